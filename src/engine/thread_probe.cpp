#include "engine/thread_probe.hpp"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>

#if __has_include(<pthread.h>)
#include <pthread.h>
#define PHASE_ROUTER_HAS_PTHREAD 1
#endif
#if defined(__linux__)
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace phaserouter {

std::size_t stack_bytes(const char *text) noexcept {
  while (std::isspace(static_cast<unsigned char>(*text)) != 0) ++text;
  if (std::isdigit(static_cast<unsigned char>(*text)) == 0) return 0;
  char *end = nullptr;
  errno = 0;
  const unsigned long long number = std::strtoull(text, &end, 10);
  if (errno != 0) return 0;
  while (std::isspace(static_cast<unsigned char>(*end)) != 0) ++end;
  unsigned shift = 10;
  switch (std::tolower(static_cast<unsigned char>(*end))) {
    case 'b':
      shift = 0;
      break;
    case 'k':
    case '\0':
      break;
    case 'm':
      shift = 20;
      break;
    case 'g':
      shift = 30;
      break;
    default:
      return 0;
  }
  if (*end != '\0') ++end;
  while (std::isspace(static_cast<unsigned char>(*end)) != 0) ++end;
  if (*end != '\0' || number > (SIZE_MAX >> shift)) return 0;
  return static_cast<std::size_t>(number) << shift;
}

#if defined(PHASE_ROUTER_HAS_PTHREAD)

namespace {

// The stack of OpenMP's threads when the environment says it; the runtime reads it when it is loaded.
std::size_t stack_of_environment() noexcept {
  std::size_t largest = 0;
  for (const char *name : {"OMP_STACKSIZE", "GOMP_STACKSIZE", "KMP_STACKSIZE"})
    // NOLINTNEXTLINE(concurrency-mt-unsafe): read once, when the library is loaded
    if (const char *text = std::getenv(name)) largest = std::max(largest, stack_bytes(text));
  return largest;
}

const std::size_t environment_stack = stack_of_environment();

class Attributes {
 public:
  Attributes() noexcept : made_(pthread_attr_init(&attributes_) == 0) {
    if (!made_) return;
    std::size_t stack = environment_stack;
#if defined(__clang__)
    // GCC's runtime takes the C library's usual stack. LLVM's has a minimum of its own, and adds a little to each
    // stack, which grows with the number of threads. The C library keeps the stack of a probe for later threads; were
    // it smaller than what LLVM's runtime asks for, it would not fit.
    constexpr std::size_t kLlvmStack = std::size_t{4} << 20;
    constexpr std::size_t kLlvmOffsets = std::size_t{256} << 10;
    std::size_t usual = 0;
    pthread_attr_getstacksize(&attributes_, &usual);
    stack = (stack != 0 ? stack : std::max(usual, kLlvmStack)) + kLlvmOffsets;
#endif
    // A size that the C library refuses is refused to OpenMP, too, and the usual one stays.
    if (stack != 0) pthread_attr_setstacksize(&attributes_, stack);
  }
  ~Attributes() {
    if (made_) pthread_attr_destroy(&attributes_);
  }
  Attributes(const Attributes &) = delete;
  Attributes &operator=(const Attributes &) = delete;

  [[nodiscard]] const pthread_attr_t *get() const noexcept { return made_ ? &attributes_ : nullptr; }

 private:
  pthread_attr_t attributes_;
  bool made_;
};

struct Probe {
  pthread_mutex_t *gate;
  pthread_t thread;
  long number;  // of the kernel
  // OpenMP's tables for a thread take memory, too, and end the process without it.
  unsigned char room[1024];
};

void *wait_at_gate(void *argument) noexcept {
  auto &probe = *static_cast<Probe *>(argument);
#if defined(__linux__)
  probe.number = syscall(SYS_gettid);
#endif
  pthread_mutex_lock(probe.gate);
  pthread_mutex_unlock(probe.gate);
  return nullptr;
}

using Clock = std::chrono::steady_clock;

// For all threads of a probe.
constexpr std::chrono::milliseconds kLongestWait{5};

// A thread that was joined still counts for RLIMIT_NPROC and a limit of processes until the kernel has forgotten its
// number. That takes microseconds, and longer when the processors are busy. Returns whether it is forgotten in time.
bool is_forgotten([[maybe_unused]] long number, [[maybe_unused]] Clock::time_point latest) noexcept {
#if defined(__linux__)
  while (syscall(SYS_tgkill, getpid(), number, 0) == 0) {
    if (Clock::now() >= latest) return false;
    sched_yield();
  }
#endif
  return true;
}

}  // namespace

int threads_to_be_had(int wanted) noexcept {
  const std::unique_ptr<Probe[]> probes(new (std::nothrow) Probe[static_cast<std::size_t>(wanted)]);
  const Attributes attributes;
  if (!probes || attributes.get() == nullptr) return 0;
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&gate);
  int created = 0;
  while (created < wanted) {
    Probe &probe = probes[static_cast<std::size_t>(created)];
    probe.gate = &gate;
    if (pthread_create(&probe.thread, attributes.get(), wait_at_gate, &probe) != 0) break;
    ++created;
  }
  pthread_mutex_unlock(&gate);
  const std::unique_ptr<Probe[]>::pointer end = probes.get() + created;
  for (Probe *probe = probes.get(); probe != end; ++probe) pthread_join(probe->thread, nullptr);
  const Clock::time_point latest = Clock::now() + kLongestWait;
  const auto available = std::count_if(
      probes.get(), end, [&](const Probe &probe) { return is_forgotten(probe.number, latest); });
  pthread_mutex_destroy(&gate);
  return static_cast<int>(available);
}

#else

int threads_to_be_had(int wanted) noexcept { return wanted; }

#endif

}  // namespace phaserouter
