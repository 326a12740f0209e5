// Finding bits: where they are, without a map.
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

inline std::uint32_t *find_in_range(const std::uint64_t *bits, const std::uint64_t *filled,
                                    std::uint32_t begin, std::uint32_t end, std::uint32_t *out) {
  if (begin >= end) return out;
  const std::size_t first = begin / kWordBits;
  const std::size_t last = (end - 1) / kWordBits;
  const std::uint64_t head = ~std::uint64_t{0} << (begin % kWordBits);
  const std::uint64_t tail = low_bits((end - 1) % kWordBits + 1);
  const std::size_t last_group = last / kWordBits;
  std::size_t g = first / kWordBits;
  std::uint64_t f = filled[g] & (~std::uint64_t{0} << (first % kWordBits));
  for (;;) {
    if (g == last_group) f &= low_bits(last % kWordBits + 1);
    for (; f != 0; f &= f - 1) {
      const std::size_t i = g * kWordBits + static_cast<std::size_t>(__builtin_ctzll(f));
      const std::uint64_t w =
          bits[i] & (i == first ? head : ~std::uint64_t{0}) & (i == last ? tail : ~std::uint64_t{0});
      out = find_in_word(w, i * kWordBits, out);
    }
    if (g == last_group) return out;
    f = filled[++g];
  }
}

template <class Level>
std::uint32_t find_bits(const std::uint64_t *bits, const std::uint64_t *filled, BitRanges r,
                        std::uint32_t *out) {
  std::uint32_t *const end = find_in_range(bits, filled, r.begin, r.end, out);
  return static_cast<std::uint32_t>(find_in_range(bits, filled, 0, r.wrapped_end, end) - out);
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

}  // namespace
}  // namespace phaserouter
