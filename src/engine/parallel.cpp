#include "engine/parallel.hpp"

#include <algorithm>
#include <atomic>

#if defined(_OPENMP)
#include <omp.h>
#endif
#if defined(_OPENMP) && !defined(_WIN32)
#include <pthread.h>
#endif

namespace phaserouter {

#if defined(_OPENMP)

namespace {

std::atomic<bool> threads_have_run = false;
std::atomic<bool> forked_after_threads = false;

#if !defined(_WIN32)
void in_child() { forked_after_threads = threads_have_run.load(); }
#endif

}  // namespace

void note_threads_run() noexcept {
#if !defined(_WIN32)
  if (threads_have_run.load(std::memory_order_relaxed)) return;
  // Without memory for the handler a later child could hang, but that is no reason to fail this call.
  [[maybe_unused]] static const int registered = pthread_atfork(nullptr, nullptr, in_child);
  threads_have_run = true;
#endif
}

int available_threads(int requested) noexcept {
  if (forked_after_threads || omp_in_parallel() != 0) return 1;
  return std::max(1, requested > 0 ? requested : omp_get_max_threads());
}

#else

void note_threads_run() noexcept {}

int available_threads(int) noexcept { return 1; }

#endif

int threads_for(int requested, std::uint64_t nanoseconds) noexcept {
  // Starting a team and waiting for it costs microseconds on an idle machine, and milliseconds on a busy one, where a
  // thread waits for its turn on a processor.
  constexpr std::uint64_t kLeastPerThread = 50000;
  if (requested == 1 || nanoseconds < 2 * kLeastPerThread) return 1;
  const std::uint64_t useful = nanoseconds / kLeastPerThread;
  const auto available = static_cast<std::uint64_t>(available_threads(requested));
  return static_cast<int>(std::min(available, useful));
}

}  // namespace phaserouter
