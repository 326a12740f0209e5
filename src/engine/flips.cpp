#include "engine/flips.hpp"

#include <algorithm>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// A counting sort writes one counter per phase: worth it while phases are not many times more than flips.
constexpr std::uint64_t kPhasesPerTarget = 16;

std::uint32_t end_of(Arc arc, std::uint32_t size) noexcept {
  return ring_advance(arc.begin, arc.length, size);
}

}  // namespace

// An arc of length 0 or M flips its bit twice at the same phase, which does no harm: so there are always two a target.
void Flips::make(const Plan &plan, std::uint32_t n_sources) {
  const std::size_t n = std::size_t{2} * plan.n_targets();
  phases_.resize(n + kSentinels);
  bits_.resize(n + kSentinels);
  initial_.assign(words_for(plan.n_targets()), 0);
  if (n_sources <= kPhasesPerTarget * plan.n_targets())
    sort_by_counting(plan, n_sources);
  else
    sort_by_comparing(plan, n_sources);
  std::fill_n(phases_.begin() + static_cast<std::ptrdiff_t>(n), kSentinels, UINT32_MAX);
  std::fill_n(bits_.begin() + static_cast<std::ptrdiff_t>(n), kSentinels, 0U);
}

void Flips::sort_by_counting(const Plan &plan, std::uint32_t n_sources) {
  next_slot_.assign(std::size_t{n_sources} + 1, 0);
  const auto count = [&](Arc arc, std::uint32_t bit) {
    ++next_slot_[arc.begin + 1];
    ++next_slot_[end_of(arc, n_sources) + 1];
    flip_bit_if(initial_.data(), bit, covers_last(arc, n_sources));
  };
  plan.for_each_target(count);
  for (std::size_t p = 0; p < n_sources; ++p) next_slot_[p + 1] += next_slot_[p];
  const auto place = [&](std::uint32_t phase, std::uint32_t bit) {
    const std::uint32_t slot = next_slot_[phase]++;
    phases_[slot] = phase;
    bits_[slot] = bit;
  };
  plan.for_each_target([&](Arc arc, std::uint32_t bit) {
    place(arc.begin, bit);
    place(end_of(arc, n_sources), bit);
  });
}

void Flips::sort_by_comparing(const Plan &plan, std::uint32_t n_sources) {
  keys_.clear();
  plan.for_each_target([&](Arc arc, std::uint32_t bit) {
    for (const std::uint32_t phase : {arc.begin, end_of(arc, n_sources)})
      keys_.push_back((std::uint64_t{phase} << 32) | bit);
    flip_bit_if(initial_.data(), bit, covers_last(arc, n_sources));
  });
  std::sort(keys_.begin(), keys_.end());
  for (std::size_t e = 0; e < keys_.size(); ++e) {
    phases_[e] = static_cast<std::uint32_t>(keys_[e] >> 32);
    bits_[e] = static_cast<std::uint32_t>(keys_[e]);
  }
}

}  // namespace phaserouter
