// The kernels of the assignment by scores: loops that the compiler turns into the vectors of the level whose file
// includes them. They have no branch in them and no standard template, so that nothing of one level is shared with
// another.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/kernels.hpp"

namespace phaserouter {
namespace {

constexpr std::int32_t least_of(std::int32_t a, std::int32_t b) noexcept { return a < b ? a : b; }
constexpr std::int32_t most_of(std::int32_t a, std::int32_t b) noexcept { return a < b ? b : a; }

// Up to it what is subnormal is less than a half of a unit, and a magnitude that reaches 2^30 is none.
enum : std::int32_t { kLargestPlainExponent = 96 };

// Of a magnitude as bits: 2^30 is reached by this one, and by whatever is above it.
constexpr std::uint32_t fixed_limit(std::int32_t exponent) noexcept {
  if (exponent > 156) return std::uint32_t{1} << most_of(179 - exponent, 0);  // a subnormal number
  return static_cast<std::uint32_t>(least_of(157 - exponent, 255)) << 23;
}

// x * 2^exponent for the float with these bits, to the nearest integer and the even one of two; INT32_MIN for
// infinities, NaN, and what would reach 2^30.
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
  const std::uint32_t value = static_cast<std::uint32_t>(rounded) << left;
  const std::uint32_t is_negative = static_cast<std::uint32_t>(static_cast<std::int32_t>(bits) >> 31);
  const auto is_far = static_cast<std::uint32_t>(
      -static_cast<std::int32_t>(static_cast<std::uint32_t>(magnitude) >= fixed_limit(exponent)));
  const std::uint32_t signed_value = (value ^ is_negative) - is_negative;
  return static_cast<std::int32_t>((signed_value & ~is_far) | (0x80000000 & is_far));
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

inline void see_side(std::int32_t x, std::int32_t t, RowSides &sides) {
  sides.most = most_of(sides.most, x);
  if (x >= t) {
    sides.sum += x;
    sides.above = least_of(sides.above, x);
  } else {
    sides.below = most_of(sides.below, x);
  }
}

inline RowSides row_sides(const std::int32_t *v, std::size_t n, std::int32_t t) {
  RowSides sides{0, INT32_MAX, INT32_MIN, INT32_MIN};
  for (std::size_t j = 0; j < n; ++j) see_side(v[j], t, sides);
  return sides;
}

// Counting finds a cut: first away from the hint in growing steps until one place has too many above it and another too
// few, and then between the two, where the counts tell how far; every other time in the middle, which never takes long.
template <class Count>
inline RowCut search_cut(const CutSearch &search, std::uint32_t k, std::uint32_t n, const Count &count) {
  std::int64_t low = std::int64_t{search.least} - 1;  // too many at or above it
  std::int64_t high = std::int64_t{search.most} + 1;  // too few
  std::uint32_t above_low = n;
  std::uint32_t above_high = 0;
  std::int64_t step = search.step > 0 ? search.step : 1;
  std::int64_t t = search.hint < search.least ? search.least : least_of(search.hint, search.most);
  for (std::uint32_t round = 0; high - low > 1; ++round) {
    const std::uint32_t at = count(static_cast<std::int32_t>(t));
    if (at == k) return {static_cast<std::int32_t>(t), at};
    if (at > k) {
      low = t;
      above_low = at;
    } else {
      high = t;
      above_high = at;
    }
    const std::int64_t span = high - low;
    if (high > search.most || low < search.least) {
      const std::int64_t to = at > k ? t + step : t - step;
      t = to < search.least ? search.least : to > search.most ? search.most : to;
      step *= 4;
    } else if (round % 2 == 0 || round > 12) {
      t = low + span / 2;
    } else {
      const std::int64_t part = span * (above_low - k) / (above_low - above_high);
      t = low + (part < 1 ? 1 : part >= span ? span - 1 : part);
    }
  }
  if (low < search.least) return {search.least, above_high};
  return {static_cast<std::int32_t>(low), above_low};
}

inline RowCut cut_row(const std::int32_t *v, std::size_t n, std::uint32_t k, CutSearch search) {
  return search_cut(search, k, static_cast<std::uint32_t>(n),
                    [v, n](std::int32_t t) { return count_at_least(v, n, t); });
}

inline std::uint32_t split_rest(const std::int32_t *v, std::size_t j, std::size_t n, std::int32_t t,
                                const std::int32_t *windows, std::uint32_t *loads, std::uint32_t *near) {
  std::uint32_t *const begin = near;
  for (; j < n; ++j) {
    const bool above = v[j] > t + windows[j];
    loads[j] += above ? 1 : 0;
    *near = static_cast<std::uint32_t>(j);
    near += !above && v[j] >= t - windows[j] ? 1 : 0;
  }
  return static_cast<std::uint32_t>(near - begin);
}

inline std::uint32_t split_row(const std::int32_t *v, std::size_t n, std::int32_t t,
                               const std::int32_t *windows, std::uint32_t *loads, std::uint32_t *near) {
  return split_rest(v, 0, n, t, windows, loads, near);
}

inline void count_column(const std::int32_t *v, std::size_t rows, std::size_t stride, std::int32_t cut,
                         std::uint32_t &count) {
  count = 0;
  for (std::size_t r = 0; r < rows; ++r) count += v[r * stride] >= cut ? 1 : 0;
}

inline void count_columns(const std::int32_t *v, std::size_t rows, std::size_t n, const std::int32_t *cuts,
                          std::uint32_t *counts) {
  for (std::size_t j = 0; j < n; ++j) counts[j] = 0;
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t j = 0; j < n; ++j) counts[j] += v[r * n + j] >= cuts[j] ? 1 : 0;
}

inline void subtract_row(const std::int32_t *a, const std::int32_t *b, std::size_t n, std::int32_t *out) {
  for (std::size_t j = 0; j < n; ++j) out[j] = a[j] - b[j];
}

inline void reduce_row(std::int32_t *q, const std::int32_t *prices, std::size_t n) {
  for (std::size_t j = 0; j < n; ++j) q[j] = q[j] == INT32_MIN ? INT32_MIN : (q[j] >> 1) - prices[j];
}

}  // namespace
}  // namespace phaserouter
