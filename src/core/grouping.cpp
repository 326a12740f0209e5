#include "core/grouping.hpp"

#include "core/router.hpp"
#include "core/sized_struct.hpp"
#include "engine/stopwatch.hpp"

namespace phaserouter {

bool GroupedWork::find_loads(const Shape &shape, std::span<const std::uint64_t> weights,
                             const Grouping &grouping, std::uint64_t seed, const Cancellation &cancellation) {
  groups.make(grouping.group_of, grouping.count, &cancellation);
  if (shape.n_sources == 0 || shape.k == 0) return false;
  shares.make(groups, grouping.limit, weights, shape.n_sources, seed, &cancellation);
  return true;
}

void GroupedWork::make(const phase_router_options &options, const Shape &shape, const GroupLimit &limit,
                       int threads, const Cancellation &cancellation) {
  GroupedJob job;
  job.groups = &groups;
  job.group_rows = shares.rows();
  job.target_loads = shares.loads();
  job.limit = limit;
  job.n_sources = shape.n_sources;
  job.seed = options.seed;
  job.sort_rows = (options.flags & PHASE_ROUTER_SORT_ROWS) != 0;
  assignment.make(job, threads, &cancellation);
}

void GroupedWork::copy_loads(std::span<std::uint32_t> loads) const {
  for (std::size_t p = 0; p < loads.size(); ++p) loads[groups.targets()[p]] = shares.loads()[p];
}

phase_router_group_stats no_group_stats() noexcept {
  phase_router_group_stats stats{};
  stats.struct_size = sizeof stats;
  return stats;
}

phase_router_group_stats GroupedWork::stats() const {
  const GroupCaps caps = shares.caps();
  phase_router_group_stats stats = no_group_stats();
  stats.groups_capped = caps.groups;
  stats.targets_capped = caps.targets;
  stats.shares_changed = caps.moved;
  return stats;
}

phase_router_group_stats Router::assign_grouped(const Shape &shape, std::span<const std::uint64_t> weights,
                                                const Grouping &grouping, std::span<std::int32_t> routes) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Stopwatch stopwatch;
  Report report;
  phase_router_group_stats stats = no_group_stats();
  double degrees_ms = 0;
  if (grouped_.find_loads(shape, weights, grouping, options_.seed, cancellation)) {
    stats = grouped_.stats();
    degrees_ms = stopwatch.lap();
    const ThreadChoices::Plan plan = thread_choices_.plan(
        ThreadChoices::Call::grouped, GroupedAssignment::estimated_work(shape.n_sources, shape.k),
        options_.num_threads);
    grouped_.make(options_, shape, grouping.limit, plan.threads, cancellation);
    const double setup_ms = stopwatch.lap();
    report =
        grouped_.assignment.rows({0, shape.n_sources}, routes, plan.threads, &cancellation, grouped_.scratch);
    report.setup_ms = setup_ms;
    ThreadChoices::note(plan, report.threads, setup_ms + report.routing_ms);
  } else {
    report.counts = empty_rows(shape.n_sources, shape.k);
  }
  record_assignment(shape, report, degrees_ms);
  return stats;
}

}  // namespace phaserouter
