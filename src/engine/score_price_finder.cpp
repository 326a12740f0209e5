#include "engine/score_price_finder.hpp"

#include <algorithm>

#include "engine/score_smooth.hpp"
#include "model/square_root.hpp"

namespace phaserouter {

namespace {

constexpr int kQuantileSteps = 3;
constexpr int kCollections = 5;
constexpr int kNearSteps = 10;
constexpr std::uint64_t kManyRows = 512;      // of a target
constexpr std::uint32_t kMostTogether = 128;  // targets

// So many rows that a target's share of them says something, and not more than an eighth unless that is little.
std::uint32_t sample_size(const ScoreJob &job) noexcept {
  constexpr std::uint64_t kLittle = 65536;  // scores
  const std::uint64_t m = job.n_sources();
  const std::uint64_t n = job.n_targets();
  const std::uint64_t enough = std::max<std::uint64_t>(512, std::min<std::uint64_t>(8 * n / job.k, 2048));
  return static_cast<std::uint32_t>(std::min({m, enough, std::max(m / 8, kLittle / n + 1)}));
}

}  // namespace

template <class Word>
PriceFinder<Word>::PriceFinder(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                               PassThreads &threads)
    : job_(job),
      demand_(job),
      rows_(rows, keys, job.upper),
      threads_(threads),
      targets_(job, demand_, Rows::kLargest),
      sample_(job, demand_, rows_, sample_size(job)),
      near_(job, demand_, rows_, threads),
      graph_(job.n_targets() <= kMostTogether ? job.n_targets() : 0),
      pace_(job.cancellation),
      reach_(job.n_targets()),
      few_(kAll / 2 * job.n_targets() / job.slots()) {}

template <class Word>
Prices PriceFinder<Word>::find(std::uint32_t &passes) {
  begin();
  sample_.find_windows(targets_, reach_);
  const std::uint64_t enough = rows_needed();
  std::uint64_t rows = sample_.rows();
  while (32 * rows < job_.n_sources() && rows < enough) {
    rows *= 16;
    balance(static_cast<std::uint32_t>(job_.n_sources() / rows));
  }
  if (rows < enough || enough == job_.n_sources()) {
    balance(static_cast<std::uint32_t>(job_.n_sources() / enough));
    ++passes;
  }
  return found();
}

template <class Word>
Prices PriceFinder<Word>::find_again(std::uint32_t &passes) {
  sample_.find_windows(targets_, reach_);
  balance(1);
  ++passes;
  return found();
}

template <class Word>
bool PriceFinder<Word>::are_off(std::span<const std::int64_t> loads) const {
  TargetCounts counts(job_.n_targets());
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) counts.loads[j] = static_cast<std::uint32_t>(loads[j]);
  return targets_.misplaced(counts, job_.n_sources()) > 2 * misplaced_ + 2 * few_ + kAll / 512;
}

template <class Word>
void PriceFinder<Word>::begin() {
  if (!job_.start.empty()) {
    take_given();
    if (misplaced_of_sample() <= kAll / 8 + by_chance(sample_.rows())) return;
    std::fill(targets_.prices().begin(), targets_.prices().end(), Word{0});
  }
  for (int step = 0; step < kQuantileSteps; ++step) sample_.move_to_quantiles(targets_, 1);
  if (demand_.supply == Supply::ample) go_on_rising();
  if (job_.n_targets() > SmoothPrices<Word>::kMostTargets) return;
  // One too many for every other target is nothing that a step of one price could mend.
  const std::uint64_t sampled = std::uint64_t{sample_.rows()} * job_.k;
  if (misplaced_of_sample() <= kAll / 32 + kAll / 2 * job_.n_targets() / sampled) return;
  is_chained_ = SmoothPrices<Word>(job_, demand_, rows_, threads_).run(targets_);
  if (is_chained_) graph_ = TargetGraph(job_.n_targets());
}

