#include "engine/degrees.hpp"

#include "engine/parallel.hpp"
#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Threads that run in this call anyway are worth joining for this much work in nanoseconds.
constexpr std::uint64_t kLeastShared = 10000;

}  // namespace

std::uint64_t degrees_work(std::span<const PackedRows> matrices) noexcept {
  std::uint64_t nanoseconds = 0;
  for (const PackedRows &m : matrices) nanoseconds += m.degrees.size() * (1 + words_for(m.columns) / 6);
  return nanoseconds;
}

int row_degrees(std::span<const PackedRows> matrices, int threads, std::uint64_t later) {
  const std::uint64_t nanoseconds = degrees_work(matrices);
  const int running = nanoseconds < kLeastShared ? 1 : threads_for(threads, nanoseconds + later);
  const auto tasks = static_cast<std::size_t>(running);
  return run_tasks(running, tasks, nullptr, [&](std::size_t task) {
    for (const PackedRows &m : matrices) {
      const std::size_t begin = m.degrees.size() * task / tasks;
      const std::size_t end = m.degrees.size() * (task + 1) / tasks;
      kernels().row_degrees(m.bits + begin * words_for(m.columns), end - begin, m.columns,
                            m.degrees.data() + begin);
    }
  });
}

}  // namespace phaserouter
