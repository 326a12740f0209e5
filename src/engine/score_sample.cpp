#include "engine/score_sample.hpp"

#include <algorithm>
#include <limits>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"
#include "model/square_root.hpp"

namespace phaserouter {

namespace {

void subtract(std::span<const std::int32_t> a, std::span<const std::int32_t> b,
              std::span<std::int32_t> out) noexcept {
  kernels().subtract_row(a.data(), b.data(), a.size(), out.data());
}

void subtract(std::span<const std::int64_t> a, std::span<const std::int64_t> b,
              std::span<std::int64_t> out) noexcept {
  for (std::size_t j = 0; j < a.size(); ++j) out[j] = a[j] - b[j];
}

void count_columns(std::span<const std::int32_t> v, std::span<const std::int32_t> cuts,
                   std::span<std::uint32_t> counts) noexcept {
  kernels().count_columns(v.data(), v.size() / cuts.size(), cuts.size(), cuts.data(), counts.data());
}

void count_columns(std::span<const std::int64_t> v, std::span<const std::int64_t> cuts,
                   std::span<std::uint32_t> counts) noexcept {
  std::fill(counts.begin(), counts.end(), 0);
  for (std::size_t r = 0; r < v.size(); r += cuts.size())
    for (std::size_t j = 0; j < cuts.size(); ++j) counts[j] += v[r + j] >= cuts[j] ? 1U : 0U;
}

std::int32_t largest_below(std::span<const std::int32_t> v, std::int32_t t) noexcept {
  return kernels().largest_below(v.data(), v.size(), t);
}

std::int64_t largest_below(std::span<const std::int64_t> v, std::int64_t t) noexcept {
  std::int64_t largest = std::numeric_limits<std::int64_t>::min();
  for (const std::int64_t x : v) largest = std::max(largest, x < t ? x : largest);
  return largest;
}

}  // namespace

template <class Word>
ScoreSample<Word>::ScoreSample(const ScoreJob &job, const Demand &demand, const Rows &rows,
                               std::uint32_t sample)
    : job_(job),
      demand_(demand),
      k_(std::min(job.k, job.n_targets())),
      least_(demand.supply == Supply::scarce ? Word{0} : Rows::kLeast),
      words_(std::size_t{sample} * n()),
      rows_(sample),
      step_(Rows::kLargest / 8192),
      pace_(job.cancellation) {
  std::vector<std::int32_t> scratch(n());
  for (std::uint32_t r = 0; r < sample; ++r) {
    const auto i = static_cast<std::uint32_t>(std::uint64_t{job_.n_sources()} * r / sample);
    rows.read(i, scratch, std::span(words_).subspan(std::size_t{r} * n(), n()));
    pace_.did(std::size_t{2} * n());
  }
}

// Between the k-th best and the next.
template <class Word>
Word ScoreSample<Word>::middle_threshold(std::span<const Word> reduced, Word hint, Word step) {
  const Word t = find_cut(reduced, k_, hint, least_, Word{2 * Rows::kLargest}, step).at;
  const std::int64_t outside = std::max<std::int64_t>(largest_below(reduced, t), least_);
  return static_cast<Word>((t + outside + 1) >> 1);
}

template <class Word>
void ScoreSample<Word>::find_margins(std::span<const Word> prices) {
  std::vector<Word> reduced(n());
  margins_.resize(words_.size());
  allowed_.assign(n(), 0);
  std::int64_t changes = 0;
  for (std::uint32_t r = 0; r < rows_; ++r) {
    const auto words = sampled(r);
    subtract(words, prices, reduced);
    const Word t = middle_threshold(reduced, threshold_, step_);
    changes += t < threshold_ ? (threshold_ - t) / 4096 : (t - threshold_) / 4096;
    threshold_ = t;
    Word *const out = margins_.data() + std::size_t{r} * n();
    for (std::uint32_t j = 0; j < n(); ++j) {
      const bool is_allowed = words[j] != Rows::kForbiddenWord;
      allowed_[j] += is_allowed ? 1 : 0;
      out[j] = is_allowed ? Rows::clamp_price(std::int64_t{reduced[j]} - t) : -Rows::kLargest;
    }
    pace_.did(std::size_t{4} * n());
  }
  step_ = static_cast<Word>(
      std::clamp<std::int64_t>(changes / std::max<std::int64_t>(rows_, 1) * 2048, 1, Rows::kLargest / 64));
}

template <class Word>
void ScoreSample<Word>::find_cuts(std::span<const std::uint32_t> wanted, std::span<Word> cuts) {
  std::vector<Word> low(n(), -Rows::kLargest);
  std::vector<Word> high(n(), Rows::kLargest);
  std::vector<std::uint32_t> counts(n());
  for (bool open = true; open;) {
    for (std::uint32_t j = 0; j < n(); ++j)
      cuts[j] = static_cast<Word>(low[j] + (high[j] - std::int64_t{low[j]}) / 2);
    count_columns(margins_, cuts, counts);
    open = false;
    for (std::uint32_t j = 0; j < n(); ++j) {
      if (counts[j] >= wanted[j]) low[j] = cuts[j];
      if (counts[j] <= wanted[j]) high[j] = cuts[j];
      open = open || high[j] - std::int64_t{low[j]} > 1;
    }
    pace_.did(margins_.size());
  }
}

// Of the rows that are looked at: at least one, and not all of those that could be had, so that there is a place to
// cut at.
template <class Word>
std::vector<std::uint32_t> ScoreSample<Word>::wanted_of(std::span<const std::uint32_t> bounds) const {
  std::vector<std::uint32_t> wanted(n());
  for (std::uint32_t j = 0; j < n(); ++j) {
    const std::uint64_t share = (std::uint64_t{bounds[j]} * rows_ + job_.n_sources() / 2) / job_.n_sources();
    const std::uint32_t most = std::max<std::uint32_t>(2, allowed_[j]) - 1;
    wanted[j] = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(share, 1, most));
  }
  return wanted;
}

