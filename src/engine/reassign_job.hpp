// SPEC section 11: what a reassignment starts from, and what changes while it is made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "kernels/splitmix64.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"
#include "model/shape.hpp"
#include "model/target_groups.hpp"

namespace phaserouter {

inline constexpr std::int32_t kFree = -1;

// n_sources, n_targets and k are at least 1. A row takes at most one target of a group, and in the end every target is in
// as many rows as its load.
struct ReassignJob {
  Shape shape{};
  std::span<const std::int32_t> previous;  // n_sources x k: different targets in each row, or kFree
  std::span<const std::uint32_t> loads;    // sum k * n_sources; none, and no group's sum, is above n_sources
  const TargetGroups *groups = nullptr;    // nullptr: every target lies in one of its own
  std::uint64_t seed = 0;
  int threads = 1;
  const Cancellation *cancellation = nullptr;

  [[nodiscard]] std::uint32_t group_of(std::int32_t target) const noexcept {
    return groups == nullptr ? static_cast<std::uint32_t>(target) : groups->group_of()[target];
  }
  [[nodiscard]] std::uint32_t n_groups() const noexcept {
    return groups == nullptr ? shape.n_targets : groups->count();
  }
  [[nodiscard]] std::span<const std::int32_t> previous_row(std::uint32_t row) const noexcept {
    return previous.subspan(std::size_t{row} * shape.k, shape.k);
  }
};

// The rows as they are now, and what targets lack. All memory of the library.
struct RowsInChange {
  std::span<std::int32_t> rows;      // n_sources x k: targets, or kFree
  Room<std::uint32_t> lacking;       // by target: how many rows more it is to be in
  std::vector<std::uint8_t> wanted;  // by target: whether a row that held it has nothing of its group instead
  std::vector<std::uint32_t> empty;  // rows that held nothing, ascending
  std::vector<std::uint32_t> broken;  // rows that held several targets of a group, ascending
  std::vector<std::uint32_t> left;    // rows with free places, ascending, each as often as it has some
  bool dealt = false;                 // whether the empty rows got their targets together

  [[nodiscard]] std::span<std::int32_t> row(const ReassignJob &job, std::uint32_t row) const noexcept {
    return rows.subspan(std::size_t{row} * job.shape.k, job.shape.k);
  }
};

// The order in which rows give up a target, and in which a row lists what it gets.
inline std::uint64_t leaving_hash(std::uint64_t key, std::uint32_t row, std::int32_t target) noexcept {
  return word(word(key, row), static_cast<std::uint64_t>(target));
}

// Whether the row holds a target of the group.
inline bool has_group(const ReassignJob &job, std::span<const std::int32_t> row,
                      std::uint32_t group) noexcept {
  for (const std::int32_t target : row)
    if (target != kFree && job.group_of(target) == group) return true;
  return false;
}

inline void put_in_free_place(std::span<std::int32_t> row, std::int32_t target) noexcept {
  for (std::int32_t &place : row)
    if (place == kFree) {
      place = target;
      return;
    }
}

}  // namespace phaserouter
