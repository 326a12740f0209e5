// AVX-512 with the vector population counts and the compression of 16-bit lanes of Ice Lake and Zen 4.
#include "kernels/levels.hpp"
#include "kernels/simd/avx512.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

// 0, 0, 1, 1, ..., 63, 63.
struct Pairs {
  alignas(64) std::uint8_t index[128] = {};

  constexpr Pairs() {
    for (unsigned i = 0; i < 128; ++i) index[i] = static_cast<std::uint8_t>(i / 2);
  }
};

constexpr Pairs kPairs;

// 256 bytes in registers.
class ByteTable {
 public:
  explicit ByteTable(const std::uint8_t *table)
      : a_(_mm512_loadu_si512(table)),
        b_(_mm512_loadu_si512(table + 64)),
        c_(_mm512_loadu_si512(table + 128)),
        d_(_mm512_loadu_si512(table + 192)) {}

  __m512i operator()(__m512i index) const {
    const __m512i lower = _mm512_permutex2var_epi8(a_, index, b_);
    const __m512i upper = _mm512_permutex2var_epi8(c_, index, d_);
    return _mm512_mask_blend_epi8(_mm512_movepi8_mask(index), lower, upper);
  }

 private:
  __m512i a_;
  __m512i b_;
  __m512i c_;
  __m512i d_;
};

struct Avx512Vbmi2 : Avx512Base {
  static constexpr bool permutes_bytes = true;

  static Words popcounts(const Words &w) { return _mm512_popcnt_epi64(w); }

  static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
    if (n >= kDense) return emit_sixteens(w, map, out);
    out = emit_half(static_cast<__mmask32>(w), map, out);
    emit_half(static_cast<__mmask32>(w >> 32), map + 32, out);
  }

  static void sixty_four_quotas(const std::uint8_t *whole, const std::uint32_t *begin_rests,
                                const std::uint32_t *end_rests, std::uint32_t residue, std::uint8_t *out) {
    const __m512i limit = _mm512_set1_epi32(static_cast<int>(residue));
    const __m512i one = _mm512_set1_epi8(1);
    const auto above = [limit](const std::uint32_t *rests) {
      std::uint64_t mask = 0;
      for (int q = 3; q >= 0; --q)
        mask = mask << 16 | _mm512_cmpgt_epu32_mask(_mm512_loadu_si512(rests + 16 * q), limit);
      return mask;
    };
    __m512i quotas = _mm512_loadu_si512(whole);
    quotas = _mm512_mask_add_epi8(quotas, above(end_rests), quotas, one);
    quotas = _mm512_mask_sub_epi8(quotas, above(begin_rests), quotas, one);
    _mm512_storeu_si512(out, quotas);
  }

  static void look_up_bytes(const std::uint8_t *table, const std::uint8_t *index, std::size_t n,
                            std::uint8_t *out) {
    const ByteTable look_up(table);
    for (std::size_t i = 0; i < n; i += 64)
      _mm512_storeu_si512(out + i, look_up(_mm512_loadu_si512(index + i)));
  }

  static void repeat_bytes(const std::uint8_t *outer, const std::uint8_t *inner, const std::uint8_t *times,
                           std::size_t n, std::uint8_t *out) {
    const ByteTable value_at(outer);
    const ByteTable times_of(times);
    const __m512i twos = _mm512_set1_epi8(2);
    for (std::size_t i = 0; i < n; i += 64) {
      const __mmask64 valid = _bzhi_u64(~std::uint64_t{0}, n - i < 64 ? static_cast<unsigned>(n - i) : 64);
      const __m512i v = value_at(_mm512_loadu_si512(inner + i));
      const __m512i t = _mm512_maskz_mov_epi8(valid, times_of(v));
      if (_mm512_cmpgt_epu8_mask(t, twos) != 0) {
        for (std::size_t q = i; q < n && q < i + 64; ++q)
          out = repeat_byte(outer[inner[q]], times[outer[inner[q]]], out);
        continue;
      }
      // Every value twice, of which the mask keeps none, the first or both.
      const std::uint64_t once = _mm512_test_epi8_mask(t, t);
      const std::uint64_t twice = _mm512_cmpeq_epi8_mask(t, twos);
      out = keep_bytes(out, _mm512_permutexvar_epi8(_mm512_loadu_si512(kPairs.index), v),
                       in_pairs(once, twice));
      out = keep_bytes(out, _mm512_permutexvar_epi8(_mm512_loadu_si512(kPairs.index + 64), v),
                       in_pairs(once >> 32, twice >> 32));
    }
  }

 private:
  // Bit i of first before bit i of second, for the lower halves of both.
  static std::uint64_t in_pairs(std::uint64_t first, std::uint64_t second) {
    return _pdep_u64(first, 0x5555555555555555) | _pdep_u64(second, 0xAAAAAAAAAAAAAAAA);
  }

  static std::uint8_t *keep_bytes(std::uint8_t *out, __m512i bytes, std::uint64_t mask) {
    _mm512_storeu_si512(out, _mm512_maskz_compress_epi8(mask, bytes));
    return out + _mm_popcnt_u64(mask);
  }

  // With this many bits or more, a half often has more than sixteen, and the processor cannot predict whether it does.
  static constexpr std::uint32_t kDense = 24;

  static std::uint32_t *emit_half(__mmask32 mask, const std::uint16_t *map, std::uint32_t *out) {
    const __m512i none = _mm512_set1_epi32(-1);
    const __m512i targets = _mm512_maskz_compress_epi16(mask, _mm512_loadu_si512(map));
    const auto n = static_cast<std::uint32_t>(_mm_popcnt_u32(mask));
    const std::uint32_t lanes = _bzhi_u32(~0U, n);
    const __m256i low = _mm512_castsi512_si256(targets);
    _mm512_storeu_si512(out, _mm512_mask_cvtepu16_epi32(none, static_cast<__mmask16>(lanes), low));
    if (n > 16) {
      const __m256i high = _mm512_extracti64x4_epi64(targets, 1);
      _mm512_storeu_si512(out + 16,
                          _mm512_mask_cvtepu16_epi32(none, static_cast<__mmask16>(lanes >> 16), high));
    }
    return out + n;
  }
};

}  // namespace

const Kernels kAvx512Vbmi2Kernels = make_kernels<Avx512Vbmi2>("avx512vbmi2");

}  // namespace phaserouter
