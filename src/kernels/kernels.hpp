// The bit kernels: a plain table of functions, one table per instruction set level. Every level computes the same
// results. Kernels know words and ranges, and nothing of routers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace phaserouter {

// A cyclic range of bits: [begin, end), and then [0, wrapped_end).
struct BitRanges {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t wrapped_end;
};

struct Kernels {
  const char *level;

  // degrees[r] = popcount of row r of a packed rows x columns matrix; bits past the last column are ignored.
  void (*row_degrees)(const std::uint64_t *bits, std::size_t rows, std::size_t columns,
                      std::uint32_t *degrees);

  // The number of set bits in cyclic ranges of a bitset.
  std::uint32_t (*count_bits)(const std::uint64_t *bits, BitRanges ranges);

  // Writes map[x] for every set bit x of the ranges, in their order, and returns how many there were: at most room.
  // May write anything behind them up to out[room - 1], nothing further. map must be readable up to the end of the
  // last word of the bitset.
  std::uint32_t (*extract_mapped)(const std::uint64_t *bits, BitRanges ranges, const std::uint32_t *map,
                                  std::uint32_t *out, std::uint32_t room);

  // The same without a map: writes x itself.
  std::uint32_t (*extract_positions)(const std::uint64_t *bits, BitRanges ranges, std::uint32_t *out,
                                     std::uint32_t room);

  // out[0 .. n-1] = value.
  void (*fill)(std::uint32_t *out, std::size_t n, std::uint32_t value);

  // Packs a row of bytes, nonzero = 1, into ceil(columns / 64) words; and back into bytes of 0 and 1.
  void (*pack_row)(const std::uint8_t *bytes, std::size_t columns, std::uint64_t *words);
  void (*unpack_row)(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes);

  // Transposes a 64 x 64 bit block in place: bit c of word r becomes bit r of word c.
  void (*transpose_block)(std::uint64_t block[64]);
};

// The table in use, the same for the life of the process.
const Kernels &kernels() noexcept;

}  // namespace phaserouter
