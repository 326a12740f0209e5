// AVX2 with BMI1, BMI2, LZCNT and POPCNT, as of Haswell and Zen.
#include <immintrin.h>

#include "kernels/levels.hpp"
#include "kernels/simd/level.hpp"

namespace phaserouter {
namespace {

struct Avx2 {
  using Arch = xsimd::avx2;
  static constexpr bool compresses = false;

  static xsimd::batch<std::uint64_t, Arch> popcounts(const xsimd::batch<std::uint64_t, Arch> &w) {
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

  static std::uint64_t nonzero_bytes(const std::uint8_t *bytes) {
    const __m256i zero = _mm256_setzero_si256();
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + 32));
    const auto zeros_a = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, zero)));
    const auto zeros_b = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, zero)));
    return ~(zeros_a | std::uint64_t{zeros_b} << 32);
  }
};

}  // namespace

const Kernels kAvx2Kernels = make_kernels<Avx2>("avx2");

}  // namespace phaserouter
