// Sizes of a routing, and a range of its rows.
#pragma once

#include <cstdint>

namespace phaserouter {

// Each at most PHASE_ROUTER_MAX_SIZE.
struct Shape {
  std::uint32_t n_sources;
  std::uint32_t n_targets;
  std::uint32_t k;
};

struct RowRange {
  std::uint32_t begin;
  std::uint32_t end;

  [[nodiscard]] std::uint32_t size() const noexcept { return end - begin; }
};

}  // namespace phaserouter
