#include "engine/score_price_steps.hpp"

#include <algorithm>
#include <functional>
#include <limits>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// The distance by which a price moves so that exactly so many margins are at or above 0 afterwards.
template <class Word>
std::int64_t quantile(std::span<Word> margins, std::int64_t wanted) {
  if (margins.empty()) return 0;
  const auto cut = margins.begin() + std::min(wanted, std::ssize(margins));
  if (cut != margins.end()) std::nth_element(margins.begin(), cut, margins.end(), std::greater<>());
  const std::int64_t outside = cut == margins.end() ? std::numeric_limits<Word>::max() : *cut;
  if (cut == margins.begin()) return outside + 1;
  const std::int64_t inside = *std::min_element(margins.begin(), cut);
  return cut == margins.end() ? inside : (inside + outside + 1) >> 1;
}

void subtract(std::span<std::int32_t> v, std::span<const std::int32_t> prices) noexcept {
  kernels().subtract_row(v.data(), prices.data(), v.size(), v.data());
}

void subtract(std::span<std::int64_t> v, std::span<const std::int64_t> prices) noexcept {
  for (std::size_t j = 0; j < v.size(); ++j) v[j] -= prices[j];
}

void count_loads(std::span<const std::int32_t> v, std::int32_t t, std::span<const std::int32_t> windows,
                 std::uint32_t *loads, std::uint32_t *near) noexcept {
  kernels().count_loads(v.data(), v.size(), t, windows.data(), loads, near);
}

void count_loads(std::span<const std::int64_t> v, std::int64_t t, std::span<const std::int64_t> windows,
                 std::uint32_t *loads, std::uint32_t *near) noexcept {
  for (std::size_t j = 0; j < v.size(); ++j) {
    loads[j] += v[j] >= t ? 1U : 0U;
    near[j] += v[j] - windows[j] <= t && t <= v[j] + windows[j] ? 1U : 0U;
  }
}

}  // namespace

template <class Word>
PriceSteps<Word>::PriceSteps(const ScoreJob &job, const Demand &demand, const Rows &rows,
                             PassThreads &threads)
    : job_(job),
      demand_(demand),
      rows_(rows),
      threads_(threads),
      k_(std::min(job.k, job.n_targets())),
      prices_(job.n_targets(), 0),
      windows_(job.n_targets(), Rows::kLargest / 2048) {}

template <class Word>
void PriceSteps<Word>::take_sample(std::uint32_t sample) {
  words_.resize(std::size_t{sample} * n());
  sample_thresholds_.assign(sample, 0);
  std::vector<std::int32_t> scratch(n());
  Pace pace(job_.cancellation);
  for (std::uint32_t r = 0; r < sample; ++r) {
    const auto i = static_cast<std::uint32_t>(std::uint64_t{job_.n_sources()} * r / sample);
    rows_.read(i, scratch, sampled(r));
    pace.did(std::size_t{2} * n());
  }
}

template <class Word>
Word PriceSteps<Word>::middle_threshold(std::span<const Word> reduced) {
  scratch_.assign(reduced.begin(), reduced.end());
  const Word least = demand_.supply == Supply::scarce ? Word{0} : Rows::kLeast;
  const auto last = scratch_.begin() + (k_ - 1);
  std::nth_element(scratch_.begin(), last, scratch_.end(), std::greater<>());
  const std::int64_t inside = std::max(*last, least);
  std::int64_t outside = least;
  if (k_ < n()) outside = std::max(*std::max_element(last + 1, scratch_.end()), least);
  return static_cast<Word>((inside + outside + 1) >> 1);
}

template <class Word>
void PriceSteps<Word>::quantile_step(std::uint32_t rows) {
  std::vector<Word> reduced(n());
  std::vector<Word> margins(std::size_t{rows} * n());
  std::vector<std::uint32_t> allowed(n(), 0);
  Pace pace(job_.cancellation);
  for (std::uint32_t r = 0; r < rows; ++r) {
    const auto s = static_cast<std::uint32_t>(std::uint64_t{sample_thresholds_.size()} * r / rows);
    const auto words = sampled(s);
    for (std::uint32_t j = 0; j < n(); ++j) reduced[j] = words[j] - prices_[j];
    const Word t = middle_threshold(reduced);
    sample_thresholds_[s] = t;
    for (std::uint32_t j = 0; j < n(); ++j)
      if (words[j] != Rows::kForbiddenWord)
        margins[std::size_t{j} * rows + allowed[j]++] = Rows::clamp_price(std::int64_t{reduced[j]} - t);
    pace.did(std::size_t{8} * n());
  }
  for (std::uint32_t j = 0; j < n(); ++j) {
    if (job_.upper[j] > 0) move_to_quantile(j, std::span(margins).subspan(std::size_t{j} * rows, allowed[j]));
    pace.did(std::size_t{8} * rows);
  }
}

template <class Word>
void PriceSteps<Word>::move_to_quantile(std::uint32_t j, std::span<Word> margins) {
  const auto share = [&](std::uint32_t load) {
    const auto rows = static_cast<std::uint64_t>(margins.size());
    return static_cast<std::int64_t>(std::max<std::uint64_t>(1, load * rows / job_.n_sources()));
  };
  if (margins.empty()) return;
  std::int64_t wanted = share(job_.upper[j]);
  std::int64_t to = prices_[j] + quantile(margins, wanted);
  if (demand_.supply == Supply::ample && to < 0) {
    to = 0;
    if (job_.lower[j] > 0) {
      wanted = share(job_.lower[j]);
      to = std::min(to, prices_[j] + quantile(margins, wanted));
    }
  }
  prices_[j] = Rows::clamp_price(to);
  set_window(j, margins, wanted);
}

