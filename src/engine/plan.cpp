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

}  // namespace phaserouter
