#include "model/routing_permutations.hpp"

#include "model/keys.hpp"

namespace phaserouter {

namespace {

void make_phases(Permutation &permutation, std::uint32_t n, std::uint64_t key,
                 const std::vector<std::uint32_t> &callers, Permutation::Directions directions) {
  if (callers.empty())
    permutation.make_dealt(n, key, directions);
  else
    permutation.make_from_positions(callers, directions);
}

void make_rows(Permutation &permutation, std::uint32_t n, std::uint64_t key, bool on,
               const std::vector<std::uint32_t> &callers, Permutation::Directions directions) {
  if (!callers.empty())
    permutation.make_from_elements(callers, directions);
  else if (on)
    permutation.make_dealt(n, key, directions);
  else
    permutation.make_identity(n);
}

}  // namespace

void make_pi_s(Permutation &pi_s, std::uint32_t n_targets, std::uint64_t seed,
               const CallerPermutations &callers, Permutation::Directions directions) {
  make_phases(pi_s, n_targets, key_for(seed, Purpose::pi_s), callers.pi_s, directions);
}

void make_pi_t(Permutation &pi_t, std::uint32_t n_sources, std::uint64_t seed,
               const CallerPermutations &callers, Permutation::Directions directions) {
  make_phases(pi_t, n_sources, key_for(seed, Purpose::pi_t), callers.pi_t, directions);
}

void make_rho(Permutation &rho, std::uint32_t n_sources, std::uint64_t seed, bool row_permutations,
              const CallerPermutations &callers, Permutation::Directions directions) {
  make_rows(rho, n_sources, key_for(seed, Purpose::rho), row_permutations, callers.rho, directions);
}

void make_tau(Permutation &tau, std::uint32_t n_targets, std::uint64_t seed, bool row_permutations,
              const CallerPermutations &callers, Permutation::Directions directions) {
  make_rows(tau, n_targets, key_for(seed, Purpose::tau), row_permutations, callers.tau, directions);
}

}  // namespace phaserouter
