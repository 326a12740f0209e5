#include "engine/block_index.hpp"

#include <algorithm>
#include <numeric>

#include "engine/parallel.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// The nanoseconds that each place of a block's order costs, about, when the index is made.
constexpr std::uint64_t kPlaceCost = 2;

// What looking up one target costs, in steps of a pace.
constexpr std::size_t kStepsPerTarget = 64;

// All of [0, n), a part for each task.
template <class Body>
void share_out(int threads, std::size_t n, const Cancellation *cancellation, const Body &body) {
  const auto tasks = static_cast<std::size_t>(threads);
  run_tasks(threads, tasks, cancellation,
            [&](std::size_t task) { body(n * task / tasks, n * (task + 1) / tasks); });
}

// The largest index of a sum that is at most slot; the first sum is 0.
std::uint32_t last_up_to(std::span<const std::uint32_t> sums, std::uint32_t slot) noexcept {
  const std::uint32_t *base = sums.data();
  for (std::size_t n = sums.size(); n > 1;) {
    const std::size_t half = n / 2;
    base = base[half] <= slot ? base + half : base;
    n -= half;
  }
  return static_cast<std::uint32_t>(base - sums.data());
}

}  // namespace

// An entry is a walk along half of the targets between two sums on average, a block one along all targets, if not more.
// Where targets are computed, all kSpacing of an entry are, and what is known of them is far away.
bool BlockIndex::pays(std::uint64_t rows, std::uint32_t n_targets, std::uint32_t k) noexcept {
  return rows * k <= n_targets / (n_targets <= kLargestTable ? kSpacing / 2 : 2 * kSpacing);
}

std::uint64_t BlockIndex::row_cost(std::uint32_t n_targets, std::uint32_t k) noexcept {
  return std::uint64_t{n_targets <= kLargestTable ? 300U : 2000U} * k;
}

BlockIndex::Sizes BlockIndex::sizes_of(const Blocks &blocks, std::uint32_t n_targets) noexcept {
  const std::size_t count = blocks.count();
  const bool tables = n_targets <= kLargestTable;
  return {tables ? (count + 15) / 16 : 0,
          tables ? count / 256 * 16 + std::min<std::size_t>(16, count % 256) : 0,
          n_targets / kSpacing + (n_targets % kSpacing != 0)};
}

std::uint64_t BlockIndex::bytes(const Blocks &blocks, std::uint32_t n_targets) noexcept {
  const Sizes sizes = sizes_of(blocks, n_targets);
  const std::uint64_t orders = (std::uint64_t{sizes.outer_orders} + sizes.inner_orders) * n_targets;
  const std::uint64_t others = std::uint64_t{blocks.count()} * (std::uint64_t{sizes.sums} + 1);
  return orders * sizeof(std::uint16_t) + others * sizeof(std::uint32_t);
}

// Elements of the tables are read one by one; those that are computed come many at a time.
template <class Visit>
void BlockIndex::visit_from(const Blocks &blocks, std::uint32_t index, std::uint32_t first,
                            const Visit &visit) const noexcept {
  const std::uint32_t n = std::min(kSpacing, n_targets_ - first);
  if (n_targets_ <= kLargestTable) {
    const std::uint16_t *const outer = outer_.data() + std::size_t{index / 16} * n_targets_;
    const std::uint16_t *const inner =
        inner_.data() + std::size_t{16 * (index / 256) + index % 16} * n_targets_ + first;
    for (std::uint32_t q = 0; q < n && visit(outer[inner[q]]); ++q) continue;
    return;
  }
  std::uint32_t targets[kSpacing];
  std::iota(targets, targets + n, first);
  kernels().feistel_forward(make_feistel(n_targets_, blocks.inner_key(index)), targets, n);
  kernels().feistel_forward(make_feistel(n_targets_, blocks.outer_key(index)), targets, n);
  for (std::uint32_t q = 0; q < n && visit(targets[q]); ++q) continue;
}

