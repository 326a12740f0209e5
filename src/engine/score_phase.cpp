#include "engine/score_phase.hpp"

#include <algorithm>
#include <limits>

namespace phaserouter {

namespace {

constexpr Value kNever = std::numeric_limits<Value>::max();

// A heap whose first is the nearest; of equally near ones the lowest node, so that all is one order.
constexpr auto kLater = [](const auto &x, const auto &y) {
  return x.distance > y.distance || (x.distance == y.distance && x.node > y.node);
};

}  // namespace

std::uint64_t ScorePhase::run(bool forward, std::span<const Value> reach, ScoreBalance &balance,
                              Boundary &boundary, Holding &holding) {
  forward_ = forward;
  reach_ = reach;
  balance_ = &balance;
  boundary_ = &boundary;
  holding_ = &holding;
  begin();
  grow();
  cut_off_ = ends_left_ > 0;
  if (!ends_.empty()) horizon_ = nodes_[ends_.back()].distance;
  move_prices();
  std::int64_t moved = 0;
  for (const std::uint32_t end : ends_) moved += augment(end);
  return static_cast<std::uint64_t>(moved);
}

void ScorePhase::begin() {
  nodes_.assign(balance_->prices.size(), Node{});
  entered_.assign(boundary_->rows(), kNever);
  settled_.clear();
  ends_.clear();
  queue_.clear();
  ends_left_ = 0;
  horizon_ = kFar;
  for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
    if (start(node) > 0) relax(node, node, 0, kNoCell, kNoCell);
    if (start(node) < 0) ++ends_left_;
  }
}

// Nodes are settled in the order of their distance, as far as it is known that no edge is missing.
void ScorePhase::grow() {
  while (!queue_.empty() && ends_left_ > 0) {
    std::pop_heap(queue_.begin(), queue_.end(), kLater);
    const Entry next = queue_.back();
    queue_.pop_back();
    Node &node = nodes_[next.node];
    if (node.settled) continue;
    if (next.distance > horizon_) break;
    node.settled = true;
    settled_.push_back(next.node);
    if (start(next.node) < 0) {
      ends_.push_back(next.node);
      --ends_left_;
    }
    horizon_ = std::min(horizon_, next.distance + reach_[next.node]);
    relax_node(next.node);
  }
}

void ScorePhase::relax_node(std::uint32_t a) {
  const Value distance = nodes_[a].distance;
  const Value price = balance_->prices[a];
  relax_accepted(a);
  for (const std::uint32_t c : boundary_->cells_of(a)) {
    if (!(forward_ ? boundary_->can_give(c) : boundary_->can_take(c))) continue;
    relax_row(c, distance + directed(boundary_->cell(c).value - price));
  }
  pace_.did(boundary_->cells_of(a).size());
}

// Going forward an accepted load rises on the way to the ground, and falls on the way from it.
void ScorePhase::relax_accepted(std::uint32_t a) {
  const ScoreBalance &b = *balance_;
  const std::uint32_t ground = b.ground();
  const Value distance = nodes_[a].distance;
  if (a != ground) {
    if (forward_ ? b.may_rise(a) : b.may_fall(a))
      relax(a, ground, distance + directed(b.prices[ground] - b.prices[a]), kNoCell, kNoCell);
    return;
  }
  for (std::uint32_t j = 0; j < ground; ++j)
    if (forward_ ? b.may_fall(j) : b.may_rise(j))
      relax(a, j, distance + directed(b.prices[j] - b.prices[ground]), kNoCell, kNoCell);
  pace_.did(ground);
}

// A row that was entered at a lower value before has nothing new to give.
void ScorePhase::relax_row(std::uint32_t left, Value entered) {
  const std::uint32_t r = boundary_->cell(left).row;
  if (entered >= entered_[r]) return;
  entered_[r] = entered;
  const std::uint32_t from = boundary_->cell(left).target;
  const Boundary::Row &row = boundary_->row(r);
  for (std::uint32_t c = row.begin; c < row.end; ++c) {
    if (c == left || !(forward_ ? boundary_->can_take(c) : boundary_->can_give(c))) continue;
    const BoundaryCell &cell = boundary_->cell(c);
    relax(from, cell.target, entered - directed(cell.value - balance_->prices[cell.target]), left, c);
  }
  pace_.did(row.end - row.begin);
}

void ScorePhase::relax(std::uint32_t a, std::uint32_t b, Value distance, std::uint32_t left,
                       std::uint32_t entered) {
  Node &node = nodes_[b];
  if (distance > horizon_ || node.settled || (node.reached && distance >= node.distance)) return;
  node = {distance, a, forward_ ? left : entered, forward_ ? entered : left, true, false};
  queue_.push_back({distance, b});
  std::push_heap(queue_.begin(), queue_.end(), kLater);
}

// What is nearer than the horizon becomes dearer by what it is nearer, or cheaper from the other side.
void ScorePhase::move_prices() {
  for (const std::uint32_t node : settled_)
    if (nodes_[node].distance < horizon_)
      balance_->prices[node] += directed(horizon_ - nodes_[node].distance);
}

// How many units the edge by which a node was reached has room for.
std::int64_t ScorePhase::room(std::uint32_t node) const noexcept {
  const Node &n = nodes_[node];
  if (n.given != kNoCell) return boundary_->can_give(n.given) && boundary_->can_take(n.taken) ? 1 : 0;
  const ScoreBalance &b = *balance_;
  const bool rises = forward_ == (node == b.ground());
  const std::uint32_t j = node == b.ground() ? n.from : node;
  return rises ? std::int64_t{b.upper[j]} - b.accepted[j] : b.accepted[j] - std::int64_t{b.lower[j]};
}

std::int64_t ScorePhase::units(std::uint32_t end) const noexcept {
  std::int64_t least = -start(end);
  std::uint32_t node = end;
  for (; nodes_[node].from != node; node = nodes_[node].from) least = std::min(least, room(node));
  return std::min(least, start(node));
}

std::int64_t ScorePhase::augment(std::uint32_t end) {
  const std::int64_t moved = units(end);
  if (moved <= 0) return 0;
  ScoreBalance &b = *balance_;
  std::uint32_t node = end;
  for (; nodes_[node].from != node; node = nodes_[node].from) {
    const Node &n = nodes_[node];
    if (n.given != kNoCell)
      boundary_->exchange(n.given, n.taken, *holding_);
    else if (node == b.ground())
      b.accepted[n.from] += forward_ ? moved : -moved;
    else
      b.accepted[node] -= forward_ ? moved : -moved;
  }
  b.surplus[end] += forward_ ? moved : -moved;
  b.surplus[node] -= forward_ ? moved : -moved;
  return moved;
}

}  // namespace phaserouter
