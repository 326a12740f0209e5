#include "engine/score_shard_rows.hpp"

#include <algorithm>
#include <bit>

#include "engine/score_priced_row.hpp"

namespace phaserouter {

SettledRow::SettledRow(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, const Prices &prices,
                       const Holding &holding)
    : job_(job),
      rows_(rows),
      keys_(keys),
      prices_(prices),
      holding_(holding),
      rough_(rows, job.upper, job.k, prices),
      q_(job.n_targets()) {}

bool SettledRow::holds_best(std::uint32_t i) { return rough_.gap(i, holding_) > 0 || holds_best_exactly(i); }

bool SettledRow::holds_best_exactly(std::uint32_t i) {
  const std::uint64_t key = keys_.row_key(i);
  const Value empty_slot = kEmptySlotValue - prices_.back();
  Value least_held = NearRow::kNone;
  Value most_wanted = -NearRow::kNone;
  std::uint32_t held = 0;
  rows_.read(i, q_);
  for (std::uint32_t j = 0; j < q_.size(); ++j) {
    const bool is_held = holding_.holds(i, j);
    if (q_[j] == kForbidden || job_.upper[j] == 0) {
      if (is_held) throw scores_changed();
      continue;
    }
    const Value reduced = pair_value(q_[j], word(key, j)) - prices_[j];
    held += is_held ? 1U : 0U;
    if (is_held)
      least_held = std::min(least_held, reduced);
    else
      most_wanted = std::max(most_wanted, reduced);
  }
  const bool lacks = held < job_.k && most_wanted > empty_slot;
  return !lacks && least_held >= most_wanted && least_held >= empty_slot;
}

std::int64_t SettledRow::write(std::uint32_t i, std::span<std::int32_t> routes, std::uint32_t &count) {
  const std::uint64_t key = keys_.row_key(i);
  std::int64_t total = 0;
  held_.clear();
  for (std::size_t w = 0; w < holding_.words(); ++w)
    for (std::uint64_t bits = holding_.word(i, w); bits != 0; bits &= bits - 1) {
      const auto j = static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits));
      const std::int32_t q = rows_.score(i, j);
      if (q == kForbidden) throw scores_changed();
      held_.push_back({q, word(key, j), j});
      total += q;
    }
  count = static_cast<std::uint32_t>(held_.size());
  write_row(held_, job_.sort_rows, routes);
  return total;
}

void write_prices(const Prices &prices, std::span<std::int64_t> out) noexcept {
  for (std::size_t j = 0; j + 1 < prices.size(); ++j) {
    const Value price = prices[j] - prices.back();
    out[2 * j] = static_cast<std::int64_t>(price >> 64);
    out[2 * j + 1] = static_cast<std::int64_t>(static_cast<std::uint64_t>(price));
  }
}

Prices read_prices(std::span<const std::int64_t> halves) {
  constexpr std::int64_t kMost = std::int64_t{3} << 59;  // of the upper half: model/score_values.hpp says why
  Prices prices;
  for (std::size_t at = 0; at < halves.size(); at += 2) {
    const std::int64_t upper = halves[at];
    if (upper < -kMost || upper >= kMost)
      throw Error(Fault::out_of_range, "solution: the price of target %zu is no price", at / 2);
    prices.push_back(static_cast<Value>(upper) * (Value{1} << 64) +
                     static_cast<Value>(static_cast<std::uint64_t>(halves[at + 1])));
  }
  prices.push_back(0);
  return prices;
}

}  // namespace phaserouter
