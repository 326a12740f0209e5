#include "capi/grouping_argument.hpp"

#include "core/sized_struct.hpp"

namespace phaserouter {

namespace {

constexpr std::size_t kFirstGroups = sizeof(phase_router_groups);
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

}  // namespace

Grouping checked_grouping(const Shape &shape, const phase_router_groups *pointer, Buffers &buffers) {
  const phase_router_groups given = read_sized("groups", &required("groups", pointer), kFirstGroups);
  const GroupLimit limit = checked_limit(given, shape.k);
  if (given.n_groups > shape.n_targets)
    throw Error(Fault::out_of_range, "groups: n_groups is %u, above n_targets = %u", given.n_groups,
                shape.n_targets);
  return {buffers.input("groups: group_of", given.group_of, shape.n_targets), given.n_groups, limit};
}

}  // namespace phaserouter
