// Routing.
#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "kernels/bits.hpp"

using namespace phaserouter;

namespace {

Degrees degree_inputs(Buffers &buffers, const Shape &shape, const std::uint32_t *source_degrees,
                      const std::uint32_t *target_degrees) {
  return {buffers.input("source_degrees", source_degrees, shape.n_sources),
          buffers.input("target_degrees", target_degrees, shape.n_targets)};
}

}  // namespace

phase_router_status phase_router_route_packed(phase_router *router, const uint64_t *s_bits,
                                              const uint64_t *t_bits, uint64_t n_sources, uint64_t n_targets,
                                              uint32_t k, int32_t *routes, size_t routes_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    const std::size_t s_words =
        checked_product("s_bits", n_sources, words_for(shape.n_targets), sizeof(std::uint64_t));
    const std::size_t t_words =
        checked_product("t_bits", n_targets, words_for(shape.n_sources), sizeof(std::uint64_t));
    Buffers buffers;
    const auto s = buffers.input("s_bits", s_bits, s_words);
    const auto t = buffers.input("t_bits", t_bits, t_words);
    const auto out = buffers.output("routes", routes, routes_len, route_count(n_sources, k));
    checked.route_packed(shape, s.data(), t.data(), out);
  });
}

phase_router_status phase_router_route_degrees(phase_router *router, const uint32_t *source_degrees,
                                               const uint32_t *target_degrees, uint64_t n_sources,
                                               uint64_t n_targets, uint32_t k, int32_t *routes,
                                               size_t routes_len) {
  return phase_router_route_rows(router, source_degrees, target_degrees, n_sources, n_targets, k, 0,
                                 n_sources, routes, routes_len);
}

phase_router_status phase_router_route_rows(phase_router *router, const uint32_t *source_degrees,
                                            const uint32_t *target_degrees, uint64_t n_sources,
                                            uint64_t n_targets, uint32_t k, uint64_t row_begin,
                                            uint64_t row_end, int32_t *routes, size_t routes_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    const RowRange range = checked_range(shape, row_begin, row_end);
    Buffers buffers;
    const Degrees degrees = degree_inputs(buffers, shape, source_degrees, target_degrees);
    const auto out = buffers.output("routes", routes, routes_len, route_count(range.size(), k));
    checked.route_degrees(shape, degrees, range, out);
  });
}

phase_router_status phase_router_route_csr(phase_router *router, const uint32_t *source_degrees,
                                           const uint32_t *target_degrees, uint64_t n_sources,
                                           uint64_t n_targets, uint32_t k, uint64_t *row_offsets,
                                           size_t row_offsets_len, int32_t *targets, size_t targets_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    route_count(n_sources, k);
    if (targets_len > SIZE_MAX / sizeof(std::int32_t))
      throw Error(Fault::overflow, "targets_len: %zu elements do not fit in memory", targets_len);
    Buffers buffers;
    const Degrees degrees = degree_inputs(buffers, shape, source_degrees, target_degrees);
    const auto offsets =
        buffers.output("row_offsets", row_offsets, row_offsets_len, std::size_t{shape.n_sources} + 1);
    const auto out = buffers.output_of_any_length("targets", targets, targets_len);
    const bool only_offsets = targets == nullptr && targets_len == 0;
    checked.route_csr(shape, degrees, offsets, only_offsets ? std::nullopt : std::optional(out));
  });
}

phase_router_status phase_router_count_candidates(phase_router *router, const uint32_t *source_degrees,
                                                  const uint32_t *target_degrees, uint64_t n_sources,
                                                  uint64_t n_targets, uint32_t *counts, size_t counts_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, 0);
    Buffers buffers;
    const Degrees degrees = degree_inputs(buffers, shape, source_degrees, target_degrees);
    checked.count_candidates(shape, degrees, buffers.output("counts", counts, counts_len, shape.n_sources));
  });
}

phase_router_status phase_router_sample_loads(phase_router *router, const uint32_t *source_degrees,
                                              const uint32_t *target_degrees, uint64_t n_sources,
                                              uint64_t n_targets, uint32_t k, const uint64_t *seeds,
                                              size_t n_seeds, uint64_t *loads, size_t loads_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    const std::size_t seed_count = checked_product("seeds", n_seeds, 1, sizeof(std::uint64_t));
    const std::size_t load_count = checked_product("loads", n_seeds, n_targets, sizeof(std::uint64_t));
    Buffers buffers;
    const Degrees degrees = degree_inputs(buffers, shape, source_degrees, target_degrees);
    const auto all_seeds = buffers.input("seeds", seeds, seed_count);
    const auto out = buffers.output("loads", loads, loads_len, load_count);
    checked.sample_loads(shape, degrees, all_seeds, out);
  });
}
