/* The assignment by scores: against all selections of tiny problems, and by its certificate on larger ones. */
#include "scores.h"

/* ---- all selections of a tiny problem ---- */

__extension__ typedef unsigned __int128 wide;

typedef struct sum {
  int64_t routes, score;
  wide tie;
} sum;

typedef struct search {
  const scores_problem *p;
  uint64_t ties[8][8];
  uint32_t loads[8];
  uint32_t rows[8]; /* as bits */
  int found;
  sum best;
  uint32_t best_rows[8];
} search;

static int is_better(sum a, sum b) {
  if (a.routes != b.routes) return a.routes > b.routes;
  if (a.score != b.score) return a.score > b.score;
  return a.tie > b.tie;
}

static void finish(search *s, sum so_far) {
  for (uint64_t j = 0; j < s->p->n; j++)
    if (s->loads[j] < s->p->lower[j]) return;
  if (s->found && !is_better(so_far, s->best)) return;
  s->found = 1;
  s->best = so_far;
  memcpy(s->best_rows, s->rows, sizeof s->rows);
}

static void try_row(search *s, uint64_t i, sum so_far);

/* Targets from j on are in the row or not; room: how many more it may hold. */
static void try_target(search *s, uint64_t i, uint64_t j, uint32_t room, sum so_far) {
  if (j == s->p->n) {
    try_row(s, i + 1, so_far);
    return;
  }
  try_target(s, i, j + 1, room, so_far);
  if (room == 0 || !scores_allowed(s->p, i, j) || s->loads[j] == s->p->upper[j]) return;
  so_far.routes++;
  so_far.score += s->p->q[i * s->p->n + j];
  so_far.tie += s->ties[i][j];
  s->loads[j]++;
  s->rows[i] |= 1u << j;
  try_target(s, i, j + 1, room - 1, so_far);
  s->loads[j]--;
  s->rows[i] &= ~(1u << j);
}

static void try_row(search *s, uint64_t i, sum so_far) {
  if (i == s->p->m)
    finish(s, so_far);
  else
    try_target(s, i, 0, s->p->k, so_far);
}

static void compare_with_all(const scores_problem *p, uint64_t seed) {
  search s = {.p = p};
  for (uint64_t i = 0; i < p->m; i++)
    for (uint64_t j = 0; j < p->n; j++) s.ties[i][j] = scores_tie(seed, i, j);
  try_row(&s, 0, (sum){0, 0, 0});
  phase_router *router = test_router(seed, 0, 0, 1);
  scores_result r;
  const phase_router_status status = scores_call(router, p, NULL, &r);
  if (!s.found) {
    assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "lower", status);
    guard_untouched(r.routes);
    guard_untouched(r.prices);
  } else {
    assert_ok(status);
    scores_check(p, &r, seed);
    for (uint64_t i = 0; i < p->m; i++) {
      uint32_t row = 0;
      for (uint32_t x = 0; x < p->k; x++)
        if (r.routes[i * p->k + x] >= 0) row |= 1u << r.routes[i * p->k + x];
      assert_int_equal(row, s.best_rows[i]);
    }
  }
  scores_free_result(&r);
  phase_router_destroy(router);
}

static void tiny_problems(void **state) {
  (void)state;
  uint64_t random = 5;
  for (uint64_t round = 0; round < 900; round++) {
    const uint64_t m = 1 + test_below(&random, 4), n = 1 + test_below(&random, 4);
    const uint32_t k = (uint32_t)(1 + test_below(&random, n + 1));
    scores_problem p = scores_make(m, n, k, (int)(round % SCORES_KINDS), (int)(round / 6 % LOADS_KINDS),
                                   3 + test_below(&random, 6), &random);
    compare_with_all(&p, round % 7);
    scores_free(&p);
  }
}

/* ---- the certificate, threads, starts ---- */

