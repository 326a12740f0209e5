#include "model/blocks.hpp"

#include <algorithm>

#include "kernels/bits.hpp"
#include "model/golden.hpp"
#include "model/words.hpp"

namespace phaserouter {

void Blocks::make(std::span<const std::uint32_t> degrees, const Permutation &layout, std::uint32_t n_sources,
                  std::uint32_t k, std::uint64_t seed) {
  const auto n_targets = static_cast<std::uint32_t>(degrees.size());
  const std::uint32_t least_rows = n_targets / k + (n_targets % k != 0);
  n_sources_ = n_sources;
  count_ = std::max(1U, n_sources / least_rows);
  base_rows_ = n_sources / count_;
  long_blocks_ = n_sources % count_;
  multiplier_ = golden(count_);
  short_stride_ = golden(base_rows_);
  long_stride_ = golden(base_rows_ + 1);
  outer_key_ = key_for(seed, Purpose::block_outer);
  inner_key_ = key_for(seed, Purpose::block_inner);
  start_key_ = key_for(seed, Purpose::block_start);

  const std::size_t padded = words_for(n_targets) * kWordBits;  // kernels read that far
  for (auto *array : {&laps_, &parts_, &begin_rests_, &end_rests_}) array->resize(padded);
  std::uint64_t offset = 0;
  End begin = end_at(0);
  for (std::uint32_t q = 0; q < n_targets; ++q) {
    const std::uint32_t j = layout.element_at(q);
    offset += degrees[j];
    const End end = end_at(offset);
    laps_[j] = begin.whole - end.whole;
    parts_[j] = end.part - begin.part;
    begin_rests_[j] = begin.rest;
    end_rests_[j] = end.rest;
    begin = end;
  }
}

Blocks::End Blocks::end_at(std::uint64_t offset) const noexcept {
  const auto phase = static_cast<std::uint32_t>(offset % n_sources_);
  return {static_cast<std::uint32_t>(offset / n_sources_), phase / count_, phase % count_};
}

std::uint32_t Blocks::first_row_of(std::uint32_t index) const noexcept {
  const std::uint64_t long_blocks = count_multiples_below(index, multiplier_, count_, long_blocks_);
  return static_cast<std::uint32_t>(std::uint64_t{base_rows_} * index + long_blocks);
}

Block Blocks::block_at(std::uint32_t index, std::uint32_t residue, std::uint32_t first_row) const noexcept {
  const std::uint32_t rows = rows_of(residue);
  return {index, residue, first_row, rows, stride_of(rows), bounded(word(start_key_, index), rows)};
}

Block Blocks::block(std::uint32_t index) const noexcept {
  const auto residue = static_cast<std::uint32_t>(std::uint64_t{index} * multiplier_ % count_);
  return block_at(index, residue, first_row_of(index));
}

Block Blocks::next(const Block &block) const noexcept {
  const std::uint32_t sum = block.residue + multiplier_;  // of two numbers that are at most 2^31 - 1
  return block_at(block.index + 1, sum >= count_ ? sum - count_ : sum, block.first_row + block.rows);
}

std::uint32_t Blocks::block_of_row(std::uint32_t row) const noexcept {
  std::uint32_t low = 0;
  std::uint32_t high = count_;
  while (high - low > 1) {
    const std::uint32_t middle = low + (high - low) / 2;
    (first_row_of(middle) <= row ? low : high) = middle;
  }
  return low;
}

std::uint64_t Blocks::outer_key(std::uint32_t index) const noexcept { return word(outer_key_, index / 16); }

std::uint64_t Blocks::inner_key(std::uint32_t index) const noexcept {
  return word(inner_key_, std::uint64_t{16} * (index / 256) + index % 16);
}

void Blocks::whole_quotas(std::uint32_t rows, std::span<std::uint8_t> whole) const noexcept {
  for (std::size_t j = 0; j < whole.size(); ++j)
    whole[j] = static_cast<std::uint8_t>((laps_[j] & rows) + parts_[j]);
}

void Blocks::quotas(const Block &block, std::span<std::uint32_t> quotas) const noexcept {
  for (std::size_t j = 0; j < quotas.size(); ++j) {
    const std::uint32_t whole = (laps_[j] & block.rows) + parts_[j];
    quotas[j] = whole + (end_rests_[j] > block.residue) - (begin_rests_[j] > block.residue);
  }
}

}  // namespace phaserouter
