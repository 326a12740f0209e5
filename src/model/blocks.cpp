#include "model/blocks.hpp"

#include <algorithm>

#include "kernels/bits.hpp"
#include "model/golden.hpp"
#include "model/keys.hpp"
#include "model/wide.hpp"

namespace phaserouter {

namespace {

// Division of numbers below 2^32 by the same divisor, at least 2, without dividing (Lemire, Kaser and Kurz, "Faster
// remainder by direct computation", 2019).
class Divisor {
 public:
  explicit Divisor(std::uint32_t divisor) noexcept : inverse_(UINT64_MAX / divisor + 1) {}
  [[nodiscard]] std::uint32_t into(std::uint32_t n) const noexcept {
    return static_cast<std::uint32_t>(static_cast<Wide>(inverse_) * n >> 64);
  }

 private:
  std::uint64_t inverse_;
};

}  // namespace

void Blocks::make(std::span<const std::uint32_t> degrees, std::uint32_t n_sources, std::uint32_t k,
                  std::uint64_t seed, const Cancellation *cancellation) {
  const auto n_targets = static_cast<std::uint32_t>(degrees.size());
  degrees_ = degrees;
  cut(n_sources, n_targets / k + (n_targets % k != 0));
  outer_key_ = key_for(seed, Purpose::block_outer);
  inner_key_ = key_for(seed, Purpose::block_inner);
  start_key_ = key_for(seed, Purpose::block_start);
  if (count_ > 1) lay_out(seed, cancellation);
}

// What depends on the sizes alone stays as it is from call to call.
void Blocks::cut(std::uint32_t n_sources, std::uint32_t min_rows) {
  const std::uint32_t count = std::max(1U, n_sources / min_rows);
  if (n_sources == n_sources_ && count == count_) return;
  n_sources_ = n_sources;
  count_ = count;
  base_rows_ = n_sources / count;
  long_blocks_ = n_sources % count;
  multiplier_ = golden(count);
  short_stride_ = golden(base_rows_);
  long_stride_ = golden(base_rows_ + 1);
}

void Blocks::prefetch(std::span<const std::uint32_t> targets) const noexcept {
  for (const std::uint32_t j : targets) {
    __builtin_prefetch(&degrees_[j]);
    for (const auto *array : {&laps_, &parts_, &begin_rests_, &end_rests_})
      __builtin_prefetch(array->data() + j, 1);
  }
}

// Along the ring, target by target. Offsets advance by at most one lap, so that no target needs a division.
void Blocks::lay_out(std::uint64_t seed, const Cancellation *cancellation) {
  const auto n_targets = static_cast<std::uint32_t>(degrees_.size());
  const std::size_t padded = words_for(n_targets) * kWordBits;  // kernels read that far
  for (auto *array : {&laps_, &parts_, &begin_rests_, &end_rests_}) {
    make_room(*array, padded);
    std::fill(array->begin() + static_cast<std::ptrdiff_t>(n_targets),
              array->begin() + static_cast<std::ptrdiff_t>(padded), 0U);
  }
  layout_.make_dealt(n_targets, key_for(seed, Purpose::layout), Permutation::Directions::elements);
  const Divisor count(count_);
  constexpr std::uint32_t kBatch = 256;
  std::uint32_t targets[kBatch];
  std::uint32_t phase = 0;
  std::uint32_t part = 0;
  std::uint32_t rest = 0;
  const bool far = n_targets > kLargestTable;  // too many for a cache that is near
  Pace pace(cancellation);
  for (std::uint32_t first = 0; first < n_targets; first += kBatch) {
    const std::uint32_t n = std::min(kBatch, n_targets - first);
    layout_.elements_from(first, {targets, n});
    if (far) prefetch({targets, n});
    for (std::uint32_t q = 0; q < n; ++q) {
      const std::uint32_t j = targets[q];
      phase += degrees_[j];
      const std::uint32_t lap = 0U - static_cast<std::uint32_t>(phase >= n_sources_);
      phase -= n_sources_ & lap;
      const std::uint32_t end_part = count.into(phase);
      const std::uint32_t end_rest = phase - end_part * count_;
      laps_[j] = lap;
      parts_[j] = end_part - part;
      begin_rests_[j] = rest;
      end_rests_[j] = end_rest;
      part = end_part;
      rest = end_rest;
    }
    pace.did(std::size_t{far ? 64U : 4U} * n);  // far, each may be the first in four pages of memory
  }
}

std::uint32_t Blocks::first_row_of(std::uint32_t index) const noexcept {
  const std::uint64_t long_blocks = count_multiples_below(index, multiplier_, count_, long_blocks_);
  return static_cast<std::uint32_t>(std::uint64_t{base_rows_} * index + long_blocks);
}

Block Blocks::block_at(std::uint32_t index, std::uint32_t residue, std::uint32_t first_row) const noexcept {
  const std::uint32_t rows = rows_of(residue);
  return {index, residue, first_row, rows, stride_of(rows), bounded(word(start_key_, index), rows)};
}

Block Blocks::block(std::uint32_t index, std::uint32_t first_row) const noexcept {
  return block_at(index, static_cast<std::uint32_t>(std::uint64_t{index} * multiplier_ % count_), first_row);
}

Block Blocks::block(std::uint32_t index) const noexcept { return block(index, first_row_of(index)); }

Block Blocks::next(const Block &block) const noexcept {
  const std::uint32_t sum = block.residue + multiplier_;  // of two numbers that are at most 2^31 - 1
  return block_at(block.index + 1, sum >= count_ ? sum - count_ : sum, block.end_row());
}

// With several blocks, M is count * ceil(N / k) and at most ceil(N / k) - 1 more, so there are fewer long blocks than a
// block has rows. Hence a block begins at base * index or less than base rows later, and the row is in one of two
// blocks.
Block Blocks::block_of_row(std::uint32_t row) const noexcept {
  const std::uint32_t last = std::min(row / base_rows_, count_ - 1);
  const Block found = block(last);
  return found.first_row <= row ? found : block(last - 1);
}

std::uint64_t Blocks::outer_key(std::uint32_t index) const noexcept { return word(outer_key_, index / 16); }

std::uint64_t Blocks::inner_key(std::uint32_t index) const noexcept {
  return word(inner_key_, std::uint64_t{16} * (index / 256) + index % 16);
}

// The terms of quota(), summed. Sums are modulo 2^32, as the difference of the parts is; the result is at most M.
std::uint32_t Blocks::quotas_before(const Block &block, std::uint32_t target) const noexcept {
  if (block.index == 0) return 0;
  const auto residues_below = [&](std::uint32_t rest) {
    return static_cast<std::uint32_t>(count_multiples_below(block.index, multiplier_, count_, rest));
  };
  const std::uint32_t whole = (laps_[target] & block.first_row) + parts_[target] * block.index;
  return whole + residues_below(end_rests_[target]) - residues_below(begin_rests_[target]);
}

std::uint32_t Blocks::rows_before(const Block &block, std::uint32_t row, std::uint32_t first,
                                  std::uint32_t quota) noexcept {
  const std::uint32_t start = block.start + (block.start < first ? block.rows : 0) - first;
  return static_cast<std::uint32_t>(
      count_multiples_below(row - block.first_row, block.stride, block.rows, quota, start));
}

void Blocks::whole_quotas(std::uint32_t rows, std::span<std::uint8_t> whole) const noexcept {
  for (std::size_t j = 0; j < whole.size(); ++j)
    whole[j] = static_cast<std::uint8_t>((laps_[j] & rows) + parts_[j]);
}

std::span<const std::uint32_t> Blocks::quotas(const Block &block, Room<std::uint32_t> &room,
                                              const Cancellation *cancellation) const {
  if (count_ == 1) return degrees_;
  make_room(room, degrees_.size());
  in_pieces(degrees_.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t j = begin; j < end; ++j) {
      const std::uint32_t whole = (laps_[j] & block.rows) + parts_[j];
      room[j] = whole + (end_rests_[j] > block.residue) - (begin_rests_[j] > block.residue);
    }
  });
  return std::span(room).first(degrees_.size());
}

}  // namespace phaserouter