static void check_larger(uint64_t m, uint64_t n, uint32_t k, int scores, int loads, uint64_t allowed_in_8,
                         uint64_t *random) {
  scores_problem p = scores_make(m, n, k, scores, loads, allowed_in_8, random);
  int64_t *start = test_alloc(n * sizeof *start);
  scores_result first;
  phase_router *router = test_router(9, 0, 0, 1);
  const phase_router_status status = scores_call(router, &p, NULL, &first);
  if (status == PHASE_ROUTER_OK) scores_check(&p, &first, 9);
  static const int threads[] = {1, 2, 7};
  for (int way = 0; way < 3; way++) {
    phase_router *other = test_router(9, 0, 0, threads[way]);
    for (uint64_t j = 0; j < n; j++)
      start[j] = way == 0 ? first.prices[j] : way == 1 ? (int64_t)test_next(random) : 0;
    scores_result r;
    test_assert_status(scores_call(other, &p, status == PHASE_ROUTER_OK || way > 0 ? start : NULL, &r),
                       status, NULL, "another way", __FILE__, __LINE__);
    if (status == PHASE_ROUTER_OK) {
      scores_check(&p, &r, 9);
      assert_routes_equal(r.routes, first.routes, m, k, "another way");
    }
    scores_free_result(&r);
    phase_router_destroy(other);
  }
  scores_free_result(&first);
  phase_router_destroy(router);
  free(start);
  scores_free(&p);
}

static void certificates(void **state) {
  (void)state;
  uint64_t random = 77;
  for (int scores = 0; scores < SCORES_KINDS; scores++) {
    for (int loads = 0; loads < LOADS_KINDS; loads++) {
      for (uint64_t allowed = 1; allowed <= 8; allowed += 7) {
        check_larger(20 + test_below(&random, 100), 1 + test_below(&random, 20),
                     1 + (uint32_t)test_below(&random, 5), scores, loads, allowed, &random);
        check_larger(400, 70, 3, scores, loads, allowed, &random);
      }
    }
  }
}

static void several_threads_run(void **state) {
  (void)state;
  uint64_t random = 3;
  check_larger(4000, 32, 2, SCORES_WIDE, LOADS_EXACT, 8, &random);
  check_larger(4000, 32, 2, SCORES_TWO, LOADS_AMPLE, 8, &random);
}

/* ---- tolerance ---- */

/* Loads stay within their bounds and the gap within the tolerance, from any prices and on any number of threads. Where rows
 * are short the result is the best; without a tolerance it is the one that the seed decides. */
static void check_within(const scores_problem *p, double tolerance, uint64_t *random) {
  int64_t *start = test_alloc(p->n * sizeof *start);
  scores_result best, first;
  phase_router *router = test_router(9, 0, 0, 1);
  const phase_router_status status = scores_call(router, p, NULL, &best);
  test_assert_status(scores_call_within(router, p, NULL, tolerance, &first), status, NULL, "within", __FILE__,
                     __LINE__);
  if (status == PHASE_ROUTER_OK) {
    scores_check_within(p, &first, 9, tolerance);
    assert_true(first.stats.routes == best.stats.routes);
    assert_true(first.stats.total <= best.stats.total && best.stats.total <= first.stats.dual);
    if (tolerance == 0) assert_routes_equal(first.routes, best.routes, p->m, p->k, "no tolerance");
  }
  for (int way = 0; way < 3 && status == PHASE_ROUTER_OK; way++) {
    phase_router *other = test_router(9, 0, 0, way == 0 ? 2 : 7);
    for (uint64_t j = 0; j < p->n; j++) start[j] = way == 1 ? best.prices[j] : (int64_t)test_next(random);
    scores_result r;
    assert_ok(scores_call_within(other, p, way == 0 ? NULL : start, tolerance, &r));
    scores_check_within(p, &r, 9, tolerance);
    if (way == 0) {
      assert_routes_equal(r.routes, first.routes, p->m, p->k, "threads");
      assert_memory_equal(r.prices, first.prices, p->n * sizeof *r.prices);
    }
    scores_free_result(&r);
    phase_router_destroy(other);
  }
  scores_free_result(&best);
  scores_free_result(&first);
  phase_router_destroy(router);
  free(start);
}

