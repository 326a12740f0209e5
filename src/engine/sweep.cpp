#include "engine/sweep.hpp"

namespace phaserouter {

namespace {

// Below this many phases a second thread costs more than it saves in the preparation.
constexpr std::uint64_t kParallelPlan = 8192;

// From so many entries of rows and of what is known of sources on, announcing the next ones pays: they no longer stay
// in a core's second-level cache, and their pages not in its tables.
constexpr std::uint64_t kFarEntries = std::uint64_t{1} << 21;

}  // namespace

void Sweep::prepare(const Job &job, RowRange range, int threads) {
  range_ = range;
  threads_ = threads;
  far_ = std::uint64_t{job.n_sources()} * (2 + job.k) >= kFarEntries;
  const bool whole = range.size() == job.n_sources();
  const bool by_phase = whole && PhaseStates::by_phase_worthwhile(job);
  if (by_phase || PhaseStates::by_flip_worthwhile(job, range.size()))
    order_ = Order::rows;
  else
    order_ = whole ? Order::ring : Order::sorted_rows;

  const bool worth_threads = std::uint64_t{job.n_sources()} + job.n_targets() >= kParallelPlan;
  run_tasks(worth_threads ? threads : 1, 2, [&](std::size_t task) {
    if (task == 0)
      return plan_.make_sources(job, order_ == Order::ring ? Plan::Walk::phases : Plan::Walk::rows);
    plan_.make_targets(job);
    if (!by_phase) flips_.make(plan_, job.n_sources());
  });
  if (by_phase)
    states_.make_by_phase(plan_);
  else if (order_ == Order::rows)
    states_.make_by_flip(plan_, flips_);

  tasks_.resize(std::max<std::size_t>(tasks_.size(), static_cast<std::size_t>(threads)));
  for (std::size_t t = 0; t < static_cast<std::size_t>(threads); ++t) {
    tasks_[t].selector.start(job, plan_);
    tasks_[t].counts = {};
  }
  // A later call of this shape may run on one thread.
  if (order_ == Order::sorted_rows) tasks_[0].visits.reserve(range.size());
}

RowCounts Sweep::counts() const noexcept {
  RowCounts sum;
  for (std::size_t t = 0; t < static_cast<std::size_t>(threads_); ++t) sum.add(tasks_[t].counts);
  return sum;
}

RowRange Sweep::part_of(RowRange range, std::size_t t) const noexcept {
  const auto at = [&](std::size_t part) {
    return range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * part /
                                                    static_cast<std::uint64_t>(threads_));
  };
  return {at(t), at(t + 1)};
}

std::uint32_t Sweep::look_up(RowRange rows, RingBits *arcs) const {
  std::uint32_t phases[kBatch];
  plan_.phases_from(rows.begin, {phases, rows.size()});
  states_.find({phases, rows.size()}, arcs);
  return plan_.source_arcs_from(rows.begin, {arcs, rows.size()});
}

void Sweep::sort_visits(SweepTask &task, RowRange rows) const {
  task.visits.clear();
  std::uint32_t phases[kBatch];
  for (std::uint32_t first = rows.begin; first < rows.end; first += kBatch) {
    const std::uint32_t n = std::min(kBatch, rows.end - first);
    plan_.phases_from(first, {phases, n});
    for (std::uint32_t q = 0; q < n; ++q) task.visits.emplace_back(phases[q], first + q);
  }
  std::sort(task.visits.begin(), task.visits.end());
}

}  // namespace phaserouter
