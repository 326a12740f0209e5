// The sweep's moving state: which targets are active at a phase of the sources' ring, as a bitset indexed by the
// targets' own phases.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/flips.hpp"
#include "kernels/bits.hpp"

namespace phaserouter {

class ActiveTargets {
 public:
  // Stands at a phase. O(N).
  void start(const Flips &flips, std::uint32_t phase) {
    flips_ = &flips;
    bits_.resize(flips.initial().size() + 1);  // kernels read one word past the last
    std::copy(flips.initial().begin(), flips.initial().end(), bits_.begin());
    next_ = 0;
    advance_to(phase);
  }

  // Walks on to a later phase. A walk of the whole ring flips each bit twice. Flips come two a phase on average in a
  // square problem and nobody can predict how many, so a handful of them is taken without asking.
  void advance_to(std::uint32_t phase) noexcept {
    const std::uint32_t *const phases = flips_->phases().data();
    const std::uint32_t *const bits = flips_->bits().data();
    do {
      std::size_t taken = 0;
      for (std::size_t q = 0; q < Flips::kSentinels; ++q) {
        const std::uint64_t due = phases[next_ + q] <= phase;
        const std::uint32_t bit = bits[next_ + q];
        bits_[bit / kWordBits] ^= due << (bit % kWordBits);
        taken += due;
      }
      next_ += taken;
    } while (phases[next_] <= phase);
  }

  [[nodiscard]] const std::uint64_t *bits() const noexcept { return bits_.data(); }

 private:
  const Flips *flips_ = nullptr;
  std::vector<std::uint64_t> bits_;
  std::size_t next_ = 0;
};

}  // namespace phaserouter
