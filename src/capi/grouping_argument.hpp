// The argument that says which groups targets lie in.
#pragma once

#include "capi/arguments.hpp"
#include "core/grouping.hpp"

namespace phaserouter {

Grouping checked_grouping(const Shape &shape, const phase_router_groups *pointer, Buffers &buffers);

}  // namespace phaserouter
