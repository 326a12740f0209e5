#include "engine/block_dealer.hpp"

#include <algorithm>
#include <bit>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

constexpr std::uint32_t kDealBatch = 1024;

// Arrays of more entries than this are not in a cache that is near: what is read from them at random is asked for
// early.
constexpr std::size_t kFarDealEntries = std::size_t{1} << 17;
constexpr std::uint32_t kRowsAhead = 16;

// What writing an entry at random counts for. At first most of them are pages that the system still has to find.
std::size_t steps(std::size_t entries, std::size_t of_array) noexcept {
  return entries * (of_array > kFarDealEntries ? 16 : 4);
}

// Rows are marked in a set of all targets if they have at least kMinMarked targets, and at least one in
// kMaxTargetsPerRoute of all.
constexpr std::uint32_t kMinMarked = 33;
constexpr std::uint32_t kMaxTargetsPerRoute = 16;

// The most entries that are written without a check.
constexpr std::uint32_t kDealPiece = 16384;

}  // namespace

void BlockDealer::start(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, bool sort_rows) {
  blocks_ = &blocks;
  n_targets_ = n_targets;
  k_ = k;
  sort_rows_ = sort_rows && k > 1;
  if (sort_rows_) sorter_.start(n_targets, k);
  listed_ = kNoBlock;
}

template <class Visit>
void BlockDealer::walk_order(std::span<const std::uint32_t> quotas, Pace &pace, const Visit &visit) const {
  std::uint32_t batch[kDealBatch];
  for (std::uint32_t first = 0; first < n_targets_; first += kDealBatch) {
    const std::span targets(batch, std::min(kDealBatch, n_targets_ - first));
    order_.targets_from(first, targets);
    if (n_targets_ > kFarDealEntries)
      for (const std::uint32_t j : targets) __builtin_prefetch(&quotas[j]);
    visit(targets);
    pace.did(steps(targets.size(), n_targets_));
  }
}

// Every target is stored twice, even if its quota is 0 or 1. Most quotas are 0, 1 or 2, a store that is not needed
// costs less than a branch that the processor predicts wrongly, and the slots have room for it.
std::uint32_t *BlockDealer::repeat(std::uint32_t target, std::uint32_t times, std::uint32_t *slot,
                                   Pace &pace) const {
  slot[0] = target;
  slot[1] = target;
  for (std::uint32_t done = 2; done < times;) {
    const std::uint32_t n = std::min(times - done, kDealPiece);
    std::fill_n(slot + done, n, target);
    done += n;
    pace.did(n);
  }
  return slot + times;
}

void BlockDealer::list_all(std::span<const std::uint32_t> quotas, Pace &pace) {
  std::uint32_t *slot = slots_.data();
  walk_order(quotas, pace, [&](std::span<const std::uint32_t> targets) {
    for (const std::uint32_t j : targets) slot = repeat(j, quotas[j], slot, pace);
  });
}

// With far more targets than slots most have a quota of 0. The others' places in the order are marked and then visited,
// which spares computing every place's target.
void BlockDealer::list_present(std::span<const std::uint32_t> quotas, Pace &pace) {
  const std::size_t words = words_for(n_targets_);
  make_room(present_, words);
  for (std::size_t w = 0; w < words; ++w) {
    present_[w] = 0;
    if (w % kDealPiece == 0) pace.did(kDealPiece);
  }
  std::uint32_t batch[kDealBatch];
  std::uint32_t n = 0;
  const auto mark = [&] {
    order_.places_of({batch, n});
    for (std::uint32_t q = 0; q < n; ++q) set_bit(present_.data(), batch[q]);
    pace.did(std::size_t{8} * n);
    n = 0;
  };
  for (std::uint32_t j = 0; j < n_targets_; ++j) {
    batch[n] = j;
    n += quotas[j] > 0;
    if (n == kDealBatch) mark();
    if (j % kDealPiece == 0) pace.did(kDealPiece);
  }
  mark();

  std::uint32_t *slot = slots_.data();
  for (std::size_t w = 0; w < words; ++w) {
    for (std::uint64_t bits = present_[w]; bits != 0; bits &= bits - 1) {
      std::uint32_t target = 0;
      order_.targets_from(
          static_cast<std::uint32_t>(w * kWordBits) + static_cast<std::uint32_t>(std::countr_zero(bits)),
          {&target, 1});
      slot = repeat(target, quotas[target], slot, pace);
      pace.did(64);
    }
    if (w % kDealPiece == 0) pace.did(kDealPiece);
  }
}

