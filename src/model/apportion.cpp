#include "model/apportion.hpp"

#include <algorithm>

namespace phaserouter {

void Apportionment::apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                              std::span<std::uint32_t> degrees) {
  remainders_.clear();
  remainders_.reserve(weights.size());
  const OpenShares shares = open_shares(weights, total, cap, targets_);
  std::fill(degrees.begin(), degrees.end(), 0U);
  for (const std::uint32_t j : shares.closed) degrees[j] = static_cast<std::uint32_t>(cap);
  if (shares.weight == 0) return;

  std::uint64_t rest = shares.left;
  for (const std::uint32_t j : shares.open) {
    const Share share = share_of(weights[j], shares);
    degrees[j] = static_cast<std::uint32_t>(share.whole);
    remainders_.push_back({share.remainder, j});
    rest -= share.whole;
  }
  const auto larger_first = [](const Remainder &a, const Remainder &b) {
    return a.value != b.value ? a.value > b.value : a.target < b.target;
  };
  const auto end = remainders_.begin() + static_cast<std::ptrdiff_t>(rest);
  if (end != remainders_.end()) std::nth_element(remainders_.begin(), end, remainders_.end(), larger_first);
  std::for_each(remainders_.begin(), end, [&](const Remainder &r) { ++degrees[r.target]; });
}

}  // namespace phaserouter
