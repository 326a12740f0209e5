#include "inputs.hpp"

#include <cstddef>

namespace bench {

std::vector<std::uint64_t> packed_rows(const std::vector<std::uint32_t> &degrees, std::uint64_t columns,
                                       std::uint64_t key) {
  const std::uint64_t words = (columns + 63) / 64;
  std::vector<std::uint64_t> bits(degrees.size() * words);
  for (std::size_t i = 0; i < degrees.size(); i++) {
    std::uint64_t *row = bits.data() + i * words;
    const std::uint64_t row_key = hash_word(key, i);
    const bool sparse = degrees[i] < columns / 4;
    const std::uint64_t start = hash_bounded(hash_word(row_key, 0), columns);
    std::uint64_t n = 0;
    for (std::uint32_t set = 0; set < degrees[i];) {
      const std::uint64_t column =
          sparse ? hash_bounded(hash_word(row_key, ++n), columns) : (start + set) % columns;
      const std::uint64_t bit = std::uint64_t{1} << (column % 64);
      if ((row[column / 64] & bit) != 0) continue;
      row[column / 64] |= bit;
      set++;
    }
  }
  return bits;
}

}  // namespace bench
