// SPEC sections 11.3 and 11.4: free places get what targets lack.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/assignment.hpp"
#include "engine/grouped_assignment.hpp"
#include "engine/reassign_job.hpp"
#include "model/group_shares.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

class RouteFiller {
 public:
  // Deals the rows that held nothing, if what is lacking allows it, and lets the other free places meet what is lacking by
  // chance. What is left in the end has met nothing that its row may take. Returns the threads that it ran on.
  int fill(const ReassignJob &job, RowsInChange &change);

 private:
  [[nodiscard]] bool can_deal() const;
  [[nodiscard]] bool find_loads();
  [[nodiscard]] bool find_group_loads();
  int deal_empty_rows();
  template <class Deal>
  int deal_by(const Deal &deal);

  void list_places();
  void list_units();
  std::size_t meet(std::uint64_t key);
  void remove_filled();

  const ReassignJob *job_ = nullptr;
  RowsInChange *change_ = nullptr;

  Room<std::uint64_t> weights_;
  Room<std::uint32_t> loads_;  // by target, or with groups by place
  Room<std::int32_t> dealt_;
  Assignment assignment_;
  Assignment::Scratch scratch_;
  GroupShares shares_;
  GroupedAssignment grouped_;
  GroupedAssignment::Scratch grouped_scratch_;

  std::vector<std::uint32_t> units_;  // targets, ascending, each as often as it lacks rows
  Permutation meeting_;
};

}  // namespace phaserouter
