// Sorting many short rows at once, column by column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace phaserouter {

// The rows of a matrix of bytes that is stored by columns, one behind the other; each row ends up in ascending order.
// A fixed network of comparisons (Batcher's merge exchange: Knuth, "The Art of Computer Programming", volume 3,
// algorithm 5.2.2M) treats 16 rows in each instruction.
class ColumnSort {
 public:
  static constexpr std::uint32_t kMostColumns = 32;

  // columns <= kMostColumns.
  void make(std::uint32_t columns);

  // Reads up to 16 bytes past the last column.
  void sort(std::uint8_t *bytes, std::size_t rows) const noexcept;

 private:
  struct Pair {
    std::uint8_t low;
    std::uint8_t high;
  };

  std::uint32_t columns_ = 0;
  std::vector<Pair> network_;
};

}  // namespace phaserouter