// The block's targets in their order, each as often as its quota.
void BlockDealer::list_slots(const Block &block, const Cancellation *cancellation) {
  listed_ = kNoBlock;
  order_.make(*blocks_, block.index, n_targets_);
  const std::span<const std::uint32_t> quotas = blocks_->quotas(block, quotas_, cancellation);
  const std::size_t n_slots = std::size_t{block.rows} * k_;
  make_room(slots_, std::size_t{blocks_->max_rows()} * k_ + 2);
  Pace pace(cancellation);
  if (n_targets_ > kLargestTable && n_slots < n_targets_ / 8)
    list_present(quotas, pace);
  else
    list_all(quotas, pace);
  listed_ = block.index;
}

// Rows of one target: a slot each.
void BlockDealer::deal_single_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace) const {
  const std::uint32_t *const slots = slots_.data();
  std::uint32_t p = block.position_of(rows.begin);
  while (rows.size() > 0) {
    const std::uint32_t n = std::min(rows.size(), kDealPiece);
    for (std::uint32_t q = 0; q < n; ++q) {
      *out++ = static_cast<std::int32_t>(slots[p]);
      p = block.next_position(p);
    }
    rows.begin += n;
    pace.did(n);
  }
}

void BlockDealer::deal_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace) const {
  const std::uint32_t *const slots = slots_.data();
  const bool far = std::size_t{block.rows} * k_ > kFarDealEntries && k_ <= kRowsAhead;
  if (k_ == 1 && !far) return deal_single_slots(block, rows, out, pace);
  std::uint32_t p = block.position_of(rows.begin);
  std::uint32_t ahead =
      block.position_of(block.first_row + (rows.begin - block.first_row + kRowsAhead) % block.rows);
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    if (far) {
      for (std::size_t m = 0; m < k_; ++m) __builtin_prefetch(slots + ahead + m * block.rows);
      ahead = block.next_position(ahead);
    }
    const std::uint32_t *slot = slots + p;
    for (std::uint32_t m = 0; m < k_;) {
      const std::uint32_t end = m + std::min(k_ - m, kDealPiece);
      for (; m < end; ++m, slot += block.rows) *out++ = static_cast<std::int32_t>(*slot);
      if (end < k_) pace.did(kDealPiece);
    }
    p = block.next_position(p);
    pace.did(k_ % kDealPiece);
  }
}

// Sorted rows without sorting: every target in ascending order is appended to the rows that have it. A target's slots
// are consecutive, and the row of a slot is the one that stands at the slot's number modulo the rows.
void BlockDealer::deal_sorted(const Block &block, std::int32_t *out, const Cancellation *cancellation) {
  order_.make(*blocks_, block.index, n_targets_);
  const std::span<const std::uint32_t> quotas = blocks_->quotas(block, quotas_, cancellation);
  make_room(positions_, n_targets_);
  make_room(next_entries_, block.rows);
  Pace pace(cancellation);

  std::uint32_t position = 0;
  walk_order(quotas, pace, [&](std::span<const std::uint32_t> targets) {
    for (const std::uint32_t j : targets) {
      positions_[j] = position;
      position += quotas[j];
      position -= position >= block.rows ? block.rows : 0;
    }
  });
  std::uint32_t p = block.start;
  for (std::uint32_t row = 0; row < block.rows; ++row, p = block.next_position(p)) {
    next_entries_[p] = std::size_t{row} * k_;
    if (row % kDealBatch == 0) pace.did(steps(kDealBatch, block.rows));
  }
  append_targets(block, quotas, out, pace);
}

