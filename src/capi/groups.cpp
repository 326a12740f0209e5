// The exact assignment where targets lie in groups.
#include "capi/arguments.hpp"
#include "capi/assignment_handle.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "capi/stats_output.hpp"
#include "core/sized_struct.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstGroups = sizeof(phase_router_groups);
constexpr std::size_t kFirstGroupStats = 24;
static_assert(sizeof(phase_router_group_stats) == kFirstGroupStats);
static_assert(static_cast<std::uint32_t>(GroupLimit::Rule::spread) == PHASE_ROUTER_GROUPS_SPREAD);
static_assert(static_cast<std::uint32_t>(GroupLimit::Rule::local) == PHASE_ROUTER_GROUPS_LOCAL);

GroupLimit checked_limit(const phase_router_groups &given, std::uint32_t k) {
  if (given.rule == PHASE_ROUTER_GROUPS_SPREAD) {
    if (given.groups_per_row != 0)
      throw Error(Fault::invalid_argument, "groups: groups_per_row is %u, but must be 0 with the rule SPREAD",
                  given.groups_per_row);
    return {GroupLimit::Rule::spread, k, 1};
  }
  if (given.rule != PHASE_ROUTER_GROUPS_LOCAL)
    throw Error(Fault::invalid_argument, "groups: rule is %u, which is no PHASE_ROUTER_GROUPS_*", given.rule);
  if (given.groups_per_row == 0 || k % given.groups_per_row != 0)
    throw Error(Fault::out_of_range, "groups: groups_per_row is %u, which does not divide k = %u",
                given.groups_per_row, k);
  return {GroupLimit::Rule::local, given.groups_per_row, k / given.groups_per_row};
}

Grouping checked_grouping(const Shape &shape, const phase_router_groups *pointer, Buffers &buffers) {
  const phase_router_groups given = read_sized("groups", &required("groups", pointer), kFirstGroups);
  const GroupLimit limit = checked_limit(given, shape.k);
  if (given.n_groups > shape.n_targets)
    throw Error(Fault::out_of_range, "groups: n_groups is %u, above n_targets = %u", given.n_groups,
                shape.n_targets);
  return {buffers.input("groups: group_of", given.group_of, shape.n_targets), given.n_groups, limit};
}

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
    route_count(n_sources, k);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, shape.n_targets);
    const Grouping grouping = checked_grouping(shape, groups, buffers);
    const StatsOutput output(stats, stats_size, kFirstGroupStats, buffers);
    phase_router_group_stats found;
    *out = new phase_router_assignment{SharedAssignment(checked.options(), shape, given, grouping, found)};
    output.write(found);
  });
}
