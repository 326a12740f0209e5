#include "model/fixed_point.hpp"

#include <algorithm>
#include <bit>

namespace phaserouter {

int fixed_exponent(std::uint32_t largest_magnitude) noexcept {
  const FloatParts x = float_parts(largest_magnitude);
  if (x.significand == 0) return 0;
  return 30 - static_cast<int>(std::bit_width(x.significand)) - x.power;
}

std::int32_t to_fixed(std::uint32_t float_bits, int exponent) noexcept {
  const std::uint32_t magnitude = magnitude_bits(float_bits);
  if (magnitude >= kInfinityBits) return kForbidden;
  const FloatParts x = float_parts(magnitude);
  const int shift = x.power + exponent;
  std::uint64_t q = 0;
  if (shift >= 0) {
    q = std::uint64_t{x.significand} << std::min(shift, 31);
  } else if (shift > -25) {  // below that, less than a half is left of 24 bits
    const std::uint32_t half = 1U << (-shift - 1);
    const std::uint32_t rest = x.significand & (2 * half - 1);
    q = x.significand >> -shift;
    q += rest > half || (rest == half && (q & 1) != 0);
  }
  if (q >= std::uint64_t{kLargestFixed}) return kForbidden;
  const auto value = static_cast<std::int32_t>(q);
  return (float_bits & kSignBit) != 0 ? -value : value;
}

bool is_fixed_exactly(std::uint32_t float_bits, int exponent) noexcept {
  const FloatParts x = float_parts(magnitude_bits(float_bits));
  const int shift = x.power + exponent;
  return x.significand == 0 || shift + std::countr_zero(x.significand) >= 0;
}

}  // namespace phaserouter
