// SPEC section 5: degrees as arcs on a ring, one behind the other in input order.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"

namespace phaserouter {

// An arc covers length phases from begin, round a ring of some size; begin < size (or both are 0).
struct Arc {
  std::uint32_t begin;
  std::uint32_t length;
};

// (x + length) mod size for x < size, length <= size < 2^31.
constexpr std::uint32_t ring_advance(std::uint32_t x, std::uint32_t length, std::uint32_t size) noexcept {
  const std::uint32_t sum = x + length;
  return sum >= size ? sum - size : sum;
}

// Whether the arc covers the last phase of a ring, which comes before phase 0.
constexpr bool covers_last(Arc arc, std::uint32_t size) noexcept { return arc.begin + arc.length >= size; }

// begins[r] = (first + degrees[0] + ... + degrees[r-1]) mod size. degrees <= size < 2^31. Returns what would come next.
//
// Every begin needs the one before it. If both of its possible steps, degree and degree - size, have been computed in
// advance, that takes two cycles. The second kind of steps is kept where the begins will be written.
inline std::uint32_t arc_begins(std::span<const std::uint32_t> degrees, std::uint32_t size,
                                std::span<std::uint32_t> begins, std::uint32_t first = 0) noexcept {
  for (std::size_t r = 0; r < degrees.size(); ++r) begins[r] = degrees[r] - size;
  std::uint32_t begin = first;
  for (std::size_t r = 0; r < degrees.size(); ++r) {
    const std::uint32_t past_end = begin + begins[r];
    begins[r] = begin;
    begin = static_cast<std::int32_t>(past_end) < 0 ? begin + degrees[r] : past_end;
  }
  return begin;
}

// Sums degrees; throws Error (out of range) naming the first one above limit.
std::uint64_t checked_mass(std::span<const std::uint32_t> degrees, std::uint32_t limit, const char *name,
                           const char *limit_name, const Cancellation *cancellation);

}  // namespace phaserouter
