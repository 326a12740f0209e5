/* Assignments by scores whose rows are spread over shards: all that belongs to one, and the calls in their order, with
 * all shards in this process. */
#ifndef PHASE_ROUTER_TESTS_CAPI_SCORE_SHARDS_H
#define PHASE_ROUTER_TESTS_CAPI_SCORE_SHARDS_H

#include "scores.h"

enum { SHARDS_MOST = 9 };

/* Owns nothing. */
typedef struct shards_problem {
  phase_router_scores scores; /* of all rows */
  phase_router_load_bounds loads;
  uint64_t m, n;
  uint32_t k;
  const int64_t *start;
  int shards;
  uint64_t bounds[SHARDS_MOST + 1]; /* shard s has the rows [bounds[s], bounds[s + 1]) */
} shards_problem;

typedef struct shards_result {
  int32_t *routes; /* m x k, guarded */
  int64_t *prices; /* guarded, like full */
  uint64_t *full;
  phase_router_shard_part sum; /* of all shards */
  uint64_t sum_rounds, open_rounds;
  uint64_t most_open;
  uint64_t reopened; /* rows that a solution showed to be wrong */
} shards_result;

/* Of a problem with integers and bounds: rows in parts that are equal to within one. p must outlive the result. */
shards_problem shards_of(const scores_problem *p, int shards);
/* Other parts: at random, some may be empty. */
void shards_split(shards_problem *p, uint64_t *random);
/* The scores of one shard alone. */
phase_router_scores shards_scores(const shards_problem *p, int s);
uint64_t shards_rows(const shards_problem *p, int s);
size_t shards_sums_len(const shards_problem *p);
size_t shards_solution_len(const shards_problem *p, uint64_t rows);

phase_router_status shards_create(phase_router_score_shard **shard, const phase_router *router,
                                  const shards_problem *p, int s);
phase_router_status shards_settle(phase_router_score_shard *shard, const shards_problem *p, int s,
                                  const int64_t *solution, uint64_t open, shards_result *r,
                                  phase_router_shard_part *part);
/* The rows of one shard that are open, behind *rows, which has room. */
void shards_open_rows(const phase_router_score_shard *shard, const phase_router_scores *scores, uint64_t n,
                      int32_t *rows, size_t *count);

/* Runs all shards. Every call must succeed, but solve may fail once all rows are open. routers: one for each shard. The result
 * is freed with shards_free_result, whatever the status. */
phase_router_status shards_run(phase_router *const *routers, const shards_problem *p, shards_result *r);
void shards_free_result(shards_result *r);

/* Runs all shards on one router, and the single call on all rows; what they give must be the same. */
void shards_compare(phase_router *router, const shards_problem *p);

#endif
