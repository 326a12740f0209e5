#include "engine/flips.hpp"

#include <algorithm>
#include <bit>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// A counting sort has a counter for each phase, at which it looks in no order: worth it while there are not many times
// more of them than of events, and all stay in a core's second-level cache.
constexpr std::uint64_t kPhasesPerTarget = 16;
constexpr std::uint32_t kMaxCountedPhases = 65536;

constexpr std::uint32_t kFlipBatch = 256;

}  // namespace

// An arc of length 0 or M flips its bit twice at the same phase, which does no harm.
void Flips::make(const Plan &plan, const Cancellation *cancellation) {
  const std::size_t events = std::size_t{plan.n_targets()} + 1;
  set_size(phases_, events + kSentinels);
  set_size(bits_, events + kSentinels);
  set_size(initial_, words_for(plan.n_targets()));
  fill_in_pieces(std::span(initial_), std::uint64_t{0}, cancellation);
  no_bit_ = static_cast<std::uint32_t>(initial_.size() * kWordBits);
  const bool few_phases = plan.n_sources() <= kPhasesPerTarget * plan.n_targets();
  if (few_phases && plan.n_sources() <= kMaxCountedPhases)
    sort_by_counting(plan);
  else
    sort_by_radix(plan, cancellation);
  std::fill_n(phases_.begin() + static_cast<std::ptrdiff_t>(events), kSentinels, UINT32_MAX);
  std::fill_n(bits_.begin() + static_cast<std::ptrdiff_t>(events), kSentinels, Bits{no_bit_, no_bit_});
}

void Flips::sort_by_counting(const Plan &plan) {
  const std::uint32_t n_sources = plan.n_sources();
  next_slot_.assign(std::size_t{n_sources} + 1, 0);
  const std::uint32_t end = plan.for_each_target_arc([&](Arc arc) { ++next_slot_[arc.begin + 1]; });
  ++next_slot_[end + 1];
  for (std::size_t p = 0; p < n_sources; ++p) next_slot_[p + 1] += next_slot_[p];
  const auto place = [&](std::uint32_t phase, Bits bits) {
    const std::uint32_t slot = next_slot_[phase]++;
    phases_[slot] = phase;
    bits_[slot] = bits;
  };
  std::uint32_t before = no_bit_;
  plan.for_each_target([&](Arc arc, std::uint32_t bit) {
    place(arc.begin, {before, bit});
    before = bit;
    flip_bit_if(initial_.data(), bit, covers_last(arc, n_sources));
  });
  place(end, {before, no_bit_});
}

// Sorts the numbers of the targets by where their arcs begin; their bits follow.
void Flips::sort_by_radix(const Plan &plan, const Cancellation *cancellation) {
  const std::uint32_t n_sources = plan.n_sources();
  keys_.clear();
  std::uint32_t covering[kFlipBatch];  // targets that are active at the last phase
  std::uint32_t n_covering = 0;
  const auto take_covering = [&] {
    plan.bits_of({covering, n_covering});
    for (std::uint32_t q = 0; q < n_covering; ++q) flip_bit(initial_.data(), covering[q]);
    n_covering = 0;
  };
  const auto add_key = [&](std::uint32_t phase) {
    keys_.push_back((std::uint64_t{phase} << 32) | keys_.size());
  };
  keys_.reserve(std::size_t{plan.n_targets()} + 1);
  const std::uint32_t end = plan.for_each_target_arc([&](Arc arc) {
    covering[n_covering] = static_cast<std::uint32_t>(keys_.size());
    n_covering += covers_last(arc, n_sources);
    if (n_covering == kFlipBatch) take_covering();
    add_key(arc.begin);
  });
  add_key(end);
  take_covering();
  sorter_.sort(keys_, 32, static_cast<unsigned>(std::bit_width(n_sources - 1)), cancellation);
  Pace pace(cancellation);
  for (std::size_t first = 0; first < keys_.size(); first += kFlipBatch) {
    take_sorted(plan, first, std::min<std::size_t>(kFlipBatch, keys_.size() - first));
    pace.did(2 * kFlipBatch);
  }
}

void Flips::take_sorted(const Plan &plan, std::size_t first, std::size_t n) {
  const std::uint32_t last_target = plan.n_targets() - 1;
  std::uint32_t leaving[kFlipBatch];
  std::uint32_t entering[kFlipBatch];
  for (std::size_t q = 0; q < n; ++q) {
    const auto target = static_cast<std::uint32_t>(keys_[first + q]);
    phases_[first + q] = static_cast<std::uint32_t>(keys_[first + q] >> 32);
    leaving[q] = std::max(target, 1U) - 1;
    entering[q] = std::min(target, last_target);
  }
  plan.bits_of({leaving, n});
  plan.bits_of({entering, n});
  for (std::size_t q = 0; q < n; ++q) {
    const auto target = static_cast<std::uint32_t>(keys_[first + q]);
    bits_[first + q] = {target == 0 ? no_bit_ : leaving[q], target > last_target ? no_bit_ : entering[q]};
  }
}

}  // namespace phaserouter
