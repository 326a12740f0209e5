#include "engine/rank_dispatch.hpp"

#include <algorithm>

#include "engine/parallel.hpp"

namespace phaserouter {

namespace {

[[noreturn]] void refuse_bound(std::size_t at, std::uint32_t bound, std::uint32_t before, std::uint32_t n) {
  if (bound > n)
    throw Error(Fault::out_of_range, "ranks: bounds[%zu] is %u, above n_targets = %u", at, bound, n);
  if (bound < before)
    throw Error(Fault::invalid_argument, "ranks: bounds[%zu] is %u, below bounds[%zu] = %u", at, bound,
                at - 1, before);
  if (at == 0) throw Error(Fault::invalid_argument, "ranks: bounds[0] is %u, but must be 0", bound);
  throw Error(Fault::invalid_argument, "ranks: bounds[%zu] is %u, but the last must be n_targets = %u", at,
              bound, n);
}

}  // namespace

template <class Index>
template <class Entry>
int RankDispatch<Index>::make(const RankJob &job, const RouteTable<Entry> &routes,
                              const RankArrays<Index> &out) {
  take_bounds(job);
  int threads = count(job, routes);
  refuse_bad_routes(std::span(bad_).first(tasks_), routes.k, job.n_targets);
  const std::size_t total = place_rows(job, out);
  write_sums(out);
  threads = std::max(threads, run_tasks(threads, tasks_, job.cancellation, [&](std::size_t task) {
                       if (total < out.sources.size()) {
                         const auto behind = out.sources.subspan(total);
                         const Part rest = part_of(behind.size(), task, tasks_);
                         fill_in_pieces(behind.subspan(rest.begin, rest.end - rest.begin), Index{-1},
                                        job.cancellation);
                       }
                       scatter(job, routes, out, task);
                     }));
  return threads;
}

// The caller's bounds are read once.
template <class Index>
void RankDispatch<Index>::take_bounds(const RankJob &job) {
  width_ = std::size_t{job.n_ranks} + 1;
  make_room(ranks_, std::size_t{job.n_targets} + 1);
  ranks_[0] = 0;
  const std::uint64_t n = job.n_targets;
  std::uint32_t before = 0;
  Pace pace(job.cancellation);
  for (std::size_t bound = 0; bound < width_; ++bound) {
    const auto equal = static_cast<std::uint32_t>(n * bound / job.n_ranks);
    const std::uint32_t at = job.bounds.empty() ? equal : read_once(job.bounds[bound]);
    if (at > n || at < before || (bound == 0 && at != 0) || (bound + 1 == width_ && at != n))
      refuse_bound(bound, at, before, job.n_targets);
    fill_in_pieces(std::span(ranks_).subspan(std::size_t{before} + 1, at - before),
                   static_cast<std::uint32_t>(bound), job.cancellation);
    before = at;
    pace.did(2);
  }
}

// Whole rows.
template <class Index>
Part RankDispatch<Index>::part_of_rows(std::uint32_t rows, std::uint32_t k, std::size_t task) const noexcept {
  const Part part = part_of(rows, task, tasks_);
  return {part.begin * k, part.end * k};
}

template <class Index>
template <class Entry>
int RankDispatch<Index>::count(const RankJob &job, const RouteTable<Entry> &routes) {
  const int threads = threads_for(job.threads, estimated_work(routes.entries(), job.n_targets));
  tasks_ = std::min(static_cast<std::size_t>(threads), 1 + routes.entries() / width_);
  make_room(runs_, tasks_ * width_);
  make_room(bad_, tasks_);
  return run_tasks(threads, tasks_, job.cancellation, [&](std::size_t task) {
    const std::span<Run> runs = runs_of(task);
    fill_in_pieces(runs, Run{0, 0, 0, 0}, job.cancellation);
    BadRoute bad;
    const std::uint64_t largest = job.n_targets;
    walk_routes(routes, part_of_rows(routes.rows, routes.k, task), job.cancellation,
                [&bad, largest, ranks = ranks_.data(), first = runs.data()](std::size_t e, std::uint32_t row,
                                                                            Entry entry) {
                  const std::uint64_t code = code_of(entry);
                  if (code > largest) {
                    bad = {e, entry};
                    return false;
                  }
                  Run &run = first[ranks[code]];
                  ++run.routes;
                  run.next = static_cast<Index>(run.next + static_cast<Index>(run.last_row != row + 1));
                  run.last_row = row + 1;
                  return true;
                });
    bad_[task] = bad;
  });
}

// Returns how many rows there are for all ranks.
template <class Index>
std::size_t RankDispatch<Index>::place_rows(const RankJob &job, const RankArrays<Index> &out) {
  Index place = 0;
  Pace pace(job.cancellation);
  for (std::size_t rank = 1; rank < width_; ++rank) {
    for (std::size_t task = 0; task < tasks_; ++task) {
      Run &run = runs_[task * width_ + rank];
      const Index own = run.next;
      run.next = place;
      place = static_cast<Index>(place + own);
      run.end = place;
      run.last_row = 0;
    }
    pace.did(tasks_);
  }
  const auto total = static_cast<std::size_t>(place);
  if (out.wants_sources && out.sources.size() < total)
    throw Error(Fault::buffer_too_small, "ranks: sources_len is %zu, but %zu rows are sent to all ranks",
                out.sources.size(), total);
  return total;
}

template <class Index>
void RankDispatch<Index>::write_sums(const RankArrays<Index> &out) const {
  if (!out.offsets.empty()) out.offsets[0] = 0;
  for (std::size_t rank = 1; rank < width_; ++rank) {
    Index routes = 0;
    for (std::size_t task = 0; task < tasks_; ++task)
      routes = static_cast<Index>(routes + runs_[task * width_ + rank].routes);
    const Index end = runs_[(tasks_ - 1) * width_ + rank].end;
    if (!out.route_counts.empty()) out.route_counts[rank - 1] = routes;
    if (!out.counts.empty()) out.counts[rank - 1] = static_cast<Index>(end - runs_[rank].next);
    if (!out.offsets.empty()) out.offsets[rank] = end;
  }
}

// A row's place is written again for each of its targets on the rank, which spares a branch that nobody can predict.
template <class Index>
template <class Entry>
void RankDispatch<Index>::scatter(const RankJob &job, const RouteTable<Entry> &routes,
                                  const RankArrays<Index> &out, std::size_t task) {
  if (!out.wants_sources && out.places.empty()) return;
  const std::uint64_t largest = job.n_targets;
  walk_routes(routes, part_of_rows(routes.rows, routes.k, task), job.cancellation,
              [largest, ranks = ranks_.data(), runs = runs_of(task).data(), sources = out.sources.data(),
               places = out.places.data()](std::size_t e, std::uint32_t row, Entry entry) {
                const std::uint64_t code = code_of(entry);
                if (code == 0) {
                  if (places != nullptr) places[e] = -1;
                  return true;
                }
                if (code > largest) routes_changed();
                Run &run = runs[ranks[code]];
                const auto is_new = static_cast<Index>(run.last_row != row + 1);
                const auto place = static_cast<Index>(run.next - 1 + is_new);
                if (place >= run.end) routes_changed();
                run.last_row = row + 1;
                run.next = static_cast<Index>(place + 1);
                if (sources != nullptr) sources[place] = static_cast<Index>(row);
                if (places != nullptr) places[e] = place;
                return true;
              });
}

template class RankDispatch<std::int32_t>;
template class RankDispatch<std::int64_t>;
template int RankDispatch<std::int32_t>::make(const RankJob &, const RouteTable<std::int32_t> &,
                                              const RankArrays<std::int32_t> &);
template int RankDispatch<std::int32_t>::make(const RankJob &, const RouteTable<std::int64_t> &,
                                              const RankArrays<std::int32_t> &);
template int RankDispatch<std::int64_t>::make(const RankJob &, const RouteTable<std::int32_t> &,
                                              const RankArrays<std::int64_t> &);
template int RankDispatch<std::int64_t>::make(const RankJob &, const RouteTable<std::int64_t> &,
                                              const RankArrays<std::int64_t> &);

}  // namespace phaserouter
