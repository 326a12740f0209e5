// The exact assignment: in one call, and as an object to ask for rows.
#include <algorithm>

#include "capi/arguments.hpp"
#include "capi/assignment_handle.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "model/apportion.hpp"
#include "model/shares.hpp"

using namespace phaserouter;

namespace {

const SharedAssignment &checked_assignment(const phase_router_assignment *handle) {
  return required("assignment", handle).assignment;
}

}  // namespace

phase_router_status phase_router_apportion(const uint64_t *weights, uint64_t n_targets, uint64_t total,
                                           uint64_t cap, uint32_t *degrees, size_t degrees_len) {
  return guarded([&] {
    const std::uint32_t n = checked_size("n_targets", n_targets);
    checked_size("cap", cap);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, n);
    apportion(given, total, cap, buffers.output("degrees", degrees, degrees_len, n));
  });
}

phase_router_status phase_router_shares(uint64_t seed, const uint64_t *weights, uint64_t n_targets,
                                        uint64_t total, uint64_t cap, uint32_t *degrees, size_t degrees_len) {
  return guarded([&] {
    const std::uint32_t n = checked_size("n_targets", n_targets);
    checked_size("cap", cap);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, n);
    round_shares(given, total, cap, seed, buffers.output("degrees", degrees, degrees_len, n), nullptr);
  });
}

phase_router_status phase_router_assign(phase_router *router, const uint64_t *weights, uint64_t n_sources,
                                        uint64_t n_targets, uint32_t k, int32_t *routes, size_t routes_len) {
  return phase_router_assign_rows(router, weights, n_sources, n_targets, k, 0, n_sources, routes, routes_len);
}

phase_router_status phase_router_assign_rows(phase_router *router, const uint64_t *weights,
                                             uint64_t n_sources, uint64_t n_targets, uint32_t k,
                                             uint64_t row_begin, uint64_t row_end, int32_t *routes,
                                             size_t routes_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    const RowRange range = checked_range(shape, row_begin, row_end);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, shape.n_targets);
    const auto out = buffers.output("routes", routes, routes_len, route_count(range.size(), k));
    checked.assign(shape, given, range, out);
  });
}

phase_router_status phase_router_assignment_create(phase_router_assignment **out, const phase_router *router,
                                                   const uint64_t *weights, uint64_t n_sources,
                                                   uint64_t n_targets, uint32_t k) {
  return guarded([&] {
    required("out", out) = nullptr;
    const Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const auto given = buffers.input("weights", weights, shape.n_targets);
    *out = new phase_router_assignment{SharedAssignment(checked.options(), shape, given)};
  });
}

void phase_router_assignment_destroy(phase_router_assignment *assignment) { delete assignment; }

phase_router_status phase_router_assignment_rows(const phase_router_assignment *assignment,
                                                 uint64_t row_begin, uint64_t row_end, int32_t *routes,
                                                 size_t routes_len) {
  return guarded([&] {
    const SharedAssignment &checked = checked_assignment(assignment);
    const RowRange range = checked_range(checked.shape(), row_begin, row_end);
    Buffers buffers;
    checked.rows(range,
                 buffers.output("routes", routes, routes_len, route_count(range.size(), checked.shape().k)));
  });
}

phase_router_status phase_router_assignment_gather(const phase_router_assignment *assignment,
                                                   const uint64_t *rows, size_t n_rows, int32_t *routes,
                                                   size_t routes_len) {
  return guarded([&] {
    const SharedAssignment &checked = checked_assignment(assignment);
    Buffers buffers;
    const auto wanted =
        buffers.input("rows", rows, checked_product("rows", n_rows, 1, sizeof(std::uint64_t)));
    checked.gather(wanted,
                   buffers.output("routes", routes, routes_len, route_count(n_rows, checked.shape().k)));
  });
}

phase_router_status phase_router_assignment_loads(const phase_router_assignment *assignment, uint32_t *loads,
                                                  size_t loads_len) {
  return guarded([&] {
    const SharedAssignment &checked = checked_assignment(assignment);
    Buffers buffers;
    const auto known = checked.loads();
    std::copy(known.begin(), known.end(), buffers.output("loads", loads, loads_len, known.size()).begin());
  });
}
