// The caller's scores, row by row, in fixed point. They are read where they lie, again in every pass, and another thread
// may change them meanwhile (which it must not): so whatever a read gives is in range, and who relies on what an
// earlier pass read checks it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "model/error.hpp"
#include "model/fixed_point.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

struct ScoreMatrix {
  const void *values = nullptr;
  bool is_float = false;
  std::size_t row_stride = 0;              // in elements
  const std::uint64_t *allowed = nullptr;  // packed, or NULL: all are
  std::uint32_t n_sources = 0;
  std::uint32_t n_targets = 0;
  std::uint32_t first_row = 0;  // its number among all rows, where these are a part of them
};

class ScoreRows {
 public:
  ScoreRows() = default;
  // The exponent is that of floats, and 0 for integers.
  ScoreRows(const ScoreMatrix &matrix, int exponent) noexcept : matrix_(matrix), exponent_(exponent) {}

  [[nodiscard]] std::uint32_t n_sources() const noexcept { return matrix_.n_sources; }
  [[nodiscard]] std::uint32_t n_targets() const noexcept { return matrix_.n_targets; }
  [[nodiscard]] std::uint32_t first_row() const noexcept { return matrix_.first_row; }
  [[nodiscard]] bool is_float() const noexcept { return matrix_.is_float; }
  [[nodiscard]] int exponent() const noexcept { return exponent_; }

  // Row i: n_targets values of at most kLargestFixed in magnitude, or kForbidden.
  void read(std::uint32_t i, std::span<std::int32_t> q) const noexcept;

  // One score of row i, as read() gives it.
  [[nodiscard]] std::int32_t score(std::uint32_t i, std::uint32_t j) const noexcept;

  // The bits of one score.
  [[nodiscard]] std::uint32_t bits(std::uint32_t i, std::uint32_t j) const noexcept {
    return read_once(first(i)[j]);
  }

  [[nodiscard]] bool is_allowed(std::uint32_t i, std::uint32_t j) const noexcept {
    if (matrix_.allowed == nullptr) return true;
    return (read_once(allowed_row(i)[j / 64]) >> (j % 64) & 1) != 0;
  }

  // Whether there is a bit matrix of allowed pairs.
  [[nodiscard]] bool is_masked() const noexcept { return matrix_.allowed != nullptr; }

  // Where the scores of row i begin.
  [[nodiscard]] const std::uint32_t *first(std::uint32_t i) const noexcept {
    return static_cast<const std::uint32_t *>(matrix_.values) + matrix_.row_stride * i;
  }

 private:
  void forbid(std::uint32_t i, std::span<std::int32_t> q) const noexcept;
  [[nodiscard]] const std::uint64_t *allowed_row(std::uint32_t i) const noexcept {
    return matrix_.allowed + (std::size_t{matrix_.n_targets} + 63) / 64 * i;
  }

  ScoreMatrix matrix_;
  int exponent_ = 0;
};

// What a pass throws that finds a row other than it was.
Error scores_changed() noexcept;

}  // namespace phaserouter
