// All states of the active set at once. With few targets it takes few values, so that rows can be computed in
// their own order: look up the state at the row's phase, and write the output in sequence.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/active_targets.hpp"
#include "engine/plan.hpp"

namespace phaserouter {

class PhaseStates {
 public:
  // Whether the table is small enough to stay in cache and the rows enough to pay for it.
  [[nodiscard]] static bool worthwhile(std::uint32_t n_targets, std::uint32_t rows) noexcept;

  void make(const Plan &plan);

  // The active set at a phase, as ActiveTargets would have it.
  [[nodiscard]] const std::uint64_t *at(std::uint32_t phase) const noexcept {
    std::size_t state = first_state_[phase >> shift_];
    while (begins_[state + 1] <= phase) ++state;
    return &bits_[state * words_];
  }

 private:
  void index_states(std::uint32_t n_sources);

  ActiveTargets active_;
  std::size_t words_ = 0;  // of a state
  unsigned shift_ = 0;
  std::vector<std::uint32_t> begins_;       // the first phase of every state, then a sentinel
  std::vector<std::uint64_t> bits_;         // the states
  std::vector<std::uint32_t> first_state_;  // the state at phase b << shift, for every b
};

}  // namespace phaserouter
