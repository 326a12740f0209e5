// Sorts the targets of a row: different numbers below N.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kernels/kernels.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

class RowSorter {
 public:
  // Rows of at most `longest` targets below n_targets; memory is reused, and sort needs no more.
  void start(std::uint32_t n_targets, std::uint32_t longest, const Cancellation *cancellation = nullptr);

  // Ascending. What is sorted must be private memory, since values are used as indices; out, which may be the caller's, is
  // only written. They may be the same. Long rows are sorted in pieces, between which the call may end.
  void sort(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace);

 private:
  [[nodiscard]] bool is_marked(std::size_t targets) const noexcept;
  void sort_by_marks(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace);
  void sort_by_digits(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace);

  const Kernels *kernels_ = nullptr;
  std::uint32_t n_targets_ = 0;
  Room<std::uint8_t> marks_;        // a byte for every target; all 0 between two rows
  std::size_t unmarked_ = 0;        // how many are: none after a row that was given up
  Room<std::uint64_t> bits_;        // the same packed
  std::vector<std::uint16_t> map_;  // the identity, which kernels map by faster than they number; or empty
  Room<std::uint32_t> between_;     // two rows, between the first digit and the last
};

}  // namespace phaserouter
