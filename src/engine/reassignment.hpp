// SPEC section 11: rows that keep as many of their targets as they can.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/reassign_job.hpp"
#include "engine/route_filler.hpp"
#include "engine/route_keeper.hpp"
#include "engine/route_mender.hpp"

namespace phaserouter {

// Where the targets of one row stand: those that stay in their places, the others in the places of those that go. Both
// rows hold different targets. Memory is reused.
class RowArranger {
 public:
  void arrange(const ReassignJob &job, std::uint64_t key, std::uint32_t row, std::span<std::int32_t> now);

 private:
  struct Coming {
    std::uint64_t hash;
    std::int32_t target;

    bool operator<(const Coming &other) const noexcept {
      return hash != other.hash ? hash < other.hash : target < other.target;
    }
  };

  void place_in_groups(const ReassignJob &job, std::span<const std::int32_t> previous);

  std::vector<Coming> coming_;
  std::vector<std::uint32_t> gone_;  // places of targets that go
  std::vector<std::int32_t> placed_;
  std::vector<std::int32_t> sorted_previous_, sorted_now_;  // of long rows
};

// Rows that take at most one target of a group: the fewest moves that there can be.
class Reassignment {
 public:
  // rows: as job.previous; memory of the library. Returns the threads that it ran on.
  int make(const ReassignJob &job, std::span<std::int32_t> rows);

  // Rows of the last call that held several targets of a group, ascending.
  [[nodiscard]] const std::vector<std::uint32_t> &broken() const noexcept { return change_.broken; }

 private:
  RowsInChange change_;
  RouteKeeper keeper_;
  RouteFiller filler_;
  RouteMender mender_;
  RowArranger arranger_;
};

}  // namespace phaserouter
