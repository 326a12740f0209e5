// Starting prices where rows are spread over shards. A step needs of each shard only two sums a target, how many of its
// rows hold it and how many are near their threshold there; and all shards that are given the same sums over all
// of them have the same prices.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "engine/score_demand.hpp"
#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

class ShardPrices {
 public:
  ShardPrices() = default;
  ShardPrices(const ShardPrices &) = delete;
  ShardPrices &operator=(const ShardPrices &) = delete;
  virtual ~ShardPrices() = default;

  // Adds N loads and N densities of a shard's rows, under the prices of now.
  virtual void accumulate(const ScoreJob &shard, const ScoreRows &rows, const TieKeys &keys,
                          PassThreads &threads, std::span<std::int64_t> sums) const = 0;
  // Takes these sums over all rows, and moves the prices. Returns whether more steps may help.
  virtual bool update(std::span<const std::int64_t> sums) = 0;
  // The best prices yet, and then the ground's.
  [[nodiscard]] virtual Prices prices() const = 0;
};

// What all shards together know of the scores.
struct ShardSurvey {
  bool has_ties = false;
  std::int64_t spread = 0;  // of a row's best scores, about
};

// whole: the bounds, and the number of all rows; its start, if any, is where prices begin. It must outlive the object.
std::unique_ptr<ShardPrices> make_shard_prices(const ScoreJob &whole, const ShardSurvey &survey);

}  // namespace phaserouter
