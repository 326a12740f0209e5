#include "model/permutation.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Tables are read in windows of 64 entries from any position on: there is that much behind the last.
template <class Entry>
void make_room(std::vector<Entry> &table, std::size_t n) {
  table.resize(n + kWordBits);
  std::fill(table.end() - kWordBits, table.end(), Entry{0});
}

template <class Entry>
void invert(std::span<const Entry> from, std::vector<Entry> &to) {
  make_room(to, from.size());
  for (std::size_t x = 0; x < from.size(); ++x) to[from[x]] = static_cast<Entry>(x);
}

// A caller's permutation, in the direction that it was given and, if wanted, in the other.
template <class Entry>
void store(std::span<const std::uint32_t> values, std::vector<Entry> &given, std::vector<Entry> &other,
           bool both) {
  make_room(given, values.size());
  std::transform(values.begin(), values.end(), given.begin(),
                 [](std::uint32_t value) { return static_cast<Entry>(value); });
  if (both) invert(std::span<const Entry>(given).first(values.size()), other);
}

template <class Entry>
void look_up(const std::vector<Entry> &table, std::span<std::uint32_t> indices) noexcept {
  const Entry *const entries = table.data();
  for (std::uint32_t &x : indices) x = entries[x];
}

}  // namespace

void Permutation::make_identity(std::uint32_t n) noexcept {
  kind_ = Kind::identity;
  n_ = n;
}

void Permutation::make_dealt(std::uint32_t n, std::uint64_t key, Directions directions,
                             std::vector<std::uint32_t> &draws) {
  n_ = n;
  if (n > kLargestTable) {
    kind_ = Kind::feistel;
    feistel_ = make_feistel(n, key);
    return;
  }
  kind_ = Kind::table;
  deal(key, draws);
  if (directions != Directions::elements)
    invert(std::span<const std::uint16_t>(table_.elements).first(n), table_.positions);
}

// Fisher-Yates, from all draws at once.
void Permutation::deal(std::uint64_t key, std::vector<std::uint32_t> &draws) {
  make_room(table_.elements, n_);
  draws.resize(std::max<std::size_t>(draws.size(), n_));
  kernels().draw(key, n_, n_, draws.data());
  std::uint16_t *const table = table_.elements.data();
  std::iota(table, table + n_, std::uint16_t{0});
  const std::uint32_t *draw = draws.data();
  for (std::uint32_t n = n_; n > 1; --n) std::swap(table[n - 1], table[*draw++]);
}

void Permutation::make_from_elements(std::span<const std::uint32_t> elements, Directions directions) {
  n_ = static_cast<std::uint32_t>(elements.size());
  const bool both = directions != Directions::elements;
  kind_ = n_ > kLargestTable ? Kind::wide_table : Kind::table;
  if (kind_ == Kind::table)
    store(elements, table_.elements, table_.positions, both);
  else
    store(elements, wide_table_.elements, wide_table_.positions, both);
}

void Permutation::make_from_positions(std::span<const std::uint32_t> positions, Directions directions) {
  n_ = static_cast<std::uint32_t>(positions.size());
  const bool both = directions != Directions::positions;
  kind_ = n_ > kLargestTable ? Kind::wide_table : Kind::table;
  if (kind_ == Kind::table)
    store(positions, table_.positions, table_.elements, both);
  else
    store(positions, wide_table_.positions, wide_table_.elements, both);
}

void Permutation::elements_at(std::span<std::uint32_t> positions) const noexcept {
  switch (kind_) {
    case Kind::table:
      return look_up(table_.elements, positions);
    case Kind::wide_table:
      return look_up(wide_table_.elements, positions);
    case Kind::feistel:
      return kernels().feistel_forward(feistel_, positions.data(), positions.size());
    case Kind::identity:
      return;
  }
}

void Permutation::positions_of(std::span<std::uint32_t> elements) const noexcept {
  switch (kind_) {
    case Kind::table:
      return look_up(table_.positions, elements);
    case Kind::wide_table:
      return look_up(wide_table_.positions, elements);
    case Kind::feistel:
      return kernels().feistel_backward(feistel_, elements.data(), elements.size());
    case Kind::identity:
      return;
  }
}

void Permutation::elements_from(std::uint32_t first, std::span<std::uint32_t> elements) const noexcept {
  std::iota(elements.begin(), elements.end(), first);
  elements_at(elements);
}

void Permutation::positions_from(std::uint32_t first, std::span<std::uint32_t> positions) const noexcept {
  std::iota(positions.begin(), positions.end(), first);
  positions_of(positions);
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
