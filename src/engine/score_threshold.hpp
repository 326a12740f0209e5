// Where to cut a row so that k of it are above.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "kernels/kernels.hpp"

namespace phaserouter {

inline std::uint32_t count_at_least(std::span<const std::int32_t> v, std::int32_t t) noexcept {
  return kernels().count_at_least(v.data(), v.size(), t);
}

inline std::uint32_t count_at_least(std::span<const std::int64_t> v, std::int64_t t) noexcept {
  std::uint32_t n = 0;
  for (const std::int64_t x : v) n += x >= t ? 1 : 0;
  return n;
}

template <class Word>
struct Cut {
  Word at;     // what is kept is at or above it
  bool exact;  // whether k are; otherwise more, or the end of the range was met
};

// A place within [least, most] with exactly k of v at or above it; where equal ones forbid that, their value; where there are
// fewer than k in the range, least. Found by counting, from a hint on.
template <class Word>
Cut<Word> find_cut(std::span<const Word> v, std::uint32_t k, Word hint, Word least, Word most) noexcept {
  std::int64_t low = std::int64_t{least} - 1;  // too many at or above it, as far as is known
  std::int64_t high = std::int64_t{most} + 1;  // too few
  std::int64_t t = std::clamp(hint, least, most);
  std::int64_t step = most / 65536 + 1;
  while (high - low > 1) {
    const std::uint32_t at = count_at_least(v, static_cast<Word>(t));
    if (at == k) return {static_cast<Word>(t), true};
    (at > k ? low : high) = t;
    if (high <= most && low >= least) {
      t = low + (high - low) / 2;
      continue;
    }
    t = std::clamp(at > k ? t + step : t - step, std::int64_t{least}, std::int64_t{most});
    step *= 4;
  }
  return {static_cast<Word>(std::max(low, std::int64_t{least})), false};
}

}  // namespace phaserouter
