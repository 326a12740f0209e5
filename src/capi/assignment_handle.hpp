// The opaque handle of an assignment.
#pragma once

#include "core/shared_assignment.hpp"
#include "phase_router.h"

struct phase_router_assignment {
  phaserouter::SharedAssignment assignment;
};
