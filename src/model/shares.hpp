// SPEC section 7.1.2: non-negative integer weights to integer degrees, rounded as a seed decides.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"

namespace phaserouter {

// Throws Error (infeasible, overflow, cancelled), and one of an invalid argument if the weights changed meanwhile;
// unless that happens or the call is stopped, degrees is written only when nothing is thrown. Afterwards degrees sum to
// total, and each is at most cap. degrees.size() == weights.size(), cap < 2^31.
void round_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                  std::uint64_t seed, std::span<std::uint32_t> degrees, const Cancellation *cancellation);

}  // namespace phaserouter
