// The portable level: 64-bit words and nothing else.
#include <algorithm>
#include <bit>

#include "kernels/bits.hpp"
#include "kernels/levels.hpp"
#include "kernels/score_loops.hpp"

namespace phaserouter {

namespace {

// Carry-save adders fold eight words into counters of weight 1, 2, 4 and 8, so that a long row costs one popcount
// in eight words (Warren, "Hacker's Delight", section 5-1, after Harley and Seal).
struct CarrySave {
  std::uint64_t ones = 0;
  std::uint64_t twos = 0;
  std::uint64_t fours = 0;

  static std::uint64_t add(std::uint64_t &sum, std::uint64_t b, std::uint64_t c) {
    const std::uint64_t half = sum ^ b;
    const std::uint64_t carry = (sum & b) | (half & c);
    sum = half ^ c;
    return carry;
  }

  // Takes eight words in and hands out those of weight 8.
  std::uint64_t add8(const std::uint64_t *w) {
    const std::uint64_t twos_a = add(ones, w[0], w[1]);
    const std::uint64_t twos_b = add(ones, w[2], w[3]);
    const std::uint64_t fours_a = add(twos, twos_a, twos_b);
    const std::uint64_t twos_c = add(ones, w[4], w[5]);
    const std::uint64_t twos_d = add(ones, w[6], w[7]);
    const std::uint64_t fours_b = add(twos, twos_c, twos_d);
    return add(fours, fours_a, fours_b);
  }
};

std::uint32_t ones_in(std::uint64_t w) { return static_cast<std::uint32_t>(std::popcount(w)); }

std::uint32_t count_words(const std::uint64_t *words, std::size_t n) {
  std::uint32_t count = 0;
  std::size_t i = 0;
  if (n >= 16) {
    CarrySave csa;
    std::uint32_t eights = 0;
    for (; i + 8 <= n; i += 8) eights += ones_in(csa.add8(words + i));
    count = 8 * eights + 4 * ones_in(csa.fours) + 2 * ones_in(csa.twos) + ones_in(csa.ones);
  }
  for (; i < n; ++i) count += ones_in(words[i]);
  return count;
}

void row_degrees(const std::uint64_t *bits, std::size_t rows, std::size_t columns, std::uint32_t *degrees) {
  const std::size_t stride = words_for(columns);
  const std::size_t whole = columns / kWordBits;
  const std::uint64_t tail = low_bits(columns % kWordBits);
  for (std::size_t r = 0; r < rows; ++r, bits += stride) {
    degrees[r] = count_words(bits, whole);
    if (whole < stride) degrees[r] += ones_in(bits[whole] & tail);
  }
}

std::uint32_t count_range(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end) return 0;
  const std::size_t first = begin / kWordBits;
  const std::size_t last = (end - 1) / kWordBits;
  const std::uint64_t head = ~std::uint64_t{0} << (begin % kWordBits);
  const std::uint64_t tail = low_bits((end - 1) % kWordBits + 1);
  if (first == last) return ones_in(bits[first] & head & tail);
  return ones_in(bits[first] & head) + count_words(bits + first + 1, last - first - 1) +
         ones_in(bits[last] & tail);
}

std::uint32_t count_bits(const std::uint64_t *bits, BitRanges r) {
  return count_range(bits, r.begin, r.end) + count_range(bits, 0, r.wrapped_end);
}

// The set bits of w whose rank's bit is set.
std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w) {
  std::uint64_t kept = 0;
  for (; w != 0; w &= w - 1, ranks >>= 1)
    if ((ranks & 1) != 0) kept |= w & -w;
  return kept;
}

