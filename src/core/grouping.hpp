// An assignment in groups: from what the caller asks for to what the engine deals.
#pragma once

#include <cstdint>
#include <span>

#include "engine/grouped_assignment.hpp"
#include "model/cancellation.hpp"
#include "model/group_shares.hpp"
#include "model/shape.hpp"
#include "model/target_groups.hpp"
#include "phase_router.h"

namespace phaserouter {

// What the caller asks for; the limit fits k.
struct Grouping {
  std::span<const std::uint32_t> group_of;  // by target
  std::uint32_t count;
  GroupLimit limit;
};

// Groups, loads and the assignment that is made of them. It must stay where it is once the assignment is made.
struct GroupedWork {
  TargetGroups groups;
  GroupShares shares;
  GroupedAssignment assignment;
  GroupedAssignment::Scratch scratch;

  // Throws what TargetGroups and GroupShares throw. Returns false if there are no routes.
  bool find_loads(const Shape &shape, std::span<const std::uint64_t> weights, const Grouping &grouping,
                  std::uint64_t seed, const Cancellation &cancellation);
  // Only if there are routes.
  void make(const phase_router_options &options, const Shape &shape, const GroupLimit &limit, int threads,
            const Cancellation &cancellation);
  // The loads in the order of the targets.
  void copy_loads(std::span<std::uint32_t> loads) const;
  [[nodiscard]] phase_router_group_stats stats() const;
};

// Of a call without routes.
phase_router_group_stats no_group_stats() noexcept;

}  // namespace phaserouter
