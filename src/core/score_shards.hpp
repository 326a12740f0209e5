// What stands behind phase_router_score_shard: a shard of an assignment by scores, and the options of its router.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/router.hpp"
#include "engine/score_shard.hpp"
#include "phase_router.h"

namespace phaserouter {

class ScoreShardHandle {
 public:
  // Throws what Router::assign_by_scores throws. Does not refer to the arguments afterwards. start: N prices or none.
  ScoreShardHandle(const phase_router_options &options, const Shape &shape, RowRange rows,
                   const ScoreLoads &loads, std::span<const std::int64_t> start);

  [[nodiscard]] const ScoreShard &shard() const noexcept { return shard_; }
  [[nodiscard]] const ShardProblem &problem() const noexcept { return shard_.problem(); }

  void accumulate(const ScoreMatrix &scores, std::span<std::int64_t> sums);
  bool update(std::span<const std::int64_t> sums);
  void solve(std::span<const std::int32_t> rows, std::span<std::int64_t> solution) const;
  phase_router_shard_part settle(const ScoreMatrix &scores, std::span<const std::int64_t> solution,
                                 const ScoreResult &result);

 private:
  [[nodiscard]] PassThreads threads(std::size_t rows, const Cancellation &cancellation) const noexcept;

  phase_router_options options_;
  ScoreShard shard_;
};

}  // namespace phaserouter
