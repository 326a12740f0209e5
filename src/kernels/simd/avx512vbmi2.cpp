// AVX-512 with the vector population counts and the compression of 16-bit lanes of Ice Lake and Zen 4.
#include "kernels/levels.hpp"
#include "kernels/simd/avx512.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Avx512Vbmi2 : Avx512Base {
  static Words popcounts(const Words &w) { return _mm512_popcnt_epi64(w); }

  static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out) {
    if (n >= kDense) return emit_sixteens(w, map, out);
    out = emit_half(static_cast<__mmask32>(w), map, out);
    emit_half(static_cast<__mmask32>(w >> 32), map + 32, out);
  }

 private:
  // From so many bits on a half often has more than sixteen, and whether it does is hard to predict.
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
