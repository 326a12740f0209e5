#include "model/uniform.hpp"

namespace phaserouter {

std::uint64_t uniform_again(std::uint64_t key, std::uint32_t j, std::uint64_t n) noexcept {
  const std::uint64_t min = (0 - n) % n;  // 2^64 mod n
  for (std::uint64_t attempt = 1;; ++attempt) {
    const Wide product = static_cast<Wide>(word(key, (attempt << 32) + j)) * n;
    if (static_cast<std::uint64_t>(product) >= min) return static_cast<std::uint64_t>(product >> 64);
  }
}

}  // namespace phaserouter
