#include "engine/score_assignment.hpp"

#include <algorithm>

#include "engine/score_output.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_repair.hpp"
#include "engine/score_search.hpp"
#include "engine/score_selection.hpp"
#include "engine/score_survey.hpp"
#include "engine/stopwatch.hpp"

namespace phaserouter {

std::uint64_t ScoreAssignment::estimated_work(std::size_t n_sources, std::uint32_t n_targets) noexcept {
  constexpr std::uint64_t kPerScore = 10;
  return std::uint64_t{n_sources} * n_targets * kPerScore;
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
  refuse_flat(survey);
  report.top_total = survey.total;
  job.fillable = survey.fillable;
  auto starting = starting_prices(job, rows, keys, threads);
  Prices prices = starting->find(report.passes);
  report.prices_ms = stopwatch.lap();
  auto loads = select_best(job, rows, keys, prices, threads, {holding_, gaps_});
  // With a tolerance it is tried first whether loads can be put right from here.
  const std::int64_t most =
      job.fillable < job.slots() ? 0 : scaled_floor(job.tolerance, report.exponent, job.slots());
  ScoreRepair repair(job, rows, threads);
  bool is_repaired = most > 0 && repair.run(prices, holding_, loads, most);
  if (!is_repaired && starting->are_off(loads)) {
    prices = starting->find_again(report.passes);
    loads = select_best(job, rows, keys, prices, threads, {holding_, gaps_});
    ++report.passes;
    is_repaired = most > 0 && repair.run(prices, holding_, loads, most);
  }
  starting.reset();
  ScoreSearch search(job, rows, keys, threads);
  if (!is_repaired) {
    if (repair.moved() > 0) {
      loads = select_best(job, rows, keys, prices, threads, {holding_, gaps_});
      ++report.passes;
    }
    search.run({prices, holding_, loads, gaps_});
  }
  report.search_ms = stopwatch.lap();
  write_scores_output(job, rows, keys, prices, holding_, is_repaired ? repair.loads() : search.loads(), top_,
                      threads, result, report);
  if (is_repaired) report.dual = std::min(report.dual, INT64_MAX - repair.loss()) + repair.loss();
  report.output_ms = stopwatch.lap();
  report.threads = threads.ran;
  report.augmentations = is_repaired ? repair.moved() : search.moved();
  report.passes += search.passes() + repair.passes() + 4;  // two of the survey, the selection, and the output
  return report;
}

}  // namespace phaserouter
