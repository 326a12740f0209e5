// The only place that runs threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>

namespace phaserouter {

// How many threads a call may use: requested, or OpenMP's own number when requested is 0. It is 1 inside
// another parallel region, in a build without OpenMP, and in a child that was forked after its parent has run
// threads (OpenMP's are gone there, and waiting for them would hang).
int available_threads(int requested) noexcept;

// How many threads are worth starting for work of that many nanoseconds, at most available_threads(requested).
int threads_for(int requested, std::uint64_t nanoseconds) noexcept;

// Called before threads run for the first time.
void note_threads_run() noexcept;

// Runs body(0), ..., body(tasks - 1) on at most that many threads. Which thread runs a task is not fixed, so no
// result may depend on it. The first exception is thrown again once all tasks have ended.
template <class Body>
void run_tasks(int threads, std::size_t tasks, const Body &body) {
  if (threads <= 1 || tasks <= 1) {
    for (std::size_t task = 0; task < tasks; ++task) body(task);
    return;
  }
  note_threads_run();
  std::exception_ptr failure;
#pragma omp parallel for num_threads(threads) schedule(static, 1)
  for (std::size_t task = 0; task < tasks; ++task) {
    try {
      body(task);
    } catch (...) {
#pragma omp critical(phaserouter_failure)
      if (!failure) failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace phaserouter
