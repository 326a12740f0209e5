// Starting prices in words of one size: steps on a sample, steps of all prices together where those stall, and steps on
// all rows, of which only what is near their thresholds is kept.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_demand.hpp"
#include "engine/score_graph.hpp"
#include "engine/score_near.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_sample.hpp"
#include "engine/score_target_prices.hpp"
#include "engine/score_words.hpp"

namespace phaserouter {

template <class Word>
class PriceFinder : public StartingPrices {
 public:
  PriceFinder(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads);

  Prices find(std::uint32_t &passes) override;
  Prices find_again(std::uint32_t &passes) override;
  [[nodiscard]] bool are_off(std::span<const std::int64_t> loads) const override;

 private:
  using Rows = WordRows<Word>;
  using Scale = WordScale<Word>;

  static constexpr std::uint64_t kAll = TargetPrices<Word>::kAll;

  // Sets prices to those that were given, where they fit, or by steps on the sample.
  void begin();
  void take_given();
  // More steps on the sample, where targets may stay below their bounds.
  void go_on_rising();
  // What is misplaced of the sample. Its rows fill all slots; those that must stay empty do not count.
  [[nodiscard]] std::uint64_t misplaced_of_sample();
  // What is misplaced of a sample with so many rows where all rows together are in balance.
  [[nodiscard]] std::uint64_t by_chance(std::uint64_t rows) const noexcept;
  [[nodiscard]] Prices found() const;

  // So many rows that a route loses by chance not more than half of what the tolerance allows; all if there is none.
  [[nodiscard]] std::uint64_t rows_needed() const;
  static Word reach_for(std::int64_t distance) noexcept;
  // Comes near to balance on rows 0, stride, 2 stride, ...
  void balance(std::uint32_t stride);
  void limit_cells(std::uint32_t stride);
  void take_steps(std::uint32_t stride, std::span<const Word> places);
  void move(bool together);
  void widen(bool may_look_further);
  [[nodiscard]] bool any_at_reach(std::span<const Word> before) const;
  bool escaped(std::span<const Word> before, std::uint32_t few);

  const ScoreJob &job_;
  const Demand demand_;
  const Rows rows_;
  PassThreads &threads_;
  TargetPrices<Word> targets_;
  ScoreSample<Word> sample_;
  NearRows<Word> near_;
  TargetGraph graph_;
  Pace pace_;
  std::vector<Word> reach_;
  bool is_chained_ = false;      // prices move together only
  std::uint64_t misplaced_ = 0;  // as the last steps saw it
  std::uint64_t few_;            // misplaced routes: one for every other target
};

extern template class PriceFinder<std::int32_t>;
extern template class PriceFinder<std::int64_t>;

}  // namespace phaserouter
