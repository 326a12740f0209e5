// Prices to start the search from. They decide how long it takes, and nothing else.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "engine/score_demand.hpp"
#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

class StartingPrices {
 public:
  virtual ~StartingPrices() = default;

  // Both add the passes over all rows that it took to passes.
  virtual Prices find(std::uint32_t &passes) = 0;
  // From where the last prices were: steps see only what was near when they began, and may have missed what came near.
  virtual Prices find_again(std::uint32_t &passes) = 0;
  // Whether loads under the last prices are much further from balance than the steps saw.
  [[nodiscard]] virtual bool are_off(std::span<const std::int64_t> loads) const = 0;
};

// All arguments must outlive what is returned.
std::unique_ptr<StartingPrices> starting_prices(const ScoreJob &job, const ScoreRows &rows,
                                                const TieKeys &keys, PassThreads &threads);

// How many of some scores are different from the others of their target: a look at some rows of some targets.
struct TieCounts {
  std::uint64_t all = 0;
  std::uint64_t different = 0;

  [[nodiscard]] bool are_many() const noexcept { return different < all - all / 16; }
};

TieCounts count_ties(const ScoreRows &rows, const Cancellation *cancellation);

// Makes prices of the targets relative to the ground's, and adds that, which is 0.
void set_ground(const ScoreJob &job, Supply supply, Prices &prices);

}  // namespace phaserouter
