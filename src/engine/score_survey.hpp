// The first look at the scores: that they are numbers, their scale, and what a plain top-k would take.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_rows.hpp"

namespace phaserouter {

// Checks every allowed score, and gives the exponent of fixed point. Throws Error (out of range).
int checked_exponent(const ScoreMatrix &scores, PassThreads &threads);

// What a plain top-k takes of all rows.
struct TopSurvey {
  std::int64_t total = 0;      // the sum of the k largest scores of every row
  std::uint64_t fillable = 0;  // the slots of all rows for which they have allowed pairs
};

// Sets top[i] to the k-th largest of row i in fixed point, or to kForbidden if it has fewer. Throws Error (out of
// range) if fixed point flattens the scores (SPEC section 9.1). 1 <= k <= N.
TopSurvey survey_top(const ScoreRows &rows, std::uint32_t k, PassThreads &threads,
                     std::span<std::int32_t> top);

}  // namespace phaserouter
