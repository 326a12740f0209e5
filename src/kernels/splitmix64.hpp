// SPEC section 2: the words of SplitMix64, and bounded draws.
#pragma once

#include <cstdint>

namespace phaserouter {

inline constexpr std::uint64_t kGamma =
    0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio, rounded to an odd number
inline constexpr std::uint64_t kMixFirst = 0xBF58476D1CE4E5B9;
inline constexpr std::uint64_t kMixSecond = 0x94D049BB133111EB;

constexpr std::uint64_t mix(std::uint64_t z) noexcept {
  z = (z ^ (z >> 30)) * kMixFirst;
  z = (z ^ (z >> 27)) * kMixSecond;
  return z ^ (z >> 31);
}

constexpr std::uint64_t word(std::uint64_t key, std::uint64_t n) noexcept {
  return mix(key + (n + 1) * kGamma);
}

// (w * n) div 2^64 for n <= 2^32, from two 32 x 32 products. Nothing is lost: high <= (2^32 - 1) * 2^32 and
// low >> 32 < 2^32, so their sum fits in 64 bits.
constexpr std::uint32_t bounded(std::uint64_t w, std::uint64_t n) noexcept {
  const std::uint64_t high = (w >> 32) * n;
  const std::uint64_t low = (w & 0xFFFFFFFF) * n;
  return static_cast<std::uint32_t>((high + (low >> 32)) >> 32);
}

}  // namespace phaserouter
