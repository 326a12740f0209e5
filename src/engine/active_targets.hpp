// The sweep's moving state: which targets are active at a phase of the sources' ring, as a bitset indexed by the
// targets' own phases.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/flips.hpp"
#include "kernels/bits.hpp"
#include "model/cancellation.hpp"

namespace phaserouter {

class ActiveTargets {
 public:
  // Stands at a phase. O(N).
  void start(const Flips &flips, std::uint32_t phase, const Cancellation *cancellation) {
    flips_ = &flips;
    cancellation_ = cancellation;
    const std::size_t words = flips.initial().size();
    bits_.resize(words + 1);  // kernels read one word past the last, and flips without a target go there
    std::copy(flips.initial().begin(), flips.initial().end(), bits_.begin());
    bits_[words] = 0;
    next_ = 0;
    advance_to(phase);
  }

  // Walks on to a later phase. A walk of the whole ring flips each bit twice. Events come one a phase on average in a
  // square problem and nobody can predict how many, so a few of them are taken without asking.
  void advance_to(std::uint32_t phase) {
    const std::uint32_t *const phases = flips_->phases().data();
    const Flips::Bits *const events = flips_->bits().data();
    do {
      std::size_t taken = 0;
      for (std::size_t q = 0; q < kTaken; ++q) {
        const std::uint64_t due = phases[next_ + q] <= phase;
        flip(events[next_ + q], due);
        taken += due;
      }
      next_ += taken;
      if (next_ % kBetweenChecks < taken) check(cancellation_);  // all events may be at one phase
    } while (phases[next_] <= phase);
  }

  // The set, as a bitset indexed by the targets' phases.
  [[nodiscard]] const std::uint64_t *bits() const noexcept { return bits_.data(); }

 private:
  static constexpr std::size_t kTaken = 2;
  static_assert(kTaken <= Flips::kSentinels);
  static constexpr std::size_t kBetweenChecks = std::size_t{1} << 16;

  void flip(Flips::Bits event, std::uint64_t due) noexcept {
    bits_[event.leaving / kWordBits] ^= due << (event.leaving % kWordBits);
    bits_[event.entering / kWordBits] ^= due << (event.entering % kWordBits);
  }

  const Flips *flips_ = nullptr;
  const Cancellation *cancellation_ = nullptr;
  std::vector<std::uint64_t> bits_;
  std::size_t next_ = 0;
};

}  // namespace phaserouter
