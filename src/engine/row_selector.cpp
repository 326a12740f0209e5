#include "engine/row_selector.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"
#include "model/words.hpp"

namespace phaserouter {

namespace {

// An arc as one or two plain ranges.
struct Ranges {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t wrapped_end;  // of a range from 0
};

Ranges unwrap(Arc arc, std::uint32_t size) noexcept {
  const std::uint32_t end = arc.begin + arc.length;
  return end <= size ? Ranges{arc.begin, end, 0} : Ranges{arc.begin, size, end - size};
}

std::uint32_t count_bits(const std::uint64_t *bits, const Ranges &r) noexcept {
  return kernels().count_range(bits, r.begin, r.end) + kernels().count_range(bits, 0, r.wrapped_end);
}

std::uint32_t extract_phases(const std::uint64_t *bits, const Ranges &r, std::uint32_t *out) noexcept {
  const std::size_t n = kernels().extract_positions(bits, r.begin, r.end, out);
  return static_cast<std::uint32_t>(n + kernels().extract_positions(bits, 0, r.wrapped_end, out + n));
}

std::uint32_t extract_targets(const Plan &plan, const std::uint64_t *bits, const Ranges &r,
                              std::uint32_t *out) noexcept {
  if (const std::uint32_t *table = plan.target_table()) {
    const std::size_t n = kernels().extract_mapped(bits, r.begin, r.end, table, out);
    return static_cast<std::uint32_t>(n + kernels().extract_mapped(bits, 0, r.wrapped_end, table, out + n));
  }
  const std::uint32_t n = extract_phases(bits, r, out);
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
  candidates_.resize(n);
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
  return count_bits(active, unwrap(plan_->source_arc(source), plan_->n_targets()));
}

RowSelector::Kept RowSelector::select(const std::uint64_t *active, std::uint32_t source,
                                      std::uint32_t *out) noexcept {
  const Arc arc = plan_->source_arc(source);
  const Ranges ranges = unwrap(arc, plan_->n_targets());
  Kept kept{};
  if (arc.length <= k_ || count_bits(active, ranges) <= k_) {
    kept.candidates = extract_targets(*plan_, active, ranges, out);
    kept.routes = kept.candidates;
  } else if (selection_ == Selection::random) {
    kept = {extract_phases(active, ranges, candidates_.data()), k_};
    keep_random(source, kept.candidates, out);
  } else {
    kept = {extract_targets(*plan_, active, ranges, candidates_.data()), k_};
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
  kernels().extract_mapped(kept_ranks_.data(), 0, candidates, candidates_.data(), out);
  for (std::uint32_t q = 0; q < k_; ++q) out[q] = plan_->target_at(out[q]);
}

void RowSelector::keep_first(std::uint32_t candidates, std::uint32_t *out) noexcept {
  const auto end = std::copy_n(candidates_.begin(), candidates, scratch_.begin());
  const auto highest_kept = scratch_.begin() + (k_ - 1);
  std::nth_element(scratch_.begin(), highest_kept, end);
  std::copy_if(candidates_.begin(), candidates_.begin() + candidates, out,
               [=](std::uint32_t target) { return target <= *highest_kept; });
}

}  // namespace phaserouter
