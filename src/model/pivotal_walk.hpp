// SPEC section 7.1.2, step 3: ordered pivotal sampling.
#pragma once

#include <cstdint>

#include "model/uniform.hpp"

namespace phaserouter {

// Targets come one after the other, and at most one of them is carried along with what it is owed, in units of
// 1 / weight of a route. What is owed is a running sum modulo weight, whichever target it is owed to. So the walk needs
// no branch, and no cases of its own where nothing is carried, where a remainder is 0 and where the sum is exactly one
// route: owed is then 0, and a draw from [0, 0), which gives 0, is not below 0.
class PivotalWalk {
 public:
  PivotalWalk(std::uint64_t weight, std::uint64_t key, std::uint32_t *degrees) noexcept
      : weight_(weight), key_(key), degrees_(degrees) {}

  // number: of the draw; place: of the target's degree. Returns whether one of the two that met got one more.
  bool meet(std::uint32_t number, std::uint32_t place, std::uint64_t remainder) noexcept {
    const std::uint64_t lacked = weight_ - remainder;  // what the remainder lacks of a route
    const std::uint64_t free = weight_ - owed_;        // and what is owed lacks
    const bool one_more = remainder >= free;
    const std::uint64_t n = one_more ? lacked + free : owed_ + remainder;
    const bool carried_wins = uniform(key_, number, n) < (one_more ? lacked : owed_);
    const std::uint32_t winner = carried_wins ? carried_ : place;
    degrees_[winner] += one_more;
    carried_ = one_more != carried_wins ? carried_ : place;
    owed_ = one_more ? remainder - free : n;
    return one_more;
  }

  // The place of the target that is carried, and what it is owed: 0 = none is.
  [[nodiscard]] std::uint32_t carried() const noexcept { return carried_; }
  [[nodiscard]] std::uint64_t owed() const noexcept { return owed_; }

 private:
  std::uint64_t weight_;
  std::uint64_t key_;
  std::uint32_t *degrees_;
  std::uint32_t carried_ = 0;
  std::uint64_t owed_ = 0;
};

}  // namespace phaserouter
