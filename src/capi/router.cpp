// Creating, setting up, asking and destroying a router: options, seed, permutations, stats.
#include <cstddef>

#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "core/options.hpp"
#include "core/sized_struct.hpp"

namespace phaserouter {

namespace {

// The sizes of the structs' first versions; the stats' is still the current one.
constexpr std::size_t kFirstOptions = 32;
constexpr std::size_t kFirstStats = 200;
static_assert(offsetof(phase_router_options, cancel) == kFirstOptions);
static_assert(sizeof(phase_router_stats) == kFirstStats);

std::size_t full_or_none(const char *name, std::size_t length, std::uint32_t size) {
  if (length == 0 || length == size) return length;
  throw Error(Fault::size_mismatch, "%s_len: the length is %zu, but must be %u, or 0 to skip this output",
              name, length, size);
}

// A caller's permutation. If the pointer is NULL the length must be 0.
std::span<const std::uint32_t> permutation_input(Buffers &buffers, const char *name,
                                                 const std::uint32_t *pointer, std::size_t length) {
  checked_size(name, length);
  if (pointer == nullptr && length > 0)
    throw Error(Fault::size_mismatch, "%s_len: the length is %zu, but %s is NULL", name, length, name);
  return buffers.input(name, pointer, length);
}

void check_same_length(const char *a_name, std::size_t a, const char *b_name, std::size_t b) {
  if (a != 0 && b != 0 && a != b)
    throw Error(Fault::size_mismatch, "%s_len: the length is %zu, but must be that of %s, %zu", a_name, a,
                b_name, b);
}

}  // namespace

}  // namespace phaserouter

using namespace phaserouter;

phase_router_status phase_router_options_init(phase_router_options *options, size_t caller_size) {
  return guarded([&] {
    write_sized("options", phase_router_options{}, &required("options", options), caller_size, kFirstOptions);
  });
}

phase_router_status phase_router_create(phase_router **out, const phase_router_options *options) {
  return guarded([&] {
    required("out", out) = nullptr;
    phase_router_options given{};
    if (options != nullptr) given = read_sized("options", &required("options", options), kFirstOptions);
    *out = new phase_router{Router(resolve_options(given))};
  });
}

void phase_router_destroy(phase_router *router) { delete router; }

phase_router_status phase_router_set_seed(phase_router *router, uint64_t seed) {
  return guarded([&] { checked_router(router).set_seed(seed); });
}

phase_router_status phase_router_get_options(const phase_router *router, phase_router_options *options,
                                             size_t caller_size) {
  return guarded([&] {
    const Router &checked = checked_router(router);
    write_sized("options", checked.options(), &required("options", options), caller_size, kFirstOptions);
  });
}

phase_router_status phase_router_set_permutations(phase_router *router, const uint32_t *pi_s, size_t pi_s_len,
                                                  const uint32_t *pi_t, size_t pi_t_len, const uint32_t *rho,
                                                  size_t rho_len, const uint32_t *tau, size_t tau_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    check_same_length("pi_s", pi_s_len, "tau", tau_len);
    check_same_length("pi_t", pi_t_len, "rho", rho_len);
    Buffers buffers;
    const auto checked_pi_s = permutation_input(buffers, "pi_s", pi_s, pi_s_len);
    const auto checked_pi_t = permutation_input(buffers, "pi_t", pi_t, pi_t_len);
    const auto checked_rho = permutation_input(buffers, "rho", rho, rho_len);
    const auto checked_tau = permutation_input(buffers, "tau", tau, tau_len);
    checked.set_permutations(checked_pi_s, checked_pi_t, checked_rho, checked_tau);
  });
}

phase_router_status phase_router_get_permutations(phase_router *router, uint64_t n_sources,
                                                  uint64_t n_targets, uint32_t *pi_s, size_t pi_s_len,
                                                  uint32_t *pi_t, size_t pi_t_len, uint32_t *rho,
                                                  size_t rho_len, uint32_t *tau, size_t tau_len) {
  return guarded([&] {
    Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, 0);
    Buffers buffers;
    const auto pi_s_out =
        buffers.output("pi_s", pi_s, pi_s_len, full_or_none("pi_s", pi_s_len, shape.n_targets));
    const auto pi_t_out =
        buffers.output("pi_t", pi_t, pi_t_len, full_or_none("pi_t", pi_t_len, shape.n_sources));
    const auto rho_out = buffers.output("rho", rho, rho_len, full_or_none("rho", rho_len, shape.n_sources));
    const auto tau_out = buffers.output("tau", tau, tau_len, full_or_none("tau", tau_len, shape.n_targets));
    checked.get_permutations(shape, pi_s_out, pi_t_out, rho_out, tau_out);
  });
}

phase_router_status phase_router_get_stats(const phase_router *router, phase_router_stats *stats,
                                           size_t caller_size) {
  return guarded([&] {
    const Router &checked = checked_router(router);
    phase_router_stats &out = required("stats", stats);
    check_struct_size("stats", caller_size, kFirstStats);
    write_sized("stats", checked.stats(), &out, caller_size, kFirstStats);
  });
}
