// Which targets each row holds, as bits, and how a row stands under given prices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_rows.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"
#include "model/score_values.hpp"

namespace phaserouter {

class Holding {
 public:
  // Nothing is held.
  void clear(std::uint32_t n_sources, std::uint32_t n_targets, const Cancellation *cancellation);

  [[nodiscard]] bool holds(std::uint32_t i, std::uint32_t j) const noexcept {
    return (word_of(i, j) >> (j % 64) & 1) != 0;
  }
  // Rows of different threads share no word.
  void flip(std::uint32_t i, std::uint32_t j) noexcept {
    bits_[words_ * i + j / 64] ^= std::uint64_t{1} << (j % 64);
  }
  // 64 targets' bits, from 64 * w on.
  [[nodiscard]] std::uint64_t word(std::uint32_t i, std::size_t w) const noexcept {
    return bits_[words_ * i + w];
  }
  [[nodiscard]] std::size_t words() const noexcept { return words_; }

 private:
  [[nodiscard]] std::uint64_t word_of(std::uint32_t i, std::uint32_t j) const noexcept {
    return bits_[words_ * i + j / 64];
  }

  std::size_t words_ = 0;
  Room<std::uint64_t> bits_;
};

// A price for every target, and then the ground's: the ground takes what targets have too little of or too much, and an
// empty slot of a row is a unit there.
using Prices = std::vector<Value>;

// Values less prices in 32 bits, in units of two steps of q: exact to within kError. They tell for nearly all rows what is best
// without a look at hashes and 128 bits.
class RoughRow {
 public:
  static constexpr std::int32_t kError = 2;
  static constexpr Value kUnit = 2 * kScoreStep;

  RoughRow(const ScoreRows &rows, std::span<const std::uint32_t> upper, std::uint32_t k,
           const Prices &prices);

  // If k targets are certainly the best ones of row i, sets what they are and a lower bound of the row's gap.
  bool choose(std::uint32_t i, std::vector<std::uint32_t> &wanted, Value &gap);
  // A lower bound of the gap of a row that holds these; not positive if nothing certain can be said.
  Value gap(std::uint32_t i, const Holding &holding);
  // After gap(): whether an exchange that brings target j, which is not held, may cost less than delta.
  [[nodiscard]] bool may_come(std::uint32_t j, Value delta) const noexcept {
    return least_held_ == kUnknown || kUnit * (std::int64_t{least_held_} - rough_[j] - 2 * kError) < delta;
  }

 private:
  static constexpr std::int32_t kLargest = 1 << 29;
  static constexpr std::int32_t kLeast = -2 * kLargest;
  static constexpr std::int32_t kUnknown = INT32_MIN;

  void read(std::uint32_t i);

  const ScoreRows &rows_;
  std::uint32_t k_;
  bool usable_ = true;                // whether all prices fit
  std::vector<std::int32_t> prices_;  // such that nothing is wanted of closed targets
  std::vector<std::int32_t> rough_;
  std::int32_t hint_ = 0;
  std::int32_t least_held_ = kUnknown;
};

// The values of one row less the prices, and what it holds. Made once for a thread, and given rows.
class PricedRow {
 public:
  static constexpr Value kNothing = -(static_cast<Value>(1) << 126);

  // closed: targets that may hold nothing, whose pairs are not looked at.
  PricedRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper,
            std::uint32_t k);

  // Reads row i under the prices.
  void read(std::uint32_t i, const Prices &prices);
  // The same, without the targets of which no exchange can bring one at a cost below delta. The rough row has the gap of this
  // row.
  void read_near(std::uint32_t i, const Prices &prices, const Holding &holding, const RoughRow &rough,
                 Value delta);
  // The targets that the row wants, in no order: at most k, all better than an empty slot.
  std::span<const std::uint32_t> wanted();
  // Looks at what it holds.
  void see(const Holding &holding);

  [[nodiscard]] std::uint32_t index() const noexcept { return i_; }
  [[nodiscard]] std::int32_t q(std::uint32_t j) const noexcept { return q_[j]; }
  [[nodiscard]] std::uint64_t key() const noexcept { return key_; }
  [[nodiscard]] bool is_open(std::uint32_t j) const noexcept { return q_[j] != kForbidden; }
  // q * 2^79 + h less the price.
  [[nodiscard]] Value reduced(std::uint32_t j) const noexcept { return reduced_[j]; }
  [[nodiscard]] Value empty_slot() const noexcept { return empty_slot_; }

  // After see(): empty slots, the least that is held, the most that is not (both kNothing or its negative if there is
  // none); an empty slot counts for neither.
  [[nodiscard]] std::uint32_t empty() const noexcept { return empty_; }
  [[nodiscard]] Value least_held() const noexcept { return least_held_; }
  [[nodiscard]] Value most_wanted() const noexcept { return most_wanted_; }
  // Whether it holds what is best for it under the prices. It does, unless its scores have changed.
  [[nodiscard]] bool is_best() const noexcept;
  // The least reduced cost of an exchange.
  [[nodiscard]] Value gap() const noexcept;

 private:
  void price(const Prices &prices);

  const ScoreRows &rows_;
  const TieKeys &keys_;
  std::span<const std::uint32_t> upper_;
  std::uint32_t k_;
  std::uint32_t i_ = 0;
  std::uint64_t key_ = 0;
  std::vector<std::int32_t> q_;
  std::vector<Value> reduced_;
  std::vector<std::uint32_t> wanted_;
  Value empty_slot_ = 0;
  std::uint32_t empty_ = 0;
  Value least_held_ = 0;
  Value most_wanted_ = 0;
};

}  // namespace phaserouter
