// Row degrees of packed matrices, on as many threads as pay.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "model/cancellation.hpp"

namespace phaserouter {

struct PackedRows {
  const std::uint64_t *bits;
  std::size_t columns;
  std::span<std::uint32_t> degrees;  // one for each row, to be written
};

// Nanoseconds that counting takes on one thread, roughly.
std::uint64_t degrees_work(std::span<const PackedRows> matrices) noexcept;

// Returns how many threads ran. later: nanoseconds of work that follows in the same call, for which threads may start
// anyway.
int row_degrees(std::span<const PackedRows> matrices, int threads, std::uint64_t later,
                const Cancellation *cancellation);

}  // namespace phaserouter
