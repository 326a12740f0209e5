// One row: counts its candidates and keeps k of them (SPEC section 5).
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "engine/plan.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

class RowSelector {
 public:
  void start(const Job &job, const Plan &plan);

  // Of a row with the given active set.
  [[nodiscard]] std::uint32_t count(const std::uint64_t *active, std::uint32_t source) const noexcept;

  // The most targets that any active set can give a row.
  [[nodiscard]] std::uint32_t most(std::uint32_t source) const noexcept {
    return std::min(k_, plan_->source_arc(source).length);
  }

  struct Kept {
    std::uint32_t candidates;
    std::uint32_t routes;  // at most k
  };

  // Writes the targets that the row keeps, in phase order or sorted, and -1 behind them up to out[room - 1]. room is at
  // least what the row keeps.
  Kept select(const std::uint64_t *active, std::uint32_t source, std::uint32_t *out,
              std::uint32_t room) noexcept;

  // Called by each thread after its last row.
  void finish() const noexcept {
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
  void draw_ranks(std::uint32_t source, std::uint32_t candidates) noexcept;
  void keep_lowest(std::uint32_t candidates, std::uint32_t *out) noexcept;
  std::uint32_t emit(const std::uint64_t *active, Arc arc, const std::uint64_t *ranks, Row row) noexcept;
  std::uint32_t emit_phases(const std::uint64_t *active, BitRanges ranges, const std::uint64_t *ranks,
                            Row row) noexcept;

  const Plan *plan_ = nullptr;
  const Kernels *kernels_ = nullptr;
  std::uint32_t k_ = 0;
  Selection selection_ = Selection::random;
  bool sort_rows_ = false;
  bool stream_ = false;
  std::uint64_t selection_key_ = 0;
  std::vector<std::uint32_t> phases_;  // of one row, where there is no table
  // Of rows that are cut at random: the ranks that are kept.
  std::vector<std::uint32_t> ranks_;  // the identity between two rows
  std::vector<std::uint32_t> draws_;
  std::vector<std::uint64_t> kept_ranks_;
  // Of rows that keep the lowest targets.
  std::vector<std::uint32_t> candidates_;
  std::vector<std::uint32_t> scratch_;
};

}  // namespace phaserouter
