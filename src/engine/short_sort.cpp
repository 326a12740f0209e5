#include "engine/short_sort.hpp"

#include <algorithm>

namespace phaserouter {

namespace {

constexpr std::size_t kShort = 32;

}  // namespace

void sort_row(std::span<std::int32_t> row) noexcept {
  const std::size_t k = row.size();
  if (k > kShort) return std::sort(row.begin(), row.end());
  std::int32_t given[kShort];
  std::copy(row.begin(), row.end(), given);
  for (std::size_t a = 0; a < k; ++a) {
    std::uint32_t smaller = 0;
    for (std::size_t b = 0; b < k; ++b) smaller += given[b] < given[a];
    row[smaller] = given[a];
  }
}

}  // namespace phaserouter
