// SPEC section 2: keys per purpose.
#pragma once

#include <cstdint>

#include "kernels/splitmix64.hpp"

namespace phaserouter {

enum class Purpose : std::uint64_t {
  pi_s = 1,
  pi_t = 2,
  rho = 3,
  tau = 4,
  selection = 5,
  layout = 6,
  block_outer = 7,
  block_inner = 8,
  block_start = 9,
  shares = 10,
  score_ties = 11,
  group_shares = 12,
  in_group = 13,
  held_rounding = 14,
  leaving = 15,
  filling = 16,
};

constexpr std::uint64_t key_for(std::uint64_t seed, Purpose purpose) noexcept {
  return word(word(seed, 0), static_cast<std::uint64_t>(purpose));
}

}  // namespace phaserouter
