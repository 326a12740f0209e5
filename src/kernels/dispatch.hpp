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

// What PHASE_ROUTER_SIMD names, if that is not one of these levels; otherwise nullptr.
const char *refused_level() noexcept;

}  // namespace phaserouter
