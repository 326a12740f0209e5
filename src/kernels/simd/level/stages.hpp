// Packed matrices: the literal stages, and the active sets of all phases.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/bits.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

// Word i of a rotated row: from the straight part, from the wrapped one, or from both.
inline std::uint64_t rotated_word(const std::uint64_t *row, std::size_t columns, std::size_t offset,
                                  std::size_t i) {
  const std::size_t begin = i * kWordBits;
  const std::uint64_t valid = low_bits(columns - begin);
  if (begin >= offset) return window(row, begin - offset) & valid;
  const std::size_t wrapped = offset - begin;
  const std::uint64_t low = window(row, columns - wrapped);
  if (wrapped >= kWordBits) return low & valid;
  return ((low & low_bits(wrapped)) | row[0] << wrapped) & valid;
}

// The words [begin, end) of out, of which word i is the 64 bits of row from bit 64 * i + from on.
template <class Level>
inline void copy_windows(const std::uint64_t *row, std::size_t from, std::size_t begin, std::size_t end,
                         std::uint64_t *out) {
  constexpr std::size_t kLanes = Words<Level>::size;
  const std::uint64_t *const source = row + from / kWordBits;
  const int shift = static_cast<int>(from % kWordBits);
  std::size_t i = begin;
  for (; i + kLanes <= end; i += kLanes) {
    const Words<Level> low = Words<Level>::load_unaligned(source + i) >> shift;
    const Words<Level> high = (Words<Level>::load_unaligned(source + i + 1) << 1) << (63 - shift);
    (low | high).store_unaligned(out + i);
  }
  for (; i < end; ++i) out[i] = window(row, from + i * kWordBits);
}

template <class Level>
void rotate_row(const std::uint64_t *row, std::size_t columns, std::size_t offset, std::uint64_t *out) {
  const std::size_t words = words_for(columns);
  const std::size_t wrapped = offset / kWordBits;  // words of wrapped bits alone
  copy_windows<Level>(row, columns - offset, 0, wrapped, out);
  std::size_t i = wrapped;
  if (i < words) {
    out[i] = rotated_word(row, columns, offset, i);
    ++i;
  }
  const std::size_t whole = columns / kWordBits;
  if (i < whole) {
    // Word i starts at bit 64 * i - offset.
    copy_windows<Level>(row, i * kWordBits - offset, 0, whole - i, out + i);
    i = whole;
  }
  if (i < words) out[i] = rotated_word(row, columns, offset, i);
}

template <class Level>
void gather_bits(const std::uint64_t *row, const std::uint16_t *from, std::size_t columns,
                 std::uint64_t *out) {
  for (std::size_t c = 0; c < columns; c += kWordBits)
    *out++ = Level::gather_word(row, from + c) & low_bits(columns - c);
}

template <class Level>
void and_words(const std::uint64_t *a, const std::uint64_t *b, std::size_t n, std::uint64_t *out) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::size_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
    (Words<Level>::load_unaligned(a + i) & Words<Level>::load_unaligned(b + i)).store_unaligned(out + i);
  for (; i < n; ++i) out[i] = a[i] & b[i];
}

inline void transpose_block(std::uint64_t block[64]) {
  std::uint64_t mask = 0x00000000FFFFFFFF;
  for (std::size_t width = 32; width > 0; width /= 2, mask ^= mask << width) {
    for (std::size_t r = 0; r < 64; r += 2 * width) {
      for (std::size_t q = r; q < r + width; ++q) {
        const std::uint64_t swap = ((block[q] >> width) ^ block[q + width]) & mask;
        block[q] ^= swap << width;
        block[q + width] ^= swap;
      }
    }
  }
}

// Down the columns, whose sums stay in registers.
template <class Level>
void accumulate_rows(std::uint64_t *bits, std::size_t rows, std::size_t stride) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::size_t c = 0;
  for (; c + kLanes <= stride; c += kLanes) {
    Words<Level> sum(std::uint64_t{0});
    for (std::size_t i = c; i < rows * stride; i += stride) {
      sum ^= Words<Level>::load_unaligned(bits + i);
      sum.store_unaligned(bits + i);
    }
  }
  if constexpr (requires { Level::accumulate_four; }) {
    if (c + 4 <= stride) {
      Level::accumulate_four(bits + c, rows, stride);
      c += 4;
    }
  }
  for (; c + 2 <= stride; c += 2) {
    std::uint64_t left = 0;
    std::uint64_t right = 0;
    for (std::size_t i = c; i < rows * stride; i += stride) {
      bits[i] = left ^= bits[i];
      bits[i + 1] = right ^= bits[i + 1];
    }
  }
  if (c == stride) return;
  std::uint64_t sum = 0;
  for (std::size_t i = c; i < rows * stride; i += stride) bits[i] = sum ^= bits[i];
}

}  // namespace
}  // namespace phaserouter
