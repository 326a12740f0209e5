// Degrees of packed matrices, over several threads.
#pragma once

#include <cstdint>
#include <span>

namespace phaserouter {

// degrees[r] = popcount of row r of a packed matrix of degrees.size() rows. Returns the threads that ran.
int row_degrees(const std::uint64_t *bits, std::size_t columns, int threads,
                std::span<std::uint32_t> degrees);

}  // namespace phaserouter
