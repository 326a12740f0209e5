#include "engine/phase_states.hpp"

#include <bit>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Half a mebibyte: states beyond that no longer stay in a core's second-level cache.
constexpr std::uint64_t kMaxWordsByFlip = 65536;

// Beyond 64 kibibytes a pass over all states costs more than the walk that it spares (measured).
constexpr std::uint64_t kMaxWordsByPhase = 8192;

}  // namespace

bool PhaseStates::by_phase_worthwhile(const Job &job) noexcept {
  return std::uint64_t{job.n_sources()} * words_for(job.n_targets()) <= kMaxWordsByPhase;
}

bool PhaseStates::by_flip_worthwhile(const Job &job, std::uint32_t rows) noexcept {
  const std::uint64_t states = 2 * std::uint64_t{job.n_targets()} + 1;
  return states * words_for(job.n_targets()) <= kMaxWordsByFlip && rows > states;
}

// First the flips at each phase, then their running sum.
void PhaseStates::make_by_phase(const Plan &plan) {
  words_ = words_for(plan.n_targets());
  begins_.clear();
  const std::uint32_t n_sources = plan.n_sources();
  bits_.assign(n_sources * words_ + 1, 0);
  std::uint64_t *const states = bits_.data();
  plan.for_each_target([=, words = words_](Arc arc, std::uint32_t bit) {
    const std::uint32_t end = ring_advance(arc.begin, arc.length, n_sources);
    flip_bit(states + arc.begin * words, bit);
    flip_bit(states + end * words, bit);
    flip_bit_if(states, bit, covers_last(arc, n_sources));
  });
  kernels().accumulate_rows(states, n_sources, words_);
}

void PhaseStates::make_by_flip(const Plan &plan, const Flips &flips, const Cancellation *cancellation) {
  words_ = words_for(plan.n_targets());
  begins_.clear();
  bits_.clear();
  begins_.push_back(0);
  for (const std::uint32_t phase : flips.phases())
    if (phase != begins_.back() && phase < plan.n_sources()) begins_.push_back(phase);

  active_.start(flips, 0, cancellation);
  bits_.reserve(begins_.size() * words_ + 1);
  for (const std::uint32_t phase : begins_) {
    active_.advance_to(phase);
    const std::uint64_t *const active = active_.bits();
    bits_.insert(bits_.end(), active, active + words_);
  }
  bits_.push_back(0);
  index_states(plan.n_sources());
  begins_.push_back(UINT32_MAX);
}

void PhaseStates::find(std::span<const std::uint32_t> phases, RingBits *entries) const noexcept {
  const std::uint64_t *const states = bits_.data();
  if (begins_.empty()) {
    for (std::size_t q = 0; q < phases.size(); ++q) entries[q].bits = states + phases[q] * words_;
    return;
  }
  for (std::size_t q = 0; q < phases.size(); ++q) {
    std::size_t state = first_state_[phases[q] >> shift_];
    while (begins_[state + 1] <= phases[q]) ++state;
    entries[q].bits = states + state * words_;
  }
}

// About four index entries a state: a look-up then steps over less than one state on average.
void PhaseStates::index_states(std::uint32_t n_sources) {
  const auto phase_bits = static_cast<int>(std::bit_width(n_sources));
  const auto index_bits = static_cast<int>(std::bit_width(begins_.size())) + 2;
  shift_ = static_cast<unsigned>(phase_bits > index_bits ? phase_bits - index_bits : 0);
  first_state_.resize((std::size_t{n_sources} >> shift_) + 1);
  std::size_t state = 0;
  for (std::size_t b = 0; b < first_state_.size(); ++b) {
    while (state + 1 < begins_.size() && begins_[state + 1] <= b << shift_) ++state;
    first_state_[b] = static_cast<std::uint32_t>(state);
  }
}

}  // namespace phaserouter
