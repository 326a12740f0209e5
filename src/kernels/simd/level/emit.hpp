// Emitting rows, and filling them.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

inline constexpr std::uint32_t kNone = ~std::uint32_t{0};

// What an emission may write past its last entry.
inline constexpr std::size_t kOverrun = 16;

inline constexpr std::uint32_t kShortRow = 32;

// Four bits at a time without asking whether they are there: a branch that is hard to predict costs more than
// three useless stores. A word that has run out of bits yields bit 63 again and again.
inline void emit_sparse(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
  constexpr std::uint64_t kTop = std::uint64_t{1} << 63;
  for (const std::uint32_t *const end = out + n; out < end; out += 4) {
    for (int q = 0; q < 4; ++q) {
      out[q] = map[__builtin_ctzll(w | kTop)];
      w &= w - 1;
    }
  }
}

alignas(64) inline constexpr std::uint16_t kPositions[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

template <class Level>
inline void fill_inline(std::uint32_t *out, std::size_t n, std::uint32_t value) {
  using Batch = Lanes32<Level>;
  constexpr std::size_t kLanes = Batch::size;
  if (n < kLanes) {
    for (std::size_t i = 0; i < n; ++i) out[i] = value;
    return;
  }
  const Batch v(value);
  std::size_t i = 0;
  for (; i + kLanes <= n; i += kLanes) v.store_unaligned(out + i);
  if (i < n) v.store_unaligned(out + (n - kLanes));
}

template <class Level, bool kMapped>
inline void emit_window(std::uint64_t w, std::uint32_t n, std::uint32_t x, const std::uint16_t *map,
                        std::uint32_t *out) {
  if constexpr (kMapped) {
    Level::emit(w, n, map + x, out);
  } else {
    Level::emit(w, n, kPositions, out);
    for (std::uint32_t q = 0; q < n; ++q) out[q] += x;
  }
}

// A copy in whole batches, the last of which overlaps the one before.
template <class Level>
inline void copy_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n) {
  using Batch = Lanes32<Level>;
  constexpr std::size_t kLanes = Batch::size;
  if (n < kLanes) {
    for (std::size_t i = 0; i < n; ++i) out[i] = from[i];
    return;
  }
  for (std::size_t i = 0; i + kLanes <= n; i += kLanes)
    Batch::load_unaligned(from + i).store_unaligned(out + i);
  Batch::load_unaligned(from + (n - kLanes)).store_unaligned(out + (n - kLanes));
}

struct RowBits {
  const std::uint64_t *bits;
  const std::uint64_t *ranks;
  const std::uint16_t *map;
};

// Emits the set bits of a range from out on; there is room up to limit. Returns the end.
template <class Level, bool kMapped, bool kRanked>
inline std::uint32_t *emit_range(const RowBits &row, std::uint32_t begin, std::uint32_t end,
                                 std::size_t &rank, std::uint32_t *out, const std::uint32_t *limit) {
  for (std::uint32_t x = begin; x < end; x += kWordBits) {
    std::uint64_t w = window(row.bits, x) & low_bits(end - x);
    std::uint32_t n = ones_in(w);
    if constexpr (kRanked) {
      w = Level::deposit(window(row.ranks, rank) & low_bits(n), w);
      rank += n;
      n = ones_in(w);
    }
    if (n == 0) continue;
    if (static_cast<std::size_t>(limit - out) >= n + kOverrun) {
      emit_window<Level, kMapped>(w, n, x, row.map, out);
    } else {
      std::uint32_t beside[kWordBits + kOverrun];
      emit_window<Level, kMapped>(w, n, x, row.map, beside);
      for (std::uint32_t q = 0; q < n; ++q) out[q] = beside[q];
    }
    out += n;
  }
  return out;
}

template <class Level, bool kMapped, bool kRanked>
inline std::uint32_t emit_ranges(const RowBits &row, BitRanges r, std::uint32_t *out,
                                 const std::uint32_t *limit) {
  std::size_t rank = 0;
  std::uint32_t *end = emit_range<Level, kMapped, kRanked>(row, r.begin, r.end, rank, out, limit);
  if (r.wrapped_end != 0) end = emit_range<Level, kMapped, kRanked>(row, 0, r.wrapped_end, rank, end, limit);
  return static_cast<std::uint32_t>(end - out);
}

