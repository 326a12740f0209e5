// The kernels, written once over xsimd's batches. Each level's own file includes this one with its own flags, and
// gives what xsimd does not have (population counts, compression, byte masks) as a Level:
//
//   struct Level {
//     using Arch = ...;                                         xsimd's
//     static Words popcounts(Words w);                          of each 64-bit lane
//     static constexpr bool compresses;                         whether emit_dense exists
//     static std::uint32_t *emit_dense(std::uint64_t w, const std::uint32_t *map, std::uint32_t *out);
//     static std::uint64_t nonzero_bytes(const std::uint8_t *bytes);   a mask of 64 bytes
//   };
//
// Everything here has internal linkage and uses no templates of the standard library: a function that two levels
// shared could be kept by the linker in the form that this processor cannot run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <xsimd/xsimd.hpp>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {
namespace {

// --- Counting ------------------------------------------------------------------------------------------------

inline std::uint32_t ones_in(std::uint64_t w) { return static_cast<std::uint32_t>(__builtin_popcountll(w)); }

template <class Level>
using Words = xsimd::batch<std::uint64_t, typename Level::Arch>;

template <class Level>
inline std::uint64_t sum_lanes(const Words<Level> &v) {
  std::uint64_t lanes[Words<Level>::size];
  v.store_unaligned(lanes);
  std::uint64_t sum = 0;
  for (const std::uint64_t lane : lanes) sum += lane;
  return sum;
}

template <class Level>
inline std::uint32_t count_words(const std::uint64_t *words, std::size_t n) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::uint32_t count = 0;
  std::size_t i = 0;
  if (n >= 4 * kLanes) {
    Words<Level> a(std::uint64_t{0});
    Words<Level> b(std::uint64_t{0});
    for (; i + 2 * kLanes <= n; i += 2 * kLanes) {
      a += Level::popcounts(Words<Level>::load_unaligned(words + i));
      b += Level::popcounts(Words<Level>::load_unaligned(words + i + kLanes));
    }
    count = static_cast<std::uint32_t>(sum_lanes<Level>(a + b));
  }
  for (; i < n; ++i) count += ones_in(words[i]);
  return count;
}

