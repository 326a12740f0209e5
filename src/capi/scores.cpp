// The assignment by scores.
#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "capi/score_arguments.hpp"
#include "capi/stats_output.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstScoreStats = sizeof(phase_router_score_stats);

}  // namespace

phase_router_status phase_router_assign_by_scores(phase_router *router, const phase_router_scores *scores,
                                                  const phase_router_load_bounds *loads, uint64_t n_sources,
                                                  uint64_t n_targets, uint32_t k, int32_t *routes,
                                                  size_t routes_len,
                                                  const phase_router_certificate *certificate,
                                                  phase_router_score_stats *stats, size_t stats_size) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    check_score_shape(shape);
    Buffers buffers;
    const ScoreMatrix matrix = checked_scores(shape, scores, buffers);
    const ScoreLoads bounds = checked_loads(shape, loads, buffers);
    const Proof proof = checked_proof(shape, certificate, buffers);
    const auto out = buffers.output("routes", routes, routes_len, route_count(n_sources, k));
    const StatsOutput output(stats, stats_size, kFirstScoreStats, buffers);
    output.write(checked.assign_by_scores(shape, matrix, bounds, {proof.start, proof.tolerance},
                                          {out, proof.prices, proof.full}));
  });
}
