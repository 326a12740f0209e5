// What a routing call is asked to do, and what it found: plain values.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"
#include "model/routing_permutations.hpp"
#include "model/shape.hpp"

namespace phaserouter {

enum class Selection : std::uint32_t { random = 0, first = 1 };

struct Job {
  std::span<const std::uint32_t> source_degrees;  // M, each at most N
  std::span<const std::uint32_t> target_degrees;  // N, each at most M
  std::uint64_t source_mass = 0;                  // sum of the source degrees
  std::uint64_t target_mass = 0;                  // sum of the target degrees
  std::uint32_t k = 0;
  std::uint64_t seed = 0;
  Selection selection = Selection::random;
  bool row_permutations = false;
  bool sort_rows = false;
  bool stream = false;  // write rows past the caches
  int threads = 1;      // at most
  const CallerPermutations *callers = nullptr;
  const Cancellation *cancellation = nullptr;

  [[nodiscard]] std::uint32_t n_sources() const noexcept {
    return static_cast<std::uint32_t>(source_degrees.size());
  }
  [[nodiscard]] std::uint32_t n_targets() const noexcept {
    return static_cast<std::uint32_t>(target_degrees.size());
  }
};

// Sums over the rows that a call computed.
struct RowCounts {
  std::uint64_t rows = 0;
  std::uint64_t candidates = 0;
  std::uint64_t routes = 0;
  std::uint64_t cut = 0;         // rows with more than k candidates
  std::uint64_t short_of_k = 0;  // rows with fewer than k routes
  std::uint64_t empty = 0;       // rows without a route

  void add_row(std::uint32_t row_candidates, std::uint32_t row_routes, std::uint32_t k) noexcept {
    ++rows;
    candidates += row_candidates;
    routes += row_routes;
    cut += row_candidates > k;
    short_of_k += row_routes < k;
    empty += row_routes == 0;
  }

  void add(const RowCounts &other) noexcept {
    rows += other.rows;
    candidates += other.candidates;
    routes += other.routes;
    cut += other.cut;
    short_of_k += other.short_of_k;
    empty += other.empty;
  }
};

struct Report {
  RowCounts counts;
  int threads = 1;  // the most that any stage ran on
  double setup_ms = 0;
  double routing_ms = 0;
};

}  // namespace phaserouter
