#include "model/fixed_point.hpp"

#include <algorithm>
#include <bit>

#include "model/wide.hpp"

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

std::int64_t scaled_floor(double x, int exponent, std::uint64_t n) noexcept {
  constexpr int kFraction = 52;
  constexpr std::uint64_t kHidden = std::uint64_t{1} << kFraction;
  constexpr Wide kMost = static_cast<Wide>(1) << 62;
  const auto bits = __builtin_bit_cast(std::uint64_t, x);
  const auto power = static_cast<int>(bits >> kFraction & 0x7FF);
  const std::uint64_t fraction = bits & (kHidden - 1);
  const Wide product = static_cast<Wide>(power == 0 ? fraction : fraction | kHidden) * n;
  const int shift = std::max(power, 1) - 1023 - kFraction + exponent;
  if (shift < 0) return shift <= -128 ? 0 : static_cast<std::int64_t>(std::min(product >> -shift, kMost));
  return product > kMost >> std::min(shift, 63) ? std::int64_t{1} << 62
                                                : static_cast<std::int64_t>(product << std::min(shift, 63));
}

bool is_fixed_exactly(std::uint32_t float_bits, int exponent) noexcept {
  const FloatParts x = float_parts(magnitude_bits(float_bits));
  const int shift = x.power + exponent;
  return x.significand == 0 || shift + std::countr_zero(x.significand) >= 0;
}

}  // namespace phaserouter
