// SPEC section 3, n > 65536: a keyed bijection of [0, 2^b), computed per index in both directions.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "model/words.hpp"

namespace phaserouter {

class Feistel {
 public:
  Feistel() = default;

  // A bijection of [0, n) by cycle walking over the smallest power of two that holds n - 1; n >= 2.
  Feistel(std::uint32_t n, std::uint64_t key) noexcept : n_(n) {
    const auto bits = static_cast<unsigned>(std::bit_width(n - 1));
    lo_bits_ = bits / 2;
    hi_bits_ = bits - lo_bits_;
    for (unsigned r = 0; r < kRounds; ++r) {
      const std::uint64_t w = word(key, r);
      multiplier_[r] = static_cast<std::uint32_t>(w >> 32);
      addend_[r] = static_cast<std::uint32_t>(w);
    }
  }

  [[nodiscard]] std::uint32_t forward(std::uint32_t x) const noexcept {
    do x = encode(x);
    while (x >= n_);
    return x;
  }

  [[nodiscard]] std::uint32_t backward(std::uint32_t x) const noexcept {
    do x = decode(x);
    while (x >= n_);
    return x;
  }

 private:
  static constexpr unsigned kRounds = 6;

  [[nodiscard]] std::uint32_t round(std::uint32_t v, unsigned r, unsigned bits) const noexcept {
    std::uint32_t u = multiplier_[r] * v + addend_[r];
    u ^= u >> 16;
    u *= 0x9E3779B1;
    return u >> (32 - bits);
  }

  [[nodiscard]] std::uint32_t encode(std::uint32_t x) const noexcept {
    std::uint32_t lo = x & ((1U << lo_bits_) - 1);
    std::uint32_t hi = x >> lo_bits_;
    for (unsigned r = 0; r < kRounds; r += 2) {
      hi ^= round(lo, r, hi_bits_);
      lo ^= round(hi, r + 1, lo_bits_);
    }
    return (hi << lo_bits_) | lo;
  }

  [[nodiscard]] std::uint32_t decode(std::uint32_t x) const noexcept {
    std::uint32_t lo = x & ((1U << lo_bits_) - 1);
    std::uint32_t hi = x >> lo_bits_;
    for (unsigned r = kRounds; r > 0; r -= 2) {
      lo ^= round(hi, r - 1, lo_bits_);
      hi ^= round(lo, r - 2, hi_bits_);
    }
    return (hi << lo_bits_) | lo;
  }

  std::uint32_t n_ = 2;
  unsigned lo_bits_ = 0;
  unsigned hi_bits_ = 1;
  std::array<std::uint32_t, kRounds> multiplier_{};
  std::array<std::uint32_t, kRounds> addend_{};
};

}  // namespace phaserouter
