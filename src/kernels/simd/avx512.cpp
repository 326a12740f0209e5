// AVX-512 F, CD, DQ, BW and VL, as of Skylake-X.
#include "kernels/simd/avx512.hpp"

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Avx512 : Avx512Base {
  static Words popcounts(const Words &w) {
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

  static void emit(std::uint64_t w, std::uint32_t, const std::uint16_t *map, std::uint32_t *out) {
    emit_sixteens(w, map, out);
  }
};

}  // namespace

const Kernels kAvx512Kernels = make_kernels<Avx512>("avx512");

}  // namespace phaserouter
