#include "engine/group_counts.hpp"

#include <algorithm>

#include "engine/parallel.hpp"

namespace phaserouter {

std::uint64_t GroupCounts::bytes(const Blocks &blocks, std::uint32_t n_groups) noexcept {
  return (std::uint64_t{blocks.count()} / kSpacing + 1) * (std::uint64_t{n_groups} + 1) * sizeof(std::uint32_t);
}

void GroupCounts::make(const Blocks &blocks, std::uint32_t n_groups, int threads,
                       const Cancellation *cancellation) {
  made_ = false;
  n_groups_ = n_groups;
  const std::size_t places = blocks.count() / kSpacing + (blocks.count() % kSpacing != 0);
  make_room(first_rows_, places);
  make_room(counts_, places * n_groups);
  const int useful = threads_for(threads, std::uint64_t{blocks.count()} * n_groups);
  const auto tasks = static_cast<std::size_t>(useful);
  run_tasks(useful, tasks, cancellation, [&](std::size_t task) {
    count(blocks, places * task / tasks, places * (task + 1) / tasks, cancellation);
  });
  made_ = true;
}

// The first by the closed form.
void GroupCounts::count(const Blocks &blocks, std::size_t begin, std::size_t end,
                        const Cancellation *cancellation) {
  if (begin == end) return;
  Room<std::uint32_t> room;
  Room<std::uint32_t> sums(n_groups_);
  Pace pace(cancellation);
  Block block = blocks.block(static_cast<std::uint32_t>(begin) * kSpacing);
  for (std::uint32_t c = 0; c < n_groups_; ++c) {
    sums[c] = blocks.quotas_before(block, c);
    pace.did(64);
  }
  for (std::size_t place = begin; place < end; ++place) {
    first_rows_[place] = block.first_row;
    std::copy(sums.begin(), sums.end(), counts_.data() + place * n_groups_);
    if (place + 1 == end) return;
    for (std::uint32_t b = 0; b < kSpacing; ++b, block = blocks.next(block)) {
      const std::span<const std::uint32_t> quotas = blocks.quotas(block, room, cancellation);
      for (std::uint32_t c = 0; c < n_groups_; ++c) sums[c] += quotas[c];
      pace.did(n_groups_);
    }
  }
}

// The row's block is the one that its number says, or the one before (Blocks::block_of_row).
Block GroupCounts::block_of(const Blocks &blocks, std::uint32_t row) const noexcept {
  std::uint32_t place = std::min(row / blocks.min_rows(), blocks.count() - 1) / kSpacing;
  place -= first_rows_[place] > row;
  Block block = remembered(blocks, place);
  while (row >= block.end_row()) block = blocks.next(block);
  return block;
}

void GroupCounts::before(const Blocks &blocks, const Block &block, std::span<const std::uint32_t> groups,
                         std::uint32_t *counts) const noexcept {
  const std::uint32_t place = block.index / kSpacing;
  for (std::size_t m = 0; m < groups.size(); ++m)
    counts[m] = counts_[std::size_t{place} * n_groups_ + groups[m]];
  for (Block b = remembered(blocks, place); b.index < block.index; b = blocks.next(b))
    for (std::size_t m = 0; m < groups.size(); ++m) counts[m] += blocks.quota(b, groups[m]);
}

}  // namespace phaserouter
