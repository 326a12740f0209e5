#include "model/shares.hpp"

#include <algorithm>

#include "model/keys.hpp"
#include "model/open_shares.hpp"
#include "model/pivotal_walk.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

void round_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                  std::uint64_t seed, std::span<std::uint32_t> degrees, const Cancellation *cancellation) {
  const OpenShares open = open_shares(weights, total, cap, cancellation);
  if (total == 0) return std::fill(degrees.begin(), degrees.end(), 0U);
  const ShareDivision division(open);
  PivotalWalk walk(open.weight, key_for(seed, Purpose::shares), degrees.data());
  std::uint64_t given = 0;
  in_pieces(weights.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    PivotalWalk here = walk;  // in registers
    std::uint64_t sum = 0;
    for (std::size_t j = begin; j < end; ++j) {
      const std::uint64_t weight = read_once(weights[j]);
      Share share{cap, 0};
      if (weight <= open.heaviest) share = division.of(weight);
      degrees[j] = static_cast<std::uint32_t>(share.whole);
      const auto target = static_cast<std::uint32_t>(j);
      sum += share.whole + here.meet(target, target, share.remainder);
    }
    walk = here;
    given += sum;
  });
  if (given != total) throw weights_changed();
}

}  // namespace phaserouter
