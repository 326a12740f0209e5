// Statuses, messages and versions.
#include "capi/last_error.hpp"
#include "kernels/kernels.hpp"
#include "model/error.hpp"
#include "phase_router.h"

namespace phaserouter {

namespace {

constexpr bool same(Fault fault, int status) { return static_cast<int>(fault) == status; }
static_assert(same(Fault::invalid_argument, PHASE_ROUTER_ERROR_INVALID_ARGUMENT));
static_assert(same(Fault::size_mismatch, PHASE_ROUTER_ERROR_SIZE_MISMATCH));
static_assert(same(Fault::out_of_range, PHASE_ROUTER_ERROR_OUT_OF_RANGE));
static_assert(same(Fault::overflow, PHASE_ROUTER_ERROR_OVERFLOW));
static_assert(same(Fault::buffer_too_small, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL));
static_assert(same(Fault::infeasible, PHASE_ROUTER_ERROR_INFEASIBLE));
static_assert(same(Fault::not_a_permutation, PHASE_ROUTER_ERROR_NOT_A_PERMUTATION));
static_assert(same(Fault::unsupported, PHASE_ROUTER_ERROR_UNSUPPORTED));
static_assert(same(Fault::no_memory, PHASE_ROUTER_ERROR_NO_MEMORY));
static_assert(same(Fault::no_result, PHASE_ROUTER_ERROR_NO_RESULT));
static_assert(same(Fault::internal, PHASE_ROUTER_ERROR_INTERNAL));
static_assert(same(Fault::cancelled, PHASE_ROUTER_ERROR_CANCELLED));

}  // namespace

}  // namespace phaserouter

#define PHASE_ROUTER_TEXT(x) #x
#define PHASE_ROUTER_VERSION_TEXT(major, minor, patch) \
  PHASE_ROUTER_TEXT(major) "." PHASE_ROUTER_TEXT(minor) "." PHASE_ROUTER_TEXT(patch)

const char *phase_router_status_string(phase_router_status status) {
  switch (status) {
    case PHASE_ROUTER_OK:
      return "ok";
    case PHASE_ROUTER_ERROR_INVALID_ARGUMENT:
      return "invalid argument";
    case PHASE_ROUTER_ERROR_SIZE_MISMATCH:
      return "size mismatch";
    case PHASE_ROUTER_ERROR_OUT_OF_RANGE:
      return "out of range";
    case PHASE_ROUTER_ERROR_OVERFLOW:
      return "overflow";
    case PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL:
      return "buffer too small";
    case PHASE_ROUTER_ERROR_INFEASIBLE:
      return "infeasible";
    case PHASE_ROUTER_ERROR_NOT_A_PERMUTATION:
      return "not a permutation";
    case PHASE_ROUTER_ERROR_UNSUPPORTED:
      return "unsupported";
    case PHASE_ROUTER_ERROR_NO_MEMORY:
      return "out of memory";
    case PHASE_ROUTER_ERROR_NO_RESULT:
      return "no result";
    case PHASE_ROUTER_ERROR_INTERNAL:
      return "internal error";
    case PHASE_ROUTER_ERROR_CANCELLED:
      return "cancelled";
    default:
      return "unknown status";
  }
}

const char *phase_router_last_error(void) { return phaserouter::last_error(); }

const char *phase_router_version(void) {
  return PHASE_ROUTER_VERSION_TEXT(PHASE_ROUTER_VERSION_MAJOR, PHASE_ROUTER_VERSION_MINOR,
                                   PHASE_ROUTER_VERSION_PATCH);
}

uint32_t phase_router_spec_version(void) { return PHASE_ROUTER_SPEC_VERSION; }

const char *phase_router_simd_level(void) { return phaserouter::kernels().level; }

const char *phase_router_threading(void) {
#if defined(_OPENMP)
  return "openmp";
#else
  return "none";
#endif
}
