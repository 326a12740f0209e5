// The bit kernels: a plain table of functions, one table per instruction set level. Every level computes the same
// results. Kernels know words, ranges and integers, and nothing of routers.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/feistel.hpp"

namespace phaserouter {

// A cyclic range of bits: [begin, end), and then [0, wrapped_end).
struct BitRanges {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t wrapped_end;
};

// An arc of a ring of that size.
constexpr BitRanges ring_ranges(std::uint32_t begin, std::uint32_t length, std::uint32_t ring) noexcept {
  const std::uint32_t end = begin + length;
  return end <= ring ? BitRanges{begin, end, 0} : BitRanges{begin, ring, end - ring};
}

// The bits of an arc of a ring: length bits of a bitset from begin on, the first bit following the last.
struct RingBits {
  const std::uint64_t *bits;
  std::uint32_t begin;
  std::uint32_t length;
};

// Room for the k targets of a row. If it streams, long parts without targets are written past the caches, and
// end_streams() must follow.
struct Row {
  std::uint32_t *targets;
  std::uint32_t k;
  bool stream;
};

// What the quotas of a block's targets are computed from (SPEC section 7.3); one entry for each target, and readable
// up to a multiple of 64.
struct QuotaTerms {
  const std::uint8_t *whole;  // without the rests
  const std::uint32_t *begin_rests;
  const std::uint32_t *end_rests;
};

inline constexpr std::size_t kFoundBeyond = 2;

// Values at positions that ascend, each of which counts at the steps from first to last. All of them are below 2^31,
// but for kSpansBeyond positions behind the last, which are above.
struct Spans {
  const std::uint32_t *positions;
  const std::uint32_t *firsts;
  const std::uint32_t *lasts;
  const std::uint32_t *values;
};
inline constexpr std::size_t kSpansBeyond = 16;

inline constexpr std::size_t kKeptBeyond = 16;

// Where to look for a cut of a row: first at the hint, then a step away, and always in [least, most].
struct CutSearch {
  std::int32_t hint;
  std::int32_t step;
  std::int32_t least;
  std::int32_t most;
};

// A place to cut a row at, and how many are at or above it.
struct RowCut {
  std::int32_t at;
  std::uint32_t above;
};

// Of a row: the sum of what is at or above a cut, the least of that (INT32_MAX for none), the largest below the cut,
// and the largest of all (INT32_MIN for none).
struct RowSides {
  std::int64_t sum;
  std::int32_t above;
  std::int32_t below;
  std::int32_t most;
};

struct Kernels {
  const char *level;

  // degrees[r] = popcount of row r of a packed rows x columns matrix; bits past the last column are ignored.
  void (*row_degrees)(const std::uint64_t *bits, std::size_t rows, std::size_t columns,
                      std::uint32_t *degrees);

  // The number of set bits in cyclic ranges of a bitset that is readable up to one word past the last.
  std::uint32_t (*count_bits)(const std::uint64_t *bits, BitRanges ranges);

  // Writes map[x] for every set bit x of the ranges, in their order, and -1 behind them up to the row's end. Returns
  // how many there were; there must not be more than k. bits is readable as for count_bits, map up to 64 entries past
  // the last; without a map (null) x itself is written.
  std::uint32_t (*emit_row)(const std::uint64_t *bits, BitRanges ranges, const std::uint16_t *map, Row row);

  // emit_row for n rows, one behind the other from the first; counts[i] is what it returns for row i. All rings have
  // the same size.
  void (*emit_rows)(const RingBits *arcs, std::size_t n, std::uint32_t ring, const std::uint16_t *map,
                    Row first, std::uint32_t *counts);

  // emit_row for some of the set bits. They are numbered from 0 in their order, and those are written whose number is a
  // set bit of ranks, which is readable up to one word past the one that holds the number of bits.
  std::uint32_t (*emit_ranks)(const std::uint64_t *bits, BitRanges ranges, const std::uint64_t *ranks,
                              const std::uint16_t *map, Row row);

  // Writes the value of every span that counts at this step and has its position in [begin, end), in their order, and
  // may write kSpansBeyond entries more. Returns how many there are. All of them are among the n spans from the first
  // on.
  std::uint32_t (*find_spans)(const Spans &spans, std::size_t first, std::size_t n, std::uint32_t begin,
                              std::uint32_t end, std::uint32_t step, std::uint32_t *out);

  // Writes every set bit x of the ranges with codes[x] <= max_code, in their order, and may write kFoundBeyond entries
  // more. Returns how many there were. bits is readable as for count_bits, codes up to 64 entries past the last.
  std::uint32_t (*find_low)(const std::uint64_t *bits, const std::uint8_t *codes, std::uint8_t max_code,
                            BitRanges ranges, std::uint32_t *out);

  // out[0 .. n-1] = value.
  void (*fill)(std::uint32_t *out, std::size_t n, std::uint32_t value);

  // out[q] = bounded(word(key, q), n - q) for q in [0, count); count <= n < 2^32.
  void (*draw)(std::uint64_t key, std::uint64_t n, std::size_t count, std::uint32_t *out);

