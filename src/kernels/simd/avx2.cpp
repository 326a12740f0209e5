// AVX2 with BMI1, BMI2 and POPCNT, as of Haswell and Zen.
#include <immintrin.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

// For every mask of eight lanes, the lanes that are in it, one behind the other.
struct LanesOfMask {
  alignas(64) std::uint8_t lanes[256][8] = {};

  constexpr LanesOfMask() {
    for (unsigned mask = 0; mask < 256; ++mask) {
      unsigned n = 0;
      for (unsigned lane = 0; lane < 8; ++lane)
        if ((mask >> lane & 1) != 0) lanes[mask][n++] = static_cast<std::uint8_t>(lane);
    }
  }
};

constexpr LanesOfMask kLanesOfMask;

struct Avx2 {
  using Arch = xsimd::avx2;
  using Words = xsimd::batch<std::uint64_t, Arch>;
  using Lanes32 = xsimd::batch<std::uint32_t, Arch>;
  static constexpr bool permutes_bytes = false;
  static constexpr bool tidy = false;

  static Words popcounts(const Words &w) {
    // The count of every nibble from a table, then the sum of a lane's bytes.
    const __m256i table = _mm256_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4,  //
                                           0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
    const __m256i low = _mm256_set1_epi8(15);
    const __m256i v = w;
    const __m256i counts =
        _mm256_add_epi8(_mm256_shuffle_epi8(table, _mm256_and_si256(v, low)),
                        _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(v, 4), low)));
    return _mm256_sad_epu8(counts, _mm256_setzero_si256());
  }

  static void store_sums(std::uint32_t *out, const Words *rows) {
    // Pairs of rows in neighbouring lanes, then halves.
    const auto pairs = [](__m256i a, __m256i b) {
      return _mm256_add_epi64(_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b));
    };
    const __m256i a = pairs(rows[0], rows[1]);
    const __m256i b = pairs(rows[2], rows[3]);
    store_halves(
        out, _mm256_add_epi64(_mm256_permute2x128_si256(a, b, 0x20), _mm256_permute2x128_si256(a, b, 0x31)));
  }

  static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w) { return _pdep_u64(ranks, w); }

  static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
    if (n < kDense) return emit_sparse(w, n, map, out);
    for (int q = 0; q < 8; ++q, w >>= 8, map += 8) {
      const auto mask = static_cast<std::uint8_t>(w);
      const __m256i lanes =
          _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(kLanesOfMask.lanes[mask])));
      const __m256i targets = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(map)));
      _mm256_storeu_si256(reinterpret_cast<__m256i *>(out), _mm256_permutevar8x32_epi32(targets, lanes));
      out += _mm_popcnt_u32(mask);
    }
  }

  // Made of products of halves, because there is no product of whole lanes.
  static Words multiply(const Words &w, std::uint64_t by) {
    const __m256i a = w;
    const __m256i b = _mm256_set1_epi64x(static_cast<long long>(by));
    const __m256i b_high = _mm256_srli_epi64(b, 32);
    const __m256i cross =
        _mm256_add_epi64(_mm256_mul_epu32(_mm256_srli_epi64(a, 32), b), _mm256_mul_epu32(a, b_high));
    return _mm256_add_epi64(_mm256_mul_epu32(a, b), _mm256_slli_epi64(cross, 32));
  }

  static Words multiply_halves(const Words &a, const Words &b) { return _mm256_mul_epu32(a, b); }

  static void store_halves(std::uint32_t *out, const Words &w) {
    const __m256i even = _mm256_permutevar8x32_epi32(w, _mm256_setr_epi32(0, 2, 4, 6, 0, 0, 0, 0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm256_castsi256_si128(even));
  }

  static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n) {
    copy_some<Avx2>(out, from, n);
  }

  static std::uint32_t store_kept(std::uint32_t *out, const Lanes32 &v, const Lanes32 &dropped) {
    const __m256i signs = dropped;
    const auto mask = static_cast<std::uint8_t>(~_mm256_movemask_ps(_mm256_castsi256_ps(signs)));
    const __m256i lanes =
        _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(kLanesOfMask.lanes[mask])));
    _mm256_storeu_si256(reinterpret_cast<__m256i *>(out), _mm256_permutevar8x32_epi32(v, lanes));
    return static_cast<std::uint32_t>(_mm_popcnt_u32(mask));
  }

  static Lanes32 widened(const std::uint8_t *bytes) {
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(bytes)));
  }

  // The significand, with its highest bit at place 30, moves to the right by one place or more.
  static xsimd::batch<std::int32_t, Arch> fixed(const Lanes32 &bits, std::int32_t exponent) {
    const __m256i v = bits;
    const __m256i one = _mm256_set1_epi32(1);
    const __m256i magnitude = _mm256_and_si256(v, _mm256_set1_epi32(0x7FFFFFFF));
    const __m256i places =
        _mm256_sub_epi32(_mm256_set1_epi32(157 - exponent), _mm256_srli_epi32(magnitude, 23));
    const __m256i significand = _mm256_or_si256(_mm256_slli_epi32(v, 8), _mm256_set1_epi32(INT32_MIN));
    const __m256i upper = _mm256_srli_epi32(significand, 1);
    // Just below a half rounds down, and an odd number's half rounds up.
    const __m256i half = _mm256_sllv_epi32(one, _mm256_sub_epi32(places, one));
    const __m256i odd = _mm256_and_si256(_mm256_srlv_epi32(upper, places), one);
    const __m256i rounding = _mm256_add_epi32(_mm256_sub_epi32(half, one), odd);
    const __m256i rounded = _mm256_srlv_epi32(_mm256_add_epi32(upper, rounding), places);
    const __m256i is_near =
        _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<std::int32_t>(fixed_limit(exponent))), magnitude);
    const __m256i value = _mm256_sign_epi32(rounded, _mm256_or_si256(v, one));
    return _mm256_blendv_epi8(_mm256_set1_epi32(INT32_MIN), value, is_near);
  }

  static std::int32_t sum_of_lanes(const xsimd::batch<std::int32_t, Arch> &v) {
    const __m256i all = v;
    __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4E));
    sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xB1));
    return _mm_cvtsi128_si32(sum);
  }

  static void stream(std::uint32_t *out, const Lanes32 &v) {
    _mm256_stream_si256(reinterpret_cast<__m256i *>(out), v);
  }

  static void end_streams() { _mm_sfence(); }

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    const __m256i zero = _mm256_setzero_si256();
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + 32));
    const auto zeros_a = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, zero)));
    const auto zeros_b = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, zero)));
    return ~(zeros_a | std::uint64_t{zeros_b} << 32);
  }

  static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t limit) {
    const __m256i limits = _mm256_set1_epi8(static_cast<char>(limit));
    const auto half = [limits](const std::uint8_t *half_bytes) {
      const __m256i v = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(half_bytes));
      return static_cast<std::uint32_t>(
          _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(v, limits), v)));
    };
    return half(bytes) | std::uint64_t{half(bytes + 32)} << 32;
  }

  static void store_bits(std::uint64_t w, std::uint8_t *bytes) {
    const __m256i byte_of = _mm256_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1,  //
                                             2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3);
    const __m256i bit_of = _mm256_set1_epi64x(static_cast<long long>(0x8040201008040201));
    for (int half = 0; half < 2; ++half, w >>= 32, bytes += 32) {
      const __m256i spread = _mm256_shuffle_epi8(_mm256_set1_epi32(static_cast<int>(w)), byte_of);
      const __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(spread, bit_of), bit_of);
      _mm256_storeu_si256(reinterpret_cast<__m256i *>(bytes), _mm256_and_si256(set, _mm256_set1_epi8(1)));
    }
  }

  static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from) {
    std::uint64_t word = 0;
    for (int q = 7; q >= 0; --q) {
      const __m256i x =
          _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(from + 8 * q)));
      const __m256i halves =
          _mm256_i32gather_epi32(reinterpret_cast<const int *>(bits), _mm256_srli_epi32(x, 5), 4);
      // The bit in question moves to the sign.
      const __m256i up = _mm256_andnot_si256(x, _mm256_set1_epi32(31));
      const __m256 signs = _mm256_castsi256_ps(_mm256_sllv_epi32(halves, up));
      word = word << 8 | static_cast<std::uint32_t>(_mm256_movemask_ps(signs));
    }
    return word;
  }

 private:
  // With this many bits or more, eight steps for the whole word are cheaper than one for each bit.
  static constexpr std::uint32_t kDense = 12;
};

}  // namespace

const Kernels kAvx2Kernels = make_kernels<Avx2>("avx2");

}  // namespace phaserouter
