// The rows that may take part in an exchange, and of each the pairs that may. Values are copied: what is searched is
// what was read, whatever becomes of the caller's memory.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_priced_row.hpp"

namespace phaserouter {

// A pair near its row's threshold. The ground is a target, too: a row holds it as often as it has empty slots, and may
// always take it.
struct BoundaryCell {
  Value value;
  std::uint32_t row;  // of the boundary
  std::uint32_t target;
};

class Boundary {
 public:
  struct Row {
    std::uint32_t index;  // among all rows
    std::uint32_t begin;  // of its cells
    std::uint32_t end;
    std::uint32_t empty;  // slots
  };

  void clear() noexcept;
  // Adds what of the row can be part of an exchange at a reduced cost below delta.
  void add(const NearRow &row, const Prices &prices, Value delta);
  // What of a wider boundary can be part of an exchange at a reduced cost below delta, under the prices of now and by
  // what its rows hold now, of k slots each.
  void narrow(const Boundary &wide, const Holding &holding, std::uint32_t k, const Prices &prices,
              Value delta, Pace &pace);
  // A delta that about so many pairs that are not held are below, and most if that are all.
  [[nodiscard]] Value width(const Holding &holding, const Prices &prices, std::size_t pairs, Value most,
                            Pace &pace) const;

  // Adds another boundary's rows.
  void append(const Boundary &other);
  // After the last row: finds the cells of each of so many targets, the ground among them.
  void index_targets(std::uint32_t targets);

  [[nodiscard]] std::size_t cells() const noexcept { return cells_.size(); }
  [[nodiscard]] std::size_t rows() const noexcept { return rows_.size(); }
  [[nodiscard]] const Row &row(std::uint32_t r) const noexcept { return rows_[r]; }
  [[nodiscard]] const BoundaryCell &cell(std::uint32_t c) const noexcept { return cells_[c]; }
  // The cells of a target.
  [[nodiscard]] std::span<const std::uint32_t> cells_of(std::uint32_t target) const noexcept {
    return std::span(by_target_).subspan(begins_[target], begins_[target + 1] - begins_[target]);
  }

  [[nodiscard]] bool is_ground(std::uint32_t target) const noexcept { return target == ground_; }
  // Whether the row of the cell can give it up, or take it.
  [[nodiscard]] bool can_give(std::uint32_t c) const noexcept {
    return is_ground(cells_[c].target) ? rows_[cells_[c].row].empty > 0 : held_[c] != 0;
  }
  [[nodiscard]] bool can_take(std::uint32_t c) const noexcept {
    return is_ground(cells_[c].target) || held_[c] == 0;
  }
  // A row gives up one of its cells for another of its cells.
  void exchange(std::uint32_t given, std::uint32_t taken, Holding &holding) noexcept;

 private:
  // A row as the search sees it.
  struct View {
    std::uint32_t index;
    std::uint32_t empty;
    Value empty_slot;
    Value least_held;
    Value most_wanted;
    std::span<const NearRow::Pair> pairs;
  };
  void add(const View &row, const Prices &prices, Value delta);
  void put(Value value, std::uint32_t target, bool held);

  std::vector<Row> rows_;
  std::vector<BoundaryCell> cells_;
  std::vector<std::uint8_t> held_;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> by_target_;
  std::uint32_t ground_ = 0;
};

}  // namespace phaserouter
