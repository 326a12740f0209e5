// The kernels, written once over xsimd's batches. Each level's own file includes this one with its own flags, and
// gives what xsimd does not have (population counts, compression, byte masks) as a Level:
//
//   struct Level {
//     using Arch = ...;                                         xsimd's
//     static Words popcounts(Words w);                          of each 64-bit lane
//     static void store_sums(std::uint32_t *out, const Words *rows);   out[q] = the sum of rows[q]'s lanes, for
//                                                               as many rows as there are lanes
//     static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w);   the set bits of w of these ranks
//     // Writes map[x] for each of the n set bits x of w, and may write kOverrun entries more: -1 if it is tidy.
//     static constexpr bool tidy;
//     static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out);
//     static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t most);   a mask of 64 bytes
//     static Words multiply(Words w, std::uint64_t by);         modulo 2^64
//     static Words multiply_halves(Words a, Words b);           the products of the lower halves of the lanes
//     static void store_halves(std::uint32_t *out, Words w);    the lower halves of the lanes
//     static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n);   n < 32 entries
//     // The lanes of v whose lanes of dropped have the highest bit 0, one behind the other; may write all lanes. Returns
//     // how many there are.
//     static std::uint32_t store_kept(std::uint32_t *out, Numbers v, Numbers dropped);
//     static Numbers widened(const std::uint8_t *bytes);         as many bytes as there are 32-bit lanes
//     static void stream(std::uint32_t *out, Numbers v);        to an aligned place, past the caches
//     static void end_streams();
//     // If it permutes bytes, it has the kernels that deal in them, too.
//     static constexpr bool permutes_bytes;
//     static std::uint64_t nonzero_bytes(const std::uint8_t *bytes);   a mask of 64 bytes
//     static void store_bits(std::uint64_t w, std::uint8_t *bytes);    as 64 bytes of 0 and 1
//     // If its words have more than four lanes: running sums of four words a row.
//     static void accumulate_four(std::uint64_t *bits, std::size_t rows, std::size_t stride);
//     static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from);   64 bits
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
using Numbers = xsimd::batch<std::uint32_t, typename Level::Arch>;

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

// --- Emitting rows -------------------------------------------------------------------------------------------

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
  using Batch = xsimd::batch<std::uint32_t, typename Level::Arch>;
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
  using Batch = xsimd::batch<std::uint32_t, typename Level::Arch>;
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
inline constexpr std::size_t kLeastStreamed = 256;

