// Prices from a cold start, on a sample of the rows: each price is set so that exactly as many rows as wanted would
// have its target above their threshold (between the k-th best and the next). All targets are searched at once, by
// counting columns. It never fails, and after a few steps the sample is nearly in balance.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_demand.hpp"
#include "engine/score_job.hpp"
#include "engine/score_target_prices.hpp"
#include "engine/score_words.hpp"

namespace phaserouter {

template <class Word>
class ScoreSample {
 public:
  using Rows = WordRows<Word>;

  // Keeps the words of so many rows, evenly spread.
  ScoreSample(const ScoreJob &job, const Demand &demand, const Rows &rows, std::uint32_t sample);

  // Moves prices so many times as far as where as many rows as wanted would be above their threshold.
  void move_to_quantiles(TargetPrices<Word> &targets, int times);
  // Sets windows to the spread of some rows around the place where they are cut, and reach to what the prices are out
  // by chance.
  void find_windows(TargetPrices<Word> &targets, std::span<Word> reach);

  // Of the sample's routes those that are misplaced, in 1 / TargetPrices::kAll.
  std::uint64_t misplaced(const TargetPrices<Word> &targets);

  // By what a price moves for one of these rows more or less, on average over the routes; find_windows sets it.
  [[nodiscard]] std::int64_t step_of_one() const noexcept { return step_of_one_; }

  [[nodiscard]] std::uint32_t rows() const noexcept { return rows_; }
  [[nodiscard]] Word threshold() const noexcept { return threshold_; }

 private:
  [[nodiscard]] std::uint32_t n() const noexcept { return job_.n_targets(); }
  [[nodiscard]] std::span<const Word> sampled(std::uint32_t r) const noexcept {
    return std::span(words_).subspan(std::size_t{r} * n(), n());
  }
  Word middle_threshold(std::span<const Word> reduced, Word hint, Word step);
  void find_margins(std::span<const Word> prices);
  // How many rows are to be above their threshold, and where each column is cut for that.
  void find_places(const TargetPrices<Word> &targets, std::vector<std::uint32_t> &wanted,
                   std::vector<Word> &cuts);
  // Sets cuts[j] so that so many margins of column j are at or above it.
  void find_cuts(std::span<const std::uint32_t> wanted, std::span<Word> cuts);
  [[nodiscard]] std::vector<std::uint32_t> wanted_of(std::span<const std::uint32_t> bounds) const;

  const ScoreJob &job_;
  const Demand &demand_;
  std::uint32_t k_;
  Word least_;               // thresholds are not below it
  std::vector<Word> words_;  // of the sample
  Word threshold_ = 0;       // of the last row
  std::uint32_t rows_;
  std::vector<Word> margins_;           // words less prices and thresholds of some rows
  std::vector<std::uint32_t> allowed_;  // how many of them there are in each column
  Word step_;                           // by which thresholds differ, about
  std::int64_t step_of_one_ = 0;
  Pace pace_;
};

extern template class ScoreSample<std::int32_t>;
extern template class ScoreSample<std::int64_t>;

}  // namespace phaserouter
