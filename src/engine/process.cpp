#include "engine/process.hpp"

#if defined(_OPENMP)
#include <omp.h>

#if defined(_WIN32)
#include <windows.h>
#else
#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#define PHASE_ROUTER_KNOWS_SINGLE_THREADED 1
#endif
#endif

namespace phaserouter {

#if defined(_WIN32)

bool process_can_run_threads() noexcept { return true; }

// The library keeps those loaded that it needs.
void keep_code_loaded() noexcept {
  HMODULE module = nullptr;
  GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                     reinterpret_cast<LPCSTR>(&keep_code_loaded), &module);
}

#else

namespace {

bool is_single_threaded() noexcept {
#if defined(PHASE_ROUTER_KNOWS_SINGLE_THREADED)
  return __libc_single_threaded != 0;
#else
  return false;
#endif
}

// The process whose threads work. A fork changes it only where the handlers below say so, which are called by fork()
// of the C library that they were registered with: not by _Fork, by clone, or by the fork of another copy of the C
// library in the process. All of these change the process's number.
class Home {
 public:
  // Without memory for the handlers a child runs on one thread.
  Home() noexcept { pthread_atfork(before_fork, nullptr, in_child); }

  [[nodiscard]] static bool is_here() noexcept { return process_ == getpid(); }

 private:
  static void before_fork() noexcept { child_is_home_ = is_here() && is_single_threaded(); }
  // A child in a process namespace of its own may have its parent's number.
  static void in_child() noexcept { process_ = child_is_home_ ? getpid() : 0; }

  static inline std::atomic<pid_t> process_ = getpid();
  static inline std::atomic<bool> child_is_home_ = false;
};

const Home home;  // made when the library is loaded

void keep_loaded(const void *address) noexcept {
  Dl_info info;
  if (dladdr(address, &info) == 0 || info.dli_fname == nullptr) return;
  // For the program itself, which is never unloaded, dlopen fails. dlerror then takes away the message, which a later
  // caller of dlerror would otherwise find; the message is the calling thread's own.
  // NOLINTNEXTLINE(concurrency-mt-unsafe)
  if (dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE) == nullptr) dlerror();
}

}  // namespace

bool process_can_run_threads() noexcept { return Home::is_here(); }

void keep_code_loaded() noexcept {
  keep_loaded(reinterpret_cast<const void *>(&keep_code_loaded));
  keep_loaded(reinterpret_cast<const void *>(&omp_get_num_threads));
}

#endif

}  // namespace phaserouter

#endif
