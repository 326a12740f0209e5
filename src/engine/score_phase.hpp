// One phase of the search: where units can go at once, and the prices that make it right.
//
// Nodes are the targets and the ground. An edge a -> b is a row that gives up a for b, at the reduced cost (v_ia -
// p_a) - (v_ib - p_b), which is never negative while every row holds what is best for it; between a target and the
// ground there is another where the target's accepted load may still rise or fall. A phase finds the nodes that lack
// units from all nodes that have too many, nearest first, or the other way round; prices move by what nodes are
// nearer than the last, so that all stays best and the paths found cost nothing; and then each path takes what it
// can. Paths may share rows: where two exchanges of a row cost nothing, all four values less prices are equal, and so
// they do in any order.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_boundary.hpp"
#include "engine/score_holding.hpp"
#include "model/cancellation.hpp"

namespace phaserouter {

// Prices and loads on their way to balance. The last node is the ground.
struct ScoreBalance {
  std::span<const std::uint32_t> lower;
  std::span<const std::uint32_t> upper;
  Prices prices;
  std::vector<std::int64_t>
      accepted;  // the load that each target should have: at its price between its bounds
  std::vector<std::int64_t> surplus;  // what each node has more than that

  [[nodiscard]] std::uint32_t ground() const noexcept { return static_cast<std::uint32_t>(lower.size()); }
  [[nodiscard]] bool may_rise(std::uint32_t j) const noexcept { return accepted[j] < std::int64_t{upper[j]}; }
  [[nodiscard]] bool may_fall(std::uint32_t j) const noexcept { return accepted[j] > std::int64_t{lower[j]}; }
};

class ScorePhase {
 public:
  // No path is longer, and no price further away.
  static constexpr Value kFar = static_cast<Value>(1) << 126;

  explicit ScorePhase(const Cancellation *cancellation) noexcept : pace_(cancellation) {}

  // Forward: from nodes that have too much, whose prices rise; otherwise from those that lack, whose prices fall.
  // reach: what a settled node may be exceeded by before an edge that the boundary does not have could matter.
  // Returns the units that it moved.
  std::uint64_t run(bool forward, std::span<const Value> reach, ScoreBalance &balance, Boundary &boundary,
                    Holding &holding);

  // Whether nodes are left over that lack units (forward; otherwise have too much), because reach ended.
  [[nodiscard]] bool cut_off() const noexcept { return cut_off_; }
  [[nodiscard]] std::uint32_t settled() const noexcept { return static_cast<std::uint32_t>(settled_.size()); }
  [[nodiscard]] bool is_settled(std::uint32_t node) const noexcept { return nodes_[node].settled; }

 private:
  static constexpr std::uint32_t kNoCell = UINT32_MAX;

  struct Node {
    Value distance;
    std::uint32_t from;
    std::uint32_t given;  // the cells of the exchange, or kNoCell
    std::uint32_t taken;
    bool reached;
    bool settled;
  };
  struct Entry {
    Value distance;
    std::uint32_t node;
  };

  void begin();
  void grow();
  void relax_node(std::uint32_t a);
  void relax_accepted(std::uint32_t a);
  void relax_row(std::uint32_t left, Value entered);
  void relax(std::uint32_t a, std::uint32_t b, Value distance, std::uint32_t left, std::uint32_t entered);
  void move_prices();
  [[nodiscard]] std::int64_t room(std::uint32_t node) const noexcept;
  [[nodiscard]] std::int64_t units(std::uint32_t end) const noexcept;
  std::int64_t augment(std::uint32_t end);

  // Of a length or a price, by direction.
  [[nodiscard]] Value directed(Value x) const noexcept { return forward_ ? x : -x; }
  [[nodiscard]] std::int64_t start(std::uint32_t node) const noexcept {
    return forward_ ? balance_->surplus[node] : -balance_->surplus[node];
  }

  Pace pace_;
  bool forward_ = true;
  bool cut_off_ = false;
  std::span<const Value> reach_;
  ScoreBalance *balance_ = nullptr;
  Boundary *boundary_ = nullptr;
  Holding *holding_ = nullptr;

  std::vector<Node> nodes_;
  std::vector<std::uint32_t> settled_;
  std::vector<std::uint32_t> ends_;  // of those, the ones that paths lead to
  std::vector<Entry> queue_;
  std::vector<Value> entered_;  // every row of the boundary, so far at best
  std::uint32_t ends_left_ = 0;
  Value horizon_ = 0;
};

}  // namespace phaserouter
