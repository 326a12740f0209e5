// SPEC section 3: keyed permutations, and callers' own, read in both directions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/feistel.hpp"

namespace phaserouter {

// The largest permutation that is dealt into a table; larger ones are computed per index.
inline constexpr std::uint32_t kLargestTable = 65536;

// The Fisher-Yates table of SPEC section 3. table.size() <= kLargestTable.
void deal_table(std::span<std::uint32_t> table, std::uint64_t key) noexcept;

// A permutation of [0, n): an element at every position. The storage of a table is reused when a permutation is
// made again.
class Permutation {
 public:
  // Which directions a table must answer. (A Feistel bijection and the identity answer both.)
  enum class Directions { elements, positions, both };

  void make_identity(std::uint32_t n) noexcept;
  void make_dealt(std::uint32_t n, std::uint64_t key, Directions directions);
  // elements[p] is the element at position p. The caller has checked that it is a permutation.
  void make_from_elements(std::span<const std::uint32_t> elements, Directions directions);
  // positions[e] is the position of element e.
  void make_from_positions(std::span<const std::uint32_t> positions, Directions directions);

  [[nodiscard]] std::uint32_t size() const noexcept { return n_; }

  [[nodiscard]] std::uint32_t element_at(std::uint32_t position) const noexcept {
    if (kind_ == Kind::table) return elements_[position];
    return kind_ == Kind::feistel ? feistel_.forward(position) : position;
  }

  [[nodiscard]] std::uint32_t position_of(std::uint32_t element) const noexcept {
    if (kind_ == Kind::table) return positions_[element];
    return kind_ == Kind::feistel ? feistel_.backward(element) : element;
  }

  [[nodiscard]] bool is_identity() const noexcept { return kind_ == Kind::identity; }

  // The table of elements by position, or nullptr when elements are computed. Readable up to a multiple of 64
  // entries.
  [[nodiscard]] const std::uint32_t *element_table() const noexcept {
    return kind_ == Kind::table ? elements_.data() : nullptr;
  }

 private:
  enum class Kind { identity, table, feistel };

  Kind kind_ = Kind::identity;
  std::uint32_t n_ = 0;
  Feistel feistel_;
  std::vector<std::uint32_t> elements_;
  std::vector<std::uint32_t> positions_;
};

// Whether values holds every number of [0, values.size()) once. Throws std::bad_alloc.
bool is_permutation_of_range(std::span<const std::uint32_t> values);

}  // namespace phaserouter
