// SPEC sections 7.3 and 7.4: how an assignment is cut into blocks of consecutive rows, and each block's quotas.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kernels/kernels.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

struct Block {
  std::uint32_t index;    // b
  std::uint32_t residue;  // the phases p with p mod blocks = residue are this block's
  std::uint32_t first_row;
  std::uint32_t rows;    // B
  std::uint32_t stride;  // h: rows walk the deal in steps of h
  std::uint32_t start;   // o: where the block's first row stands in the deal
};

class Blocks {
 public:
  // degrees: t_j with sum k * n_sources, each at most n_sources; layout: deal(N, key 6). n_sources, k >= 1.
  void make(std::span<const std::uint32_t> degrees, const Permutation &layout, std::uint32_t n_sources,
            std::uint32_t k, std::uint64_t seed);

  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] Block block(std::uint32_t index) const noexcept;  // O(log count)
  [[nodiscard]] Block next(const Block &block) const noexcept;    // the one behind it, if any, in O(1)
  // The index of the block that holds a row.
  [[nodiscard]] std::uint32_t block_of_row(std::uint32_t row) const noexcept;

  // The key of the outer and the inner permutation of a block's target order.
  [[nodiscard]] std::uint64_t outer_key(std::uint32_t index) const noexcept;
  [[nodiscard]] std::uint64_t inner_key(std::uint32_t index) const noexcept;

  // quotas[j] for every target j of a block; they sum to k * rows.
  void quotas(const Block &block, std::span<std::uint32_t> quotas) const noexcept;

  // The same in bytes, where they fit: what they are computed from. whole[j] is for blocks of so many rows.
  void whole_quotas(std::uint32_t rows, std::span<std::uint8_t> whole) const noexcept;
  [[nodiscard]] QuotaTerms quota_terms(const std::uint8_t *whole) const noexcept {
    return {whole, begin_rests_.data(), end_rests_.data()};
  }

  // Blocks have this many rows, or one more.
  [[nodiscard]] std::uint32_t least_rows() const noexcept { return base_rows_; }
  [[nodiscard]] std::uint32_t most_rows() const noexcept { return rows_of(0); }
  // The stride of the blocks of so many rows.
  [[nodiscard]] std::uint32_t stride_of(std::uint32_t rows) const noexcept {
    return rows == base_rows_ ? short_stride_ : long_stride_;
  }

 private:
  // The phases of [0, offset), taken round the ring, hold whole * rows(residue) + part + (rest > residue) of a
  // residue: whole = offset div M, and part and rest are (offset mod M) divided by count.
  struct End {
    std::uint32_t whole;
    std::uint32_t part;
    std::uint32_t rest;
  };

  [[nodiscard]] End end_at(std::uint64_t offset) const noexcept;
  [[nodiscard]] std::uint32_t rows_of(std::uint32_t residue) const noexcept {
    return base_rows_ + (residue < long_blocks_);
  }
  [[nodiscard]] std::uint32_t first_row_of(std::uint32_t index) const noexcept;
  [[nodiscard]] Block block_at(std::uint32_t index, std::uint32_t residue,
                               std::uint32_t first_row) const noexcept;

  std::uint32_t n_sources_ = 0;
  std::uint32_t count_ = 1;
  std::uint32_t base_rows_ = 0;     // M div count
  std::uint32_t long_blocks_ = 0;   // M mod count
  std::uint32_t multiplier_ = 1;    // golden(count)
  std::uint32_t short_stride_ = 1;  // golden(M div count)
  std::uint32_t long_stride_ = 1;   // golden(M div count + 1)
  std::uint64_t outer_key_ = 0;
  std::uint64_t inner_key_ = 0;
  std::uint64_t start_key_ = 0;
  // By target, the difference of its arc's two ends: laps is all ones if whole differs (it can only by one), parts
  // the difference of the parts, modulo 2^32. Arrays, so that quotas are computed many at a time.
  std::vector<std::uint32_t> laps_;
  std::vector<std::uint32_t> parts_;
  std::vector<std::uint32_t> begin_rests_;
  std::vector<std::uint32_t> end_rests_;
};

}  // namespace phaserouter
