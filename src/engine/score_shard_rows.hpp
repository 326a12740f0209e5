// What is done with the rows of a shard once prices are found.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_rough_row.hpp"
#include "engine/score_row_order.hpp"

namespace phaserouter {

// Whether rows hold what is best for them, and their routes in order. Made once for a thread, and given rows.
class SettledRow {
 public:
  SettledRow(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, const Prices &prices,
             const Holding &holding);

  // Throws Error: changed during the call.
  [[nodiscard]] bool holds_best(std::uint32_t i);
  // Returns the sum of the scores, and sets how many routes there are.
  std::int64_t write(std::uint32_t i, std::span<std::int32_t> routes, std::uint32_t &count);

 private:
  [[nodiscard]] bool holds_best_exactly(std::uint32_t i);

  const ScoreJob &job_;
  const ScoreRows &rows_;
  const TieKeys &keys_;
  const Prices &prices_;
  const Holding &holding_;
  RoughRow rough_;
  std::vector<std::int32_t> q_;
  std::vector<ScoredRoute> held_;
};

}  // namespace phaserouter
