#include "engine/score_shard.hpp"

#include <algorithm>
#include <bit>
#include <cinttypes>
#include <unordered_set>

#include "engine/score_prices.hpp"
#include "engine/score_search.hpp"
#include "engine/score_selection.hpp"
#include "engine/score_shard_rows.hpp"
#include "engine/score_survey.hpp"

namespace phaserouter {

namespace {

// Where a round of sums has what.
namespace scale {
constexpr std::size_t kClasses = 278;  // of the largest magnitude: by its power of two
constexpr std::size_t kFloats = kClasses;
constexpr std::size_t kIntegers = kClasses + 1;
constexpr std::size_t kRows = kClasses + 2;
constexpr std::size_t kEnd = kClasses + 3;
}  // namespace scale
namespace survey {
enum : std::size_t { kFillable, kUnequal, kCoarse, kSpread, kScores, kDifferent };
}  // namespace survey
static_assert(scale::kEnd <= ScoreShard::kMoreSums);

// Magnitudes of one class have the same exponent of fixed point.
std::size_t magnitude_class(std::uint32_t bits) noexcept {
  constexpr std::uint32_t kSmallestNormal = 1U << 23;
  return bits < kSmallestNormal ? static_cast<std::size_t>(std::bit_width(bits)) : 23 + (bits >> 23);
}

std::uint32_t magnitude_of_class(std::size_t c) noexcept {
  if (c == 0) return 0;
  return c <= 23 ? 1U << (c - 1) : static_cast<std::uint32_t>(c - 23) << 23;
}

// By the power of two, in four steps each.
std::size_t gap_class(std::uint64_t gap) noexcept {
  if (gap < 4) return static_cast<std::size_t>(gap);
  const auto width = static_cast<std::size_t>(std::bit_width(gap));
  return 4 * (width - 2) + (gap >> (width - 3) & 3);
}

void check_sum(std::int64_t sum, std::uint64_t most) {
  if (sum < 0 || static_cast<std::uint64_t>(sum) > most)
    throw Error(Fault::out_of_range,
                "sums: %" PRId64 " is not between 0 and %" PRIu64 ", what all rows together can come to", sum,
                most);
}

void check_sums(std::span<const std::int64_t> sums, std::uint64_t most) {
  for (const std::int64_t sum : sums) check_sum(sum, most);
}

}  // namespace

ScoreShard::ScoreShard(ShardProblem problem) : problem_(std::move(problem)) {
  ScoreMatrix nothing;
  nothing.n_sources = problem_.shape.n_sources;
  nothing.n_targets = n();
  whole_ = job_of(nothing, {});
  for (std::int64_t &price : problem_.start) price = std::clamp(price, -kLargestStart, kLargestStart);
  whole_.start = problem_.start;
  open_.assign(problem_.rows.size(), 0);
}

ScoreJob ScoreShard::job_of(const ScoreMatrix &scores, const PassThreads &threads) const {
  ScoreJob job;
  job.scores = scores;
  job.lower = problem_.lower;
  job.upper = problem_.upper;
  job.k = problem_.shape.k;
  job.seed = problem_.seed;
  job.sort_rows = problem_.sort_rows;
  job.threads = threads.threads;
  job.cancellation = threads.cancellation;
  return job;
}

// ---- rounds of sums ----

void ScoreShard::accumulate(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums) {
  std::vector<std::int64_t> found(sums.size(), 0);
  switch (round_) {
    case Round::scale:
      add_scale(scores, threads, found);
      break;
    case Round::survey:
      add_survey(scores, threads, found);
      break;
    case Round::prices:
      steps_->accumulate(job_of(scores, threads), rows_of(scores), {problem_.seed, problem_.rows.begin},
                         threads, found);
      break;
    case Round::selection:
      add_selection(scores, threads, found);
      break;
    case Round::none:
      throw Error(Fault::invalid_argument, "shard: the last round of sums is over");
  }
  accumulated_ = true;
  std::copy(found.begin(), found.end(), sums.begin());
}

void ScoreShard::add_scale(const ScoreMatrix &scores, PassThreads &threads,
                           std::span<std::int64_t> sums) const {
  sums[scale::kRows] = problem_.rows.size();
  if (is_trivial() || problem_.rows.size() == 0) return;
  sums[scores.is_float ? scale::kFloats : scale::kIntegers] = 1;
  const std::uint32_t largest = checked_magnitude(scores, threads);
  if (scores.is_float) sums[magnitude_class(largest)] = 1;
}

void ScoreShard::add_survey(const ScoreMatrix &scores, PassThreads &threads,
                            std::span<std::int64_t> sums) const {
  const ScoreRows rows = rows_of(scores);
  Room<std::int32_t> top;
  set_size(top, problem_.rows.size());
  const TopSurvey found = survey_top(rows, problem_.shape.k, threads, top);
  const TieCounts ties = count_ties(rows, threads.cancellation);
  sums[survey::kFillable] = static_cast<std::int64_t>(found.fillable);
  sums[survey::kUnequal] = static_cast<std::int64_t>(found.unequal);
  sums[survey::kCoarse] = static_cast<std::int64_t>(found.coarse);
  sums[survey::kSpread] = found.spread;
  sums[survey::kScores] = static_cast<std::int64_t>(ties.all);
  sums[survey::kDifferent] = static_cast<std::int64_t>(ties.different);
}

void ScoreShard::add_selection(const ScoreMatrix &scores, PassThreads &threads,
                               std::span<std::int64_t> sums) {
  const TieKeys keys(problem_.seed, problem_.rows.begin);
  const auto loads =
      select_best(job_of(scores, threads), rows_of(scores), keys, prices_, threads, {holding_, gaps_});
  std::copy(loads.begin(), loads.end(), sums.begin());
  for (const std::uint64_t gap : gaps_) ++sums[n() + gap_class(gap)];
}

ShardProgress ScoreShard::update(std::span<const std::int64_t> sums) {
  if (!accumulated_)
    throw Error(Fault::invalid_argument, "shard: a round's sums must be accumulated before they are updated");
  switch (round_) {
    case Round::scale:
      take_scale(sums);
      round_ = is_trivial() ? Round::none : Round::survey;
      break;
    case Round::survey:
      take_survey(sums);
      round_ = Round::prices;
      break;
    case Round::prices:
      if (!take_prices(sums)) round_ = Round::selection;
      break;
    default:
      take_selection(sums);
      round_ = Round::none;
  }
  accumulated_ = false;
  return {round_ != Round::none, steps_ == nullptr ? ShardPrices::kAll : steps_->misplaced()};
}

void ScoreShard::take_scale(std::span<const std::int64_t> sums) {
  if (sums[scale::kRows] != std::int64_t{problem_.shape.n_sources})
    throw Error(Fault::invalid_argument,
                "sums: they are of %" PRId64 " rows, but all shards together have n_sources = %u",
                sums[scale::kRows], problem_.shape.n_sources);
  check_sums(sums.first(scale::kEnd), problem_.shape.n_sources);
  if (sums[scale::kFloats] > 0 && sums[scale::kIntegers] > 0)
    throw Error(Fault::invalid_argument, "scores: the type is not the same for all shards");
  std::size_t largest = scale::kClasses - 1;
  while (largest > 0 && sums[largest] == 0) --largest;
  exponent_ = sums[scale::kFloats] > 0 ? fixed_exponent(magnitude_of_class(largest)) : 0;
}

void ScoreShard::take_survey(std::span<const std::int64_t> sums) {
  const std::uint64_t m = problem_.shape.n_sources;
  check_sum(sums[survey::kFillable], whole_.slots());
  check_sum(sums[survey::kUnequal], m);
  check_sum(sums[survey::kCoarse], m);
  check_sum(sums[survey::kSpread], m << 31);
  check_sums(sums.subspan(survey::kScores, 2), INT64_MAX);
  TopSurvey all;
  all.unequal = static_cast<std::uint64_t>(sums[survey::kUnequal]);
  all.coarse = static_cast<std::uint64_t>(sums[survey::kCoarse]);
  refuse_flat(all);
  whole_.fillable = static_cast<std::uint64_t>(sums[survey::kFillable]);
  const TieCounts ties{static_cast<std::uint64_t>(sums[survey::kScores]),
                       static_cast<std::uint64_t>(sums[survey::kDifferent])};
  steps_ = make_shard_prices(whole_, {ties.are_many(), sums[survey::kSpread] / problem_.shape.n_sources});
}

bool ScoreShard::take_prices(std::span<const std::int64_t> sums) {
  check_sums(sums.first(2 * std::size_t{n()}), problem_.shape.n_sources);
  const bool more = steps_->update(sums);
  if (!more) prices_ = steps_->prices();
  return more;
}

void ScoreShard::take_selection(std::span<const std::int64_t> sums) {
  check_sums(sums.first(n() + kGapClasses), problem_.shape.n_sources);
  loads_.assign(sums.begin(), sums.begin() + n());
  for (std::size_t c = 0; c < kGapClasses; ++c) by_gap_[c] = static_cast<std::uint64_t>(sums[n() + c]);
  const std::uint64_t left = left_over();
  // As many as the search of one machine begins with; none if nothing is left to be done.
  constexpr std::uint64_t kPerTarget = 12;
  constexpr std::uint64_t kPerUnit = 16;
  if (left > 0) open_at_least(std::max(kPerTarget * n(), kPerUnit * left));
}

// ---- open rows ----

// The units that rows hold too many of, or too few.
std::uint64_t ScoreShard::left_over() const {
  std::int64_t above = 0;
  std::int64_t below = 0;
  for (std::uint32_t j = 0; j < n(); ++j) {
    const Value price = prices_[j] - prices_.back();
    const std::int64_t lower = price > 0 ? problem_.upper[j] : problem_.lower[j];
    const std::int64_t upper = price < 0 ? problem_.lower[j] : problem_.upper[j];
    above += std::max<std::int64_t>(0, loads_[j] - upper);
    below += std::max<std::int64_t>(0, lower - loads_[j]);
  }
  return static_cast<std::uint64_t>(std::max(above, below));
}

std::uint64_t ScoreShard::open_at_least(std::uint64_t rows) {
  std::uint64_t below = 0;
  std::size_t last = 0;
  for (; last < kGapClasses - 1; ++last) {
    below += by_gap_[last];
    if (below >= rows) break;
  }
  std::uint64_t opened = 0;
  for (std::uint32_t i = 0; i < open_.size(); ++i) {
    if (open_[i] != 0 || gap_class(gaps_[i]) > last) continue;
    open_[i] = 1;
    ++opened;
  }
  return opened;
}

void ScoreShard::check_is_open() const {
  if (round_ != Round::none) throw Error(Fault::invalid_argument, "shard: there are rounds of sums to come");
}

std::vector<std::uint64_t> ScoreShard::open_rows() const {
  check_is_open();
  std::vector<std::uint64_t> numbers;
  for (std::uint32_t i = 0; i < open_.size(); ++i)
    if (open_[i] != 0) numbers.push_back(std::uint64_t{problem_.rows.begin} + i);
  return numbers;
}

// Tells shards apart that were given different sums.
std::uint64_t ScoreShard::fingerprint() const noexcept {
  std::uint64_t print = problem_.seed;
  for (const Value price : prices_) {
    print = word(print, static_cast<std::uint64_t>(price >> 64));
    print = word(print, static_cast<std::uint64_t>(price));
  }
  for (const std::int64_t load : loads_) print = word(print, static_cast<std::uint64_t>(load));
  return print;
}

void ScoreShard::finish(const ScoreMatrix &scores, std::span<const std::uint64_t> numbers,
                        PassThreads &threads, std::span<std::int64_t> solution,
                        std::span<std::int32_t> routes) const {
  check_is_open();
  std::unordered_set<std::uint64_t> seen;
  for (const std::uint64_t number : numbers) {
    if (number >= problem_.shape.n_sources)
      throw Error(Fault::out_of_range, "rows: %" PRIu64 " is not below n_sources = %u", number,
                  problem_.shape.n_sources);
    if (!seen.insert(number).second)
      throw Error(Fault::invalid_argument, "rows: %" PRIu64 " is given twice", number);
  }
  std::fill(solution.begin(), solution.end(), 0);
  solution[1] = static_cast<std::int64_t>(fingerprint());
  if (is_trivial()) {
    std::fill(routes.begin(), routes.end(), -1);
    return;
  }
  const ScoreJob job = job_of(scores, threads);
  const ScoreRows rows = rows_of(scores);
  const TieKeys keys(problem_.seed, numbers);
  Prices prices = prices_;
  Holding holding;
  Room<std::uint64_t> gaps;
  const auto own = select_best(job, rows, keys, prices, threads, {holding, gaps});
  const bool all_are_open = numbers.size() == problem_.shape.n_sources;
  for (std::uint32_t j = 0; j < n(); ++j)
    if (own[j] > loads_[j] || (all_are_open && own[j] != loads_[j]))
      throw Error(Fault::invalid_argument, "scores: they are not those of the rows that are open");
  // The search counts what settled rows hold, but sees none of them.
  bool is_found = left_over() == 0;
  if (!is_found && !numbers.empty()) try {
      ScoreSearch search(job, rows, keys, threads);
      search.run({prices, holding, loads_, gaps});
      is_found = true;
    } catch (const Error &error) {
      if (error.fault() != Fault::infeasible || all_are_open) throw;
    }
  if (!is_found) {  // not with these rows alone
    solution[0] = 1;
    std::fill(routes.begin(), routes.end(), -1);
    return;
  }
  write_prices(prices, solution.subspan(kMoreSolution));
  SettledRow row(job, rows, keys, prices, holding);
  const std::size_t k = problem_.shape.k;
  std::uint32_t count = 0;
  for (std::uint32_t r = 0; r < numbers.size(); ++r) row.write(r, routes.subspan(r * k, k), count);
}

// ---- what open rows were given, and whether it is right for the others ----

void ScoreShard::check_open(const OpenRows &open) const {
  const std::size_t k = problem_.shape.k;
  std::uint64_t mine = 0;
  std::vector<std::uint8_t> seen(open_.size(), 0);
  std::vector<std::uint32_t> row_of(n(), 0);  // the last row with each target, plus one
  for (std::size_t r = 0; r < open.numbers.size(); ++r) {
    const std::uint64_t number = open.numbers[r];
    if (number < problem_.rows.begin || number >= problem_.rows.end) continue;
    const std::size_t i = number - problem_.rows.begin;
    if (open_[i] == 0 || seen[i]++ != 0)
      throw Error(Fault::invalid_argument, "rows: %" PRIu64 " is %s", number,
                  open_[i] == 0 ? "not open" : "given twice");
    ++mine;
    for (const std::int32_t j : open.routes.subspan(r * k, k)) {
      if (j == -1) continue;
      const auto t = static_cast<std::uint32_t>(j);
      if (t >= n() || problem_.upper[t] == 0 || row_of[t] == i + 1)
        throw Error(Fault::out_of_range, "open_routes: row %" PRIu64 " cannot have target %d", number, j);
      row_of[t] = static_cast<std::uint32_t>(i + 1);
    }
  }
  if (mine != static_cast<std::uint64_t>(std::count(open_.begin(), open_.end(), 1)))
    throw Error(Fault::invalid_argument, "rows: not all open rows of this shard are among them");
}

ShardPart ScoreShard::settle(const ScoreMatrix &scores, std::span<const std::int64_t> solution,
                             const OpenRows &open, PassThreads &threads, std::span<std::int32_t> routes) {
  check_is_open();
  const std::size_t k = problem_.shape.k;
  if (solution[1] != static_cast<std::int64_t>(fingerprint()))
    throw Error(Fault::invalid_argument, "solution: it is of a shard that was given other sums");
  ShardPart all;
  all.exponent = exponent_;
  if (is_trivial()) {
    std::fill(routes.begin(), routes.end(), -1);
    all.rows_short = k > 0 ? problem_.rows.size() : 0;
    return all;
  }
  check_open(open);
  if (solution[0] != 0) {  // open so many more that one shard at least opens some
    constexpr std::uint64_t kTimes = 4;
    all.opened = open_at_least(std::max<std::uint64_t>(kTimes * open.numbers.size(), 1));
    return all;
  }
  const Prices prices = read_prices(solution.subspan(kMoreSolution));
  // What open rows held before is of no more use: they stay open.
  for (std::size_t r = 0; r < open.numbers.size(); ++r) {
    const std::uint64_t number = open.numbers[r];
    if (number < problem_.rows.begin || number >= problem_.rows.end) continue;
    const auto i = static_cast<std::uint32_t>(number - problem_.rows.begin);
    for (std::size_t w = 0; w < holding_.words(); ++w)
      for (std::uint64_t bits = holding_.word(i, w); bits != 0; bits &= bits - 1)
        holding_.flip(
            i, static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits)));
    for (const std::int32_t j : open.routes.subspan(r * k, k))
      if (j >= 0) holding_.flip(i, static_cast<std::uint32_t>(j));
  }
  const ScoreJob job = job_of(scores, threads);
  const ScoreRows rows = rows_of(scores);
  const TieKeys keys(problem_.seed, problem_.rows.begin);
  std::vector<ShardPart> parts(static_cast<std::size_t>(threads.threads));
  std::vector<std::uint8_t> now_open = open_;
  threads.run(problem_.rows.size(), [&](std::size_t task, RowRange range) {
    SettledRow row(job, rows, keys, prices, holding_);
    Pace pace(threads.cancellation);
    ShardPart part;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!row.holds_best(i)) {
        if (open_[i] != 0)
          throw Error(Fault::invalid_argument,
                      "open_routes: row %u does not hold what is best for it under the prices",
                      problem_.rows.begin + i);
        now_open[i] = 1;
        ++part.opened;
      }
      std::uint32_t count = 0;
      part.total += row.write(i, routes.subspan(i * k, k), count);
      part.routes += count;
      part.rows_short += count < k ? 1U : 0U;
      pace.did(std::size_t{4} * n());
    }
    parts[task] = part;
  });
  open_ = now_open;
  for (const ShardPart &part : parts) {
    all.opened += part.opened;
    all.routes += part.routes;
    all.rows_short += part.rows_short;
    all.total += part.total;
  }
  return all;
}

}  // namespace phaserouter
