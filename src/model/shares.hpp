// SPEC section 7.1.2: non-negative integer weights to integer degrees, rounded as a seed decides.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"

namespace phaserouter {

// Throws Error (infeasible, overflow, cancelled, and invalid argument if the weights changed meanwhile). Only where the
// call was stopped or the weights changed may degrees have been written when it throws. Otherwise degrees sum to total
// afterwards, and each is at most cap. degrees.size() == weights.size(), cap < 2^31.
void round_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                  std::uint64_t seed, std::span<std::uint32_t> degrees, const Cancellation *cancellation);

}  // namespace phaserouter
