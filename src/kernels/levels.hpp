// The tables that may exist in a build, one per level. Only dispatch.cpp chooses between them.
#pragma once

#include "kernels/kernels.hpp"

namespace phaserouter {

extern const Kernels kScalarKernels;
extern const Kernels kAvx2Kernels;
extern const Kernels kAvx512Kernels;
extern const Kernels kAvx512Vbmi2Kernels;
extern const Kernels kNeon64Kernels;
extern const Kernels kWasm128Kernels;

}  // namespace phaserouter
