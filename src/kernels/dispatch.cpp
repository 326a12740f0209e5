#include "kernels/levels.hpp"

namespace phaserouter {

const Kernels &kernels() noexcept { return kScalarKernels; }

}  // namespace phaserouter