std::uint32_t emit_ranks(const std::uint64_t *bits, BitRanges r, const std::uint64_t *ranks,
                         const std::uint16_t *map, Row row) {
  std::uint32_t *out = row.targets;
  std::size_t rank = 0;
  const auto emit_range = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t x = begin; x < end; x += kWordBits) {
      std::uint64_t w = window(bits, x) & low_bits(end - x);
      if (ranks != nullptr) {
        const std::uint32_t n = ones_in(w);
        w = deposit(window(ranks, rank) & low_bits(n), w);
        rank += n;
      }
      for (; w != 0; w &= w - 1) {
        const std::uint32_t bit = x + static_cast<std::uint32_t>(std::countr_zero(w));
        *out++ = map != nullptr ? map[bit] : bit;
      }
    }
  };
  emit_range(r.begin, r.end);
  emit_range(0, r.wrapped_end);
  std::fill(out, row.targets + row.k, ~std::uint32_t{0});
  return static_cast<std::uint32_t>(out - row.targets);
}

std::uint32_t emit_row(const std::uint64_t *bits, BitRanges r, const std::uint16_t *map, Row row) {
  return emit_ranks(bits, r, nullptr, map, row);
}

void emit_rows(const RingBits *arcs, std::size_t n, std::uint32_t ring, const std::uint16_t *map, Row row,
               std::uint32_t *counts) {
  for (std::size_t i = 0; i < n; ++i, row.targets += row.k)
    counts[i] = emit_row(arcs[i].bits, ring_ranges(arcs[i].begin, arcs[i].length, ring), map, row);
}

std::uint32_t find_spans(const Spans &spans, std::size_t first, std::size_t n, std::uint32_t begin,
                         std::uint32_t end, std::uint32_t step, std::uint32_t *out) {
  std::uint32_t found = 0;
  for (std::size_t i = first; i < first + n; ++i) {
    const bool is_near = spans.positions[i] - begin < end - begin;
    const bool counts = spans.firsts[i] <= step && step <= spans.lasts[i];
    out[found] = spans.values[i];
    found += is_near && counts;
  }
  return found;
}

std::uint32_t find_low(const std::uint64_t *bits, const std::uint8_t *codes, std::uint8_t max_code,
                       BitRanges r, std::uint32_t *out) {
  std::uint32_t *const begin_of_row = out;
  const auto find_range = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t x = begin; x < end; x += kWordBits) {
      for (std::uint64_t w = window(bits, x) & low_bits(end - x); w != 0; w &= w - 1) {
        const std::uint32_t bit = x + static_cast<std::uint32_t>(std::countr_zero(w));
        *out = bit;
        out += codes[bit] <= max_code;
      }
    }
  };
  find_range(r.begin, r.end);
  find_range(0, r.wrapped_end);
  return static_cast<std::uint32_t>(out - begin_of_row);
}

void fill(std::uint32_t *out, std::size_t n, std::uint32_t value) { std::fill_n(out, n, value); }

void draw(std::uint64_t key, std::uint64_t n, std::size_t count, std::uint32_t *out) {
  for (std::size_t q = 0; q < count; ++q) out[q] = bounded(word(key, q), n - q);
}

void feistel_forward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) x[i] = feistel_forward(f, x[i]);
}

void feistel_backward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) x[i] = feistel_backward(f, x[i]);
}

void accumulate_rows(std::uint64_t *bits, std::size_t rows, std::size_t stride) {
  for (std::size_t i = stride; i < rows * stride; ++i) bits[i] ^= bits[i - stride];
}

void block_quotas(const QuotaTerms &terms, std::uint32_t residue, std::size_t n, std::uint8_t *out) {
  const auto [whole, begin_rests, end_rests] = terms;
  for (std::size_t j = 0; j < n; ++j)
    out[j] = static_cast<std::uint8_t>(whole[j] + (end_rests[j] > residue) - (begin_rests[j] > residue));
}

// A value is stored twice whether or not it is needed, since most times are 0, 1 or 2 and a useless store is cheaper
// than a misprediction.
void repeat_bytes(const std::uint8_t *outer, const std::uint8_t *inner, const std::uint8_t *times,
                  std::size_t n, std::uint8_t *out) {
  for (std::size_t i = 0; i < n; ++i) {
    const std::uint8_t x = outer[inner[i]];
    out[0] = x;
    out[1] = x;
    if (times[x] > 2) std::fill(out + 2, out + times[x], x);
    out += times[x];
  }
}

