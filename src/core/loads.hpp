// Column loads of a dense result, and their summary.
#pragma once

#include <cstdint>
#include <span>

#include "phase_router.h"

namespace phaserouter {

// Throws Error (out of range) at an entry that is neither -1 nor a target; loads is then untouched.
void column_loads(std::span<const std::int32_t> routes, std::span<std::uint64_t> loads);

phase_router_load_stats summarize_loads(std::span<const std::uint64_t> loads);

}  // namespace phaserouter
