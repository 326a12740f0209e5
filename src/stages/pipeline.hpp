// The literal pipeline of SPEC section 5, stage by stage, materialised. For pictures, study and tests: the engine
// never needs a matrix.
#pragma once

#include <cstdint>
#include <span>

#include "model/routing_permutations.hpp"
#include "stages/bit_matrix.hpp"

namespace phaserouter {

// The values are those of PHASE_ROUTER_STAGE_* (capi/ asserts it).
enum class Stage : std::uint32_t {
  s_aligned,
  s_rotated,
  s_shuffled,
  s_final,
  t_aligned,
  t_rotated,
  t_shuffled,
  t_prepared,
  t_final,
  o,
};

constexpr bool needs_s(Stage stage) noexcept { return stage <= Stage::s_final || stage == Stage::o; }
constexpr bool needs_t(Stage stage) noexcept { return stage >= Stage::t_aligned; }
// Whether a stage is N x M; the others are M x N.
constexpr bool is_target_shaped(Stage stage) noexcept {
  return stage >= Stage::t_aligned && stage <= Stage::t_prepared;
}

struct PipelineInput {
  std::span<const std::uint32_t> source_degrees;  // M; empty when the stage does not need S
  std::span<const std::uint32_t> target_degrees;  // N; empty when the stage does not need T
  std::uint32_t n_sources;
  std::uint32_t n_targets;
  std::uint64_t seed;
  bool row_permutations;
  const CallerPermutations *callers;
};

BitMatrix materialise(const PipelineInput &input, Stage stage);

}  // namespace phaserouter
