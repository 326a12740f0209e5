// The tables that exist in this build, one per level. Only dispatch.cpp chooses between them.
#pragma once

#include "kernels/kernels.hpp"

namespace phaserouter {

extern const Kernels kScalarKernels;

}  // namespace phaserouter
