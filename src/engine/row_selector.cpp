#include "engine/row_selector.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "model/words.hpp"

namespace phaserouter {

namespace {

BitRanges unwrap(Arc arc, std::uint32_t size) noexcept {
  const std::uint32_t end = arc.begin + arc.length;
  return end <= size ? BitRanges{arc.begin, end, 0} : BitRanges{arc.begin, size, end - size};
}

std::uint32_t extract_targets(const Plan &plan, const std::uint64_t *bits, BitRanges ranges,
                              std::uint32_t *out, std::uint32_t room) noexcept {
  if (const std::uint32_t *table = plan.target_table())
    return kernels().extract_mapped(bits, ranges, table, out, room);
  const std::uint32_t n = kernels().extract_positions(bits, ranges, out, room);
  for (std::uint32_t q = 0; q < n; ++q) out[q] = plan.target_at(out[q]);
  return n;
}

}  // namespace

void RowSelector::start(const Job &job, const Plan &plan) {
  plan_ = &plan;
  k_ = job.k;
  selection_ = job.selection;
  sort_rows_ = job.sort_rows;
  selection_key_ = key_for(job.seed, Purpose::selection);
  const std::uint32_t n = plan.n_targets();
  if (k_ >= n) return;  // no row can be cut
  candidates_.resize(words_for(n) * kWordBits);
  if (selection_ == Selection::first) {
    scratch_.resize(n);
    return;
  }
  drawn_.resize(k_);
  kept_ranks_.assign(words_for(n), 0);
  ranks_.resize(n);
  std::iota(ranks_.begin(), ranks_.end(), 0U);
}

std::uint32_t RowSelector::count(const std::uint64_t *active, std::uint32_t source) const noexcept {
  return kernels().count_bits(active, unwrap(plan_->source_arc(source), plan_->n_targets()));
}

RowSelector::Kept RowSelector::select(const std::uint64_t *active, std::uint32_t source, std::uint32_t *out,
                                      std::uint32_t room) noexcept {
  const Arc arc = plan_->source_arc(source);
  const BitRanges ranges = unwrap(arc, plan_->n_targets());
  Kept kept{};
  if (arc.length <= k_ || kernels().count_bits(active, ranges) <= k_) {
    kept.candidates = extract_targets(*plan_, active, ranges, out, room);
    kept.routes = kept.candidates;
  } else if (selection_ == Selection::random) {
    kept = {kernels().extract_positions(active, ranges, candidates_.data(), plan_->n_targets()), k_};
    keep_random(source, kept.candidates, out);
  } else {
    kept = {extract_targets(*plan_, active, ranges, candidates_.data(), plan_->n_targets()), k_};
    keep_first(kept.candidates, out);
  }
  if (sort_rows_) std::sort(out, out + kept.routes);
  return kept;
}

// Fisher-Yates over all ranks would cost O(candidates): swap in a table that is the identity, and swap back.
void RowSelector::draw_ranks(std::uint32_t source, std::uint32_t candidates) noexcept {
  const std::uint64_t row_key = word(selection_key_, source);
  for (std::uint32_t q = 0; q < k_; ++q) {
    drawn_[q] = q + bounded(word(row_key, q), candidates - q);
    std::swap(ranks_[q], ranks_[drawn_[q]]);
  }
  std::fill_n(kept_ranks_.begin(), words_for(candidates), 0);
  for (std::uint32_t q = 0; q < k_; ++q) set_bit(kept_ranks_.data(), ranks_[q]);
  for (std::uint32_t q = k_; q-- > 0;) std::swap(ranks_[q], ranks_[drawn_[q]]);
}

void RowSelector::keep_random(std::uint32_t source, std::uint32_t candidates, std::uint32_t *out) noexcept {
  draw_ranks(source, candidates);
  kernels().extract_mapped(kept_ranks_.data(), {0, candidates, 0}, candidates_.data(), out, k_);
  for (std::uint32_t q = 0; q < k_; ++q) out[q] = plan_->target_at(out[q]);
}

void RowSelector::keep_first(std::uint32_t candidates, std::uint32_t *out) noexcept {
  if (k_ == 0) return;
  const auto end = std::copy_n(candidates_.begin(), candidates, scratch_.begin());
  const auto highest_kept = scratch_.begin() + (k_ - 1);
  std::nth_element(scratch_.begin(), highest_kept, end);
  std::copy_if(candidates_.begin(), candidates_.begin() + candidates, out,
               [=](std::uint32_t target) { return target <= *highest_kept; });
}

}  // namespace phaserouter
