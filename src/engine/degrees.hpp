// Row degrees of packed matrices, on as many threads as pay.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace phaserouter {

struct PackedRows {
  const std::uint64_t *bits;
  std::size_t columns;
  std::span<std::uint32_t> degrees;  // one for each row, to be written
};

// Returns how many threads ran. later: nanoseconds of work that follows in the same call, for which threads may start
// anyway.
int row_degrees(std::span<const PackedRows> matrices, int threads, std::uint64_t later);

}  // namespace phaserouter
