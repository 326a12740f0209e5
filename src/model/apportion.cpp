#include "model/apportion.hpp"

#include <algorithm>
#include <cinttypes>
#include <numeric>

#include "model/error.hpp"

namespace phaserouter {

namespace {

__extension__ typedef unsigned __int128 Wide;

std::uint64_t checked_sum(std::span<const std::uint64_t> weights) {
  std::uint64_t sum = 0;
  for (const std::uint64_t w : weights)
    if (__builtin_add_overflow(sum, w, &sum))
      throw Error(Fault::overflow, "weights: their sum does not fit in 64 bits");
  return sum;
}

void check_feasible(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap) {
  const auto positive = static_cast<std::uint64_t>(
      std::count_if(weights.begin(), weights.end(), [](std::uint64_t w) { return w > 0; }));
  if (static_cast<Wide>(cap) * positive >= total) return;
  throw Error(Fault::infeasible,
              "weights: infeasible, %" PRIu64
              " of %zu weights are positive and each degree is at most %" PRIu64
              ", which is less than the total %" PRIu64,
              positive, weights.size(), cap, total);
}

// The shares that are left once the heaviest targets are closed at the cap.
struct Shares {
  std::uint64_t left;                   // routes still to apportion
  std::uint64_t weight;                 // sum of the open weights
  std::span<const std::uint32_t> open;  // targets
  std::span<const std::uint32_t> closed;
};

// Orders targets as a heap of weights, and takes the heaviest from it while their quota exceeds the cap. The quota of
// an open target only grows as heavier ones are closed, so those that ever exceed the cap are a prefix by weight.
Shares close_heaviest(std::span<const std::uint64_t> weights, std::span<std::uint32_t> targets,
                      std::uint64_t total, std::uint64_t weight_sum, std::uint64_t cap) {
  const auto lighter = [&](std::uint32_t a, std::uint32_t b) { return weights[a] < weights[b]; };
  std::make_heap(targets.begin(), targets.end(), lighter);
  std::uint64_t left = total;
  std::uint64_t weight = weight_sum;
  auto end = targets.end();
  while (end != targets.begin()) {
    const std::uint64_t heaviest = weights[targets.front()];
    if (static_cast<Wide>(heaviest) * left <= static_cast<Wide>(cap) * weight) break;
    std::pop_heap(targets.begin(), end--, lighter);
    left -= cap;
    weight -= heaviest;
  }
  const auto open = static_cast<std::size_t>(end - targets.begin());
  return {left, weight, targets.first(open), targets.subspan(open)};
}

struct Quota {
  std::uint64_t whole;
  std::uint64_t remainder;
};

// Most products fit in 64 bits, and dividing those is much cheaper.
Quota quota_of(std::uint64_t weight, const Shares &shares) {
  const Wide share = static_cast<Wide>(weight) * shares.left;
  if (const auto narrow = static_cast<std::uint64_t>(share); narrow == share)
    return {narrow / shares.weight, narrow % shares.weight};
  return {static_cast<std::uint64_t>(share / shares.weight),
          static_cast<std::uint64_t>(share % shares.weight)};
}

}  // namespace

void Apportionment::apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                              std::span<std::uint32_t> degrees) {
  const std::uint64_t weight_sum = checked_sum(weights);
  if (total > 0) check_feasible(weights, total, cap);

  targets_.resize(weights.size());
  remainders_.clear();
  remainders_.reserve(weights.size());
  std::iota(targets_.begin(), targets_.end(), 0U);
  const Shares shares = close_heaviest(weights, targets_, total, weight_sum, cap);
  std::fill(degrees.begin(), degrees.end(), 0U);
  for (const std::uint32_t j : shares.closed) degrees[j] = static_cast<std::uint32_t>(cap);
  if (shares.weight == 0) return;

  std::uint64_t rest = shares.left;
  for (const std::uint32_t j : shares.open) {
    const Quota quota = quota_of(weights[j], shares);
    degrees[j] = static_cast<std::uint32_t>(quota.whole);
    remainders_.push_back({quota.remainder, j});
    rest -= quota.whole;
  }
  const auto larger_first = [](const Remainder &a, const Remainder &b) {
    return a.value != b.value ? a.value > b.value : a.target < b.target;
  };
  const auto end = remainders_.begin() + static_cast<std::ptrdiff_t>(rest);
  if (end != remainders_.end()) std::nth_element(remainders_.begin(), end, remainders_.end(), larger_first);
  std::for_each(remainders_.begin(), end, [&](const Remainder &r) { ++degrees[r.target]; });
}

}  // namespace phaserouter
