#include "stages/bit_matrix.hpp"

#include <algorithm>
#include <bit>

#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// The n <= 64 bits from a position on.
std::uint64_t bits_at(const std::uint64_t *words, std::size_t position, std::size_t n) noexcept {
  const std::size_t index = position / kWordBits;
  const std::size_t shift = position % kWordBits;
  std::uint64_t w = words[index] >> shift;
  if (shift + n > kWordBits) w |= words[index + 1] << (kWordBits - shift);
  return w & low_bits(n);
}

// Copies n bits from a position of source to a position of target, where they are still zero.
void copy_bits(const std::uint64_t *source, std::size_t from, std::uint64_t *target, std::size_t to,
               std::size_t n) noexcept {
  while (n > 0) {
    const std::size_t step = std::min(n, kWordBits - to % kWordBits);
    target[to / kWordBits] |= bits_at(source, from, step) << (to % kWordBits);
    from += step;
    to += step;
    n -= step;
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
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    const std::size_t wrapped = offsets[r];
    const std::size_t straight = matrix.columns() - wrapped;
    copy_bits(matrix.row(r), 0, result.row(r), wrapped, straight);
    copy_bits(matrix.row(r), straight, result.row(r), 0, wrapped);
  }
  return result;
}

BitMatrix permuted_columns(const BitMatrix &matrix, const Permutation &permutation) {
  BitMatrix result(matrix.rows(), matrix.columns());
  for (std::size_t r = 0; r < matrix.rows(); ++r) {
    for (std::size_t i = 0; i < matrix.stride(); ++i) {
      for (std::uint64_t w = matrix.row(r)[i]; w != 0; w &= w - 1) {
        const auto position =
            static_cast<std::uint32_t>(i * kWordBits) + static_cast<std::uint32_t>(std::countr_zero(w));
        set_bit(result.row(r), permutation.element_at(position));
      }
    }
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
    for (std::size_t i = 0; i < a.stride(); ++i) result.row(r)[i] = a.row(r)[i] & b.row(r)[i];
  return result;
}

}  // namespace phaserouter
