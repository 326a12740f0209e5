#include "engine/plan.hpp"

#include <algorithm>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// With at least this number of sources it pays to copy what is known of each of them into one place, so that reading it
// touches one cache line.
constexpr std::uint32_t kMinJoined = 65536;

}  // namespace

void Plan::make_sources(const Job &job, Walk walk) {
  using Directions = Permutation::Directions;
  source_degrees_ = job.source_degrees;
  make_pi_t(pi_t_, job.n_sources(), job.seed, *job.callers,
            walk == Walk::phases ? Directions::elements : Directions::positions);
  make_rho(rho_, job.n_sources(), job.seed, job.row_permutations, *job.callers, Directions::elements);
  set_size(source_begins_, job.n_sources());
  const bool joined = walk == Walk::phases && job.n_sources() >= kMinJoined;
  set_size(source_arcs_, joined ? job.n_sources() : 0);
  std::uint32_t next = 0;
  in_pieces(job.n_sources(), job.cancellation, [&](std::size_t begin, std::size_t end) {
    next = arc_begins(source_degrees_.subspan(begin, end - begin), job.n_targets(),
                      std::span(source_begins_).subspan(begin, end - begin), next);
    for (std::size_t r = begin; r < end && joined; ++r)
      source_arcs_[r] = {source_begins_[r], source_degrees_[r]};
  });
}

void Plan::make_targets(const Job &job) {
  using Directions = Permutation::Directions;
  n_sources_ = job.n_sources();
  n_targets_ = job.n_targets();
  target_degrees_ = job.target_degrees;
  make_pi_s(pi_s_, n_targets_, job.seed, *job.callers, Directions::both);
  make_tau(tau_, n_targets_, job.seed, job.row_permutations, *job.callers, Directions::both);
  cancellation_ = job.cancellation;
}

void Plan::make_names(const Names &names) {
  targets_ = nullptr;
  codes_ = nullptr;
  const bool listed = names.targets && pi_s_.is_computed();
  if (listed) make_room(target_memory_, n_targets_);
  if (names.codes) make_room(code_memory_, n_targets_ + kWordBits);
  if (!listed && !names.codes) return;
  std::uint32_t beside[kBatch];
  Pace pace(cancellation_);
  for (std::uint32_t first = 0; first < n_targets_; first += kBatch) {
    const std::uint32_t n = std::min(kBatch, n_targets_ - first);
    std::uint32_t *const targets = listed ? target_memory_.data() + first : beside;
    pi_s_.elements_from(first, {targets, n});
    if (names.codes) std::transform(targets, targets + n, code_memory_.data() + first, target_code);
    pace.did(n);
  }
  if (listed) targets_ = target_memory_.data();
  if (names.codes) {
    std::fill_n(code_memory_.data() + n_targets_, kWordBits, std::uint8_t{0});
    codes_ = code_memory_.data();
  }
}

std::uint32_t Plan::source_arcs_from(std::uint32_t source, std::span<RingBits> arcs) const noexcept {
  const std::uint32_t *const begins = source_begins_.data();
  const std::uint32_t *const degrees = source_degrees_.data();
  std::uint32_t longest = 0;
  const auto set = [&](RingBits &arc, std::uint32_t row) {
    arc.begin = begins[row];
    arc.length = degrees[row];
    longest = std::max(longest, arc.length);
  };
  if (rho_.is_identity()) {
    for (RingBits &arc : arcs) set(arc, source++);
  } else {
    for (RingBits &arc : arcs) set(arc, rho_.element_at(source++));
  }
  return longest;
}

}  // namespace phaserouter
