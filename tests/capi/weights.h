/* The weight patterns that the assignment's tests share. */
#ifndef PHASE_ROUTER_TESTS_CAPI_WEIGHTS_H
#define PHASE_ROUTER_TESTS_CAPI_WEIGHTS_H

#include "support.h"

enum {
  WEIGHTS_EQUAL = 0,
  WEIGHTS_MILD,   /* uniform in [50, 150] */
  WEIGHTS_HEAVY,  /* 1/rank, in scattered order */
  WEIGHTS_GIANT,  /* one outweighs all the others */
  WEIGHTS_RANDOM, /* any 32-bit number */
  WEIGHTS_SPARSE, /* half of them 0 */
  WEIGHT_KINDS
};

/* At least one is positive. The caller frees. */
uint64_t *make_weights(uint64_t n, int kind, uint64_t *random);

#endif
