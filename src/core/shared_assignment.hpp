// What stands behind phase_router_assignment: an assignment that never changes, and scratch for the threads that read
// it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>

#include "core/grouping.hpp"
#include "engine/assignment.hpp"
#include "engine/thread_choice.hpp"
#include "model/room.hpp"
#include "model/shape.hpp"
#include "phase_router.h"

namespace phaserouter {

class SharedAssignment {
 public:
  // Throws what Router::assign throws. Does not refer to the arguments afterwards.
  SharedAssignment(const phase_router_options &options, const Shape &shape,
                   std::span<const std::uint64_t> weights);
  // In groups; throws what Router::assign_grouped throws.
  SharedAssignment(const phase_router_options &options, const Shape &shape,
                   std::span<const std::uint64_t> weights, const Grouping &grouping,
                   phase_router_group_stats &stats);

  [[nodiscard]] const Shape &shape() const noexcept { return shape_; }
  [[nodiscard]] std::span<const std::uint32_t> loads() const noexcept { return loads_; }

  void rows(RowRange range, std::span<std::int32_t> routes) const;
  // Throws Error (out of range) before anything is written if an entry is not below n_sources.
  void gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes) const;

 private:
  class Borrowed;
  void keep_table_of(GroupedWork &work, const Cancellation &cancellation);
  void grouped_rows(RowRange range, std::span<std::int32_t> routes) const;
  ThreadChoices::Plan plan_threads(ThreadChoices::Call call, std::uint64_t nanoseconds) const;
  void note_threads(const ThreadChoices::Plan &plan, const Report &report) const;
  struct Idle {
    Assignment::Scratch scratch;
    GroupedAssignment::Scratch grouped;
    std::unique_ptr<Idle> next;
  };

  phase_router_options options_;
  Shape shape_;
  Room<std::uint32_t> loads_;
  Assignment assignment_;                 // only made if there are routes
  std::unique_ptr<GroupedWork> grouped_;  // of groups, in place of assignment_ if that has no table
  mutable std::mutex mutex_;              // of what follows; only tried
  mutable ThreadChoices thread_choices_;
  mutable std::unique_ptr<Idle> idle_;  // the first of the scratches that nobody uses
};

}  // namespace phaserouter
