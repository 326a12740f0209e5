#include "engine/row_selector.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "model/keys.hpp"

namespace phaserouter {

namespace {

// Up to so many entries a row is written without asking how many targets it has: nobody can predict it.
constexpr std::uint32_t kShortRow = 32;

// Rows that are written one behind the other may lie anywhere: their places are announced so many rows before.
constexpr std::size_t kRowsAhead = 12;

// A short row: n targets, then -1 up to room. from is readable up to room.
void write_short_row(const std::uint32_t *from, std::uint32_t n, std::uint32_t *out,
                     std::uint32_t room) noexcept {
  constexpr std::uint32_t kLanes = 4;
  const auto entry = [=](std::uint32_t q) {
    const std::uint32_t target = from[q];
    return q < n ? target : ~std::uint32_t{0};
  };
  std::uint32_t q = 0;
  for (; q + kLanes <= room; q += kLanes) {
    std::uint32_t lanes[kLanes];
    for (std::uint32_t i = 0; i < kLanes; ++i) lanes[i] = entry(q + i);
    std::memcpy(out + q, lanes, sizeof lanes);
  }
  for (; q < room; ++q) out[q] = entry(q);
}

// The k-th lowest of so many is found by counting how many are below each: nothing there has to be predicted.
constexpr std::uint32_t kMaxRanked = 64;

// That of so many in less than a millisecond, which nobody has to stop.
constexpr std::uint32_t kMaxSelected = 65536;

// Steps of an item that is looked for anywhere in memory.
constexpr std::size_t kFarSteps = 8;

// The k-th lowest of numbers below 2^31, 1 <= k <= values.size(): its digits from the highest on, for each of which those
// numbers are counted that have the same higher ones.
std::uint32_t kth_lowest(std::span<const std::uint32_t> values, std::uint32_t k, Pace &pace) {
  constexpr unsigned kDigitBits = 8;
  constexpr std::uint32_t kDigits = 1U << kDigitBits;
  std::uint32_t digits = 0;  // that are known
  for (unsigned shift = 32; shift > 0;) {
    shift -= kDigitBits;
    std::uint32_t counts[kDigits] = {};
    const std::uint64_t first = std::uint64_t{digits} << kDigitBits;
    pace.in_pieces(values.size(), 1, [&](std::size_t begin, std::size_t end) {
      for (std::size_t q = begin; q < end; ++q) {
        const std::uint64_t digit = (values[q] >> shift) - first;
        if (digit < kDigits) ++counts[digit];
      }
    });
    std::uint32_t digit = 0;
    for (; counts[digit] < k; ++digit) k -= counts[digit];
    digits = (digits << kDigitBits) | digit;
  }
  return digits;
}

// The highest of the k lowest of numbers below 2^31, 1 <= k <= values.size(). scratch: room for kMaxSelected.
std::uint32_t highest_kept(std::span<const std::uint32_t> values, std::uint32_t k, std::uint32_t *scratch,
                           Pace &pace) {
  const auto n = static_cast<std::uint32_t>(values.size());
  if (n > kMaxSelected) return kth_lowest(values, k, pace);
  if (n > kMaxRanked) {
    std::copy(values.begin(), values.end(), scratch);
    std::nth_element(scratch, scratch + (k - 1), scratch + n);
    return scratch[k - 1];
  }
  constexpr std::uint32_t kLanes = 8;
  std::int32_t padded[kMaxRanked];
  const std::uint32_t compared = (n + kLanes - 1) / kLanes * kLanes;
  for (std::uint32_t q = 0; q < n; ++q) padded[q] = static_cast<std::int32_t>(values[q]);
  for (std::uint32_t q = n; q < compared; ++q) padded[q] = INT32_MAX;
  std::int32_t highest = 0;
  for (std::uint32_t q = 0; q < n; ++q) {
    std::uint32_t below = 0;
    for (std::uint32_t other = 0; other < compared; ++other) below += padded[other] < padded[q];
    highest = below < k ? std::max(highest, padded[q]) : highest;
  }
  return static_cast<std::uint32_t>(highest);
}

}  // namespace

void RowSelector::start(const Job &job, const Plan &plan, bool scattered) {
  plan_ = &plan;
  kernels_ = &kernels();
  k_ = job.k;
  pace_ = Pace(job.cancellation);
  selection_ = job.selection;
  sort_rows_ = job.sort_rows;
  stream_ = job.stream;
  selection_key_ = key_for(job.seed, Purpose::selection);
  const std::uint32_t n = plan.n_targets();
  const bool can_cut = k_ < n;
  const bool names_phases = plan.target_table() == nullptr;
  const bool finds_all = scattered || (can_cut && selection_ == Selection::first);
  if (finds_all || names_phases)
    make_room(found_, (finds_all ? n : std::min(k_, n)) + (scattered ? kMaxPendingPhases : 0) + kShortRow);
  pending_rows_ = 0;
  pending_phases_ = 0;
  if (sort_rows_) {
    make_room(unsorted_, std::min(k_, n));
    sorter_.start(n, std::min(k_, n), job.cancellation);
  }
  if (!can_cut) return;
  if (selection_ == Selection::first) return make_room(scratch_, std::min(n, kMaxSelected));
  make_room(draws_, k_);
  make_room(kept_ranks_, words_for(n) + 2);  // kernels read one word past the one that holds rank n
  if (ranks_listed_ < n) list_ranks(n);
}

void RowSelector::list_ranks(std::uint32_t n) {
  ranks_listed_ = 0;
  make_room(ranks_, n);
  pace_.in_pieces(n, 1, [&](std::size_t begin, std::size_t end) {
    std::iota(ranks_.data() + begin, ranks_.data() + end, static_cast<std::uint32_t>(begin));
  });
  ranks_listed_ = n;
}

std::uint32_t RowSelector::count(const SweptRow &row) const noexcept {
  return kernels_->count_bits(row.active.bits, ranges_of(row));
}

RowSelector::Kept RowSelector::select_some(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
  if (row.active.filled != nullptr) {
    const Kept kept = select_scattered(row, out, room);
    write_pending();
    return kept;
  }
  if (!sort_rows_) return select_in_order(row, {out, room, stream_});
  const Kept kept = select_in_order(row, {unsorted_.data(), std::min(k_, row.arc.length), false});
  sorter_.sort({unsorted_.data(), kept.routes}, out, pace_);
  kernels_->fill(out + kept.routes, room - kept.routes, ~std::uint32_t{0});
  return kept;
}

// All candidates are found first, for most words of the arc have none.
RowSelector::Kept RowSelector::select_scattered(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
  std::uint32_t *const found = found_.data() + pending_phases_;
  const std::uint32_t candidates =
      kernels_->find_bits(row.active.bits, row.active.filled, ranges_of(row), found);
  const Kept kept{candidates, std::min(candidates, k_)};
  if (candidates > k_ && selection_ == Selection::first) {
    keep_lowest_of({found, candidates}, sort_rows_ ? unsorted_.data() : out);
    if (sort_rows_) sorter_.sort({unsorted_.data(), k_}, out, pace_);
    return kept;
  }
  if (candidates > k_) keep_ranks(row.source, candidates, found);
  plan_->announce_targets({found, kept.routes});
  pending_[pending_rows_++] = {out, room, kept.routes};
  pending_phases_ += kept.routes;
  if (pending_rows_ == kMaxPendingRows || pending_phases_ >= kMaxPendingPhases) write_pending();
  return kept;
}

void RowSelector::write_pending() {
  plan_->targets_at({found_.data(), pending_phases_});
  const std::uint32_t *targets = found_.data();
  for (std::size_t p = 0; p < pending_rows_; ++p) {
    const auto [out, room, routes] = pending_[p];
    __builtin_prefetch(pending_[std::min(p + kRowsAhead, pending_rows_ - 1)].out, 1);
    if (room <= kShortRow) {
      write_short_row(targets, routes, out, room);
    } else {
      std::copy_n(targets, routes, out);
      kernels_->fill(out + routes, room - routes, ~std::uint32_t{0});
    }
    if (sort_rows_) sorter_.sort({targets, routes}, out, pace_);
    targets += routes;
  }
  pending_rows_ = 0;
  pending_phases_ = 0;
}

// The words of the arc are counted, and then emitted.
RowSelector::Kept RowSelector::select_in_order(const SweptRow &row, Row out) {
  const std::uint32_t candidates = row.arc.length > k_ ? count(row) : 0;
  if (candidates <= k_) {
    const std::uint32_t n = emit(row, nullptr, out);
    return {n, n};
  }
  if (selection_ == Selection::random) {
    draw_ranks(row.source, candidates);
    emit(row, kept_ranks_.data(), out);
  } else {
    keep_lowest(row, candidates, out.targets);
  }
  return {candidates, k_};
}

// All candidates of an arc, or those of some ranks.
std::uint32_t RowSelector::emit(const SweptRow &row, const std::uint64_t *ranks, Row out) {
  const std::uint16_t *const table = plan_->target_table();
  if (table == nullptr) return emit_phases(row, ranks, out);
  if (ranks != nullptr) return kernels_->emit_ranks(row.active.bits, ranges_of(row), ranks, table, out);
  return kernels_->emit_row(row.active.bits, ranges_of(row), table, out);
}

// Without a table the kernels write phases: into memory of our own, for they are read again at once to be named, and
// the row may be far away.
std::uint32_t RowSelector::emit_phases(const SweptRow &row, const std::uint64_t *ranks, Row out) {
  const BitRanges ranges = ranges_of(row);
  const Row phases{found_.data(), std::min(out.k, row.arc.length), false};
  const std::uint32_t n = ranks != nullptr
                              ? kernels_->emit_ranks(row.active.bits, ranges, ranks, nullptr, phases)
                              : kernels_->emit_row(row.active.bits, ranges, nullptr, phases);
  name({found_.data(), n});
  std::copy_n(found_.begin(), n, out.targets);
  kernels_->fill(out.targets + n, out.k - n, ~std::uint32_t{0});
  return n;
}

// Fisher-Yates over all ranks would cost O(candidates): swap in a table that is the identity, and swap back.
void RowSelector::draw_ranks(std::uint32_t source, std::uint32_t candidates) {
  const std::uint64_t key = word(selection_key_, source);
  const std::uint32_t listed = std::exchange(ranks_listed_, 0);
  std::fill_n(kept_ranks_.begin(), words_for(candidates) + 1, 0);
  pace_.in_pieces(k_, kFarSteps, [&](std::size_t begin, std::size_t end) {
    kernels_->draw(key + begin * kGamma, candidates - begin, end - begin,
                   &draws_[begin]);  // from that draw on
    for (std::size_t q = begin; q < end; ++q) {
      draws_[q] += static_cast<std::uint32_t>(q);
      std::swap(ranks_[q], ranks_[draws_[q]]);
    }
  });
  pace_.in_pieces(k_, kFarSteps, [&](std::size_t begin, std::size_t end) {
    for (std::size_t q = begin; q < end; ++q) set_bit(kept_ranks_.data(), ranks_[q]);
  });
  pace_.in_pieces(k_, kFarSteps, [&](std::size_t begin, std::size_t end) {
    for (std::size_t q = k_ - begin; q-- > k_ - end;) std::swap(ranks_[q], ranks_[draws_[q]]);
  });
  ranks_listed_ = listed;
}

// The same where a word holds all ranks. Nothing is swapped back: the table is made anew for the next row.
std::uint64_t RowSelector::draw_few_ranks(std::uint32_t source, std::uint32_t candidates) noexcept {
  static constexpr auto kIdentity = [] {
    std::array<std::uint8_t, kWordBits> identity{};
    for (std::size_t r = 0; r < kWordBits; ++r) identity[r] = static_cast<std::uint8_t>(r);
    return identity;
  }();
  kernels_->draw(word(selection_key_, source), candidates, k_, draws_.data());
  std::array<std::uint8_t, kWordBits> ranks = kIdentity;
  std::uint64_t kept = 0;
  for (std::uint32_t q = 0; q < k_; ++q) {
    const std::uint32_t drawn = q + draws_[q];
    kept |= std::uint64_t{1} << ranks[drawn];
    ranks[drawn] = ranks[q];
  }
  return kept;
}

// Of the phases that were found, those of k ranks.
void RowSelector::keep_ranks(std::uint32_t source, std::uint32_t candidates, std::uint32_t *found) {
  std::uint32_t *end = found;
  const auto take = [&](std::uint64_t ranks, const std::uint32_t *from) {
    for (; ranks != 0; ranks &= ranks - 1) *end++ = from[std::countr_zero(ranks)];
  };
  if (candidates <= kWordBits) return take(draw_few_ranks(source, candidates), found);
  draw_ranks(source, candidates);
  for (std::size_t i = 0; i < words_for(candidates); ++i) take(kept_ranks_[i], found + i * kWordBits);
}

void RowSelector::keep_lowest(const SweptRow &row, std::uint32_t candidates, std::uint32_t *out) {
  if (k_ == 0) return;
  const std::uint32_t found = find_lowest(row, candidates);
  keep_lowest_of({found_.data(), found}, out);
}

// Finds the phases of candidates, among them those of the k lowest targets. Returns how many it found.
//
// If targets lie on the ring like random ones, the k-th lowest of c candidates is near k N / c, and codes say which
// phases have a target up to there. A caller's permutation may be anything: whatever it is, there are few attempts.
std::uint32_t RowSelector::find_lowest(const SweptRow &row, std::uint32_t candidates) noexcept {
  const BitRanges ranges = ranges_of(row);
  if (plan_->code_table() == nullptr)
    return kernels_->emit_row(row.active.bits, ranges, nullptr, {found_.data(), candidates, false});
  const std::uint32_t n = plan_->n_targets();
  std::uint64_t limit = (std::uint64_t{k_} + k_ / 8 + 12) * n / candidates;
  for (;; limit *= 4) {
    const std::uint8_t max_code = limit < n ? target_code(static_cast<std::uint32_t>(limit)) : kMaxCode;
    const std::uint32_t found =
        kernels_->find_low(row.active.bits, plan_->code_table(), max_code, ranges, found_.data());
    if (found >= k_) return found;
  }
}

// Of the phases that were found, the k lowest targets, in the order of the phases.
void RowSelector::keep_lowest_of(std::span<std::uint32_t> found, std::uint32_t *out) {
  if (k_ == 0) return;
  name(found);
  const std::uint32_t highest = highest_kept(found, k_, scratch_.data(), pace_);
  const std::uint32_t *const end = out + k_;
  for (std::size_t q = 0; out < end; ++q) {
    *out = found[q];
    out += found[q] <= highest;
  }
}

// What targets have these phases, in place.
void RowSelector::name(std::span<std::uint32_t> phases) {
  pace_.in_pieces(phases.size(), kFarSteps, [&](std::size_t begin, std::size_t end) {
    plan_->targets_at(phases.subspan(begin, end - begin));
  });
}

}  // namespace phaserouter
