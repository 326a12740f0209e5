#include "engine/score_prices.hpp"

#include <algorithm>
#include <numeric>

namespace phaserouter {

namespace {

// The caller's, held to what the search can reckon with.
Prices given_prices(std::span<const std::int64_t> start) {
  Prices prices;
  for (const std::int64_t p : start)
    prices.push_back(kScoreStep * std::clamp(p, -kLargestStart, kLargestStart));
  prices.push_back(0);
  return prices;
}

}  // namespace

Prices starting_prices(const ScoreJob &job, const ScoreRows &, const TieKeys &, PassThreads &,
                       std::uint32_t &) {
  if (!job.start.empty()) return given_prices(job.start);
  return Prices(std::size_t{job.n_targets()} + 1, 0);
}

}  // namespace phaserouter
