#include "model/shares.hpp"

#include <algorithm>
#include <cinttypes>
#include <numeric>

#include "model/error.hpp"
#include "model/words.hpp"

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

// Ordered pivotal sampling: the targets come one after the other, and one of them at most is carried along with what it
// is owed, in units of 1 / weight of a route.
class PivotalWalk {
 public:
  PivotalWalk(std::uint64_t weight, std::uint64_t seed, std::span<std::uint32_t> degrees) noexcept
      : weight_(weight), key_(key_for(seed, Purpose::shares)), degrees_(degrees) {}

  void meet(std::uint32_t target, std::uint64_t remainder) noexcept {
    if (owed_ == 0) return carry(target, remainder);
    if (remainder < weight_ - owed_)
      leave_one(target, remainder);
    else if (remainder > weight_ - owed_)
      take_one(target, remainder);
    else
      settle(target);
  }

 private:
  void carry(std::uint32_t target, std::uint64_t owed) noexcept {
    carried_ = target;
    owed_ = owed;
  }

  void leave_one(std::uint32_t target, std::uint64_t remainder) noexcept {
    const std::uint64_t sum = owed_ + remainder;
    carry(uniform(key_, target, sum) < owed_ ? carried_ : target, sum);
  }

  void settle(std::uint32_t target) noexcept {
    ++degrees_[uniform(key_, target, weight_) < owed_ ? carried_ : target];
    owed_ = 0;
  }

  void take_one(std::uint32_t target, std::uint64_t remainder) noexcept {
    const std::uint64_t lacked = weight_ - remainder;  // what the remainder lacks of a route
    const bool carried_wins = uniform(key_, target, lacked + (weight_ - owed_)) < lacked;
    ++degrees_[carried_wins ? carried_ : target];
    carry(carried_wins ? target : carried_, owed_ - lacked);
  }

  std::uint64_t weight_;
  std::uint64_t key_;
  std::span<std::uint32_t> degrees_;
  std::uint32_t carried_ = 0;
  std::uint64_t owed_ = 0;  // 0 = nothing is carried
};

// Orders targets as a heap of weights, and takes the heaviest from it while their quota exceeds the cap. The quota of
// an open target only grows as heavier ones are closed, so those that ever exceed the cap are a prefix by weight.
OpenShares close_heaviest(std::span<const std::uint64_t> weights, std::span<std::uint32_t> targets,
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

}  // namespace

OpenShares open_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                       std::vector<std::uint32_t> &targets) {
  const std::uint64_t weight_sum = checked_sum(weights);
  if (total > 0) check_feasible(weights, total, cap);
  targets.resize(weights.size());
  std::iota(targets.begin(), targets.end(), 0U);
  return close_heaviest(weights, targets, total, weight_sum, cap);
}

// Most products fit in 64 bits, and dividing those is much cheaper.
Share share_of(std::uint64_t weight, const OpenShares &shares) noexcept {
  const Wide share = static_cast<Wide>(weight) * shares.left;
  if (const auto narrow = static_cast<std::uint64_t>(share); narrow == share)
    return {narrow / shares.weight, narrow % shares.weight};
  return {static_cast<std::uint64_t>(share / shares.weight),
          static_cast<std::uint64_t>(share % shares.weight)};
}

std::uint64_t uniform(std::uint64_t key, std::uint32_t j, std::uint64_t n) noexcept {
  for (std::uint64_t attempt = 0;; ++attempt) {
    const Wide product = static_cast<Wide>(word(key, (attempt << 32) + j)) * n;
    const auto low = static_cast<std::uint64_t>(product);
    // 2^64 mod n is below n: only a low part that is below n, too, makes it worth the division.
    if (low >= n || low >= (0 - n) % n) return static_cast<std::uint64_t>(product >> 64);
  }
}

void SeededShares::round(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                         std::uint64_t seed, std::span<std::uint32_t> degrees) {
  const OpenShares shares = open_shares(weights, total, cap, targets_);
  std::fill(degrees.begin(), degrees.end(), 0U);
  if (shares.weight > 0) {
    for (const std::uint32_t j : shares.open)
      degrees[j] = static_cast<std::uint32_t>(share_of(weights[j], shares).whole);
    PivotalWalk walk(shares.weight, seed, degrees);
    std::sort(targets_.begin(), targets_.begin() + static_cast<std::ptrdiff_t>(shares.open.size()));
    for (const std::uint32_t j : shares.open)
      if (const Share share = share_of(weights[j], shares); share.remainder > 0)
        walk.meet(j, share.remainder);
  }
  for (const std::uint32_t j : shares.closed) degrees[j] = static_cast<std::uint32_t>(cap);
}

}  // namespace phaserouter