template <class Level, bool kMapped, bool kRanked>
[[gnu::noinline]] std::uint32_t emit_streamed_row(const RowBits &bits, BitRanges r, Row row) {
  using Batch = Numbers<Level>;
  std::uint32_t *const end = row.targets + row.k;
  const std::uint32_t n = emit_ranges<Level, kMapped, kRanked>(bits, r, row.targets, end);
  std::uint32_t *out = row.targets + n;
  if (row.k - n >= kLeastStreamed) {
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

// --- Finding bits --------------------------------------------------------------------------------------------

// Most words have one bit or two: these are taken without asking.
inline std::uint32_t *find_in_word(std::uint64_t w, std::size_t x, std::uint32_t *out) {
  constexpr std::uint64_t kTop = std::uint64_t{1} << 63;
  const std::uint32_t n = ones_in(w);
  std::uint64_t rest = w & (w - 1);
  out[0] = static_cast<std::uint32_t>(x) + static_cast<std::uint32_t>(__builtin_ctzll(w | kTop));
  out[1] = static_cast<std::uint32_t>(x) + static_cast<std::uint32_t>(__builtin_ctzll(rest | kTop));
  if (__builtin_expect(n > 2, 0)) {
    for (std::uint32_t q = 1; q < n; ++q, rest &= rest - 1)
      out[q] = static_cast<std::uint32_t>(x) + static_cast<std::uint32_t>(__builtin_ctzll(rest));
  }
  return out + n;
}

template <class Level>
inline std::uint32_t *find_low_in_range(const std::uint64_t *bits, const std::uint8_t *codes,
                                        std::uint8_t most, std::uint32_t begin, std::uint32_t end,
                                        std::uint32_t *out) {
  for (std::uint32_t x = begin; x < end; x += kWordBits) {
    const std::uint64_t w = window(bits, x) & low_bits(end - x) & Level::bytes_at_most(codes + x, most);
    if (w != 0) out = find_in_word(w, x, out);
  }
  return out;
}

template <class Level>
std::uint32_t find_low(const std::uint64_t *bits, const std::uint8_t *codes, std::uint8_t most, BitRanges r,
                       std::uint32_t *out) {
  std::uint32_t *const end = find_low_in_range<Level>(bits, codes, most, r.begin, r.end, out);
  return static_cast<std::uint32_t>(find_low_in_range<Level>(bits, codes, most, 0, r.wrapped_end, end) - out);
}

// --- Finding values of steps ---------------------------------------------------------------------------------

// A difference has its highest bit set where it is negative. Spans behind the n are looked at, and out of the range.
template <class Level>
std::uint32_t find_spans(const Spans &spans, std::size_t first, std::size_t n, std::uint32_t begin,
                         std::uint32_t end, std::uint32_t step, std::uint32_t *out) {
  using Lanes = Numbers<Level>;
  static_assert(Lanes::size <= kSpansBeyond);
  const Lanes low(begin);
  const Lanes high(end - 1);
  const Lanes steps(step);
  std::uint32_t *const begin_of_row = out;
  for (std::size_t i = first; i < first + n; i += Lanes::size) {
    const Lanes position = Lanes::load_unaligned(spans.positions + i);
    const Lanes outside = (position - low) | (high - position) |
                          (steps - Lanes::load_unaligned(spans.firsts + i)) |
                          (Lanes::load_unaligned(spans.lasts + i) - steps);
    out += Level::store_kept(out, Lanes::load_unaligned(spans.values + i), outside);
  }
  return static_cast<std::uint32_t>(out - begin_of_row);
}

// --- Filling -------------------------------------------------------------------------------------------------

template <class Level>
void fill(std::uint32_t *out, std::size_t n, std::uint32_t value) {
  fill_inline<Level>(out, n, value);
}

// --- Draws and permutations ----------------------------------------------------------------------------------

template <class Level>
inline Words<Level> mix_lanes(Words<Level> z) {
  z = Level::multiply(z ^ (z >> 30), kMixFirst);
  z = Level::multiply(z ^ (z >> 27), kMixSecond);
  return z ^ (z >> 31);
}

template <class Level>
void draw(std::uint64_t key, std::uint64_t n, std::size_t count, std::uint32_t *out) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::uint64_t states[kLanes];
  std::uint64_t bounds[kLanes];
  for (std::size_t q = 0; q < kLanes; ++q) {
    states[q] = key + (q + 1) * kGolden;
    bounds[q] = n - q;
  }
  Words<Level> state = Words<Level>::load_unaligned(states);
  Words<Level> bound = Words<Level>::load_unaligned(bounds);
  const Words<Level> step(kLanes * kGolden);
  const Words<Level> lanes(kLanes);
  std::size_t q = 0;
  for (; q + kLanes <= count; q += kLanes) {
    const Words<Level> w = mix_lanes<Level>(state);
    const Words<Level> high = Level::multiply_halves(w >> 32, bound);
    const Words<Level> low = Level::multiply_halves(w, bound);
    Level::store_halves(out + q, (high + (low >> 32)) >> 32);
    state += step;
    bound -= lanes;
  }
  for (; q < count; ++q) out[q] = bounded(word(key, q), n - q);
}

template <class Level>
struct FeistelLanes {
  explicit FeistelLanes(const Feistel &feistel)
      : f(feistel), largest(feistel.n - 1), low((1U << feistel.lo_bits) - 1) {}

  Numbers<Level> round(const Numbers<Level> &v, unsigned r, unsigned bits) const {
    Numbers<Level> u = Numbers<Level>(f.multiplier[r]) * v + Numbers<Level>(f.addend[r]);
    u ^= u >> 16;
    u *= Numbers<Level>(kFeistelMultiplier);
    return u >> static_cast<int>(32 - bits);
  }

  Numbers<Level> join(const Numbers<Level> &hi, const Numbers<Level> &lo) const {
    return (hi << static_cast<int>(f.lo_bits)) | lo;
  }

  Numbers<Level> encode(const Numbers<Level> &x) const {
    Numbers<Level> lo = x & low;
    Numbers<Level> hi = x >> static_cast<int>(f.lo_bits);
    for (unsigned r = 0; r < kFeistelRounds; r += 2) {
      hi ^= round(lo, r, f.hi_bits);
      lo ^= round(hi, r + 1, f.lo_bits);
    }
    return join(hi, lo);
  }

  Numbers<Level> decode(const Numbers<Level> &x) const {
    Numbers<Level> lo = x & low;
    Numbers<Level> hi = x >> static_cast<int>(f.lo_bits);
    for (unsigned r = kFeistelRounds; r > 0; r -= 2) {
      lo ^= round(hi, r - 1, f.lo_bits);
      hi ^= round(lo, r - 2, f.hi_bits);
    }
    return join(hi, lo);
  }

  // Ones in every bit of the lanes that are not below n: both are below 2^31, so the sign of the difference tells.
  Numbers<Level> outside(const Numbers<Level> &x) const { return Numbers<Level>(0U) - ((largest - x) >> 31); }

  const Feistel &f;
  Numbers<Level> largest;
  Numbers<Level> low;
};

template <class Level>
inline bool any_bit(const Numbers<Level> &v) {
  std::uint32_t lanes[Numbers<Level>::size];
  v.store_unaligned(lanes);
  std::uint32_t sum = 0;
  for (const std::uint32_t lane : lanes) sum |= lane;
  return sum != 0;
}

// Lanes that have arrived below n wait for those that walk on.
template <class Level, bool kForward>
inline Numbers<Level> feistel_walk(const FeistelLanes<Level> &feistel, Numbers<Level> v) {
  v = kForward ? feistel.encode(v) : feistel.decode(v);
  for (Numbers<Level> walking = feistel.outside(v); any_bit<Level>(walking); walking = feistel.outside(v)) {
    const Numbers<Level> next = kForward ? feistel.encode(v) : feistel.decode(v);
    v ^= (v ^ next) & walking;
  }
  return v;
}

template <class Level, bool kForward>
inline void feistel_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  constexpr std::size_t kLanes = Numbers<Level>::size;
  const FeistelLanes<Level> feistel(f);
  std::size_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
    feistel_walk<Level, kForward>(feistel, Numbers<Level>::load_unaligned(x + i)).store_unaligned(x + i);
  if (i == n) return;
  std::uint32_t rest[kLanes] = {};
  for (std::size_t q = i; q < n; ++q) rest[q - i] = x[q];
  feistel_walk<Level, kForward>(feistel, Numbers<Level>::load_unaligned(rest)).store_unaligned(rest);
  for (std::size_t q = i; q < n; ++q) x[q] = rest[q - i];
}

