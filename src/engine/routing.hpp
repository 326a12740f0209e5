// Routing by degrees: the dense, sparse and counting results of one sweep.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "engine/job.hpp"
#include "engine/sweep.hpp"
#include "model/room.hpp"

namespace phaserouter {

class Routing {
 public:
  // Nanoseconds that so many rows take at least, roughly.
  [[nodiscard]] static std::uint64_t min_work(std::uint64_t rows, std::uint32_t k) noexcept {
    return rows * (8 + k / 12);
  }

  // Nanoseconds that the rows of a job take, roughly. Only the number of threads depends on it.
  [[nodiscard]] static std::uint64_t estimated_work(const Job &job, std::uint64_t rows) noexcept {
    const std::uint64_t words = job.source_mass / std::max(1U, job.n_sources()) / 64;
    return min_work(rows, job.k) + 3 * rows * words;
  }

  // Rows of range, k entries each, -1 behind the last target of a row.
  Report route(const Job &job, RowRange range, std::span<std::int32_t> routes);

  // First half of a sparse result: where each row's targets begin. Written to offsets (M + 1), and kept: others may be
  // writing there.
  Report count_routes(const Job &job, std::span<std::uint64_t> offsets);
  // How many targets all rows have, after count_routes.
  [[nodiscard]] std::uint64_t routes_counted() const noexcept { return routes_counted_; }
  // Second half, right behind count_routes of the same job, whose preparations it uses: the targets of all rows, of which
  // there are routes_counted(). Returns the milliseconds that it took.
  double fill_routes(std::span<std::int32_t> targets);

  // Candidates of all rows before the cut at k.
  Report count_candidates(const Job &job, std::span<std::uint32_t> counts);

 private:
  template <class Visit>
  Report sweep(const Job &job, RowRange range, const Visit &visit);

  Sweep sweep_;
  Room<std::uint64_t> offsets_;  // of count_routes: first how many targets a row has, then where they begin
  std::uint64_t routes_counted_ = 0;
};

}  // namespace phaserouter
