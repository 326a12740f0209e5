#include "model/permutation.hpp"

#include <numeric>
#include <utility>

namespace phaserouter {

namespace {

void invert(std::span<const std::uint32_t> from, std::vector<std::uint32_t> &to) {
  to.resize(from.size());
  for (std::uint32_t x = 0; x < from.size(); ++x) to[from[x]] = x;
}

}  // namespace

void deal_table(std::span<std::uint32_t> table, std::uint64_t key) noexcept {
  std::iota(table.begin(), table.end(), 0U);
  std::uint64_t q = 0;
  for (std::size_t n = table.size(); n > 1; --n, ++q) std::swap(table[n - 1], table[bounded(word(key, q), n)]);
}

void Permutation::make_identity(std::uint32_t n) noexcept {
  kind_ = Kind::identity;
  n_ = n;
}

void Permutation::make_dealt(std::uint32_t n, std::uint64_t key, Directions directions) {
  n_ = n;
  if (n > kLargestTable) {
    kind_ = Kind::feistel;
    feistel_ = Feistel(n, key);
    return;
  }
  kind_ = Kind::table;
  elements_.resize(n);
  deal_table(elements_, key);
  if (directions != Directions::elements) invert(elements_, positions_);
}

void Permutation::make_from_elements(std::span<const std::uint32_t> elements, Directions directions) {
  n_ = static_cast<std::uint32_t>(elements.size());
  kind_ = Kind::table;
  elements_.assign(elements.begin(), elements.end());
  if (directions != Directions::elements) invert(elements_, positions_);
}

void Permutation::make_from_positions(std::span<const std::uint32_t> positions, Directions directions) {
  n_ = static_cast<std::uint32_t>(positions.size());
  kind_ = Kind::table;
  positions_.assign(positions.begin(), positions.end());
  if (directions != Directions::positions) invert(positions_, elements_);
}

bool is_permutation_of_range(std::span<const std::uint32_t> values) {
  std::vector<bool> seen(values.size(), false);
  for (const std::uint32_t value : values) {
    if (value >= values.size() || seen[value]) return false;
    seen[value] = true;
  }
  return true;
}

}  // namespace phaserouter
