#include "model/arcs.hpp"

#include <algorithm>
#include <cstddef>

#include "model/error.hpp"

namespace phaserouter {

namespace {

// Sums degrees whose sum is below 2^32 if they keep to the limit, which is below 2^31. Returns whether they do: the top
// bit of degree | (limit - degree) tells, and needs neither a comparison nor wide sums, so that it is a few instructions
// for several degrees on any processor.
bool sum_short(std::span<const std::uint32_t> degrees, std::uint32_t limit, std::uint64_t &mass) noexcept {
  std::uint32_t sum = 0;
  std::uint32_t above = 0;
  for (const std::uint32_t degree : degrees) {
    sum += degree;
    above |= degree | (limit - degree);
  }
  mass = sum;
  return above >> 31 == 0;
}

bool sum_long(std::span<const std::uint32_t> degrees, std::uint32_t limit, std::uint64_t &mass) noexcept {
  std::uint32_t largest = 0;
  mass = 0;
  for (const std::uint32_t degree : degrees) {
    mass += degree;
    largest = std::max(largest, degree);
  }
  return largest <= limit;
}

bool sum_up(std::span<const std::uint32_t> degrees, std::uint32_t limit, std::uint64_t &mass) noexcept {
  const bool is_short = degrees.size() < (std::uint64_t{1} << 32) / (std::uint64_t{limit} + 1);
  return is_short ? sum_short(degrees, limit, mass) : sum_long(degrees, limit, mass);
}

// One of the degrees, which are those from first on, is above the limit.
[[noreturn]] void refuse(std::span<const std::uint32_t> degrees, std::size_t first, std::uint32_t limit,
                         const char *name, const char *limit_name) {
  const auto above = std::find_if(degrees.begin(), degrees.end(), [=](std::uint32_t d) { return d > limit; });
  throw Error(Fault::out_of_range, "%s: entry %zu is %u, which is above %s = %u", name,
              first + static_cast<std::size_t>(above - degrees.begin()), *above, limit_name, limit);
}

}  // namespace

std::uint64_t checked_mass(std::span<const std::uint32_t> degrees, std::uint32_t limit, const char *name,
                           const char *limit_name, const Cancellation *cancellation) {
  std::uint64_t mass = 0;
  in_pieces(degrees.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    const std::span<const std::uint32_t> piece = degrees.subspan(begin, end - begin);
    std::uint64_t sum = 0;
    if (!sum_up(piece, limit, sum)) refuse(piece, begin, limit, name, limit_name);
    mass += sum;
  });
  return mass;
}

}  // namespace phaserouter
