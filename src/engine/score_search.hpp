// From rows that hold what is best for each under some prices to loads within their bounds, by successive shortest paths.
//
// Nodes are the targets and the ground. An edge a -> b is a row that gives up a for b, at the reduced cost
// (v_ia - p_a) - (v_ib - p_b), which is never negative while every row holds what is best for it; between a target and the
// ground there is another where the target's accepted load may still rise or fall. What a target holds more than its
// accepted load, or less, goes along a shortest path to the nearest node that lacks it, and prices rise around its
// beginning so that all stays best. So the loads become exact, and the result the best there is.
//
// Only rows near their threshold matter: edges from delta on are left out, and delta grows when a path would need them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_boundary.hpp"
#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"

namespace phaserouter {

class ScoreSearch {
 public:
  static constexpr Value kAllEdges = static_cast<Value>(1) << 126;

  ScoreSearch(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads)
      : job_(job), rows_(rows), keys_(keys), threads_(threads), pace_(job.cancellation) {}

  // loads: of what is held. Throws Error: infeasible, cancelled, changed during the call.
  void run(Prices &prices, Holding &holding, std::span<const std::int64_t> loads, Value delta);

  // Of every target, afterwards.
  [[nodiscard]] std::span<const std::int64_t> loads() const noexcept { return accepted_; }
  [[nodiscard]] std::uint64_t augmentations() const noexcept { return augmentations_; }
  [[nodiscard]] std::uint32_t passes() const noexcept { return passes_; }

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

  [[nodiscard]] std::uint32_t ground() const noexcept { return job_.n_targets(); }
  void accept(std::span<const std::int64_t> loads);
  void build();
  void balance(std::uint32_t source);
  // The nearest node that lacks a unit, or the ground's index + 1 if none is within reach.
  std::uint32_t find_path(std::uint32_t source);
  void relax_node(std::uint32_t a);
  void relax_row(std::uint32_t given, Value entered);
  void relax(std::uint32_t a, std::uint32_t b, Value distance, std::uint32_t given, std::uint32_t taken);
  void raise_prices(Value distance);
  void augment(std::uint32_t source, std::uint32_t end);
  [[noreturn]] void throw_infeasible() const;

  const ScoreJob &job_;
  const ScoreRows &rows_;
  const TieKeys &keys_;
  PassThreads &threads_;
  Pace pace_;

  Prices *prices_ = nullptr;
  Holding *holding_ = nullptr;
  std::vector<std::int64_t> accepted_;
  std::vector<std::int64_t> surplus_;  // of targets and the ground
  Value delta_ = 0;
  Boundary boundary_;
  Prices built_prices_;  // when the boundary was made

  std::vector<Node> nodes_;
  std::vector<std::uint32_t> touched_;
  std::vector<std::uint32_t> settled_;
  std::vector<Entry> queue_;
  Value limit_ = 0;  // paths may be so long
  std::uint64_t augmentations_ = 0;
  std::uint32_t passes_ = 0;
};

}  // namespace phaserouter
