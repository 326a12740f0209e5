// SPEC section 10.1: weights of targets that lie in groups to the loads of groups and targets.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"
#include "model/held_rounding.hpp"
#include "model/open_shares.hpp"
#include "model/pivotal_walk.hpp"
#include "model/room.hpp"
#include "model/target_groups.hpp"

namespace phaserouter {

// What the caps took from heavy groups and targets.
struct GroupCaps {
  std::uint32_t groups = 0;   // that a row would need more than once
  std::uint32_t targets = 0;  // that a row would need more than once in a group
  double moved = 0;           // the part of all routes that others get for it
};

class GroupShares {
 public:
  // n_sources and limit.groups are at least 1. Copies what it reads. Throws Error (infeasible, overflow, cancelled).
  // Memory is reused. held: by target, how many rows have it already, and shares are rounded towards that (SPEC section
  // 11.1); or empty.
  void make(const TargetGroups &groups, const GroupLimit &limit, std::span<const std::uint64_t> weights,
            std::uint32_t n_sources, std::uint64_t seed, const Cancellation *cancellation,
            std::span<const std::uint32_t> held = {});

  // The rows of each group, R_c: they sum to limit.groups * n_sources, and each is at most n_sources.
  [[nodiscard]] std::span<const std::uint32_t> rows() const noexcept {
    return std::span(rows_).first(groups_->count());
  }
  // The loads by place: those of a group sum to limit.targets * R_c, and each is at most R_c.
  [[nodiscard]] const std::uint32_t *loads() const noexcept { return loads_.data(); }

  [[nodiscard]] GroupCaps caps() const;

 private:
  void take_weights(std::span<const std::uint64_t> weights);
  void check_feasible() const;
  void spread(std::uint64_t seed);
  void local(std::uint64_t seed);
  // What is left to the groups that are not closed.
  [[nodiscard]] OpenShares open_among_groups() const noexcept {
    return {open_.left * n_sources_, open_.weight, UINT64_MAX};
  }
  void favour_held_spread(std::uint64_t seed);
  void favour_held_groups(std::uint64_t seed);
  void favour_held_in(std::uint32_t group, const OpenShares &open, HeldRounding &rounding);
  // The walk over a group's targets. cap: the load of those that are closed.
  PivotalWalk round_group(std::uint32_t group, const OpenShares &open, std::uint64_t cap, std::uint64_t key);
  // What closes within a group, as if it had one row.
  [[nodiscard]] OpenShares open_in(std::uint32_t group) const;
  void add_caps_in(std::uint32_t group, double group_part, GroupCaps &caps) const;

  const TargetGroups *groups_ = nullptr;
  const Cancellation *cancellation_ = nullptr;
  GroupLimit limit_{};
  std::uint32_t n_sources_ = 0;
  OpenShares open_{};  // what closes among the groups, as if there were one row
  std::uint64_t weight_ = 0;
  Room<std::uint64_t> weights_;        // by place
  Room<std::uint64_t> group_weights_;  // by group
  Room<std::uint32_t> positive_;       // by group: how many of its targets have a positive weight
  Room<std::uint32_t> rows_;           // by group
  Room<std::uint32_t> loads_;          // by place
  std::span<const std::uint32_t> held_;
};

}  // namespace phaserouter
