// A row under given prices in 32 bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"

namespace phaserouter {

// Values less prices in 32 bits, exact to within kError units. They tell for nearly all rows what is best without a
// look at hashes and 128 bits. Prices that lie together take units of two steps of q. Where some are an empty slot
// above the others, as those of targets are that stand in the way of more routes, units are eight steps, and the two
// kinds lie apart in the 32 bits as far as there is room: too little, so that differences between them are lower
// bounds.
class RoughRow {
 public:
  RoughRow(const ScoreRows &rows, std::span<const std::uint32_t> upper, std::uint32_t k,
           const Prices &prices);

  [[nodiscard]] bool is_usable() const noexcept { return usable_; }

  // If it is certain which targets are the best ones of row i, sets what they are and a lower bound of the row's gap.
  bool choose(std::uint32_t i, std::vector<std::uint32_t> &wanted, Value &gap);
  // A lower bound of the gap of a row that holds these; not positive if nothing certain can be said.
  Value gap(std::uint32_t i, const Holding &holding);
  // After gap(): adds the targets, among those that are not held, that an exchange at a cost below delta may bring.
  void find_near(Value delta, std::vector<std::uint32_t> &targets) const;
  // After gap(): a lower bound of what an exchange costs that gives up a node inside for one that is not, or (not
  // forward) one that is not inside for one that is; kNoWay if there is none. inside: a byte for every target, and
  // one for the ground.
  [[nodiscard]] Value way_out(std::span<const std::uint8_t> inside, bool forward) const noexcept;

  static constexpr Value kNoWay = static_cast<Value>(1) << 126;
  // way_out is at most this below the truth.
  static constexpr Value kSlack = static_cast<Value>(1) << (kScoreShift + 6);

 private:
  static constexpr std::int32_t kError = 2;
  static constexpr std::int32_t kMost = 1 << 30;
  static constexpr std::int32_t kForbiddenRough = INT32_MIN;
  static constexpr std::int64_t kUnknown = INT64_MAX;

  // Targets whose prices lie together, and how their rough values are made.
  struct Kind {
    Value least;
    Value most;
    Value middle;        // of the prices
    std::int64_t place;  // of a value of 0 at that price
  };

  void find_kinds(const Prices &prices);
  void place_kind(Kind &kind, std::int64_t place);
  void read(std::uint32_t i);
  [[nodiscard]] bool has_two_kinds() const noexcept { return shift_ != 1; }
  [[nodiscard]] Value apart(std::int64_t held, std::int64_t other) const noexcept {
    return other == kForbiddenRough ? kNoWay : unit_ * (held - other - 2 * kError);
  }
  [[nodiscard]] Value value(std::int64_t rough) const noexcept;

  const ScoreRows &rows_;
  std::span<const std::uint32_t> upper_;
  std::uint32_t k_;
  bool usable_ = true;  // whether all prices fit
  int shift_ = 1;
  Value unit_ = 2 * kScoreStep;
  Kind cheap_{kNoWay, -kNoWay, 0, 0};
  Kind dear_{kNoWay, -kNoWay, 0, 0};
  std::vector<std::int32_t> prices_;
  std::vector<std::uint32_t> closed_;
  std::vector<std::int32_t> rough_;
  std::int32_t floor_ = 0;  // an empty slot, or something that is better than that and worse than all
  Value floor_value_ = 0;
  std::int32_t hint_ = 0;
  // Of the row that gap() saw; what it holds is no longer in rough_.
  std::int64_t given_ = kUnknown;
  struct Held {
    std::uint32_t target;
    std::int32_t rough;
  };
  std::vector<Held> held_;
};

}  // namespace phaserouter
