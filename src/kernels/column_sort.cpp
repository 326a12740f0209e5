#include "kernels/column_sort.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace phaserouter {

namespace {

// Vectors of the compiler's own: one instruction compares 16 rows on every processor that has any.
constexpr std::size_t kRowsAtOnce = 16;
typedef std::uint8_t Rows __attribute__((vector_size(kRowsAtOnce)));

inline void exchange(Rows &a, Rows &b) noexcept {
  const Rows low = a < b ? a : b;
  b = a < b ? b : a;
  a = low;
}

// visit(a, b) for the comparisons of a network that sorts n entries: Batcher's merge exchange (Knuth, "The Art of
// Computer Programming", volume 3, algorithm 5.2.2M).
template <class Visit>
constexpr void for_each_comparison(std::uint32_t n, const Visit &visit) {
  const std::uint32_t top = n > 1 ? std::bit_ceil(n) / 2 : 0;
  for (std::uint32_t p = top; p > 0; p /= 2) {
    std::uint32_t r = 0;
    std::uint32_t d = p;
    for (std::uint32_t q = top;; q /= 2) {
      for (std::uint32_t i = 0; i + d < n; ++i)
        if ((i & p) == r) visit(i, i + d);
      if (q == p) break;
      d = q - p;
      r = p;
    }
  }
}

template <std::uint32_t kColumns>
struct Network {
  static constexpr std::size_t kSize = [] {
    std::size_t size = 0;
    for_each_comparison(kColumns, [&](std::uint32_t, std::uint32_t) { ++size; });
    return size;
  }();
  static constexpr std::array<std::pair<std::uint8_t, std::uint8_t>, kSize> kPairs = [] {
    std::array<std::pair<std::uint8_t, std::uint8_t>, kSize> pairs{};
    std::size_t q = 0;
    for_each_comparison(kColumns, [&](std::uint32_t a, std::uint32_t b) {
      pairs[q++] = {static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b)};
    });
    return pairs;
  }();
};

// Unrolled, so that few columns stay in registers.
template <std::uint32_t kColumns, std::size_t... kQ>
inline void sort_unrolled([[maybe_unused]] Rows *column, std::index_sequence<kQ...>) noexcept {
  (exchange(column[Network<kColumns>::kPairs[kQ].first], column[Network<kColumns>::kPairs[kQ].second]), ...);
}

template <std::uint32_t kColumns>
inline void sort_columns(Rows *column) noexcept {
  if constexpr (kColumns <= 8)
    sort_unrolled<kColumns>(column, std::make_index_sequence<Network<kColumns>::kSize>());
  else
    for (const auto &[a, b] : Network<kColumns>::kPairs) exchange(column[a], column[b]);
}

template <std::uint32_t kColumns>
void sort_rows(std::uint8_t *bytes, std::size_t rows) noexcept {
  Rows column[kColumns];
  for (std::size_t begin = 0; begin < rows; begin += kRowsAtOnce) {
    // The last of many rows are taken together with some that are sorted already.
    std::uint8_t *const at = bytes + (rows < kRowsAtOnce ? 0 : std::min(begin, rows - kRowsAtOnce));
    for (std::size_t m = 0; m < kColumns; ++m) std::memcpy(&column[m], at + m * rows, kRowsAtOnce);
    sort_columns<kColumns>(column);
    for (std::size_t m = 0; m < kColumns; ++m)
      std::memcpy(at + m * rows, &column[m], rows < kRowsAtOnce ? rows : kRowsAtOnce);
  }
}

using Sort = void (*)(std::uint8_t *, std::size_t) noexcept;

template <std::size_t... kColumns>
constexpr std::array<Sort, sizeof...(kColumns)> sorts(std::index_sequence<kColumns...>) {
  return {sort_rows<static_cast<std::uint32_t>(kColumns + 1)>...};
}

}  // namespace

void sort_rows_of_columns(std::uint8_t *bytes, std::size_t rows, std::uint32_t columns) noexcept {
  static constexpr auto kSorts = sorts(std::make_index_sequence<kMaxSortedColumns>());
  kSorts[columns - 1](bytes, rows);
}

}  // namespace phaserouter
