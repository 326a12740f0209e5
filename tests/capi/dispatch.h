/*
 * Dispatch plans for tests: routes of both types with something between rows, arrays of both types between canaries, and
 * what they have to hold, found one route after the other.
 */
#ifndef PHASE_ROUTER_TESTS_CAPI_DISPATCH_H
#define PHASE_ROUTER_TESTS_CAPI_DISPATCH_H

#include "support.h"

typedef struct dispatch_case {
  uint64_t m, n;
  uint32_t k;
  uint64_t stride; /* of rows, at least k */
  uint32_t type;   /* of the routes */
  uint32_t out_type;
  uint64_t multiple;
  uint64_t n_ranks;
  const uint32_t *bounds; /* or NULL */
  uint64_t more;          /* entries of the lists that are not needed */
} dispatch_case;

/* Routes to random targets; one slot in `empty` is empty (0: none). The caller frees. */
void *dispatch_routes(const dispatch_case *c, unsigned empty, uint64_t *random);
phase_router_routes dispatch_table(const dispatch_case *c, const void *values);

/* Entry e of an array of the type. */
int64_t dispatch_entry(const void *values, uint32_t type, uint64_t e);

/* Makes the call with every output and checks all of them. */
void dispatch_check_plan(const dispatch_case *c, phase_router *router, const void *values);
void dispatch_check_ranks(const dispatch_case *c, phase_router *router, const void *values);

#endif
