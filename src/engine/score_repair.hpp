// Loads within their bounds at a small loss, where the result may be a little worse than the best (SPEC section 9.3).
//
// Rows hold what is best for them under some prices, and loads are nearly right. Row after row, the cheapest first,
// gives up a target that has too much for the best one that has room. What that loses is known exactly, and so is the
// gap to the bound that the prices prove.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

class ScoreRepair {
 public:
  ScoreRepair(const ScoreJob &job, const ScoreRows &rows, PassThreads &threads)
      : job_(job), rows_(rows), threads_(threads), pace_(job.cancellation) {}

  // Whether all loads are within their bounds and the gap is at most this, in units of q. If not, the holding is good
  // for nothing once something was moved. No row may be short.
  bool run(const Prices &prices, Holding &holding, std::span<const std::int64_t> loads, std::int64_t most);

  // Afterwards: of every target; routes that moved; what they are worse than before, under the prices; passes.
  [[nodiscard]] std::span<const std::int64_t> loads() const noexcept { return loads_; }
  [[nodiscard]] std::uint64_t moved() const noexcept { return moved_; }
  [[nodiscard]] std::int64_t loss() const noexcept { return loss_; }
  [[nodiscard]] std::uint32_t passes() const noexcept { return passes_; }

 private:
  struct Move {
    std::uint32_t loss;  // or the largest number, if it is more
    std::uint32_t row;
    std::uint16_t given;
    std::uint16_t taken;
  };
  class Row;

  bool begin(const Prices &prices, std::span<const std::int64_t> loads);
  [[nodiscard]] std::int64_t bound(std::uint32_t j) const noexcept {
    return price_[j] > 0 ? job_.upper[j] : job_.lower[j];
  }
  // By so much a load may still rise without a loss besides the row's.
  [[nodiscard]] std::int64_t room(std::uint32_t j) const noexcept {
    return (price_[j] < 0 ? job_.lower[j] : job_.upper[j]) - loads_[j];
  }
  [[nodiscard]] std::int64_t surplus(std::uint32_t j) const noexcept { return loads_[j] - job_.upper[j]; }
  // The routes that have to move.
  [[nodiscard]] std::int64_t left_over() const noexcept;
  // The best move of every row for every target that it holds and that has too much.
  void find_moves(const Holding &holding);
  void group(const std::vector<std::vector<Move>> &parts);
  // Makes moves, as long as their loss allows that. Returns whether there was any.
  bool move(Holding &holding, std::int64_t most);
  void make(const Move &move, Row &row, Holding &holding);
  [[nodiscard]] bool is_done(std::int64_t most) const noexcept;

  const ScoreJob &job_;
  const ScoreRows &rows_;
  PassThreads &threads_;
  Pace pace_;
  std::vector<std::int64_t> price_;  // in whole units of q
  std::vector<std::int64_t> loads_;
  std::vector<Move> moves_;
  std::vector<std::size_t> begins_;  // of each given target's moves
  std::uint64_t moved_ = 0;
  std::int64_t loss_ = 0;
  std::uint32_t passes_ = 0;
};

}  // namespace phaserouter
