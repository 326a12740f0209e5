#include "core/options.hpp"

#include "engine/job.hpp"
#include "engine/parallel.hpp"
#include "kernels/dispatch.hpp"
#include "model/error.hpp"

#ifndef PHASE_ROUTER_ROW_PERMUTATIONS_DEFAULT
#define PHASE_ROUTER_ROW_PERMUTATIONS_DEFAULT 0
#endif

namespace phaserouter {

namespace {

static_assert(kMaxThreads == PHASE_ROUTER_MAX_THREADS);
static_assert(static_cast<int>(Selection::random) == PHASE_ROUTER_SELECT_RANDOM);
static_assert(static_cast<int>(Selection::first) == PHASE_ROUTER_SELECT_FIRST);

constexpr std::uint32_t kRowPermutations =
    PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
constexpr std::uint32_t kKnownFlags = kRowPermutations | PHASE_ROUTER_SORT_ROWS;

std::uint32_t resolve_flags(std::uint32_t flags) {
  if ((flags & ~kKnownFlags) != 0)
    throw Error(Fault::invalid_argument, "options.flags: the bits 0x%x have no meaning",
                flags & ~kKnownFlags);
  if ((flags & kRowPermutations) == kRowPermutations)
    throw Error(Fault::invalid_argument, "options.flags: row permutations are set to both on and off");
  if ((flags & kRowPermutations) != 0) return flags;
  return flags | (PHASE_ROUTER_ROW_PERMUTATIONS_DEFAULT ? PHASE_ROUTER_ROW_PERMUTATIONS_ON
                                                        : PHASE_ROUTER_ROW_PERMUTATIONS_OFF);
}

}  // namespace

phase_router_options resolve_options(const phase_router_options &given) {
  if (const char *refused = refused_level())
    throw Error(Fault::unsupported,
                "PHASE_ROUTER_SIMD: '%s' is not a level that this build has and this processor runs",
                refused);
  phase_router_options options = given;
  options.flags = resolve_flags(given.flags);
  if (given.selection > PHASE_ROUTER_SELECT_FIRST)
    throw Error(Fault::invalid_argument, "options.selection: there is no selection with the number %u",
                given.selection);
  if (given.num_threads < 0 || given.num_threads > PHASE_ROUTER_MAX_THREADS)
    throw Error(Fault::out_of_range, "options.num_threads: %d is not in [0, %d]", given.num_threads,
                PHASE_ROUTER_MAX_THREADS);
  if (given.spec_version > PHASE_ROUTER_SPEC_VERSION)
    throw Error(Fault::unsupported,
                "options.spec_version: this library computes spec 1 up to spec %d, but not spec %u",
                PHASE_ROUTER_SPEC_VERSION, given.spec_version);
  if (given.spec_version == 0) options.spec_version = PHASE_ROUTER_SPEC_VERSION;
  if (given.reserved != 0) throw Error(Fault::invalid_argument, "options.reserved: must be 0");
  return options;
}

}  // namespace phaserouter
