#include "model/arcs.hpp"

#include <algorithm>
#include <cstddef>

#include "model/error.hpp"

namespace phaserouter {

std::uint64_t checked_mass(std::span<const std::uint32_t> degrees, std::uint32_t limit, const char *name,
                           const char *limit_name) {
  std::uint64_t mass = 0;
  std::uint32_t largest = 0;
  for (const std::uint32_t degree : degrees) {
    mass += degree;
    largest = std::max(largest, degree);
  }
  if (largest <= limit) return mass;
  const auto above = std::find_if(degrees.begin(), degrees.end(), [=](std::uint32_t d) { return d > limit; });
  throw Error(Fault::out_of_range, "%s: entry %td is %u, above %s = %u", name, above - degrees.begin(),
              *above, limit_name, limit);
}

}  // namespace phaserouter
