#include "engine/plan.hpp"

#include <algorithm>

#include "engine/parallel.hpp"
#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// Below this many table entries a second thread costs more than it saves.
constexpr std::uint64_t kParallelDeal = 8192;

// A counting sort writes one counter per phase: worth it while phases are not many times more than events.
constexpr std::uint64_t kPhasesPerTarget = 16;

}  // namespace

void Plan::make(const Job &job, Walk walk, int threads) {
  n_sources_ = job.n_sources();
  n_targets_ = job.n_targets();
  source_degrees_ = job.source_degrees;
  const auto directions =
      walk == Walk::phases ? Permutation::Directions::elements : Permutation::Directions::both;
  const bool worth_threads = std::uint64_t{n_sources_} + n_targets_ >= kParallelDeal;
  run_tasks(worth_threads ? threads : 1, 2, [&](std::size_t task) {
    if (task == 0) {
      make_pi_s(pi_s_, n_targets_, job.seed, *job.callers, Permutation::Directions::both);
      make_tau(tau_, n_targets_, job.seed, job.row_permutations, *job.callers);
      make_target_arcs(job);
      make_events();
    } else {
      make_pi_t(pi_t_, n_sources_, job.seed, *job.callers, directions);
      make_rho(rho_, n_sources_, job.seed, job.row_permutations, *job.callers);
      source_begins_.resize(n_sources_);
      arc_begins(job.source_degrees, n_targets_, source_begins_);
    }
  });
}

void Plan::make_target_arcs(const Job &job) {
  row_begins_.resize(n_targets_);
  target_arcs_.resize(n_targets_);
  arc_begins(job.target_degrees, n_sources_, row_begins_);
  for (std::uint32_t j = 0; j < n_targets_; ++j) {
    const std::uint32_t row = tau_.element_at(j);
    target_arcs_[j] = {row_begins_[row], job.target_degrees[row]};
  }
}

template <class Visit>
void Plan::for_each_event(Visit visit) const {
  for (std::uint32_t j = 0; j < n_targets_; ++j) {
    const Arc arc = target_arcs_[j];
    if (arc.length == 0 || arc.length == n_sources_) continue;  // never or always active
    const std::uint32_t bit = pi_s_.position_of(j);
    visit(arc.begin, bit);
    visit(ring_advance(arc.begin, arc.length, n_sources_), bit);
  }
}

void Plan::make_events() {
  if (n_sources_ <= kPhasesPerTarget * n_targets_)
    sort_events_by_counting();
  else
    sort_events_by_comparing();
}

void Plan::sort_events_by_counting() {
  next_slot_.assign(std::size_t{n_sources_} + 1, 0);
  for_each_event([&](std::uint32_t phase, std::uint32_t) { ++next_slot_[phase + 1]; });
  for (std::size_t p = 0; p < n_sources_; ++p) next_slot_[p + 1] += next_slot_[p];
  const std::size_t events = next_slot_[n_sources_];
  event_phases_.resize(events);
  event_bits_.resize(events);
  for_each_event([&](std::uint32_t phase, std::uint32_t bit) {
    const std::uint32_t slot = next_slot_[phase]++;
    event_phases_[slot] = phase;
    event_bits_[slot] = bit;
  });
}

void Plan::sort_events_by_comparing() {
  keys_.clear();
  for_each_event(
      [&](std::uint32_t phase, std::uint32_t bit) { keys_.push_back((std::uint64_t{phase} << 32) | bit); });
  std::sort(keys_.begin(), keys_.end());
  event_phases_.resize(keys_.size());
  event_bits_.resize(keys_.size());
  for (std::size_t e = 0; e < keys_.size(); ++e) {
    event_phases_[e] = static_cast<std::uint32_t>(keys_[e] >> 32);
    event_bits_[e] = static_cast<std::uint32_t>(keys_[e]);
  }
}

void Plan::activate(std::uint32_t phase, std::uint64_t *active) const noexcept {
  for (std::uint32_t j = 0; j < n_targets_; ++j) {
    const Arc arc = target_arcs_[j];
    if (ring_distance(phase, arc.begin, n_sources_) < arc.length) set_bit(active, pi_s_.position_of(j));
  }
}

}  // namespace phaserouter
