#include "engine/score_prices.hpp"

#include <algorithm>

#include "engine/score_price_finder.hpp"

namespace phaserouter {

TieCounts count_ties(const ScoreRows &rows, const Cancellation *cancellation) {
  constexpr std::uint32_t kRows = 256;
  constexpr std::uint32_t kTargets = 16;
  const std::uint32_t looked = std::min(kRows, rows.n_sources());
  std::vector<std::int32_t> q(rows.n_targets());
  std::vector<std::vector<std::int32_t>> columns(std::min(kTargets, rows.n_targets()));
  for (std::uint32_t r = 0; r < looked; ++r) {
    rows.read(static_cast<std::uint32_t>(std::uint64_t{rows.n_sources()} * r / looked), q);
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::int32_t x = q[rows.n_targets() * c / columns.size()];
      if (x != kForbidden) columns[c].push_back(x);
    }
    check(cancellation);
  }
  TieCounts counts;
  for (auto &column : columns) {
    counts.all += column.size();
    std::sort(column.begin(), column.end());
    counts.different += static_cast<std::size_t>(std::unique(column.begin(), column.end()) - column.begin());
  }
  return counts;
}

// Where all slots can be filled prices may be shifted, and none shall be below the ground's; where there are fewer
// routes than slots, rows compare them with empty slots.
void set_ground(const ScoreJob &job, Supply supply, Prices &prices) {
  if (supply == Supply::scarce) {
    for (Value &price : prices) price -= kEmptySlotValue;
  } else if (supply == Supply::exact) {
    Value least = kScoreStep * kLargestStart;
    for (std::uint32_t j = 0; j < job.n_targets(); ++j)
      if (job.upper[j] > 0) least = std::min(least, prices[j]);
    for (Value &price : prices) price -= least;
  }
  prices.push_back(0);
}

std::unique_ptr<StartingPrices> starting_prices(const ScoreJob &job, const ScoreRows &rows,
                                                const TieKeys &keys, PassThreads &threads) {
  if (count_ties(rows, threads.cancellation).are_many())
    return std::make_unique<PriceFinder<std::int64_t>>(job, rows, keys, threads);
  return std::make_unique<PriceFinder<std::int32_t>>(job, rows, keys, threads);
}

}  // namespace phaserouter
