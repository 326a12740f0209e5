// The bit kernels: a plain table of functions, one table per instruction set level. Every level computes the same
// results. Kernels know words and ranges, and nothing of routers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace phaserouter {

struct Kernels {
  const char *level;

  // degrees[r] = popcount of row r of a packed rows x columns matrix; bits past the last column are ignored.
  void (*row_degrees)(const std::uint64_t *bits, std::size_t rows, std::size_t columns, std::uint32_t *degrees);

  // The number of set bits in [begin, end) of a bitset.
  std::uint32_t (*count_range)(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end);

  // Writes map[x] for every set bit x of [begin, end), ascending in x, and returns how many there were. Never
  // writes past the last of them.
  std::size_t (*extract_mapped)(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end,
                                const std::uint32_t *map, std::uint32_t *out);

  // The same without a map: writes x itself.
  std::size_t (*extract_positions)(const std::uint64_t *bits, std::uint32_t begin, std::uint32_t end,
                                   std::uint32_t *out);

  // Packs a row of bytes, nonzero = 1, into ceil(columns / 64) words; and back into bytes of 0 and 1.
  void (*pack_row)(const std::uint8_t *bytes, std::size_t columns, std::uint64_t *words);
  void (*unpack_row)(const std::uint64_t *words, std::size_t columns, std::uint8_t *bytes);

  // Transposes a 64 x 64 bit block in place: bit c of word r becomes bit r of word c.
  void (*transpose_block)(std::uint64_t block[64]);
};

// The table in use, the same for the life of the process.
const Kernels &kernels() noexcept;

}  // namespace phaserouter
