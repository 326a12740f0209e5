#include "engine/score_rows.hpp"

#include <cstdlib>

namespace phaserouter {

void ScoreRows::read(std::uint32_t i, std::span<std::int32_t> q) const noexcept {
  for (std::uint32_t j = 0; j < q.size(); ++j) {
    const std::uint32_t x = bits(i, j);
    if (matrix_.is_float) {
      q[j] = to_fixed(x, exponent_);
    } else {
      const auto value = static_cast<std::int32_t>(x);
      q[j] = value < -kLargestFixed || value > kLargestFixed ? kForbidden : value;
    }
  }
  if (matrix_.allowed == nullptr) return;
  for (std::uint32_t j = 0; j < q.size(); ++j)
    if (!is_allowed(i, j)) q[j] = kForbidden;
}

Error scores_changed() noexcept { return {Fault::invalid_argument, "scores: changed during the call"}; }

}  // namespace phaserouter