// Where targets may stay below their bounds, the full ones rise together: after each step rows have lower thresholds,
// and full targets too many rows again, so that the same step has to follow. Every second step is therefore longer.
template <class Word>
void PriceFinder<Word>::go_on_rising() {
  constexpr int kMostPairs = 12;
  constexpr int kLonger = 3;
  const auto prices = targets_.prices();
  std::vector<Word> before(prices.size());
  std::uint64_t fewest = misplaced_of_sample();
  for (int pair = 0; pair < kMostPairs; ++pair) {
    std::copy(prices.begin(), prices.end(), before.begin());
    sample_.move_to_quantiles(targets_, kLonger);
    sample_.move_to_quantiles(targets_, 1);
    const std::uint64_t misplaced = misplaced_of_sample();
    const bool is_over = misplaced > fewest - fewest / 4;
    if (misplaced > fewest) std::copy(before.begin(), before.end(), prices.begin());
    if (is_over) return;
    fewest = misplaced;
  }
}

template <class Word>
void PriceFinder<Word>::take_given() {
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
    targets_.prices()[j] = Scale::word_of_value(
        kScoreStep * std::clamp(read_once(job_.start[j]), -kLargestStart, kLargestStart));
}

template <class Word>
std::uint64_t PriceFinder<Word>::misplaced_of_sample() {
  const std::uint64_t all = sample_.misplaced(targets_);
  return all - std::min(all, static_cast<std::uint64_t>(Value{kAll} * demand_.lacking / job_.slots()));
}

template <class Word>
std::uint64_t PriceFinder<Word>::by_chance(std::uint64_t rows) const noexcept {
  return kAll * 2 / 5 / square_root(rows * job_.k / job_.n_targets() + 1);
}

template <class Word>
Prices PriceFinder<Word>::found() const {
  Prices prices;
  for (const Word price : targets_.prices()) prices.push_back(Scale::price_of(price));
  set_ground(job_, demand_.supply, prices);
  return prices;
}

// A load is out by the root of what it is in the sample, and the price by as many times what it moves for one route.
template <class Word>
std::uint64_t PriceFinder<Word>::rows_needed() const {
  const std::int64_t most = scaled_floor(job_.tolerance, rows_.scores().exponent(), 1);
  const Value allowed = Scale::word_of_value(kScoreStep * std::min(most, kLargestStart));
  // Where rows are short the exact search follows.
  if (allowed <= 0 || demand_.supply == Supply::scarce || job_.fillable < job_.slots())
    return job_.n_sources();
  const Value rows = Value{2} * sample_.rows() * sample_.step_of_one() / allowed;
  return static_cast<std::uint64_t>(std::clamp<Value>(rows, 1, job_.n_sources()));
}

template <class Word>
Word PriceFinder<Word>::reach_for(std::int64_t distance) noexcept {
  return static_cast<Word>(std::clamp<std::int64_t>(distance, 1, Rows::kLargest / 16));
}

template <class Word>
void PriceFinder<Word>::balance(std::uint32_t stride) {
  std::vector<Word> places(job_.n_targets());
  const auto prices = targets_.prices();
  for (int collection = 0; collection < kCollections; ++collection) {
    widen(collection == 0 && stride == 1);
    limit_cells(stride);
    std::copy(prices.begin(), prices.end(), places.begin());
    near_.collect(targets_, reach_, stride, sample_.threshold());
    for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
      targets_.windows()[j] = std::max<Word>(1, reach_[j] / 6);
    take_steps(stride, places);
    if (!escaped(places, stride > 1 ? job_.n_targets() / 8 : 0)) break;
  }
  if (stride == 1) return;
  // Prices are uncertain by what chance does to the sample's loads.
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    const std::uint64_t own = std::uint64_t{job_.upper[j]} * near_.rows() / job_.n_sources() + 1;
    reach_[j] = reach_for(targets_.step_of_one(j) * std::int64_t{square_root(12 * own)} +
                          2 * std::int64_t{targets_.last_moves()[j]});
  }
}

// What is kept of all rows shall take no more than a part of the room that the scores take: a few rows tell.
template <class Word>
void PriceFinder<Word>::limit_cells(std::uint32_t stride) {
  constexpr std::uint32_t kRows = 128;
  constexpr std::uint64_t kLittle = 1 << 18;
  constexpr std::uint64_t kOneIn = sizeof(Word) == 4 ? 12 : 24;
  const std::uint64_t rows = job_.n_sources() / stride;
  const std::uint64_t most = std::max(kLittle, std::uint64_t{job_.n_sources()} * job_.n_targets() / kOneIn);
  for (int halved = 0; rows > 4 * kRows && halved < 30; ++halved) {
    near_.collect(targets_, reach_, static_cast<std::uint32_t>(job_.n_sources() / kRows),
                  sample_.threshold());
    if (near_.cells() * rows / near_.rows() <= most) return;
    for (Word &x : reach_) x = reach_for(x / 2);
  }
}

