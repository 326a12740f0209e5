// SPEC section 10: the groups that targets lie in, and how a row may choose among them. Plain data.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// What is asked of every row: so many groups, and so many targets in each of them.
struct GroupLimit {
  enum class Rule : std::uint32_t { spread = 0, local = 1 };

  Rule rule;
  std::uint32_t groups;   // f
  std::uint32_t targets;  // d; 1 for spread
};

// Places number the targets group by group, and within a group in ascending order: what belongs to a group lies
// together in an array by place.
class TargetGroups {
 public:
  // Copies what it reads. Throws Error (out of range) if an entry is not below count. Memory is reused.
  void make(std::span<const std::uint32_t> group_of, std::uint32_t count, const Cancellation *cancellation);

  [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
  [[nodiscard]] std::uint32_t n_targets() const noexcept { return n_targets_; }
  [[nodiscard]] std::uint32_t size(std::uint32_t group) const noexcept {
    return first_[group + 1] - first_[group];
  }
  // The place of a group's first target.
  [[nodiscard]] std::uint32_t first(std::uint32_t group) const noexcept { return first_[group]; }
  // The groups by target.
  [[nodiscard]] const std::uint32_t *group_of() const noexcept { return group_of_.data(); }
  // The targets by place.
  [[nodiscard]] const std::uint32_t *targets() const noexcept { return targets_.data(); }

  // A group's part of an array by place.
  template <class T>
  [[nodiscard]] std::span<T> part(T *by_place, std::uint32_t group) const noexcept {
    return {by_place + first(group), size(group)};
  }

 private:
  std::uint32_t count_ = 0;
  std::uint32_t n_targets_ = 0;
  Room<std::uint32_t> group_of_;  // by target
  Room<std::uint32_t> first_;     // by group, and behind the last the number of targets
  Room<std::uint32_t> targets_;
};

}  // namespace phaserouter
