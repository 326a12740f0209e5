// The public stats of a call, made from what the engine reports.
#pragma once

#include <cstdint>

#include "engine/job.hpp"
#include "model/shape.hpp"
#include "phase_router.h"

namespace phaserouter {

// The sums of both sides' degrees.
struct Masses {
  std::uint64_t source;
  std::uint64_t target;
};

// options are those in force; degrees_ms is what came before the report.
phase_router_stats make_stats(const phase_router_options &options, const Shape &shape, const Masses &masses,
                              const Report &report, double degrees_ms) noexcept;

}  // namespace phaserouter
