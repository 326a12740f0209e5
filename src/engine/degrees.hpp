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

// Returns how many threads ran.
int row_degrees(std::span<const PackedRows> matrices, int threads);

}  // namespace phaserouter
