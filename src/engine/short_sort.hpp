// Sorting one row of different targets.
#pragma once

#include <cstdint>
#include <span>

namespace phaserouter {

// Short rows by counting, for each entry, how many are smaller: no branch depends on them.
void sort_row(std::span<std::int32_t> row) noexcept;

}  // namespace phaserouter
