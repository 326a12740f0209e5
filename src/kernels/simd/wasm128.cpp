// The 128-bit vectors of WebAssembly. A module with them runs only where the engine has them, so they are part of what a
// build is, and nothing is detected.
#include <wasm_simd128.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

// For every mask of four lanes, the bytes of the lanes that are in it, one lane behind the other.
struct BytesOfMask {
  alignas(16) std::uint8_t bytes[16][16] = {};

  constexpr BytesOfMask() {
    for (unsigned mask = 0; mask < 16; ++mask) {
      unsigned n = 0;
      for (unsigned byte = 0; byte < 16; ++byte)
        if ((mask >> byte / 4 & 1) != 0) bytes[mask][n++] = static_cast<std::uint8_t>(byte);
    }
  }
};

constexpr BytesOfMask kBytesOfMask;

struct Wasm128 {
  using Arch = xsimd::wasm;
  using Words = xsimd::batch<std::uint64_t, Arch>;
  using Lanes32 = xsimd::batch<std::uint32_t, Arch>;
  static constexpr bool permutes_bytes = false;
  static constexpr bool tidy = false;

  // Of 64 bytes of zeros and ones in every bit, sixteen at a time.
  template <class Sixteen>
  static std::uint64_t mask_of(const Sixteen &sixteen) {
    std::uint64_t mask = 0;
    for (int q = 0; q < 4; ++q) mask |= std::uint64_t{wasm_i8x16_bitmask(sixteen(q))} << (16 * q);
    return mask;
  }

  static Words popcounts(const Words &w) {
    const v128_t v = w;
    const v128_t pairs = wasm_u16x8_extadd_pairwise_u8x16(wasm_i8x16_popcnt(v));
    const v128_t halves = wasm_u32x4_extadd_pairwise_u16x8(pairs);
    return wasm_i64x2_add(wasm_u64x2_shr(halves, 32), wasm_v128_and(halves, wasm_i64x2_splat(0xFFFFFFFF)));
  }

  static void store_sums(std::uint32_t *out, const Words *rows) {
    const v128_t a = rows[0];
    const v128_t b = rows[1];
    store_halves(out, wasm_i64x2_add(wasm_i64x2_shuffle(a, b, 0, 2), wasm_i64x2_shuffle(a, b, 1, 3)));
  }

  static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w) {
    std::uint64_t kept = 0;
    for (; w != 0; w &= w - 1, ranks >>= 1) kept |= w & -w & -(ranks & 1);
    return kept;
  }

  static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
    emit_sparse(w, n, map, out);
  }

  static Words multiply(const Words &w, std::uint64_t by) {
    return wasm_i64x2_mul(w, wasm_i64x2_splat(static_cast<std::int64_t>(by)));
  }

  static Words multiply_halves(const Words &a, const Words &b) {
    return wasm_u64x2_extmul_low_u32x4(halves_of(a), halves_of(b));
  }

  static void store_halves(std::uint32_t *out, const Words &w) {
    wasm_v128_store64_lane(out, halves_of(w), 0);
  }

  static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n) {
    copy_some<Wasm128>(out, from, n);
  }

  static std::uint32_t store_kept(std::uint32_t *out, const Lanes32 &v, const Lanes32 &dropped) {
    const std::uint32_t mask = ~std::uint32_t{wasm_i32x4_bitmask(dropped)} & 15;
    wasm_v128_store(out, wasm_i8x16_swizzle(v, wasm_v128_load(kBytesOfMask.bytes[mask])));
    return ones_in(mask);
  }

  static Lanes32 widened(const std::uint8_t *bytes) {
    return wasm_u32x4_extend_low_u16x8(wasm_u16x8_extend_low_u8x16(wasm_v128_load32_zero(bytes)));
  }

  // There is no shift of lanes by different places, but doubles hold every step exactly: the product with a power of two,
  // and the integer that is nearest to it. WebAssembly has one rounding mode, which takes the even one of two.
  static xsimd::batch<std::int32_t, Arch> fixed(const Lanes32 &bits, std::int32_t exponent) {
    const v128_t v = bits;
    const v128_t power = wasm_i64x2_splat(std::int64_t{1023 + exponent} << 52);
    const v128_t upper = wasm_i64x2_shuffle(v, v, 1, 0);
    const v128_t low = wasm_f64x2_nearest(wasm_f64x2_mul(wasm_f64x2_promote_low_f32x4(v), power));
    const v128_t high = wasm_f64x2_nearest(wasm_f64x2_mul(wasm_f64x2_promote_low_f32x4(upper), power));
    const v128_t value = wasm_i64x2_shuffle(wasm_i32x4_trunc_sat_f64x2_zero(low),
                                            wasm_i32x4_trunc_sat_f64x2_zero(high), 0, 2);
    const v128_t magnitude = wasm_v128_and(v, wasm_i32x4_splat(0x7FFFFFFF));
    const v128_t is_near =
        wasm_i32x4_lt(magnitude, wasm_i32x4_splat(static_cast<std::int32_t>(fixed_limit(exponent))));
    return wasm_v128_bitselect(value, wasm_i32x4_splat(INT32_MIN), is_near);
  }

  static std::int32_t sum_of_lanes(const xsimd::batch<std::int32_t, Arch> &v) {
    const v128_t all = v;
    const v128_t pairs = wasm_i32x4_add(all, wasm_i64x2_shuffle(all, all, 1, 0));
    return wasm_i32x4_extract_lane(pairs, 0) + wasm_i32x4_extract_lane(pairs, 1);
  }

  static void stream(std::uint32_t *out, const Lanes32 &v) { wasm_v128_store(out, v); }

  static void end_streams() {}

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    return mask_of(
        [bytes](int q) { return wasm_i8x16_ne(wasm_v128_load(bytes + 16 * q), wasm_i8x16_splat(0)); });
  }

  static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t limit) {
    return mask_of([bytes, limits = wasm_u8x16_splat(limit)](int q) {
      return wasm_u8x16_le(wasm_v128_load(bytes + 16 * q), limits);
    });
  }

  static void store_bits(std::uint64_t w, std::uint8_t *bytes) {
    const v128_t bit = wasm_i64x2_splat(static_cast<std::int64_t>(0x8040201008040201));
    for (int q = 0; q < 4; ++q, w >>= 16) {
      const v128_t v = wasm_i64x2_splat(static_cast<std::int64_t>(w));
      const v128_t spread = wasm_i8x16_shuffle(v, v, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
      const v128_t set = wasm_i8x16_eq(wasm_v128_and(spread, bit), bit);
      wasm_v128_store(bytes + 16 * q, wasm_v128_and(set, wasm_i8x16_splat(1)));
    }
  }

  static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from) {
    std::uint64_t word = 0;
    for (std::size_t b = 0; b < kWordBits; ++b)
      word |= (bits[from[b] / kWordBits] >> (from[b] % kWordBits) & 1) << b;
    return word;
  }

 private:
  // The lower halves of the two words, in the lower two lanes of 32 bits.
  static v128_t halves_of(const Words &w) {
    const v128_t v = w;
    return wasm_i32x4_shuffle(v, v, 0, 2, 0, 2);
  }
};

}  // namespace

const Kernels kWasm128Kernels = make_kernels<Wasm128>("wasm128");

}  // namespace phaserouter
