// The kernels of the assignment by scores: loops that the compiler turns into the vectors of the level whose file includes
// them. They have no branch in them and no standard template, so that nothing of one level is shared with another.
#pragma once

#include <cstddef>
#include <cstdint>

namespace phaserouter {
namespace {

constexpr std::int32_t least_of(std::int32_t a, std::int32_t b) noexcept { return a < b ? a : b; }
constexpr std::int32_t most_of(std::int32_t a, std::int32_t b) noexcept { return a < b ? b : a; }

// x * 2^exponent for the float with these bits, to the nearest integer and the even one of two; INT32_MIN for infinities
// and NaN, and at most 2^30 in magnitude.
inline std::int32_t fixed_score(std::uint32_t bits, std::int32_t exponent) noexcept {
  const auto magnitude = static_cast<std::int32_t>(bits & 0x7FFFFFFF);
  const std::int32_t biased = magnitude >> 23;
  const std::int32_t normal = biased > 0 ? 1 : 0;
  const std::int32_t significand = (magnitude & 0x7FFFFF) | normal << 23;
  // The value is significand * 2^shift.
  const std::int32_t shift = biased - 149 - normal + exponent;
  // From 25 places on less than a half is left of 24 bits.
  const std::int32_t right = least_of(most_of(-shift, 0), 25);
  const std::int32_t left = least_of(most_of(shift, 0), 30);
  // Just below a half rounds down, and an odd number's half rounds up.
  const std::int32_t half = (1 << right) >> 1;
  const std::int32_t odd = significand >> right & 1;
  const std::int32_t rounding = most_of(half - 1 + odd, 0);
  const std::int32_t rounded = (significand + rounding) >> right;
  const std::int32_t room = (1 << 30) >> left;
  const std::int32_t bounded = least_of(rounded, room) << left;
  const std::int32_t is_negative = static_cast<std::int32_t>(bits) >> 31;
  const std::int32_t value = (bounded ^ is_negative) - is_negative;
  return magnitude >= 0x7F800000 ? INT32_MIN : value;
}

inline void fixed_row(const std::uint32_t *bits, std::size_t n, std::int32_t exponent, std::int32_t *q) {
  for (std::size_t j = 0; j < n; ++j) q[j] = fixed_score(bits[j], exponent);
}

inline std::uint32_t largest_magnitude(const std::uint32_t *bits, std::size_t n) {
  std::int32_t largest = 0;
  for (std::size_t j = 0; j < n; ++j) {
    const std::int32_t counts = -static_cast<std::int32_t>(bits[j] != 0xFF800000);
    largest = most_of(largest, static_cast<std::int32_t>(bits[j] & 0x7FFFFFFF) & counts);
  }
  return static_cast<std::uint32_t>(largest);
}

inline std::uint32_t count_at_least(const std::int32_t *v, std::size_t n, std::int32_t t) {
  std::uint32_t count = 0;
  for (std::size_t j = 0; j < n; ++j) count += v[j] >= t ? 1 : 0;
  return count;
}

inline std::int32_t largest_below(const std::int32_t *v, std::size_t n, std::int32_t t) {
  std::int32_t largest = INT32_MIN;
  for (std::size_t j = 0; j < n; ++j) {
    const std::int32_t below = -static_cast<std::int32_t>(v[j] < t);
    largest = most_of(largest, (v[j] & below) | (INT32_MIN & ~below));
  }
  return largest;
}

inline std::int64_t sum_at_least(const std::int32_t *v, std::size_t n, std::int32_t t) {
  std::int64_t sum = 0;
  for (std::size_t j = 0; j < n; ++j) sum += v[j] >= t ? v[j] : 0;
  return sum;
}

inline void subtract_row(const std::int32_t *a, const std::int32_t *b, std::size_t n, std::int32_t *out) {
  for (std::size_t j = 0; j < n; ++j) out[j] = a[j] - b[j];
}

inline void reduce_row(std::int32_t *q, const std::int32_t *prices, std::size_t n) {
  for (std::size_t j = 0; j < n; ++j) q[j] = q[j] == INT32_MIN ? INT32_MIN : (q[j] >> 1) - prices[j];
}

// Differences are modulo 2^32: windows are below 2^30, and what is further away stays so.
inline void count_loads(const std::int32_t *v, std::size_t n, std::int32_t t, const std::int32_t *windows,
                        std::uint32_t *loads, std::uint32_t *near) {
  for (std::size_t j = 0; j < n; ++j) {
    loads[j] += v[j] >= t ? 1 : 0;
    const std::uint32_t window = static_cast<std::uint32_t>(windows[j]);
    const std::uint32_t distance = static_cast<std::uint32_t>(v[j]) - static_cast<std::uint32_t>(t);
    near[j] += distance + window <= 2 * window ? 1 : 0;
  }
}

}  // namespace
}  // namespace phaserouter
