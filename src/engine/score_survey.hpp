// The first look at the scores: that they are numbers, their scale, and what a plain top-k would take.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_rows.hpp"

namespace phaserouter {

// Checks every allowed score, and gives the bits of the largest magnitude. Throws Error (out of range).
std::uint32_t checked_magnitude(const ScoreMatrix &scores, PassThreads &threads);

// The same, and gives the exponent of fixed point.
int checked_exponent(const ScoreMatrix &scores, PassThreads &threads);

// What a plain top-k takes of all rows.
struct TopSurvey {
  std::int64_t total = 0;      // the sum of the k largest scores of every row
  std::uint64_t fillable = 0;  // the slots of all rows for which they have allowed pairs
  std::uint64_t unequal = 0;   // rows whose largest score is above their (k + 1)-th, or their last
  std::uint64_t coarse = 0;    // of those, the rows that fixed point flattens (SPEC section 9.1)
  std::int64_t spread = 0;     // the sum of what these two scores of a row are apart
};

// Sets top[i] to the k-th largest of row i in fixed point, or to kForbidden if it has fewer. k >= 1.
TopSurvey survey_top(const ScoreRows &rows, std::uint32_t k, PassThreads &threads,
                     std::span<std::int32_t> top);

// Throws Error (out of range) if fixed point flattens the scores.
void refuse_flat(const TopSurvey &survey);

}  // namespace phaserouter
