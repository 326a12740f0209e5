// How far a target's load is from what its price asks for.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "engine/score_job.hpp"

namespace phaserouter {

// What rows and targets ask for together, where rows are short only for want of allowed pairs.
enum class Supply : std::uint8_t {
  exact,   // all slots that can be are filled and all targets full: prices may all be shifted
  scarce,  // fewer routes than such slots: rows want only what is above a common price of 0
  ample,   // targets may stay below their upper bounds, and then cost nothing
};

struct Demand {
  Supply supply = Supply::exact;
  std::span<const std::uint32_t> lower;
  std::span<const std::uint32_t> upper;
  std::uint64_t lacking = 0;  // slots that rows could fill, but no target has room for

  explicit Demand(const ScoreJob &job) noexcept : lower(job.lower), upper(job.upper) {
    std::uint64_t most = 0;
    for (const std::uint32_t u : upper) most += u;
    lacking = job.fillable - std::min(most, job.fillable);
    supply = most == job.fillable ? Supply::exact : most < job.fillable ? Supply::scarce : Supply::ample;
  }

  // The load that target j should have, if at this price it has the given one, all in units of 1 / scale of a route.
  [[nodiscard]] std::int64_t load(std::uint32_t j, std::int32_t price, std::int64_t load,
                                  std::int64_t scale) const noexcept {
    const std::int64_t most = upper[j] * scale;
    const std::int64_t least = lower[j] * scale;
    if (supply != Supply::ample || price > 0) return most;
    if (price < 0) return least;
    return std::clamp(load, least, most);
  }

  // A price that was to move from one value to another stays at 0 on its way, where 0 is a price of its own.
  [[nodiscard]] std::int64_t moved(std::int64_t from, std::int64_t to) const noexcept {
    const bool crosses = (from > 0 && to < 0) || (from < 0 && to > 0);
    return supply == Supply::ample && crosses ? 0 : to;
  }
};

}  // namespace phaserouter
