// Sorting many short rows at once, column by column.
#pragma once

#include <cstddef>
#include <cstdint>

namespace phaserouter {

// More columns than this are not sorted so.
inline constexpr std::uint32_t kMaxSortedColumns = 32;

// The rows of a matrix of bytes that is stored by columns, one behind the other; each row ends up in ascending order.
// columns <= kMaxSortedColumns. Reads up to 16 bytes past the last column.
void sort_rows_of_columns(std::uint8_t *bytes, std::size_t rows, std::uint32_t columns) noexcept;

}  // namespace phaserouter
