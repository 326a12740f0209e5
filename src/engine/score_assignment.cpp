#include "engine/score_assignment.hpp"

#include <algorithm>

#include "engine/score_output.hpp"
#include "engine/score_priced_row.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_search.hpp"
#include "engine/score_survey.hpp"
#include "engine/stopwatch.hpp"

namespace phaserouter {

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
        const auto best = row.wanted(i, prices);
        wanted.assign(best.begin(), best.end());
        gap = row.gap();
      }
      for (const std::uint32_t j : wanted) {
        holding_.flip(i, j);
        ++loads[j];
      }
      gaps_[i] = ScoreSearch::short_gap(gap);
      pace.did(std::size_t{8} * job.n_targets());
    }
    parts[task] = std::move(loads);
  });
  std::vector<std::int64_t> loads(job.n_targets(), 0);
  for (const auto &part : parts)
    for (std::uint32_t j = 0; j < job.n_targets(); ++j) loads[j] += part[j];
  return loads;
}

std::uint64_t ScoreAssignment::estimated_work(const ScoreJob &job) noexcept {
  constexpr std::uint64_t kPerScore = 10;
  return std::uint64_t{job.n_sources()} * job.n_targets() * kPerScore;
}

ScoreReport ScoreAssignment::assign(const ScoreJob &given, const ScoreResult &result) {
  ScoreJob job = given;
  ScoreReport report;
  Stopwatch stopwatch;
  PassThreads threads{job.threads, job.cancellation};
  report.exponent = checked_exponent(job.scores, threads);
  const ScoreRows rows(job.scores, report.exponent);
  const TieKeys keys(job.seed);
  set_size(top_, job.n_sources());
  const TopSurvey survey = survey_top(rows, job.k, threads, top_);
  report.top_total = survey.total;
  job.fillable = survey.fillable;
  auto starting = starting_prices(job, rows, keys, threads);
  Prices prices = starting->find(report.passes);
  report.prices_ms = stopwatch.lap();
  auto loads = select(job, rows, keys, prices, threads);
  if (starting->are_off(loads)) {
    prices = starting->find_again(report.passes);
    loads = select(job, rows, keys, prices, threads);
    ++report.passes;
  }
  starting.reset();
  ScoreSearch search(job, rows, keys, threads);
  search.run({prices, holding_, loads, gaps_});
  report.search_ms = stopwatch.lap();
  write_scores_output(job, rows, keys, prices, holding_, search.loads(), top_, threads, result, report);
  report.output_ms = stopwatch.lap();
  report.threads = threads.ran;
  report.augmentations = search.moved();
  report.passes += search.passes() + 4;  // two of the survey, the selection, and the output
  return report;
}

}  // namespace phaserouter
