// The rows that go to each rank, every row once however many of its targets lie there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/route_table.hpp"
#include "model/room.hpp"

namespace phaserouter {

// What is wanted; an empty span is not.
template <class Index>
struct RankArrays {
  std::span<Index> route_counts;  // R
  std::span<Index> counts;        // R
  std::span<Index> offsets;       // R + 1
  std::span<Index> sources;       // as many as there is room for
  std::span<Index> places;        // rows x k
  bool wants_sources = false;     // an empty sources must hold everything, too
};

struct RankJob {
  std::uint32_t n_targets = 0;
  std::uint32_t n_ranks = 1;  // at least 1
  std::span<const std::uint32_t>
      bounds;       // n_ranks + 1 as the caller has them, or none: equal runs of targets
  int threads = 1;  // at most
  const Cancellation *cancellation = nullptr;
};

// Memory is reused from call to call.
template <class Index>
class RankDispatch {
 public:
  // Nanoseconds on one thread, roughly.
  [[nodiscard]] static std::uint64_t estimated_work(std::size_t entries, std::uint32_t n_targets) noexcept {
    return std::uint64_t{4} * entries + n_targets;
  }

  // Returns on how many threads it ran. Throws Error before anything is written, but for routes that change meanwhile.
  template <class Entry>
  int make(const RankJob &job, const RouteTable<Entry> &routes, const RankArrays<Index> &out);

 private:
  // One task's rows for one rank: the next place in the send buffer, and where the task's places end. In the first pass,
  // next is their number. last_row is one more than the row that came last.
  struct Run {
    Index next;
    Index end;
    Index routes;
    std::uint32_t last_row;
  };

  void take_bounds(const RankJob &job);
  [[nodiscard]] std::span<Run> runs_of(std::size_t task) noexcept {
    return std::span(runs_).subspan(task * width_, width_);
  }
  [[nodiscard]] Part part_of_rows(std::uint32_t rows, std::uint32_t k, std::size_t task) const noexcept;
  template <class Entry>
  int count(const RankJob &job, const RouteTable<Entry> &routes);
  std::size_t place_rows(const RankJob &job, const RankArrays<Index> &out);
  void write_sums(const RankArrays<Index> &out) const;
  template <class Entry>
  void scatter(const RankJob &job, const RouteTable<Entry> &routes, const RankArrays<Index> &out,
               std::size_t task);

  std::size_t tasks_ = 1;
  std::size_t width_ = 0;      // runs of a task: that of the empty slots, then those of the ranks
  Room<std::uint32_t> ranks_;  // by target + 1: rank + 1; of an empty slot 0
  Room<Run> runs_;
  Room<BadRoute> bad_;  // by task
};

}  // namespace phaserouter
