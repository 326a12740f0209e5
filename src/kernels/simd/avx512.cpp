// AVX-512 F, CD, DQ, BW and VL, as of Skylake-X.
#include <immintrin.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Avx512 {
  using Arch = xsimd::avx512bw;
  static constexpr bool compresses = true;

  static xsimd::batch<std::uint64_t, Arch> popcounts(const xsimd::batch<std::uint64_t, Arch> &w) {
    // The count of every nibble from a table, then the sum of a lane's bytes.
    const __m512i table =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
    const __m512i low = _mm512_set1_epi8(15);
    const __m512i v = w;
    const __m512i counts =
        _mm512_add_epi8(_mm512_shuffle_epi8(table, _mm512_and_si512(v, low)),
                        _mm512_shuffle_epi8(table, _mm512_and_si512(_mm512_srli_epi16(v, 4), low)));
    return _mm512_sad_epu8(counts, _mm512_setzero_si512());
  }

  static std::uint32_t *emit_dense(std::uint64_t w, const std::uint32_t *map, std::uint32_t *out) {
    for (int q = 0; q < 4; ++q, w >>= 16, map += 16) {
      const auto mask = static_cast<__mmask16>(w);
      _mm512_storeu_si512(out, _mm512_maskz_compress_epi32(mask, _mm512_loadu_si512(map)));
      out += ones_in(mask);
    }
    return out;
  }

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    const __m512i v = _mm512_loadu_si512(bytes);
    return _mm512_test_epi8_mask(v, v);
  }
};

}  // namespace

const Kernels kAvx512Kernels = make_kernels<Avx512>("avx512");

}  // namespace phaserouter
