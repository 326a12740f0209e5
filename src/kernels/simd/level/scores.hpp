// The kernels of the assignment by scores: cuts of a row by counting, and what lies at the two sides of a cut.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/kernels.hpp"
#include "kernels/score_loops.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

template <class Level>
using Ints = xsimd::batch<std::int32_t, typename Level::Arch>;

template <class Level>
void fixed_row(const std::uint32_t *bits, std::size_t n, std::int32_t exponent, std::int32_t *q) {
  constexpr std::size_t kLanes = Ints<Level>::size;
  std::size_t j = 0;
  if (exponent <= kLargestPlainExponent)
    for (; j + kLanes <= n; j += kLanes)
      Level::fixed(Lanes32<Level>::load_unaligned(bits + j), exponent).store_unaligned(q + j);
  for (; j < n; ++j) q[j] = fixed_score(bits[j], exponent);
}

// How many of v are at least t. Two sums, so that one need not wait for the other.
template <class Level>
std::uint32_t count_at_least(const std::int32_t *v, std::size_t n, std::int32_t t) {
  using Int = Ints<Level>;
  constexpr std::size_t kLanes = Int::size;
  const Int cut(t);
  const Int one(1);
  const Int zero(0);
  Int a(0);
  Int b(0);
  std::size_t j = 0;
  for (; j + 2 * kLanes <= n; j += 2 * kLanes) {
    a += xsimd::select(Int::load_unaligned(v + j) >= cut, one, zero);
    b += xsimd::select(Int::load_unaligned(v + j + kLanes) >= cut, one, zero);
  }
  for (; j + kLanes <= n; j += kLanes) a += xsimd::select(Int::load_unaligned(v + j) >= cut, one, zero);
  auto count = static_cast<std::uint32_t>(Level::sum_of_lanes(a + b));
  for (; j < n; ++j) count += v[j] >= t ? 1 : 0;
  return count;
}

template <class Level>
RowCut cut_row(const std::int32_t *v, std::size_t n, std::uint32_t k, CutSearch search) {
  return search_cut(search, k, static_cast<std::uint32_t>(n),
                    [v, n](std::int32_t t) { return count_at_least<Level>(v, n, t); });
}

template <class Level>
RowSides row_sides(const std::int32_t *v, std::size_t n, std::int32_t t) {
  using Int = Ints<Level>;
  constexpr std::size_t kLanes = Int::size;
  const Int cut(t);
  const Int none(INT32_MIN);
  const Int zero(0);
  const Int all(INT32_MAX);
  Int least(INT32_MAX);
  Int below(INT32_MIN);
  Int most(INT32_MIN);
  Int low_sum(0);  // of the lower halves, and of the upper ones: at most 2^12 * 2^16
  Int high_sum(0);
  std::size_t j = 0;
  for (; j + kLanes <= n; j += kLanes) {
    const Int x = Int::load_unaligned(v + j);
    const auto is_above = x >= cut;
    const Int above = xsimd::select(is_above, x, zero);
    low_sum += above & Int(0xFFFF);
    high_sum += above >> 16;
    least = xsimd::min(least, xsimd::select(is_above, x, all));
    below = xsimd::max(below, xsimd::select(is_above, none, x));
    most = xsimd::max(most, x);
  }
  RowSides sides{std::int64_t{Level::sum_of_lanes(high_sum)} * 65536 + Level::sum_of_lanes(low_sum),
                 INT32_MAX, INT32_MIN, INT32_MIN};
  std::int32_t lanes[3 * kLanes];
  below.store_unaligned(lanes);
  most.store_unaligned(lanes + kLanes);
  least.store_unaligned(lanes + 2 * kLanes);
  for (std::size_t q = 0; q < kLanes; ++q) {
    sides.below = most_of(sides.below, lanes[q]);
    sides.most = most_of(sides.most, lanes[kLanes + q]);
    sides.above = least_of(sides.above, lanes[2 * kLanes + q]);
  }
  for (; j < n; ++j) see_side(v[j], t, sides);
  return sides;
}

template <class Level>
std::uint32_t split_row(const std::int32_t *v, std::size_t n, std::int32_t t, const std::int32_t *windows,
                        std::uint32_t *loads, std::uint32_t *near) {
  using Int = Ints<Level>;
  using Lanes = Lanes32<Level>;
  constexpr std::size_t kLanes = Int::size;
  const Int cut(t);
  const Lanes dropped(0x80000000);
  const Lanes zero(0);
  std::uint32_t numbers[kLanes];
  for (std::size_t q = 0; q < kLanes; ++q) numbers[q] = static_cast<std::uint32_t>(q);
  Lanes index = Lanes::load_unaligned(numbers);
  std::uint32_t *const begin = near;
  std::size_t j = 0;
  for (; j + kLanes <= n; j += kLanes) {
    const Int x = Int::load_unaligned(v + j);
    const Int window = Int::load_unaligned(windows + j);
    const Int above = xsimd::select(x > cut + window, Int(-1), Int(0));
    const Int reaches = xsimd::select(x >= cut - window, Int(-1), Int(0));
    const Lanes sure = __builtin_bit_cast(Lanes, above);
    (Lanes::load_unaligned(loads + j) - sure).store_unaligned(loads + j);
    near += Level::store_kept(near, index, ~(__builtin_bit_cast(Lanes, reaches) & ~sure));
    index += Lanes(static_cast<std::uint32_t>(kLanes));
  }
  return static_cast<std::uint32_t>(near - begin) + split_rest(v, j, n, t, windows, loads, near);
}

template <class Level>
void count_columns(const std::int32_t *v, std::size_t rows, std::size_t n, const std::int32_t *cuts,
                   std::uint32_t *counts) {
  using Int = Ints<Level>;
  constexpr std::size_t kLanes = Int::size;
  const Int one(1);
  const Int zero(0);
  std::size_t j = 0;
  for (; j + 2 * kLanes <= n; j += 2 * kLanes) {
    const Int first = Int::load_unaligned(cuts + j);
    const Int second = Int::load_unaligned(cuts + j + kLanes);
    Int a(0);
    Int b(0);
    for (std::size_t r = 0; r < rows; ++r) {
      a += xsimd::select(Int::load_unaligned(v + r * n + j) >= first, one, zero);
      b += xsimd::select(Int::load_unaligned(v + r * n + j + kLanes) >= second, one, zero);
    }
    a.store_unaligned(reinterpret_cast<std::int32_t *>(counts) + j);
    b.store_unaligned(reinterpret_cast<std::int32_t *>(counts) + j + kLanes);
  }
  for (; j < n; ++j) count_column(v + j, rows, n, cuts[j], counts[j]);
}

}  // namespace
}  // namespace phaserouter