  // x[i] = feistel_forward(f, x[i]), and backward.
  void (*feistel_forward)(const Feistel &f, std::uint32_t *x, std::size_t n);
  void (*feistel_backward)(const Feistel &f, std::uint32_t *x, std::size_t n);

  // Row r of a packed matrix becomes the sum modulo 2 of rows 0 to r.
  void (*accumulate_rows)(std::uint64_t *bits, std::size_t rows, std::size_t stride);

  // out[j] = whole[j] + (end_rests[j] > residue) - (begin_rests[j] > residue), modulo 256. Writes j up to a
  // multiple of 64.
  void (*block_quotas)(const QuotaTerms &terms, std::uint32_t residue, std::size_t n, std::uint8_t *out);

  // Tables of bytes have 256 readable entries, of which n <= 256 count.
  // Writes x = outer[inner[i]] times[x] times, for every i one behind the other. May write 64 bytes more.
  void (*repeat_bytes)(const std::uint8_t *outer, const std::uint8_t *inner, const std::uint8_t *times,
                       std::size_t n, std::uint8_t *out);

  // out[i] = table[index[i]], which has any number of entries. Reads and writes i up to a multiple of 64.
  void (*look_up_bytes)(const std::uint8_t *table, const std::uint8_t *index, std::size_t n,
                        std::uint8_t *out);

  // out[i] = bytes[i]; past the caches if stream says so, and then end_streams() must follow.
  void (*widen_bytes)(const std::uint8_t *bytes, std::size_t n, std::uint32_t *out, bool stream);

  // Afterwards, other threads see what this thread has streamed before they see what it writes from now on.
  void (*end_streams)();

  // Packs a row of bytes, nonzero = 1, into ceil(columns / 64) words; and back into bytes of 0 and 1.
  void (*pack_row)(const std::uint8_t *bytes, std::size_t columns, std::uint64_t *words);
  void (*unpack_row)(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes);

  // Bit c of a row of so many columns becomes bit (c + offset) mod columns of out; offset < columns. Padding of out is
  // cleared. The row is readable up to one word past its last.
  void (*rotate_row)(const std::uint64_t *row, std::size_t columns, std::size_t offset, std::uint64_t *out);

  // Bit c of out is bit from[c] of row, for c in [0, columns). Padding of out is cleared. from is readable up to a
  // multiple of 64, and whatever it holds there is below columns.
  void (*gather_bits)(const std::uint64_t *row, const std::uint16_t *from, std::size_t columns,
                      std::uint64_t *out);

  // out[i] = a[i] & b[i].
  void (*and_words)(const std::uint64_t *a, const std::uint64_t *b, std::size_t n, std::uint64_t *out);

  // Transposes a 64 x 64 bit block in place: bit c of word r becomes bit r of word c.
  void (*transpose_block)(std::uint64_t block[64]);

  // The bits of floats x as integers: x * 2^exponent to the nearest, and the even one of two. INT32_MIN for infinities,
  // NaN and what would reach 2^30. -98 <= exponent <= 178.
  void (*fixed_row)(const std::uint32_t *bits, std::size_t n, std::int32_t exponent, std::int32_t *q);

  // The largest magnitude among floats, as bits, where minus infinity counts as 0.
  std::uint32_t (*largest_magnitude)(const std::uint32_t *bits, std::size_t n);

  // The largest of v below t, or INT32_MIN; and all that there is to know of the two sides of t.
  std::int32_t (*largest_below)(const std::int32_t *v, std::size_t n, std::int32_t t);
  RowSides (*row_sides)(const std::int32_t *v, std::size_t n, std::int32_t t);

  // A place with exactly k of v at or above it; where equal ones forbid that, their value; where fewer than k are at or
  // above the least place, that one. -2^31 < least <= most < 2^31 - 1.
  RowCut (*cut_row)(const std::int32_t *v, std::size_t n, std::uint32_t k, CutSearch search);

  // Adds 1 to loads[j] where v[j] is above t by more than windows[j], and writes those j, ascending, whose v[j] is not
  // further from t than that; may write kKeptBeyond entries more. Returns how many it wrote. t and t +- windows[j] are
  // above INT32_MIN and at most INT32_MAX.
  std::uint32_t (*split_row)(const std::int32_t *v, std::size_t n, std::int32_t t,
                             const std::int32_t *windows, std::uint32_t *loads, std::uint32_t *near);

  // counts[j] = how many of v[j], v[n + j], ..., v[(rows - 1) n + j] are at least cuts[j].
  void (*count_columns)(const std::int32_t *v, std::size_t rows, std::size_t n, const std::int32_t *cuts,
                        std::uint32_t *counts);

  // out[j] = a[j] - b[j], which does not overflow. out may be a.
  void (*subtract_row)(const std::int32_t *a, const std::int32_t *b, std::size_t n, std::int32_t *out);

  // q[j] becomes q[j] div 2 - prices[j], which does not overflow; INT32_MIN stays.
  void (*reduce_row)(std::int32_t *q, const std::int32_t *prices, std::size_t n);
};

// The table in use, the same for the life of the process.
const Kernels &kernels() noexcept;

}  // namespace phaserouter
