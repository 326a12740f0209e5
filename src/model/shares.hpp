// SPEC section 7.1: the steps that both roundings of weights share, and the one that a seed decides.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace phaserouter {

// The shares of weights under a cap: how much is left for the targets that the cap does not close.
struct OpenShares {
  std::uint64_t left;                   // routes that the open targets share
  std::uint64_t weight;                 // sum of the open targets' weights
  std::span<const std::uint32_t> open;  // targets, in no order; some may have weight 0
  std::span<const std::uint32_t> closed;
};

// A share of the left: the whole part, and the remainder of the division by the open weight.
struct Share {
  std::uint64_t whole;
  std::uint64_t remainder;
};

// Steps 1 and 2. Throws Error (infeasible, overflow) or std::bad_alloc. The spans point into targets.
OpenShares open_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                       std::vector<std::uint32_t> &targets);
Share share_of(std::uint64_t weight, const OpenShares &shares) noexcept;

// uniform(key, j, n) of SPEC section 2; n >= 1.
std::uint64_t uniform(std::uint64_t key, std::uint32_t j, std::uint64_t n) noexcept;

// Ordered pivotal sampling. Reuses its memory from call to call.
class SeededShares {
 public:
  // Throws as open_shares; degrees is written only when nothing is thrown. degrees.size() == weights.size(),
  // cap < 2^32.
  void round(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
             std::uint64_t seed, std::span<std::uint32_t> degrees);

 private:
  std::vector<std::uint32_t> targets_;
};

}  // namespace phaserouter
