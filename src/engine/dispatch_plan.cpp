#include "engine/dispatch_plan.hpp"

#include <algorithm>
#include <cinttypes>
#include <limits>

#include "engine/parallel.hpp"

namespace phaserouter {

namespace {

// Each thread has a run for every target, so there are no more threads than targets have routes on average.
std::size_t tasks_for(int threads, std::size_t entries, std::size_t n_targets) noexcept {
  return std::min(static_cast<std::size_t>(threads), 1 + entries / (n_targets + 1));
}

template <class Index>
void fill_empty(std::span<Index> places, Part part, const Cancellation *cancellation) {
  if (places.empty()) return;
  fill_in_pieces(places.subspan(part.begin, part.end - part.begin), Index{-1}, cancellation);
}

}  // namespace

template <class Index>
template <class Entry>
int DispatchPlan<Index>::make(const DispatchJob &job, const RouteTable<Entry> &routes,
                              const DispatchArrays<Index> &out) {
  int threads = count(job, routes);
  refuse_bad_routes(std::span(bad_).first(tasks_), routes.k, job.n_targets);
  place_segments(job);
  const auto total = static_cast<std::uint64_t>(offsets_[job.n_targets]);
  const std::size_t room = std::max(out.order.size(), out.sources.size());
  if (out.wants_order && room < total)
    throw Error(Fault::buffer_too_small,
                "dispatch: order_len is %zu, but the segments of all targets have %" PRIu64 " places", room,
                total);
  const auto used = static_cast<std::size_t>(std::min<std::uint64_t>(room, total));
  threads = std::max(threads, run_tasks(threads, tasks_, job.cancellation, [&](std::size_t task) {
                       write_segments(out, part_of(job.n_targets, task, tasks_), job.cancellation);
                       const Part rest = part_of(room - used, task, tasks_);
                       const Part behind{used + rest.begin, used + rest.end};
                       fill_empty(out.order, behind, job.cancellation);
                       fill_empty(out.sources, behind, job.cancellation);
                       scatter(routes, out, task, job.cancellation);
                     }));
  if (!out.offsets.empty()) out.offsets.back() = offsets_[job.n_targets];
  return threads;
}

template <class Index>
template <class Entry>
int DispatchPlan<Index>::count(const DispatchJob &job, const RouteTable<Entry> &routes) {
  const std::size_t entries = routes.entries();
  const int threads = threads_for(job.threads, estimated_work(entries, job.n_targets));
  tasks_ = tasks_for(threads, entries, job.n_targets);
  width_ = std::size_t{job.n_targets} + 1;
  make_room(runs_, tasks_ * width_);
  make_room(offsets_, width_);
  make_room(bad_, tasks_);
  return run_tasks(threads, tasks_, job.cancellation, [&](std::size_t task) {
    const std::span<Run> runs = runs_of(task);
    fill_in_pieces(runs, Run{0, 0}, job.cancellation);
    BadRoute bad;
    const std::uint64_t largest = job.n_targets;
    walk_routes(routes, part_of(entries, task, tasks_), job.cancellation,
                [&bad, largest, first = runs.data()](std::size_t e, std::uint32_t, Entry entry) {
                  const std::uint64_t code = code_of(entry);
                  if (code > largest) {
                    bad = {e, entry};
                    return false;
                  }
                  ++first[code].next;
                  return true;
                });
    bad_[task] = bad;
  });
}

template <class Index>
void DispatchPlan<Index>::place_segments(const DispatchJob &job) {
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<Index>::max());
  const std::uint64_t multiple = std::max<std::uint64_t>(job.multiple, 1);
  std::uint64_t place = 0;
  in_pieces(job.n_targets, job.cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t j = begin; j < end; ++j) {
      offsets_[j] = static_cast<Index>(place);
      std::uint64_t routes = 0;
      for (std::size_t task = 0; task < tasks_; ++task) {
        Run &run = runs_[task * width_ + j + 1];
        const auto own = static_cast<std::uint64_t>(run.next);
        run.next = static_cast<Index>(place + routes);
        routes += own;
        run.end = static_cast<Index>(place + routes);
      }
      place += multiple == 1 ? routes : (routes + multiple - 1) / multiple * multiple;
      if (place > kMost)
        throw Error(Fault::overflow, "dispatch: multiple is %" PRIu64 ", so that places do not fit in INT32",
                    multiple);
    }
  });
  offsets_[job.n_targets] = static_cast<Index>(place);
}

// The counts and offsets of a part of the targets, and the padding of their segments.
template <class Index>
void DispatchPlan<Index>::write_segments(const DispatchArrays<Index> &out, Part targets,
                                         const Cancellation *cancellation) const {
  const Run *const last = runs_.data() + (tasks_ - 1) * width_ + 1;
  Pace pace(cancellation);
  for (std::size_t j = targets.begin; j < targets.end; ++j) {
    const Index begin = offsets_[j];
    const Index end = last[j].end;
    if (!out.counts.empty()) out.counts[j] = static_cast<Index>(end - begin);
    if (!out.offsets.empty()) out.offsets[j] = begin;
    pace.did(2);
    if (end == offsets_[j + 1] || !out.wants_order) continue;
    const Part padding{static_cast<std::size_t>(end), static_cast<std::size_t>(offsets_[j + 1])};
    fill_empty(out.order, padding, cancellation);
    fill_empty(out.sources, padding, cancellation);
    pace.did(padding.end - padding.begin);
  }
}

template <class Index>
template <class Entry>
void DispatchPlan<Index>::scatter(const RouteTable<Entry> &routes, const DispatchArrays<Index> &out,
                                  std::size_t task, const Cancellation *cancellation) {
  if (!out.wants_order && out.places.empty()) return;
  const std::uint64_t largest = width_ - 1;
  walk_routes(routes, part_of(routes.entries(), task, tasks_), cancellation,
              [largest, runs = runs_of(task).data(), order = out.order.data(), sources = out.sources.data(),
               places = out.places.data()](std::size_t e, std::uint32_t row, Entry entry) {
                const std::uint64_t code = code_of(entry);
                if (code == 0) {
                  if (places != nullptr) places[e] = -1;
                  return true;
                }
                if (code > largest) routes_changed();
                Run &run = runs[code];
                const Index place = run.next;
                if (place >= run.end) routes_changed();
                run.next = static_cast<Index>(place + 1);
                if (order != nullptr) order[place] = static_cast<Index>(e);
                if (sources != nullptr) sources[place] = static_cast<Index>(row);
                if (places != nullptr) places[e] = place;
                return true;
              });
}

template class DispatchPlan<std::int32_t>;
template class DispatchPlan<std::int64_t>;
template int DispatchPlan<std::int32_t>::make(const DispatchJob &, const RouteTable<std::int32_t> &,
                                              const DispatchArrays<std::int32_t> &);
template int DispatchPlan<std::int32_t>::make(const DispatchJob &, const RouteTable<std::int64_t> &,
                                              const DispatchArrays<std::int32_t> &);
template int DispatchPlan<std::int64_t>::make(const DispatchJob &, const RouteTable<std::int32_t> &,
                                              const DispatchArrays<std::int64_t> &);
template int DispatchPlan<std::int64_t>::make(const DispatchJob &, const RouteTable<std::int64_t> &,
                                              const DispatchArrays<std::int64_t> &);

}  // namespace phaserouter
