#include "engine/score_priced_row.hpp"

#include <algorithm>
#include <bit>

namespace phaserouter {

PricedRow::PricedRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper,
                     std::uint32_t k)
    : rows_(rows), keys_(keys), upper_(upper), k_(k), q_(upper.size()), reduced_(upper.size()) {
  wanted_.reserve(upper.size());
}

std::span<const std::uint32_t> PricedRow::wanted(std::uint32_t i, const Prices &prices) {
  const Value empty_slot = kEmptySlotValue - prices.back();
  const std::uint64_t key = keys_.row_key(i);
  Value next = -NearRow::kNone;
  rows_.read(i, q_);
  wanted_.clear();
  for (std::uint32_t j = 0; j < q_.size(); ++j) {
    if (q_[j] == kForbidden || upper_[j] == 0) continue;
    reduced_[j] = pair_value(q_[j], word(key, j)) - prices[j];
    if (reduced_[j] > empty_slot)
      wanted_.push_back(j);
    else
      next = std::max(next, reduced_[j]);
  }
  gap_ = NearRow::kNone;
  if (wanted_.size() > k_) {
    const auto better = [this](std::uint32_t a, std::uint32_t b) {
      return reduced_[a] > reduced_[b] || (reduced_[a] == reduced_[b] && a < b);
    };
    const auto cut = wanted_.begin() + static_cast<std::ptrdiff_t>(k_);
    std::nth_element(wanted_.begin(), cut, wanted_.end(), better);
    next = reduced_[*cut];
    wanted_.erase(cut, wanted_.end());
  } else if (wanted_.size() < k_) {
    gap_ = empty_slot - next;
  }
  for (const std::uint32_t j : wanted_) gap_ = std::min(gap_, reduced_[j] - std::max(next, empty_slot));
  return wanted_;
}

void NearRow::read(std::uint32_t i, const Prices &prices, const Holding &holding, const RoughRow &rough,
                   Value delta) {
  i_ = i;
  pairs_.clear();
  near_.clear();
  empty_ = k_;
  empty_slot_ = kEmptySlotValue - prices.back();
  least_held_ = kNone;
  most_wanted_ = -kNone;
  for (std::size_t w = 0; w < holding.words(); ++w)
    for (std::uint64_t bits = holding.word(i, w); bits != 0; bits &= bits - 1) {
      add(static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits)), prices,
          true);
      --empty_;
    }
  if (rough.is_usable()) {
    rough.find_near(delta, near_);
    for (const std::uint32_t j : near_) add(j, prices, false);
  } else {
    for (std::uint32_t j = 0; j < upper_.size(); ++j)
      if (upper_[j] > 0 && !holding.holds(i, j)) add(j, prices, false);
  }
  const bool lacks = empty_ > 0 && most_wanted_ > empty_slot_;
  if (lacks || least_held_ < most_wanted_ || least_held_ < empty_slot_) throw scores_changed();
}

void NearRow::add(std::uint32_t j, const Prices &prices, bool held) {
  const std::int32_t q = rows_.score(i_, j);
  if (q == kForbidden && held) throw scores_changed();
  if (q == kForbidden) return;
  const Value reduced = pair_value(q, word(keys_.row_key(i_), j)) - prices[j];
  pairs_.push_back({reduced, j, held});
  if (held)
    least_held_ = std::min(least_held_, reduced);
  else
    most_wanted_ = std::max(most_wanted_, reduced);
}

Value NearRow::gap() const noexcept {
  const Value held = least_held_ - std::max(most_wanted_, empty_slot_);
  return empty_ > 0 ? std::min(held, empty_slot_ - most_wanted_) : held;
}

Value NearRow::way_out(std::span<const std::uint8_t> inside, bool forward) const noexcept {
  const bool ground_gives = (inside.back() != 0) == forward;
  Value given = empty_ > 0 && ground_gives ? empty_slot_ : kNone;
  Value taken = ground_gives ? -kNone : empty_slot_;
  for (const Pair &pair : pairs_) {
    const bool gives = (inside[pair.target] != 0) == forward;
    if (gives && pair.held) given = std::min(given, pair.reduced);
    if (!gives && !pair.held) taken = std::max(taken, pair.reduced);
  }
  return given == kNone || taken == -kNone ? kNone : given - taken;
}

}  // namespace phaserouter
