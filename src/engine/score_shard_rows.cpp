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

}  // namespace phaserouter
