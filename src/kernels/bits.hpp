// Words of packed bits: shared by the kernels, the engine and the stages.
#pragma once

#include <cstddef>
#include <cstdint>

namespace phaserouter {

inline constexpr std::size_t kWordBits = 64;

constexpr std::size_t words_for(std::size_t bits) noexcept {
  return bits / kWordBits + (bits % kWordBits != 0);
}

// The low n bits of a word, 0 <= n <= 64.
constexpr std::uint64_t low_bits(std::size_t n) noexcept {
  return n >= kWordBits ? ~std::uint64_t{0} : (std::uint64_t{1} << n) - 1;
}

inline void flip_bit(std::uint64_t *bits, std::uint32_t x) noexcept {
  bits[x / kWordBits] ^= std::uint64_t{1} << (x % kWordBits);
}

inline void flip_bit_if(std::uint64_t *bits, std::uint32_t x, bool on) noexcept {
  bits[x / kWordBits] ^= std::uint64_t{on} << (x % kWordBits);
}

inline void set_bit(std::uint64_t *bits, std::uint32_t x) noexcept {
  bits[x / kWordBits] |= std::uint64_t{1} << (x % kWordBits);
}

// The 64 bits from bit x on. Reads the word after the one that holds bit x.
inline std::uint64_t window(const std::uint64_t *bits, std::size_t x) noexcept {
  const std::size_t shift = x % kWordBits;
  const std::uint64_t *const w = bits + x / kWordBits;
  return (w[0] >> shift) | (w[1] << 1 << (kWordBits - 1 - shift));
}

}  // namespace phaserouter
