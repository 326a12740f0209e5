// Packed bit matrices to and from bytes, and their degrees. Sizes have been checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace phaserouter {

void pack_rows(std::span<const std::uint8_t> bytes, std::size_t rows, std::size_t columns,
               std::span<std::uint64_t> bits) noexcept;
void unpack_rows(std::span<const std::uint64_t> bits, std::size_t rows, std::size_t columns,
                 std::span<std::uint8_t> bytes) noexcept;
void count_rows(std::span<const std::uint64_t> bits, std::size_t columns,
                std::span<std::uint32_t> degrees) noexcept;

}  // namespace phaserouter
