// Every row takes what is best for it under given prices.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

// Where a selection is kept: what rows hold, and a lower bound of each row's gap, in ScoreSearch's units.
struct ScoreSelection {
  Holding &holding;
  Room<std::uint64_t> &gaps;
};

// Returns the loads.
std::vector<std::int64_t> select_best(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                                      const Prices &prices, PassThreads &threads,
                                      const ScoreSelection &selection);

}  // namespace phaserouter
