// Scores as plain integers for the starting prices, which need not be exact.
//
// Usually that is half of q. Where many scores of a target are equal, prices in steps of q cannot part their rows, and
// a word is q with some bits of the hash behind it. Prices then have such bits, too, of either sign, and sums of some
// of them must not look like a step of q: so between the two there are more bits.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "engine/score_rows.hpp"
#include "model/score_values.hpp"

namespace phaserouter {

template <class Word>
struct WordScale;

template <>
struct WordScale<std::int32_t> {
  static constexpr std::int32_t kLargest = 1 << 29;
  static constexpr std::int32_t kRoughError = 0;
  static std::int32_t word_of(std::int32_t q, std::uint64_t) noexcept { return q >> 1; }
  static std::int32_t rough(std::int32_t price) noexcept { return price; }
  static std::int32_t word_of_value(Value price) noexcept {
    return static_cast<std::int32_t>(std::clamp<Value>(price / (2 * kScoreStep), 1 - kLargest, kLargest - 1));
  }
  static Value price_of(std::int32_t price) noexcept { return kScoreStep * 2 * price; }
};

template <>
struct WordScale<std::int64_t> {
  static constexpr int kTieBits = 20;
  static constexpr int kShift = 24;
  static constexpr std::int64_t kLargest = std::int64_t{1} << (30 + kShift);
  static constexpr std::int32_t kRoughError =
      4;  // of a rough word less a rough price, and of a threshold among them
  static std::int64_t word_of(std::int32_t q, std::uint64_t h) noexcept {
    return q * (std::int64_t{1} << kShift) + static_cast<std::int64_t>(h >> (64 - kTieBits));
  }
  // In the unit of the 32-bit words.
  static std::int32_t rough(std::int64_t price) noexcept {
    return static_cast<std::int32_t>(price >> (kShift + 1));
  }
  static std::int64_t word_of_value(Value price) noexcept {
    return static_cast<std::int64_t>(
        std::clamp<Value>(price / (kScoreStep >> kShift), 1 - kLargest, kLargest - 1));
  }
  static Value price_of(std::int64_t price) noexcept {
    const std::int64_t steps = (price + (std::int64_t{1} << (kShift - 1))) >> kShift;
    const Value ties = price - steps * (std::int64_t{1} << kShift);
    return kScoreStep * steps + ties * (Value{1} << (64 - kTieBits));
  }
};

template <class Word>
class WordRows {
 public:
  using Scale = WordScale<Word>;
  // Words and prices are at most kLargest in magnitude; a word less a price is at least kLeast, and that of a forbidden
  // pair is below it.
  static constexpr Word kLargest = Scale::kLargest;
  static constexpr std::int32_t kLargestRough = 1 << 29;
  static constexpr Word kLeast = -2 * kLargest;
  static constexpr Word kForbiddenWord = kLeast - kLargest;

  WordRows(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper)
      : rows_(rows), keys_(keys), upper_(upper) {}

  // scratch: n_targets, like words.
  void read(std::uint32_t i, std::span<std::int32_t> scratch, std::span<Word> words) const noexcept {
    rows_.read(i, scratch);
    const std::uint64_t key = keys_.row_key(i);
    for (std::uint32_t j = 0; j < words.size(); ++j) {
      const bool forbidden = scratch[j] == kForbidden || upper_[j] == 0;
      const std::uint64_t h = sizeof(Word) == 8 ? word(key, j) : 0;
      words[j] = forbidden ? kForbiddenWord : Scale::word_of(scratch[j], h);
    }
  }

  // The word of a pair less a price; q and the rough word less the rough price have been read.
  [[nodiscard]] Word reduced(std::uint32_t i, std::uint32_t j, std::int32_t q, std::int32_t rough,
                             Word price) const noexcept {
    if constexpr (sizeof(Word) == sizeof(std::int32_t))
      return rough;
    else
      return Scale::word_of(q, word(keys_.row_key(i), j)) - price;
  }

  [[nodiscard]] const ScoreRows &scores() const noexcept { return rows_; }

  static Word clamp_price(std::int64_t price) noexcept {
    return static_cast<Word>(std::clamp(price, std::int64_t{1} - kLargest, std::int64_t{kLargest} - 1));
  }

 private:
  const ScoreRows &rows_;
  const TieKeys &keys_;
  std::span<const std::uint32_t> upper_;
};

}  // namespace phaserouter
