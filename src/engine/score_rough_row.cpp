#include "engine/score_rough_row.hpp"

#include <algorithm>
#include <bit>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Targets whose price is so far above the ground's stand in the way of more routes.
bool is_dear(const Prices &prices, std::size_t j) noexcept {
  return prices[j] - prices.back() >= -kEmptySlotValue / 2;
}

}  // namespace

RoughRow::RoughRow(const ScoreRows &rows, std::span<const std::uint32_t> upper, std::uint32_t k,
                   const Prices &prices)
    : rows_(rows), upper_(upper), k_(k), prices_(upper.size(), 0), rough_(upper.size()) {
  usable_ = k <= upper.size();
  find_kinds(prices);
  if (!usable_) return;
  for (std::uint32_t j = 0; j < upper_.size(); ++j) {
    const Kind &kind = is_dear(prices, j) ? dear_ : cheap_;
    if (upper_[j] > 0) prices_[j] = static_cast<std::int32_t>((prices[j] - kind.middle) / unit_ - kind.place);
  }
  floor_value_ = kEmptySlotValue - prices.back();
  const Kind &near = dear_.least <= dear_.most ? dear_ : cheap_;
  const Value floor = (floor_value_ + near.middle) / unit_ + near.place;
  floor_ = static_cast<std::int32_t>(std::clamp(floor, -Value{kMost} - 8 * kError, Value{kMost}));
}

void RoughRow::find_kinds(const Prices &prices) {
  constexpr int kShiftOfTwoKinds = 3;
  constexpr std::int64_t kPlace = 1 << 29;
  for (std::uint32_t j = 0; j < upper_.size(); ++j) {
    if (upper_[j] == 0) {
      closed_.push_back(j);
      continue;
    }
    Kind &kind = is_dear(prices, j) ? dear_ : cheap_;
    kind.least = std::min(kind.least, prices[j]);
    kind.most = std::max(kind.most, prices[j]);
  }
  const bool two = dear_.least <= dear_.most && cheap_.least <= cheap_.most;
  if (two) {
    shift_ = kShiftOfTwoKinds;
    unit_ = kScoreStep * (1 << shift_);
    usable_ = usable_ && (dear_.least - cheap_.most) >> 36 >= kScoreStep;
  }
  place_kind(cheap_, two ? kPlace : 0);
  place_kind(dear_, two ? -kPlace : 0);
}

// Prices of a kind count from the middle between the least and the largest.
void RoughRow::place_kind(Kind &kind, std::int64_t place) {
  if (kind.least > kind.most) return;
  kind.middle = kind.least + (kind.most - kind.least) / 2;
  kind.place = place;
  const Value room = Value{1} << (has_two_kinds() ? 26 : 29);
  usable_ = usable_ && (kind.most - kind.middle) / unit_ < room - 1;
}

// A rough value in full.
Value RoughRow::value(std::int64_t rough) const noexcept {
  const bool dear = has_two_kinds() ? rough < 0 : dear_.least <= dear_.most;
  const Kind &kind = dear ? dear_ : cheap_;
  return unit_ * (rough - kind.place) - kind.middle;
}

void RoughRow::read(std::uint32_t i) {
  rows_.read(i, rough_);
  if (shift_ == 1) {
    kernels().reduce_row(rough_.data(), prices_.data(), rough_.size());
  } else {
    for (std::size_t j = 0; j < rough_.size(); ++j)
      rough_[j] = rough_[j] == kForbidden ? kForbiddenRough : (rough_[j] >> shift_) - prices_[j];
  }
  for (const std::uint32_t j : closed_) rough_[j] = kForbiddenRough;
}

bool RoughRow::choose(std::uint32_t i, std::vector<std::uint32_t> &wanted, Value &gap) {
  if (!usable_) return false;
  read(i);
  const Cut<std::int32_t> cut = find_cut<std::int32_t>(rough_, k_, hint_, floor_, kMost);
  if (cut.exact) hint_ = cut.at;
  wanted.clear();
  std::int64_t least = kUnknown;
  for (std::uint32_t j = 0; j < rough_.size(); ++j) {
    if (rough_[j] < cut.at) continue;
    wanted.push_back(j);
    least = std::min<std::int64_t>(least, rough_[j]);
  }
  if (wanted.size() > k_) return false;
  const std::int32_t next = kernels().largest_below(rough_.data(), rough_.size(), cut.at);
  gap = wanted.empty() ? kNoWay : std::min(apart(least, floor_), apart(least, next));
  if (wanted.size() < k_) gap = std::min(gap, apart(floor_, next));
  return gap > 0;
}

Value RoughRow::gap(std::uint32_t i, const Holding &holding) {
  given_ = kUnknown;
  if (!usable_) return 0;
  read(i);
  std::int64_t least = kUnknown;
  held_.clear();
  for (std::size_t w = 0; w < holding.words(); ++w)
    for (std::uint64_t bits = holding.word(i, w); bits != 0; bits &= bits - 1) {
      const auto j = static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits));
      if (rough_[j] == kForbiddenRough) throw scores_changed();
      held_.push_back({j, rough_[j]});
      least = std::min<std::int64_t>(least, rough_[j]);
      rough_[j] = kForbiddenRough;
    }
  const std::int32_t most = kernels().largest_below(rough_.data(), rough_.size(), INT32_MAX);
  Value gap = held_.empty() ? kNoWay : std::min(apart(least, floor_), apart(least, most));
  if (held_.size() < k_) {
    gap = std::min(gap, apart(floor_, most));
    least = std::min<std::int64_t>(least, floor_);
  }
  given_ = least;
  return gap;
}

void RoughRow::find_near(Value delta, std::vector<std::uint32_t> &targets) const {
  const Value least = given_ - 2 * kError - (delta - 1) / unit_;
  const auto bound =
      static_cast<std::int32_t>(std::clamp(least, -Value{2 * std::int64_t{kMost} - 1}, Value{INT32_MAX}));
  for (std::uint32_t j = 0; j < rough_.size(); ++j)
    if (rough_[j] >= bound) targets.push_back(j);
}

Value RoughRow::way_out(std::span<const std::uint8_t> inside, bool forward) const noexcept {
  std::int64_t given = kUnknown;
  for (const Held &held : held_)
    if ((inside[held.target] != 0) == forward) given = std::min<std::int64_t>(given, held.rough);
  const bool ground_gives = (inside.back() != 0) == forward;
  const bool gives_empty = held_.size() < k_ && ground_gives && floor_ <= given;
  if (given == kUnknown && !gives_empty) return kNoWay;
  std::int32_t taken = kForbiddenRough;
  for (std::size_t j = 0; j < rough_.size(); ++j)
    taken = std::max(taken, (inside[j] != 0) == forward ? kForbiddenRough : rough_[j]);
  const bool takes_empty = !ground_gives && floor_ >= taken;
  if (taken == kForbiddenRough && !takes_empty) return kNoWay;
  return (gives_empty ? floor_value_ : value(given)) - (takes_empty ? floor_value_ : value(taken)) -
         unit_ * 2 * kError;
}

}  // namespace phaserouter
