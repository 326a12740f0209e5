// The arguments that calls with scores have in common.
#pragma once

#include "capi/arguments.hpp"
#include "core/router.hpp"

namespace phaserouter {

void check_reserved(const char *name, std::uint32_t reserved);

// The sizes of an assignment by scores.
void check_score_shape(const Shape &shape);

ScoreMatrix checked_scores(const Shape &shape, const phase_router_scores *pointer, Buffers &buffers);

// The caller's outputs, and prices to start from.
struct Proof {
  std::span<const std::int64_t> start;
  double tolerance = 0;
  std::span<std::int64_t> prices;
  std::span<std::uint64_t> full;
};

Proof checked_proof(const Shape &shape, const phase_router_certificate *pointer, Buffers &buffers);

ScoreLoads checked_loads(const Shape &shape, const phase_router_load_bounds *pointer, Buffers &buffers);

}  // namespace phaserouter
