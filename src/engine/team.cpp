#include "engine/team.hpp"

#if defined(_OPENMP)
#include <omp.h>

#include <algorithm>
#include <atomic>
#include <new>

#include "engine/process.hpp"
#include "engine/thread_probe.hpp"

#if __has_include(<pthread.h>)
#include <pthread.h>
#define PHASE_ROUTER_HAS_PTHREAD 1
#endif

namespace phaserouter {

// Held by the calling thread and by each worker for as long as they live; it is not known which of them ends last.
struct ThreadPool {
  std::atomic<int> holders = 1;
  int team = 1;   // threads of the calling thread's last region here
  int pause = 0;  // regions that go without new threads before we try again to have some
};

namespace {

std::mutex start_mutex;

// Trying costs about as much as a short call, and where limits are reached they tend to stay so.
constexpr int kPause = 64;

#if defined(PHASE_ROUTER_HAS_PTHREAD)

void let_go(void *pool) noexcept {
  auto *const held = static_cast<ThreadPool *>(pool);
  if (held->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) delete held;
}

// What a thread holds, and lets go when it ends. Keys of the thread library, because a C++ object with a destructor
// would end the process where there is no memory for it.
class Held {
 public:
  Held() noexcept : made_(pthread_key_create(&key_, let_go) == 0) {}

  [[nodiscard]] ThreadPool *get() const noexcept {
    return made_ ? static_cast<ThreadPool *>(pthread_getspecific(key_)) : nullptr;
  }
  // Without memory for it, nothing is held.
  bool set(ThreadPool *pool) const noexcept { return made_ && pthread_setspecific(key_, pool) == 0; }

 private:
  pthread_key_t key_{};
  bool made_;
};

// Made when the first team starts, so that a library that is unloaded before leaves no keys behind.
struct Keys {
  Held own;     // by a calling thread: its pool
  Held joined;  // by a worker: the pool that it is of
};

const Keys &keys() noexcept {
  static const Keys made;
  return made;
}

ThreadPool *own_pool() noexcept {
  if (ThreadPool *const pool = keys().own.get()) return pool;
  std::unique_ptr<ThreadPool> pool(new (std::nothrow) ThreadPool);
  return pool && keys().own.set(pool.get()) ? pool.release() : nullptr;
}

void join(ThreadPool *pool) noexcept {
  ThreadPool *const before = keys().joined.get();
  if (before == pool) return;
  pool->holders.fetch_add(1, std::memory_order_relaxed);
  // One that cannot be counted is taken for dead, and looked for again.
  if (!keys().joined.set(pool))
    pool->holders.fetch_sub(1, std::memory_order_relaxed);
  else if (before != nullptr)
    let_go(before);
}

#else

// Without the keys of the thread library: what the last region of this thread had. Here a thread that cannot be created
// is not provided for.
ThreadPool *own_pool() noexcept {
  thread_local ThreadPool pool;
  return &pool;
}

void join(ThreadPool *pool) noexcept { (void)pool; }

#endif

int living(const ThreadPool &pool) noexcept {
#if defined(PHASE_ROUTER_HAS_PTHREAD)
  return std::min(pool.team, pool.holders.load(std::memory_order_relaxed));
#else
  return pool.team;
#endif
}

// Before the first team. Under no lock, since it takes the loader's: several threads may do it at once.
void prepare_process() noexcept {
  static std::atomic<bool> done = false;
  if (done.load(std::memory_order_relaxed)) return;
  keep_code_loaded();
  done.store(true, std::memory_order_relaxed);
}

}  // namespace

Team::Team(int wanted) noexcept {
  if (wanted <= 1) return;
  pool_ = own_pool();
  if (pool_ == nullptr) return;
  const int have = living(*pool_);
  if (have >= wanted) {
    // Threads that a smaller region loses are created again by the next larger one: that costs more than waking them.
    threads_ = have / 4 >= wanted ? wanted : have;
    return;
  }
  if (pool_->pause > 0) {
    --pool_->pause;
    threads_ = have;
    return;
  }
  prepare_process();
  starting_ = std::unique_lock(start_mutex);
  threads_ = have + threads_to_be_had(wanted - have);
  if (threads_ < wanted) pool_->pause = kPause;
  if (threads_ <= 1) starting_.unlock();
}

void Team::enter() noexcept {
  if (omp_get_thread_num() != 0) return join(pool_);
  // All threads of the region exist now.
  pool_->team = omp_get_num_threads();
  if (starting_.owns_lock()) {
    // OpenMP itself has decided for fewer (OMP_DYNAMIC).
    if (pool_->team < threads_) pool_->pause = kPause;
    starting_.unlock();
  }
}

}  // namespace phaserouter

#else

namespace phaserouter {

Team::Team(int) noexcept {}
void Team::enter() noexcept {}

}  // namespace phaserouter

#endif
