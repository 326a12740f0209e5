// SPEC section 11.5: free places that have met nothing their row may take, and the targets that are left over, by
// exchanges of other rows: along paths of least cost, so that no more routes move than must.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/reassign_job.hpp"

namespace phaserouter {

class RouteMender {
 public:
  void mend(const ReassignJob &job, RowsInChange &change);

 private:
  // How a target is reached: first the moves that it costs, then the rows that are involved.
  struct Distance {
    std::int64_t moves;
    std::uint32_t rows;

    bool operator<(const Distance &other) const noexcept {
      return moves != other.moves ? moves < other.moves : rows < other.rows;
    }
  };
  struct Label {
    Distance distance;
    std::uint32_t row;  // that would take the target
    std::int32_t from;  // and give this one up; kFree: it has a free place
  };
  // A target whose rows are to be looked at: those that have got it, or those that have kept it.
  struct Turn {
    std::uint32_t rows;
    std::int32_t target;
    bool keepers;

    // The last of a heap's order is its top.
    bool operator<(const Turn &other) const noexcept {
      return rows != other.rows ? rows > other.rows : target > other.target;
    }
  };

  void list_holders();
  std::int32_t search(std::uint32_t source);
  std::int32_t turns_at(std::int64_t moves);
  std::int32_t take(const Turn &turn, std::int64_t moves);
  std::int32_t offer_of(std::span<const std::uint32_t> rows, std::int32_t given_up, const Distance &at,
                        std::int64_t base);
  std::int32_t offer(std::uint32_t row, std::int32_t given_up, const Distance &at, std::int64_t base);
  bool label(std::int32_t target, const Distance &distance, std::uint32_t row, std::int32_t given_up);
  void wait(std::int64_t moves, const Turn &turn);
  void close_far(const Distance &at);
  void exchange_along(std::int32_t end);
  void replace(std::uint32_t row, std::int32_t from, std::int32_t to);
  void raise_prices(std::int64_t moves);
  [[nodiscard]] std::span<std::uint32_t> keepers(std::uint32_t target) noexcept;
  [[nodiscard]] std::span<std::uint32_t> getters(std::uint32_t target) noexcept;
  void remove_holder(std::uint32_t row, std::uint32_t target);
  void add_holder(std::uint32_t row, std::uint32_t target);
  [[nodiscard]] bool held(std::uint32_t row, std::int32_t target) const noexcept;

  const ReassignJob *job_ = nullptr;
  RowsInChange *change_ = nullptr;
  Pace *pace_ = nullptr;
  std::vector<std::int64_t> prices_;  // by target
  // By target as many rows as its load. Those that kept it stand at the front, those that have got it at the back, both
  // ascending.
  Room<std::size_t> first_;
  Room<std::uint32_t> holders_;
  std::vector<std::uint32_t> keepers_;  // by target: how many kept it
  std::vector<std::uint32_t> getters_;  // by target: how many have got it
  std::vector<Label> labels_;           // by target
  std::vector<std::uint32_t>
      far_;  // targets that the source cannot take and whose labels may fall, ascending
  std::vector<std::vector<Turn>> turns_;  // by the moves that it takes to come there; the first are a heap
  std::int64_t at_ = 0;                   // the moves of the turns that are taken now
  std::uint64_t offers_ = 0;
  std::vector<std::uint64_t>
      taken_;  // by group: the last offer whose row has a target of it that it does not give up
};

}  // namespace phaserouter
