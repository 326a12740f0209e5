// What the processor and the operating system can run.
#pragma once

namespace phaserouter {

struct Cpu {
  bool avx2;         // AVX2, BMI1, BMI2, POPCNT
  bool avx512;       // and AVX-512 F, CD, DQ, BW, VL
  bool avx512vbmi2;  // and AVX-512 IFMA (current xsimd asks for it), VBMI, VBMI2, VPOPCNTDQ, BITALG
  bool neon64;
  bool wasm128;  // WebAssembly's 128-bit vectors
};

Cpu detect_cpu() noexcept;

}  // namespace phaserouter
