// A byte for a target that keeps the order: a target with a lower number never has a higher code. Three bits behind the
// highest one are kept, so that few targets share a code with the lowest ones.
#pragma once

#include <bit>
#include <cstdint>

namespace phaserouter {

inline constexpr std::uint8_t kMaxCode = 255;

constexpr std::uint8_t target_code(std::uint32_t target) noexcept {
  const auto width = static_cast<unsigned>(std::bit_width(target | 8U));
  return static_cast<std::uint8_t>(((width - 4) << 3) + (target >> (width - 4)));
}

}  // namespace phaserouter
