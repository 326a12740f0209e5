// The two kinds of steps by which prices come near to balance on a sample of the rows. Both move every price at once, with
// the rows' thresholds (between the k-th best and the next) as the prices before the step make them.
//
//   quantile step   sets each price so that exactly as many rows as wanted would be above their threshold. Never fails
//                   from a cold start. All targets are searched at once, by counting columns.
//   Newton step     moves each price by what its load is too large, over the density of rows near their threshold there,
//                   which is counted in a window of the target's own.
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

  // On so many rows of the sample, evenly spread. Sets the windows to the spread of the margins around the cut.
  void quantile_step(TargetPrices<Word> &targets, std::uint32_t rows, bool moves);
  // Returns the routes that were misplaced before it, in 1 / TargetPrices::kAll.
  std::uint64_t newton_step(TargetPrices<Word> &targets);

  [[nodiscard]] std::uint32_t rows() const noexcept {
    return static_cast<std::uint32_t>(thresholds_.size());
  }
  // Of the last Newton step.
  [[nodiscard]] const TargetCounts &counts() const noexcept { return counts_; }
  [[nodiscard]] Word threshold() const noexcept { return thresholds_[0]; }

 private:
  [[nodiscard]] std::uint32_t n() const noexcept { return job_.n_targets(); }
  [[nodiscard]] std::span<const Word> sampled(std::uint32_t r) const noexcept {
    return std::span(words_).subspan(std::size_t{r} * n(), n());
  }
  Word middle_threshold(std::span<const Word> reduced, Word hint, Word step);
  void find_margins(std::span<const Word> prices, std::uint32_t rows, Word step);
  // Sets cuts[j] so that so many margins of column j are at or above it.
  void find_cuts(std::span<const std::uint32_t> wanted, std::span<Word> cuts);
  [[nodiscard]] std::vector<std::uint32_t> wanted_of(std::span<const std::uint32_t> bounds) const;

  const ScoreJob &job_;
  const Demand &demand_;
  std::uint32_t k_;
  Word least_;               // thresholds are not below it
  std::vector<Word> words_;  // of the sample
  std::vector<Word> thresholds_;
  std::vector<Word> margins_;           // words less prices and thresholds of some rows
  std::vector<std::uint32_t> allowed_;  // how many of them there are in each column
  TargetCounts counts_;
  std::uint32_t margin_rows_ = 0;
  Pace pace_;
};

extern template class ScoreSample<std::int32_t>;
extern template class ScoreSample<std::int64_t>;

}  // namespace phaserouter
