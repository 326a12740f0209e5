#include "core/scores.hpp"

#include <algorithm>
#include <cinttypes>

#include "core/assigning.hpp"
#include "engine/stopwatch.hpp"
#include "phase_router.h"

namespace phaserouter {

static_assert(kMostScoreTargets == PHASE_ROUTER_MAX_SCORE_TARGETS);

namespace {

ScoreBounds exact_bounds(const Shape &shape, std::span<const std::uint64_t> weights, std::uint64_t seed,
                         const Cancellation &cancellation) {
  ScoreBounds bounds{std::vector<std::uint32_t>(shape.n_targets, 0),
                     std::vector<std::uint32_t>(shape.n_targets, 0)};
  if (shape.n_sources > 0 && shape.k > 0) find_loads(shape, weights, seed, bounds.upper, cancellation);
  return bounds;
}

void check_bounds(const Shape &shape, const ScoreBounds &bounds) {
  std::uint64_t sum = 0;
  for (std::uint32_t j = 0; j < shape.n_targets; ++j) {
    const std::uint32_t lower = bounds.lower[j];
    const std::uint32_t upper = bounds.upper[j];
    if (upper > shape.n_sources)
      throw Error(Fault::out_of_range, "upper: target %u has %u, above n_sources = %u", j, upper,
                  shape.n_sources);
    if (lower > upper)
      throw Error(Fault::out_of_range, "lower: target %u has %u, above upper = %u", j, lower, upper);
    sum += lower;
  }
  const std::uint64_t slots = std::uint64_t{shape.n_sources} * shape.k;
  if (sum > slots)
    throw Error(Fault::infeasible,
                "lower: infeasible, all targets together must take %" PRIu64
                " routes, and rows have room for %" PRIu64,
                sum, slots);
}

}  // namespace

ScoreBounds checked_bounds(const Shape &shape, const ScoreLoads &loads, std::uint64_t seed,
                           const Cancellation &cancellation) {
  if (loads.by_weights) return exact_bounds(shape, loads.weights, seed, cancellation);
  ScoreBounds bounds;
  bounds.lower.assign(loads.lower.begin(), loads.lower.end());
  bounds.lower.resize(shape.n_targets, 0);
  bounds.upper.assign(loads.upper.begin(), loads.upper.end());
  check_bounds(shape, bounds);
  return bounds;
}

phase_router_score_stats Router::assign_by_scores(const Shape &shape, const ScoreMatrix &scores,
                                                  const ScoreLoads &loads, const ScoreGuide &guide,
                                                  const ScoreResult &result) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Stopwatch stopwatch;
  const ScoreBounds bounds = checked_bounds(shape, loads, options_.seed, cancellation);
  const double degrees_ms = stopwatch.lap();
  ScoreJob job;
  job.scores = scores;
  job.lower = bounds.lower;
  job.upper = bounds.upper;
  job.k = shape.k;
  job.seed = options_.seed;
  job.sort_rows = (options_.flags & PHASE_ROUTER_SORT_ROWS) != 0;
  job.start = guide.start;
  job.tolerance = guide.tolerance;
  job.cancellation = &cancellation;
  const ThreadChoices::Plan plan = thread_choices_.plan(
      ThreadChoices::Call::scores, ScoreAssignment::estimated_work(job.n_sources(), job.n_targets()),
      options_.num_threads);
  job.threads = threads_for(plan.threads, ScoreAssignment::estimated_work(job.n_sources(), job.n_targets()));
  ScoreReport report;
  if (shape.n_sources > 0 && shape.n_targets > 0 && shape.k > 0) {
    report = score_assignment_.assign(job, result);
  } else {
    fill_in_pieces(result.routes, -1, &cancellation);
    std::fill(result.prices.begin(), result.prices.end(), 0);
    std::fill(result.full.begin(), result.full.end(), 0);
    report.rows_short = shape.k > 0 ? shape.n_sources : 0;
    report.rows_empty = shape.n_sources;
  }
  const double work_ms = stopwatch.lap();
  ThreadChoices::note(plan, report.threads, work_ms);
  record_scores(shape, bounds.upper, report, degrees_ms);
  return score_stats(report, degrees_ms + work_ms);
}

void Router::record_scores(const Shape &shape, std::span<const std::uint32_t> upper,
                           const ScoreReport &scores, double degrees_ms) noexcept {
  Masses masses{std::uint64_t{shape.n_sources} * shape.n_targets, 0};
  for (const std::uint32_t most : upper) masses.target += most;
  Report report;
  report.counts = {shape.n_sources, scores.routes, scores.routes, 0, scores.rows_short, scores.rows_empty};
  report.threads = scores.threads;
  report.setup_ms = scores.prices_ms;
  report.routing_ms = scores.search_ms + scores.output_ms;
  record(shape, masses, report, degrees_ms);
}

phase_router_score_stats score_stats(const ScoreReport &report, double total_ms) noexcept {
  phase_router_score_stats s{};
  s.struct_size = sizeof s;
  s.exponent = report.exponent;
  s.routes = report.routes;
  s.rows_short = report.rows_short;
  s.total = report.total;
  s.top_total = report.top_total;
  s.dual = report.dual;
  s.lambda = report.lambda;
  s.routes_below_top = report.routes_below_top;
  s.augmentations = report.augmentations;
  s.passes = report.passes;
  s.threads = report.threads;
  s.prices_ms = report.prices_ms;
  s.search_ms = report.search_ms;
  s.output_ms = report.output_ms;
  s.total_ms = total_ms;
  return s;
}

}  // namespace phaserouter