static void tolerances(void **state) {
  (void)state;
  uint64_t random = 78;
  static const double of[] = {0, -0.0, 5e-324, 0.75, 1000, 1e7, 1e300};
  for (int scores = 0; scores < SCORES_KINDS; scores++) {
    for (int loads = 0; loads < LOADS_KINDS; loads++) {
      for (uint64_t allowed = 1; allowed <= 8; allowed += 7) {
        scores_problem p = scores_make(300, 40, 3, scores, loads, allowed, &random);
        check_within(&p, of[(scores + loads + allowed) % 7], &random);
        check_within(&p, 1e7, &random);
        scores_free(&p);
      }
    }
  }
}

/* A tolerance is used: routes move in other ways than to the best, and fewer passes are made. */
static void tolerance_saves_passes(void **state) {
  (void)state;
  uint64_t random = 5;
  scores_problem p = scores_make(4000, 32, 2, SCORES_WIDE, LOADS_EXACT, 8, &random);
  scores_result best, within;
  phase_router *router = test_router(9, 0, 0, 1);
  assert_ok(scores_call(router, &p, NULL, &best));
  assert_ok(scores_call_within(router, &p, NULL, 3e7, &within));
  scores_check_within(&p, &within, 9, 3e7);
  assert_true(within.stats.passes < best.stats.passes);
  assert_true(within.stats.total < best.stats.total);
  scores_free_result(&best);
  scores_free_result(&within);
  phase_router_destroy(router);
  scores_free(&p);
}

/* ---- shapes ---- */

static void check_shape(uint64_t m, uint64_t n, uint32_t k, int loads) {
  uint64_t random = m + 3 * n + 7 * k;
  scores_problem p = scores_make(m, n, k, SCORES_SMALL, loads, 8, &random);
  phase_router *router = test_router(2, 0, 0, 1);
  scores_result r;
  assert_ok(scores_call(router, &p, NULL, &r));
  if (m > 0 && k > 0) scores_check(&p, &r, 2);
  scores_free_result(&r);
  scores_free(&p);
  phase_router_destroy(router);
}

static void shapes(void **state) {
  (void)state;
  static const uint64_t sizes[] = {0, 1, 2, 63, 64, 65};
  for (int m = 0; m < 6; m++)
    for (int n = 1; n < 6; n++)
      for (int k = 0; k < 6; k++) check_shape(sizes[m], sizes[n], (uint32_t)sizes[k], LOADS_UPPER);
  check_shape(3, PHASE_ROUTER_MAX_SCORE_TARGETS, 2, LOADS_UPPER);
}

/* No targets: rows are empty, and short if they were to have any. */
static void no_targets(void **state) {
  (void)state;
  phase_router *router = test_router(2, 0, 0, 1);
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, NULL, 0, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, NULL, NULL};
  int32_t routes[6] = {0};
  phase_router_score_stats stats;
  assert_ok(
      phase_router_assign_by_scores(router, &scores, &loads, 3, 0, 2, routes, 6, NULL, &stats, sizeof stats));
  for (int e = 0; e < 6; e++) assert_int_equal(routes[e], -1);
  assert_int_equal(stats.rows_short, 3);
  assert_int_equal(stats.routes, 0);
  assert_ok(phase_router_assign_by_scores(router, &scores, &loads, 0, 0, 0, NULL, 0, NULL, NULL, 0));
  /* Weights for no targets are what they are for phase_router_assign. */
  const uint64_t nothing = 0;
  const phase_router_load_bounds weights = {sizeof weights, 0, &nothing, NULL, NULL};
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "k",
               phase_router_assign_by_scores(router, &scores, &weights, 3, 0, 2, routes, 6, NULL, NULL, 0));
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "k", phase_router_assign(router, &nothing, 3, 0, 2, routes, 6));
  assert_ok(phase_router_assign_by_scores(router, &scores, &weights, 3, 0, 0, NULL, 0, NULL, NULL, 0));
  phase_router_destroy(router);
}

