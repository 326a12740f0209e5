#include "shards.h"

#include <string.h>

enum { SHARDS = 2, MOST_ROUNDS = 64 };

typedef struct run {
  fuzz_input *in;
  const fuzz_scored *given;
  int hostile;
  phase_router_score_shard *shards[SHARDS];
  phase_router_scores scores[SHARDS];
  uint64_t bounds[SHARDS + 1];
  int32_t *routes;
} run;

/* Of some messages one number. */
static void spoil(run *x, int64_t *numbers, size_t length) {
  if (!x->hostile || length == 0 || take(x->in, 1) % 4 != 0) return;
  const size_t at = (size_t)take_below(x->in, length);
  const uint64_t way = take(x->in, 1);
  numbers[at] = way & 1 ? (int64_t)take(x->in, 8) : numbers[at] + (int64_t)(way >> 1) - 64;
}

static phase_router_status sum_up(run *x) {
  const size_t length = (size_t)(2 * x->given->n) + PHASE_ROUTER_SHARD_SUMS;
  int64_t *sums = reserve(length * sizeof *sums), *part = reserve(length * sizeof *part);
  for (uint32_t more = 1, rounds = 0; more != 0; rounds++) {
    FUZZ_CHECK(rounds < MOST_ROUNDS);
    memset(sums, 0, length * sizeof *sums);
    for (int s = 0; s < SHARDS; s++) {
      const phase_router_status status =
          phase_router_score_shard_accumulate(x->shards[s], &x->scores[s], part, length);
      if (status != PHASE_ROUTER_OK) return status;
      for (size_t e = 0; e < length; e++) sums[e] += part[e];
    }
    spoil(x, sums, length);
    for (int s = 0; s < SHARDS; s++) {
      const phase_router_status status = phase_router_score_shard_update(x->shards[s], sums, length, &more);
      if (status != PHASE_ROUTER_OK) return status;
    }
  }
  return PHASE_ROUTER_OK;
}

/* One round of open rows; sets how many the shards had to open. */
static phase_router_status settle(run *x, uint64_t *opened) {
  const size_t width = (size_t)x->given->n + 1, k = x->given->k;
  int32_t *rows = reserve((size_t)x->given->m * width * sizeof *rows);
  size_t open = 0;
  for (int s = 0; s < SHARDS; s++) {
    size_t count = 0;
    FUZZ_CHECK(phase_router_score_shard_open_rows(x->shards[s], NULL, NULL, 0, &count) == PHASE_ROUTER_OK);
    const phase_router_status status = phase_router_score_shard_open_rows(
        x->shards[s], &x->scores[s], rows + open * width, count * width, &count);
    if (status != PHASE_ROUTER_OK) return status;
    open += count;
  }
  if (x->hostile && open > 0 && take(x->in, 1) % 4 == 0)
    rows[take_below(x->in, open * width)] = (int32_t)take(x->in, 4);
  const size_t length = (size_t)(2 * x->given->n) + open * (k + 1) + PHASE_ROUTER_SHARD_SOLUTION;
  int64_t *solution = reserve(length * sizeof *solution);
  phase_router_status status = phase_router_score_shard_solve(x->shards[0], rows, open, solution, length);
  if (status != PHASE_ROUTER_OK) return status;
  spoil(x, solution, length);
  *opened = 0;
  for (int s = 0; s < SHARDS; s++) {
    phase_router_shard_part part;
    status = phase_router_score_shard_settle(
        x->shards[s], &x->scores[s], solution, length, x->routes + x->bounds[s] * k,
        (size_t)(x->bounds[s + 1] - x->bounds[s]) * k, NULL, &part, sizeof part);
    if (status != PHASE_ROUTER_OK) return status;
    *opened += part.opened;
  }
  return PHASE_ROUTER_OK;
}

static phase_router_status run_all(run *x) {
  const fuzz_scored *g = x->given;
  for (int s = 0; s < SHARDS; s++) {
    const phase_router_status status = phase_router_score_shard_create(
        &x->shards[s], g->router, g->bounds, g->m, g->n, g->k, x->bounds[s], x->bounds[s + 1], NULL);
    if (status != PHASE_ROUTER_OK) return status;
  }
  phase_router_status status = sum_up(x);
  uint64_t opened = 1;
  for (int rounds = 0; status == PHASE_ROUTER_OK && opened > 0; rounds++) {
    FUZZ_CHECK(rounds < MOST_ROUNDS || x->hostile);
    if (rounds == MOST_ROUNDS) break;
    status = settle(x, &opened);
  }
  return status;
}

void fuzz_shards(fuzz_input *in, const fuzz_scored *given, int hostile) {
  const size_t entries = (size_t)given->m * given->k;
  run x;
  memset(&x, 0, sizeof x);
  x.in = in;
  x.given = given;
  x.hostile = hostile;
  x.bounds[1] = take_below(in, given->m + 1);
  x.bounds[2] = given->m;
  x.routes = reserve(entries * sizeof *x.routes);
  for (int s = 0; s < SHARDS; s++) {
    x.scores[s] = given->scores;
    x.scores[s].values = (const uint32_t *)given->scores.values + x.bounds[s] * given->scores.row_stride;
    if (given->scores.allowed != NULL)
      x.scores[s].allowed = given->scores.allowed + x.bounds[s] * words_of(given->n);
  }
  const phase_router_status status = run_all(&x);
  check_status(status);
  if (!hostile) {
    FUZZ_CHECK(status == given->status);
    if (status == PHASE_ROUTER_OK)
      FUZZ_CHECK(memcmp(x.routes, given->routes, entries * sizeof *x.routes) == 0);
  }
  for (int s = 0; s < SHARDS; s++) phase_router_score_shard_destroy(x.shards[s]);
}
