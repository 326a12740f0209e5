// Roots of integers.
#pragma once

#include <cstdint>

namespace phaserouter {

// The largest integer whose square is at most x.
constexpr std::uint32_t square_root(std::uint64_t x) noexcept {
  std::uint64_t root = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 31; bit > 0; bit /= 2)
    if ((root + bit) * (root + bit) <= x) root += bit;
  return static_cast<std::uint32_t>(root);
}

}  // namespace phaserouter
