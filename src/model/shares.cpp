#include "model/shares.hpp"

#include <algorithm>

#include "model/keys.hpp"
#include "model/open_shares.hpp"
#include "model/read_once.hpp"
#include "model/uniform.hpp"

namespace phaserouter {

namespace {

// Ordered pivotal sampling: the targets come one after the other, and at most one of them is carried along with what it
// is owed, in units of 1 / weight of a route. What is owed is a running sum modulo weight, whichever target it is owed
// to. So the walk needs no branch, and no cases of its own where nothing is carried, where a remainder is 0 and where
// the sum is exactly one route: owed is then 0, and a draw from [0, 0), which gives 0, is not below 0.
class PivotalWalk {
 public:
  PivotalWalk(std::uint64_t weight, std::uint64_t seed, std::uint32_t *degrees) noexcept
      : weight_(weight), key_(key_for(seed, Purpose::shares)), degrees_(degrees) {}

  // Returns whether one of the two that met got one more.
  bool meet(std::uint32_t target, std::uint64_t remainder) noexcept {
    const std::uint64_t lacked = weight_ - remainder;  // what the remainder lacks of a route
    const std::uint64_t free = weight_ - owed_;        // and what is owed lacks
    const bool one_more = remainder >= free;
    const std::uint64_t n = one_more ? lacked + free : owed_ + remainder;
    const bool carried_wins = uniform(key_, target, n) < (one_more ? lacked : owed_);
    const std::uint32_t winner = carried_wins ? carried_ : target;
    degrees_[winner] += one_more;
    carried_ = one_more != carried_wins ? carried_ : target;
    owed_ = one_more ? remainder - free : n;
    return one_more;
  }

 private:
  std::uint64_t weight_;
  std::uint64_t key_;
  std::uint32_t *degrees_;
  std::uint32_t carried_ = 0;
  std::uint64_t owed_ = 0;  // 0 = nothing is carried
};

}  // namespace

void round_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                  std::uint64_t seed, std::span<std::uint32_t> degrees, const Cancellation *cancellation) {
  const OpenShares open = open_shares(weights, total, cap, cancellation);
  if (total == 0) return std::fill(degrees.begin(), degrees.end(), 0U);
  const ShareDivision division(open);
  PivotalWalk walk(open.weight, seed, degrees.data());
  std::uint64_t given = 0;
  in_pieces(weights.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    PivotalWalk here = walk;  // in registers
    std::uint64_t sum = 0;
    for (std::size_t j = begin; j < end; ++j) {
      const std::uint64_t weight = read_once(weights[j]);
      Share share{cap, 0};
      if (weight <= open.heaviest) share = division.of(weight);
      degrees[j] = static_cast<std::uint32_t>(share.whole);
      sum += share.whole + here.meet(static_cast<std::uint32_t>(j), share.remainder);
    }
    walk = here;
    given += sum;
  });
  if (given != total) throw weights_changed();
}

}  // namespace phaserouter
