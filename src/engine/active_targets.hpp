// The sweep's moving state: which targets are active at a phase of the sources' ring, as a bitset indexed by the
// targets' own phases.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/plan.hpp"
#include "kernels/bits.hpp"

namespace phaserouter {

class ActiveTargets {
 public:
  // Stands at a phase. O(N).
  void start(const Plan &plan, std::uint32_t phase) {
    plan_ = &plan;
    bits_.assign(words_for(plan.n_targets()), 0);
    plan.activate(phase, bits_.data());
    const auto phases = plan.event_phases();
    next_event_ =
        static_cast<std::size_t>(std::upper_bound(phases.begin(), phases.end(), phase) - phases.begin());
  }

  // Walks on to a later phase. A walk of the whole ring flips each bit twice.
  void advance_to(std::uint32_t phase) noexcept {
    const auto phases = plan_->event_phases();
    const auto bits = plan_->event_bits();
    for (; next_event_ < phases.size() && phases[next_event_] <= phase; ++next_event_)
      flip_bit(bits_.data(), bits[next_event_]);
  }

  [[nodiscard]] const std::uint64_t *bits() const noexcept { return bits_.data(); }

 private:
  const Plan *plan_ = nullptr;
  std::vector<std::uint64_t> bits_;
  std::size_t next_event_ = 0;
};

}  // namespace phaserouter
