#include "core/stats.hpp"

#include <cstring>

#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

double ratio(double numerator, double denominator) noexcept {
  return denominator == 0 ? 0 : numerator / denominator;
}

}  // namespace

phase_router_stats make_stats(const phase_router_options &options, const Shape &shape, const Masses &masses,
                              const Report &report, double degrees_ms) noexcept {
  const RowCounts &counts = report.counts;
  const auto rows = static_cast<double>(counts.rows);
  const auto routes = static_cast<double>(counts.routes);
  const double cells = static_cast<double>(shape.n_sources) * shape.n_targets;
  phase_router_stats s{};
  s.struct_size = sizeof s;
  s.spec_version = options.spec_version;
  s.n_sources = shape.n_sources;
  s.n_targets = shape.n_targets;
  s.seed = options.seed;
  s.k = shape.k;
  s.flags = options.flags;
  s.selection = options.selection;
  s.threads = report.threads;
  s.rows = counts.rows;
  s.candidates = counts.candidates;
  s.active_routes = counts.routes;
  s.rows_cut = counts.cut;
  s.rows_short = counts.short_of_k;
  s.rows_empty = counts.empty;
  s.source_mass = masses.source;
  s.target_mass = masses.target;
  s.routes_per_row = ratio(routes, rows);
  s.fill_ratio = ratio(routes, rows * shape.k);
  s.edge_density = ratio(routes, rows * shape.n_targets);
  s.expected_density =
      ratio(static_cast<double>(masses.source), cells) * ratio(static_cast<double>(masses.target), cells);
  s.nominal_density = ratio(shape.k, shape.n_targets);
  s.degrees_ms = degrees_ms;
  s.setup_ms = report.setup_ms;
  s.routing_ms = report.routing_ms;
  s.total_ms = degrees_ms + report.setup_ms + report.routing_ms;
  std::strncpy(s.simd_level, kernels().level, sizeof s.simd_level - 1);
  return s;
}

}  // namespace phaserouter
