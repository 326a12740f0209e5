// Sorts the targets of a row: different numbers below N.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kernels/kernels.hpp"

namespace phaserouter {

class RowSorter {
 public:
  // Rows of at most `longest` targets below n_targets; memory is reused, and sort needs no more.
  void start(std::uint32_t n_targets, std::uint32_t longest);

  // Ascending, in place.
  void sort(std::span<std::uint32_t> row) noexcept;

 private:
  [[nodiscard]] bool is_marked(std::size_t targets) const noexcept;
  void sort_by_marks(std::span<std::uint32_t> row) noexcept;
  void sort_by_digits(std::span<std::uint32_t> row) noexcept;

  const Kernels *kernels_ = nullptr;
  std::uint32_t n_targets_ = 0;
  std::vector<std::uint8_t> marks_;  // a byte for every target; all 0 between two rows
  std::vector<std::uint64_t> bits_;  // the same packed
  std::vector<std::uint16_t> map_;   // the identity, which kernels map by faster than they number; or empty
  std::vector<std::uint32_t> other_;
};

}  // namespace phaserouter
