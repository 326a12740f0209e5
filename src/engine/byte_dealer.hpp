// SPEC section 7.4 for at most 256 targets: the blocks of an assignment, dealt in bytes. What the blocks of one length
// have in common is computed once; what is left for each block are table look-ups.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "engine/row_sorter.hpp"
#include "kernels/column_sort.hpp"
#include "model/blocks.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

// How the slots of a block are dealt to its rows if the first row stands at slot 0. With any other start the rows are
// a rotation of these.
class ByteDeal {
 public:
  void make(const Blocks &blocks, std::uint32_t rows, std::uint32_t n_targets, std::uint32_t k);

  // The quotas of blocks of this length, without what the remainders add to them.
  [[nodiscard]] const std::uint8_t *whole_quotas() const noexcept { return whole_.data(); }

  // Writes the rows twice, so that a rotation of them is one sequence.
  void deal(const Kernels &kernels, const std::uint8_t *slots, std::uint8_t *twice) const noexcept;

  // The row that stands at a slot below rows.
  [[nodiscard]] std::uint32_t row_at(std::uint32_t slot) const noexcept { return row_at_[slot]; }

 private:
  struct Late {
    std::uint16_t entry;
    std::uint16_t slot;
  };

  void lay_out(std::uint32_t rows, std::uint32_t k, std::uint32_t stride);

  std::uint32_t rows_ = 0;
  std::size_t entries_ = 0;
  std::vector<std::uint8_t> slots_;  // by entry, row by row
  std::vector<Late> late_;           // the entries whose slot does not fit in a byte
  std::vector<std::uint8_t> row_at_;
  std::vector<std::uint8_t> whole_;
};

// What all blocks of an assignment share.
struct ByteDeals {
  // Whether there are several blocks, and targets, quotas and all but a few slots fit in bytes.
  [[nodiscard]] static bool possible(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k) noexcept;
  void make(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, bool sort_rows);

  [[nodiscard]] const ByteDeal &of(const Block &block) const noexcept {
    return block.rows == short_rows ? short_deal : long_deal;
  }

  bool sort_rows = false;
  std::uint32_t short_rows = 0;
  ByteDeal short_deal;
  ByteDeal long_deal;  // one row more
};

// What one task needs to deal blocks. A block's steps wait for each other, so a few blocks go through each step before
// the next.
class ByteDealer {
 public:
  void start(const Blocks &blocks, const ByteDeals &deals, std::uint32_t n_targets, std::uint32_t k);

  // Writes k targets for each of these rows. stream: past the caches, as widen_bytes says.
  void deal(RowRange rows, bool stream, std::uint32_t *out, const Cancellation *cancellation);

  // One row of a block; the block is remembered until the next start.
  void deal_one(const Block &block, std::uint32_t row, std::uint32_t *out);

  static constexpr std::size_t kMaxTargets = 256;
  static constexpr std::size_t kMaxSlots = 512;

 private:
  static constexpr std::size_t kInnerOrders = 16;
  static constexpr std::size_t kTogether = 8;
  static constexpr std::uint32_t kNoBlock = UINT32_MAX;
  static constexpr std::size_t kSpare = 64;  // that kernels may write past the end

  // However a deal ends.
  struct EndOfStreams {
    ~EndOfStreams() {
      if (kernels != nullptr) kernels->end_streams();
    }
    const Kernels *kernels;  // null if nothing is streamed
  };

  // One of the keyed permutations of the target order, remembered under its key.
  struct Order {
    std::uint64_t key = 0;
    std::uint32_t n = 0;
    alignas(64) std::uint8_t elements[kMaxTargets] = {};
  };

  // Rows of one block, and what its steps hand on.
  struct Piece {
    Block block;
    RowRange rows;
    alignas(64) std::uint8_t quotas[kMaxTargets];
    alignas(64) std::uint8_t slots[kMaxSlots + kSpare];
    alignas(64) std::uint8_t dealt[2 * kMaxSlots + kSpare];
  };

  const std::uint8_t *elements_of(Order &order, std::uint64_t key);
  void list_slots(Piece &piece);
  void deal_pieces(std::span<Piece> pieces);
  void write(const Piece &piece, bool stream, std::uint32_t *out) noexcept;
  // Short rows are sorted as columns of slots, the others one by one when they are written.
  [[nodiscard]] bool sorts_columns() const noexcept { return deals_->sort_rows && k_ <= kMaxSortedColumns; }

  Order outer_;
  Order inner_[kInnerOrders];
  Piece pieces_[kTogether] = {};
  std::uint32_t widened_[kMaxSlots];  // the rows of a piece, before they are sorted
  const Kernels *kernels_ = nullptr;
  const Blocks *blocks_ = nullptr;
  const ByteDeals *deals_ = nullptr;
  Permutation permutation_;
  RowSorter sorter_;
  std::uint32_t n_targets_ = 0;
  std::uint32_t k_ = 0;
  std::uint32_t dealt_ = kNoBlock;  // the block that deal_one left in the first piece
};

}  // namespace phaserouter