void look_up_bytes(const std::uint8_t *table, const std::uint8_t *index, std::size_t n, std::uint8_t *out) {
  for (std::size_t i = 0; i < n; ++i) out[i] = table[index[i]];
}

void widen_bytes(const std::uint8_t *bytes, std::size_t n, std::uint32_t *out, bool) {
  std::copy_n(bytes, n, out);
}

void end_streams() {}

void pack_row(const std::uint8_t *bytes, std::size_t columns, std::uint64_t *words) {
  for (std::size_t i = 0; i < columns; i += kWordBits) {
    const std::size_t n = columns - i < kWordBits ? columns - i : kWordBits;
    std::uint64_t w = 0;
    for (std::size_t c = 0; c < n; ++c) w |= std::uint64_t{bytes[i + c] != 0} << c;
    *words++ = w;
  }
}

void unpack_row(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes) {
  for (std::size_t c = 0; c < columns; ++c) bytes[c] = (words[c / kWordBits] >> (c % kWordBits)) & 1;
}

// Word i of a rotated row: from the straight part, from the wrapped one, or from both.
std::uint64_t rotated_word(const std::uint64_t *row, std::size_t columns, std::size_t offset, std::size_t i) {
  const std::size_t begin = i * kWordBits;
  const std::uint64_t valid = low_bits(columns - begin);
  if (begin >= offset) return window(row, begin - offset) & valid;
  const std::size_t wrapped = offset - begin;
  const std::uint64_t low = window(row, columns - wrapped);
  if (wrapped >= kWordBits) return low & valid;
  return ((low & low_bits(wrapped)) | row[0] << wrapped) & valid;
}

void rotate_row(const std::uint64_t *row, std::size_t columns, std::size_t offset, std::uint64_t *out) {
  for (std::size_t i = 0; i < words_for(columns); ++i) out[i] = rotated_word(row, columns, offset, i);
}

void gather_bits(const std::uint64_t *row, const std::uint16_t *from, std::size_t columns,
                 std::uint64_t *out) {
  for (std::size_t c = 0; c < columns; c += kWordBits) {
    std::uint64_t w = 0;
    for (std::size_t b = 0; b < kWordBits && c + b < columns; ++b)
      w |= (row[from[c + b] / kWordBits] >> (from[c + b] % kWordBits) & 1) << b;
    *out++ = w;
  }
}

void and_words(const std::uint64_t *a, const std::uint64_t *b, std::size_t n, std::uint64_t *out) {
  for (std::size_t i = 0; i < n; ++i) out[i] = a[i] & b[i];
}

// Swaps ever smaller off-diagonal squares (Warren, "Hacker's Delight", section 7-3).
void transpose_block(std::uint64_t block[64]) {
  std::uint64_t mask = 0x00000000FFFFFFFF;
  for (std::size_t width = 32; width > 0; width /= 2, mask ^= mask << width) {
    for (std::size_t r = 0; r < 64; r = (r + width + 1) & ~width) {
      const std::uint64_t swap = ((block[r] >> width) ^ block[r + width]) & mask;
      block[r] ^= swap << width;
      block[r + width] ^= swap;
    }
  }
}

}  // namespace

const Kernels kScalarKernels = {
    "scalar",
    row_degrees,
    count_bits,
    emit_row,
    emit_rows,
    emit_ranks,
    find_spans,
    find_low,
    fill,
    draw,
    feistel_forward_all,
    feistel_backward_all,
    accumulate_rows,
    block_quotas,
    repeat_bytes,
    look_up_bytes,
    widen_bytes,
    end_streams,
    pack_row,
    unpack_row,
    rotate_row,
    gather_bits,
    and_words,
    transpose_block,
    fixed_row,
    largest_magnitude,
    largest_below,
    row_sides,
    cut_row,
    split_row,
    count_columns,
    subtract_row,
    reduce_row,
};

}  // namespace phaserouter
