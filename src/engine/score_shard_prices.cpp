#include "engine/score_shard_prices.hpp"

#include <algorithm>
#include <vector>

#include "engine/score_near.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_target_prices.hpp"
#include "engine/score_words.hpp"

namespace phaserouter {

namespace {

template <class Word>
class PricesOf final : public ShardPrices {
 public:
  using Rows = WordRows<Word>;
  using Scale = WordScale<Word>;
  static constexpr std::uint64_t kAll = TargetPrices<Word>::kAll;

  PricesOf(const ScoreJob &whole, const ShardSurvey &survey)
      : whole_(whole), demand_(whole), targets_(whole, demand_, Rows::kLargest) {
    const auto prices = targets_.prices();
    if (!whole.start.empty())
      for (std::uint32_t j = 0; j < whole.n_targets(); ++j)
        prices[j] = Scale::word_of_value(kScoreStep * whole.start[j]);
    // A first window that some of the rows are in; where all scores are equal, as far as hashes reach.
    const std::int64_t spread = std::max<std::int64_t>(survey.spread, 2);
    const std::int64_t window = Scale::word_of_value(kScoreStep * spread) / kWindows;
    std::fill(targets_.windows().begin(), targets_.windows().end(),
              static_cast<Word>(std::clamp<std::int64_t>(window, 1, Rows::kLargest / 8)));
    best_.assign(prices.begin(), prices.end());
  }

  void accumulate(const ScoreJob &shard, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads,
                  std::span<std::int64_t> sums) const override {
    const std::uint32_t n = whole_.n_targets();
    if (shard.n_sources() == 0) return;
    const Rows words(rows, keys, shard.upper);
    NearRows<Word> near(shard, demand_, words, threads);
    TargetPrices<Word> targets = targets_;
    near.collect(targets, targets.windows(), 1, 0);
    near.count(targets, targets.windows());
    for (std::uint32_t j = 0; j < n; ++j) {
      sums[j] += near.counts().loads[j];
      sums[n + j] += near.counts().near[j];
    }
  }

  // A step that makes it worse is halved.
  bool update(std::span<const std::int64_t> sums) override {
    const std::uint32_t n = whole_.n_targets();
    TargetCounts counts(n);
    for (std::uint32_t j = 0; j < n; ++j) {
      counts.loads[j] = static_cast<std::uint32_t>(sums[j]);
      counts.near[j] = static_cast<std::uint32_t>(sums[n + j]);
    }
    const auto prices = targets_.prices();
    const std::uint64_t misplaced = targets_.misplaced(counts, whole_.n_sources());
    ++steps_;
    if (misplaced < fewest_ - fewest_ / 8) last_gain_ = steps_;
    const bool is_better = misplaced < fewest_;
    if (is_better) {
      fewest_ = misplaced;
      std::copy(prices.begin(), prices.end(), best_.begin());
    }
    const std::uint64_t few = kAll / 2 * n / whole_.slots();
    if (fewest_ <= few || steps_ >= kMostSteps || steps_ >= last_gain_ + kPatience) return false;
    if (is_better || misplaced < fewest_ + fewest_ / 8)
      targets_.move(counts, whole_.n_sources());
    else
      for (std::uint32_t j = 0; j < n; ++j)
        prices[j] = static_cast<Word>((std::int64_t{prices[j]} + best_[j]) / 2);
    return true;
  }

  [[nodiscard]] Prices prices() const override {
    Prices found;
    for (const Word price : best_) found.push_back(Scale::price_of(price));
    set_ground(whole_, demand_.supply, found);
    return found;
  }

 private:
  static constexpr std::int64_t kWindows = 32;
  static constexpr std::uint32_t kMostSteps = 32;
  static constexpr std::uint32_t kPatience = 5;

  const ScoreJob &whole_;
  Demand demand_;
  TargetPrices<Word> targets_;
  std::vector<Word> best_;
  std::uint64_t fewest_ = kAll;
  std::uint32_t steps_ = 0;
  std::uint32_t last_gain_ = 0;
};

}  // namespace

std::unique_ptr<ShardPrices> make_shard_prices(const ScoreJob &whole, const ShardSurvey &survey) {
  if (survey.has_ties) return std::make_unique<PricesOf<std::int64_t>>(whole, survey);
  return std::make_unique<PricesOf<std::int32_t>>(whole, survey);
}

}  // namespace phaserouter
