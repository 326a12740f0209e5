// Prices to start the search from. They decide how long it takes, and nothing else.
#pragma once

#include <cstdint>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

// Adds the passes over all rows that it took to passes.
Prices starting_prices(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads,
                       std::uint32_t &passes);

}  // namespace phaserouter
