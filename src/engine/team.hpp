// The start of OpenMP's threads, made safe: GCC's and LLVM's runtimes end the process when a thread cannot be created.
//
// They keep threads from one parallel region to the next: GCC's a pool for each calling thread, which loses threads
// whenever that thread runs a region with fewer, whoever wrote that region. So for each calling thread we know how many
// threads of its last region still live (they tell when they end), and before a region that needs more of them we create
// as many threads of our own, at once, to see whether they can be had, and do with fewer otherwise.
//
// One gap remains: between our threads' end and the creation of OpenMP's, something else may take what they left
// (another process of the user, another thread of the program; not another call of this library, whose starts wait for
// each other), or end the pool's threads right behind our look at them (omp_pause_resource, or a smaller region of the
// program's own immediately before the call). It is open for some microseconds, whenever a team grows.
#pragma once

#include <memory>
#include <mutex>

namespace phaserouter {

// The threads that OpenMP keeps for one calling thread.
struct ThreadPool;

// One parallel region: made before it, told about it by each of its threads.
class Team {
 public:
  explicit Team(int wanted) noexcept;

  // The threads to ask OpenMP for: 1 = have no region.
  [[nodiscard]] int threads() const noexcept { return threads_; }

  // Called by every thread of the region at its beginning.
  void enter() noexcept;

 private:
  [[maybe_unused]] ThreadPool *pool_ = nullptr;
  int threads_ = 1;
  std::unique_lock<std::mutex> starting_;
};

}  // namespace phaserouter
