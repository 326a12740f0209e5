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

// A row of at most this number of entries is written whole, however many targets it has: a branch on their number would
// be predicted wrongly too often.
constexpr std::uint32_t kShortRow = 32;

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

// Selecting among this number of candidates takes less than a millisecond, so it need not ask whether to stop.
constexpr std::uint32_t kMaxSelected = 65536;

// Steps of an item that is looked for anywhere in memory.
constexpr std::size_t kFarSteps = 8;

// The k-th lowest of numbers below 2^31, 1 <= k <= values.size(): its digits from the highest on, for each of which
// those numbers are counted that have the same higher ones.
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

void RowSelector::start(const Job &job, const Plan &plan, bool banded) {
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
  const bool finds_all = banded || (can_cut && selection_ == Selection::first);
  if (finds_all || names_phases)
    make_room(found_, (finds_all ? n : std::min(k_, n)) + (banded ? kMaxPendingTargets : 0) + kShortRow);
  pending_rows_ = 0;
  pending_targets_ = 0;
  rows_cut_ = 0;
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

std::uint32_t RowSelector::count(const SweptRow &row) noexcept {
  if (row.band != nullptr) return row.band->find(*kernels_, row.phase, ranges_of(row), found_.data());
  return kernels_->count_bits(row.active, ranges_of(row));
}

RowSelector::Kept RowSelector::select_some(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
  if (row.band != nullptr) {
    const Kept kept = select_banded(row, out, room);
    write_pending();
    return kept;
  }
  if (!sort_rows_) return select_in_order(row, {out, room, stream_});
  const Kept kept = select_in_order(row, {unsorted_.data(), std::min(k_, row.arc.length), false});
  sorter_.sort({unsorted_.data(), kept.routes}, out, pace_);
  kernels_->fill(out + kept.routes, room - kept.routes, ~std::uint32_t{0});
  return kept;
}

// Whether a row has too many candidates cannot be predicted: those that have are noted, and cut together.
RowSelector::Kept RowSelector::select_banded(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
  __builtin_prefetch(out, 1);
  const std::uint32_t candidates =
      row.band->find(*kernels_, row.phase, ranges_of(row), found_.data() + pending_targets_);
  pending_[pending_rows_] = {out, room, row.source, pending_targets_, candidates};
  cut_[rows_cut_] = pending_rows_;
  rows_cut_ += candidates > k_;
  ++pending_rows_;
  pending_targets_ += candidates;
  if (pending_rows_ == kMaxPendingRows || pending_targets_ >= kMaxPendingTargets) write_pending();
  return {candidates, std::min(candidates, k_)};
}

void RowSelector::write_pending() {
  for (const std::uint32_t p : std::span(cut_).first(rows_cut_))
    cut({found_.data() + pending_[p].begin, pending_[p].candidates}, pending_[p].source);
  for (std::uint32_t p = 0; p < pending_rows_; ++p) {
    const Pending &row = pending_[p];
    const std::uint32_t *const targets = found_.data() + row.begin;
    const std::uint32_t routes = std::min(row.candidates, k_);
    if (row.room <= kShortRow) {
      write_short_row(targets, routes, row.out, row.room);
    } else {
      std::copy_n(targets, routes, row.out);
      kernels_->fill(row.out + routes, row.room - routes, ~std::uint32_t{0});
    }
    if (sort_rows_) sorter_.sort({targets, routes}, row.out, pace_);
  }
  pending_rows_ = 0;
  pending_targets_ = 0;
  rows_cut_ = 0;
}

// Of all candidates of a row those that it keeps, in place.
void RowSelector::cut(std::span<std::uint32_t> targets, std::uint32_t source) {
  if (selection_ == Selection::first)
    keep_lowest_of(targets, targets.data());
  else
    keep_ranks(source, static_cast<std::uint32_t>(targets.size()), targets.data());
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
  if (ranks != nullptr) return kernels_->emit_ranks(row.active, ranges_of(row), ranks, table, out);
  return kernels_->emit_row(row.active, ranges_of(row), table, out);
}

// Without a table the kernels write phases: into memory of our own, for they are read again at once to be named, and
// the row may be far away.
std::uint32_t RowSelector::emit_phases(const SweptRow &row, const std::uint64_t *ranks, Row out) {
  const BitRanges ranges = ranges_of(row);
  const Row phases{found_.data(), std::min(out.k, row.arc.length), false};
  const std::uint32_t n = ranks != nullptr ? kernels_->emit_ranks(row.active, ranges, ranks, nullptr, phases)
                                           : kernels_->emit_row(row.active, ranges, nullptr, phases);
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

// The same where a word has a bit for each rank. Nothing is swapped back: the table is made anew for the next row.
std::uint64_t RowSelector::draw_few_ranks(std::uint32_t source, std::uint32_t candidates) noexcept {
  static constexpr auto kIdentity = [] {
    std::array<std::uint8_t, kWordBits> identity{};
    for (std::size_t r = 0; r < kWordBits; ++r) identity[r] = static_cast<std::uint8_t>(r);
    return identity;
  }();
  kernels_->draw(word(selection_key_, source), candidates, k_, draws_.data());
  std::uint64_t kept = 0;
  if (candidates <= kWordBits / 4) {  // the table is a word, four bits a rank
    std::uint64_t ranks = 0xFEDCBA9876543210;
    for (std::uint32_t q = 0; q < k_; ++q) {
      const std::uint32_t shift = 4 * (q + draws_[q]);
      const std::uint64_t drawn = (ranks >> shift) & 15;
      kept |= std::uint64_t{1} << drawn;
      ranks ^= (drawn ^ ((ranks >> (4 * q)) & 15)) << shift;
    }
    return kept;
  }
  std::array<std::uint8_t, kWordBits> ranks = kIdentity;
  for (std::uint32_t q = 0; q < k_; ++q) {
    const std::uint32_t drawn = q + draws_[q];
    kept |= std::uint64_t{1} << ranks[drawn];
    ranks[drawn] = ranks[q];
  }
  return kept;
}

// Of all candidates, those of k ranks.
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
  name({found_.data(), found});
  keep_lowest_of({found_.data(), found}, out);
}

// Finds the phases of candidates, among them those of the k lowest targets. Returns how many it found.
//
// If targets lie on the ring like random ones, the k-th lowest of c candidates is near k N / c, and codes say which
// phases have a target up to there. A caller's permutation may be anything: whatever it is, there are few attempts.
std::uint32_t RowSelector::find_lowest(const SweptRow &row, std::uint32_t candidates) noexcept {
  const BitRanges ranges = ranges_of(row);
  if (plan_->code_table() == nullptr)
    return kernels_->emit_row(row.active, ranges, nullptr, {found_.data(), candidates, false});
  const std::uint32_t n = plan_->n_targets();
  std::uint64_t limit = (std::uint64_t{k_} + k_ / 8 + 12) * n / candidates;
  for (;; limit *= 4) {
    const std::uint8_t max_code = limit < n ? target_code(static_cast<std::uint32_t>(limit)) : kMaxCode;
    const std::uint32_t found =
        kernels_->find_low(row.active, plan_->code_table(), max_code, ranges, found_.data());
    if (found >= k_) return found;
  }
}

// The k lowest of these targets, in the order that they have.
void RowSelector::keep_lowest_of(std::span<const std::uint32_t> targets, std::uint32_t *out) {
  if (k_ == 0) return;
  const std::uint32_t highest = highest_kept(targets, k_, scratch_.data(), pace_);
  const std::uint32_t *const end = out + k_;
  for (std::size_t q = 0; out < end; ++q) {
    const std::uint32_t target = targets[q];
    *out = target;
    out += target <= highest;
  }
}

// What targets have these phases, in place.
void RowSelector::name(std::span<std::uint32_t> phases) {
  pace_.in_pieces(phases.size(), kFarSteps, [&](std::size_t begin, std::size_t end) {
    plan_->targets_at(phases.subspan(begin, end - begin));
  });
}

}  // namespace phaserouter
