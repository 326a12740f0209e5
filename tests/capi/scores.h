/* Assignments by scores in tests: a problem with all that belongs to it, a call, and what is checked of every result from
 * the specification alone. */
#ifndef PHASE_ROUTER_TESTS_CAPI_SCORES_H
#define PHASE_ROUTER_TESTS_CAPI_SCORES_H

#include "support.h"

/* Integer scores; a problem owns its arrays. */
typedef struct scores_problem {
  uint64_t m, n;
  uint32_t k;
  int32_t *q;        /* m x n */
  uint64_t *allowed; /* packed */
  uint32_t *lower, *upper;
} scores_problem;

typedef struct scores_result {
  int32_t *routes; /* m x k, guarded */
  int64_t *prices;
  uint64_t *full;
  phase_router_score_stats stats;
} scores_result;

/* Kinds of scores. */
enum {
  SCORES_WIDE = 0,
  SCORES_TWO,
  SCORES_EQUAL,
  SCORES_SMALL,
  SCORES_EQUAL_ROWS,
  SCORES_PRODUCTS,
  SCORES_KINDS
};
/* Kinds of bounds. */
enum { LOADS_EXACT = 0, LOADS_UPPER, LOADS_BOTH, LOADS_SCARCE, LOADS_AMPLE, LOADS_KINDS };

/* allowed_in_8: how many of eight pairs are allowed. */
scores_problem scores_make(uint64_t m, uint64_t n, uint32_t k, int scores, int loads, uint64_t allowed_in_8,
                           uint64_t *state);
void scores_free(scores_problem *p);
int scores_allowed(const scores_problem *p, uint64_t i, uint64_t j);
/* What decides between equal scores, from the specification. */
uint64_t scores_tie(uint64_t seed, uint64_t i, uint64_t j);

/* start may be NULL. The result is freed with scores_free_result, whatever the status. */
phase_router_status scores_call(phase_router *router, const scores_problem *p, const int64_t *start,
                                scores_result *r);
phase_router_status scores_call_within(phase_router *router, const scores_problem *p, const int64_t *start,
                                       double tolerance, scores_result *r);
void scores_free_result(scores_result *r);

/* Rows are valid and ordered, loads within their bounds, totals right, and the certificate proves that there are not more
 * routes, and not a larger total. */
void scores_check(const scores_problem *p, const scores_result *r, uint64_t seed);
/* The same, but the total may be smaller than what the certificate proves by as much as this for each route. */
void scores_check_within(const scores_problem *p, const scores_result *r, uint64_t seed, double tolerance);

#endif
