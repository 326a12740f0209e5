// The order of a row's targets (SPEC section 9).
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

namespace phaserouter {

struct ScoredRoute {
  std::int32_t q;
  std::uint64_t h;
  std::uint32_t target;
};

// Orders what a row holds, and writes it; then -1. by_index: in ascending order of the targets.
inline void write_row(std::span<ScoredRoute> held, bool by_index, std::span<std::int32_t> out) {
  std::sort(held.begin(), held.end(), [by_index](const ScoredRoute &a, const ScoredRoute &b) {
    if (by_index) return a.target < b.target;
    if (a.q != b.q) return a.q > b.q;
    return a.h != b.h ? a.h > b.h : a.target < b.target;
  });
  for (std::size_t slot = 0; slot < out.size(); ++slot)
    out[slot] = slot < held.size() ? static_cast<std::int32_t>(held[slot].target) : -1;
}

}  // namespace phaserouter
