#include "engine/score_boundary.hpp"

#include <algorithm>

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

void Boundary::add(const PricedRow &row, const Holding &holding, const Prices &prices, Value delta) {
  const auto targets = static_cast<std::uint32_t>(prices.size() - 1);
  const auto begin = static_cast<std::uint32_t>(cells_.size());
  const Value ground = row.empty_slot();
  // What may be given is compared with the best that may be taken, and the other way round. The ground may always be taken.
  const Value taken = std::max(row.most_wanted(), ground);
  const Value given = row.empty() > 0 ? std::min(row.least_held(), ground) : row.least_held();
  for (std::uint32_t j = 0; j < targets; ++j) {
    if (!row.is_open(j)) continue;
    const Value reduced = row.reduced(j);
    const bool held = holding.holds(row.index(), j);
    if (held ? reduced - taken < delta : given - reduced < delta) put(reduced + prices[j], j, held);
  }
  const bool gives_ground = row.empty() > 0 && ground - row.most_wanted() < delta;
  if (gives_ground || row.least_held() - ground < delta) put(kEmptySlotValue, targets, false);
  rows_.push_back({row.index(), begin, static_cast<std::uint32_t>(cells_.size()), row.empty()});
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
