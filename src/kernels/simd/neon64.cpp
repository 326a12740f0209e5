// Advanced SIMD of AArch64.
#include <arm_neon.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Neon64 {
  using Arch = xsimd::neon64;
  using Words = xsimd::batch<std::uint64_t, Arch>;
  using Lanes32 = xsimd::batch<std::uint32_t, Arch>;
  static constexpr bool permutes_bytes = false;
  static constexpr bool tidy = false;

  // Of 64 bytes of zeros and ones, sixteen at a time: bit b of every byte of a group of eight, then the sum of each
  // group.
  template <class Sixteen>
  static std::uint64_t mask_of(const Sixteen &sixteen) {
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    std::uint64_t mask = 0;
    for (int q = 0; q < 4; ++q) {
      const uint8x16_t set = vandq_u8(sixteen(q), bit);
      const std::uint64_t low = vaddv_u8(vget_low_u8(set));
      const std::uint64_t high = vaddv_u8(vget_high_u8(set));
      mask |= (low | high << 8) << (16 * q);
    }
    return mask;
  }

  static Words popcounts(const Words &w) {
    const uint64x2_t v = w;
    return vpaddlq_u32(vpaddlq_u16(vpaddlq_u8(vcntq_u8(vreinterpretq_u8_u64(v)))));
  }

  static void store_sums(std::uint32_t *out, const Words *rows) {
    store_halves(out, vpaddq_u64(rows[0], rows[1]));
  }

  static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w) {
    std::uint64_t kept = 0;
    for (; w != 0; w &= w - 1, ranks >>= 1) kept |= w & -w & -(ranks & 1);
    return kept;
  }

  static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
    emit_sparse(w, n, map, out);
  }

  // Made of products of halves, because there is no product of whole lanes.
  static Words multiply(const Words &w, std::uint64_t by) {
    const uint64x2_t v = w;
    const uint32x2_t low = vmovn_u64(v);
    const uint32x2_t high = vshrn_n_u64(v, 32);
    const uint32x2_t by_low = vdup_n_u32(static_cast<std::uint32_t>(by));
    const uint32x2_t by_high = vdup_n_u32(static_cast<std::uint32_t>(by >> 32));
    const uint64x2_t cross = vmlal_u32(vmull_u32(low, by_high), high, by_low);
    return vaddq_u64(vmull_u32(low, by_low), vshlq_n_u64(cross, 32));
  }

  static Words multiply_halves(const Words &a, const Words &b) {
    return vmull_u32(vmovn_u64(a), vmovn_u64(b));
  }

  static void store_halves(std::uint32_t *out, const Words &w) { vst1_u32(out, vmovn_u64(w)); }

  static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n) {
    copy_some<Neon64>(out, from, n);
  }

  static std::uint32_t store_kept(std::uint32_t *out, const Lanes32 &v, const Lanes32 &dropped) {
    std::uint32_t values[4];
    std::uint32_t drops[4];
    vst1q_u32(values, v);
    vst1q_u32(drops, vshrq_n_u32(dropped, 31));
    std::uint32_t n = 0;
    for (std::uint32_t q = 0; q < 4; ++q) {
      out[n] = values[q];
      n += 1 - drops[q];
    }
    return n;
  }

  static Lanes32 widened(const std::uint8_t *bytes) {
    const std::uint32_t lanes[4] = {bytes[0], bytes[1], bytes[2], bytes[3]};
    return vld1q_u32(lanes);
  }

  // The significand, with its highest bit at place 30, moves to the right by one place or more; from 32 on nothing is
  // left of it.
  static xsimd::batch<std::int32_t, Arch> fixed(const Lanes32 &bits, std::int32_t exponent) {
    const uint32x4_t v = bits;
    const uint32x4_t magnitude = vandq_u32(v, vdupq_n_u32(0x7FFFFFFF));
    const int32x4_t exponents = vreinterpretq_s32_u32(vshrq_n_u32(magnitude, 23));
    const int32x4_t places = vminq_s32(vsubq_s32(vdupq_n_s32(157 - exponent), exponents), vdupq_n_s32(40));
    const int32x4_t to_right = vnegq_s32(places);
    const uint32x4_t upper = vshrq_n_u32(vorrq_u32(vshlq_n_u32(v, 8), vdupq_n_u32(0x80000000)), 1);
    // Just below a half rounds down, and an odd number's half rounds up.
    const uint32x4_t half = vshlq_u32(vdupq_n_u32(1), vsubq_s32(places, vdupq_n_s32(1)));
    const uint32x4_t odd = vandq_u32(vshlq_u32(upper, to_right), vdupq_n_u32(1));
    const uint32x4_t rounding = vaddq_u32(vsubq_u32(half, vdupq_n_u32(1)), odd);
    const uint32x4_t rounded = vshlq_u32(vaddq_u32(upper, rounding), to_right);
    const uint32x4_t is_negative = vreinterpretq_u32_s32(vshrq_n_s32(vreinterpretq_s32_u32(v), 31));
    const uint32x4_t value = vsubq_u32(veorq_u32(rounded, is_negative), is_negative);
    const uint32x4_t is_near = vcltq_u32(magnitude, vdupq_n_u32(fixed_limit(exponent)));
    return vreinterpretq_s32_u32(vbslq_u32(is_near, value, vdupq_n_u32(0x80000000)));
  }

  static std::int32_t sum_of_lanes(const xsimd::batch<std::int32_t, Arch> &v) { return vaddvq_s32(v); }

  static void stream(std::uint32_t *out, const Lanes32 &v) { vst1q_u32(out, v); }

  static void end_streams() {}

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    return mask_of([bytes](int q) {
      const uint8x16_t v = vld1q_u8(bytes + 16 * q);
      return vtstq_u8(v, v);
    });
  }

  static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t limit) {
    return mask_of([=](int q) { return vcleq_u8(vld1q_u8(bytes + 16 * q), vdupq_n_u8(limit)); });
  }

  static void store_bits(std::uint64_t w, std::uint8_t *bytes) {
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    for (int q = 0; q < 4; ++q, w >>= 16) {
      const uint8x16_t spread =
          vcombine_u8(vdup_n_u8(static_cast<std::uint8_t>(w)), vdup_n_u8(static_cast<std::uint8_t>(w >> 8)));
      vst1q_u8(bytes + 16 * q, vandq_u8(vtstq_u8(spread, bit), vdupq_n_u8(1)));
    }
  }

  static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from) {
    std::uint64_t word = 0;
    for (std::size_t b = 0; b < kWordBits; ++b)
      word |= (bits[from[b] / kWordBits] >> (from[b] % kWordBits) & 1) << b;
    return word;
  }
};

}  // namespace

const Kernels kNeon64Kernels = make_kernels<Neon64>("neon64");

}  // namespace phaserouter
