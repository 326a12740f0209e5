// SPEC section 11.5: free places that have met nothing their row may take, and the targets that are left over, by
// exchanges of other rows: along paths of least cost, so that no more routes move than must.
#pragma once

#include <cstddef>
#include <cstdint>
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
    bool settled;
  };
  struct Waiting {
    Distance distance;
    std::int32_t target;

    // The last of a heap's order is its top.
    bool operator<(const Waiting &other) const noexcept {
      if (other.distance < distance) return true;
      return !(distance < other.distance) && target > other.target;
    }
  };

  void list_holders();
  std::int32_t search(std::uint32_t source);
  std::int32_t offer_of_all(const Waiting &from);
  std::int32_t offer(std::uint32_t row, std::int32_t given_up, const Distance &at);
  void close_open(const Distance &at);
  void exchange_along(std::int32_t end);
  void replace(std::uint32_t row, std::int32_t from, std::int32_t to);
  void raise_prices(std::int64_t moves);
  [[nodiscard]] bool held(std::uint32_t row, std::int32_t target) const noexcept;

  const ReassignJob *job_ = nullptr;
  RowsInChange *change_ = nullptr;
  Pace *pace_ = nullptr;
  std::vector<std::int64_t> prices_;      // by target
  Room<std::size_t> first_;               // by target: where its holders begin
  std::vector<std::uint32_t> n_holders_;  // by target
  Room<std::uint32_t> holders_;           // rows that have the target, ascending
  std::vector<Label> labels_;             // by target
  std::vector<std::uint32_t> open_;       // targets whose labels may still fall, ascending
  std::vector<Waiting> waiting_;          // a heap
  std::vector<std::uint32_t> groups_;     // of the row at hand
};

}  // namespace phaserouter
