// SPEC section 7.1.1: non-negative integer weights to integer degrees, by largest remainders under a cap.
#pragma once

#include <cstdint>
#include <span>

namespace phaserouter {

// Throws Error (infeasible, overflow, and invalid argument if the weights changed meanwhile) or std::bad_alloc. Only
// where the weights changed may degrees have been written when it throws. degrees.size() == weights.size(), cap < 2^31.
void apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
               std::span<std::uint32_t> degrees);

}  // namespace phaserouter
