// The assignment by scores where rows are spread over shards (docs/design.md). Every shard has an object like this. What
// the shards exchange are sums over all of them, the rows that are open, and the solution for these; as long as all of
// them are given the same, they all know the same prices.
//
// Sums come first, in rounds: the scale of the scores, what a plain top-k takes, loads and densities under prices that
// move, and at last what every row takes as the best for it. Then rows are settled, and hold what they took, or open.
// Whoever has the scores of all open rows finds what is best for them, while the loads that settled rows hold stay as they
// are. It is the best for all rows exactly if settled rows still hold what is best for them under the prices that come of
// it; those that do not are opened, too.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_shard_prices.hpp"
#include "engine/score_shard_rows.hpp"
#include "engine/score_shard_solution.hpp"
#include "model/shape.hpp"

namespace phaserouter {

// What is the same for all shards, and the rows of this one.
struct ShardProblem {
  Shape shape;  // of all rows
  RowRange rows;
  std::vector<std::uint32_t> lower;
  std::vector<std::uint32_t> upper;
  std::vector<std::int64_t> start;  // prices: N or none
  std::uint64_t seed = 0;
  bool sort_rows = false;
};

// Of one shard; all but the exponent and lambda are to be added up.
struct ShardPart {
  int exponent = 0;
  std::uint64_t opened = 0;
  std::uint64_t routes = 0;
  std::uint64_t rows_short = 0;
  std::int64_t total = 0;
  std::int64_t top_total = 0;  // of the k largest scores of every row
  std::int64_t lambda = 0;
};

class ScoreShard {
 public:
  static constexpr std::size_t kMoreSums = 288;

  explicit ScoreShard(ShardProblem problem);

  [[nodiscard]] const ShardProblem &problem() const noexcept { return problem_; }
  [[nodiscard]] std::size_t sums() const noexcept { return 2 * std::size_t{n()} + kMoreSums; }

  // All throw Error, and then have changed nothing that matters: the same call can be made again. All are to be given
  // the same scores. Others are refused where the loads that shards have added up would no longer be those of the rows.
  // Of the shard's rows, what the next round asks for.
  void accumulate(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums);
  // Takes the sums over all shards. Returns whether another round of sums is to follow.
  bool update(std::span<const std::int64_t> sums);

  // After the last round. The open rows of this shard, in ascending order, as they are sent.
  [[nodiscard]] std::size_t open_rows() const;
  void write_open_rows(const ScoreMatrix &scores, std::span<std::int32_t> out) const;
  // From the open rows of all shards: the solution. What is wrong with the whole problem is said only if all rows
  // are open.
  void solve(std::span<const std::int32_t> rows, PassThreads &threads, std::span<std::int64_t> out) const;
  // Opens the rows that the solution shows to be no longer right, and writes the routes of all rows and the certificate.
  // They are final if no shard had to open any.
  ShardPart settle(const ScoreMatrix &scores, std::span<const std::int64_t> sent, PassThreads &threads,
                   const ScoreResult &result);

 private:
  enum class Round { scale, survey, prices, selection, none };
  static constexpr std::size_t kGapClasses = 256;

  [[nodiscard]] std::uint32_t n() const noexcept { return problem_.shape.n_targets; }
  [[nodiscard]] bool is_trivial() const noexcept {
    return problem_.shape.n_sources == 0 || n() == 0 || problem_.shape.k == 0;
  }
  [[nodiscard]] ScoreJob job_of(const ScoreMatrix &scores, const PassThreads &threads) const;
  [[nodiscard]] ScoreRows rows_of(const ScoreMatrix &scores) const noexcept { return {scores, exponent_}; }
  void add_scale(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums) const;
  void add_survey(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums);
  void add_selection(const ScoreMatrix &scores, PassThreads &threads, std::span<std::int64_t> sums);
  void check_places(std::int64_t sum) const;
  void take_scale(std::span<const std::int64_t> sums);
  void take_survey(std::span<const std::int64_t> sums);
  bool take_prices(std::span<const std::int64_t> sums);
  void take_selection(std::span<const std::int64_t> sums);
  // The parts of solve().
  void find(std::span<const std::int32_t> rows, std::span<const std::uint64_t> numbers, PassThreads &threads,
            std::span<std::int64_t> out) const;
  void check_selection(std::span<const std::int64_t> own, bool all_are_open) const;
  // The parts of settle().
  void check_solution(const ShardSolution &solution) const;
  [[nodiscard]] Holding holding_with(const ShardSolution &solution) const;
  ShardPart look(const ScoreMatrix &scores, const Prices &prices, const Holding &held, PassThreads &threads,
                 std::span<std::uint8_t> open, std::span<std::int32_t> routes) const;
  std::int64_t certify(const Prices &prices, bool rows_are_short, const ScoreResult &result) const;

  // The units that rows hold too many of, or too few.
  [[nodiscard]] std::uint64_t left_over() const;
  // Opens at least so many of all rows, or all: those with the smallest gaps. Returns how many it opened here.
  std::uint64_t open_at_least(std::uint64_t rows);
  // Tells shards apart that were given different sums.
  [[nodiscard]] std::uint64_t fingerprint() const noexcept;
  void check_type(const ScoreMatrix &scores) const;
  void check_is_open() const;
  void check_took_best(SettledRow &taken, std::uint32_t i) const;

  ShardProblem problem_;
  std::uint32_t print_;  // of what is the same for all shards
  ScoreJob whole_;
  Round round_ = Round::scale;
  std::uint32_t rounds_ = 0;  // that are over
  bool accumulated_ = false;  // in this round
  bool is_float_ = false;
  int exponent_ = 0;
  std::int64_t top_total_ = 0;  // of the shard's rows
  std::unique_ptr<ShardPrices> steps_;
  Prices prices_;    // under which rows took what was best for them
  Holding holding_;  // what they took, open rows too; it tells scores that have changed since
  std::vector<std::uint8_t> gap_class_;              // of every row of the shard
  std::vector<std::int64_t> loads_;                  // of all rows
  std::array<std::uint64_t, kGapClasses> by_gap_{};  // how many of all rows have a gap of each class
  std::vector<std::uint8_t> open_;                   // of every row of the shard
};

}  // namespace phaserouter
