// Routes as a caller has them, and a walk through a part of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "model/cancellation.hpp"
#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

// rows x k entries; row i begins at element i * stride.
template <class Entry>
struct RouteTable {
  const Entry *values = nullptr;
  std::uint32_t rows = 0;
  std::uint32_t k = 0;
  std::size_t stride = 0;

  [[nodiscard]] std::size_t entries() const noexcept { return std::size_t{rows} * k; }
};

// Part of `parts` of the numbers [0, n): the parts follow each other and are equal up to one.
struct Part {
  std::size_t begin;
  std::size_t end;
};

inline Part part_of(std::size_t n, std::size_t part, std::size_t parts) noexcept {
  const std::size_t each = n / parts;
  const std::size_t longer = n % parts;
  const auto begin_of = [&](std::size_t p) { return p * each + std::min(p, longer); };
  return {begin_of(part), begin_of(part + 1)};
}

// One more than the entry, so that an empty slot (-1) is 0, target j is j + 1, and all else is above the number of targets.
template <class Entry>
std::uint64_t code_of(Entry entry) noexcept {
  return static_cast<std::uint64_t>(static_cast<std::int64_t>(entry)) + 1;
}

// body(e, row, entry) for the entries [begin, end), counted row by row; each is read once. It stops early, and returns where,
// when body returns false; otherwise it returns end.
template <class Entry, class Body>
std::size_t walk_routes(const RouteTable<Entry> &table, Part part, const Cancellation *cancellation,
                        const Body &body) {
  constexpr std::size_t kPiece = 16384;
  if (part.begin == part.end) return part.end;
  const std::size_t gap = table.stride - table.k;
  auto row = static_cast<std::uint32_t>(part.begin / table.k);
  auto left = static_cast<std::uint32_t>(table.k - part.begin % table.k);
  const Entry *at = table.values + row * table.stride + (table.k - left);
  for (std::size_t e = part.begin; e < part.end;) {
    const std::size_t stop = std::min(part.end, e + kPiece);
    for (; e < stop; ++e, ++at) {
      if (left == 0) {
        left = table.k;
        ++row;
        at += gap;
      }
      --left;
      if (!body(e, row, read_once(*at))) return e;
    }
    check(cancellation);
  }
  return part.end;
}

// Where a walk met an entry that is neither -1 nor a target.
struct BadRoute {
  std::size_t at = SIZE_MAX;
  std::int64_t entry = 0;
};

// Of several walks, the first in order. Throws Error (out of range) if there is one.
template <class BadRoutes>
void refuse_bad_routes(const BadRoutes &found, std::uint32_t k, std::uint32_t n_targets) {
  for (const BadRoute &bad : found)
    if (bad.at != SIZE_MAX)
      throw Error(
          Fault::out_of_range,
          "routes: row %zu has %lld at place %zu, which is neither -1 nor a target below n_targets = %u",
          bad.at / k, static_cast<long long>(bad.entry), bad.at % k, n_targets);
}

[[noreturn]] inline void routes_changed() {
  throw Error(Fault::invalid_argument, "routes: changed during the call");
}

}  // namespace phaserouter