/* Without pairs no score is looked at; bounds are. */
static void no_pairs(void **state) {
  (void)state;
  phase_router *router = test_router(2, 0, 0, 1);
  const float values[4] = {__builtin_nanf(""), __builtin_inff(), 1e30f, 0};
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, values, 0, NULL};
  uint32_t lower[2] = {0, 0}, upper[2] = {2, 1};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, lower, upper};
  int64_t prices[2] = {5, 5};
  uint64_t full = 5;
  const phase_router_certificate certificate = {sizeof certificate, 0, NULL, prices, &full, 0};
  phase_router_score_stats stats;
  assert_ok(phase_router_assign_by_scores(router, &scores, &loads, 2, 2, 0, NULL, 0, &certificate, &stats,
                                          sizeof stats));
  assert_true(stats.routes == 0 && stats.total == 0 && stats.exponent == 0 && stats.rows_short == 0);
  assert_true(prices[0] == 0 && prices[1] == 0 && full == 0);
  lower[1] = 1;
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "lower",
               phase_router_assign_by_scores(router, &scores, &loads, 2, 2, 0, NULL, 0, NULL, NULL, 0));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "upper: target 0",
               phase_router_assign_by_scores(router, &scores, &loads, 0, 2, 1, NULL, 0, NULL, NULL, 0));
  phase_router_destroy(router);
}

/* Of several errors the first in the order of the specification is reported. */
static void order_of_errors(void **state) {
  (void)state;
  phase_router *router = test_router(2, 0, 0, 1);
  float values[6] = {0.5f, 0.25f, -1e9f, 0.25f, 0.5f, -1e9f};
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, values, 0, NULL};
  uint32_t lower[3] = {1, 1, 1}, upper[3] = {3, 2, 0};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, lower, upper};
  int32_t routes[2];
#define expect_first(status, name) \
  assert_error(status, name,       \
               phase_router_assign_by_scores(router, &scores, &loads, 2, 3, 1, routes, 2, NULL, NULL, 0))
  values[4] = values[5] = __builtin_nanf("");
  expect_first(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "upper: target 0");
  upper[0] = 2;
  expect_first(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "lower: target 2");
  upper[2] = 1;
  expect_first(PHASE_ROUTER_ERROR_INFEASIBLE, "lower");
  lower[0] = lower[1] = 0;
  expect_first(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 1, target 1 is NaN");
  values[4] = 0.5f;
  expect_first(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 1, target 2 is NaN");
  values[5] = -1e9f;
  expect_first(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "fixed point");
  values[2] = values[5] = -__builtin_inff();
  expect_first(PHASE_ROUTER_ERROR_INFEASIBLE, "(2)");
  lower[2] = 0;
  assert_ok(phase_router_assign_by_scores(router, &scores, &loads, 2, 3, 1, routes, 2, NULL, NULL, 0));
#undef expect_first
  phase_router_destroy(router);
}

/* ---- floats ---- */

enum { FM = 50, FN = 12, FK = 3 };

static void call_floats(const float *values, uint64_t stride, const uint64_t *weights, uint32_t flags,
                        int32_t *routes, phase_router_score_stats *stats) {
  phase_router *router = test_router(4, flags, 0, 1);
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, values, stride, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, weights, NULL, NULL};
  assert_ok(phase_router_assign_by_scores(router, &scores, &loads, FM, FN, FK, routes, FM * FK, NULL, stats,
                                          sizeof *stats));
  phase_router_stats general;
  assert_ok(phase_router_get_stats(router, &general, sizeof general));
  assert_true(general.active_routes == stats->routes);
  assert_true(general.rows_short == stats->rows_short);
  phase_router_destroy(router);
}

/* Floats that are integers times a power of two go the way of the integers; loads are the shares of the weights; rows in
 * a wider matrix, in either order of the targets. */
