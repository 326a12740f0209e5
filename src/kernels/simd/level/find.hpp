// Finding: bits, without a map, and values of spans.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

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
                                        std::uint8_t max_code, std::uint32_t begin, std::uint32_t end,
                                        std::uint32_t *out) {
  for (std::uint32_t x = begin; x < end; x += kWordBits) {
    const std::uint64_t w = window(bits, x) & low_bits(end - x) & Level::bytes_at_most(codes + x, max_code);
    if (w != 0) out = find_in_word(w, x, out);
  }
  return out;
}

template <class Level>
std::uint32_t find_low(const std::uint64_t *bits, const std::uint8_t *codes, std::uint8_t max_code,
                       BitRanges r, std::uint32_t *out) {
  std::uint32_t *const end = find_low_in_range<Level>(bits, codes, max_code, r.begin, r.end, out);
  return static_cast<std::uint32_t>(find_low_in_range<Level>(bits, codes, max_code, 0, r.wrapped_end, end) -
                                    out);
}

// A difference has its highest bit set where it is negative. Spans behind the n are looked at, and are outside the range.
template <class Level>
std::uint32_t find_spans(const Spans &spans, std::size_t first, std::size_t n, std::uint32_t begin,
                         std::uint32_t end, std::uint32_t step, std::uint32_t *out) {
  using Lanes = Lanes32<Level>;
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

}  // namespace
}  // namespace phaserouter
