// Advanced SIMD of AArch64.
#include <arm_neon.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Neon64 {
  using Arch = xsimd::neon64;
  static constexpr bool compresses = false;

  static xsimd::batch<std::uint64_t, Arch> popcounts(const xsimd::batch<std::uint64_t, Arch> &w) {
    const uint64x2_t v = w;
    return vpaddlq_u32(vpaddlq_u16(vpaddlq_u8(vcntq_u8(vreinterpretq_u8_u64(v)))));
  }

  // Bit b of every byte of a group of eight, then the sum of each group.
  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    std::uint64_t mask = 0;
    for (int q = 0; q < 4; ++q) {
      const uint8x16_t v = vld1q_u8(bytes + 16 * q);
      const uint8x16_t set = vandq_u8(vtstq_u8(v, v), bit);
      const std::uint64_t low = vaddv_u8(vget_low_u8(set));
      const std::uint64_t high = vaddv_u8(vget_high_u8(set));
      mask |= (low | high << 8) << (16 * q);
    }
    return mask;
  }
};

}  // namespace

const Kernels kNeon64Kernels = make_kernels<Neon64>("neon64");

}  // namespace phaserouter
