// Bytes: dealing in them, and packing them to bits.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "kernels/simd/level/lanes.hpp"

namespace phaserouter {
namespace {

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
  constexpr std::size_t kLanes = Lanes32<Level>::size;
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

}  // namespace
}  // namespace phaserouter