// The margins' spread around the cut is the window in which a Newton step may trust its density.
template <class Word>
void PriceSteps<Word>::set_window(std::uint32_t j, std::span<Word> margins, std::int64_t wanted) {
  const std::int64_t around = std::max<std::int64_t>(6, wanted / 4);
  const auto at = [&](std::int64_t rank) {
    const auto place = margins.begin() + std::clamp<std::int64_t>(rank, 0, std::ssize(margins) - 1);
    std::nth_element(margins.begin(), place, margins.end(), std::greater<>());
    return std::int64_t{*place};
  };
  const std::int64_t spread = at(wanted - 1 - around) - at(wanted - 1 + around);
  windows_[j] = static_cast<Word>(std::clamp<std::int64_t>(spread / 2, 1, Rows::kLargest / 8));
}

template <class Word>
void PriceSteps<Word>::count_row(std::span<Word> reduced, Word &row_threshold,
                                 Counts &counts) const noexcept {
  subtract(reduced, prices_);
  const Word least = demand_.supply == Supply::scarce ? Word{0} : Rows::kLeast;
  const Word t = find_cut<Word>(reduced, k_, row_threshold, least, 2 * Rows::kLargest).at;
  row_threshold = t;
  count_loads(reduced, t, windows_, counts.loads.data(), counts.near.data());
}

template <class Word>
template <class Read>
std::uint64_t PriceSteps<Word>::newton_step(std::uint32_t rows, std::span<Word> thresholds,
                                            const Read &read) {
  std::vector<Counts> parts(static_cast<std::size_t>(threads_.threads));
  threads_.run(rows, [&](std::size_t task, RowRange range) {
    std::vector<Word> reduced(n());
    std::vector<std::int32_t> scratch(n());
    Counts counts{std::vector<std::uint32_t>(n(), 0), std::vector<std::uint32_t>(n(), 0)};
    Pace pace(job_.cancellation);
    for (std::uint32_t r = range.begin; r < range.end; ++r) {
      read(r, scratch, std::span(reduced));
      count_row(reduced, thresholds[r], counts);
      pace.did(std::size_t{8} * n());
    }
    parts[task] = std::move(counts);
  });
  for (std::size_t part = 1; part < parts.size(); ++part)
    for (std::uint32_t j = 0; j < n(); ++j) {
      parts[0].loads[j] += parts[part].loads[j];
      parts[0].near[j] += parts[part].near[j];
    }
  return move(parts[0], rows);
}

template <class Word>
std::uint64_t PriceSteps<Word>::newton_step_on_sample() {
  const auto rows = static_cast<std::uint32_t>(sample_thresholds_.size());
  return newton_step(rows, sample_thresholds_,
                     [&](std::uint32_t r, std::span<std::int32_t>, std::span<Word> out) {
                       const auto words = sampled(r);
                       std::copy(words.begin(), words.end(), out.begin());
                     });
}

template <class Word>
std::uint64_t PriceSteps<Word>::newton_step_on_all() {
  if (thresholds_.empty()) {  // a row begins with the threshold of the sample's row before it
    thresholds_.resize(job_.n_sources());
    for (std::uint32_t i = 0; i < job_.n_sources(); ++i)
      thresholds_[i] = sample_thresholds_[std::uint64_t{sample_thresholds_.size()} * i / job_.n_sources()];
  }
  return newton_step(job_.n_sources(), thresholds_,
                     [&](std::uint32_t i, std::span<std::int32_t> scratch, std::span<Word> out) {
                       rows_.read(i, scratch, out);
                     });
}

// Loads are compared in units of 1 / M of a counted row's route.
template <class Word>
std::uint64_t PriceSteps<Word>::move(const Counts &counts, std::uint32_t rows) {
  constexpr std::int64_t kFewest = 24;  // rows that a window should hold
  const std::int64_t m = job_.n_sources();
  std::uint64_t above = 0;
  for (std::uint32_t j = 0; j < n(); ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t load = counts.loads[j] * m;
    const std::int64_t excess = load - demand_.load(j,
                                                    prices_[j] > 0   ? 1
                                                    : prices_[j] < 0 ? -1
                                                                     : 0,
                                                    load, rows);
    if (excess > 0) above += static_cast<std::uint64_t>(excess);
    const Value window = windows_[j];
    const Value near = Value{std::max<std::int64_t>(1, counts.near[j])} * m;
    const Value step = std::clamp(excess * 2 * window / near, -2 * window, 2 * window);
    prices_[j] = Rows::clamp_price(demand_.moved(prices_[j], prices_[j] + static_cast<std::int64_t>(step)));
    const Value wish = std::max(Value{kFewest} * m, Value{excess < 0 ? -excess : excess} * 3 / 2);
    const Value next = std::clamp(window * wish / near, window / 4, window * 4);
    windows_[j] = static_cast<Word>(std::clamp(next, Value{1}, Value{Rows::kLargest / 8}));
  }
  const Value all = Value{m} * k_ * rows;
  return static_cast<std::uint64_t>((Value{above} << 20) / all);
}

template class PriceSteps<std::int32_t>;
template class PriceSteps<std::int64_t>;

}  // namespace phaserouter
