// SPEC section 3: keyed permutations, and callers' own, read in both directions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kernels/feistel.hpp"

namespace phaserouter {

// The largest permutation that is dealt into a table; larger ones are computed per index.
inline constexpr std::uint32_t kLargestTable = 65536;

// A permutation of [0, n): an element at every position. The storage of a table is reused when a permutation is
// made again.
class Permutation {
 public:
  // Which directions a table must answer. (A Feistel bijection and the identity answer both.)
  enum class Directions { elements, positions, both };

  void make_identity(std::uint32_t n) noexcept;
  void make_dealt(std::uint32_t n, std::uint64_t key, Directions directions) {
    make_dealt(n, key, directions, draws_);
  }
  // The same with room that several permutations share, one after the other.
  void make_dealt(std::uint32_t n, std::uint64_t key, Directions directions,
                  std::vector<std::uint32_t> &draws);
  // elements[p] is the element at position p. The caller has checked that it is a permutation.
  void make_from_elements(std::span<const std::uint32_t> elements, Directions directions);
  // positions[e] is the position of element e.
  void make_from_positions(std::span<const std::uint32_t> positions, Directions directions);

  [[nodiscard]] std::uint32_t size() const noexcept { return n_; }

  [[nodiscard]] std::uint32_t element_at(std::uint32_t position) const noexcept {
    switch (kind_) {
      case Kind::table:
        return table_.elements[position];
      case Kind::wide_table:
        return wide_table_.elements[position];
      case Kind::feistel:
        return feistel_forward(feistel_, position);
      case Kind::identity:
        break;
    }
    return position;
  }

  [[nodiscard]] std::uint32_t position_of(std::uint32_t element) const noexcept {
    switch (kind_) {
      case Kind::table:
        return table_.positions[element];
      case Kind::wide_table:
        return wide_table_.positions[element];
      case Kind::feistel:
        return feistel_backward(feistel_, element);
      case Kind::identity:
        break;
    }
    return element;
  }

  // The same for many at a time, in place; or for consecutive ones from first on.
  void elements_at(std::span<std::uint32_t> positions) const noexcept;
  void positions_of(std::span<std::uint32_t> elements) const noexcept;
  void elements_from(std::uint32_t first, std::span<std::uint32_t> elements) const noexcept;
  void positions_from(std::uint32_t first, std::span<std::uint32_t> positions) const noexcept;

  [[nodiscard]] bool is_identity() const noexcept { return kind_ == Kind::identity; }
  // Whether every element is computed, and not looked up.
  [[nodiscard]] bool is_computed() const noexcept { return kind_ == Kind::feistel; }

  // The table of elements by position if there is one of 16-bit entries (n <= kLargestTable), or nullptr. Readable up
  // to 64 entries past the last.
  [[nodiscard]] const std::uint16_t *element_table() const noexcept {
    return kind_ == Kind::table ? table_.elements.data() : nullptr;
  }
  // The same of positions by element; what lies past the last is 0.
  [[nodiscard]] const std::uint16_t *position_table() const noexcept {
    return kind_ == Kind::table ? table_.positions.data() : nullptr;
  }

 private:
  enum class Kind { identity, table, wide_table, feistel };

  template <class Entry>
  struct Table {
    std::vector<Entry> elements;
    std::vector<Entry> positions;
  };

  void deal(std::uint64_t key, std::vector<std::uint32_t> &draws);

  Kind kind_ = Kind::identity;
  std::uint32_t n_ = 0;
  Feistel feistel_;
  Table<std::uint16_t> table_;       // n <= kLargestTable
  Table<std::uint32_t> wide_table_;  // a caller's larger one
  std::vector<std::uint32_t> draws_;
};

// Whether values holds every number of [0, values.size()) once. Throws std::bad_alloc.
bool is_permutation_of_range(std::span<const std::uint32_t> values);

}  // namespace phaserouter
