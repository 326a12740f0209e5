#include "stages/pipeline.hpp"

#include <vector>

#include "model/arcs.hpp"

namespace phaserouter {

namespace {

BitMatrix aligned_and_rotated(std::span<const std::uint32_t> degrees, std::uint32_t ring) {
  std::vector<std::uint32_t> offsets(degrees.size());
  arc_begins(degrees, ring, offsets);
  return rotated_rows(aligned_rows(degrees, ring), offsets);
}

BitMatrix s_stage(const PipelineInput &input, Stage stage) {
  if (stage == Stage::s_aligned) return aligned_rows(input.source_degrees, input.n_targets);
  BitMatrix rotated = aligned_and_rotated(input.source_degrees, input.n_targets);
  if (stage == Stage::s_rotated) return rotated;

  Permutation pi_s;
  make_pi_s(pi_s, input.n_targets, input.seed, *input.callers, Permutation::Directions::both);
  BitMatrix shuffled = permuted_columns(rotated, pi_s);
  if (stage == Stage::s_shuffled) return shuffled;

  Permutation rho;
  make_rho(rho, input.n_sources, input.seed, input.row_permutations, *input.callers,
           Permutation::Directions::elements);
  return permuted_rows(shuffled, rho);
}

BitMatrix t_stage(const PipelineInput &input, Stage stage) {
  if (stage == Stage::t_aligned) return aligned_rows(input.target_degrees, input.n_sources);
  BitMatrix rotated = aligned_and_rotated(input.target_degrees, input.n_sources);
  if (stage == Stage::t_rotated) return rotated;

  Permutation pi_t;
  make_pi_t(pi_t, input.n_sources, input.seed, *input.callers, Permutation::Directions::both);
  BitMatrix shuffled = permuted_columns(rotated, pi_t);
  if (stage == Stage::t_shuffled) return shuffled;

  Permutation tau;
  make_tau(tau, input.n_targets, input.seed, input.row_permutations, *input.callers,
           Permutation::Directions::elements);
  BitMatrix prepared = permuted_rows(shuffled, tau);
  return stage == Stage::t_prepared ? prepared : transposed(prepared);
}

}  // namespace

BitMatrix materialise(const PipelineInput &input, Stage stage) {
  if (stage == Stage::o) return intersection(s_stage(input, Stage::s_final), t_stage(input, Stage::t_final));
  return stage <= Stage::s_final ? s_stage(input, stage) : t_stage(input, stage);
}

}  // namespace phaserouter