// Routes are collected before they are written. Here, too, every target is stored twice, whatever its quota is.
void BlockDealer::append_targets(const Block &block, std::span<const std::uint32_t> quotas, std::int32_t *out,
                                 Pace &pace) {
  struct Route {
    std::uint32_t target;
    std::uint32_t position;
  };
  Route routes[kDealBatch + 2];
  std::uint32_t n = 0;
  const auto write = [&] {
    for (std::uint32_t q = 0; q < n; ++q)
      out[next_entries_[routes[q].position]++] = static_cast<std::int32_t>(routes[q].target);
    pace.did(steps(n, std::size_t{block.rows} * k_));
    n = 0;
  };
  for (std::uint32_t j = 0; j < n_targets_; ++j) {
    std::uint32_t p = positions_[j];
    for (std::uint32_t left = quotas[j];;) {
      routes[n] = {j, p};
      p = p + 1 == block.rows ? 0 : p + 1;
      routes[n + 1] = {j, p};
      p = p + 1 == block.rows ? 0 : p + 1;
      n += std::min(left, 2U);
      if (n >= kDealBatch) write();
      if (left <= 2) break;
      left -= 2;
    }
    if (j % kDealPiece == 0) pace.did(kDealPiece);
  }
  write();
}

void BlockDealer::deal(const Block &block, RowRange rows, std::int32_t *out,
                       const Cancellation *cancellation) {
  // Rows of a good part of all targets are sorted faster one by one, in a set of targets.
  const bool one_by_one = k_ >= kMinMarked && n_targets_ / k_ <= kMaxTargetsPerRoute;
  if (!sort_rows_ || one_by_one) {
    list_slots(block, cancellation);
    Pace pace(cancellation);
    if (sort_rows_)
      sort_slots(block, rows, out, pace);
    else
      deal_slots(block, rows, out, pace);
  } else if (rows.size() == block.rows) {
    deal_sorted(block, out, cancellation);
  } else {
    make_room(whole_block_, std::size_t{blocks_->max_rows()} * k_);
    deal_sorted(block, whole_block_.data(), cancellation);
    const std::int32_t *const wanted = whole_block_.data() + std::size_t{rows.begin - block.first_row} * k_;
    in_pieces(std::size_t{rows.size()} * k_, cancellation, [&](std::size_t begin, std::size_t end) {
      std::copy(wanted + begin, wanted + end, out + begin);
    });
  }
}

void BlockDealer::sort_slots(const Block &block, RowRange rows, std::int32_t *out, Pace &pace) {
  make_room(row_, k_);
  for (std::uint32_t row = rows.begin; row < rows.end; ++row, out += k_) {
    deal_slots(block, {row, row + 1}, row_.data(), pace);
    sort_row(out, pace);
  }
}

void BlockDealer::sort_row(std::int32_t *out, Pace &pace) {
  sorter_.sort({reinterpret_cast<const std::uint32_t *>(row_.data()), k_},
               reinterpret_cast<std::uint32_t *>(out), pace);
  pace.did(std::size_t{4} * k_);
}

void BlockDealer::deal_one(const Block &block, std::uint32_t row, std::int32_t *out, Pace &pace) {
  if (listed_ != block.index) list_slots(block, pace.cancellation());
  if (sort_rows_)
    sort_slots(block, {row, row + 1}, out, pace);
  else
    deal_slots(block, {row, row + 1}, out, pace);
}

// A target's slots follow each other, so that the first of them is found by halving.
void BlockDealer::find(const Block &block, std::uint32_t row, SlotRun *runs, Pace &pace) {
  if (listed_ != block.index) list_slots(block, pace.cancellation());
  std::size_t slot = block.position_of(row);
  for (std::uint32_t m = 0; m < k_; ++m, slot += block.rows) {
    const std::uint32_t target = slots_[slot];
    std::size_t first = slot;
    std::size_t other = slot + 1 - std::min<std::size_t>(slot + 1, block.rows);  // not more slots than rows
    while (other < first) {
      const std::size_t middle = other + (first - other) / 2;
      if (slots_[middle] == target)
        first = middle;
      else
        other = middle + 1;
    }
    runs[m] = {target, first};
    pace.did(64);
  }
}

void BlockDealer::look_up(const BlockIndex &index, std::uint32_t row, std::int32_t *out, Pace &pace) {
  if (!sort_rows_) return index.row(*blocks_, row, out, pace);
  make_room(row_, k_);
  index.row(*blocks_, row, row_.data(), pace);
  sort_row(out, pace);
}

}  // namespace phaserouter
