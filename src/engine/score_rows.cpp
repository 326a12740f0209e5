#include "engine/score_rows.hpp"

#include <bit>

#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

std::int32_t checked_integer(std::uint32_t bits) noexcept {
  const auto value = static_cast<std::int32_t>(bits);
  return value < -kLargestFixed || value > kLargestFixed ? kForbidden : value;
}

}  // namespace

std::int32_t ScoreRows::score(std::uint32_t i, std::uint32_t j) const noexcept {
  if (!is_allowed(i, j)) return kForbidden;
  return matrix_.is_float ? to_fixed(bits(i, j), exponent_) : checked_integer(bits(i, j));
}

void ScoreRows::read(std::uint32_t i, std::span<std::int32_t> q) const noexcept {
  const std::uint32_t *row = first(i);
  if (matrix_.is_float)
    kernels().fixed_row(row, q.size(), exponent_, q.data());
  else
    for (std::size_t j = 0; j < q.size(); ++j) q[j] = checked_integer(row[j]);
  if (matrix_.allowed != nullptr) forbid(i, q);
}

void ScoreRows::forbid(std::uint32_t i, std::span<std::int32_t> q) const noexcept {
  const std::uint64_t *allowed = allowed_row(i);
  for (std::size_t first = 0; first < q.size(); first += 64) {
    std::uint64_t forbidden = ~read_once(allowed[first / 64]);
    if (q.size() - first < 64) forbidden &= (std::uint64_t{1} << (q.size() - first)) - 1;
    for (; forbidden != 0; forbidden &= forbidden - 1)
      q[first + static_cast<std::size_t>(std::countr_zero(forbidden))] = kForbidden;
  }
}

Error scores_changed() noexcept { return {Fault::invalid_argument, "scores: changed during the call"}; }

}  // namespace phaserouter
