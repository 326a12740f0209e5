#include "core/loads.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "model/error.hpp"

namespace phaserouter {

namespace {

constexpr std::size_t kLoadsPiece = 1024;

// Another thread may change the caller's array: each entry is read once, and what was read is checked and counted. The
// barrier keeps the compiler from reading it again where the copy is used.
std::span<const std::int32_t> read_piece(std::span<const std::int32_t> routes, std::int32_t *piece) noexcept {
  const std::size_t n = std::min(kLoadsPiece, routes.size());
  std::copy_n(routes.begin(), n, piece);
  asm volatile("" : : "r"(piece) : "memory");
  return {piece, n};
}

void count_piece(std::span<const std::int32_t> piece, std::size_t at, std::span<std::uint64_t> counts) {
  for (std::size_t q = 0; q < piece.size(); ++q) {
    const std::int32_t entry = piece[q];
    if (entry >= 0 && static_cast<std::size_t>(entry) < counts.size())
      ++counts[static_cast<std::size_t>(entry)];
    else if (entry != -1)
      throw Error(Fault::out_of_range,
                  "routes: entry %zu is %d, which is neither -1 nor a target below n_targets = %zu", at + q,
                  entry, counts.size());
  }
}

}  // namespace

void column_loads(std::span<const std::int32_t> routes, std::span<std::uint64_t> loads) {
  std::vector<std::uint64_t> counts(loads.size());
  std::int32_t piece[kLoadsPiece];
  for (std::size_t at = 0; at < routes.size(); at += kLoadsPiece)
    count_piece(read_piece(routes.subspan(at), piece), at, counts);
  std::copy(counts.begin(), counts.end(), loads.begin());
}

phase_router_load_stats summarize_loads(std::span<const std::uint64_t> loads) {
  phase_router_load_stats stats{};
  stats.struct_size = sizeof stats;
  if (loads.empty()) return stats;
  for (const std::uint64_t load : loads)
    if (__builtin_add_overflow(stats.total, load, &stats.total))
      throw Error(Fault::overflow, "loads: their sum does not fit in 64 bits");
  const auto [min, max] = std::minmax_element(loads.begin(), loads.end());
  stats.min = *min;
  stats.max = *max;
  const auto n = static_cast<double>(loads.size());
  stats.mean = static_cast<double>(stats.total) / n;
  double squares = 0;
  for (const std::uint64_t load : loads) {
    const double deviation = static_cast<double>(load) - stats.mean;
    squares += deviation * deviation;
  }
  stats.stddev = std::sqrt(squares / n);
  stats.skew = stats.total == 0 ? 0 : static_cast<double>(stats.max) / stats.mean;
  return stats;
}

}  // namespace phaserouter
