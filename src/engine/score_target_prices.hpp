// The prices that the steps towards balance move, and how one Newton step moves them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_demand.hpp"
#include "engine/score_graph.hpp"
#include "engine/score_job.hpp"

namespace phaserouter {

// What rows ask for under some prices: how many hold each target, and how many are within its window of their threshold
// there.
struct TargetCounts {
  std::vector<std::uint32_t> loads;
  std::vector<std::uint32_t> near;

  explicit TargetCounts(std::uint32_t n_targets) : loads(n_targets, 0), near(n_targets, 0) {}
  void add(const TargetCounts &other) noexcept;
};

template <class Word>
class TargetPrices {
 public:
  // Prices and windows stay below largest in magnitude.
  TargetPrices(const ScoreJob &job, const Demand &demand, Word largest);

  [[nodiscard]] std::span<Word> prices() noexcept { return prices_; }
  [[nodiscard]] std::span<const Word> prices() const noexcept { return prices_; }
  [[nodiscard]] std::span<Word> windows() noexcept { return windows_; }
  [[nodiscard]] std::span<const Word> windows() const noexcept { return windows_; }

  // The routes that are above the wanted loads, in 1 / kAll of all; counts are of so many rows.
  static constexpr std::uint64_t kAll = 1 << 20;
  [[nodiscard]] std::uint64_t misplaced(const TargetCounts &counts, std::uint32_t rows) const;
  // A Newton step. Every price moves by what its load is too large, over the density of rows near their threshold
  // there.
  void move(const TargetCounts &counts, std::uint32_t rows);
  // A full Newton step: one for all prices together.
  void move_together(const TargetCounts &counts, std::uint32_t rows, TargetGraph &graph, int shift,
                     Pace &pace);
  // A full Newton step on loads in parts (engine/score_smooth.hpp), of which 2^width is h. shared: the rows that take
  // each target in part.
  void move_smoothly(std::span<const std::int64_t> parts, std::span<const std::uint32_t> shared,
                     std::uint32_t rows, TargetGraph &graph, int width, Pace &pace);
  // How much too large a load in parts is, in 1 / (M 2^kPartBits) of a counted row's route.
  [[nodiscard]] std::int64_t smooth_excess(std::int64_t parts, std::uint32_t j,
                                           std::uint32_t rows) const noexcept;
  static constexpr int kPartBits = 10;
  static constexpr int kWeightBits = 16;  // of an edge of the graph: 2^kWeightBits for a row and 2h
  // Sets every price back to where it is no further than this from another.
  void hold_within(std::span<const Word> places, std::span<const Word> reach);
  // By what a price moves for one route more or less, as the last Newton step saw it.
  [[nodiscard]] std::int64_t step_of_one(std::uint32_t j) const noexcept { return steps_of_one_[j]; }

  // By what the last Newton step moved each price, without its sign.
  [[nodiscard]] std::span<const Word> last_moves() const noexcept { return last_moves_; }

  [[nodiscard]] Word clamped(std::int64_t price) const noexcept;

 private:
  [[nodiscard]] std::int64_t excess(const TargetCounts &counts, std::uint32_t j,
                                    std::uint32_t rows) const noexcept;

  void move_to(std::uint32_t j, std::int64_t price);
  void set_window(std::uint32_t j, const TargetCounts &counts, std::int64_t excess);

  const ScoreJob &job_;
  const Demand &demand_;
  Word largest_;
  std::vector<Word> prices_;
  std::vector<Word> windows_;
  std::vector<Word> last_moves_;
  std::vector<std::int64_t> steps_of_one_;
};

extern template class TargetPrices<std::int32_t>;
extern template class TargetPrices<std::int64_t>;

}  // namespace phaserouter
