// Counting bits.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

// The counts of n words, lane by lane; n is a multiple of the lanes.
template <class Level>
inline Words<Level> count_lanes(const std::uint64_t *words, std::size_t n) {
  constexpr std::size_t kLanes = Words<Level>::size;
  Words<Level> a(std::uint64_t{0});
  Words<Level> b(std::uint64_t{0});
  std::size_t i = 0;
  for (; i + 2 * kLanes <= n; i += 2 * kLanes) {
    a += Level::popcounts(Words<Level>::load_unaligned(words + i));
    b += Level::popcounts(Words<Level>::load_unaligned(words + i + kLanes));
  }
  if (i < n) a += Level::popcounts(Words<Level>::load_unaligned(words + i));
  return a + b;
}

template <class Level>
inline std::uint32_t count_words(const std::uint64_t *words, std::size_t n) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::uint32_t count = 0;
  std::size_t i = 0;
  if (n >= kLanes) {
    i = n - n % kLanes;
    std::uint64_t lanes[kLanes];
    count_lanes<Level>(words, i).store_unaligned(lanes);
    for (const std::uint64_t lane : lanes) count += static_cast<std::uint32_t>(lane);
  }
  for (; i < n; ++i) count += ones_in(words[i]);
  return count;
}

// Rows of so few words that a loop over them would cost as much as they do.
template <std::size_t kStride>
inline void short_row_degrees(const std::uint64_t *bits, std::size_t rows, std::uint64_t last,
                              std::uint32_t *degrees) {
  for (std::size_t r = 0; r < rows; ++r, bits += kStride) {
    std::uint32_t degree = ones_in(bits[kStride - 1] & last);
    for (std::size_t i = 0; i + 1 < kStride; ++i) degree += ones_in(bits[i]);
    degrees[r] = degree;
  }
}

// As many rows as there are lanes, so that adding up lanes is done for all of them at once.
template <class Level>
inline void long_row_degrees(const std::uint64_t *bits, std::size_t rows, std::size_t columns,
                             std::uint32_t *degrees) {
  constexpr std::size_t kLanes = Words<Level>::size;
  const std::size_t stride = words_for(columns);
  const std::size_t whole = columns / kWordBits;
  const std::size_t in_lanes = whole - whole % kLanes;
  const std::uint64_t last = low_bits(columns % kWordBits);
  const auto rest = [&](const std::uint64_t *row) {
    std::uint32_t count = whole < stride ? ones_in(row[whole] & last) : 0;
    for (std::size_t i = in_lanes; i < whole; ++i) count += ones_in(row[i]);
    return count;
  };
  std::size_t r = 0;
  for (; r + kLanes <= rows; r += kLanes, bits += kLanes * stride) {
    Words<Level> sums[kLanes];
    if (in_lanes == kLanes) {
      for (std::size_t q = 0; q < kLanes; ++q)
        sums[q] = Level::popcounts(Words<Level>::load_unaligned(bits + q * stride));
    } else {
      for (std::size_t q = 0; q < kLanes; ++q) sums[q] = count_lanes<Level>(bits + q * stride, in_lanes);
    }
    Level::store_sums(degrees + r, sums);
    if (in_lanes == stride) continue;
    for (std::size_t q = 0; q < kLanes; ++q) degrees[r + q] += rest(bits + q * stride);
  }
  for (; r < rows; ++r, bits += stride) degrees[r] = count_words<Level>(bits, in_lanes) + rest(bits);
}

template <class Level>
void row_degrees(const std::uint64_t *bits, std::size_t rows, std::size_t columns, std::uint32_t *degrees) {
  const std::size_t stride = words_for(columns);
  const std::uint64_t last = low_bits(columns - (stride - 1) * kWordBits);
  switch (stride) {
    case 1:
      return short_row_degrees<1>(bits, rows, last, degrees);
    case 2:
      return short_row_degrees<2>(bits, rows, last, degrees);
    case 3:
      return short_row_degrees<3>(bits, rows, last, degrees);
    case 4:
      return short_row_degrees<4>(bits, rows, last, degrees);
    default:
      return long_row_degrees<Level>(bits, rows, columns, degrees);
  }
}

template <class Level>
inline std::uint32_t count_range(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end) return 0;
  const std::size_t first = begin / kWordBits;
  const std::size_t last = (end - 1) / kWordBits;
  const std::uint64_t head = ~std::uint64_t{0} << (begin % kWordBits);
  const std::uint64_t tail = low_bits((end - 1) % kWordBits + 1);
  if (first == last) return ones_in(bits[first] & head & tail);
  return ones_in(bits[first] & head) + count_words<Level>(bits + first + 1, last - first - 1) +
         ones_in(bits[last] & tail);
}

template <class Level>
std::uint32_t count_bits(const std::uint64_t *bits, BitRanges r) {
  return count_range<Level>(bits, r.begin, r.end) + count_range<Level>(bits, 0, r.wrapped_end);
}

}  // namespace
}  // namespace phaserouter
