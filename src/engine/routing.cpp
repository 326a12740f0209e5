#include "engine/routing.hpp"

#include <algorithm>

#include "engine/stopwatch.hpp"
#include "engine/streaming.hpp"

namespace phaserouter {

namespace {

RowRange all_rows(const Job &job) noexcept { return {0, job.n_sources()}; }

std::uint32_t *as_targets(std::int32_t *routes) noexcept { return reinterpret_cast<std::uint32_t *>(routes); }

// Writes the rows of a dense result.
struct RouteRows {
  static constexpr std::uint32_t kLine = 16;  // entries of a cache line
  static constexpr std::uint32_t kAnnounced = 8 * kLine;

  std::uint32_t first_row;
  std::uint32_t k;
  std::uint32_t *routes;

  void operator()(SweepTask &task, const SweptRow &swept) const {
    const RowSelector::Kept kept = task.selector.select_later(swept, row(swept.source), k);
    task.counts.add_row(kept.candidates, kept.routes, k);
  }

  void operator()(SweepTask &task, std::span<const RingBits> arcs, std::uint32_t source) const {
    std::uint32_t counts[Sweep::kBatch];
    task.selector.select_all(arcs, row(source), counts);
    for (std::size_t i = 0; i < arcs.size(); ++i) task.counts.add_row(counts[i], counts[i], k);
  }

  // Where a row begins: the processor goes on by itself, but only once it has seen some lines.
  void prefetch(std::uint32_t source) const {
    const std::uint32_t *const begin = row(source);
    const std::uint32_t *const end = begin + std::min(k, kAnnounced);
    for (const std::uint32_t *line = begin; line < end; line += kLine) __builtin_prefetch(line, 1);
  }

  [[nodiscard]] std::uint32_t *row(std::uint32_t source) const {
    return routes + std::size_t{source - first_row} * k;
  }
};

}  // namespace

template <class Visit>
Report Routing::sweep(const Job &job, RowRange range, const Visit &visit) {
  Report report;
  Stopwatch stopwatch;
  sweep_.prepare(job, range, threads_for(job.threads, estimated_work(job, range.size())));
  report.setup_ms = stopwatch.lap();
  report.threads = sweep_.for_each_row(visit);
  report.counts = sweep_.counts();
  report.routing_ms = stopwatch.lap();
  return report;
}

Report Routing::route(const Job &job, RowRange range, std::span<std::int32_t> routes) {
  Job dense = job;
  dense.stream = routes.size_bytes() >= kStreamedBytes;
  return sweep(dense, range, RouteRows{range.begin, job.k, as_targets(routes.data())});
}

Report Routing::count_routes(const Job &job, std::span<std::uint64_t> offsets) {
  make_room(offsets_, offsets.size());
  const Report report = sweep(job, all_rows(job), [&](SweepTask &task, const SweptRow &row) {
    const std::uint32_t candidates = task.selector.count(row);
    const std::uint32_t routes = std::min(candidates, job.k);
    offsets_[row.source + 1] = routes;
    task.counts.add_row(candidates, routes, job.k);
  });
  offsets_[0] = 0;
  routes_counted_ = 0;
  in_pieces(offsets.size(), job.cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      routes_counted_ += offsets_[i];
      offsets_[i] = routes_counted_;
    }
    std::copy_n(offsets_.data() + begin, end - begin, offsets.data() + begin);
  });
  return report;
}

double Routing::fill_routes(std::span<std::int32_t> targets) {
  Stopwatch stopwatch;
  sweep_.for_each_row([&](SweepTask &task, const SweptRow &row) {
    const auto room = static_cast<std::uint32_t>(offsets_[row.source + 1] - offsets_[row.source]);
    task.selector.select_later(row, as_targets(targets.data() + offsets_[row.source]), room);
  });
  return stopwatch.lap();
}

Report Routing::count_candidates(const Job &job, std::span<std::uint32_t> counts) {
  return sweep(job, all_rows(job),
               [&](SweepTask &task, const SweptRow &row) { counts[row.source] = task.selector.count(row); });
}

}  // namespace phaserouter
