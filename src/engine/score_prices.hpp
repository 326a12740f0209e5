// Prices to start the search from. They decide how long it takes, and nothing else.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

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

}  // namespace phaserouter
