#include "engine/phase_states.hpp"

#include <bit>

namespace phaserouter {

namespace {

// Half a mebibyte: states beyond that no longer stay in a core's second-level cache.
constexpr std::uint64_t kMostWords = 65536;

}  // namespace

bool PhaseStates::worthwhile(std::uint32_t n_targets, std::uint32_t rows) noexcept {
  const std::uint64_t states = 2 * std::uint64_t{n_targets} + 1;
  return states * words_for(n_targets) <= kMostWords && rows > states;
}

void PhaseStates::make(const Plan &plan) {
  words_ = words_for(plan.n_targets());
  begins_.clear();
  bits_.clear();
  begins_.push_back(0);
  for (const std::uint32_t phase : plan.event_phases())
    if (phase != begins_.back()) begins_.push_back(phase);

  active_.start(plan, 0);
  bits_.reserve(begins_.size() * words_);
  for (const std::uint32_t phase : begins_) {
    active_.advance_to(phase);
    bits_.insert(bits_.end(), active_.bits(), active_.bits() + words_);
  }
  index_states(plan.n_sources());
  begins_.push_back(UINT32_MAX);
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
