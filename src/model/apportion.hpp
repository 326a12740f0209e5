// SPEC section 7.1.1: non-negative integer weights to integer degrees, by largest remainders under a cap.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/shares.hpp"

namespace phaserouter {

// Reuses its memory from call to call.
class Apportionment {
 public:
  // Throws Error (infeasible, overflow) or std::bad_alloc; degrees is written only when nothing is thrown.
  // degrees.size() == weights.size(), cap < 2^32.
  void apportion(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                 std::span<std::uint32_t> degrees);

 private:
  struct Remainder {
    std::uint64_t value;
    std::uint32_t target;
  };

  std::vector<std::uint32_t> targets_;
  std::vector<Remainder> remainders_;
};

}  // namespace phaserouter
