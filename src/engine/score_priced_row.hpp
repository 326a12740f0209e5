// A row under given prices in 128 bits: all of it, or what is near its threshold.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"
#include "engine/score_rough_row.hpp"

namespace phaserouter {

// What a row wants. Made once for a thread, and given rows.
class PricedRow {
 public:
  // upper: of targets that may hold nothing it is 0, and their pairs are not looked at.
  PricedRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper,
            std::uint32_t k);

  // The best targets of row i under the prices, in no order: at most k, all better than an empty slot.
  std::span<const std::uint32_t> wanted(std::uint32_t i, const Prices &prices);
  // The least reduced cost of an exchange, if it holds what it wants.
  [[nodiscard]] Value gap() const noexcept { return gap_; }

 private:
  const ScoreRows &rows_;
  const TieKeys &keys_;
  std::span<const std::uint32_t> upper_;
  std::uint32_t k_;
  std::vector<std::int32_t> q_;
  std::vector<Value> reduced_;
  std::vector<std::uint32_t> wanted_;
  Value gap_ = 0;
};

// What a row holds, and what it might take for it.
class NearRow {
 public:
  static constexpr Value kNone = static_cast<Value>(1) << 126;

  struct Pair {
    Value reduced;  // q * 2^79 + h less the price
    std::uint32_t target;
    bool held;
  };

  NearRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper, std::uint32_t k)
      : rows_(rows), keys_(keys), upper_(upper), k_(k) {}

  // Everything that the row holds, and what exchanges at a cost below delta might bring. The rough row has this row's
  // gap. Throws Error: changed during the call.
  void read(std::uint32_t i, const Prices &prices, const Holding &holding, const RoughRow &rough,
            Value delta);

  [[nodiscard]] std::uint32_t index() const noexcept { return i_; }
  [[nodiscard]] std::span<const Pair> pairs() const noexcept { return pairs_; }
  [[nodiscard]] std::uint32_t empty() const noexcept { return empty_; }
  [[nodiscard]] Value empty_slot() const noexcept { return empty_slot_; }
  // The least that is held and the most that is not; kNone or its negative if there is none. An empty slot counts for
  // neither.
  [[nodiscard]] Value least_held() const noexcept { return least_held_; }
  [[nodiscard]] Value most_wanted() const noexcept { return most_wanted_; }
  // The least reduced cost of an exchange among these.
  [[nodiscard]] Value gap() const noexcept;
  // The same of those that leave what is inside (RoughRow::way_out).
  [[nodiscard]] Value way_out(std::span<const std::uint8_t> inside, bool forward) const noexcept;

 private:
  void add(std::uint32_t j, const Prices &prices, bool held);

  const ScoreRows &rows_;
  const TieKeys &keys_;
  std::span<const std::uint32_t> upper_;
  std::uint32_t k_;
  std::uint32_t i_ = 0;
  std::uint32_t empty_ = 0;
  Value empty_slot_ = 0;
  Value least_held_ = 0;
  Value most_wanted_ = 0;
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> near_;
};

}  // namespace phaserouter
