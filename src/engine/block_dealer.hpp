// SPEC section 7.4: a block's slots, and the rows dealt from them. What one task needs to deal block after block.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/block_index.hpp"
#include "engine/block_order.hpp"
#include "engine/job.hpp"
#include "engine/row_sorter.hpp"
#include "model/blocks.hpp"
#include "model/room.hpp"

namespace phaserouter {

class BlockDealer {
 public:
  // Whatever it remembers of a block is forgotten.
  void start(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, bool sort_rows);

  // Writes k targets for each of these rows of a block.
  void deal(const Block &block, RowRange rows, std::int32_t *out, const Cancellation *cancellation);

  // The same for single rows: the slots of the last block are remembered.
  void deal_one(const Block &block, std::uint32_t row, std::int32_t *out, Pace &pace);

  // The targets of a row, and where their slots begin; the slots of the last block are remembered.
  void find(const Block &block, std::uint32_t row, SlotRun *runs, Pace &pace);

  // As deal_one, by an index of these blocks, without dealing any.
  void look_up(const BlockIndex &index, std::uint32_t row, std::int32_t *out, Pace &pace);

 private:
  // visit(targets) for all targets in the order of the block that was made last, some at a time.
  template <class Visit>
  void walk_order(std::span<const std::uint32_t> quotas, Pace &pace, const Visit &visit) const;

  void list_slots(const Block &block, const Cancellation *cancellation);
  void list_all(std::span<const std::uint32_t> quotas, Pace &pace);
  void list_present(std::span<const std::uint32_t> quotas, Pace &pace);
  std::uint32_t *repeat(std::uint32_t target, std::uint32_t times, std::uint32_t *slot, Pace &pace) const;
  void deal_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace) const;
  void deal_single_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace) const;
  void sort_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace);
  void sort_row(std::int32_t *out, Pace &pace);
  void deal_sorted(const Block &block, std::int32_t *out, const Cancellation *cancellation);
  void append_targets(const Block &block, std::span<const std::uint32_t> quotas, std::int32_t *out,
                      Pace &pace);

  static constexpr std::uint32_t kNoBlock = UINT32_MAX;

  const Blocks *blocks_ = nullptr;
  std::uint32_t n_targets_ = 0;
  std::uint32_t k_ = 0;
  bool sort_rows_ = false;
  std::uint32_t listed_ = kNoBlock;  // the block whose slots these are
  BlockOrder order_;
  Room<std::uint32_t> quotas_;      // by target
  Room<std::uint32_t> slots_;       // of one block
  Room<std::uint64_t> present_;     // bits, by place in the order
  Room<std::uint32_t> positions_;   // by target: the position of its first slot
  Room<std::size_t> next_entries_;  // by position: where the row that stands there goes on
  RowSorter sorter_;                // of single rows
  Room<std::int32_t> row_;          // one before it is sorted: what is sorted must not be the caller's memory
  Room<std::int32_t> whole_block_;  // sorted rows of a block of which not all are wanted
};

}  // namespace phaserouter