template <class Word>
void ScoreSample<Word>::find_places(const TargetPrices<Word> &targets, std::vector<std::uint32_t> &wanted,
                                    std::vector<Word> &cuts) {
  const auto prices = targets.prices();
  find_margins(prices);
  wanted = wanted_of(job_.upper);
  cuts.resize(n());
  find_cuts(wanted, cuts);
  if (demand_.supply != Supply::ample) return;
  const auto least = wanted_of(job_.lower);  // below 0 only as far as the lower bound asks for
  std::vector<Word> low_cuts(n());
  find_cuts(least, low_cuts);
  for (std::uint32_t j = 0; j < n(); ++j) {
    if (prices[j] + std::int64_t{cuts[j]} >= 0) continue;
    wanted[j] = least[j];
    cuts[j] = Rows::clamp_price(-std::int64_t{prices[j]});
    if (job_.lower[j] > 0) cuts[j] = std::min(cuts[j], low_cuts[j]);
  }
}

template <class Word>
std::uint64_t ScoreSample<Word>::misplaced(const TargetPrices<Word> &targets) {
  find_margins(targets.prices());
  TargetCounts counts(n());
  const std::vector<Word> cuts(n(), 0);
  count_columns(margins_, cuts, counts.loads);
  return targets.misplaced(counts, rows_);
}

template <class Word>
void ScoreSample<Word>::move_to_quantiles(TargetPrices<Word> &targets, int times) {
  std::vector<std::uint32_t> wanted;
  std::vector<Word> cuts;
  find_places(targets, wanted, cuts);
  for (std::uint32_t j = 0; j < n(); ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t from = targets.prices()[j];
    const std::int64_t to = from + std::int64_t{times} * cuts[j];
    targets.prices()[j] = targets.clamped(times > 1 ? demand_.moved(from, to) : to);
  }
}

template <class Word>
void ScoreSample<Word>::find_windows(TargetPrices<Word> &targets, std::span<Word> reach) {
  std::vector<std::uint32_t> wanted;
  std::vector<Word> cuts;
  find_places(targets, wanted, cuts);
  const auto around = [](std::uint32_t rows) { return std::max<std::uint32_t>(6, rows / 4); };
  auto fewer = wanted;
  auto more = wanted;
  for (std::uint32_t j = 0; j < n(); ++j) {
    fewer[j] = std::max(wanted[j], around(wanted[j]) + 1) - around(wanted[j]);
    more[j] = std::min(wanted[j] + around(wanted[j]), std::max<std::uint32_t>(2, allowed_[j]) - 1);
  }
  std::vector<Word> above(n());
  std::vector<Word> below(n());
  find_cuts(fewer, above);
  find_cuts(more, below);
  const auto windows = targets.windows();
  Value steps = 0;
  Value routes = 0;
  for (std::uint32_t j = 0; j < n(); ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t rows = std::max<std::int64_t>(1, std::int64_t{more[j]} - fewer[j]);
    const std::int64_t spread = std::int64_t{above[j]} - below[j];
    windows[j] = static_cast<Word>(std::clamp<std::int64_t>(spread / 2, 1, Rows::kLargest / 8));
    steps += Value{wanted[j]} * (spread / rows);
    routes += wanted[j];
    // Two deviations of the rows' number, which is about its root.
    const std::int64_t deviation = std::int64_t{square_root(wanted[j] - 1)} + 1;
    const std::int64_t by_chance = spread / rows * 2 * deviation;
    // And what the last step did not reach.
    const std::int64_t out = cuts[j] < 0 ? -std::int64_t{cuts[j]} : std::int64_t{cuts[j]};
    reach[j] = static_cast<Word>(std::clamp<std::int64_t>(by_chance + out, 1, Rows::kLargest / 16));
  }
  step_of_one_ = routes > 0 ? static_cast<std::int64_t>(steps / routes) : 0;
}

template class ScoreSample<std::int32_t>;
template class ScoreSample<std::int64_t>;

}  // namespace phaserouter
