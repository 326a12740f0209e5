// Dispatch plans as the caller asks for them: pointers are good and lengths fit, contents are checked by the engine.
#pragma once

#include <cstdint>
#include <type_traits>

#include "engine/dispatch_plan.hpp"
#include "engine/rank_dispatch.hpp"
#include "model/shape.hpp"

namespace phaserouter {

// Routes of 32 or 64 bits an entry; row i begins at element i * row_stride.
struct GivenRoutes {
  Shape shape{};
  const void *values = nullptr;
  bool is_wide = false;
  std::size_t row_stride = 0;

  // visit(table) with the table of the entries' own type.
  template <class Visit>
  auto visit_table(const Visit &visit) const {
    const auto table = [this](const auto *entries) {
      return RouteTable<std::remove_cvref_t<decltype(*entries)>>{entries, shape.n_sources, shape.k,
                                                                 row_stride};
    };
    return is_wide ? visit(table(static_cast<const std::int64_t *>(values)))
                   : visit(table(static_cast<const std::int32_t *>(values)));
  }
};

// How the targets lie on ranks.
struct TargetRanks {
  std::uint32_t count = 1;
  std::span<const std::uint32_t> bounds;  // none: equal runs
};

// The memory that plans need; calls reuse it.
template <class Index>
struct DispatchWork {
  DispatchPlan<Index> plan;
  RankDispatch<Index> ranks;
};

}  // namespace phaserouter
