// SPEC section 9.1: scores as integers. Floats are taken apart by their bits, so that no rounding mode, flushing of
// subnormals or trap of the floating-point unit has a say.
#pragma once

#include <cstdint>

namespace phaserouter {

// Takes the place of a score whose pair is not allowed. As a score of type int32 it says so itself.
inline constexpr std::int32_t kForbidden = INT32_MIN;

// The largest magnitude of a score in fixed point.
inline constexpr std::int32_t kLargestFixed = 1 << 30;

inline constexpr std::uint32_t kSignBit = 0x80000000;
inline constexpr std::uint32_t kInfinityBits = 0x7F800000;

// Bits of |x|, which are ordered as the magnitudes are.
constexpr std::uint32_t magnitude_bits(std::uint32_t float_bits) noexcept { return float_bits & ~kSignBit; }

// The float is (-1)^sign significand * 2^power.
struct FloatParts {
  std::uint32_t significand;
  int power;
};

constexpr FloatParts float_parts(std::uint32_t magnitude) noexcept {
  const auto exponent = static_cast<int>(magnitude >> 23);
  const std::uint32_t fraction = magnitude & 0x7FFFFF;
  if (exponent == 0) return {fraction, -149};  // subnormal, or 0
  return {fraction | 0x800000, exponent - 150};
}

// The e with 2^29 <= X * 2^e < 2^30 for the largest magnitude X, which is finite; 0 for X = 0.
int fixed_exponent(std::uint32_t largest_magnitude) noexcept;

// The integer nearest to x * 2^e, and the even one of two. Minus infinity gives kForbidden, and so do bits that have
// changed since they were checked and are no number any more, or reach kLargestFixed.
std::int32_t to_fixed(std::uint32_t float_bits, int exponent) noexcept;

// The largest integer that is not above x * 2^e * n, but at most 2^62, for a finite x >= 0 and n < 2^33.
std::int64_t scaled_floor(double x, int exponent, std::uint64_t n) noexcept;

// Whether x * 2^e is an integer.
bool is_fixed_exactly(std::uint32_t float_bits, int exponent) noexcept;

}  // namespace phaserouter
