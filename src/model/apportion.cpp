#include "model/apportion.hpp"

#include <algorithm>
#include <cinttypes>
#include <numeric>
#include <vector>

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
              "weights: infeasible, %" PRIu64 " of %zu weights are positive and each degree is at most %" PRIu64
              ", which is less than the total %" PRIu64,
              positive, weights.size(), cap, total);
}

struct Remainder {
  std::uint64_t value;
  std::uint32_t target;
};

// The shares that are left once the heaviest targets are closed at the cap.
struct Shares {
  std::uint64_t left;   // routes still to apportion
  std::uint64_t weight; // sum of the open weights
  std::size_t closed;   // how many of the heaviest targets are closed
};

// by_weight lists targets in descending order of weight. The quota of an open target only grows as heavier ones
// are closed, so one pass in this order closes all that ever exceed the cap.
Shares close_heaviest(std::span<const std::uint64_t> weights, std::span<const std::uint32_t> by_weight,
                      std::uint64_t total, std::uint64_t weight_sum, std::uint64_t cap) {
  Shares shares{total, weight_sum, 0};
  for (const std::uint32_t j : by_weight) {
    if (static_cast<Wide>(weights[j]) * shares.left <= static_cast<Wide>(cap) * shares.weight) break;
    shares.left -= cap;
    shares.weight -= weights[j];
    ++shares.closed;
  }
  return shares;
}

}  // namespace

void apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
               std::span<std::uint32_t> degrees) {
  const std::uint64_t weight_sum = checked_sum(weights);
  if (total > 0) check_feasible(weights, total, cap);

  std::vector<std::uint32_t> by_weight(weights.size());
  std::iota(by_weight.begin(), by_weight.end(), 0U);
  std::sort(by_weight.begin(), by_weight.end(),
            [&](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
  const Shares shares = close_heaviest(weights, by_weight, total, weight_sum, cap);
  const std::span<const std::uint32_t> open = std::span(by_weight).subspan(shares.closed);

  std::vector<Remainder> remainders;
  remainders.reserve(open.size());
  std::fill(degrees.begin(), degrees.end(), 0U);
  for (std::size_t q = 0; q < shares.closed; ++q) degrees[by_weight[q]] = static_cast<std::uint32_t>(cap);
  if (shares.weight == 0) return;

  std::uint64_t rest = shares.left;
  for (const std::uint32_t j : open) {
    const Wide share = static_cast<Wide>(weights[j]) * shares.left;
    degrees[j] = static_cast<std::uint32_t>(share / shares.weight);
    remainders.push_back({static_cast<std::uint64_t>(share % shares.weight), j});
    rest -= degrees[j];
  }
  const auto larger_first = [](const Remainder &a, const Remainder &b) {
    return a.value != b.value ? a.value > b.value : a.target < b.target;
  };
  const auto end = remainders.begin() + static_cast<std::ptrdiff_t>(rest);
  if (end != remainders.end()) std::nth_element(remainders.begin(), end, remainders.end(), larger_first);
  std::for_each(remainders.begin(), end, [&](const Remainder &r) { ++degrees[r.target]; });
}

}  // namespace phaserouter
