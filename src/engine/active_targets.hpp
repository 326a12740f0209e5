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

// The active targets at a phase.
struct ActiveSet {
  const std::uint64_t *bits;
  const std::uint64_t *filled;  // a bit for every word that is not 0, or nullptr
};

class ActiveTargets {
 public:
  // Stands at a phase. O(N). with_filled: where most words are 0, those that are not are kept track of.
  void start(const Flips &flips, std::uint32_t phase, bool with_filled, const Cancellation *cancellation) {
    flips_ = &flips;
    cancellation_ = cancellation;
    const std::size_t words = flips.initial().size();
    bits_.resize(words + 1);  // kernels read one word past the last, and flips without a target go there
    std::copy(flips.initial().begin(), flips.initial().end(), bits_.begin());
    bits_[words] = 0;
    filled_.assign(with_filled ? words_for(words + 1) : 0, 0);
    for (std::size_t i = 0; i < words && with_filled; ++i)
      flip_bit_if(filled_.data(), static_cast<std::uint32_t>(i), bits_[i] != 0);
    next_ = 0;
    advance_to(phase);
  }

  // Walks on to a later phase. A walk of the whole ring flips each bit twice. Events come one a phase on average in a
  // square problem and nobody can predict how many, so a few of them are taken without asking.
  void advance_to(std::uint32_t phase) {
    if (filled_.empty())
      advance<false>(phase);
    else
      advance<true>(phase);
  }

  [[nodiscard]] ActiveSet set() const noexcept {
    return {bits_.data(), filled_.empty() ? nullptr : filled_.data()};
  }

 private:
  static constexpr std::size_t kTaken = 2;
  static_assert(kTaken <= Flips::kSentinels);
  static constexpr std::size_t kBetweenChecks = std::size_t{1} << 16;

  template <bool kWithFilled>
  void advance(std::uint32_t phase) {
    const std::uint32_t *const phases = flips_->phases().data();
    const Flips::Bits *const events = flips_->bits().data();
    do {
      std::size_t taken = 0;
      for (std::size_t q = 0; q < kTaken; ++q) {
        const std::uint64_t due = phases[next_ + q] <= phase;
        flip<kWithFilled>(events[next_ + q], due);
        taken += due;
      }
      next_ += taken;
      if (next_ % kBetweenChecks < taken) check(cancellation_);  // all events may be at one phase
    } while (phases[next_] <= phase);
  }

  template <bool kWithFilled>
  void flip(Flips::Bits event, std::uint64_t due) noexcept {
    flip_one<kWithFilled>(event.leaving, due);
    flip_one<kWithFilled>(event.entering, due);
  }

  template <bool kWithFilled>
  void flip_one(std::uint32_t bit, std::uint64_t due) noexcept {
    const std::size_t word = bit / kWordBits;
    const std::uint64_t flipped = bits_[word] ^ (due << (bit % kWordBits));
    bits_[word] = flipped;
    if constexpr (kWithFilled) {
      std::uint64_t &filled = filled_[word / kWordBits];
      const std::size_t shift = word % kWordBits;
      filled = (filled & ~(std::uint64_t{1} << shift)) | (std::uint64_t{flipped != 0} << shift);
    }
  }

  const Flips *flips_ = nullptr;
  const Cancellation *cancellation_ = nullptr;
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint64_t> filled_;
  std::size_t next_ = 0;
};

}  // namespace phaserouter
