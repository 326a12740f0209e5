// An assignment by scores as the caller asks for it: pointers are good and lengths fit, contents are checked here.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/router.hpp"
#include "engine/score_job.hpp"
#include "phase_router.h"

namespace phaserouter {

struct ScoreBounds {
  std::vector<std::uint32_t> lower;
  std::vector<std::uint32_t> upper;
};

// Copies are made, checked and used. Throws Error.
ScoreBounds checked_bounds(const Shape &shape, const ScoreLoads &loads, std::uint64_t seed,
                           const Cancellation &cancellation);

phase_router_score_stats score_stats(const ScoreReport &report, double total_ms) noexcept;

}  // namespace phaserouter