template <class Level>
void feistel_forward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  feistel_all<Level, true>(f, x, n);
}

template <class Level>
void feistel_backward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  feistel_all<Level, false>(f, x, n);
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

// --- Dealing in bytes ----------------------------------------------------------------------------------------

// Bytes may alias anything, so what a structure points to is named once: it would be read again for every batch.
template <class Level>
void block_quotas(const QuotaTerms &terms, std::uint32_t residue, std::size_t n, std::uint8_t *out) {
  const auto [whole, begin_rests, end_rests] = terms;
  if constexpr (Level::permutes_bytes) {
    for (std::size_t j = 0; j < n; j += kWordBits)
      Level::sixty_four_quotas(whole + j, begin_rests + j, end_rests + j, residue, out + j);
    return;
  }
  for (std::size_t j = 0; j < n; ++j)
    out[j] = static_cast<std::uint8_t>(whole[j] + (end_rests[j] > residue) - (begin_rests[j] > residue));
}

// A value is stored twice whether or not it is needed, since most times are 0, 1 or 2 and a useless store is cheaper
// than a misprediction.
inline std::uint8_t *repeat_byte(std::uint8_t value, std::size_t times, std::uint8_t *out) {
  out[0] = value;
  out[1] = value;
  for (std::size_t q = 2; q < times; ++q) out[q] = value;
  return out + times;
}

template <class Level>
void repeat_bytes(const std::uint8_t *outer, const std::uint8_t *inner, const std::uint8_t *times,
                  std::size_t n, std::uint8_t *out) {
  if constexpr (Level::permutes_bytes) return Level::repeat_bytes(outer, inner, times, n, out);
  for (std::size_t i = 0; i < n; ++i) out = repeat_byte(outer[inner[i]], times[outer[inner[i]]], out);
}

template <class Level>
void look_up_bytes(const std::uint8_t *table, const std::uint8_t *index, std::size_t n, std::uint8_t *out) {
  if constexpr (Level::permutes_bytes) return Level::look_up_bytes(table, index, n, out);
  for (std::size_t i = 0; i < n; ++i) out[i] = table[index[i]];
}

template <class Level>
void widen_bytes(const std::uint8_t *bytes, std::size_t n, std::uint32_t *out, bool stream) {
  constexpr std::size_t kLanes = Numbers<Level>::size;
  std::size_t i = 0;
  if (stream) {
    for (; i < n && reinterpret_cast<std::uintptr_t>(out + i) % (kLanes * sizeof *out) != 0; ++i)
      out[i] = bytes[i];
    for (; i + kLanes <= n; i += kLanes) Level::stream(out + i, Level::widened(bytes + i));
  } else {
    for (; i + kLanes <= n; i += kLanes) Level::widened(bytes + i).store_unaligned(out + i);
  }
  for (; i < n; ++i) out[i] = bytes[i];
}

template <class Level>
void end_streams() {
  Level::end_streams();
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

template <class Level>
void unpack_row(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes) {
  std::size_t c = 0;
  for (; c + kWordBits <= columns; c += kWordBits) Level::store_bits(*words++, bytes + c);
  for (std::size_t b = 0; c + b < columns; ++b) bytes[c + b] = *words >> b & 1;
}

// --- The literal stages --------------------------------------------------------------------------------------

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

template <class Level>
constexpr Kernels make_kernels(const char *name) {
  return {name,
          row_degrees<Level>,
          count_bits<Level>,
          emit_row<Level>,
          emit_rows<Level>,
          emit_ranks<Level>,
          find_spans<Level>,
          find_low<Level>,
          fill<Level>,
          draw<Level>,
          feistel_forward_all<Level>,
          feistel_backward_all<Level>,
          accumulate_rows<Level>,
          block_quotas<Level>,
          repeat_bytes<Level>,
          look_up_bytes<Level>,
          widen_bytes<Level>,
          end_streams<Level>,
          pack_row<Level>,
          unpack_row<Level>,
          rotate_row<Level>,
          gather_bits<Level>,
          and_words<Level>,
          transpose_block};
}

}  // namespace
}  // namespace phaserouter
