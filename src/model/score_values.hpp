// SPEC section 9: the value of a pair as one integer. The most routes, then the largest sum of q, then the largest
// sum of h are then one largest sum:
//
//   value of a pair          q * 2^79 + h
//   value of an empty slot   -2^124
//
// Sums are compared along paths and cycles that come to each target at most once, so that at most kMostScoreTargets
// differences of two pairs meet. Their h sum to less than 2^12 * 2^64 = 2^76, and their q to at most 2^12 * 2^31 =
// 2^43: less than half a step of the digit above, each.
//
// Prices stay within 2^124 + 2^122 + 2^110 of the ground's, so an edge's reduced cost is below 3.25 * 2^124, a path's
// below 3.5 * 2^124, and their sum below 2^127.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kernels/splitmix64.hpp"
#include "model/keys.hpp"

namespace phaserouter {

__extension__ typedef __int128 Value;

// PHASE_ROUTER_MAX_SCORE_TARGETS (core/ asserts it).
inline constexpr std::uint32_t kMostScoreTargets = 4096;

inline constexpr int kScoreShift = 79;
inline constexpr Value kScoreStep = static_cast<Value>(1) << kScoreShift;
inline constexpr std::int64_t kEmptySlotScore = -(std::int64_t{1} << 45);
inline constexpr Value kEmptySlotValue = kScoreStep * kEmptySlotScore;

// Starting prices are held to this, in steps of q.
inline constexpr std::int64_t kLargestStart = std::int64_t{1} << 42;

static_assert(kMostScoreTargets * ((Value{1} << 64) - 1) * 2 + (Value{1} << 66) < kScoreStep / 2,
              "two sums of h along paths do not reach half a step of q");
static_assert(Value{kMostScoreTargets} * (Value{1} << 31) * 2 <= -Value{kEmptySlotScore} / 2,
              "sums of q along a path do not reach half an empty slot");

constexpr Value pair_value(std::int32_t q, std::uint64_t h) noexcept {
  return kScoreStep * q + static_cast<Value>(h);
}

// Prices that are right for values, as prices that are right for q alone: in whole steps, relative to the last, no
// less than 0 where they were positive, and no more than 0 where they were negative.
std::vector<std::int64_t> whole_prices(std::span<const Value> prices);

// What decides between equal scores: h_ij = word(row_key(i), j). Hashes are those of a row's number among all rows,
// also where only some rows are looked at.
class TieKeys {
 public:
  explicit TieKeys(std::uint64_t seed) noexcept : key_(key_for(seed, Purpose::score_ties)) {}
  // Of rows that follow each other, the first of which has this number.
  TieKeys(std::uint64_t seed, std::uint64_t first) noexcept : TieKeys(seed) { first_ = first; }
  // Of rows with these numbers, which must outlive the object.
  TieKeys(std::uint64_t seed, std::span<const std::uint64_t> numbers) noexcept : TieKeys(seed) {
    numbers_ = numbers;
  }
  [[nodiscard]] std::uint64_t row_key(std::uint64_t i) const noexcept {
    return word(key_, numbers_.empty() ? first_ + i : numbers_[static_cast<std::size_t>(i)]);
  }

 private:
  std::uint64_t key_;
  std::uint64_t first_ = 0;
  std::span<const std::uint64_t> numbers_;
};

}  // namespace phaserouter
