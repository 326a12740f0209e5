// Prices where each step by itself does not come near to balance, because prices hang together: scores x_i y_j, for
// example, join the targets to a chain. Here all prices move together.
//
// Instead of its k best targets, a row takes of every target the part clamp((v - t + h) / 2h, 0, 1), where v is the
// value less the price, and t is such that the parts sum to k. Loads are then smooth in the prices: targets that a row
// takes in part exchange it among each other, at a rate of 1 / (2h f) a step of price for each pair of such f targets.
// That is a graph of the targets, and a full Newton step solves it (engine/score_graph.hpp). With a wide h all targets
// are joined; h then falls to where rows take hardly anything in part.
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

// What rows take under some prices, in parts.
struct SmoothLoads {
  std::vector<std::int64_t> parts;    // of each target's load, in 1 / 2^kPartBits
  std::vector<std::uint32_t> shared;  // the rows that take it in part
  TargetCounts best;                  // loads if every row took its k best
  TargetGraph graph;                  // one more node than targets: what holds the prices where they are
  std::uint64_t pairs = 0;            // sum over rows of f^2
  std::uint32_t rows = 0;

  explicit SmoothLoads(std::uint32_t n_targets);
  void add(const SmoothLoads &other);
};

template <class Word>
class SmoothPrices {
 public:
  using Rows = WordRows<Word>;
  // Targets for which a step is not too dear: it takes their number cubed.
  static constexpr std::uint32_t kMostTargets = 1024;

  SmoothPrices(const ScoreJob &job, const Demand &demand, const Rows &rows, PassThreads &threads);

  // Moves prices near to balance, as far as some rows show, or not at all. Returns whether that made it much better.
  bool run(TargetPrices<Word> &targets);

  // What so many rows, evenly spread, take under these prices, with h = 2^width.
  SmoothLoads count(std::span<const Word> prices, std::uint32_t rows, int width);

 private:
  class Row;

  [[nodiscard]] int widest(std::uint32_t rows) const;
  [[nodiscard]] std::uint32_t rows_for(std::span<const Word> prices, int width);
  // The graph is joined to its last node where prices have a place of their own.
  void hold(const TargetPrices<Word> &targets, SmoothLoads &loads) const;

  const ScoreJob &job_;
  const Demand &demand_;
  const Rows &rows_;
  PassThreads &threads_;
  std::uint32_t k_;
  Pace pace_;
};

extern template class SmoothPrices<std::int32_t>;
extern template class SmoothPrices<std::int64_t>;

}  // namespace phaserouter
