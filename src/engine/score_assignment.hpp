// The assignment by scores (SPEC section 9): the stages of one call, and the memory they work in.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

class ScoreAssignment {
 public:
  // About what a call takes on one thread, in nanoseconds.
  static std::uint64_t estimated_work(std::size_t n_sources, std::uint32_t n_targets) noexcept;

  // Throws Error: out of range (a score), infeasible, changed during the call, cancelled. M, N and k are positive.
  ScoreReport assign(const ScoreJob &given, const ScoreResult &result);

 private:
  Room<std::int32_t> top_;    // the k-th largest score of every row
  Room<std::uint64_t> gaps_;  // of every row, rounded down
  Holding holding_;
};

}  // namespace phaserouter
