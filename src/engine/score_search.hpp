// From rows that hold what is best for each under some prices to loads within their bounds: coarse steps for many
// units (engine/score_sweep.hpp), then shortest paths in phases (engine/score_phase.hpp). So the loads become exact,
// and the result the best there is.
//
// Only rows near their threshold matter: edges from delta on are left out, and when what is left over is further away
// than that, the search goes on with more rows. Where nothing near leads from what was reached to the rest, such as
// before an empty slot is worth its price, all prices of what was reached move at once.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_boundary.hpp"
#include "engine/score_holding.hpp"
#include "engine/score_job.hpp"
#include "engine/score_passes.hpp"
#include "engine/score_phase.hpp"
#include "engine/score_sweep.hpp"

namespace phaserouter {

// What a search is given, and changes: rows hold what is best for them under the prices, and the loads are those that
// come of it. gaps: a lower bound of every row's gap, in ScoreSearch's units.
struct ScoreStart {
  Prices &prices;
  Holding &holding;
  std::span<const std::int64_t> loads;
  std::span<std::uint64_t> gaps;
};

class ScoreSearch {
 public:
  static constexpr int kGapShift = 47;

  // A gap in 64 bits, rounded down.
  static std::uint64_t short_gap(Value gap) noexcept;

  ScoreSearch(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, PassThreads &threads)
      : job_(job),
        rows_(rows),
        keys_(keys),
        threads_(threads),
        phase_(job.cancellation),
        sweep_(job.cancellation) {}

  // Throws Error: infeasible, cancelled, changed during the call.
  void run(const ScoreStart &start);

  // Of every target, afterwards.
  [[nodiscard]] std::span<const std::int64_t> loads() const noexcept { return balance_.accepted; }
  [[nodiscard]] std::uint64_t moved() const noexcept { return moved_; }
  [[nodiscard]] std::uint32_t passes() const noexcept { return passes_; }

 private:
  // The rows that are looked at: they have all edges below delta under the prices of then.
  struct Searched {
    Boundary boundary;
    Prices built;
    Value delta = 0;
  };
  struct Drift {
    Value least;
    Value most;
  };

  void accept(std::span<const std::int64_t> loads);
  // The units that some nodes have too much, and others lack.
  [[nodiscard]] std::int64_t left_over() const noexcept;
  [[nodiscard]] bool goes_forward() const noexcept;
  // The width that takes in so many rows.
  Value width(std::size_t rows);
  [[nodiscard]] std::size_t rows_for(std::int64_t left) const noexcept;
  [[nodiscard]] std::size_t first_rows() const noexcept;
  void build();
  // Moves what can be within the boundary's delta.
  void balance();
  void sweep();
  void sweep_once(Searched &searched);
  [[nodiscard]] Drift drift(const Prices &built) const noexcept;
  void run_phases();
  [[nodiscard]] std::int64_t few() const noexcept { return job_.n_targets() / 8; }
  void set_reach(bool forward);
  // Makes the boundary wider, or moves the prices of what was reached to where more can be.
  void go_on();
  void widen(int times);
  bool has_changed();
  Value look_around();
  [[nodiscard]] Value way_over_ground() const noexcept;
  [[noreturn]] void throw_infeasible() const;

  const ScoreJob &job_;
  const ScoreRows &rows_;
  const TieKeys &keys_;
  PassThreads &threads_;
  ScorePhase phase_;
  ScoreSweep sweep_;

  Holding *holding_ = nullptr;
  std::span<std::uint64_t> gaps_;
  ScoreBalance balance_;
  bool forward_ = true;  // the last phase
  std::size_t rows_wanted_ = 0;
  std::uint32_t reached_ = 0;     // when has_changed was asked last
  std::int64_t left_then_ = 0;    // the same
  std::int64_t left_before_ = 0;  // when the boundary was last made wider
  std::int64_t left_at_jump_ = 0;
  Searched wide_;
  Searched near_;
  std::vector<Boundary> parts_;
  std::vector<Value> reach_;
  std::vector<std::uint8_t> inside_;
  std::uint64_t moved_ = 0;
  std::uint32_t passes_ = 0;
};

}  // namespace phaserouter
