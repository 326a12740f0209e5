// The sweep: visits rows together with the active set at their phase, in whatever order is cheapest. Every order
// gives the same rows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "engine/active_targets.hpp"
#include "engine/flips.hpp"
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
  // The most rows that a visitor is called with at once.
  static constexpr std::uint32_t kBatch = 256;

  // Decides the order and prepares it; all rows of range will be visited once by for_each_row.
  void prepare(const Job &job, RowRange range, int threads);

  // visit(task, active, source): called once a row, from as many threads as prepare was told, each with its own
  // SweepTask. A visitor that also takes (task, arcs, source) is called with many consecutive rows at once where the
  // order allows it and select_all can serve them. Returns how many threads there were.
  template <class Visit>
  int for_each_row(const Visit &visit) {
    return run_tasks(threads_, static_cast<std::size_t>(threads_), [&](std::size_t t) {
      const RowRange part = part_of(range_, t);
      if (part.size() == 0) return;
      walk(tasks_[t], part, visit);
      tasks_[t].selector.finish();
    });
  }

  [[nodiscard]] RowCounts counts() const noexcept;

 private:
  static constexpr std::uint32_t kAhead = 8;

  enum class Order {
    ring,         // walk all phases of the ring, and take the source that sits at each
    rows,         // walk rows, and look their state up
    sorted_rows,  // sort the rows of a range by phase, and walk these phases alone
  };

  [[nodiscard]] RowRange part_of(RowRange range, std::size_t t) const noexcept;

  template <class Visit>
  void walk(SweepTask &task, RowRange part, const Visit &visit) {
    switch (order_) {
      case Order::ring:
        return walk_ring(task, part, visit);
      case Order::rows:
        return walk_rows(task, part, visit);
      case Order::sorted_rows:
        return walk_sorted_rows(task, part, visit);
    }
  }

  // The parts of [0, M) are parts of the ring here.
  template <class Visit>
  void walk_ring(SweepTask &task, RowRange phases, const Visit &visit) {
    task.active.start(flips_, phases.begin);
    std::uint32_t sources[kBatch];
    for (std::uint32_t first = phases.begin; first < phases.end; first += kBatch) {
      const std::uint32_t n = std::min(kBatch, phases.end - first);
      plan_.sources_from(first, {sources, n});
      for (std::uint32_t q = 0; q < n; ++q) {
        if (far_) announce(sources[std::min(q + kAhead, n - 1)], visit);
        task.active.advance_to(first + q);
        visit(task, task.active.bits(), sources[q]);
      }
    }
  }

  // A source that will be visited soon: on the ring their order is random, and memory is slow.
  template <class Visit>
  void announce(std::uint32_t source, const Visit &visit) const {
    plan_.prefetch(source);
    if constexpr (requires { visit.prefetch(source); }) visit.prefetch(source);
  }

  template <class Visit>
  void walk_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    RingBits arcs[kBatch];
    for (std::uint32_t first = rows.begin; first < rows.end; first += kBatch) {
      const std::uint32_t n = std::min(kBatch, rows.end - first);
      const std::uint32_t longest = look_up({first, first + n}, arcs);
      if constexpr (requires { visit(task, std::span<const RingBits>(), first); }) {
        if (task.selector.can_select_all(longest)) {
          visit(task, std::span<const RingBits>(arcs, n), first);
          continue;
        }
      }
      for (std::uint32_t q = 0; q < n; ++q) visit(task, arcs[q].bits, first + q);
    }
  }

  template <class Visit>
  void walk_sorted_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    sort_visits(task, rows);
    task.active.start(flips_, task.visits.front().first);
    for (const auto &[phase, row] : task.visits) {
      task.active.advance_to(phase);
      visit(task, task.active.bits(), row);
    }
  }

  // The arcs of at most kBatch rows with their active sets. Returns the longest arc's length.
  std::uint32_t look_up(RowRange rows, RingBits *arcs) const;
  void sort_visits(SweepTask &task, RowRange rows) const;

  Order order_ = Order::ring;
  RowRange range_{0, 0};
  int threads_ = 1;
  bool far_ = false;  // rows lie further apart than a core's caches reach
  Plan plan_;
  Flips flips_;
  PhaseStates states_;
  std::vector<SweepTask> tasks_;
};

}  // namespace phaserouter
