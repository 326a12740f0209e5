// The only place that runs threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>

#include "engine/team.hpp"
#include "model/cancellation.hpp"
#if defined(_OPENMP)
#include <omp.h>
#endif

namespace phaserouter {

// PHASE_ROUTER_MAX_THREADS (core/ asserts it).
inline constexpr int kMaxThreads = 1024;

// How many threads a call may use: requested, or the processors that the process may use (and OpenMP's own number, if
// that is less) when requested is 0. It is 1 inside another parallel region, in a build without OpenMP, and in a forked
// child where OpenMP's threads are gone.
int available_threads(int requested) noexcept;

// How many threads are worth starting for work of that many nanoseconds, at most available_threads(requested).
int threads_for(int requested, std::uint64_t nanoseconds) noexcept;

#if defined(_OPENMP)

// Tasks that have not ended. The calling thread asks the callback while it waits for those of the other threads, which
// may be the longer ones.
class Unfinished {
 public:
  explicit Unfinished(std::size_t tasks) noexcept : left_(tasks) {}

  // Of one task.
  void end();

  // By the calling thread; throws Error (cancelled).
  void wait(const Cancellation &cancellation);

 private:
  std::atomic<std::size_t> left_;
  std::mutex mutex_;
  std::condition_variable none_left_;
};

#endif

// Runs body(0), ..., body(tasks - 1) on at most that many threads, and returns on how many it did. Which thread runs a
// task is not fixed, so no result may depend on it. The first exception is thrown again once all tasks have ended. For
// fewer tasks than threads all threads are woken: OpenMP would end those that a smaller region leaves out, and the
// next stage of the same call would have to create them again.
template <class Body>
int run_tasks(int threads, std::size_t tasks, [[maybe_unused]] const Cancellation *cancellation,
              const Body &body) {
  Team team(tasks > 1 ? threads : 1);
  if (team.threads() <= 1) {
    for (std::size_t task = 0; task < tasks; ++task) body(task);
    return 1;
  }
  int running = 1;
#if defined(_OPENMP)
  std::exception_ptr failure;
  const auto caught = [&failure](const auto &work) {
    try {
      work();
    } catch (...) {
#pragma omp critical(phaserouter_failure)
      if (!failure) failure = std::current_exception();
    }
  };
  const bool asks = cancellation != nullptr && cancellation->asks();
  Unfinished unfinished(tasks);
#pragma omp parallel num_threads(team.threads())
  {
    team.enter();
    if (omp_get_thread_num() == 0) running = omp_get_num_threads();
#pragma omp for schedule(static, 1) nowait
    for (std::size_t task = 0; task < tasks; ++task) {
      caught([&] { body(task); });
      if (asks) unfinished.end();
    }
    if (asks && omp_get_thread_num() == 0) caught([&] { unfinished.wait(*cancellation); });
  }
  if (failure) std::rethrow_exception(failure);
#endif
  return static_cast<int>(std::min(static_cast<std::size_t>(running), tasks));
}

}  // namespace phaserouter
