/* Assignments by scores whose rows are in two shards. */
#ifndef PHASE_ROUTER_TESTS_FUZZ_SHARDS_H
#define PHASE_ROUTER_TESTS_FUZZ_SHARDS_H

#include "input.h"

/* What the single call was given, and gave. */
typedef struct fuzz_scored {
  const phase_router *router;
  phase_router_scores scores;
  const phase_router_load_bounds *bounds;
  uint64_t m, n;
  uint32_t k;
  phase_router_status status;
  const int32_t *routes;
} fuzz_scored;

/* Both shards together give what the single call gave. If hostile, some numbers that they send each other are not what
 * they were: then any error will do. */
void fuzz_shards(fuzz_input *in, const fuzz_scored *given, int hostile);

#endif
