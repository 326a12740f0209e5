#include "engine/row_selector.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "model/words.hpp"

namespace phaserouter {

namespace {

BitRanges ranges_of(Arc arc, std::uint32_t ring) noexcept { return ring_ranges(arc.begin, arc.length, ring); }

}  // namespace

void RowSelector::start(const Job &job, const Plan &plan) {
  plan_ = &plan;
  kernels_ = &kernels();
  k_ = job.k;
  selection_ = job.selection;
  sort_rows_ = job.sort_rows;
  stream_ = job.stream;
  selection_key_ = key_for(job.seed, Purpose::selection);
  const std::uint32_t n = plan.n_targets();
  if (plan.target_table() == nullptr) phases_.resize(selection_ == Selection::first ? n : std::min(k_, n));
  if (k_ >= n) return;  // no row can be cut
  if (selection_ == Selection::first) {
    candidates_.resize(n);
    scratch_.resize(n);
    return;
  }
  draws_.resize(k_);
  kept_ranks_.resize(words_for(n) + 2);  // kernels read one word past the one that holds rank n
  const std::size_t known = ranks_.size();
  ranks_.resize(std::max<std::size_t>(known, n));
  std::iota(ranks_.begin() + static_cast<std::ptrdiff_t>(known), ranks_.end(),
            static_cast<std::uint32_t>(known));
}

std::uint32_t RowSelector::count(const std::uint64_t *active, std::uint32_t source) const noexcept {
  return kernels_->count_bits(active, ranges_of(plan_->source_arc(source), plan_->n_targets()));
}

RowSelector::Kept RowSelector::select(const std::uint64_t *active, std::uint32_t source, std::uint32_t *out,
                                      std::uint32_t room) noexcept {
  const Arc arc = plan_->source_arc(source);
  if (can_select_all(arc.length)) {
    const std::uint32_t n = kernels_->emit_row(active, ranges_of(arc, plan_->n_targets()),
                                               plan_->target_table(), {out, room, stream_});
    return {n, n};
  }
  Kept kept{};
  if (arc.length > k_) kept.candidates = kernels_->count_bits(active, ranges_of(arc, plan_->n_targets()));
  if (kept.candidates <= k_) {
    kept.candidates = emit(active, arc, nullptr, {out, room, stream_});
    kept.routes = kept.candidates;
  } else if (selection_ == Selection::random) {
    kept.routes = k_;
    draw_ranks(source, kept.candidates);
    emit(active, arc, kept_ranks_.data(), {out, room, stream_});
  } else {
    kept.routes = k_;
    emit(active, arc, nullptr, {candidates_.data(), kept.candidates, false});
    keep_lowest(kept.candidates, out);
  }
  if (sort_rows_) std::sort(out, out + kept.routes);
  return kept;
}

// All candidates of an arc, or those of some ranks.
std::uint32_t RowSelector::emit(const std::uint64_t *active, Arc arc, const std::uint64_t *ranks,
                                Row row) noexcept {
  const BitRanges ranges = ranges_of(arc, plan_->n_targets());
  const std::uint16_t *const table = plan_->target_table();
  if (table == nullptr) return emit_phases(active, ranges, ranks, row);
  if (ranks != nullptr) return kernels_->emit_ranks(active, ranges, ranks, table, row);
  return kernels_->emit_row(active, ranges, table, row);
}

// Without a table the kernels write phases: into memory of our own, for they are read again at once to be named, and
// the row may be far away.
std::uint32_t RowSelector::emit_phases(const std::uint64_t *active, BitRanges ranges,
                                       const std::uint64_t *ranks, Row row) noexcept {
  const std::uint32_t length = ranges.end - ranges.begin + ranges.wrapped_end;
  const Row phases{phases_.data(), std::min(row.k, length), false};
  const std::uint32_t n = ranks != nullptr ? kernels_->emit_ranks(active, ranges, ranks, nullptr, phases)
                                           : kernels_->emit_row(active, ranges, nullptr, phases);
  plan_->targets_at({phases_.data(), n});
  std::copy_n(phases_.begin(), n, row.targets);
  kernels_->fill(row.targets + n, row.k - n, ~std::uint32_t{0});
  return n;
}

// Fisher-Yates over all ranks would cost O(candidates): swap in a table that is the identity, and swap back.
void RowSelector::draw_ranks(std::uint32_t source, std::uint32_t candidates) noexcept {
  kernels_->draw(word(selection_key_, source), candidates, k_, draws_.data());
  for (std::uint32_t q = 0; q < k_; ++q) {
    draws_[q] += q;
    std::swap(ranks_[q], ranks_[draws_[q]]);
  }
  std::fill_n(kept_ranks_.begin(), words_for(candidates) + 1, 0);
  for (std::uint32_t q = 0; q < k_; ++q) set_bit(kept_ranks_.data(), ranks_[q]);
  for (std::uint32_t q = k_; q-- > 0;) std::swap(ranks_[q], ranks_[draws_[q]]);
}

void RowSelector::keep_lowest(std::uint32_t candidates, std::uint32_t *out) noexcept {
  if (k_ == 0) return;
  const auto end = std::copy_n(candidates_.begin(), candidates, scratch_.begin());
  const auto highest_kept = scratch_.begin() + (k_ - 1);
  std::nth_element(scratch_.begin(), highest_kept, end);
  std::copy_if(candidates_.begin(), candidates_.begin() + candidates, out,
               [=](std::uint32_t target) { return target <= *highest_kept; });
}

}  // namespace phaserouter
