#include "model/held_rounding.hpp"

#include <algorithm>
#include <cstddef>

namespace phaserouter {

void HeldRounding::give(std::uint32_t *degrees) {
  const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(whole(), contenders_.size()));
  if (n < contenders_.size())
    std::nth_element(contenders_.begin(), contenders_.begin() + static_cast<std::ptrdiff_t>(n),
                     contenders_.end());
  for (std::size_t q = 0; q < n; ++q) ++degrees[contenders_[q].place];
}

void HeldRounding::enter_next_of(const HeldRounding &other) {
  const auto rest = static_cast<std::uint64_t>(other.sum_ % other.weight_);
  if (rest == 0) return;
  sum_ += rest;
  contenders_.push_back(other.contenders_[static_cast<std::size_t>(other.whole())]);
}

}  // namespace phaserouter
