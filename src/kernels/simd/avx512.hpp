// What the levels with AVX-512 F, CD, DQ, BW and VL share beside xsimd.
#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>
#include <xsimd/xsimd.hpp>

#include "kernels/score_loops.hpp"

namespace phaserouter {
namespace {

struct Avx512Base {
  using Arch = xsimd::avx512bw;
  using Words = xsimd::batch<std::uint64_t, Arch>;
  using Lanes32 = xsimd::batch<std::uint32_t, Arch>;
  static constexpr bool permutes_bytes = false;
  static constexpr bool tidy = true;

  static void store_sums(std::uint32_t *out, const Words *rows) {
    // Pairs of rows in neighbouring lanes, then pairs of pairs in neighbouring quarters, then halves.
    const auto pairs = [](__m512i a, __m512i b) {
      return _mm512_add_epi64(_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    };
    const auto quarters = [](__m512i a, __m512i b) {
      return _mm512_add_epi64(_mm512_shuffle_i64x2(a, b, 0x88), _mm512_shuffle_i64x2(a, b, 0xDD));
    };
    const __m512i first = quarters(pairs(rows[0], rows[1]), pairs(rows[2], rows[3]));
    const __m512i second = quarters(pairs(rows[4], rows[5]), pairs(rows[6], rows[7]));
    store_halves(out, quarters(first, second));
  }

  static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w) { return _pdep_u64(ranks, w); }

  // Sixteen entries of the map at a time, compressed.
  static void emit_sixteens(std::uint64_t w, const std::uint16_t *map, std::uint32_t *out) {
    for (int q = 0; q < 4; ++q, w >>= 16, map += 16) {
      const auto mask = static_cast<__mmask16>(w);
      const __m512i targets =
          _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(map)));
      _mm512_storeu_si512(out, _mm512_mask_compress_epi32(_mm512_set1_epi32(-1), mask, targets));
      out += _mm_popcnt_u32(mask);
    }
  }

  static void accumulate_four(std::uint64_t *bits, std::size_t rows, std::size_t stride) {
    __m256i sum = _mm256_setzero_si256();
    for (std::size_t i = 0; i < rows * stride; i += stride) {
      auto *const four = reinterpret_cast<__m256i *>(bits + i);
      sum = _mm256_xor_si256(sum, _mm256_loadu_si256(four));
      _mm256_storeu_si256(four, sum);
    }
  }

  static Words multiply(const Words &w, std::uint64_t by) {
    return _mm512_mullo_epi64(w, _mm512_set1_epi64(static_cast<long long>(by)));
  }

  static Words multiply_halves(const Words &a, const Words &b) { return _mm512_mul_epu32(a, b); }

  static void store_halves(std::uint32_t *out, const Words &w) {
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(out), _mm512_cvtepi64_epi32(w));
  }

  static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n) {
    const auto mask = static_cast<std::uint32_t>((std::uint64_t{1} << n) - 1);
    _mm512_mask_storeu_epi32(out, static_cast<__mmask16>(mask), _mm512_loadu_si512(from));
    if (n > 16)
      _mm512_mask_storeu_epi32(out + 16, static_cast<__mmask16>(mask >> 16), _mm512_loadu_si512(from + 16));
  }

  static std::uint32_t store_kept(std::uint32_t *out, const Lanes32 &v, const Lanes32 &dropped) {
    const __mmask16 kept = _knot_mask16(_mm512_movepi32_mask(dropped));
    _mm512_storeu_si512(out, _mm512_maskz_compress_epi32(kept, v));
    return static_cast<std::uint32_t>(_mm_popcnt_u32(kept));
  }

  static Lanes32 widened(const std::uint8_t *bytes) {
    return _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)));
  }

  // The product is exact but where it is less than a half, and neither instruction heeds the rounding mode or raises an
  // exception.
  static xsimd::batch<std::int32_t, Arch> fixed(const Lanes32 &bits, std::int32_t exponent) {
    constexpr int kToNearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;
    const __m512i v = bits;
    const __m512i magnitude = _mm512_and_si512(v, _mm512_set1_epi32(0x7FFFFFFF));
    const __mmask16 is_near = _mm512_cmplt_epi32_mask(
        magnitude, _mm512_set1_epi32(static_cast<std::int32_t>(fixed_limit(exponent))));
    const __m512 unit = _mm512_castsi512_ps(_mm512_set1_epi32((exponent + 127) << 23));
    const __m512 product = _mm512_mul_round_ps(_mm512_castsi512_ps(v), unit, kToNearest);
    return _mm512_mask_cvt_roundps_epi32(_mm512_set1_epi32(INT32_MIN), is_near, product, kToNearest);
  }

  static std::int32_t sum_of_lanes(const xsimd::batch<std::int32_t, Arch> &v) {
    return _mm512_reduce_add_epi32(v);
  }

  static void stream(std::uint32_t *out, const Lanes32 &v) {
    _mm512_stream_si512(reinterpret_cast<__m512i *>(out), v);
  }

  static void end_streams() { _mm_sfence(); }

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    const __m512i v = _mm512_loadu_si512(bytes);
    return _mm512_test_epi8_mask(v, v);
  }

  static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t limit) {
    return _mm512_cmple_epu8_mask(_mm512_loadu_si512(bytes), _mm512_set1_epi8(static_cast<char>(limit)));
  }

  static void store_bits(std::uint64_t w, std::uint8_t *bytes) {
    _mm512_storeu_si512(bytes, _mm512_maskz_set1_epi8(w, 1));
  }

  static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from) {
    std::uint64_t word = 0;
    for (int q = 3; q >= 0; --q) {
      const __m512i x =
          _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + 16 * q)));
      const __m512i halves = _mm512_i32gather_epi32(_mm512_srli_epi32(x, 5), bits, 4);
      const __m512i bit = _mm512_sllv_epi32(_mm512_set1_epi32(1), _mm512_and_si512(x, _mm512_set1_epi32(31)));
      word = word << 16 | _mm512_test_epi32_mask(halves, bit);
    }
    return word;
  }
};

}  // namespace
}  // namespace phaserouter
