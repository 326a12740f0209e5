#include "engine/parallel.hpp"

#include "engine/process.hpp"
#include "phase_router.h"

namespace phaserouter {

#if defined(_OPENMP)

int available_threads(int requested) noexcept {
  if (!process_can_run_threads() || omp_in_parallel() != 0) return 1;
  // OMP_NUM_THREADS may be any number; a thread a processor is the most that can help.
  if (requested <= 0)
    requested = std::min({omp_get_max_threads(), omp_get_num_procs(), int{PHASE_ROUTER_MAX_THREADS}});
  return std::max(1, std::min(requested, omp_get_thread_limit()));
}

#else

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
