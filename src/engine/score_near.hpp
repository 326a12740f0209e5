// Newton steps over all rows at the price of one pass over their scores: of every row only what is within reach of its
// threshold is kept, and prices that move less than that need nothing else.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_demand.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_target_prices.hpp"
#include "engine/score_words.hpp"

namespace phaserouter {

template <class Word>
class NearRows {
 public:
  using Rows = WordRows<Word>;

  NearRows(const ScoreJob &job, const Demand &demand, const Rows &rows, PassThreads &threads);

  // Looks at rows 0, stride, 2 stride, ... and keeps of each what is within reach of its threshold. hint: where thresholds
  // are about.
  void collect(const TargetPrices<Word> &targets, std::span<const Word> reach, std::uint32_t stride, Word hint);
  // Counts what the rows ask for now, as long as no price has moved further than its reach; and forgets what is further
  // away than that from its row's threshold. Returns the routes that are misplaced, in 1 / TargetPrices::kAll.
  std::uint64_t count(TargetPrices<Word> &targets, std::span<const Word> reach);

  [[nodiscard]] const TargetCounts &counts() const noexcept { return counts_; }
  [[nodiscard]] std::uint32_t rows() const noexcept { return rows_looked_at_; }
  [[nodiscard]] std::size_t cells() const noexcept;

 private:
  struct Cell {
    Word value;  // less the price
    std::uint32_t target;
  };
  // Consecutive cells, the best of which take the slots.
  struct Row {
    std::uint32_t cells;
    std::uint32_t slots;
  };
  struct Part {
    std::vector<Row> rows;
    std::vector<Cell> cells;
    std::vector<std::uint32_t> sure_loads;
  };
  class Collector;

  struct Steps {
    std::span<const Word> moved;  // by what prices have moved since the last count
    std::span<const Word> windows;
    std::span<const Word> reach;
  };
  void count_part(Part &part, const Steps &steps, TargetCounts &counts) const;
  // Puts the cells in order, and returns how many are taken; middle: between those and the next.
  std::uint32_t order(std::span<Cell> cells, std::uint32_t slots, std::span<const Word> moved,
                      Word &middle) const noexcept;

  const ScoreJob &job_;
  const Demand &demand_;
  const Rows &rows_;
  PassThreads &threads_;
  std::uint32_t k_;
  std::uint32_t rows_looked_at_ = 0;
  std::vector<Part> parts_;
  std::vector<Word> prices_;  // that the cells' values are reduced by
  TargetCounts counts_;
};

extern template class NearRows<std::int32_t>;
extern template class NearRows<std::int64_t>;

}  // namespace phaserouter
