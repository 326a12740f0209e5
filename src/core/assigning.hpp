// What assigning in one call and by an object have in common: from weights to a job of the engine.
#pragma once

#include <cstdint>
#include <span>

#include "engine/assignment.hpp"
#include "model/cancellation.hpp"
#include "model/shape.hpp"
#include "phase_router.h"

namespace phaserouter {

// The loads of an assignment with n_sources, k > 0. Throws Error (infeasible) if k is above n_targets, and what
// round_shares throws.
void find_loads(const Shape &shape, std::span<const std::uint64_t> weights, std::uint64_t seed,
                std::span<std::uint32_t> loads, const Cancellation &cancellation);

AssignmentJob assignment_job(const phase_router_options &options, const Shape &shape,
                             std::span<const std::uint32_t> loads, const Cancellation &cancellation) noexcept;

}  // namespace phaserouter
