#include "engine/score_sweep.hpp"

#include <algorithm>

namespace phaserouter {

void ScoreSweep::run(Value low, Value high, const Prices &built, ScoreBalance &balance, Boundary &boundary,
                     Holding &holding) {
  balance_ = &balance;
  boundary_ = &boundary;
  holding_ = &holding;
  ends_.assign(boundary.rows(), {kUnknown, kUnknown});
  // The ground comes first: what all targets have too much goes there.
  for (std::uint32_t node = balance.ground() + 1; node-- > 0;) {
    accept(node);
    const Value risen = balance.prices[node] - built[node];
    if (balance.surplus[node] != 0)
      balance_node(node, balance.surplus[node] > 0 ? high - risen : risen - low);
    accept(node);
  }
}

// At the ground's price a target may accept any load within its bounds.
void ScoreSweep::accept(std::uint32_t node) {
  ScoreBalance &b = *balance_;
  if (node == b.ground() || b.prices[node] != b.prices.back()) return;
  const std::int64_t load = b.accepted[node] + b.surplus[node];
  const std::int64_t accepted = std::clamp(load, std::int64_t{b.lower[node]}, std::int64_t{b.upper[node]});
  b.surplus[b.ground()] += accepted - b.accepted[node];
  b.surplus[node] = load - accepted;
  b.accepted[node] = accepted;
}

void ScoreSweep::balance_node(std::uint32_t node, Value most) {
  ScoreBalance &b = *balance_;
  const bool rises = b.surplus[node] > 0;
  const auto wanted = static_cast<std::size_t>(rises ? b.surplus[node] : -b.surplus[node]);
  most = std::min(most, room(node, rises));
  if (most <= 0) return;
  find_moves(node, rises);
  if (moves_.empty()) return;
  const auto nearer = [](const Move &x, const Move &y) {
    return x.margin < y.margin || (x.margin == y.margin && x.given < y.given);
  };
  Value far = 0;
  if (moves_.size() > wanted) {
    const auto cut = moves_.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::nth_element(moves_.begin(), cut, moves_.end(), nearer);
    far = cut->margin;
    moves_.erase(cut, moves_.end());
  }
  const Value near = std::max_element(moves_.begin(), moves_.end(), nearer)->margin;
  const Value way = std::min(most, near + std::max(far - near, Value{0}) / 2);
  for (const Move &move : moves_) {
    if (move.margin > way) continue;
    exchange(move);
  }
  b.prices[node] += rises ? way : -way;
  follow_price(node, rises);
}

void ScoreSweep::exchange(const Move &move) {
  const BoundaryCell &given = boundary_->cell(move.given);
  boundary_->exchange(move.given, move.taken, *holding_);
  --balance_->surplus[given.target];
  ++balance_->surplus[boundary_->cell(move.taken).target];
  ends_[given.row] = {kUnknown, kUnknown};
}

// What is dearer may now be the worst that its row holds, and is perhaps no longer the best that it may take.
void ScoreSweep::follow_price(std::uint32_t node, bool rises) {
  for (const std::uint32_t c : boundary_->cells_of(node)) {
    Ends &ends = ends_[boundary_->cell(c).row];
    std::uint32_t &passed = rises ? ends.best : ends.worst;
    std::uint32_t &gained = rises ? ends.worst : ends.best;
    if (passed == c) passed = kUnknown;
    const bool counts = rises ? boundary_->can_give(c) : boundary_->can_take(c);
    if (!counts || gained == kUnknown || gained == c) continue;
    if (rises ? reduced(c) < reduced(gained) : reduced(c) > reduced(gained)) gained = c;
  }
}

// A cell of the row, or kUnknown where it has none to take or to give.
std::uint32_t ScoreSweep::find_end(std::uint32_t r, bool best) {
  std::uint32_t &end = best ? ends_[r].best : ends_[r].worst;
  if (end != kUnknown) return end;
  const Boundary::Row &row = boundary_->row(r);
  for (std::uint32_t c = row.begin; c < row.end; ++c) {
    if (!(best ? boundary_->can_take(c) : boundary_->can_give(c))) continue;
    if (end == kUnknown || (best ? reduced(c) > reduced(end) : reduced(c) < reduced(end))) end = c;
  }
  pace_.did(row.end - row.begin);
  return end;
}

// No price crosses the ground's, where the load that is accepted changes.
Value ScoreSweep::room(std::uint32_t node, bool rises) const noexcept {
  const ScoreBalance &b = *balance_;
  Value least = ScorePhase::kFar;
  const auto look_at = [&](std::uint32_t j, Value way) {
    if (way >= 0 && b.lower[j] < b.upper[j]) least = std::min(least, way);
  };
  if (node != b.ground()) {
    const Value way = b.prices.back() - b.prices[node];
    if (way != 0) look_at(node, rises ? way : -way);
  } else {
    for (std::uint32_t j = 0; j < b.ground(); ++j) {
      const Value way = b.prices[j] - b.prices.back();
      look_at(j, rises ? way : -way);
    }
  }
  return least;
}

// For each row the best that it may have instead of what it holds of the node, or the worst that it may give for it.
void ScoreSweep::find_moves(std::uint32_t node, bool rises) {
  moves_.clear();
  for (const std::uint32_t c : boundary_->cells_of(node)) {
    if (boundary_->is_ground(node)) {
      find_moves_of_ground(c, rises);
    } else if (rises ? boundary_->can_give(c) : boundary_->can_take(c)) {
      const std::uint32_t other = find_end(boundary_->cell(c).row, rises);
      if (other == kUnknown) continue;
      const Value margin = rises ? reduced(c) - reduced(other) : reduced(other) - reduced(c);
      moves_.push_back({margin, rises ? c : other, rises ? other : c});
    }
  }
  pace_.did(boundary_->cells_of(node).size());
}

// A row may give up everything that it holds for empty slots, or fill all that it has.
void ScoreSweep::find_moves_of_ground(std::uint32_t cell, bool rises) {
  const Boundary::Row &row = boundary_->row(boundary_->cell(cell).row);
  const std::size_t before = moves_.size();
  for (std::uint32_t c = row.begin; c < row.end; ++c) {
    if (c == cell || !may_move_to(c, rises)) continue;
    const Value margin = rises ? reduced(cell) - reduced(c) : reduced(c) - reduced(cell);
    moves_.push_back({margin, rises ? cell : c, rises ? c : cell});
  }
  pace_.did(row.end - row.begin);
  if (!rises || moves_.size() - before <= row.empty) return;
  const auto begin = moves_.begin() + static_cast<std::ptrdiff_t>(before);
  const auto end = begin + static_cast<std::ptrdiff_t>(row.empty);
  std::nth_element(begin, end, moves_.end(),
                   [](const Move &x, const Move &y) { return x.margin < y.margin; });
  moves_.erase(end, moves_.end());
}

}  // namespace phaserouter
