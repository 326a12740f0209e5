#include "engine/degrees.hpp"

#include "engine/parallel.hpp"
#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

int row_degrees(const std::uint64_t *bits, std::size_t columns, int threads,
                std::span<std::uint32_t> degrees) {
  const std::size_t rows = degrees.size();
  const std::size_t stride = words_for(columns);
  const int running = threads_for(threads, rows * (2 + stride / 4));
  const auto tasks = static_cast<std::size_t>(running);
  run_tasks(running, tasks, [&](std::size_t task) {
    const std::size_t begin = rows * task / tasks;
    const std::size_t end = rows * (task + 1) / tasks;
    kernels().row_degrees(bits + begin * stride, end - begin, columns, degrees.data() + begin);
  });
  return running;
}

}  // namespace phaserouter
