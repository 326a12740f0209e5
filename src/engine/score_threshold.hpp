// Where to cut a row so that k of it are above.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "kernels/kernels.hpp"

namespace phaserouter {

template <class Word>
struct Cut {
  Word at;     // what is kept is at or above it
  bool exact;  // whether k are; otherwise more, or the end of the range was met
};

// A place within [least, most] with exactly k of v at or above it; where equal ones forbid that, their value; where
// there are fewer than k in the range, least. Found by counting, from a hint on; step: how far from it to look next.
inline Cut<std::int32_t> find_cut(std::span<const std::int32_t> v, std::uint32_t k, std::int32_t hint,
                                  std::int32_t least, std::int32_t most, std::int32_t step) noexcept {
  const RowCut cut = kernels().cut_row(v.data(), v.size(), k, {hint, step, least, most});
  return {cut.at, cut.above == k};
}

template <class Word>
Cut<Word> find_cut(std::span<const Word> v, std::uint32_t k, Word hint, Word least, Word most) noexcept {
  return find_cut(v, k, hint, least, most, most / 65536 + 1);
}

// The same for 64 bits.
inline Cut<std::int64_t> find_cut(std::span<const std::int64_t> v, std::uint32_t k, std::int64_t hint,
                                  std::int64_t least, std::int64_t most, std::int64_t step) noexcept {
  std::int64_t low = least - 1;  // too many at or above it, as far as is known
  std::int64_t high = most + 1;  // too few
  std::int64_t t = std::clamp(hint, least, most);
  while (high - low > 1) {
    std::uint32_t at = 0;
    for (const std::int64_t x : v) at += x >= t ? 1 : 0;
    if (at == k) return {t, true};
    (at > k ? low : high) = t;
    if (high <= most && low >= least) {
      t = low + (high - low) / 2;
      continue;
    }
    t = std::clamp(at > k ? t + step : t - step, least, most);
    step *= 4;
  }
  return {std::max(low, least), false};
}

}  // namespace phaserouter
