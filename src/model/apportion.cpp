#include "model/apportion.hpp"

#include <algorithm>
#include <vector>

#include "model/open_shares.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

namespace {

struct Remainder {
  std::uint64_t value;
  std::uint32_t target;

  [[nodiscard]] bool comes_before(const Remainder &other) const noexcept {
    return value != other.value ? value > other.value : target < other.target;
  }
};

}  // namespace

void apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
               std::span<std::uint32_t> degrees) {
  const OpenShares open = open_shares(weights, total, cap, nullptr);
  if (total == 0) return std::fill(degrees.begin(), degrees.end(), 0U);
  std::vector<Remainder> remainders;  // those above 0: more of them than routes that are left
  remainders.reserve(weights.size());
  const ShareDivision division(open);
  std::uint64_t given = 0;
  for (std::size_t j = 0; j < weights.size(); ++j) {
    const std::uint64_t weight = read_once(weights[j]);
    Share share{cap, 0};
    if (weight <= open.heaviest) share = division.of(weight);
    degrees[j] = static_cast<std::uint32_t>(share.whole);
    given += share.whole;
    if (share.remainder > 0) remainders.push_back({share.remainder, static_cast<std::uint32_t>(j)});
  }
  if (given > total || total - given > remainders.size()) throw weights_changed();
  const auto end = remainders.begin() + static_cast<std::ptrdiff_t>(total - given);
  if (end != remainders.end())
    std::nth_element(remainders.begin(), end, remainders.end(),
                     [](const Remainder &a, const Remainder &b) { return a.comes_before(b); });
  std::for_each(remainders.begin(), end, [&](const Remainder &r) { ++degrees[r.target]; });
}

}  // namespace phaserouter
