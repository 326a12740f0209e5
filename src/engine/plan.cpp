#include "engine/plan.hpp"

namespace phaserouter {

void Plan::make_sources(const Job &job, Walk walk) {
  using Directions = Permutation::Directions;
  source_degrees_ = job.source_degrees;
  make_pi_t(pi_t_, job.n_sources(), job.seed, *job.callers,
            walk == Walk::phases ? Directions::elements : Directions::positions);
  make_rho(rho_, job.n_sources(), job.seed, job.row_permutations, *job.callers, Directions::elements);
  source_begins_.resize(job.n_sources());
  arc_begins(job.source_degrees, job.n_targets(), source_begins_);
}

void Plan::make_targets(const Job &job) {
  using Directions = Permutation::Directions;
  n_sources_ = job.n_sources();
  n_targets_ = job.n_targets();
  target_degrees_ = job.target_degrees;
  make_pi_s(pi_s_, n_targets_, job.seed, *job.callers, Directions::both);
  make_tau(tau_, n_targets_, job.seed, job.row_permutations, *job.callers, Directions::positions);
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
