// What assigning in one call and by an object have in common: from weights to a job of the engine.
#pragma once

#include <cstdint>
#include <span>

#include "core/router.hpp"
#include "engine/assignment.hpp"
#include "engine/cancellation.hpp"
#include "model/shares.hpp"
#include "phase_router.h"

namespace phaserouter {

// The loads of an assignment that has rows and k. Throws Error (infeasible, overflow).
void find_loads(const Shape &shape, std::span<const std::uint64_t> weights, std::uint64_t seed,
                SeededShares &shares, std::span<std::uint32_t> loads);

AssignmentJob assignment_job(const phase_router_options &options, const Shape &shape,
                             std::span<const std::uint32_t> loads, const Cancellation &cancellation) noexcept;

}  // namespace phaserouter
