#include "engine/score_assignment.hpp"

#include <algorithm>

#include "engine/score_output.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_search.hpp"
#include "engine/score_survey.hpp"
#include "engine/stopwatch.hpp"

namespace phaserouter {

namespace {

constexpr int kGapShift = 47;

std::uint64_t short_gap(Value gap) noexcept {
  return static_cast<std::uint64_t>(
      std::clamp(gap >> kGapShift, static_cast<Value>(0), static_cast<Value>(INT64_MAX)));
}

}  // namespace

std::vector<std::int64_t> ScoreAssignment::select(const ScoreJob &job, const ScoreRows &rows,
                                                  const TieKeys &keys, const Prices &prices,
                                                  PassThreads &threads) {
  holding_.clear(job.n_sources(), job.n_targets(), job.cancellation);
  set_size(gaps_, job.n_sources());
  std::vector<std::vector<std::int64_t>> parts(static_cast<std::size_t>(threads.threads));
  threads.run(job.n_sources(), [&](std::size_t task, RowRange range) {
    RoughRow rough(rows, job.upper, job.k, prices);
    PricedRow row(rows, keys, job.upper, job.k);
    std::vector<std::uint32_t> wanted;
    std::vector<std::int64_t> loads(job.n_targets(), 0);
    Pace pace(job.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      Value gap = 0;
      if (!rough.choose(i, wanted, gap)) {
        row.read(i, prices);
        const auto best = row.wanted();
        wanted.assign(best.begin(), best.end());
      }
      for (const std::uint32_t j : wanted) {
        holding_.flip(i, j);
        ++loads[j];
      }
      if (gap == 0) {
        row.see(holding_);
        gap = row.gap();
      }
      gaps_[i] = short_gap(gap);
      pace.did(std::size_t{8} * job.n_targets());
    }
    parts[task] = std::move(loads);
  });
  std::vector<std::int64_t> loads(job.n_targets(), 0);
  for (const auto &part : parts)
    for (std::uint32_t j = 0; j < job.n_targets(); ++j) loads[j] += part[j];
  return loads;
}

// The boundary begins with the rows of the smallest gaps: some for each target, and one in some of all.
Value ScoreAssignment::first_delta(std::uint32_t n_targets) {
  constexpr std::size_t kRowsPerTarget = 8;
  constexpr std::size_t kOneIn = 16;
  const std::size_t wanted = std::max(kRowsPerTarget * n_targets, gaps_.size() / kOneIn);
  const std::size_t rows = std::min(gaps_.size() - 1, wanted);
  std::vector<std::uint64_t> gaps(gaps_.begin(), gaps_.end());
  const auto last = gaps.begin() + static_cast<std::ptrdiff_t>(rows);
  std::nth_element(gaps.begin(), last, gaps.end());
  return (static_cast<Value>(*last) + 1) << kGapShift;
}

std::uint64_t ScoreAssignment::estimated_work(const ScoreJob &job) noexcept {
  constexpr std::uint64_t kPerScore = 10;
  return std::uint64_t{job.n_sources()} * job.n_targets() * kPerScore;
}

ScoreReport ScoreAssignment::assign(const ScoreJob &job, const ScoreResult &result) {
  ScoreReport report;
  Stopwatch stopwatch;
  PassThreads threads{job.threads, job.cancellation};
  report.exponent = checked_exponent(job.scores, threads);
  const ScoreRows rows(job.scores, report.exponent);
  const TieKeys keys(job.seed);
  set_size(top_, job.n_sources());
  report.top_total = survey_top(rows, job.k, threads, top_);
  Prices prices = starting_prices(job, rows, keys, threads, report.passes);
  report.prices_ms = stopwatch.lap();
  const auto loads = select(job, rows, keys, prices, threads);
  ScoreSearch search(job, rows, keys, threads);
  search.run(prices, holding_, loads, first_delta(job.n_targets()));
  report.search_ms = stopwatch.lap();
  write_scores_output(job, rows, keys, prices, holding_, search.loads(), top_, threads, result, report);
  report.output_ms = stopwatch.lap();
  report.threads = threads.ran;
  report.augmentations = search.augmentations();
  report.passes += search.passes() + 4;  // two of the survey, the selection, and the output
  return report;
}

}  // namespace phaserouter
