// SPEC section 3, n > 65536: a keyed bijection of [0, n), computed per index in both directions by cycle walking over
// [0, 2^b), the smallest power of two that holds n - 1.
#pragma once

#include <bit>
#include <cstdint>

#include "kernels/splitmix64.hpp"

namespace phaserouter {

inline constexpr unsigned kFeistelRounds = 6;
inline constexpr std::uint32_t kFeistelMultiplier = 0x9E3779B1;

struct Feistel {
  std::uint32_t n = 2;
  unsigned lo_bits = 0;
  unsigned hi_bits = 1;
  std::uint32_t multiplier[kFeistelRounds] = {};
  std::uint32_t addend[kFeistelRounds] = {};
};

// 2 <= n <= 2^31.
constexpr Feistel make_feistel(std::uint32_t n, std::uint64_t key) noexcept {
  Feistel f;
  f.n = n;
  const auto bits = static_cast<unsigned>(std::bit_width(n - 1));
  f.lo_bits = bits / 2;
  f.hi_bits = bits - f.lo_bits;
  for (unsigned r = 0; r < kFeistelRounds; ++r) {
    const std::uint64_t w = word(key, r);
    f.multiplier[r] = static_cast<std::uint32_t>(w >> 32);
    f.addend[r] = static_cast<std::uint32_t>(w);
  }
  return f;
}

constexpr std::uint32_t feistel_round(const Feistel &f, std::uint32_t v, unsigned r, unsigned bits) noexcept {
  std::uint32_t u = f.multiplier[r] * v + f.addend[r];
  u ^= u >> 16;
  u *= kFeistelMultiplier;
  return u >> (32 - bits);
}

constexpr std::uint32_t feistel_forward(const Feistel &f, std::uint32_t x) noexcept {
  do {
    std::uint32_t lo = x & ((1U << f.lo_bits) - 1);
    std::uint32_t hi = x >> f.lo_bits;
    for (unsigned r = 0; r < kFeistelRounds; r += 2) {
      hi ^= feistel_round(f, lo, r, f.hi_bits);
      lo ^= feistel_round(f, hi, r + 1, f.lo_bits);
    }
    x = (hi << f.lo_bits) | lo;
  } while (x >= f.n);
  return x;
}

constexpr std::uint32_t feistel_backward(const Feistel &f, std::uint32_t x) noexcept {
  do {
    std::uint32_t lo = x & ((1U << f.lo_bits) - 1);
    std::uint32_t hi = x >> f.lo_bits;
    for (unsigned r = kFeistelRounds; r > 0; r -= 2) {
      lo ^= feistel_round(f, hi, r - 1, f.lo_bits);
      hi ^= feistel_round(f, lo, r - 2, f.hi_bits);
    }
    x = (hi << f.lo_bits) | lo;
  } while (x >= f.n);
  return x;
}

}  // namespace phaserouter
