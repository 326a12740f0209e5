// The sweep: visits rows together with the active set at their phase, in whatever order is cheapest. Every order
// gives the same rows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/active_targets.hpp"
#include "engine/job.hpp"
#include "engine/parallel.hpp"
#include "engine/phase_states.hpp"
#include "engine/plan.hpp"
#include "engine/row_selector.hpp"

namespace phaserouter {

// What one task of a sweep needs for itself; reused from call to call.
struct SweepTask {
  ActiveTargets active;
  RowSelector selector;
  RowCounts counts;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> visits;  // (phase, source)
};

class Sweep {
 public:
  // Decides the order and prepares it; all rows of range will be visited once by for_each_row.
  void prepare(const Job &job, RowRange range, int threads) {
    range_ = range;
    threads_ = threads;
    const bool whole = range.size() == job.n_sources();
    if (PhaseStates::worthwhile(job.n_targets(), range.size()))
      order_ = Order::rows;
    else
      order_ = whole ? Order::ring : Order::sorted_rows;
    plan_.make(job, order_ == Order::ring ? Plan::Walk::phases : Plan::Walk::rows, threads);
    if (order_ == Order::rows) states_.make(plan_);
    tasks_.resize(std::max<std::size_t>(tasks_.size(), static_cast<std::size_t>(threads)));
    for (std::size_t t = 0; t < static_cast<std::size_t>(threads); ++t) {
      tasks_[t].selector.start(job, plan_);
      tasks_[t].counts = {};
    }
  }

  // visit(task, active, source): called once a row, from as many threads as prepare was told, each with its own
  // SweepTask.
  template <class Visit>
  void for_each_row(const Visit &visit) {
    run_tasks(threads_, static_cast<std::size_t>(threads_), [&](std::size_t t) {
      const RowRange part = part_of(range_, t);
      if (part.size() == 0) return;
      switch (order_) {
        case Order::ring:
          return walk_ring(tasks_[t], part, visit);
        case Order::rows:
          return walk_rows(tasks_[t], part, visit);
        case Order::sorted_rows:
          return walk_sorted_rows(tasks_[t], part, visit);
      }
    });
  }

  [[nodiscard]] RowCounts counts() const noexcept {
    RowCounts sum;
    for (std::size_t t = 0; t < static_cast<std::size_t>(threads_); ++t) sum.add(tasks_[t].counts);
    return sum;
  }

 private:
  enum class Order {
    ring,         // walk all phases of the ring, and take the source that sits at each
    rows,         // walk rows, and look their state up
    sorted_rows,  // sort the rows of a range by phase, and walk these phases alone
  };

  [[nodiscard]] RowRange part_of(RowRange range, std::size_t t) const noexcept {
    const auto at = [&](std::size_t part) {
      return range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * part /
                                                      static_cast<std::uint64_t>(threads_));
    };
    return {at(t), at(t + 1)};
  }

  // The parts of [0, M) are parts of the ring here.
  template <class Visit>
  void walk_ring(SweepTask &task, RowRange phases, const Visit &visit) {
    task.active.start(plan_, phases.begin);
    for (std::uint32_t phase = phases.begin; phase < phases.end; ++phase) {
      task.active.advance_to(phase);
      visit(task, task.active.bits(), plan_.source_at(phase));
    }
  }

  template <class Visit>
  void walk_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row)
      visit(task, states_.at(plan_.phase_of(row)), row);
  }

  template <class Visit>
  void walk_sorted_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    task.visits.clear();
    for (std::uint32_t row = rows.begin; row < rows.end; ++row)
      task.visits.emplace_back(plan_.phase_of(row), row);
    std::sort(task.visits.begin(), task.visits.end());
    task.active.start(plan_, task.visits.front().first);
    for (const auto &[phase, row] : task.visits) {
      task.active.advance_to(phase);
      visit(task, task.active.bits(), row);
    }
  }

  Order order_ = Order::ring;
  RowRange range_{0, 0};
  int threads_ = 1;
  Plan plan_;
  PhaseStates states_;
  std::vector<SweepTask> tasks_;
};

}  // namespace phaserouter
