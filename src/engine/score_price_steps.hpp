// The two kinds of steps by which starting prices come near to balance. Both move every price at once, with the rows'
// thresholds (between the k-th best and the next) as the prices before the step make them.
//
//   quantile step   sets each price so that exactly as many rows as wanted would be above their threshold. Never fails
//                   from a cold start, but costs a look at all margins of a target together.
//   Newton step     moves each price by what its load is too large, over the density of rows near their threshold there,
//                   which is counted in a window of the target's own. Cheap: one pass over the rows, with sums alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_demand.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_words.hpp"

namespace phaserouter {

template <class Word>
class PriceSteps {
 public:
  using Rows = WordRows<Word>;

  PriceSteps(const ScoreJob &job, const Demand &demand, const Rows &rows, PassThreads &threads);

  // Keeps the words of every so many-th row.
  void take_sample(std::uint32_t sample);
  // On every so many-th row of the sample.
  void quantile_step(std::uint32_t rows);
  // Returns the routes that were above the wanted loads, in 1 / 2^20 of all.
  std::uint64_t newton_step_on_sample();
  std::uint64_t newton_step_on_all();

  [[nodiscard]] std::span<const Word> prices() const noexcept { return prices_; }

 private:
  struct Counts {
    std::vector<std::uint32_t> loads;
    std::vector<std::uint32_t> near;
  };

  [[nodiscard]] std::uint32_t n() const noexcept { return job_.n_targets(); }
  [[nodiscard]] std::span<Word> sampled(std::uint32_t r) noexcept {
    return std::span(words_).subspan(std::size_t{r} * n(), n());
  }
  // The threshold of a row whose words less prices these are.
  Word middle_threshold(std::span<const Word> reduced);
  void move_to_quantile(std::uint32_t j, std::span<Word> margins);
  void set_window(std::uint32_t j, std::span<Word> margins, std::int64_t wanted);
  // Thresholds and counts of one row; reduced: its words, which are reduced in place.
  void count_row(std::span<Word> reduced, Word &threshold, Counts &counts) const noexcept;
  template <class Read>
  std::uint64_t newton_step(std::uint32_t rows, std::span<Word> thresholds, const Read &read);
  std::uint64_t move(const Counts &counts, std::uint32_t rows);

  const ScoreJob &job_;
  const Demand &demand_;
  const Rows &rows_;
  PassThreads &threads_;
  std::uint32_t k_;
  std::vector<Word> prices_;
  std::vector<Word> windows_;
  std::vector<Word> words_;  // of the sample
  std::vector<Word> sample_thresholds_;
  std::vector<Word> thresholds_;  // of all rows
  std::vector<Word> scratch_;
};

extern template class PriceSteps<std::int32_t>;
extern template class PriceSteps<std::int64_t>;

}  // namespace phaserouter
