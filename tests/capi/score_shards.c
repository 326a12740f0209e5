#include "score_shards.h"

shards_problem shards_of(const scores_problem *p, int shards) {
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_INT32, p->q, 0, p->allowed};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, p->lower, p->upper};
  shards_problem made;
  memset(&made, 0, sizeof made);
  made.scores = scores;
  made.loads = loads;
  made.m = p->m;
  made.n = p->n;
  made.k = p->k;
  made.shards = shards;
  for (int s = 0; s <= shards; s++) made.bounds[s] = p->m * (uint64_t)s / (uint64_t)shards;
  return made;
}

void shards_split(shards_problem *p, uint64_t *random) {
  for (int s = 1; s < p->shards; s++) {
    const uint64_t bound = test_below(random, 3) == 0 ? p->bounds[s - 1] : test_below(random, p->m + 1);
    p->bounds[s] = bound < p->bounds[s - 1] ? p->bounds[s - 1] : bound;
  }
}

uint64_t shards_rows(const shards_problem *p, int s) { return p->bounds[s + 1] - p->bounds[s]; }

phase_router_scores shards_scores(const shards_problem *p, int s) {
  phase_router_scores own = p->scores;
  const uint64_t stride = own.row_stride == 0 ? p->n : own.row_stride;
  own.values = (const char *)own.values + p->bounds[s] * stride * 4;
  if (own.allowed != NULL) own.allowed += p->bounds[s] * test_words(p->n);
  return own;
}

size_t shards_sums_len(const shards_problem *p) { return (size_t)(2 * p->n) + PHASE_ROUTER_SHARD_SUMS; }

size_t shards_solution_len(const shards_problem *p, uint64_t rows) {
  return (size_t)(2 * p->n + rows * (p->k + UINT64_C(1))) + PHASE_ROUTER_SHARD_SOLUTION;
}

phase_router_status shards_create(phase_router_score_shard **shard, const phase_router *router,
                                  const shards_problem *p, int s) {
  return phase_router_score_shard_create(shard, router, &p->loads, p->m, p->n, p->k, p->bounds[s],
                                         p->bounds[s + 1], p->start);
}

void shards_open_rows(const phase_router_score_shard *shard, const phase_router_scores *scores, uint64_t n,
                      int32_t *rows, size_t *count) {
  size_t again = 0;
  assert_ok(phase_router_score_shard_open_rows(shard, NULL, NULL, 0, count));
  assert_ok(phase_router_score_shard_open_rows(shard, scores, rows, *count * (size_t)(n + 1), &again));
  assert_true(again == *count);
}

phase_router_status shards_settle(phase_router_score_shard *shard, const shards_problem *p, int s,
                                  const int64_t *solution, uint64_t open, shards_result *r,
                                  phase_router_shard_part *part) {
  const phase_router_scores scores = shards_scores(p, s);
  const phase_router_certificate certificate = {sizeof certificate, 0, NULL, r->prices, r->full, 0};
  return phase_router_score_shard_settle(shard, &scores, solution, shards_solution_len(p, open),
                                         r->routes + p->bounds[s] * p->k, (size_t)(shards_rows(p, s) * p->k),
                                         &certificate, part, sizeof *part);
}

static void run_sums(phase_router_score_shard *const *shards, const shards_problem *p, shards_result *r) {
  const size_t length = shards_sums_len(p);
  int64_t *sums = guard_alloc(length * sizeof *sums), *part = guard_alloc(length * sizeof *part);
  for (uint32_t more = 1; more != 0; r->sum_rounds++) {
    assert_true(r->sum_rounds < 40);
    memset(sums, 0, length * sizeof *sums);
    for (int s = 0; s < p->shards; s++) {
      const phase_router_scores scores = shards_scores(p, s);
      assert_ok(phase_router_score_shard_accumulate(shards[s], &scores, part, length));
      for (size_t e = 0; e < length; e++) sums[e] += part[e];
    }
    for (int s = 0; s < p->shards; s++) {
      uint32_t theirs = 7;
      assert_ok(phase_router_score_shard_update(shards[s], sums, length, &theirs));
      assert_true(s == 0 ? theirs <= 1 : theirs == more);
      more = theirs;
    }
  }
  guard_free(sums);
  guard_free(part);
}

