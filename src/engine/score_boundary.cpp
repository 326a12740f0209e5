#include "engine/score_boundary.hpp"

#include <algorithm>
#include <bit>

namespace phaserouter {

void Boundary::clear() noexcept {
  rows_.clear();
  cells_.clear();
  held_.clear();
}

void Boundary::put(Value value, std::uint32_t target, bool held) {
  cells_.push_back({value, static_cast<std::uint32_t>(rows_.size()), target});
  held_.push_back(held ? 1 : 0);
}

void Boundary::add(const NearRow &row, const Prices &prices, Value delta) {
  add({row.index(), row.empty(), row.empty_slot(), row.least_held(), row.most_wanted(), row.pairs()}, prices,
      delta);
}

void Boundary::add(const View &row, const Prices &prices, Value delta) {
  const auto targets = static_cast<std::uint32_t>(prices.size() - 1);
  const auto begin = static_cast<std::uint32_t>(cells_.size());
  const Value ground = row.empty_slot;
  // What may be given is compared with the best that may be taken, and the other way round. The ground may always be
  // taken.
  const Value taken = std::max(row.most_wanted, ground);
  const Value given = row.empty > 0 ? std::min(row.least_held, ground) : row.least_held;
  for (const NearRow::Pair &pair : row.pairs)
    if (pair.held ? pair.reduced - taken < delta : given - pair.reduced < delta)
      put(pair.reduced + prices[pair.target], pair.target, pair.held);
  const bool gives_ground = row.empty > 0 && ground - row.most_wanted < delta;
  if (gives_ground || row.least_held - ground < delta) put(kEmptySlotValue, targets, false);
  if (cells_.size() > begin)
    rows_.push_back({row.index, begin, static_cast<std::uint32_t>(cells_.size()), row.empty});
}

void Boundary::narrow(const Boundary &wide, const Holding &holding, std::uint32_t k, const Prices &prices,
                      Value delta, Pace &pace) {
  clear();
  std::vector<NearRow::Pair> pairs;
  for (const Row &row : wide.rows_) {
    View view{row.index, k, kEmptySlotValue - prices.back(), NearRow::kNone, -NearRow::kNone, {}};
    for (std::size_t w = 0; w < holding.words(); ++w)
      view.empty -= static_cast<std::uint32_t>(std::popcount(holding.word(row.index, w)));
    pairs.clear();
    for (std::uint32_t c = row.begin; c < row.end; ++c) {
      const BoundaryCell &cell = wide.cells_[c];
      if (wide.is_ground(cell.target)) continue;
      const Value reduced = cell.value - prices[cell.target];
      const bool held = holding.holds(row.index, cell.target);
      pairs.push_back({reduced, cell.target, held});
      if (held)
        view.least_held = std::min(view.least_held, reduced);
      else
        view.most_wanted = std::max(view.most_wanted, reduced);
    }
    view.pairs = pairs;
    pace.did(row.end - row.begin);
    add(view, prices, delta);
  }
  index_targets(static_cast<std::uint32_t>(prices.size()));
}

Value Boundary::width(const Holding &holding, const Prices &prices, std::size_t pairs, Value most,
                      Pace &pace) const {
  constexpr int kShift = 40;  // margins in 64 bits, for a choice that need not be exact
  if (cells_.size() <= 2 * pairs) return most;
  std::vector<std::int64_t> margins;
  for (const Row &row : rows_) {
    Value least = NearRow::kNone;
    pace.did(row.end - row.begin);
    for (std::uint32_t c = row.begin; c < row.end; ++c)
      if (is_ground(cells_[c].target) || holding.holds(row.index, cells_[c].target))
        least = std::min(least, cells_[c].value - prices[cells_[c].target]);
    for (std::uint32_t c = row.begin; c < row.end; ++c) {
      if (is_ground(cells_[c].target) || holding.holds(row.index, cells_[c].target)) continue;
      const Value margin = least - (cells_[c].value - prices[cells_[c].target]);
      margins.push_back(static_cast<std::int64_t>(std::clamp(margin >> kShift, Value{0}, Value{INT64_MAX})));
    }
  }
  if (margins.size() <= pairs) return most;
  const auto last = margins.begin() + static_cast<std::ptrdiff_t>(pairs);
  std::nth_element(margins.begin(), last, margins.end());
  return std::min(most, (Value{*last} + 1) << kShift);
}

void Boundary::append(const Boundary &other) {
  const auto first_row = static_cast<std::uint32_t>(rows_.size());
  const auto first_cell = static_cast<std::uint32_t>(cells_.size());
  for (Row row : other.rows_) {
    row.begin += first_cell;
    row.end += first_cell;
    rows_.push_back(row);
  }
  for (BoundaryCell cell : other.cells_) {
    cell.row += first_row;
    cells_.push_back(cell);
  }
  held_.insert(held_.end(), other.held_.begin(), other.held_.end());
}

void Boundary::index_targets(std::uint32_t targets) {
  ground_ = targets - 1;
  begins_.assign(std::size_t{targets} + 1, 0);
  by_target_.resize(cells_.size());
  for (const BoundaryCell &cell : cells_) ++begins_[cell.target + 1];
  for (std::uint32_t t = 0; t < targets; ++t) begins_[t + 1] += begins_[t];
  for (std::uint32_t c = 0; c < cells_.size(); ++c) by_target_[begins_[cells_[c].target]++] = c;
  for (std::uint32_t t = targets; t > 0; --t) begins_[t] = begins_[t - 1];
  begins_[0] = 0;
}

void Boundary::exchange(std::uint32_t given, std::uint32_t taken, Holding &holding) noexcept {
  Row &row = rows_[cells_[given].row];
  for (const std::uint32_t c : {given, taken}) {
    if (is_ground(cells_[c].target)) continue;
    held_[c] ^= 1;
    holding.flip(row.index, cells_[c].target);
  }
  if (is_ground(cells_[given].target)) --row.empty;
  if (is_ground(cells_[taken].target)) ++row.empty;
}

}  // namespace phaserouter
