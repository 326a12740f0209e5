// What an assignment by scores is asked to do, and what it found: plain values.
#pragma once

#include <cstdint>
#include <span>

#include "engine/score_rows.hpp"
#include "model/cancellation.hpp"

namespace phaserouter {

struct ScoreJob {
  ScoreMatrix scores;
  std::span<const std::uint32_t> lower;  // N, each at most upper's
  std::span<const std::uint32_t> upper;  // N, each at most M
  std::uint32_t k = 0;                   // k * M < 2^33
  std::uint64_t fillable = 0;            // slots for which rows have allowed pairs; the survey finds it
  std::uint64_t seed = 0;
  bool sort_rows = false;
  int threads = 1;                      // at most
  std::span<const std::int64_t> start;  // prices to start from: N or none
  double tolerance = 0;  // of the total, for each route, in units of scores; finite, not negative
  const Cancellation *cancellation = nullptr;

  [[nodiscard]] std::uint32_t n_sources() const noexcept { return scores.n_sources; }
  [[nodiscard]] std::uint32_t n_targets() const noexcept { return scores.n_targets; }
  [[nodiscard]] std::uint64_t slots() const noexcept { return std::uint64_t{k} * scores.n_sources; }
};

// Outputs; prices and full may be empty.
struct ScoreResult {
  std::span<std::int32_t> routes;  // M k
  std::span<std::int64_t> prices;  // N
  std::span<std::uint64_t> full;   // ceil(N / 64) words: the set J
};

struct ScoreReport {
  int exponent = 0;
  int threads = 1;
  std::uint64_t routes = 0;
  std::uint64_t rows_short = 0;
  std::uint64_t rows_empty = 0;
  std::uint64_t routes_below_top = 0;  // routes with a score below their row's k-th largest
  std::int64_t total = 0;
  std::int64_t top_total = 0;  // of the k largest scores of every row
  std::int64_t dual = 0;
  std::int64_t lambda = 0;
  std::uint32_t passes = 0;
  std::uint64_t augmentations = 0;
  double prices_ms = 0;
  double search_ms = 0;
  double output_ms = 0;
};

}  // namespace phaserouter
