// SPEC sections 7.3 and 7.4: how an assignment is cut into blocks of consecutive rows, and each block's quotas.
#pragma once

#include <cstdint>
#include <span>

#include "kernels/kernels.hpp"
#include "model/cancellation.hpp"
#include "model/permutation.hpp"
#include "model/room.hpp"

namespace phaserouter {

struct Block {
  std::uint32_t index;    // b
  std::uint32_t residue;  // the phases p with p mod blocks = residue are this block's
  std::uint32_t first_row;
  std::uint32_t rows;    // B
  std::uint32_t stride;  // h: rows walk the deal in steps of h
  std::uint32_t start;   // o: where the block's first row stands in the deal

  [[nodiscard]] std::uint32_t end_row() const noexcept { return first_row + rows; }
  // Where a row of the block stands in the deal.
  [[nodiscard]] std::uint32_t position_of(std::uint32_t row) const noexcept {
    return static_cast<std::uint32_t>((start + std::uint64_t{row - first_row} * stride) % rows);
  }
  // Where the next row stands.
  [[nodiscard]] std::uint32_t next_position(std::uint32_t position) const noexcept {
    const std::uint32_t sum = position + stride;  // of two numbers that are at most 2^31 - 1
    return sum >= rows ? sum - rows : sum;
  }
};

class Blocks {
 public:
  // degrees: t_j with sum k * n_sources, each at most n_sources. n_sources, k >= 1. The array must stay where it is:
  // with one block the degrees are its quotas, and are not copied.
  void make(std::span<const std::uint32_t> degrees, std::uint32_t n_sources, std::uint32_t k,
            std::uint64_t seed, const Cancellation *cancellation);

  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] Block block(std::uint32_t index) const noexcept;                           // O(log count)
  [[nodiscard]] Block block(std::uint32_t index, std::uint32_t first_row) const noexcept;  // O(1)
  [[nodiscard]] Block next(const Block &block) const noexcept;         // the one behind it, if any, in O(1)
  [[nodiscard]] Block block_of_row(std::uint32_t row) const noexcept;  // O(log count)

  [[nodiscard]] std::uint64_t outer_key(std::uint32_t index) const noexcept;
  [[nodiscard]] std::uint64_t inner_key(std::uint32_t index) const noexcept;

  // The quota of every target of a block; they sum to k * rows. They are written into room, one entry for each target;
  // with one block they are the degrees, and what is returned is where these are.
  std::span<const std::uint32_t> quotas(const Block &block, Room<std::uint32_t> &room,
                                        const Cancellation *cancellation) const;
  // The quota of one target, with more than one block.
  [[nodiscard]] std::uint32_t quota(const Block &block, std::uint32_t target) const noexcept {
    const std::uint32_t whole = (laps_[target] & block.rows) + parts_[target];
    return whole + (end_rests_[target] > block.residue) - (begin_rests_[target] > block.residue);
  }

  // The sum of a target's quotas over the blocks before a block, in O(log count).
  [[nodiscard]] std::uint32_t quotas_before(const Block &block, std::uint32_t target) const noexcept;
  // How many of a block's rows before this one stand at the quota positions from first on.
  [[nodiscard]] static std::uint32_t rows_before(const Block &block, std::uint32_t row, std::uint32_t first,
                                                 std::uint32_t quota) noexcept;

  // What the quotas are computed from, in bytes, where they fit; with more than one block. whole[j] is for blocks of
  // this many rows.
  void whole_quotas(std::uint32_t rows, std::span<std::uint8_t> whole) const noexcept;
  [[nodiscard]] QuotaTerms quota_terms(const std::uint8_t *whole) const noexcept {
    return {whole, begin_rests_.data(), end_rests_.data()};
  }

  // Blocks have this many rows, or one more.
  [[nodiscard]] std::uint32_t min_rows() const noexcept { return base_rows_; }
  [[nodiscard]] std::uint32_t max_rows() const noexcept { return rows_of(0); }
  // The stride of the blocks of so many rows.
  [[nodiscard]] std::uint32_t stride_of(std::uint32_t rows) const noexcept {
    return rows == base_rows_ ? short_stride_ : long_stride_;
  }

 private:
  void cut(std::uint32_t n_sources, std::uint32_t min_rows);
  void lay_out(std::uint64_t seed, const Cancellation *cancellation);
  void prefetch(std::span<const std::uint32_t> targets) const noexcept;
  [[nodiscard]] std::uint32_t rows_of(std::uint32_t residue) const noexcept {
    return base_rows_ + (residue < long_blocks_);
  }
  [[nodiscard]] std::uint32_t first_row_of(std::uint32_t index) const noexcept;
  [[nodiscard]] Block block_at(std::uint32_t index, std::uint32_t residue,
                               std::uint32_t first_row) const noexcept;

  std::span<const std::uint32_t> degrees_;
  std::uint32_t n_sources_ = 0;
  std::uint32_t count_ = 0;
  std::uint32_t base_rows_ = 0;     // M div count
  std::uint32_t long_blocks_ = 0;   // M mod count
  std::uint32_t multiplier_ = 1;    // golden(count)
  std::uint32_t short_stride_ = 1;  // golden(M div count)
  std::uint32_t long_stride_ = 1;   // golden(M div count + 1)
  std::uint64_t outer_key_ = 0;
  std::uint64_t inner_key_ = 0;
  std::uint64_t start_key_ = 0;
  Permutation layout_;
  // The phases of [0, offset), taken round the ring, hold whole * rows(residue) + part + (rest > residue) of a
  // residue: whole = offset div M, and part and rest are (offset mod M) divided by count. By target, the difference of
  // its arc's two ends: laps is all ones if whole differs (it can only by one), parts the difference of the parts,
  // modulo 2^32. Arrays, so that quotas are computed many at a time.
  Room<std::uint32_t> laps_;
  Room<std::uint32_t> parts_;
  Room<std::uint32_t> begin_rests_;
  Room<std::uint32_t> end_rests_;
};

}  // namespace phaserouter
