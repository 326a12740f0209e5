// Routes ordered by target, and rows by rank.
#include <type_traits>

#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "core/sized_struct.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstRoutes = sizeof(phase_router_routes);
constexpr std::size_t kFirstDispatch = sizeof(phase_router_dispatch);
constexpr std::size_t kFirstRanks = sizeof(phase_router_rank_dispatch);

void check_type(const char *name, std::uint32_t type) {
  if (type > PHASE_ROUTER_INT64)
    throw Error(Fault::invalid_argument, "%s: type is %u, which is neither PHASE_ROUTER_INT32 nor _INT64",
                name, type);
}

// Calls visit with a null pointer of the type.
template <class Visit>
void visit_type(std::uint32_t type, const Visit &visit) {
  if (type == PHASE_ROUTER_INT64)
    visit(static_cast<std::int64_t *>(nullptr));
  else
    visit(static_cast<std::int32_t *>(nullptr));
}

// The memory is what lies between the first entry and the last.
std::size_t extent(const Shape &shape, std::size_t stride, std::size_t entry_size) {
  if (shape.n_sources == 0 || shape.k == 0) return 0;
  return checked_product("routes", shape.n_sources, stride, entry_size) - (stride - shape.k);
}

GivenRoutes checked_routes(const Shape &shape, const phase_router_routes *pointer, Buffers &buffers) {
  const phase_router_routes given = read_sized("routes", &required("routes", pointer), kFirstRoutes);
  check_type("routes", given.type);
  const std::uint64_t stride = given.row_stride == 0 ? shape.k : given.row_stride;
  if (stride < shape.k)
    throw Error(Fault::out_of_range, "routes: row_stride is %" PRIu64 ", below k = %u", stride, shape.k);
  if (stride > SIZE_MAX)
    throw Error(Fault::overflow, "routes: row_stride is %" PRIu64 ", which does not fit in memory", stride);
  GivenRoutes routes;
  routes.shape = shape;
  routes.values = given.values;
  routes.is_wide = given.type == PHASE_ROUTER_INT64;
  routes.row_stride = static_cast<std::size_t>(stride);
  visit_type(given.type, [&](auto *entry) {
    using Entry = std::remove_pointer_t<decltype(entry)>;
    buffers.input("routes: values", static_cast<const Entry *>(given.values),
                  extent(shape, routes.row_stride, sizeof(Entry)));
  });
  return routes;
}

// M x k, as many as there are numbers of routes.
template <class Index>
std::size_t checked_slots(const char *name, const Shape &shape) {
  const std::size_t slots = checked_product("routes", shape.n_sources, shape.k, sizeof(Index));
  if (sizeof(Index) == 4 && slots > PHASE_ROUTER_MAX_SIZE)
    throw Error(Fault::overflow, "%s: type is PHASE_ROUTER_INT32, but there are %zu slots", name, slots);
  return slots;
}

// An output of this length, or none.
template <class Index>
std::span<Index> wanted(const char *name, void *pointer, std::size_t length, Buffers &buffers) {
  if (pointer == nullptr) return {};
  return buffers.output_of_any_length(name, static_cast<Index *>(pointer), length);
}

// An output whose length is only known after counting. One without elements is wanted as well.
template <class Index>
std::span<Index> wanted_list(const char *name, const char *length_name, void *pointer, std::uint64_t length,
                             Buffers &buffers) {
  if (length > SIZE_MAX / sizeof(Index))
    throw Error(Fault::overflow, "%s: %" PRIu64 " entries do not fit in memory", length_name, length);
  return wanted<Index>(name, pointer, static_cast<std::size_t>(length), buffers);
}

// Of the lists of a struct, none of which is given.
void check_no_length(const char *length_name, std::uint64_t length) {
  if (length != 0)
    throw Error(Fault::invalid_argument, "%s: is %" PRIu64 ", but must be 0 without an array", length_name,
                length);
}

