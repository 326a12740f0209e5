// All states of the active set at once, where they are few enough to stay in cache: rows can then be computed in their
// own order: look up the state at the row's phase, and write the output in sequence.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/active_targets.hpp"
#include "engine/flips.hpp"
#include "engine/plan.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

class PhaseStates {
 public:
  // Whether a table with a state for every phase is small, and its making (two flips a target, in no order, and one
  // pass) cheaper than a walk.
  [[nodiscard]] static bool by_phase_worthwhile(const Job &job) noexcept;

  // Whether a table with a state for every flip is small, and the rows enough to pay for it.
  [[nodiscard]] static bool by_flip_worthwhile(const Job &job, std::uint32_t rows) noexcept;

  void make_by_phase(const Plan &plan);
  void make_by_flip(const Plan &plan, const Flips &flips, const Cancellation *cancellation);

  // Writes one entry for each of the phases: the set of targets that are active there, as ActiveTargets would have it.
  void find(std::span<const std::uint32_t> phases, RingBits *entries) const noexcept;

 private:
  void index_states(std::uint32_t n_sources);

  ActiveTargets active_;
  std::size_t words_ = 0;            // of a state
  std::vector<std::uint64_t> bits_;  // the states, and one word more
  // By flip: the first phase of every state, then a sentinel; the state at phase b << shift, for every b.
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> first_state_;
  unsigned shift_ = 0;
};

}  // namespace phaserouter
