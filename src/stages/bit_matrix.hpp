// A packed bit matrix that owns its words, and the literal operations of the pipeline on whole matrices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "kernels/bits.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

class BitMatrix {
 public:
  // All zero.
  BitMatrix(std::size_t rows, std::size_t columns)
      : rows_(rows), columns_(columns), stride_(words_for(columns)), words_(rows * stride_ + 1, 0) {}

  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
  [[nodiscard]] std::size_t stride() const noexcept { return stride_; }
  [[nodiscard]] std::span<const std::uint64_t> words() const noexcept {
    return std::span(words_).first(rows_ * stride_);
  }
  [[nodiscard]] std::uint64_t *row(std::size_t r) noexcept { return words_.data() + r * stride_; }
  [[nodiscard]] const std::uint64_t *row(std::size_t r) const noexcept { return words_.data() + r * stride_; }

 private:
  std::size_t rows_;
  std::size_t columns_;
  std::size_t stride_;
  std::vector<std::uint64_t> words_;  // and one more: kernels read one word past the last
};

// Row r has ones in columns 0 .. degrees[r] - 1.
BitMatrix aligned_rows(std::span<const std::uint32_t> degrees, std::size_t columns);

// Row r is turned by offsets[r] columns round a ring of as many columns as the matrix has.
BitMatrix rotated_rows(const BitMatrix &matrix, std::span<const std::uint32_t> offsets);

// Column c is the given matrix's column permutation.position_of(c).
BitMatrix permuted_columns(const BitMatrix &matrix, const Permutation &permutation);

// Row r is the given matrix's row permutation.element_at(r).
BitMatrix permuted_rows(const BitMatrix &matrix, const Permutation &permutation);

BitMatrix transposed(const BitMatrix &matrix);

BitMatrix intersection(const BitMatrix &a, const BitMatrix &b);

}  // namespace phaserouter
