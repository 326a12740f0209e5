#include "engine/score_prices.hpp"

#include <algorithm>

#include "engine/score_price_finder.hpp"

namespace phaserouter {

namespace {

// Whether many scores of a target are equal: looks at some rows of some targets.
bool has_ties(const ScoreRows &rows, PassThreads &threads) {
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
    check(threads.cancellation);
  }
  std::size_t all = 0;
  std::size_t different = 0;
  for (auto &column : columns) {
    all += column.size();
    std::sort(column.begin(), column.end());
    different += static_cast<std::size_t>(std::unique(column.begin(), column.end()) - column.begin());
  }
  return different < all - all / 16;
}

}  // namespace

std::unique_ptr<StartingPrices> starting_prices(const ScoreJob &job, const ScoreRows &rows,
                                                const TieKeys &keys, PassThreads &threads) {
  if (has_ties(rows, threads)) return std::make_unique<PriceFinder<std::int64_t>>(job, rows, keys, threads);
  return std::make_unique<PriceFinder<std::int32_t>>(job, rows, keys, threads);
}

}  // namespace phaserouter
