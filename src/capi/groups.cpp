// The exact assignment where targets lie in groups.
#include "capi/arguments.hpp"
#include "capi/assignment_handle.hpp"
#include "capi/grouping_argument.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "capi/stats_output.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstGroupStats = 24;
static_assert(sizeof(phase_router_group_stats) == kFirstGroupStats);
}  // namespace

phase_router_status phase_router_assign_grouped(phase_router *router, const uint64_t *weights,
                                                const phase_router_groups *groups, uint64_t n_sources,
                                                uint64_t n_targets, uint32_t k, int32_t *routes,
                                                size_t routes_len, phase_router_group_stats *stats,
                                                size_t stats_size) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, shape.n_targets);
    const Grouping grouping = checked_grouping(shape, groups, buffers);
    const auto out = buffers.output("routes", routes, routes_len, route_count(n_sources, k));
    const StatsOutput output(stats, stats_size, kFirstGroupStats, buffers);
    output.write(checked.assign_grouped(shape, given, grouping, out));
  });
}

phase_router_status phase_router_assignment_create_grouped(
    phase_router_assignment **out, const phase_router *router, const uint64_t *weights,
    const phase_router_groups *groups, uint64_t n_sources, uint64_t n_targets, uint32_t k,
    phase_router_group_stats *stats, size_t stats_size) {
  return guarded([&] {
    required("out", out) = nullptr;
    const Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, shape.n_targets);
    const Grouping grouping = checked_grouping(shape, groups, buffers);
    const StatsOutput output(stats, stats_size, kFirstGroupStats, buffers);
    phase_router_group_stats found;
    *out = new phase_router_assignment{SharedAssignment(checked.options(), shape, given, grouping, found)};
    output.write(found);
  });
}
