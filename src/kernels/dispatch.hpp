// Which level runs.
#pragma once

#include <cstddef>

#include "kernels/kernels.hpp"

namespace phaserouter {

// The levels that this build has and this processor can run, from the portable one to the fastest.
struct Levels {
  const Kernels *tables[4];
  std::size_t count;
};

Levels runnable_levels() noexcept;

// The level that PHASE_ROUTER_SIMD names, if it is none of these; nullptr if all is well.
const char *refused_level() noexcept;

}  // namespace phaserouter
