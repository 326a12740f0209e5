// One row: counts its candidates and keeps k of them (SPEC sections 5 and 6).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/active_targets.hpp"
#include "engine/job.hpp"
#include "engine/plan.hpp"
#include "engine/row_sorter.hpp"
#include "engine/target_bands.hpp"
#include "kernels/kernels.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// A row as the sweep meets it: its arc, and what is active at its phase, as a bitset or, where that is null, as an index of
// the phase's band.
struct SweptRow {
  const std::uint64_t *active;
  const BandIndex *band;
  std::uint32_t phase;  // where there is a band
  Arc arc;
  std::uint32_t source;
};

class RowSelector {
 public:
  // banded: rows will come with the index of a band.
  void start(const Job &job, const Plan &plan, bool banded);

  [[nodiscard]] std::uint32_t count(const SweptRow &row) noexcept;

  struct Kept {
    std::uint32_t candidates;
    std::uint32_t routes;  // at most k
  };

  // Writes the targets that the row keeps, in phase order or sorted, and -1 behind them up to out[room - 1]. room is at
  // least what the row keeps.
  Kept select(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
    if (row.band == nullptr && can_select_all(row.arc.length)) return select_whole(row, out, room);
    return select_some(row, out, room);
  }

  // The same, but what it writes may come later, at the latest with finish(): rows of bands lie anywhere in memory, so that
  // many are written at once.
  Kept select_later(const SweptRow &row, std::uint32_t *out, std::uint32_t room) {
    if (row.band == nullptr) return select(row, out, room);
    return select_banded(row, out, room);
  }

  // Called by each thread after its last row.
  void finish() { write_pending(); }

  // Called by each thread when it has written its last row, or gives up.
  void end_streams() const noexcept {
    if (stream_) kernels_->end_streams();
  }

  // Whether select_all can serve rows whose arcs are no longer than that.
  [[nodiscard]] bool can_select_all(std::uint32_t longest) const noexcept {
    return longest <= k_ && !sort_rows_ && plan_->target_table() != nullptr;
  }

  // select for consecutive rows with room for k targets each, none of which can be cut: counts[i] targets of arc i.
  void select_all(std::span<const RingBits> arcs, std::uint32_t *out, std::uint32_t *counts) const noexcept {
    kernels_->emit_rows(arcs.data(), arcs.size(), plan_->n_targets(), plan_->target_table(),
                        {out, k_, stream_}, counts);
  }

 private:
  [[nodiscard]] BitRanges ranges_of(const SweptRow &row) const noexcept {
    return ring_ranges(row.arc.begin, row.arc.length, plan_->n_targets());
  }

  Kept select_whole(const SweptRow &row, std::uint32_t *out, std::uint32_t room) const noexcept {
    const std::uint32_t n =
        kernels_->emit_row(row.active, ranges_of(row), plan_->target_table(), {out, room, stream_});
    return {n, n};
  }

  Kept select_some(const SweptRow &row, std::uint32_t *out, std::uint32_t room);
  Kept select_banded(const SweptRow &row, std::uint32_t *out, std::uint32_t room);
  Kept select_in_order(const SweptRow &row, Row out);
  void write_pending();

  void list_ranks(std::uint32_t n);
  void draw_ranks(std::uint32_t source, std::uint32_t candidates);
  [[nodiscard]] std::uint64_t draw_few_ranks(std::uint32_t source, std::uint32_t candidates) noexcept;
  void keep_ranks(std::uint32_t source, std::uint32_t candidates, std::uint32_t *found);

  void keep_lowest(const SweptRow &row, std::uint32_t candidates, std::uint32_t *out);
  std::uint32_t find_lowest(const SweptRow &row, std::uint32_t candidates) noexcept;
  void keep_lowest_of(std::span<const std::uint32_t> targets, std::uint32_t *out);
  void cut(std::span<std::uint32_t> targets, std::uint32_t source);
  void name(std::span<std::uint32_t> phases);

  std::uint32_t emit(const SweptRow &row, const std::uint64_t *ranks, Row out);
  std::uint32_t emit_phases(const SweptRow &row, const std::uint64_t *ranks, Row out);

  const Plan *plan_ = nullptr;
  const Kernels *kernels_ = nullptr;
  std::uint32_t k_ = 0;
  Selection selection_ = Selection::random;
  bool sort_rows_ = false;
  bool stream_ = false;
  std::uint64_t selection_key_ = 0;
  Pace pace_{nullptr};
  Room<std::uint32_t>
      found_;  // of one row: phases, or the targets there; or targets of pending rows and then of one
  // Of rows that are cut at random: the ranks that are kept.
  Room<std::uint32_t> ranks_;       // the identity between two rows
  std::uint32_t ranks_listed_ = 0;  // how much of it: 0 after a row that was given up
  Room<std::uint32_t> draws_;
  Room<std::uint64_t> kept_ranks_;
  Room<std::uint32_t> scratch_;  // of rows that keep the lowest targets
  // Of sorted rows, which are written only once they are: others may be writing where the caller wants them.
  Room<std::uint32_t> unsorted_;
  RowSorter sorter_;
  // Rows whose candidates were found and that are not yet cut and written.
  struct Pending {
    std::uint32_t *out;
    std::uint32_t room;
    std::uint32_t source;
    std::uint32_t begin;  // of its candidates in found_
    std::uint32_t candidates;
  };
  static constexpr std::uint32_t kMaxPendingRows = 256;
  static constexpr std::uint32_t kMaxPendingTargets = 4096;
  std::array<Pending, kMaxPendingRows> pending_;
  std::array<std::uint32_t, kMaxPendingRows + 1> cut_;  // which of them have too many candidates
  std::uint32_t pending_rows_ = 0;
  std::uint32_t pending_targets_ = 0;
  std::uint32_t rows_cut_ = 0;
};

}  // namespace phaserouter
