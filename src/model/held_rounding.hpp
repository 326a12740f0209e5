// SPEC section 11.1: shares rounded towards what targets have already.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels/splitmix64.hpp"
#include "model/wide.hpp"

namespace phaserouter {

// Those that may get one more than their share rounded down, and their order.
class HeldRounding {
 public:
  explicit HeldRounding(std::uint64_t key) noexcept : key_(key) {}

  // Anew; remainders are in units of 1 / weight of a route.
  void start(std::uint64_t weight) noexcept {
    weight_ = weight;
    sum_ = 0;
    contenders_.clear();
  }

  // number: of the target; place: of its degree. holds: it has more than its share rounded down; drawn: the seed alone
  // would give it one more.
  void enter(std::uint32_t number, std::uint32_t place, std::uint64_t remainder, bool holds, bool drawn) {
    if (remainder == 0) return;
    sum_ += remainder;
    contenders_.push_back({word(key_, number), (holds ? 0U : 2U) + (drawn ? 0U : 1U), number, place});
  }

  // One more for the first ones, as many as the remainders come to; which is the next one is known from then on.
  void give(std::uint32_t *degrees);

  // The one that comes next in another's order, which has given, if its remainders leave a rest.
  void enter_next_of(const HeldRounding &other);

 private:
  // How many the remainders come to, without a rest.
  [[nodiscard]] std::uint64_t whole() const noexcept { return static_cast<std::uint64_t>(sum_ / weight_); }

  struct Contender {
    std::uint64_t hash;
    std::uint32_t rank;
    std::uint32_t number;
    std::uint32_t place;

    bool operator<(const Contender &other) const noexcept {
      if (rank != other.rank) return rank < other.rank;
      return hash != other.hash ? hash < other.hash : number < other.number;
    }
  };

  std::uint64_t key_;
  std::uint64_t weight_ = 1;
  Wide sum_ = 0;
  std::vector<Contender> contenders_;
};

}  // namespace phaserouter
