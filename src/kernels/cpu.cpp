#include "kernels/cpu.hpp"

namespace phaserouter {

#if defined(__x86_64__) && defined(__GNUC__)

// The compiler's own detection also asks whether the operating system saves the registers (XGETBV).
Cpu detect_cpu() noexcept {
  __builtin_cpu_init();
  Cpu cpu{};
  cpu.avx2 = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
             __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("popcnt") != 0;
  cpu.avx512 = cpu.avx2 && __builtin_cpu_supports("avx512f") != 0 &&
               __builtin_cpu_supports("avx512cd") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
               __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0;
  cpu.avx512vbmi2 = cpu.avx512 && __builtin_cpu_supports("avx512ifma") != 0 &&
                    __builtin_cpu_supports("avx512vbmi") != 0 && __builtin_cpu_supports("avx512vbmi2") != 0 &&
                    __builtin_cpu_supports("avx512vpopcntdq") != 0 &&
                    __builtin_cpu_supports("avx512bitalg") != 0;
  return cpu;
}

#elif defined(__aarch64__)

// Advanced SIMD is part of the base instruction set.
Cpu detect_cpu() noexcept {
  Cpu cpu{};
  cpu.neon64 = true;
  return cpu;
}

#elif defined(__wasm_simd128__)

// An engine without them does not load the module.
Cpu detect_cpu() noexcept {
  Cpu cpu{};
  cpu.wasm128 = true;
  return cpu;
}

#else

Cpu detect_cpu() noexcept { return {}; }

#endif

}  // namespace phaserouter