static void floats_and_weights(void **state) {
  (void)state;
  uint64_t random = 6, weights[FN];
  uint32_t shares[FN];
  float values[FM * (FN + 3)];
  int32_t routes[FM * FK], sorted[FM * FK];
  uint64_t loads[FN];
  phase_router_score_stats stats;
  scores_problem p = scores_make(FM, FN, FK, SCORES_SMALL, LOADS_UPPER, 8, &random);
  for (uint64_t j = 0; j < FN; j++) weights[j] = 1 + j % 3;
  assert_ok(phase_router_shares(4, weights, FN, FM * FK, FM, shares, FN));
  memcpy(p.upper, shares, sizeof shares);
  p.q[0] = 7; /* the largest, so that the exponent is known */
  for (uint64_t i = 0; i < FM; i++)
    for (uint64_t j = 0; j < FN + 3; j++)
      values[i * (FN + 3) + j] = j < FN ? (float)p.q[i * FN + j] / 1024.0f : 1e30f;
  call_floats(values, FN + 3, weights, 0, routes, &stats);
  assert_int_equal(stats.exponent, 10 + 27); /* 7 * 2^27 lies in [2^29, 2^30) */
  assert_ok(phase_router_column_loads(routes, FM, FK, FN, loads, FN));
  for (uint64_t j = 0; j < FN; j++) assert_int_equal(loads[j], shares[j]);
  scores_result r;
  phase_router *router = test_router(4, 0, 0, 1);
  assert_ok(scores_call(router, &p, NULL, &r));
  assert_routes_equal(routes, r.routes, FM, FK, "floats");
  assert_true(stats.total == r.stats.total << 27);
  call_floats(values, FN + 3, weights, PHASE_ROUTER_SORT_ROWS, sorted, &stats);
  for (uint64_t i = 0; i < FM; i++)
    for (uint64_t x = 0; x < FK; x++) {
      int found = 0;
      for (uint64_t y = 0; y < FK; y++) found |= sorted[i * FK + y] == routes[i * FK + x];
      assert_true(found);
      if (x > 0) assert_true(sorted[i * FK + x - 1] < sorted[i * FK + x]);
    }
  scores_free_result(&r);
  scores_free(&p);
  phase_router_destroy(router);
}

/* Minus infinity is as good as a bit that is 0, whatever the score behind the bit. */
static void minus_infinity_forbids(void **state) {
  (void)state;
  uint64_t random = 16, allowed[FM];
  float with_infinity[FM * FN], with_bits[FM * FN];
  int32_t expected[FM * FK], routes[FM * FK];
  uint32_t upper[FN];
  for (uint64_t j = 0; j < FN; j++) upper[j] = 11;
  for (uint64_t i = 0; i < FM; i++) {
    allowed[i] = ~0ull << FN;
    for (uint64_t j = 0; j < FN; j++) {
      const int is_allowed = test_below(&random, 3) > 0;
      const float x = (float)test_below(&random, 1000) - 500.0f;
      if (is_allowed) allowed[i] |= 1ull << j;
      with_infinity[i * FN + j] = is_allowed ? x : -__builtin_inff();
      with_bits[i * FN + j] = is_allowed ? x : j % 2 ? __builtin_nanf("") : 1e38f;
    }
  }
  phase_router *router = test_router(4, 0, 0, 1);
  phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, with_infinity, 0, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, NULL, upper};
  assert_ok(
      phase_router_assign_by_scores(router, &scores, &loads, FM, FN, FK, expected, FM * FK, NULL, NULL, 0));
  scores.values = with_bits;
  scores.allowed = allowed;
  assert_ok(
      phase_router_assign_by_scores(router, &scores, &loads, FM, FN, FK, routes, FM * FK, NULL, NULL, 0));
  assert_routes_equal(routes, expected, FM, FK, "bits");
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tiny_problems),
      cmocka_unit_test(certificates),
      cmocka_unit_test(tolerances),
      cmocka_unit_test(tolerance_saves_passes),
      cmocka_unit_test(several_threads_run),
      cmocka_unit_test(shapes),
      cmocka_unit_test(no_targets),
      cmocka_unit_test(no_pairs),
      cmocka_unit_test(order_of_errors),
      cmocka_unit_test(floats_and_weights),
      cmocka_unit_test(minus_infinity_forbids),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
