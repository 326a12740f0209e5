// The events of a walk round the ring of sources: a target becomes active where its arc begins, and inactive where it
// ends. Both flip its bit. The arc of a target ends where the next one's begins, so that an event flips two bits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/plan.hpp"
#include "engine/radix_sort.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

class Flips {
 public:
  struct Bits {
    std::uint32_t leaving;   // the bit of the target whose arc ends
    std::uint32_t entering;  // of the one whose arc begins
  };

  // Needs the targets of a plan. Memory is reused.
  void make(const Plan &plan, const Cancellation *cancellation);

  // Event e flips the bits bits()[e] when the walk reaches phases()[e]; phases ascend. Where nothing leaves or enters, a
  // bit of the word behind the last one is flipped instead. Behind the last event there are kSentinels phases that no
  // walk reaches.
  [[nodiscard]] std::span<const std::uint32_t> phases() const noexcept { return phases_; }
  [[nodiscard]] std::span<const Bits> bits() const noexcept { return bits_; }

  // The active set before the walk reaches phase 0: that of the last phase.
  [[nodiscard]] std::span<const std::uint64_t> initial() const noexcept { return initial_; }

  static constexpr std::size_t kSentinels = 4;

 private:
  void sort_by_counting(const Plan &plan);
  void sort_by_radix(const Plan &plan, const Cancellation *cancellation);
  void take_sorted(const Plan &plan, std::size_t first, std::size_t n);

  Room<std::uint32_t> phases_;
  Room<Bits> bits_;
  Room<std::uint64_t> initial_;
  std::uint32_t no_bit_ = 0;
  std::vector<std::uint32_t> next_slot_;  // scratch of the counting sort
  std::vector<std::uint64_t> keys_;       // scratch of the radix sort
  RadixSorter<std::uint64_t> sorter_;
};

}  // namespace phaserouter
