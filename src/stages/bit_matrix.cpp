#include "stages/bit_matrix.hpp"

#include <algorithm>
#include <bit>

#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Without a table: one set bit after the other.
void scatter_bits(const std::uint64_t *row, std::size_t words, const Permutation &permutation,
                  std::uint64_t *out) {
  for (std::size_t i = 0; i < words; ++i) {
    for (std::uint64_t w = row[i]; w != 0; w &= w - 1) {
      const auto position =
          static_cast<std::uint32_t>(i * kWordBits) + static_cast<std::uint32_t>(std::countr_zero(w));
      set_bit(out, permutation.element_at(position));
    }
  }
}

}  // namespace

BitMatrix aligned_rows(std::span<const std::uint32_t> degrees, std::size_t columns) {
  BitMatrix result(degrees.size(), columns);
  for (std::size_t r = 0; r < degrees.size(); ++r) {
    std::uint64_t *const row = result.row(r);
    const std::size_t whole = degrees[r] / kWordBits;
    std::fill_n(row, whole, ~std::uint64_t{0});
    if (degrees[r] % kWordBits != 0) row[whole] = low_bits(degrees[r] % kWordBits);
  }
  return result;
}

BitMatrix rotated_rows(const BitMatrix &matrix, std::span<const std::uint32_t> offsets) {
  BitMatrix result(matrix.rows(), matrix.columns());
  if (matrix.columns() == 0) return result;
  for (std::size_t r = 0; r < matrix.rows(); ++r)
    kernels().rotate_row(matrix.row(r), matrix.columns(), offsets[r], result.row(r));
  return result;
}

BitMatrix permuted_columns(const BitMatrix &matrix, const Permutation &permutation) {
  BitMatrix result(matrix.rows(), matrix.columns());
  const std::uint16_t *const from = permutation.position_table();
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    if (from != nullptr)
      kernels().gather_bits(matrix.row(r), from, matrix.columns(), result.row(r));
    else
      scatter_bits(matrix.row(r), matrix.stride(), permutation, result.row(r));
  }
  return result;
}

BitMatrix permuted_rows(const BitMatrix &matrix, const Permutation &permutation) {
  BitMatrix result(matrix.rows(), matrix.columns());
  for (std::uint32_t r = 0; r < matrix.rows(); ++r)
    std::copy_n(matrix.row(permutation.element_at(r)), matrix.stride(), result.row(r));
  return result;
}

BitMatrix transposed(const BitMatrix &matrix) {
  BitMatrix result(matrix.columns(), matrix.rows());
  std::uint64_t block[kWordBits];
  for (std::size_t r = 0; r < matrix.rows(); r += kWordBits) {
    const std::size_t rows = std::min(kWordBits, matrix.rows() - r);
    for (std::size_t i = 0; i < matrix.stride(); ++i) {
      std::fill(block, block + kWordBits, 0);
      for (std::size_t q = 0; q < rows; ++q) block[q] = matrix.row(r + q)[i];
      kernels().transpose_block(block);
      const std::size_t columns = std::min(kWordBits, matrix.columns() - i * kWordBits);
      for (std::size_t q = 0; q < columns; ++q) result.row(i * kWordBits + q)[r / kWordBits] = block[q];
    }
  }
  return result;
}

BitMatrix intersection(const BitMatrix &a, const BitMatrix &b) {
  BitMatrix result(a.rows(), a.columns());
  for (std::size_t r = 0; r < a.rows(); ++r)
    kernels().and_words(a.row(r), b.row(r), a.stride(), result.row(r));
  return result;
}

}  // namespace phaserouter