/* The last shard's rows come first, for their order does not matter. */
static uint64_t gather(phase_router_score_shard *const *shards, const shards_problem *p, int32_t *rows) {
  uint64_t open = 0;
  for (int s = p->shards - 1; s >= 0; s--) {
    const phase_router_scores scores = shards_scores(p, s);
    size_t count = 0;
    shards_open_rows(shards[s], &scores, p->n, rows + open * (p->n + 1), &count);
    open += count;
  }
  return open;
}

static void settle_all(phase_router_score_shard *const *shards, const shards_problem *p,
                       const int64_t *solution, uint64_t open, shards_result *r) {
  memset(&r->sum, 0, sizeof r->sum);
  for (int s = 0; s < p->shards; s++) {
    phase_router_shard_part part;
    assert_ok(shards_settle(shards[s], p, s, solution, open, r, &part));
    assert_int_equal(part.struct_size, sizeof part);
    assert_true(s == 0 || (part.exponent == r->sum.exponent && part.lambda == r->sum.lambda));
    r->sum.exponent = part.exponent;
    r->sum.lambda = part.lambda;
    r->sum.opened += part.opened;
    r->sum.routes += part.routes;
    r->sum.rows_short += part.rows_short;
    r->sum.total += part.total;
    r->sum.top_total += part.top_total;
    if (solution[0] == 1) r->reopened += part.opened;
    for (uint64_t e = p->bounds[s] * p->k; solution[0] == 0 && e < p->bounds[s + 1] * p->k; e++)
      assert_int_equal(r->routes[e], -1);
  }
}

static phase_router_status solve(phase_router_score_shard *const *shards, const shards_problem *p,
                                 shards_result *r) {
  int32_t *rows = test_alloc((size_t)(p->m * (p->n + 1)) * sizeof *rows);
  phase_router_status status = PHASE_ROUTER_OK;
  do {
    const uint64_t open = gather(shards, p, rows);
    const size_t length = shards_solution_len(p, open);
    int64_t *solution = guard_alloc(length * sizeof *solution);
    if (open > r->most_open) r->most_open = open;
    status = phase_router_score_shard_solve(shards[r->open_rounds++ % (uint64_t)p->shards], rows,
                                            (size_t)open, solution, length);
    if (status == PHASE_ROUTER_OK)
      settle_all(shards, p, solution, open, r);
    else
      assert_true(open == p->m);
    guard_free(solution);
  } while (status == PHASE_ROUTER_OK && r->sum.opened > 0);
  free(rows);
  return status;
}

phase_router_status shards_run(phase_router *const *routers, const shards_problem *p, shards_result *r) {
  phase_router_score_shard *shards[SHARDS_MOST];
  memset(r, 0, sizeof *r);
  r->routes = guard_alloc((size_t)(p->m * p->k) * sizeof *r->routes);
  r->prices = guard_alloc((size_t)p->n * sizeof *r->prices);
  r->full = guard_alloc((size_t)test_words(p->n) * sizeof *r->full);
  for (int s = 0; s < p->shards; s++) assert_ok(shards_create(&shards[s], routers[s], p, s));
  run_sums(shards, p, r);
  const phase_router_status status = solve(shards, p, r);
  for (int s = 0; s < p->shards; s++) phase_router_score_shard_destroy(shards[s]);
  guard_check(r->routes);
  guard_check(r->prices);
  guard_check(r->full);
  return status;
}

void shards_free_result(shards_result *r) {
  guard_free(r->routes);
  guard_free(r->prices);
  guard_free(r->full);
}

void shards_compare(phase_router *router, const shards_problem *p) {
  phase_router *routers[SHARDS_MOST];
  shards_result r;
  phase_router_score_stats stats;
  int32_t *routes = guard_alloc((size_t)(p->m * p->k) * sizeof *routes);
  for (int s = 0; s < p->shards; s++) routers[s] = router;
  const phase_router_status expected =
      phase_router_assign_by_scores(router, &p->scores, &p->loads, p->m, p->n, p->k, routes,
                                    (size_t)(p->m * p->k), NULL, &stats, sizeof stats);
  test_assert_status(shards_run(routers, p, &r), expected, NULL, "shards", __FILE__, __LINE__);
  if (expected == PHASE_ROUTER_OK) {
    assert_routes_equal(r.routes, routes, p->m, p->k, "shards");
    assert_true(r.sum.routes == stats.routes && r.sum.rows_short == stats.rows_short);
    assert_true(r.sum.total == stats.total && r.sum.top_total == stats.top_total);
    assert_int_equal(r.sum.exponent, stats.exponent);
  }
  shards_free_result(&r);
  guard_free(routes);
}
