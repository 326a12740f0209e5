// The arguments that calls with scores have in common.
#pragma once

#include "capi/arguments.hpp"
#include "core/router.hpp"

namespace phaserouter {

void check_reserved(const char *name, std::uint32_t reserved);

// The sizes of an assignment by scores.
void check_score_shape(const Shape &shape);

ScoreMatrix checked_scores(const Shape &shape, const phase_router_scores *pointer, Buffers &buffers);

ScoreLoads checked_loads(const Shape &shape, const phase_router_load_bounds *pointer, Buffers &buffers);

}  // namespace phaserouter
