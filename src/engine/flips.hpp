// The events of a walk round the ring of sources: a target becomes active where its arc begins, and inactive where it
// ends. Both flip its bit.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/plan.hpp"

namespace phaserouter {

class Flips {
 public:
  // Needs the targets of a plan; n_sources is the size of the ring. Memory is reused.
  void make(const Plan &plan, std::uint32_t n_sources);

  // Flip e flips bit bits()[e] when the walk reaches phases()[e]; phases ascend. Behind the last there are kSentinels
  // phases that no walk reaches.
  [[nodiscard]] std::span<const std::uint32_t> phases() const noexcept { return phases_; }
  [[nodiscard]] std::span<const std::uint32_t> bits() const noexcept { return bits_; }

  // The active set before the walk reaches phase 0: that of the last phase.
  [[nodiscard]] std::span<const std::uint64_t> initial() const noexcept { return initial_; }

  static constexpr std::size_t kSentinels = 4;

 private:
  void sort_by_counting(const Plan &plan, std::uint32_t n_sources);
  void sort_by_comparing(const Plan &plan, std::uint32_t n_sources);

  std::vector<std::uint32_t> phases_;
  std::vector<std::uint32_t> bits_;
  std::vector<std::uint64_t> initial_;
  std::vector<std::uint32_t> next_slot_;  // scratch of the counting sort
  std::vector<std::uint64_t> keys_;       // scratch of the comparing sort
};

}  // namespace phaserouter
