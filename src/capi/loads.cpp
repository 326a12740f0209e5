// Loads of results.
#include "core/loads.hpp"
#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "core/sized_struct.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstLoadStats = 56;
static_assert(sizeof(phase_router_load_stats) == kFirstLoadStats);

}  // namespace

phase_router_status phase_router_column_loads(const int32_t *routes, uint64_t n_sources, uint32_t k,
                                              uint64_t n_targets, uint64_t *loads, size_t loads_len) {
  return guarded([&] {
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const std::size_t entries = checked_product("routes", n_sources, k, sizeof(std::int32_t));
    const auto given = buffers.input("routes", routes, entries);
    column_loads(given, buffers.output("loads", loads, loads_len, shape.n_targets));
  });
}

phase_router_status phase_router_summarize_loads(const uint64_t *loads, uint64_t n_targets,
                                                 phase_router_load_stats *stats, size_t caller_size) {
  return guarded([&] {
    Buffers buffers;
    const auto given = buffers.input("loads", loads, checked_size("n_targets", n_targets));
    phase_router_load_stats &out = required("stats", stats);
    check_struct_size("stats", caller_size, kFirstLoadStats);
    buffers.output("stats", reinterpret_cast<unsigned char *>(&out), caller_size, caller_size);
    write_sized("stats", summarize_loads(given), &out, caller_size, kFirstLoadStats);
  });
}
