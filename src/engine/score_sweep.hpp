// Coarse steps before the phases of the search, for where many units are left over: the nodes take turns, and each
// moves its price, alone, to where it has neither too much nor too little, as far as the boundary shows. Rows follow
// at once, so that each holds what is best for it all the time. Every such move brings the dual value nearer to its
// optimum; the units that go from node to node on the way become few after some rounds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_boundary.hpp"
#include "engine/score_phase.hpp"
#include "model/cancellation.hpp"

namespace phaserouter {

class ScoreSweep {
 public:
  explicit ScoreSweep(const Cancellation *cancellation) noexcept : pace_(cancellation) {}

  // One round. What prices have risen since the boundary was built stays within these limits.
  void run(Value low, Value high, const Prices &built, ScoreBalance &balance, Boundary &boundary,
           Holding &holding);

 private:
  struct Move {
    Value margin;  // what the price must move by
    std::uint32_t given;
    std::uint32_t taken;
  };

  // The cells of a row that it would take first, and give first; kUnknown if they must be looked for.
  struct Ends {
    std::uint32_t best;
    std::uint32_t worst;
  };
  static constexpr std::uint32_t kUnknown = UINT32_MAX;

  void accept(std::uint32_t node);
  void exchange(const Move &move);
  void follow_price(std::uint32_t node, bool rises);
  std::uint32_t find_end(std::uint32_t r, bool best);
  void balance_node(std::uint32_t node, Value most);
  [[nodiscard]] Value room(std::uint32_t node, bool rises) const noexcept;
  void find_moves(std::uint32_t node, bool rises);
  void find_moves_of_ground(std::uint32_t cell, bool rises);
  [[nodiscard]] Value reduced(std::uint32_t c) const noexcept {
    return boundary_->cell(c).value - balance_->prices[boundary_->cell(c).target];
  }
  [[nodiscard]] bool may_move_to(std::uint32_t c, bool rises) const noexcept {
    return rises ? boundary_->can_take(c) : boundary_->can_give(c);
  }

  Pace pace_;
  ScoreBalance *balance_ = nullptr;
  Boundary *boundary_ = nullptr;
  Holding *holding_ = nullptr;
  std::vector<Move> moves_;
  std::vector<Ends> ends_;  // of every row of the boundary
};

}  // namespace phaserouter
