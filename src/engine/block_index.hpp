// Single rows of an assignment of many blocks, without dealing their blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "model/blocks.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// The slots of a block that a target has: they follow each other.
struct SlotRun {
  std::uint32_t target;
  std::size_t first;
};

// Remembers the blocks' orders and, for each block, the number of the slot that every 64th target of its order begins
// with: an entry of a row is found by a search among these and a walk along at most 64 targets.
class BlockIndex {
 public:
  // Whether looking up so many rows of one block costs less than dealing it.
  [[nodiscard]] static bool pays(std::uint64_t rows, std::uint32_t n_targets, std::uint32_t k) noexcept;

  // What looking up a row takes, in nanoseconds.
  [[nodiscard]] static std::uint64_t row_cost(std::uint32_t n_targets, std::uint32_t k) noexcept;

  // The memory that the index takes, and the most that is worth it.
  [[nodiscard]] static std::uint64_t bytes(const Blocks &blocks, std::uint32_t n_targets) noexcept;
  static constexpr std::size_t kMaxBytes = std::size_t{12} << 20;

  // made() only if nothing throws.
  void make(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, int threads,
            const Cancellation *cancellation);
  [[nodiscard]] bool made() const noexcept { return made_; }

  // Writes the k targets of a row.
  void row(const Blocks &blocks, std::uint32_t row, std::int32_t *out, Pace &pace) const;

  // The target of a slot of a block, and the target's first slot.
  [[nodiscard]] SlotRun run_of(const Blocks &blocks, const Block &block, std::size_t slot) const noexcept;

  // As Blocks::block_of_row, with the first rows at hand.
  [[nodiscard]] Block block_of(const Blocks &blocks, std::uint32_t row) const noexcept;

 private:
  static constexpr std::uint32_t kSpacing = 64;

  struct Sizes {
    std::size_t outer_orders;
    std::size_t inner_orders;
    std::size_t sums;  // a block
  };

  [[nodiscard]] static Sizes sizes_of(const Blocks &blocks, std::uint32_t n_targets) noexcept;
  void make_orders(const Blocks &blocks, int threads, const Cancellation *cancellation);
  void make_sums(const Blocks &blocks, int threads, const Cancellation *cancellation);
  void add_up(const Blocks &blocks, const Block &block, std::span<const std::uint32_t> quotas, Pace &pace);
  // visit(target) along a block's order from a multiple of kSpacing to the next, until it returns false.
  template <class Visit>
  void visit_from(const Blocks &blocks, std::uint32_t index, std::uint32_t first,
                  const Visit &visit) const noexcept;

  bool made_ = false;
  std::uint32_t n_targets_ = 0;
  std::uint32_t k_ = 0;
  Sizes sizes_{};
  Room<std::uint16_t> outer_;  // orders, as far as they are tables
  Room<std::uint16_t> inner_;
  Room<std::uint32_t> sums_;        // block by block
  Room<std::uint32_t> first_rows_;  // by block
};

}  // namespace phaserouter
