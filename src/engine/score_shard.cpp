#include "engine/score_shard.hpp"

#include <algorithm>
#include <bit>
#include <cinttypes>

#include "engine/score_prices.hpp"
#include "engine/score_selection.hpp"
#include "engine/score_survey.hpp"

namespace phaserouter {

namespace {

// Where a round of sums has what.
namespace scale {
constexpr std::size_t kClasses = 278;  // of the largest magnitude: by its power of two
constexpr std::size_t kFloats = kClasses;
constexpr std::size_t kIntegers = kClasses + 1;
constexpr std::size_t kRows = kClasses + 2;
constexpr std::size_t kShards = kClasses + 3;
constexpr std::size_t kPrints = kClasses + 4;  // of the problem, by which shards of different ones are told
constexpr std::size_t kEnd = kClasses + 5;
}  // namespace scale
namespace survey {
enum : std::size_t { kFillable, kUnequal, kCoarse, kSpread, kScores, kDifferent };
}  // namespace survey
static_assert(scale::kEnd < ScoreShard::kMoreSums);  // the last one has the places of every round

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

// A word of 32 bits for the place before a row. Where ranges of rows cover all rows, each once, the words of all ends
// less those of all begins are what they are for the whole. Where they do not, or are those of another round, they are
// not, but for a chance of 2^-32.
std::int64_t place_word(std::uint32_t round, std::uint32_t row) noexcept {
  return static_cast<std::int64_t>(word(word(0x7068617365, round), row) >> 32);
}

std::int64_t places(std::uint32_t round, RowRange rows) noexcept {
  return place_word(round, rows.end) - place_word(round, rows.begin);
}

std::uint32_t print_of(const ShardProblem &problem) noexcept {
  const Shape &shape = problem.shape;
  std::uint64_t print = problem.seed;
  for (const std::uint64_t size : {shape.n_sources, shape.n_targets, shape.k}) print = word(print, size);
  for (const std::uint32_t bound : problem.lower) print = word(print, bound);
  for (const std::uint32_t bound : problem.upper) print = word(print, bound);
  for (const std::int64_t price : problem.start) print = word(print, static_cast<std::uint64_t>(price));
  return static_cast<std::uint32_t>(print >> 32);
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

// Of so few that are not negative that they fit.
std::uint64_t added_up(std::span<const std::int64_t> sums) noexcept {
  std::uint64_t all = 0;
  for (const std::int64_t sum : sums) all += static_cast<std::uint64_t>(sum);
  return all;
}

}  // namespace

ScoreShard::ScoreShard(ShardProblem problem) : problem_(std::move(problem)), print_(print_of(problem_)) {
  ScoreMatrix nothing;
  nothing.n_sources = problem_.shape.n_sources;
  nothing.n_targets = n();
  whole_ = job_of(nothing, {});
  for (std::int64_t &price : problem_.start) price = std::clamp(price, -kLargestStart, kLargestStart);
  whole_.start = problem_.start;
  gap_class_.assign(problem_.rows.size(), 0);
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
  check_type(scores);
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
      accumulated_ =
          false;  // what rows hold is found anew, and a call that is stopped leaves only some of it
      add_selection(scores, threads, found);
      break;
    case Round::none:
      throw Error(Fault::invalid_argument, "shard: the last round of sums is over");
  }
  found.back() = places(rounds_, problem_.rows);
  accumulated_ = true;
  std::copy(found.begin(), found.end(), sums.begin());
}

void ScoreShard::add_scale(const ScoreMatrix &scores, PassThreads &threads,
                           std::span<std::int64_t> sums) const {
  sums[scale::kRows] = problem_.rows.size();
  sums[scale::kShards] = 1;
  sums[scale::kPrints] = print_;
  if (is_trivial() || problem_.rows.size() == 0) return;
  sums[scores.is_float ? scale::kFloats : scale::kIntegers] = 1;
  const std::uint32_t largest = checked_magnitude(scores, threads);
  if (scores.is_float) sums[magnitude_class(largest)] = 1;
}

void ScoreShard::add_survey(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums) {
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
  top_total_ = found.total;
}

void ScoreShard::add_selection(const ScoreMatrix &scores, PassThreads &threads,
                               std::span<std::int64_t> sums) {
  const TieKeys keys(problem_.seed, problem_.rows.begin);
  Room<std::uint64_t> gaps;
  const auto loads =
      select_best(job_of(scores, threads), rows_of(scores), keys, prices_, threads, {holding_, gaps});
  std::copy(loads.begin(), loads.end(), sums.begin());
  for (std::size_t i = 0; i < gap_class_.size(); ++i) {
    gap_class_[i] = static_cast<std::uint8_t>(gap_class(gaps[i]));
    ++sums[n() + gap_class_[i]];
  }
}

bool ScoreShard::update(std::span<const std::int64_t> sums) {
  if (!accumulated_)
    throw Error(Fault::invalid_argument, "shard: a round's sums must be accumulated before they are updated");
  if (round_ != Round::scale) check_places(sums.back());
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
  ++rounds_;
  return round_ != Round::none;
}

void ScoreShard::check_places(std::int64_t sum) const {
  if (sum != places(rounds_, {0, problem_.shape.n_sources}))
    throw Error(Fault::invalid_argument,
                "sums: they are of another round, or a row is in two shards, and another in none");
}

void ScoreShard::take_scale(std::span<const std::int64_t> sums) {
  const std::uint32_t m = problem_.shape.n_sources;
  const std::int64_t shards = sums[scale::kShards];
  if (sums[scale::kRows] != std::int64_t{m})
    throw Error(Fault::invalid_argument,
                "sums: they are of %" PRId64 " rows, but all shards together have n_sources = %u",
                sums[scale::kRows], m);
  check_places(sums.back());
  if (shards < 1 || shards > INT32_MAX || sums[scale::kPrints] != shards * print_)
    throw Error(Fault::invalid_argument,
                "sums: seed, n_sources, n_targets, k, loads or start are not the same for all shards");
  check_sums(sums.first(scale::kRows), static_cast<std::uint64_t>(shards));
  if (sums[scale::kFloats] > 0 && sums[scale::kIntegers] > 0)
    throw Error(Fault::invalid_argument, "scores: the type is not the same for all shards");
  std::size_t largest = scale::kClasses - 1;
  while (largest > 0 && sums[largest] == 0) --largest;
  is_float_ = sums[scale::kFloats] > 0;
  exponent_ = is_float_ ? fixed_exponent(magnitude_of_class(largest)) : 0;
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
  const std::uint32_t m = problem_.shape.n_sources;
  const auto gaps = sums.subspan(n(), kGapClasses);
  check_sums(sums.first(n() + kGapClasses), m);
  const std::uint64_t routes = added_up(sums.first(n()));
  if (added_up(gaps) != m || routes > whole_.fillable)
    throw Error(Fault::out_of_range,
                "sums: %" PRIu64 " rows with %" PRIu64
                " routes cannot be, there are %u with at most %" PRIu64,
                added_up(gaps), routes, m, whole_.fillable);
  loads_.assign(sums.begin(), sums.begin() + n());
  for (std::size_t c = 0; c < kGapClasses; ++c) by_gap_[c] = static_cast<std::uint64_t>(gaps[c]);
  const std::uint64_t left = left_over();
  // As many as the search of one machine begins with; none if nothing is left to be done. Where prices are far off, all:
  // then they are looked for once more.
  constexpr std::uint64_t kPerTarget = 12;
  constexpr std::uint64_t kPerUnit = 16;
  const std::uint64_t all = m;
  const bool are_off = kPerUnit * left > all / 4;
  if (left > 0) open_at_least(are_off ? all : std::max(kPerTarget * n(), kPerUnit * left));
}

// Scores of other rounds were of the other type.
void ScoreShard::check_type(const ScoreMatrix &scores) const {
  if (round_ == Round::scale || is_trivial() || problem_.rows.size() == 0 || scores.is_float == is_float_)
    return;
  throw Error(Fault::invalid_argument, "scores: their type is not that of the rounds before");
}

}  // namespace phaserouter
