// SPEC section 7.2: multipliers whose multiples spread evenly around a ring.
#pragma once

#include <cstdint>

namespace phaserouter {

// The sum of partial quotients that Euclid's algorithm meets on (n, g): it bounds how unevenly the multiples of g
// modulo n can fall into an interval (docs/assignment.md).
std::uint64_t partial_quotients(std::uint64_t n, std::uint64_t g) noexcept;

// golden(n) of the spec; n >= 1.
std::uint32_t golden(std::uint32_t n) noexcept;

// How many x in [0, count) have (first + x * step) mod modulus < limit; all at most 2^31, limit <= modulus. O(log).
std::uint64_t count_multiples_below(std::uint64_t count, std::uint64_t step, std::uint64_t modulus,
                                    std::uint64_t limit, std::uint64_t first = 0) noexcept;

}  // namespace phaserouter
