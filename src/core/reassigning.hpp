// A reassignment as the caller asks for it: pointers are good and lengths fit, contents are checked here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/grouping.hpp"
#include "engine/local_reassignment.hpp"
#include "engine/moves.hpp"
#include "engine/reassignment.hpp"
#include "engine/row_sorter.hpp"
#include "model/group_shares.hpp"
#include "model/room.hpp"
#include "model/shape.hpp"
#include "model/target_groups.hpp"
#include "phase_router.h"

namespace phaserouter {

// What there was, and how much of it may change.
struct PreviousRoutes {
  std::span<const std::int32_t> routes;  // rows x k
  std::uint32_t rows;
  std::optional<std::uint64_t> max_moves;
};

struct ReassignRequest {
  PreviousRoutes previous;
  std::span<const std::uint64_t> weights;
  std::optional<Grouping> grouping;
};

struct ReassignResult {
  std::span<std::int32_t> routes;
  std::optional<std::span<phase_router_move>> moves;
};

// The memory that reassigning needs; calls reuse it.
class ReassignWork {
 public:
  // Everything but writing the result. n_sources and k are at least 1.
  void make(const phase_router_options &options, const Shape &shape, const ReassignRequest &request,
            const Cancellation &cancellation);
  // Checks that the moves fit before anything is written.
  void write(const phase_router_options &options, const ReassignResult &result,
             const Cancellation &cancellation);

  // The groups of a request are looked at in any case.
  void take_groups(const Grouping &grouping, const Cancellation &cancellation);

  [[nodiscard]] phase_router_reassign_stats stats() const;
  [[nodiscard]] int threads() const noexcept { return threads_; }

 private:
  void take_previous(const PreviousRoutes &previous, const Cancellation &cancellation);
  void find_loads(const ReassignRequest &request, std::uint64_t seed, const Cancellation &cancellation);
  void find_bound();
  [[nodiscard]] const std::vector<std::uint32_t> &broken() const noexcept;

  Shape shape_{};
  bool is_grouped_ = false;
  bool is_local_ = false;
  GroupLimit limit_{};
  ReassignJob job_;
  Room<std::int32_t> previous_;  // the rows that there still are, and free ones
  Room<std::int32_t> rows_;
  Room<std::uint32_t> held_;   // by target
  Room<std::uint32_t> seen_;   // by target: 1 + the last row that holds it
  Room<std::uint32_t> loads_;  // by target
  Room<std::uint32_t> own_groups_;
  TargetGroups groups_;
  GroupShares shares_;
  Reassignment reassignment_;
  LocalReassignment local_;
  Moves moves_;
  RowSorter sorter_;
  MoveCounts counts_;
  std::uint64_t left_ = 0;
  std::uint64_t bound_ = 0;
  int threads_ = 1;
};

}  // namespace phaserouter
