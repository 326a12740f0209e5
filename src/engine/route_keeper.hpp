// SPEC section 11.2: which of the previous routes are kept, as many as there can be.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/reassign_job.hpp"

namespace phaserouter {

class RouteKeeper {
 public:
  // Fills change, but for what is dealt and what is left.
  void keep(const ReassignJob &job, RowsInChange &change);

 private:
  // The several targets of one group that a row held: one of them may be kept.
  struct Cell {
    std::uint32_t row;
    std::uint32_t group;
    std::int32_t kept;
  };
  struct Candidate {
    std::uint64_t hash;
    std::uint64_t place;

    bool operator<(const Candidate &other) const noexcept {
      return hash != other.hash ? hash < other.hash : place < other.place;
    }
  };

  void take_rows();
  bool take_row(std::uint32_t row, std::span<std::int32_t> entries);
  void find_cells(std::uint32_t row, std::span<std::int32_t> entries);
  void find_limits();
  void count_candidates();
  void drop_the_rest();
  void keep_one_of_each_cell();
  bool keep_one(std::uint32_t cell, Pace &pace);
  bool look_at(std::uint32_t cell, std::size_t from);
  void keep_along(std::size_t found);

  template <class Visit>
  void for_candidates(const Visit &visit);

  const ReassignJob *job_ = nullptr;
  RowsInChange *change_ = nullptr;
  std::uint64_t key_ = 0;
  Room<std::uint32_t> held_;  // by target: rows that hold it, but not where they hold several of its group
  Room<std::uint64_t>
      limits_;              // by target: only pairs with hashes up to this may leave; 0: it has not too many
  Room<std::size_t> ends_;  // by target: of its candidates
  Room<Candidate> candidates_;

  std::vector<Cell> cells_;
  std::vector<std::uint32_t> row_groups_;                    // of the row at hand
  std::vector<std::vector<std::uint32_t>> keepers_;          // by target: the cells that keep it, ascending
  std::vector<std::pair<std::int32_t, std::size_t>> queue_;  // targets, and which of the queue found them
  std::vector<std::uint32_t> queue_cells_;                   // the cell that holds each
  std::vector<std::int32_t> cell_targets_;                   // of the cell at hand, ascending
  std::vector<std::uint32_t> seen_;                          // by target: the search that saw it
  std::uint32_t search_ = 0;
};

}  // namespace phaserouter