void BlockIndex::make(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, int threads,
                      const Cancellation *cancellation) {
  made_ = false;
  n_targets_ = n_targets;
  k_ = k;
  sizes_ = sizes_of(blocks, n_targets);
  make_room(outer_, sizes_.outer_orders * n_targets);
  make_room(inner_, sizes_.inner_orders * n_targets);
  make_room(sums_, blocks.count() * sizes_.sums);
  make_room(first_rows_, blocks.count());
  const int useful = threads_for(threads, kPlaceCost * blocks.count() * n_targets);
  make_orders(blocks, useful, cancellation);
  make_sums(blocks, useful, cancellation);
  made_ = true;
}

void BlockIndex::make_orders(const Blocks &blocks, int threads, const Cancellation *cancellation) {
  const std::size_t n_outer = sizes_.outer_orders;
  share_out(threads, n_outer + sizes_.inner_orders, cancellation, [&](std::size_t begin, std::size_t end) {
    Permutation order;
    Pace pace(cancellation);
    for (std::size_t o = begin; o < end; ++o) {
      const auto q = static_cast<std::uint32_t>(o < n_outer ? o : o - n_outer);
      // A block with this order.
      const std::uint64_t key =
          o < n_outer ? blocks.outer_key(16 * q) : blocks.inner_key(q / 16 * 256 + q % 16);
      order.make_dealt(n_targets_, key, Permutation::Directions::elements);
      std::uint16_t *const out = (o < n_outer ? outer_ : inner_).data() + std::size_t{q} * n_targets_;
      std::copy_n(order.element_table(), n_targets_, out);
      pace.did(n_targets_);
    }
  });
}

void BlockIndex::make_sums(const Blocks &blocks, int threads, const Cancellation *cancellation) {
  share_out(threads, blocks.count(), cancellation, [&](std::size_t begin, std::size_t end) {
    if (begin == end) return;
    Room<std::uint32_t> room;
    Pace pace(cancellation);
    Block block = blocks.block(static_cast<std::uint32_t>(begin));
    for (std::size_t b = begin; b < end; ++b) {
      first_rows_[b] = block.first_row;
      add_up(blocks, block, blocks.quotas(block, room, cancellation), pace);
      if (b + 1 < end) block = blocks.next(block);
    }
  });
}

void BlockIndex::add_up(const Blocks &blocks, const Block &block, std::span<const std::uint32_t> quotas,
                        Pace &pace) {
  std::uint32_t *out = sums_.data() + block.index * sizes_.sums;
  std::uint32_t slot = 0;
  for (std::uint32_t first = 0; first < n_targets_; first += kSpacing) {
    *out++ = slot;
    visit_from(blocks, block.index, first, [&](std::uint32_t j) {
      slot += quotas[j];
      return true;
    });
    pace.did(2 * kSpacing);
  }
}

Block BlockIndex::block_of(const Blocks &blocks, std::uint32_t row) const noexcept {
  std::uint32_t index = std::min(row / blocks.min_rows(), blocks.count() - 1);
  index -= first_rows_[index] > row;
  return blocks.block(index, first_rows_[index]);
}

SlotRun BlockIndex::run_of(const Blocks &blocks, const Block &block, std::size_t slot) const noexcept {
  const std::span<const std::uint32_t> sums{sums_.data() + block.index * sizes_.sums, sizes_.sums};
  const std::uint32_t place = last_up_to(sums, static_cast<std::uint32_t>(slot));
  auto left = static_cast<std::uint32_t>(slot - sums[place]);  // slots before the one that is sought
  std::uint32_t target = 0;
  visit_from(blocks, block.index, place * kSpacing, [&](std::uint32_t j) {
    target = j;
    const std::uint32_t quota = blocks.quota(block, j);
    if (left < quota) return false;
    left -= quota;
    return true;
  });
  return {target, slot - left};
}

void BlockIndex::row(const Blocks &blocks, std::uint32_t row, std::int32_t *out, Pace &pace) const {
  const Block block = block_of(blocks, row);
  std::size_t slot = block.position_of(row);
  for (std::uint32_t m = 0; m < k_; ++m, slot += block.rows) {
    out[m] = static_cast<std::int32_t>(run_of(blocks, block, slot).target);
    pace.did(kStepsPerTarget);
  }
}

}  // namespace phaserouter
