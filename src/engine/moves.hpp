// SPEC section 11.7: the moves of a reassignment, and which of them are made when they are limited.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/reassign_job.hpp"

namespace phaserouter {

struct Move {
  std::uint32_t row;
  std::uint32_t slot;
  std::int32_t from;
  std::int32_t to;
};

struct MoveCounts {
  std::uint64_t moves = 0;
  std::uint64_t filled = 0;
};

class Moves {
 public:
  // rows: the new ones, with targets that stay in their places.
  [[nodiscard]] static MoveCounts count(const ReassignJob &job, std::span<const std::int32_t> rows);
  // Puts moves off, so that at most so many are left. Those of broken rows come first. is_local: a row that goes from one
  // group to another does so as a whole.
  void limit(const ReassignJob &job, bool is_local, const std::vector<std::uint32_t> &broken,
             std::uint64_t most, std::span<std::int32_t> rows);
  // visit(Move), ascending by row and slot.
  template <class Visit>
  static void list(const ReassignJob &job, std::span<const std::int32_t> rows, const Visit &visit) {
    for_changes(job, rows, [&](const Move &change) {
      if (change.from != kFree) visit(change);
    });
  }

 private:
  // visit(Move) of every place whose target is another now. Of a free one from is kFree.
  template <class Visit>
  static void for_changes(const ReassignJob &job, std::span<const std::int32_t> rows, const Visit &visit) {
    const std::uint32_t k = job.shape.k;
    Pace pace(job.cancellation);
    for (std::uint32_t row = 0; row < job.shape.n_sources; ++row) {
      const auto previous = job.previous_row(row);
      const auto now = rows.subspan(std::size_t{row} * k, k);
      for (std::uint32_t m = 0; m < k; ++m)
        if (previous[m] != now[m]) visit(Move{row, m, previous[m], now[m]});
      pace.did(k);
    }
  }

  // Moves that are made together.
  struct Unit {
    std::uint64_t hash;
    std::uint32_t is_later;  // than the broken rows
    std::uint32_t row;
    std::uint32_t slot;
    std::uint32_t moves;
    bool is_row;  // all of the row

    bool operator<(const Unit &other) const noexcept {
      if (is_later != other.is_later) return is_later < other.is_later;
      if (hash != other.hash) return hash < other.hash;
      return row != other.row ? row < other.row : slot < other.slot;
    }
  };

  void add_units(const ReassignJob &job, bool is_local, bool is_broken, std::uint32_t row,
                 std::span<const std::int32_t> now);

  std::uint64_t key_ = 0;
  std::vector<Unit> units_;
};

}  // namespace phaserouter
