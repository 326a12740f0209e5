// Options in force: checked, and defaults resolved.
#pragma once

#include "phase_router.h"

namespace phaserouter {

// given is complete (read_sized). Throws Error naming the field, or the environment variable PHASE_ROUTER_SIMD when
// it forces a level that cannot run.
phase_router_options resolve_options(const phase_router_options &given);

}  // namespace phaserouter
