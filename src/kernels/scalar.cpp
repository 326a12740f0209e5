// The portable level: 64-bit words and nothing else.
#include <algorithm>
#include <bit>

#include "kernels/bits.hpp"
#include "kernels/levels.hpp"

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

// Calls visit(word index, word) for the words of [begin, end), bits outside the range cleared.
template <class Visit>
void for_words(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end, Visit visit) {
  if (begin >= end) return;
  const std::size_t first = begin / kWordBits;
  const std::size_t last = (end - 1) / kWordBits;
  const std::uint64_t head = ~std::uint64_t{0} << (begin % kWordBits);
  const std::uint64_t tail = low_bits((end - 1) % kWordBits + 1);
  if (first == last) {
    visit(first, bits[first] & head & tail);
    return;
  }
  visit(first, bits[first] & head);
  for (std::size_t i = first + 1; i < last; ++i) visit(i, bits[i]);
  visit(last, bits[last] & tail);
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

template <class Map>
std::uint32_t extract(const std::uint64_t *bits, BitRanges r, Map map, std::uint32_t *out) {
  std::uint32_t *const start = out;
  const auto emit = [&](std::size_t index, std::uint64_t w) {
    const auto base = static_cast<std::uint32_t>(index * kWordBits);
    for (; w != 0; w &= w - 1) *out++ = map(base + static_cast<std::uint32_t>(std::countr_zero(w)));
  };
  for_words(bits, r.begin, r.end, emit);
  for_words(bits, 0, r.wrapped_end, emit);
  return static_cast<std::uint32_t>(out - start);
}

std::uint32_t extract_mapped(const std::uint64_t *bits, BitRanges r, const std::uint32_t *map,
                             std::uint32_t *out, std::uint32_t) {
  return extract(
      bits, r, [map](std::uint32_t x) { return map[x]; }, out);
}

std::uint32_t extract_positions(const std::uint64_t *bits, BitRanges r, std::uint32_t *out, std::uint32_t) {
  return extract(
      bits, r, [](std::uint32_t x) { return x; }, out);
}

void fill(std::uint32_t *out, std::size_t n, std::uint32_t value) { std::fill_n(out, n, value); }

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
    "scalar", row_degrees, count_bits, extract_mapped,  extract_positions,
    fill,     pack_row,    unpack_row, transpose_block,
};

}  // namespace phaserouter
