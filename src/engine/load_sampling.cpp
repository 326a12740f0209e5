#include "engine/load_sampling.hpp"

#include <algorithm>

#include "engine/parallel.hpp"

namespace phaserouter {

namespace {

// What a sweep keeps for a source and for a target, at most: arcs; events and what sorts them, names, rows in the making.
constexpr std::uint64_t kBytesOfSource = 12;
constexpr std::uint64_t kBytesOfTarget = 44;

void add_loads(Sweep &sweep, const Job &job, Room<std::uint32_t> &row, std::span<std::uint64_t> loads) {
  sweep.prepare(job, {0, job.n_sources()}, 1);
  make_room(row, std::min(job.k, job.n_targets()));
  sweep.for_each_row([&](SweepTask &task, const SweptRow &swept) {
    const std::uint32_t room = std::min(job.k, swept.arc.length);
    const RowSelector::Kept kept = task.selector.select(swept, row.data(), room);
    for (std::uint32_t q = 0; q < kept.routes; ++q) ++loads[row[q]];
  });
}

}  // namespace

std::size_t LoadSampling::samplers_for(std::uint32_t n_sources, std::uint32_t n_targets, std::size_t seeds,
                                       int threads) noexcept {
  const std::uint64_t bytes = kBytesOfSource * n_sources + kBytesOfTarget * n_targets + 1;
  const std::uint64_t max_samplers = std::min<std::uint64_t>(seeds, 1 + kMaxExtraBytes / bytes);
  return static_cast<std::size_t>(std::min(max_samplers, static_cast<std::uint64_t>(threads)));
}

int LoadSampling::sample(const Job &job, std::span<const std::uint64_t> seeds,
                         std::span<std::uint64_t> loads) {
  const std::size_t n = job.n_targets();
  const int threads = threads_for(job.threads, work_per_seed(job) * seeds.size());
  const std::size_t tasks = samplers_for(job.n_sources(), job.n_targets(), seeds.size(), threads);
  samplers_.resize(std::max(samplers_.size(), tasks));
  return run_tasks(threads, tasks, job.cancellation, [&](std::size_t task) {
    Job one = job;
    for (std::size_t q = task; q < seeds.size(); q += tasks) {
      check(job.cancellation);
      one.seed = seeds[q];
      const std::span<std::uint64_t> sums = loads.subspan(q * n, n);
      fill_in_pieces(sums, std::uint64_t{0}, job.cancellation);
      add_loads(samplers_[task].sweep, one, samplers_[task].row, sums);
    }
  });
}

}  // namespace phaserouter
