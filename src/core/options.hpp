// Options in force: checked, and defaults resolved.
#pragma once

#include "phase_router.h"

namespace phaserouter {

// given has all fields that the library knows (read_sized). Throws Error that names the field, or the environment
// variable PHASE_ROUTER_SIMD if that names a level that cannot run.
phase_router_options resolve_options(const phase_router_options &given);

}  // namespace phaserouter
