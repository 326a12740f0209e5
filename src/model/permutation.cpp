#include "model/permutation.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace phaserouter {

namespace {

// Tables are read by words of 64 bits, whole: the entries past the last are 0.
void make_room(std::vector<std::uint32_t> &table, std::size_t n) { table.resize((n + 63) / 64 * 64); }

void invert(std::span<const std::uint32_t> from, std::vector<std::uint32_t> &to) {
  make_room(to, from.size());
  for (std::uint32_t x = 0; x < from.size(); ++x) to[from[x]] = x;
}

}  // namespace

void deal_table(std::span<std::uint32_t> table, std::uint64_t key) noexcept {
  std::iota(table.begin(), table.end(), 0U);
  std::uint64_t q = 0;
  for (std::size_t n = table.size(); n > 1; --n, ++q)
    std::swap(table[n - 1], table[bounded(word(key, q), n)]);
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
  make_room(elements_, n);
  deal_table(std::span(elements_).first(n), key);
  if (directions != Directions::elements) invert(std::span(elements_).first(n), positions_);
}

void Permutation::make_from_elements(std::span<const std::uint32_t> elements, Directions directions) {
  n_ = static_cast<std::uint32_t>(elements.size());
  kind_ = Kind::table;
  make_room(elements_, n_);
  std::copy(elements.begin(), elements.end(), elements_.begin());
  if (directions != Directions::elements) invert(elements, positions_);
}

void Permutation::make_from_positions(std::span<const std::uint32_t> positions, Directions directions) {
  n_ = static_cast<std::uint32_t>(positions.size());
  kind_ = Kind::table;
  positions_.assign(positions.begin(), positions.end());
  if (directions != Directions::positions) invert(positions, elements_);
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
