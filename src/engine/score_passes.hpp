// A pass over all rows of scores on several threads. Every task has its own part of the rows and its own counts, and counts
// are added up as integers, so that no result depends on the number of threads.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/job.hpp"
#include "engine/parallel.hpp"

namespace phaserouter {

struct PassThreads {
  int threads = 1;
  const Cancellation *cancellation = nullptr;
  int ran = 1;  // the most that a pass ran on

  // body(task, rows) for consecutive parts of [0, rows).
  template <class Body>
  void run(std::uint32_t rows, const Body &body) {
    const auto tasks = static_cast<std::uint32_t>(threads);
    const int now = run_tasks(threads, tasks, cancellation, [&](std::size_t task) {
      const auto bound = [&](std::size_t t) {
        return static_cast<std::uint32_t>(std::uint64_t{rows} * t / tasks);
      };
      body(task, RowRange{bound(task), bound(task + 1)});
    });
    ran = std::max(ran, now);
  }
};

}  // namespace phaserouter
