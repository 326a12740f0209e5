#include "engine/load_sampling.hpp"

#include <algorithm>

#include "engine/parallel.hpp"

namespace phaserouter {

namespace {

void add_loads(Sweep &sweep, const Job &job, std::vector<std::uint32_t> &row,
               std::span<std::uint64_t> loads) {
  sweep.prepare(job, {0, job.n_sources()}, 1);
  row.resize(std::min(job.k, job.n_targets()));
  sweep.for_each_row([&](SweepTask &task, const SweptRow &swept) {
    const std::uint32_t room = std::min(job.k, swept.arc.length);
    const RowSelector::Kept kept = task.selector.select(swept, row.data(), room);
    for (std::uint32_t q = 0; q < kept.routes; ++q) ++loads[row[q]];
  });
}

}  // namespace

int LoadSampling::sample(const Job &job, std::span<const std::uint64_t> seeds,
                         std::span<std::uint64_t> loads) {
  const std::size_t n = job.n_targets();
  const int threads = threads_for(job.threads, work_per_seed(job) * seeds.size());
  const std::size_t tasks = std::min(seeds.size(), static_cast<std::size_t>(threads));
  samplers_.resize(std::max(samplers_.size(), tasks));
  return run_tasks(threads, tasks, [&](std::size_t task) {
    Job one = job;
    for (std::size_t q = task; q < seeds.size(); q += tasks) {
      check(job.cancellation);
      one.seed = seeds[q];
      const std::span<std::uint64_t> sums = loads.subspan(q * n, n);
      std::fill(sums.begin(), sums.end(), 0);
      add_loads(samplers_[task].sweep, one, samplers_[task].row, sums);
    }
  });
}

}  // namespace phaserouter
