// From what rows hold to routes, totals and the certificate of SPEC section 9.2.
#pragma once

#include <cstdint>
#include <span>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

// prices: those under which every row holds what is best for it, and every load is what its price asks for. top: the
// k-th largest score of every row. Fills in what the report says of routes, totals and the dual. Throws Error: changed during
// the call.
void write_scores_output(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                         const Prices &prices, const Holding &holding, std::span<const std::int64_t> loads,
                         std::span<const std::int32_t> top, PassThreads &threads, const ScoreResult &result,
                         ScoreReport &report);

}  // namespace phaserouter
