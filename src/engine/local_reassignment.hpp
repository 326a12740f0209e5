// SPEC section 11.6: rows of some groups, and several targets in each. Rows to groups, and in each group its rows to its
// targets: two reassignments.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "engine/reassignment.hpp"

namespace phaserouter {

class LocalReassignment {
 public:
  // job.loads by target; group_rows by group: sum limit.groups * n_sources. rows: as job.previous.
  int make(const ReassignJob &job, const GroupLimit &limit, std::span<const std::uint32_t> group_rows,
           std::span<std::int32_t> rows);

  // Rows of the last call that broke the rule, ascending.
  [[nodiscard]] const std::vector<std::uint32_t> &broken() const noexcept { return broken_; }

 private:
  void list_held_groups();
  void list_rows_of_groups(std::span<const std::uint32_t> group_rows);
  int reassign_group(std::uint32_t group, std::uint32_t n_rows);

  const ReassignJob *job_ = nullptr;
  GroupLimit limit_{};
  std::span<std::int32_t> rows_;
  std::vector<std::uint32_t> broken_;
  std::vector<std::pair<std::int32_t, std::uint32_t>>
      row_groups_;                  // of the row at hand, and how many targets of each
  Room<std::int32_t> held_groups_;  // n_sources x limit.groups
  Room<std::int32_t> chosen_;       // the same, as it is now
  Room<std::size_t> ends_;          // by group: of its rows
  Room<std::uint64_t> places_;  // by group: row * limit.groups + which of its groups this one is, ascending
  Room<std::uint32_t> inner_;   // by target: its number in its group
  Room<std::uint32_t> inner_loads_;
  Room<std::int32_t> inner_previous_;
  Room<std::int32_t> inner_rows_;
  Reassignment among_groups_;
  Reassignment inside_;
  RowArranger arranger_;
};

}  // namespace phaserouter