// A step that makes it worse is halved. Of a sample the last prices are taken, of all rows the best.
template <class Word>
void PriceFinder<Word>::take_steps(std::uint32_t stride, std::span<const Word> places) {
  const std::uint64_t load = std::uint64_t{job_.k} * near_.rows() / job_.n_targets() + 1;
  const std::uint64_t few = stride > 1 ? by_chance(near_.rows()) / 3 : few_;
  const bool together = is_chained_ || (job_.n_targets() <= kMostTogether && load >= kManyRows);
  const auto prices = targets_.prices();
  std::vector<Word> narrow = reach_;
  std::vector<Word> best(job_.n_targets());
  std::uint64_t fewest = UINT64_MAX;
  std::uint64_t last = UINT64_MAX;
  for (int step = 0; step < kNearSteps; ++step) {
    const std::uint64_t misplaced = near_.count(targets_, narrow);
    if (misplaced >= fewest) {
      if (step > 6 || misplaced < fewest + fewest / 8) break;
      for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
        prices[j] = static_cast<Word>((std::int64_t{prices[j]} + best[j]) / 2);
      continue;
    }
    fewest = misplaced;
    std::copy(prices.begin(), prices.end(), best.begin());
    const bool is_over =
        misplaced <= few || (step > 2 && misplaced > last - last / 8) || (step == 3 && any_at_reach(places));
    last = misplaced;
    if (is_over && stride == 1) break;
    move(together);
    targets_.hold_within(places, reach_);
    for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
      narrow[j] = reach_for(std::max({std::int64_t{narrow[j]} / 2, 6 * std::int64_t{targets_.windows()[j]},
                                      4 * std::int64_t{targets_.last_moves()[j]}}));
    if (is_over) return;
  }
  if (stride == 1) std::copy(best.begin(), best.end(), prices.begin());
  misplaced_ = fewest;
}

template <class Word>
void PriceFinder<Word>::move(bool together) {
  if (together) {
    const int shift = near_.join(targets_, graph_);
    targets_.move_together(near_.counts(), near_.rows(), graph_, shift, pace_);
  } else {
    targets_.move(near_.counts(), near_.rows());
  }
}

// Rows' thresholds move with the prices, as far as most of those do. Where a target has many rows, few of them are
// near, and it does not cost much to look further.
template <class Word>
void PriceFinder<Word>::widen(bool may_look_further) {
  const bool looks_further = may_look_further && job_.slots() / job_.n_targets() >= kManyRows;
  std::vector<Word> sorted = reach_;
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
  std::nth_element(sorted.begin(), middle, sorted.end());
  for (Word &x : reach_) x = reach_for((std::int64_t{x} + *middle / 4) * (looks_further ? 3 : 1));
}

template <class Word>
bool PriceFinder<Word>::any_at_reach(std::span<const Word> before) const {
  const auto prices = targets_.prices();
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
    if (prices[j] - before[j] >= reach_[j] || before[j] - prices[j] >= reach_[j]) return true;
  return false;
}

// Whether prices went so far that something out of reach has come near. The reach is then what they went.
template <class Word>
bool PriceFinder<Word>::escaped(std::span<const Word> before, std::uint32_t few) {
  std::uint32_t far = 0;
  const auto prices = targets_.prices();
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    const std::int64_t moved =
        prices[j] < before[j] ? std::int64_t{before[j]} - prices[j] : std::int64_t{prices[j]} - before[j];
    far += moved >= reach_[j];
    reach_[j] = reach_for(std::max<std::int64_t>(reach_[j] / 4, moved + moved / 2));
  }
  return far > few;
}

template class PriceFinder<std::int32_t>;
template class PriceFinder<std::int64_t>;

}  // namespace phaserouter
