#include "kernels/dispatch.hpp"

#include <cstdlib>
#include <cstring>

#include "kernels/cpu.hpp"
#include "kernels/levels.hpp"

namespace phaserouter {

namespace {

struct Choice {
  const Kernels *kernels;
  const char *refused;
};

Choice choose() noexcept {
  const Levels levels = runnable_levels();
  const Kernels *const fastest = levels.tables[levels.count - 1];
  // NOLINTNEXTLINE(concurrency-mt-unsafe): read once, under the lock of a static's initialisation
  const char *const forced = std::getenv("PHASE_ROUTER_SIMD");
  if (forced == nullptr || *forced == '\0') return {fastest, nullptr};
  for (std::size_t l = 0; l < levels.count; ++l)
    if (std::strcmp(forced, levels.tables[l]->level) == 0) return {levels.tables[l], nullptr};
  static char refused[32];
  std::strncpy(refused, forced, sizeof refused - 1);
  return {fastest, refused};
}

const Choice &choice() noexcept {
  static const Choice chosen = choose();
  return chosen;
}

}  // namespace

Levels runnable_levels() noexcept {
  Levels levels{{&kScalarKernels}, 1};
  [[maybe_unused]] const Cpu cpu = detect_cpu();
#if defined(PHASE_ROUTER_SIMD_X86)
  if (cpu.avx2) levels.tables[levels.count++] = &kAvx2Kernels;
  if (cpu.avx512) levels.tables[levels.count++] = &kAvx512Kernels;
  if (cpu.avx512vbmi2) levels.tables[levels.count++] = &kAvx512Vbmi2Kernels;
#elif defined(PHASE_ROUTER_SIMD_NEON)
  if (cpu.neon64) levels.tables[levels.count++] = &kNeon64Kernels;
#elif defined(PHASE_ROUTER_SIMD_WASM)
  if (cpu.wasm128) levels.tables[levels.count++] = &kWasm128Kernels;
#endif
  return levels;
}

const char *refused_level() noexcept { return choice().refused; }

const Kernels &kernels() noexcept { return *choice().kernels; }

}  // namespace phaserouter
