// AVX-512 with the vector population counts and byte compression of Ice Lake and Zen 4.
#include <immintrin.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Avx512Vbmi2 {
  using Arch = xsimd::avx512bw;
  static constexpr bool compresses = true;

  static xsimd::batch<std::uint64_t, Arch> popcounts(const xsimd::batch<std::uint64_t, Arch> &w) {
    return _mm512_popcnt_epi64(w);
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

const Kernels kAvx512Vbmi2Kernels = make_kernels<Avx512Vbmi2>("avx512vbmi2");

}  // namespace phaserouter
