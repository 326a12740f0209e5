// The only place that runs threads.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>

#include "engine/team.hpp"
#if defined(_OPENMP)
#include <omp.h>
#endif

namespace phaserouter {

// How many threads a call may use: requested, or the processors that the process may use (and OpenMP's own number, if
// that is less) when requested is 0. It is 1 inside another parallel region, in a build without OpenMP, and in a forked
// child where OpenMP's threads are gone.
int available_threads(int requested) noexcept;

// How many threads are worth starting for work of that many nanoseconds, at most available_threads(requested).
int threads_for(int requested, std::uint64_t nanoseconds) noexcept;

// Runs body(0), ..., body(tasks - 1) on at most that many threads, and returns on how many it did. Which thread runs a
// task is not fixed, so no result may depend on it. The first exception is thrown again once all tasks have ended.
template <class Body>
int run_tasks(int threads, std::size_t tasks, const Body &body) {
  Team team(tasks > 1 ? threads : 1);
  if (team.threads() <= 1) {
    for (std::size_t task = 0; task < tasks; ++task) body(task);
    return 1;
  }
  int running = 1;
#if defined(_OPENMP)
  std::exception_ptr failure;
#pragma omp parallel num_threads(team.threads())
  {
    team.enter();
    if (omp_get_thread_num() == 0) running = omp_get_num_threads();
#pragma omp for schedule(static, 1) nowait
    for (std::size_t task = 0; task < tasks; ++task) {
      try {
        body(task);
      } catch (...) {
#pragma omp critical(phaserouter_failure)
        if (!failure) failure = std::current_exception();
      }
    }
  }
  if (failure) std::rethrow_exception(failure);
#endif
  return static_cast<int>(std::min(static_cast<std::size_t>(running), tasks));
}

}  // namespace phaserouter
