// The assignment that keeps previous routes.
#include "capi/arguments.hpp"
#include "capi/grouping_argument.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "capi/stats_output.hpp"
#include "core/sized_struct.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstPrevious = sizeof(phase_router_previous);
constexpr std::size_t kFirstReassignStats = 72;
static_assert(sizeof(phase_router_reassign_stats) == kFirstReassignStats);

PreviousRoutes checked_previous(const Shape &shape, const phase_router_previous *pointer, Buffers &buffers) {
  const phase_router_previous given = read_sized("previous", &required("previous", pointer), kFirstPrevious);
  if ((given.flags & ~static_cast<std::uint32_t>(PHASE_ROUTER_LIMIT_MOVES)) != 0)
    throw Error(Fault::invalid_argument, "previous: flags is %u, which has an unknown bit", given.flags);
  PreviousRoutes previous;
  previous.rows = checked_size("previous: n_sources", given.n_sources);
  previous.routes =
      buffers.input("previous: routes", given.routes,
                    checked_product("previous: routes", given.n_sources, shape.k, sizeof(std::int32_t)));
  if (given.flags != 0) previous.max_moves = given.max_moves;
  return previous;
}

}  // namespace

phase_router_status phase_router_reassign(phase_router *router, const phase_router_previous *previous,
                                          const uint64_t *weights, const phase_router_groups *groups,
                                          uint64_t n_sources, uint64_t n_targets, uint32_t k, int32_t *routes,
                                          size_t routes_len, phase_router_move *moves, size_t moves_len,
                                          phase_router_reassign_stats *stats, size_t stats_size) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    ReassignRequest request;
    request.previous = checked_previous(shape, previous, buffers);
    request.weights = buffers.input("weights", weights, shape.n_targets);
    if (groups != nullptr) request.grouping = checked_grouping(shape, groups, buffers);
    ReassignResult result;
    result.routes = buffers.output("routes", routes, routes_len, route_count(n_sources, k));
    if (moves_len > SIZE_MAX / sizeof(phase_router_move))
      throw Error(Fault::overflow, "moves_len: %zu moves do not fit in memory", moves_len);
    const auto list = buffers.output_of_any_length("moves", moves, moves_len);
    if (moves != nullptr) result.moves = list;
    const StatsOutput output(stats, stats_size, kFirstReassignStats, buffers);
    output.write(checked.reassign(shape, request, result));
  });
}