template <class Index>
DispatchArrays<Index> checked_arrays(const Shape &shape, const phase_router_dispatch &given,
                                     Buffers &buffers) {
  const std::size_t slots = checked_slots<Index>("dispatch", shape);
  const char *const length_name = "dispatch: order_len";
  DispatchArrays<Index> out;
  out.counts = wanted<Index>("dispatch: counts", given.counts, shape.n_targets, buffers);
  out.offsets = wanted<Index>("dispatch: offsets", given.offsets, std::size_t{shape.n_targets} + 1, buffers);
  out.order = wanted_list<Index>("dispatch: order", length_name, given.order, given.order_len, buffers);
  out.sources = wanted_list<Index>("dispatch: sources", length_name, given.sources, given.order_len, buffers);
  out.places = wanted<Index>("dispatch: places", given.places, slots, buffers);
  out.wants_order = given.order != nullptr || given.sources != nullptr;
  if (!out.wants_order) check_no_length(length_name, given.order_len);
  return out;
}

template <class Index>
RankArrays<Index> checked_rank_arrays(const Shape &shape, const phase_router_rank_dispatch &given,
                                      Buffers &buffers) {
  const std::size_t slots = checked_slots<Index>("ranks", shape);
  const char *const length_name = "ranks: sources_len";
  const auto n_ranks = static_cast<std::size_t>(given.n_ranks);
  RankArrays<Index> out;
  out.route_counts = wanted<Index>("ranks: route_counts", given.route_counts, n_ranks, buffers);
  out.counts = wanted<Index>("ranks: counts", given.counts, n_ranks, buffers);
  out.offsets = wanted<Index>("ranks: offsets", given.offsets, n_ranks + 1, buffers);
  out.sources = wanted_list<Index>("ranks: sources", length_name, given.sources, given.sources_len, buffers);
  out.places = wanted<Index>("ranks: places", given.places, slots, buffers);
  out.wants_sources = given.sources != nullptr;
  if (!out.wants_sources) check_no_length(length_name, given.sources_len);
  return out;
}

TargetRanks checked_ranks(const Shape &shape, const phase_router_rank_dispatch &given, Buffers &buffers) {
  const std::uint32_t most = shape.n_targets == 0 ? 1 : shape.n_targets;
  if (given.n_ranks == 0 || given.n_ranks > most)
    throw Error(Fault::out_of_range, "ranks: n_ranks is %" PRIu64 ", not in [1, %u]", given.n_ranks, most);
  TargetRanks ranks;
  ranks.count = static_cast<std::uint32_t>(given.n_ranks);
  if (given.bounds != nullptr)
    ranks.bounds = buffers.input("ranks: bounds", given.bounds, std::size_t{ranks.count} + 1);
  return ranks;
}

}  // namespace

phase_router_status phase_router_dispatch_plan(phase_router *router, const phase_router_routes *routes,
                                               uint64_t n_sources, uint64_t n_targets, uint32_t k,
                                               const phase_router_dispatch *dispatch) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const GivenRoutes given = checked_routes(shape, routes, buffers);
    const phase_router_dispatch wanted_plan =
        read_sized("dispatch", &required("dispatch", dispatch), kFirstDispatch);
    check_type("dispatch", wanted_plan.type);
    const std::uint32_t multiple = checked_size("dispatch: multiple", wanted_plan.multiple);
    visit_type(wanted_plan.type, [&](auto *index) {
      using Index = std::remove_pointer_t<decltype(index)>;
      checked.dispatch_plan(given, multiple, checked_arrays<Index>(shape, wanted_plan, buffers));
    });
  });
}

phase_router_status phase_router_dispatch_ranks(phase_router *router, const phase_router_routes *routes,
                                                uint64_t n_sources, uint64_t n_targets, uint32_t k,
                                                const phase_router_rank_dispatch *ranks) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    Buffers buffers;
    const GivenRoutes given = checked_routes(shape, routes, buffers);
    const phase_router_rank_dispatch wanted_ranks =
        read_sized("ranks", &required("ranks", ranks), kFirstRanks);
    check_type("ranks", wanted_ranks.type);
    const TargetRanks target_ranks = checked_ranks(shape, wanted_ranks, buffers);
    visit_type(wanted_ranks.type, [&](auto *index) {
      using Index = std::remove_pointer_t<decltype(index)>;
      checked.dispatch_ranks(given, target_ranks, checked_rank_arrays<Index>(shape, wanted_ranks, buffers));
    });
  });
}
