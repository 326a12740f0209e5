#include "engine/score_prices.hpp"

#include <algorithm>

#include "engine/score_price_steps.hpp"

namespace phaserouter {

namespace {

// The caller's, held to what the search can reckon with.
Prices given_prices(std::span<const std::int64_t> start) {
  Prices prices;
  for (const std::int64_t p : start)
    prices.push_back(kScoreStep * std::clamp(read_once(p), -kLargestStart, kLargestStart));
  return prices;
}

// So many rows that a target's share of them says something, and not more than an eighth unless that is little.
std::uint32_t sample_size(const ScoreJob &job) noexcept {
  constexpr std::uint64_t kLittle = 65536;  // scores
  const std::uint64_t m = job.n_sources();
  const std::uint64_t n = job.n_targets();
  const std::uint64_t enough = std::max<std::uint64_t>(1024, 32 * n / job.k);
  return static_cast<std::uint32_t>(std::min({m, enough, std::max(m / 8, kLittle / n + 1)}));
}

template <class Word>
Prices found_prices(const ScoreJob &job, const Demand &demand, const ScoreRows &rows, const TieKeys &keys,
                    PassThreads &threads, std::uint32_t &passes) {
  constexpr int kQuantileSteps = 3;
  constexpr std::uint32_t kQuantileRows = 256;
  constexpr int kSampleSteps = 8;
  constexpr int kFullSteps = 6;
  constexpr std::uint64_t kFew = (1 << 20) / 400;  // of the routes that are out of place
  const WordRows<Word> words(rows, keys, job.upper);
  PriceSteps<Word> steps(job, demand, words, threads);
  const std::uint32_t sample = sample_size(job);
  steps.take_sample(sample);
  for (int step = 0; step < kQuantileSteps; ++step) steps.quantile_step(std::min(sample, kQuantileRows));
  for (int step = 0; step < kSampleSteps && steps.newton_step_on_sample() > kFew; ++step) continue;
  for (int step = 0; step < kFullSteps; ++step) {
    ++passes;
    if (steps.newton_step_on_all() <= kFew) break;
  }
  Prices prices;
  for (const Word price : steps.prices()) prices.push_back(WordScale<Word>::price_of(price));
  return prices;
}

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

// Prices of the targets relative to the ground's, which is 0. Where all slots can be filled they may be shifted, and
// none shall be below it; where there are fewer routes than slots, rows compare them with empty slots.
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

}  // namespace

Prices starting_prices(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads,
                       std::uint32_t &passes) {
  const Demand demand(job);
  Prices prices;
  if (!job.start.empty() && demand.supply != Supply::scarce)
    prices = given_prices(job.start);
  else if (has_ties(rows, threads))
    prices = found_prices<std::int64_t>(job, demand, rows, keys, threads, passes);
  else
    prices = found_prices<std::int32_t>(job, demand, rows, keys, threads, passes);
  set_ground(job, demand.supply, prices);
  return prices;
}

}  // namespace phaserouter