// A short row is put together beside its place, where an overrun does no harm.
template <class Level, bool kMapped, bool kRanked>
[[gnu::noinline]] std::uint32_t emit_short_row(const RowBits &bits, BitRanges r, Row row) {
  std::uint32_t beside[kShortRow + kOverrun + kShortRow];
  const std::uint32_t n =
      emit_ranges<Level, kMapped, kRanked>(bits, r, beside, beside + kShortRow + kOverrun);
  fill_inline<Level>(beside + n, kShortRow, kNone);
  Level::store_some(row.targets, beside, row.k);
  return n;
}

// From so many entries on writing past the caches is worth the partial lines at both ends.
inline constexpr std::size_t kMinStreamed = 256;

template <class Level, bool kMapped, bool kRanked>
[[gnu::noinline]] std::uint32_t emit_streamed_row(const RowBits &bits, BitRanges r, Row row) {
  using Batch = Lanes32<Level>;
  std::uint32_t *const end = row.targets + row.k;
  const std::uint32_t n = emit_ranges<Level, kMapped, kRanked>(bits, r, row.targets, end);
  std::uint32_t *out = row.targets + n;
  if (row.k - n >= kMinStreamed) {
    const Batch none(kNone);
    for (; out < end && reinterpret_cast<std::uintptr_t>(out) % sizeof none != 0; ++out) *out = kNone;
    for (; static_cast<std::size_t>(end - out) >= Batch::size; out += Batch::size) Level::stream(out, none);
  }
  fill_inline<Level>(out, static_cast<std::size_t>(end - out), kNone);
  return n;
}

// Few candidates in a row that is not long: writing -1 everywhere first spares a loop whose length nobody can
// predict. Longer rows are filled up behind their candidates.
inline bool fills_first(BitRanges r, std::uint32_t k) {
  return k <= 512 || (r.end - r.begin) + r.wrapped_end <= k / 2;
}

template <class Level, bool kMapped, bool kRanked>
[[gnu::always_inline]] inline std::uint32_t emit_plain_row(const RowBits &bits, BitRanges r,
                                                           std::uint32_t *out, std::uint32_t k) {
  const bool first = fills_first(r, k);
  if (first) fill_inline<Level>(out, k, kNone);
  const std::uint32_t n = emit_ranges<Level, kMapped, kRanked>(bits, r, out, out + k);
  if (!first)
    fill_inline<Level>(out + n, k - n, kNone);
  else if (!Level::tidy)
    fill_inline<Level>(out + n, k - n < kOverrun ? k - n : kOverrun, kNone);
  return n;
}

template <class Level, bool kMapped, bool kRanked>
[[gnu::always_inline]] inline std::uint32_t emit_row_as(const RowBits &bits, BitRanges r, Row row) {
  if (row.k < kShortRow) return emit_short_row<Level, kMapped, kRanked>(bits, r, row);
  if (row.stream) return emit_streamed_row<Level, kMapped, kRanked>(bits, r, row);
  return emit_plain_row<Level, kMapped, kRanked>(bits, r, row.targets, row.k);
}

template <class Level>
std::uint32_t emit_row(const std::uint64_t *bits, BitRanges r, const std::uint16_t *map, Row row) {
  if (map == nullptr) return emit_row_as<Level, false, false>({bits, nullptr, nullptr}, r, row);
  return emit_row_as<Level, true, false>({bits, nullptr, map}, r, row);
}

template <class Level>
void emit_rows(const RingBits *arcs, std::size_t n, std::uint32_t ring, const std::uint16_t *map, Row row,
               std::uint32_t *counts) {
  if (map == nullptr || row.k < kShortRow || row.stream) {
    for (std::size_t i = 0; i < n; ++i, row.targets += row.k)
      counts[i] = emit_row<Level>(arcs[i].bits, ring_ranges(arcs[i].begin, arcs[i].length, ring), map, row);
    return;
  }
  std::uint32_t *out = row.targets;
  for (std::size_t i = 0; i < n; ++i, out += row.k) {
    const BitRanges ranges = ring_ranges(arcs[i].begin, arcs[i].length, ring);
    counts[i] = emit_plain_row<Level, true, false>({arcs[i].bits, nullptr, map}, ranges, out, row.k);
  }
}

template <class Level>
std::uint32_t emit_ranks(const std::uint64_t *bits, BitRanges r, const std::uint64_t *ranks,
                         const std::uint16_t *map, Row row) {
  if (map == nullptr) return emit_row_as<Level, false, true>({bits, ranks, nullptr}, r, row);
  return emit_row_as<Level, true, true>({bits, ranks, map}, r, row);
}

template <class Level>
void fill(std::uint32_t *out, std::size_t n, std::uint32_t value) {
  fill_inline<Level>(out, n, value);
}

}  // namespace
}  // namespace phaserouter
