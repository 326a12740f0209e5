// SPEC section 2: exactly uniform draws, by rejection.
#pragma once

#include <cstdint>

#include "kernels/splitmix64.hpp"
#include "model/wide.hpp"

namespace phaserouter {

// uniform(key, j, n) from its second attempt on; n >= 1.
std::uint64_t uniform_again(std::uint64_t key, std::uint32_t j, std::uint64_t n) noexcept;

// uniform(key, j, n); 0 for n = 0, which is no draw.
inline std::uint64_t uniform(std::uint64_t key, std::uint32_t j, std::uint64_t n) noexcept {
  const Wide product = static_cast<Wide>(word(key, j)) * n;
  const auto low = static_cast<std::uint64_t>(product);
  // 2^64 mod n is below n, so the division is only needed where the low part is below n.
  if (__builtin_expect(low < n && low < (0 - n) % n, 0)) return uniform_again(key, j, n);
  return static_cast<std::uint64_t>(product >> 64);
}

}  // namespace phaserouter
