// Routes ordered by target: a counting sort in two passes, each by several threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/route_table.hpp"
#include "model/room.hpp"

namespace phaserouter {

// What is wanted; an empty span is not.
template <class Index>
struct DispatchArrays {
  std::span<Index> counts;   // N
  std::span<Index> offsets;  // N + 1
  std::span<Index> order;    // as many as there is room for
  std::span<Index> sources;  // as many as order
  std::span<Index> places;   // rows x k
  bool wants_order = false;  // order or sources: an empty one must hold everything, too
};

struct DispatchJob {
  std::uint32_t n_targets = 0;
  std::uint64_t multiple = 1;  // segments are padded to multiples of it
  int threads = 1;             // at most
  const Cancellation *cancellation = nullptr;
};

// Memory is reused from call to call.
template <class Index>
class DispatchPlan {
 public:
  // Nanoseconds on one thread, roughly.
  [[nodiscard]] static std::uint64_t estimated_work(std::size_t entries, std::uint32_t n_targets) noexcept {
    return std::uint64_t{3} * entries + n_targets;
  }

  // Returns on how many threads it ran. Throws Error before anything is written, but for routes that change meanwhile.
  template <class Entry>
  int make(const DispatchJob &job, const RouteTable<Entry> &routes, const DispatchArrays<Index> &out);

 private:
  // The next place of a target for the routes of one task, and where those end. In the first pass, next is their number.
  struct Run {
    Index next;
    Index end;
  };

  [[nodiscard]] std::span<Run> runs_of(std::size_t task) noexcept {
    return std::span(runs_).subspan(task * width_, width_);
  }
  template <class Entry>
  int count(const DispatchJob &job, const RouteTable<Entry> &routes);
  void place_segments(const DispatchJob &job);
  void write_segments(const DispatchArrays<Index> &out, Part targets, const Cancellation *cancellation) const;
  template <class Entry>
  void scatter(const RouteTable<Entry> &routes, const DispatchArrays<Index> &out, std::size_t task,
               const Cancellation *cancellation);

  std::size_t tasks_ = 1;
  std::size_t width_ = 0;  // runs of a task: that of the empty slots, then those of the targets
  Room<Run> runs_;
  Room<Index> offsets_;  // N + 1
  Room<BadRoute> bad_;   // by task
};

}  // namespace phaserouter
