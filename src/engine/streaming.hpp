// When an output is written past the caches.
#pragma once

#include <cstddef>

namespace phaserouter {

// An output that no cache will hold until its reader comes. Writing it past the caches spares reading every line
// before it is overwritten.
inline constexpr std::size_t kStreamedBytes = std::size_t{64} << 20;

}  // namespace phaserouter
