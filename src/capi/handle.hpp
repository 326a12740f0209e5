// The opaque handle.
#pragma once

#include "capi/arguments.hpp"
#include "core/router.hpp"

struct phase_router {
  phaserouter::Router router;
};

namespace phaserouter {

inline Router &checked_router(phase_router *handle) { return required("router", handle).router; }
inline const Router &checked_router(const phase_router *handle) { return required("router", handle).router; }

}  // namespace phaserouter
