// SPEC section 7.4: the order of a block's targets, P(Q(0)), P(Q(1)), ...
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/blocks.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

// The two permutations of one block after the other, remembered under their keys: the outer one serves 16 consecutive
// blocks, and an inner one every 16th of a run of 256.
class BlockOrder {
 public:
  void make(const Blocks &blocks, std::uint32_t index, std::uint32_t n_targets);

  // The targets at consecutive places of the order.
  void targets_from(std::uint32_t first, std::span<std::uint32_t> targets) const noexcept;

  // Where targets stand in the order, in place; only with more targets than a table holds.
  void places_of(std::span<std::uint32_t> targets) const noexcept;

 private:
  static constexpr std::size_t kInnerOrders = 16;

  class Keyed {
   public:
    const Permutation &make(std::uint32_t n, std::uint64_t key, std::vector<std::uint32_t> &draws);

   private:
    Permutation order_;
    std::uint64_t key_ = 0;
    std::uint32_t n_ = 0;
  };

  std::vector<std::uint32_t> draws_;  // of whichever is made
  Keyed outers_;
  std::vector<Keyed> inners_;
  const Permutation *outer_ = nullptr;
  const Permutation *inner_ = nullptr;
};

}  // namespace phaserouter
