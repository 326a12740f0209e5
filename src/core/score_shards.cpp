#include "core/score_shards.hpp"

#include <algorithm>

#include "core/scores.hpp"

namespace phaserouter {

namespace {

ShardProblem problem_of(const phase_router_options &options, const Shape &shape, RowRange rows,
                        const ScoreLoads &loads, std::span<const std::int64_t> start) {
  const Cancellation cancellation(options.cancel, options.cancel_data);
  ScoreBounds bounds = checked_bounds(shape, loads, options.seed, cancellation);
  ShardProblem problem;
  problem.shape = shape;
  problem.rows = rows;
  problem.lower = std::move(bounds.lower);
  problem.upper = std::move(bounds.upper);
  problem.start.assign(start.begin(), start.end());
  problem.seed = options.seed;
  problem.sort_rows = (options.flags & PHASE_ROUTER_SORT_ROWS) != 0;
  return problem;
}

}  // namespace

ScoreShardHandle::ScoreShardHandle(const phase_router_options &options, const Shape &shape, RowRange rows,
                                   const ScoreLoads &loads, std::span<const std::int64_t> start)
    : options_(options), shard_(problem_of(options, shape, rows, loads, start)) {}

PassThreads ScoreShardHandle::threads(const ScoreMatrix &scores,
                                      const Cancellation &cancellation) const noexcept {
  ScoreJob job;
  job.scores = scores;
  return {threads_for(options_.num_threads, ScoreAssignment::estimated_work(job)), &cancellation};
}

void ScoreShardHandle::accumulate(const ScoreMatrix &scores, std::span<std::int64_t> sums) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(scores, cancellation);
  shard_.accumulate(scores, several, sums);
}

// Copies are checked and used.
ShardProgress ScoreShardHandle::update(std::span<const std::int64_t> sums) {
  const std::vector<std::int64_t> copy(sums.begin(), sums.end());
  return shard_.update(copy);
}

void ScoreShardHandle::finish(const ScoreMatrix &scores, std::span<const std::uint64_t> numbers,
                              std::span<std::int64_t> solution, std::span<std::int32_t> routes) const {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(scores, cancellation);
  const std::vector<std::uint64_t> copy(numbers.begin(), numbers.end());
  shard_.finish(scores, copy, several, solution, routes);
}

phase_router_shard_part ScoreShardHandle::settle(const ScoreMatrix &scores,
                                                 std::span<const std::int64_t> solution, const OpenRows &open,
                                                 std::span<std::int32_t> routes) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(scores, cancellation);
  const std::vector<std::int64_t> solution_copy(solution.begin(), solution.end());
  const std::vector<std::uint64_t> numbers(open.numbers.begin(), open.numbers.end());
  const std::vector<std::int32_t> open_routes(open.routes.begin(), open.routes.end());
  const ShardPart found = shard_.settle(scores, solution_copy, {numbers, open_routes}, several, routes);
  phase_router_shard_part part{};
  part.struct_size = sizeof part;
  part.exponent = found.exponent;
  part.opened = found.opened;
  part.routes = found.routes;
  part.rows_short = found.rows_short;
  part.total = found.total;
  return part;
}

}  // namespace phaserouter
