#include "core/packing.hpp"

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

void pack_rows(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
               std::span<std::uint64_t> bits) noexcept {
  const std::size_t stride = words_for(columns);
  for (std::size_t r = 0; r < rows; ++r)
    kernels().pack_row(bytes.data() + r * columns, columns, bits.data() + r * stride);
}

void unpack_rows(std::span<const std::uint64_t> bits, std::size_t rows, std::size_t columns,
                 std::span<std::uint8_t> bytes) noexcept {
  const std::size_t stride = words_for(columns);
  for (std::size_t r = 0; r < rows; ++r)
    kernels().unpack_row(bits.data() + r * stride, columns, bytes.data() + r * columns);
}

void count_rows(std::span<const std::uint64_t> bits, std::size_t columns,
                std::span<std::uint32_t> degrees) noexcept {
  kernels().row_degrees(bits.data(), degrees.size(), columns, degrees.data());
}

}  // namespace phaserouter
