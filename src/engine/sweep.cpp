#include "engine/sweep.hpp"

#include <algorithm>
#include <bit>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// Below this many phases a second thread costs more than it saves in the preparation.
constexpr std::uint64_t kParallelPlan = 8192;

// How many rows ahead of writing a row its memory is fetched. Fewer if rows are long, for each then has many cache
// lines, and the cache holds few of those. None if the routes and what is known of the sources are fewer than
// kFarEntries entries, which lie in a core's second-level cache, or not far beyond.
std::uint32_t rows_ahead(const Job &job) noexcept {
  constexpr std::uint64_t kFarEntries = std::uint64_t{1} << 20;
  constexpr std::uint32_t kEntriesAhead = 512;
  constexpr std::uint32_t kMin = 4;
  constexpr std::uint32_t kMax = 16;
  if (std::uint64_t{job.n_sources()} * (2 + std::uint64_t{job.k}) < kFarEntries) return 0;
  return std::clamp(kEntriesAhead / std::max(1U, job.k), kMin, kMax);
}

// Candidates of a row on average, before the cut.
double mean_candidates(const Job &job) noexcept {
  return static_cast<double>(job.source_mass) / job.n_sources() * static_cast<double>(job.target_mass) /
         job.n_targets() / job.n_sources();
}

// Whether words of an active set would have few targets, and arcs would have several words. Long rows are written while
// they are found where they do not come in bands, which is worth more to them.
bool bands_worthwhile(const Job &job) noexcept {
  constexpr std::uint32_t kLongRow = 64;
  const double max_bits_in_word = job.k <= kLongRow ? 2 : 0.5;
  const double min_arc = job.k <= kLongRow ? 128 : 512;
  const double active = static_cast<double>(job.target_mass) / job.n_sources();
  return active * kWordBits <= max_bits_in_word * job.n_targets() &&
         static_cast<double>(job.source_mass) >= min_arc * job.n_sources();
}

// Bands are about as long as an arc is on average: so there are some two entries a target, and a source looks at some
// two for each of its candidates. With fewer than kMinEntries they would not pay for their indices.
unsigned shift_of_bands(const Job &job) noexcept {
  constexpr std::uint64_t kMinEntries = 64;
  const std::uint64_t mean = job.target_mass / job.n_targets();
  const std::uint64_t least = kMinEntries * job.n_sources() / job.n_targets();
  return static_cast<unsigned>(std::bit_width(std::max({mean, least, std::uint64_t{1}})));
}

// Names pay where rows will ask for more of them than there are targets, and codes where rows that keep the lowest
// targets have more candidates than there are targets.
Plan::Names names_wanted(const Job &job, std::uint32_t rows) noexcept {
  const double candidates = mean_candidates(job);
  const bool keeps_lowest = job.selection == Selection::first && job.k < job.n_targets();
  const double named =
      keeps_lowest ? std::min(candidates, 1.2 * job.k + 16) : std::min<double>(candidates, job.k);
  return {rows * named >= job.n_targets(), keeps_lowest && rows * candidates >= job.n_targets()};
}

// Rows that take about a fifth of a millisecond, as if every word and every target took a nanosecond.
std::uint32_t rows_between_checks(const Job &job, std::uint32_t max_rows) noexcept {
  const double mean_words = static_cast<double>(job.source_mass) / job.n_sources() / kWordBits;
  const double nanoseconds = 50 + 3 * mean_words + 10 * std::min<double>(job.k, mean_candidates(job));
  return static_cast<std::uint32_t>(std::clamp(200e3 / nanoseconds, 1.0, static_cast<double>(max_rows)));
}

}  // namespace

void Sweep::prepare(const Job &job, RowRange range, int threads) {
  range_ = range;
  threads_ = threads;
  cancellation_ = job.cancellation;
  const bool whole = range.size() == job.n_sources();
  by_phase_ = whole && PhaseStates::by_phase_worthwhile(job);
  if (by_phase_ || PhaseStates::by_flip_worthwhile(job, range.size()))
    order_ = Order::rows;
  else if (bands_worthwhile(job))
    order_ = Order::bands;
  else
    order_ = whole ? Order::ring : Order::sorted_rows;
  if (order_ == Order::bands) band_shift_ = shift_of_bands(job);
  ahead_ = rows_ahead(job);
  rows_between_checks_ = rows_between_checks(job, kBatch);

  make_plan(job);
  if (by_phase_)
    states_.make_by_phase(plan_);
  else if (order_ == Order::rows)
    states_.make_by_flip(plan_, flips_, cancellation_);

  tasks_.resize(std::max<std::size_t>(tasks_.size(), static_cast<std::size_t>(threads)));
  for (std::size_t t = 0; t < static_cast<std::size_t>(threads); ++t) {
    tasks_[t].selector.start(job, plan_, order_ == Order::bands);
    tasks_[t].counts = {};
  }
  // A later call of this shape may run on one thread.
  if (order_ == Order::sorted_rows) {
    tasks_[0].visits.reserve(range.size());
    tasks_[0].sorter.reserve(range.size());
  }
}

// Sources and targets do not depend on each other. The names do on the targets' permutation, which takes no time where
// it is computed and not dealt: they are made beside the sources then, for the flips take longer.
void Sweep::make_plan(const Job &job) {
  const bool is_large = job.n_targets() > kLargestTable;
  const bool banded = order_ == Order::bands;
  const Plan::Names names = banded ? Plan::Names{} : names_wanted(job, range_.size());
  const Plan::Walk walk = order_ == Order::ring ? Plan::Walk::phases : Plan::Walk::rows;
  if (is_large) plan_.make_targets(job);
  const bool worth_threads = std::uint64_t{job.n_sources()} + job.n_targets() >= kParallelPlan;
  run_tasks(worth_threads ? threads_ : 1, 2, cancellation_, [&](std::size_t task) {
    if (task == 0) {
      plan_.make_sources(job, walk);
      if (banded) source_bands_.make(job, plan_, range_, band_shift_);
      if (is_large) plan_.make_names(names);
    } else {
      if (!is_large) {
        plan_.make_targets(job);
        plan_.make_names(names);
      }
      if (banded)
        target_bands_.make(plan_, band_shift_, cancellation_);
      else if (!by_phase_)
        flips_.make(plan_, cancellation_);
    }
  });
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
  task.visits.reserve(rows.size());
  std::uint32_t phases[kBatch];
  Pace pace(cancellation_);
  for (std::uint32_t first = rows.begin; first < rows.end; first += kBatch) {
    const std::uint32_t n = std::min(kBatch, rows.end - first);
    plan_.phases_from(first, {phases, n});
    for (std::uint32_t q = 0; q < n; ++q)
      task.visits.push_back((std::uint64_t{phases[q]} << 32) | (first + q));
    pace.did(n);
  }
  const auto phase_bits = static_cast<unsigned>(std::bit_width(plan_.n_sources() - 1));
  task.sorter.sort(task.visits, 32, phase_bits, cancellation_);
}

}  // namespace phaserouter
