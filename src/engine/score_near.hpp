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

  // Looks at rows 0, stride, 2 stride, ... and keeps of each what is within reach of its threshold. hint: where
  // thresholds are about.
  void collect(const TargetPrices<Word> &targets, std::span<const Word> reach, std::uint32_t stride,
               Word hint);
  // Counts what the rows ask for now, as long as no price has moved further than its reach; and forgets what is further
  // away than that from its row's threshold. Returns the routes that are misplaced, in 1 / TargetPrices::kAll.
  std::uint64_t count(TargetPrices<Word> &targets, std::span<const Word> reach);
  // Of the last count: joins the targets between which rows would change, by rows per step of price, times 2^n.
  // Returns n.
  int join(const TargetPrices<Word> &targets, TargetGraph &graph) const;

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

  // The last target that a row takes, and the first that it does not.
  struct Pair {
    std::uint32_t inside;
    std::uint32_t outside;
    Word gap;
  };
  struct Part {
    std::vector<Pair> pairs;
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
  // The cells before taken are taken; their worst value, and the best of the others.
  struct Edge {
    std::uint32_t taken;
    Word inside;
    Word outside;
  };
  void order(std::span<Cell> cells, std::span<const Word> moved) const noexcept;
  Edge edge_of(std::span<const Cell> cells, std::uint32_t slots) const noexcept;

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
