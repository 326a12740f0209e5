#include "core/score_shards.hpp"

#include <utility>
#include <vector>

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

PassThreads ScoreShardHandle::threads(std::size_t rows, const Cancellation &cancellation) const noexcept {
  const std::uint64_t work = ScoreAssignment::estimated_work(rows, problem().shape.n_targets);
  return {threads_for(options_.num_threads, work), &cancellation};
}

void ScoreShardHandle::accumulate(const ScoreMatrix &scores, std::span<std::int64_t> sums) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(scores.n_sources, cancellation);
  shard_.accumulate(scores, several, sums);
}

// Copies are checked and used.
bool ScoreShardHandle::update(std::span<const std::int64_t> sums) {
  const std::vector<std::int64_t> copy(sums.begin(), sums.end());
  return shard_.update(copy);
}

void ScoreShardHandle::solve(std::span<const std::int32_t> rows, std::span<std::int64_t> solution) const {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(rows.size() / OpenRows::width(problem().shape.n_targets), cancellation);
  shard_.solve(rows, several, solution);
}

phase_router_shard_part ScoreShardHandle::settle(const ScoreMatrix &scores,
                                                 std::span<const std::int64_t> solution,
                                                 const ScoreResult &result) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  PassThreads several = threads(scores.n_sources, cancellation);
  const std::vector<std::int64_t> copy(solution.begin(), solution.end());
  const ShardPart found = shard_.settle(scores, copy, several, result);
  phase_router_shard_part part{};
  part.struct_size = sizeof part;
  part.exponent = found.exponent;
  part.opened = found.opened;
  part.routes = found.routes;
  part.rows_short = found.rows_short;
  part.total = found.total;
  part.top_total = found.top_total;
  part.lambda = found.lambda;
  return part;
}

}  // namespace phaserouter
