// The sweep: visits rows together with the active set at their phase, in whatever order is cheapest. Every order
// gives the same rows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/active_targets.hpp"
#include "engine/flips.hpp"
#include "engine/job.hpp"
#include "engine/parallel.hpp"
#include "engine/phase_states.hpp"
#include "engine/plan.hpp"
#include "engine/radix_sort.hpp"
#include "engine/row_selector.hpp"
#include "engine/source_bands.hpp"
#include "engine/target_bands.hpp"

namespace phaserouter {

// What one task of a sweep needs for itself; reused from call to call.
struct SweepTask {
  ActiveTargets active;
  BandIndex band;  // in place of the active set where few targets are active
  RowSelector selector;
  RowCounts counts;
  std::vector<std::uint64_t> visits;  // a phase and, in the lower half, the source that sits there
  RadixSorter<std::uint64_t> sorter;
};

class Sweep {
 public:
  // The most rows that a visitor is called with at once.
  static constexpr std::uint32_t kBatch = 256;

  // Decides the order and prepares it; all rows of range will be visited once by for_each_row.
  void prepare(const Job &job, RowRange range, int threads);

  // visit(task, row): called once a row, from as many threads as prepare was told, each with its own
  // SweepTask. A visitor that also takes (task, arcs, source) is called with many consecutive rows at once where the
  // order allows it and select_all can serve them. Returns how many threads there were.
  template <class Visit>
  int for_each_row(const Visit &visit) {
    return run_tasks(threads_, static_cast<std::size_t>(threads_), cancellation_, [&](std::size_t t) {
      const RowRange part = part_of(order_ == Order::bands ? RowRange{0, n_bands()} : range_, t);
      if (part.size() == 0) return;
      const EndOfStreams end{tasks_[t].selector};
      walk(tasks_[t], part, visit);
      tasks_[t].selector.finish();
    });
  }

  [[nodiscard]] RowCounts counts() const noexcept;

 private:
  // However a walk ends.
  struct EndOfStreams {
    ~EndOfStreams() { selector.end_streams(); }
    const RowSelector &selector;
  };

  enum class Order {
    ring,         // walk all phases of the ring, and take the source that sits at each
    rows,         // walk rows, and look their state up
    bands,        // walk bands of phases, and each band's rows
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
      case Order::bands:
        return walk_bands(task, part, visit);
      case Order::sorted_rows:
        return walk_sorted_rows(task, part, visit);
    }
  }

  // The parts of [0, M) are parts of the ring here.
  template <class Visit>
  void walk_ring(SweepTask &task, RowRange phases, const Visit &visit) {
    task.active.start(flips_, phases.begin, cancellation_);
    std::uint32_t sources[kBatch];
    for (std::uint32_t first = phases.begin; first < phases.end; first += kBatch) {
      const std::uint32_t n = std::min(kBatch, phases.end - first);
      plan_.sources_from(first, {sources, n});
      visit_sources(
          task, {sources, n}, [first](std::uint32_t q) { return first + q; }, visit);
    }
  }

  template <class Visit>
  void walk_bands(SweepTask &task, RowRange bands, const Visit &visit) {
    for (std::uint32_t band = bands.begin; band < bands.end; ++band) {
      const std::span<const BandRow> rows = source_bands_.rows_of(band);
      if (rows.empty()) continue;
      task.band.enter(target_bands_, band);
      for (std::size_t q = 0; q < rows.size();) {
        check(cancellation_);
        for (const std::size_t end = std::min(rows.size(), q + rows_between_checks_); q < end; ++q)
          visit(task, SweptRow{nullptr, &task.band, rows[q].phase, rows[q].arc, rows[q].source});
      }
    }
  }

  template <class Visit>
  void walk_sorted_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    sort_visits(task, rows);
    const auto phase_of = [](std::uint64_t visit_key) { return static_cast<std::uint32_t>(visit_key >> 32); };
    task.active.start(flips_, phase_of(task.visits.front()), cancellation_);
    std::uint32_t sources[kBatch];
    for (std::size_t first = 0; first < task.visits.size(); first += kBatch) {
      const std::span batch =
          std::span(task.visits).subspan(first, std::min<std::size_t>(kBatch, task.visits.size() - first));
      for (std::size_t q = 0; q < batch.size(); ++q) sources[q] = static_cast<std::uint32_t>(batch[q]);
      visit_sources(
          task, {sources, batch.size()}, [=](std::uint32_t q) { return phase_of(batch[q]); }, visit);
    }
  }

  // Visits at most kBatch sources at the phases phase(0), phase(1), ..., which ascend. On the ring the order of the
  // sources is random and memory is slow: what is known of all of them is fetched at once, and rows that will be
  // written soon are announced.
  template <class Phase, class Visit>
  void visit_sources(SweepTask &task, std::span<const std::uint32_t> sources, const Phase &phase,
                     const Visit &visit) {
    Arc arcs[kBatch];
    plan_.source_arcs(sources, arcs);
    const auto n = static_cast<std::uint32_t>(sources.size());
    for (std::uint32_t q = 0; q < n;) {
      check(cancellation_);
      for (const std::uint32_t end = std::min(n, q + rows_between_checks_); q < end; ++q) {
        if constexpr (requires { visit.prefetch(sources[q]); }) {
          if (ahead_ > 0) visit.prefetch(sources[std::min(q + ahead_, n - 1)]);
        }
        task.active.advance_to(phase(q));
        visit(task, SweptRow{task.active.bits(), nullptr, 0, arcs[q], sources[q]});
      }
    }
  }

  template <class Visit>
  void walk_rows(SweepTask &task, RowRange rows, const Visit &visit) {
    RingBits arcs[kBatch];
    for (std::uint32_t first = rows.begin; first < rows.end; first += kBatch) {
      check(cancellation_);
      const std::uint32_t n = std::min(kBatch, rows.end - first);
      const std::uint32_t longest = look_up({first, first + n}, arcs);
      if constexpr (requires { visit(task, std::span<const RingBits>(), first); }) {
        if (task.selector.can_select_all(longest)) {
          visit(task, std::span<const RingBits>(arcs, n), first);
          continue;
        }
      }
      for (std::uint32_t q = 0; q < n; ++q)
        visit(task, SweptRow{arcs[q].bits, nullptr, 0, {arcs[q].begin, arcs[q].length}, first + q});
    }
  }

  // The arcs of at most kBatch rows with their active sets. Returns the longest arc's length.
  std::uint32_t look_up(RowRange rows, RingBits *arcs) const;
  void sort_visits(SweepTask &task, RowRange rows) const;
  void make_plan(const Job &job);
  [[nodiscard]] std::uint32_t n_bands() const noexcept {
    return ((plan_.n_sources() - 1) >> band_shift_) + 1;
  }

  Order order_ = Order::ring;
  unsigned band_shift_ = 0;  // of the order bands: 2^band_shift_ phases each
  bool by_phase_ = false;    // of the order rows: a state for every phase
  RowRange range_{0, 0};
  int threads_ = 1;
  std::uint32_t ahead_ = 0;  // each row is announced so many rows before it is written; 0: none is
  std::uint32_t rows_between_checks_ = kBatch;
  const Cancellation *cancellation_ = nullptr;
  Plan plan_;
  Flips flips_;
  SourceBands source_bands_;
  TargetBands target_bands_;
  PhaseStates states_;
  std::vector<SweepTask> tasks_;
};

}  // namespace phaserouter
