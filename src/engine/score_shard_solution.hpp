// What shards send each other once prices are found (include/phase_router.h): open rows, and the solution for them.
//
//   an open row    its number among all rows, and N scores in fixed point
//   a solution     whether there is one; the shard's fingerprint; the routes of all rows together; how many rows were
//                  open; N prices of two elements, the upper half first; the numbers of the open rows; k routes of each
//
// The price of the ground is 0, and left out.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"
#include "model/shape.hpp"

namespace phaserouter {

// Open rows of any shards, one after the other.
class OpenRows {
 public:
  static std::size_t width(std::uint32_t n_targets) noexcept { return std::size_t{n_targets} + 1; }

  OpenRows(std::span<const std::int32_t> all, std::uint32_t n_targets) noexcept
      : all_(all), width_(width(n_targets)) {}

  [[nodiscard]] std::uint32_t size() const noexcept {
    return static_cast<std::uint32_t>(all_.size() / width_);
  }
  // Copies of their numbers. Throws Error: one that is no row's, or given twice.
  [[nodiscard]] std::vector<std::uint64_t> numbers(std::uint32_t n_sources) const;
  // NULL if there are none. The scores of row r begin at element r times the width.
  [[nodiscard]] const std::int32_t *scores() const noexcept {
    return all_.empty() ? nullptr : all_.data() + 1;
  }

 private:
  std::span<const std::int32_t> all_;
  std::size_t width_;
};

// A solution as it is sent.
class ShardSolution {
 public:
  static constexpr std::size_t kMore = 4;

  // Of all, shape has the number of targets and k.
  static std::size_t length(const Shape &shape, std::size_t rows) noexcept {
    return kMore + 2 * std::size_t{shape.n_targets} + rows * (std::size_t{shape.k} + 1);
  }

  // Throws Error: all does not have the length that it says.
  ShardSolution(std::span<const std::int64_t> all, const Shape &shape);

  [[nodiscard]] bool is_found() const noexcept { return all_[0] == 1; }
  [[nodiscard]] std::uint64_t fingerprint() const noexcept { return static_cast<std::uint64_t>(all_[1]); }
  [[nodiscard]] std::uint64_t all_routes() const noexcept { return static_cast<std::uint64_t>(all_[2]); }
  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  // Of the targets and the ground. Throws Error: what is no price.
  [[nodiscard]] Prices prices() const;
  [[nodiscard]] std::uint64_t number(std::size_t r) const noexcept {
    return static_cast<std::uint64_t>(all_[numbers_ + r]);
  }
  [[nodiscard]] std::span<const std::int64_t> routes(std::size_t r) const noexcept {
    return all_.subspan(numbers_ + rows_ + r * k_, k_);
  }

 private:
  std::span<const std::int64_t> all_;
  std::size_t numbers_;
  std::size_t k_;
  std::size_t rows_;
};

// Writes all but the routes of the rows, which are -1.
void begin_solution(std::uint64_t fingerprint, std::span<const std::uint64_t> numbers, const Shape &shape,
                    std::span<std::int64_t> out) noexcept;
// What is found: prices, and how many routes all rows have.
void write_found(const Prices &prices, std::uint64_t all_routes, std::span<std::int64_t> out) noexcept;

}  // namespace phaserouter
