#include "core/loads.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "model/error.hpp"

namespace phaserouter {

namespace {

void check_entries(std::span<const std::int32_t> routes, std::size_t n_targets) {
  const auto is_target_or_none = [=](std::int32_t entry) {
    return entry == -1 || (entry >= 0 && static_cast<std::size_t>(entry) < n_targets);
  };
  const auto bad = std::find_if_not(routes.begin(), routes.end(), is_target_or_none);
  if (bad != routes.end())
    throw Error(Fault::out_of_range, "routes: entry %td is %d, neither -1 nor below n_targets = %zu",
                bad - routes.begin(), *bad, n_targets);
}

}  // namespace

void column_loads(std::span<const std::int32_t> routes, std::span<std::uint64_t> loads) {
  check_entries(routes, loads.size());
  std::fill(loads.begin(), loads.end(), 0);
  for (const std::int32_t entry : routes)
    if (entry >= 0) ++loads[static_cast<std::size_t>(entry)];
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
