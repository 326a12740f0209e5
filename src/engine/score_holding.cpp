#include "engine/score_holding.hpp"

#include <algorithm>
#include <bit>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

void Holding::clear(std::uint32_t n_sources, std::uint32_t n_targets, const Cancellation *cancellation) {
  words_ = (std::size_t{n_targets} + 63) / 64;
  set_size(bits_, words_ * n_sources);
  fill_in_pieces(std::span(bits_), std::uint64_t{0}, cancellation);
}

RoughRow::RoughRow(const ScoreRows &rows, std::span<const std::uint32_t> upper, std::uint32_t k,
                   const Prices &prices)
    : rows_(rows), k_(k), prices_(upper.size(), 0), rough_(upper.size()) {
  usable_ = k <= upper.size();
  for (std::size_t j = 0; j < upper.size(); ++j) {
    const Value price = (prices[j] - prices.back()) / kUnit;
    usable_ = usable_ && upper[j] > 0 && price < kLargest && price > -kLargest;
    if (usable_) prices_[j] = static_cast<std::int32_t>(price);
  }
}

void RoughRow::read(std::uint32_t i) {
  rows_.read(i, rough_);
  kernels().reduce_row(rough_.data(), prices_.data(), rough_.size());
}

bool RoughRow::choose(std::uint32_t i, std::vector<std::uint32_t> &wanted, Value &gap) {
  if (!usable_) return false;
  read(i);
  const Cut<std::int32_t> cut = find_cut<std::int32_t>(rough_, k_, hint_, kLeast, -kLeast);
  if (!cut.exact) return false;
  hint_ = cut.at;
  wanted.clear();
  std::int32_t least = INT32_MAX;
  for (std::uint32_t j = 0; j < rough_.size(); ++j) {
    if (rough_[j] < cut.at) continue;
    wanted.push_back(j);
    least = std::min(least, rough_[j]);
  }
  const std::int32_t next = std::max(kernels().largest_below(rough_.data(), rough_.size(), cut.at), kLeast);
  gap = kUnit * (std::int64_t{least} - next - 2 * kError);
  return gap > 0;
}

Value RoughRow::gap(std::uint32_t i, const Holding &holding) {
  least_held_ = kUnknown;
  if (!usable_) return 0;
  read(i);
  std::uint32_t held = 0;
  std::int32_t least = INT32_MAX;
  for (std::size_t w = 0; w < holding.words(); ++w)
    for (std::uint64_t bits = holding.word(i, w); bits != 0; bits &= bits - 1) {
      std::int32_t &x = rough_[64 * w + static_cast<std::size_t>(std::countr_zero(bits))];
      least = std::min(least, x);
      x = INT32_MIN;
      ++held;
    }
  if (held != k_ || least < kLeast) return 0;
  least_held_ = least;
  const std::int32_t most =
      std::max(kernels().largest_below(rough_.data(), rough_.size(), INT32_MAX), kLeast);
  return kUnit * (std::int64_t{least} - most - 2 * kError);
}

PricedRow::PricedRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper,
                     std::uint32_t k)
    : rows_(rows), keys_(keys), upper_(upper), k_(k), q_(upper.size()), reduced_(upper.size()) {
  wanted_.reserve(upper.size());
}

void PricedRow::read(std::uint32_t i, const Prices &prices) {
  i_ = i;
  rows_.read(i, q_);
  price(prices);
}

void PricedRow::read_near(std::uint32_t i, const Prices &prices, const Holding &holding,
                          const RoughRow &rough, Value delta) {
  i_ = i;
  rows_.read(i, q_);
  for (std::uint32_t j = 0; j < q_.size(); ++j)
    if (!rough.may_come(j, delta) && !holding.holds(i, j)) q_[j] = kForbidden;
  price(prices);
}

void PricedRow::price(const Prices &prices) {
  key_ = keys_.row_key(i_);
  for (std::uint32_t j = 0; j < q_.size(); ++j) {
    if (upper_[j] == 0) q_[j] = kForbidden;
    reduced_[j] = q_[j] == kForbidden ? kNothing : pair_value(q_[j], word(key_, j)) - prices[j];
  }
  empty_slot_ = kEmptySlotValue - prices.back();
}

std::span<const std::uint32_t> PricedRow::wanted() {
  wanted_.clear();
  for (std::uint32_t j = 0; j < q_.size(); ++j)
    if (reduced_[j] > empty_slot_) wanted_.push_back(j);
  if (wanted_.size() > k_) {
    const auto better = [this](std::uint32_t a, std::uint32_t b) {
      return reduced_[a] > reduced_[b] || (reduced_[a] == reduced_[b] && a < b);
    };
    std::nth_element(wanted_.begin(), wanted_.begin() + k_, wanted_.end(), better);
    wanted_.resize(k_);
  }
  return wanted_;
}

void PricedRow::see(const Holding &holding) {
  least_held_ = -kNothing;
  most_wanted_ = kNothing;
  std::uint32_t held = 0;
  for (std::uint32_t j = 0; j < q_.size(); ++j) {
    if (holding.holds(i_, j)) {
      ++held;
      least_held_ = std::min(least_held_, reduced_[j]);
    } else {
      most_wanted_ = std::max(most_wanted_, reduced_[j]);
    }
  }
  empty_ = k_ - held;
}

bool PricedRow::is_best() const noexcept {
  if (empty_ > 0 && most_wanted_ > empty_slot_) return false;
  return least_held_ >= most_wanted_ && least_held_ >= empty_slot_;
}

Value PricedRow::gap() const noexcept {
  const Value held = least_held_ - std::max(most_wanted_, empty_slot_);
  return empty_ > 0 ? std::min(held, empty_slot_ - most_wanted_) : held;
}

}  // namespace phaserouter
