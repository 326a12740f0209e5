// SPEC section 4: the four permutations of a routing, from the seed or from the caller.
#pragma once

#include <cstdint>
#include <vector>

#include "model/permutation.hpp"

namespace phaserouter {

// Permutations that a caller put in place of the seed's; empty = the seed's. Each has been checked.
struct CallerPermutations {
  std::vector<std::uint32_t> pi_s;  // phase of target j
  std::vector<std::uint32_t> pi_t;  // phase of source i
  std::vector<std::uint32_t> rho;   // row of S for source i
  std::vector<std::uint32_t> tau;   // row of T for target j
};

// pi_s and pi_t: the element at a position is the target (source) at that phase.
void make_pi_s(Permutation &pi_s, std::uint32_t n_targets, std::uint64_t seed,
               const CallerPermutations &callers, Permutation::Directions directions);
void make_pi_t(Permutation &pi_t, std::uint32_t n_sources, std::uint64_t seed,
               const CallerPermutations &callers, Permutation::Directions directions);

// rho and tau: the element at position i (j) is rho(i) (tau(j)).
void make_rho(Permutation &rho, std::uint32_t n_sources, std::uint64_t seed, bool row_permutations,
              const CallerPermutations &callers, Permutation::Directions directions);
void make_tau(Permutation &tau, std::uint32_t n_targets, std::uint64_t seed, bool row_permutations,
              const CallerPermutations &callers, Permutation::Directions directions);

}  // namespace phaserouter
