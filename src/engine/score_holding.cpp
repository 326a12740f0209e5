#include "engine/score_holding.hpp"

#include <algorithm>

namespace phaserouter {

void Holding::clear(std::uint32_t n_sources, std::uint32_t n_targets, const Cancellation *cancellation) {
  words_ = (std::size_t{n_targets} + 63) / 64;
  set_size(bits_, words_ * n_sources);
  fill_in_pieces(std::span(bits_), std::uint64_t{0}, cancellation);
}

std::uint32_t Holding::count(std::uint32_t i) const noexcept {
  std::uint32_t held = 0;
  for (std::size_t w = 0; w < words_; ++w)
    held += static_cast<std::uint32_t>(__builtin_popcountll(bits_[words_ * i + w]));
  return held;
}

PricedRow::PricedRow(const ScoreRows &rows, const TieKeys &keys, std::span<const std::uint32_t> upper,
                     std::uint32_t k)
    : rows_(rows), keys_(keys), upper_(upper), k_(k), q_(upper.size()), reduced_(upper.size()) {
  wanted_.reserve(upper.size());
}

void PricedRow::read(std::uint32_t i, const Prices &prices) {
  i_ = i;
  key_ = keys_.row_key(i);
  rows_.read(i, q_);
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