template <class Level>
void row_degrees(const std::uint64_t *bits, std::size_t rows, std::size_t columns, std::uint32_t *degrees) {
  const std::size_t stride = words_for(columns);
  const std::size_t whole = columns / kWordBits;
  const std::uint64_t tail = low_bits(columns % kWordBits);
  for (std::size_t r = 0; r < rows; ++r, bits += stride) {
    std::uint32_t degree = count_words<Level>(bits, whole);
    if (whole < stride) degree += ones_in(bits[whole] & tail);
    degrees[r] = degree;
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

// --- Extracting ----------------------------------------------------------------------------------------------

struct Identity {
  std::uint32_t base;
  std::uint32_t operator[](std::uint32_t x) const { return base + x; }
};

// Four bits at a time without asking whether they are there: a branch that is hard to predict costs more than
// three useless stores. A word that has run out of bits yields bit 63 again and again.
template <class Map>
inline std::uint32_t *emit_sparse(std::uint64_t w, Map map, std::uint32_t *out, const std::uint32_t *limit) {
  constexpr std::uint64_t kTop = std::uint64_t{1} << 63;
  const std::uint32_t n = ones_in(w);
  std::uint32_t *const end = out + n;
  if (static_cast<std::size_t>(limit - out) >= ((n + 3) & ~3U)) {
    for (; out < end; out += 4) {
      for (int q = 0; q < 4; ++q) {
        out[q] = map[static_cast<std::uint32_t>(__builtin_ctzll(w | kTop))];
        w &= w - 1;
      }
    }
    return end;
  }
  for (; w != 0; w &= w - 1) *out++ = map[static_cast<std::uint32_t>(__builtin_ctzll(w))];
  return end;
}

// From so many bits of a word on it is cheaper to compress the map itself.
inline constexpr std::uint32_t kDense = 16;

template <class Level>
struct MappedEmitter {
  const std::uint32_t *map;
  std::uint32_t *out;
  const std::uint32_t *limit;

  void emit(std::size_t index, std::uint64_t w) {
    const std::uint32_t *const base = map + index * kWordBits;
    if constexpr (Level::compresses) {
      if (ones_in(w) >= kDense && limit - out >= 64) {
        out = Level::emit_dense(w, base, out);
        return;
      }
    }
    out = emit_sparse(w, base, out, limit);
  }
};

struct PositionEmitter {
  std::uint32_t *out;
  const std::uint32_t *limit;

  void emit(std::size_t index, std::uint64_t w) {
    out = emit_sparse(w, Identity{static_cast<std::uint32_t>(index * kWordBits)}, out, limit);
  }
};

template <class Emitter>
inline void emit_range(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end, Emitter &emitter) {
  if (begin >= end) return;
  const std::size_t first = begin / kWordBits;
  const std::size_t last = (end - 1) / kWordBits;
  const std::uint64_t head = ~std::uint64_t{0} << (begin % kWordBits);
  const std::uint64_t tail = low_bits((end - 1) % kWordBits + 1);
  if (first == last) {
    emitter.emit(first, bits[first] & head & tail);
    return;
  }
  emitter.emit(first, bits[first] & head);
  for (std::size_t i = first + 1; i < last; ++i) emitter.emit(i, bits[i]);
  emitter.emit(last, bits[last] & tail);
}

template <class Level>
std::uint32_t extract_mapped(const std::uint64_t *bits, BitRanges r, const std::uint32_t *map,
                             std::uint32_t *out, std::uint32_t room) {
  MappedEmitter<Level> emitter{map, out, out + room};
  emit_range(bits, r.begin, r.end, emitter);
  emit_range(bits, 0, r.wrapped_end, emitter);
  return static_cast<std::uint32_t>(emitter.out - out);
}

inline std::uint32_t extract_positions(const std::uint64_t *bits, BitRanges r, std::uint32_t *out,
                                       std::uint32_t room) {
  PositionEmitter emitter{out, out + room};
  emit_range(bits, r.begin, r.end, emitter);
  emit_range(bits, 0, r.wrapped_end, emitter);
  return static_cast<std::uint32_t>(emitter.out - out);
}

// --- Filling -------------------------------------------------------------------------------------------------

template <class Level>
void fill(std::uint32_t *out, std::size_t n, std::uint32_t value) {
  using Batch = xsimd::batch<std::uint32_t, typename Level::Arch>;
  constexpr std::size_t kLanes = Batch::size;
  if (n < kLanes) {
    for (std::size_t i = 0; i < n; ++i) out[i] = value;
    return;
  }
  const Batch v(value);
  std::size_t i = 0;
  for (; i + kLanes <= n; i += kLanes) v.store_unaligned(out + i);
  v.store_unaligned(out + (n - kLanes));
}

// --- Bytes and blocks ----------------------------------------------------------------------------------------

template <class Level>
void pack_row(const std::uint8_t *bytes, std::size_t columns, std::uint64_t *words) {
  std::size_t c = 0;
  for (; c + kWordBits <= columns; c += kWordBits) *words++ = Level::nonzero_bytes(bytes + c);
  if (c == columns) return;
  std::uint64_t w = 0;
  for (std::size_t b = 0; c + b < columns; ++b) w |= std::uint64_t{bytes[c + b] != 0} << b;
  *words = w;
}

inline void unpack_row(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes) {
  for (std::size_t c = 0; c < columns; ++c) bytes[c] = (words[c / kWordBits] >> (c % kWordBits)) & 1;
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

template <class Level>
constexpr Kernels make_kernels(const char *name) {
  return {name,        row_degrees<Level>, count_bits<Level>, extract_mapped<Level>, extract_positions,
          fill<Level>, pack_row<Level>,    unpack_row,        transpose_block};
}

}  // namespace
}  // namespace phaserouter
