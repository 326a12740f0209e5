#include "engine/column_sort.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace phaserouter {

namespace {

constexpr std::size_t kTogether = 16;

struct Lanes {
  std::uint8_t byte[kTogether];
};

void exchange(Lanes &a, Lanes &b) noexcept {
  for (std::size_t i = 0; i < kTogether; ++i) {
    const std::uint8_t low = std::min(a.byte[i], b.byte[i]);
    b.byte[i] = std::max(a.byte[i], b.byte[i]);
    a.byte[i] = low;
  }
}

}  // namespace

void ColumnSort::make(std::uint32_t columns) {
  if (columns == columns_) return;
  columns_ = 0;
  network_.clear();
  const std::uint32_t top = columns > 1 ? std::bit_ceil(columns) / 2 : 0;
  for (std::uint32_t p = top; p > 0; p /= 2) {
    std::uint32_t q = top;
    std::uint32_t r = 0;
    std::uint32_t d = p;
    while (true) {
      for (std::uint32_t i = 0; i + d < columns; ++i)
        if ((i & p) == r)
          network_.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i + d)});
      if (q == p) break;
      d = q - p;
      q /= 2;
      r = p;
    }
  }
  columns_ = columns;
}

void ColumnSort::sort(std::uint8_t *bytes, std::size_t rows) const noexcept {
  Lanes column[kMostColumns];
  for (std::size_t begin = 0; begin < rows; begin += kTogether) {
    // The last of many rows are taken together with some that are sorted already.
    const std::size_t first = rows < kTogether ? 0 : std::min(begin, rows - kTogether);
    const std::size_t n = std::min(rows, kTogether);
    std::uint8_t *const at = bytes + first;
    for (std::size_t m = 0; m < columns_; ++m) std::memcpy(column[m].byte, at + m * rows, kTogether);
    for (const Pair pair : network_) exchange(column[pair.low], column[pair.high]);
    if (n == kTogether)
      for (std::size_t m = 0; m < columns_; ++m) std::memcpy(at + m * rows, column[m].byte, kTogether);
    else
      for (std::size_t m = 0; m < columns_; ++m) std::copy_n(column[m].byte, n, at + m * rows);
  }
}

}  // namespace phaserouter
