#include "engine/parallel.hpp"

#include <chrono>

#include "engine/process.hpp"

namespace phaserouter {

#if defined(_OPENMP)

void Unfinished::end() {
  const std::lock_guard lock(mutex_);
  if (left_.fetch_sub(1, std::memory_order_acq_rel) == 1) none_left_.notify_one();
}

// At first awake, some ten microseconds, since most tasks end at about the same time. The lock is not held while the
// callback is asked.
void Unfinished::wait(const Cancellation &cancellation) {
  constexpr int kLooks = 1000;
  constexpr std::chrono::milliseconds kBetweenChecks{1};
  const auto none_left = [this] { return left_.load(std::memory_order_acquire) == 0; };
  for (int look = 0; look < kLooks; ++look) {
    if (none_left()) return;
    cancellation.check();
  }
  std::unique_lock lock(mutex_);
  while (!none_left_.wait_for(lock, kBetweenChecks, none_left)) {
    lock.unlock();
    cancellation.check();
    lock.lock();
  }
}

int available_threads(int requested) noexcept {
  if (!process_can_run_threads() || omp_in_parallel() != 0) return 1;
  // OMP_NUM_THREADS may be any number; a thread a processor is the most that can help.
  if (requested <= 0) requested = std::min({omp_get_max_threads(), omp_get_num_procs(), kMaxThreads});
  return std::max(1, std::min(requested, omp_get_thread_limit()));
}

#else

int available_threads(int) noexcept { return 1; }

#endif

int threads_for(int requested, std::uint64_t nanoseconds) noexcept {
  // Starting a team and waiting for it costs microseconds on an idle machine, and milliseconds on a busy one, where a
  // thread waits for its turn on a processor.
  constexpr std::uint64_t kMinPerThread = 50000;
  if (requested == 1 || nanoseconds < 2 * kMinPerThread) return 1;
  const std::uint64_t useful = nanoseconds / kMinPerThread;
  const auto available = static_cast<std::uint64_t>(available_threads(requested));
  return static_cast<int>(std::min(available, useful));
}

}  // namespace phaserouter
