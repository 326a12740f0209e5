/* Calls of shards that are refused: arguments, order, and what other shards sent. Each failure changes nothing: what follows
 * comes to the routes of the single call. */
#include "score_shards.h"

enum { M = 30, N = 4, K = 2, SUMS = 2 * N + PHASE_ROUTER_SHARD_SUMS, WIDTH = N + 1 };

/* One shard of all rows, and room for what it sends. */
typedef struct fixture {
  scores_problem problem;
  shards_problem p;
  phase_router *router;
  phase_router_score_shard *shard;
  phase_router_scores scores;
  int64_t sums[SUMS];
  int32_t rows[(M + 1) * WIDTH];
  int64_t solution[2 * N + M * (K + 1) + PHASE_ROUTER_SHARD_SOLUTION];
  size_t solution_len;
  shards_result r;
  phase_router_shard_part part;
} fixture;

static void set_up(fixture *f) {
  uint64_t random = 16;
  memset(f, 0, sizeof *f);
  f->problem = scores_make(M, N, K, SCORES_WIDE, LOADS_EXACT, 8, &random);
  f->p = shards_of(&f->problem, 1);
  f->scores = f->p.scores;
  f->router = test_router(1, 0, 0, 1);
  f->r.routes = guard_alloc(M * K * sizeof *f->r.routes);
  f->solution_len = shards_solution_len(&f->p, M);
  assert_ok(shards_create(&f->shard, f->router, &f->p, 0));
}

static void tear_down(fixture *f) {
  phase_router_score_shard_destroy(f->shard);
  phase_router_destroy(f->router);
  guard_free(f->r.routes);
  scores_free(&f->problem);
}

static phase_router_status accumulate(fixture *f) {
  return phase_router_score_shard_accumulate(f->shard, &f->scores, f->sums, SUMS);
}

static phase_router_status update(fixture *f, uint32_t *more) {
  return phase_router_score_shard_update(f->shard, f->sums, SUMS, more);
}

static phase_router_status solve(fixture *f) {
  return phase_router_score_shard_solve(f->shard, f->rows, M, f->solution, f->solution_len);
}

static phase_router_status settle(fixture *f) {
  return phase_router_score_shard_settle(f->shard, &f->scores, f->solution, f->solution_len, f->r.routes,
                                         M * K, NULL, &f->part, sizeof f->part);
}

static void finish_sums(fixture *f) {
  for (uint32_t more = 1; more != 0;) {
    assert_ok(accumulate(f));
    assert_ok(update(f, &more));
  }
}

/* The routes of the single call, after all. */
static void expect_routes(fixture *f) {
  scores_result whole;
  assert_ok(settle(f));
  assert_int_equal(f->part.opened, 0);
  assert_ok(scores_call(f->router, &f->problem, NULL, &whole));
  assert_routes_equal(f->r.routes, whole.routes, M, K, "after failures");
  scores_free_result(&whole);
}

static void bad_create(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  phase_router_score_shard *shard = f.shard;
  phase_router_load_bounds loads = f.p.loads;
#define CREATE(m, n, k, begin, end) \
  phase_router_score_shard_create(&shard, f.router, &loads, (m), (n), (k), (begin), (end), NULL)
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_end", CREATE(M, N, K, 0, M + 1));
  assert_null(shard);
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_begin", CREATE(M, N, K, 3, 2));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_end", CREATE(M, N, K, 0, UINT64_MAX));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "n_targets",
               CREATE(M, PHASE_ROUTER_MAX_SCORE_TARGETS + 1, K, 0, M));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "n_sources", CREATE(UINT64_MAX, N, K, 0, M));
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "k", CREATE(PHASE_ROUTER_MAX_SIZE, N, 8, 0, M));
  loads.reserved = 1;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "loads", CREATE(M, N, K, 0, M));
  loads.reserved = 0;
  loads.weights = (const uint64_t *)f.sums;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "loads", CREATE(M, N, K, 0, M));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router",
               phase_router_score_shard_create(&shard, NULL, &loads, M, N, K, 0, M, NULL));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "out",
               phase_router_score_shard_create(NULL, f.router, &loads, M, N, K, 0, M, NULL));
  phase_router_score_shard_destroy(NULL);
  tear_down(&f);
}

static void bad_pointers(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  uint32_t more = 7;
  size_t count = 7;
  const phase_router_status invalid = PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  assert_error(invalid, "shard", phase_router_score_shard_accumulate(NULL, &f.scores, f.sums, SUMS));
  assert_error(invalid, "scores", phase_router_score_shard_accumulate(f.shard, NULL, f.sums, SUMS));
  assert_error(invalid, "sums", phase_router_score_shard_accumulate(f.shard, &f.scores, NULL, SUMS));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "sums",
               phase_router_score_shard_accumulate(f.shard, &f.scores, f.sums, SUMS - 1));
  assert_ok(accumulate(&f));
  assert_error(invalid, "shard", phase_router_score_shard_update(NULL, f.sums, SUMS, &more));
  assert_error(invalid, "sums", phase_router_score_shard_update(f.shard, NULL, SUMS, &more));
  assert_error(invalid, "more", phase_router_score_shard_update(f.shard, f.sums, SUMS, NULL));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "sums",
               phase_router_score_shard_update(f.shard, f.sums, SUMS + 1, &more));
  assert_int_equal(more, 7);
  finish_sums(&f);
  assert_error(invalid, "shard", phase_router_score_shard_open_rows(NULL, NULL, NULL, 0, &count));
  assert_error(invalid, "count", phase_router_score_shard_open_rows(f.shard, NULL, NULL, 0, NULL));
  assert_error(invalid, "scores",
               phase_router_score_shard_open_rows(f.shard, NULL, f.rows, M * WIDTH, &count));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "rows",
               phase_router_score_shard_open_rows(f.shard, &f.scores, f.rows, M * WIDTH - 1, &count));
  assert_int_equal(count, 7);
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  assert_int_equal(count, M); /* so few that all are open */
  assert_error(invalid, "shard", phase_router_score_shard_solve(NULL, f.rows, M, f.solution, f.solution_len));
  assert_error(invalid, "rows", phase_router_score_shard_solve(f.shard, NULL, M, f.solution, f.solution_len));
  assert_error(invalid, "solution", phase_router_score_shard_solve(f.shard, f.rows, M, NULL, f.solution_len));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "solution",
               phase_router_score_shard_solve(f.shard, f.rows, M - 1, f.solution, f.solution_len));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "n_rows",
               phase_router_score_shard_solve(f.shard, f.rows, SIZE_MAX, f.solution, f.solution_len));
  assert_ok(solve(&f));
#define SETTLE(scores, solution, length, routes, routes_len, part, size) \
  phase_router_score_shard_settle(f.shard, scores, solution, length, routes, routes_len, NULL, part, size)
  const size_t length = f.solution_len, size = sizeof f.part;
  assert_error(invalid, "scores", SETTLE(NULL, f.solution, length, f.r.routes, M * K, &f.part, size));
  assert_error(invalid, "solution", SETTLE(&f.scores, NULL, length, f.r.routes, M * K, &f.part, size));
  assert_error(invalid, "routes", SETTLE(&f.scores, f.solution, length, NULL, M * K, &f.part, size));
  assert_error(invalid, "part", SETTLE(&f.scores, f.solution, length, f.r.routes, M * K, NULL, size));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "part",
               SETTLE(&f.scores, f.solution, length, f.r.routes, M * K, &f.part, size - 8));
  for (size_t wrong = 0; wrong <= length + 1; wrong += wrong < 3 ? 1 : wrong == 3 ? length - 4 : 2)
    assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "solution",
                 SETTLE(&f.scores, f.solution, wrong, f.r.routes, M * K, &f.part, size));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "routes",
               SETTLE(&f.scores, f.solution, length, f.r.routes, M * K - 1, &f.part, size));
  phase_router_certificate certificate = {sizeof certificate, 0, f.sums, NULL, NULL, 0};
  assert_error(invalid, "start",
               phase_router_score_shard_settle(f.shard, &f.scores, f.solution, length, f.r.routes, M * K,
                                               &certificate, &f.part, size));
  certificate.start = NULL;
  certificate.tolerance = 0.5;
  assert_error(invalid, "tolerance",
               phase_router_score_shard_settle(f.shard, &f.scores, f.solution, length, f.r.routes, M * K,
                                               &certificate, &f.part, size));
  guard_untouched(f.r.routes);
  expect_routes(&f);
  tear_down(&f);
}

/* Every call at every time that is not its own. */
static void wrong_order(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  uint32_t more = 1;
  size_t count = 0;
  const phase_router_status invalid = PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  while (more != 0) {
    assert_error(invalid, "accumulated", update(&f, &more));
    for (int again = 0; again < 2; again++) {
      assert_error(invalid, "rounds",
                   phase_router_score_shard_open_rows(f.shard, &f.scores, NULL, 0, &count));
      assert_error(invalid, "rounds", solve(&f));
      assert_error(invalid, "rounds", settle(&f));
      assert_ok(accumulate(&f)); /* twice is as good as once */
    }
    assert_ok(update(&f, &more));
  }
  assert_error(invalid, "last round", accumulate(&f));
  assert_error(invalid, "accumulated", update(&f, &more));
  f.solution[3] = M;
  assert_error(invalid, "solution", settle(&f)); /* of nobody */
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  assert_ok(solve(&f));
  assert_ok(solve(&f));
  assert_ok(settle(&f));
  assert_error(invalid, "last round", accumulate(&f));
  expect_routes(&f); /* settles once more */
  tear_down(&f);
}

static void bad_scores(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  uint32_t more = 1;
  phase_router_score_shard *last = NULL;
  f.p.shards = 2;
  f.p.bounds[1] = M - 1;
  f.p.bounds[2] = M;
  assert_ok(shards_create(&last, f.router, &f.p, 1));
  const int32_t good = f.problem.q[(M - 1) * N + 3];
  f.problem.q[(M - 1) * N + 3] = INT32_MAX;
  const phase_router_scores own = shards_scores(&f.p, 1); /* its row 0 is row 29 of all */
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 29, target 3",
               phase_router_score_shard_accumulate(last, &own, f.sums, SUMS));
  f.problem.q[(M - 1) * N + 3] = good;
  phase_router_score_shard_destroy(last);
  assert_ok(accumulate(&f));
  assert_ok(update(&f, &more));
  f.scores.type = PHASE_ROUTER_SCORES_FLOAT32;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "type", accumulate(&f));
  f.scores.type = 2;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "type", accumulate(&f));
  f.scores.type = PHASE_ROUTER_SCORES_INT32;
  finish_sums(&f);
  /* Scores that have changed since. */
  size_t count = 0;
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  f.rows[1] ^= 0x3FFFFFFF;
  f.rows[2] ^= 0x3FFFFFFF;
  f.rows[3] ^= 0x3FFFFFFF;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "scores", solve(&f));
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  assert_ok(solve(&f));
  for (int j = 0; j < N; j++) f.problem.q[j] = -f.problem.q[j];
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "row 0", settle(&f));
  for (int j = 0; j < N; j++) f.problem.q[j] = -f.problem.q[j];
  f.scores.type = PHASE_ROUTER_SCORES_FLOAT32;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "type", settle(&f));
  f.scores.type = PHASE_ROUTER_SCORES_INT32;
  expect_routes(&f);
  tear_down(&f);
}

/* One shard of all rows of a larger problem, with all sums exchanged. */
typedef struct larger {
  scores_problem problem;
  shards_problem p;
  phase_router *router;
  phase_router_score_shard *shard;
  int32_t *rows;
  int64_t *solution;
  size_t open;
  shards_result r;
  phase_router_shard_part part;
} larger;

static void set_up_larger(larger *l, uint64_t m, uint64_t n, uint64_t seed, int loads) {
  uint64_t random = seed;
  uint32_t more = 1;
  memset(l, 0, sizeof *l);
  l->problem = scores_make(m, n, 2, SCORES_WIDE, loads, 8, &random);
  l->p = shards_of(&l->problem, 1);
  l->router = test_router(1, 0, 0, 1);
  l->rows = test_alloc((size_t)(m * (n + 1)) * sizeof *l->rows);
  l->solution = test_alloc(shards_solution_len(&l->p, m) * sizeof *l->solution);
  l->r.routes = test_alloc((size_t)(m * 2) * sizeof *l->r.routes);
  assert_ok(shards_create(&l->shard, l->router, &l->p, 0));
  const size_t length = shards_sums_len(&l->p);
  int64_t *sums = test_alloc(length * sizeof *sums);
  while (more != 0) {
    assert_ok(phase_router_score_shard_accumulate(l->shard, &l->p.scores, sums, length));
    assert_ok(phase_router_score_shard_update(l->shard, sums, length, &more));
  }
  free(sums);
}

static void tear_down_larger(larger *l) {
  phase_router_score_shard_destroy(l->shard);
  phase_router_destroy(l->router);
  free(l->rows);
  free(l->solution);
  free(l->r.routes);
  scores_free(&l->problem);
}

static void open_larger(larger *l) { shards_open_rows(l->shard, &l->p.scores, l->p.n, l->rows, &l->open); }

static phase_router_status solve_larger(larger *l) {
  return phase_router_score_shard_solve(l->shard, l->rows, l->open, l->solution,
                                        shards_solution_len(&l->p, l->open));
}

static phase_router_status settle_larger(larger *l) {
  return shards_settle(l->shard, &l->p, 0, l->solution, l->open, &l->r, &l->part);
}

static void negate_row(larger *l, uint64_t row) {
  for (uint64_t j = 0; j < l->p.n; j++) l->problem.q[row * l->p.n + j] *= -1;
}

static void expect_changed(larger *l, uint64_t row) {
  char what[64];
  size_t count = 0;
  (void)snprintf(what, sizeof what, "scores: row %u has changed", (unsigned)row);
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, what,
               phase_router_score_shard_open_rows(l->shard, &l->p.scores, l->rows,
                                                  l->open * (size_t)(l->p.n + 1), &count));
}

/* Other scores than those that the sums are of would leave loads that nobody has counted. */
static void scores_change_after_the_sums(void **state) {
  (void)state;
  larger l;
  set_up_larger(&l, 600, 8, 21, LOADS_EXACT);
  open_larger(&l);
  const uint64_t open = (uint64_t)l.rows[0];
  negate_row(&l, open);
  expect_changed(&l, open);
  negate_row(&l, open);
  tear_down_larger(&l);
  /* A settled row. */
  set_up_larger(&l, 8000, 16, 13, LOADS_EXACT);
  open_larger(&l);
  assert_ok(solve_larger(&l));
  uint64_t settled = 0;
  while (settled < l.open && (uint64_t)l.rows[settled * 17] == settled) settled++;
  negate_row(&l, settled);
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "has changed", settle_larger(&l));
  negate_row(&l, settled);
  assert_ok(settle_larger(&l));
  tear_down_larger(&l);
  /* A row that has been solved once, but not for the last time. */
  set_up_larger(&l, 3000, 24, 5, LOADS_UPPER);
  open_larger(&l);
  assert_ok(solve_larger(&l));
  assert_ok(settle_larger(&l));
  assert_true(l.part.opened > 0);
  const uint64_t solved = (uint64_t)l.rows[0];
  negate_row(&l, solved);
  l.open += l.part.opened;
  expect_changed(&l, solved);
  tear_down_larger(&l);
}

static void bad_sums(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  uint32_t more = 1;
  assert_ok(accumulate(&f));
  for (int e = 0; e < SUMS; e++) f.sums[e] *= 2; /* as if the shard were there twice */
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "60 rows", update(&f, &more));
  for (int e = 0; e < SUMS; e++) f.sums[e] /= 2;
  assert_ok(update(&f, &more));
  while (more != 0) {
    assert_ok(accumulate(&f));
    for (int way = 0; way < 3; way++) {
      const int64_t first = f.sums[0];
      f.sums[0] = way == 0 ? -1 : way == 1 ? INT64_MAX : INT64_MIN;
      assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "sums", update(&f, &more));
      f.sums[0] = first;
    }
    assert_ok(update(&f, &more));
  }
  tear_down(&f);
}

/* In every round: the sums of the round before, and those of one shard in place of the other's. */
static void sums_of_others(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  const phase_router_status invalid = PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  const shards_problem p = shards_of(&f.problem, 2);
  phase_router_score_shard *shards[2];
  int64_t before[SUMS] = {0}, parts[2][SUMS], sums[SUMS], wrong[SUMS];
  for (int s = 0; s < 2; s++) assert_ok(shards_create(&shards[s], f.router, &p, s));
  for (uint32_t more = 1; more != 0;) {
    for (int s = 0; s < 2; s++) {
      const phase_router_scores own = shards_scores(&p, s);
      assert_ok(phase_router_score_shard_accumulate(shards[s], &own, parts[s], SUMS));
    }
    for (int e = 0; e < SUMS; e++) sums[e] = parts[0][e] + parts[1][e];
    for (int s = 0; s < 2; s++) {
      for (int e = 0; e < SUMS; e++) wrong[e] = 2 * parts[s][e];
      assert_error(invalid, "in two shards", phase_router_score_shard_update(shards[0], wrong, SUMS, &more));
      assert_error(invalid, "sums", phase_router_score_shard_update(shards[0], before, SUMS, &more));
    }
    memcpy(before, sums, sizeof before);
    for (int s = 0; s < 2; s++) assert_ok(phase_router_score_shard_update(shards[s], sums, SUMS, &more));
  }
  for (int s = 0; s < 2; s++) phase_router_score_shard_destroy(shards[s]);
  tear_down(&f);
}

/* The last round's: how many rows there are, and how many routes they can have. */
static void last_sums_that_cannot_be(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  int64_t last[SUMS];
  uint32_t more = 1;
  finish_sums(&f);
  memcpy(last, f.sums, sizeof last);
  phase_router_score_shard_destroy(f.shard);
  assert_ok(shards_create(&f.shard, f.router, &f.p, 0));
  for (;;) {
    assert_ok(accumulate(&f));
    if (memcmp(f.sums, last, sizeof last) == 0) break;
    assert_ok(update(&f, &more));
    assert_int_equal(more, 1);
  }
  f.sums[0]++;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "30 rows with 61 routes", update(&f, &more));
  f.sums[0]--;
  f.sums[N]++;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "31 rows with 60 routes", update(&f, &more));
  f.sums[N]--;
  assert_ok(update(&f, &more));
  assert_int_equal(more, 0);
  tear_down(&f);
}

/* Two shards that do not belong together: at least one says so, in the first round. */
static void expect_strangers(const fixture *f, const shards_problem *a, const shards_problem *b,
                             uint64_t seed, const char *what) {
  phase_router *other = test_router(seed, 0, 0, 1);
  phase_router_score_shard *shards[2];
  int64_t sums[SUMS], part[SUMS];
  const phase_router_scores first = shards_scores(a, 0), second = shards_scores(b, 1);
  assert_ok(shards_create(&shards[0], f->router, a, 0));
  assert_ok(shards_create(&shards[1], other, b, 1));
  assert_ok(phase_router_score_shard_accumulate(shards[0], &first, sums, SUMS));
  assert_ok(phase_router_score_shard_accumulate(shards[1], &second, part, SUMS));
  for (int e = 0; e < SUMS; e++) sums[e] += part[e];
  uint32_t more = 0;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, what,
               phase_router_score_shard_update(shards[0], sums, SUMS, &more));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, what,
               phase_router_score_shard_update(shards[1], sums, SUMS, &more));
  for (int s = 0; s < 2; s++) phase_router_score_shard_destroy(shards[s]);
  phase_router_destroy(other);
}

static void strangers(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  const int64_t start[N] = {1, 2, 3, 4};
  const uint32_t upper[N] = {M, M, M, M};
  float x[M * N] = {0};
  shards_problem a = shards_of(&f.problem, 2), b = a;
  expect_strangers(&f, &a, &b, 2, "seed");
  b.k = 1;
  b.loads.upper = upper;
  b.loads.lower = NULL;
  a.loads = b.loads;
  expect_strangers(&f, &a, &b, 1, "k");
  b = shards_of(&f.problem, 2);
  expect_strangers(&f, &a, &b, 1, "loads");
  a = b;
  b.start = start;
  expect_strangers(&f, &a, &b, 1, "start");
  b = a;
  b.scores.type = PHASE_ROUTER_SCORES_FLOAT32;
  b.scores.values = x;
  expect_strangers(&f, &a, &b, 1, "type");
  b = a;
  b.bounds[1] = a.bounds[1] + 1; /* a row in none */
  expect_strangers(&f, &a, &b, 1, "rows");
  b.bounds[1] = a.bounds[1] - 1; /* one in two */
  expect_strangers(&f, &a, &b, 1, "rows");
  b.bounds[1] -= 1; /* one in two, and one in none */
  b.bounds[2] -= 2;
  expect_strangers(&f, &a, &b, 1, "another in none");
  uint64_t random = 20;
  scores_problem longer = scores_make(M + 1, N, K, SCORES_WIDE, LOADS_EXACT, 8, &random);
  b = shards_of(&longer, 2);
  b.loads = a.loads;
  b.bounds[1] = a.bounds[1] + 1; /* as many rows as the other one expects */
  expect_strangers(&f, &a, &b, 1, "sums");
  scores_free(&longer);
  tear_down(&f);
}

static void bad_rows(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  size_t count = 0;
  finish_sums(&f);
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  const int32_t wrong[] = {-1, INT32_MIN, M, INT32_MAX};
  for (size_t w = 0; w < sizeof wrong / sizeof *wrong; w++) {
    f.rows[29 * WIDTH] = wrong[w];
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "rows", solve(&f));
  }
  f.rows[29 * WIDTH] = 28;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "twice", solve(&f));
  f.rows[29 * WIDTH] = 29;
  /* One is missing: then there is no solution, or it is not of all open rows. */
  assert_ok(phase_router_score_shard_solve(f.shard, f.rows, M - 1, f.solution, f.solution_len - K - 1));
  f.solution_len -= K + 1;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "not all open rows", settle(&f));
  f.solution_len += K + 1;
  /* None at all, which need no array. */
  assert_ok(phase_router_score_shard_solve(f.shard, NULL, 0, f.solution, shards_solution_len(&f.p, 0)));
  assert_ok(solve(&f));
  expect_routes(&f);
  tear_down(&f);
}

static void bad_solution(void **state) {
  (void)state;
  fixture f;
  set_up(&f);
  size_t count = 0;
  finish_sums(&f);
  shards_open_rows(f.shard, &f.scores, N, f.rows, &count);
  assert_ok(solve(&f));
  int64_t *const number = f.solution + PHASE_ROUTER_SHARD_SOLUTION + 2 * N, *const routes = number + M;
  const struct {
    int64_t *at;
    int64_t value;
    phase_router_status status;
    const char *what;
  } cases[] = {
      {f.solution + 1, f.solution[1] ^ 1, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "other sums"},
      {f.solution + 3, M + 1, PHASE_ROUTER_ERROR_SIZE_MISMATCH, "solution"},
      {f.solution + 3, -1, PHASE_ROUTER_ERROR_SIZE_MISMATCH, "solution"},
      {f.solution + 3, INT64_MAX, PHASE_ROUTER_ERROR_SIZE_MISMATCH, "solution"},
      {f.solution + 4, INT64_MAX, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "price of target 0"},
      {f.solution + 4, INT64_MIN, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "price of target 0"},
      {f.solution + 4, f.solution[4] + (1 << 30), PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "best"},
      {number, M, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "not all open rows"},
      {number, 1, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "twice"},
      {number, INT64_MIN, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "not all open rows"},
      {routes + 1, routes[0], PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 0"},
      {routes + 1, N, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 0"},
      {routes + 1, -2, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 0"},
      {routes + 1, INT64_MIN, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 0"},
      {routes + 1, -1, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "row 0"}, /* it could have that target */
  };
  for (size_t c = 0; c < sizeof cases / sizeof *cases; c++) {
    const int64_t good = *cases[c].at;
    *cases[c].at = cases[c].value;
    assert_error(cases[c].status, cases[c].what, settle(&f));
    *cases[c].at = good;
  }
  expect_routes(&f);
  tear_down(&f);
}

/* Lower bounds that cannot be met are found out once all rows are open. */
static void infeasible(void **state) {
  (void)state;
  enum { ROWS = 20000 };
  uint64_t random = 19;
  scores_problem problem = scores_make(ROWS, N, 1, SCORES_SMALL, LOADS_AMPLE, 8, &random);
  for (uint64_t i = 0; i < ROWS; i++)
    problem.allowed[i] = i % 4 == 0 ? 15 : 14; /* a quarter may have target 0 */
  problem.upper[0] = problem.lower[0] = ROWS / 4 + 1;
  shards_problem p = shards_of(&problem, 3);
  phase_router *router = test_router(1, 0, 0, 1);
  phase_router *const routers[] = {router, router, router};
  shards_result r;
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "lower", shards_run(routers, &p, &r));
  assert_true(r.open_rounds > 1); /* not all were open at first */
  guard_untouched(r.prices);
  shards_free_result(&r);
  problem.upper[0] = problem.lower[0] = ROWS / 4;
  shards_compare(router, &p);
  phase_router_destroy(router);
  scores_free(&problem);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(bad_create),
      cmocka_unit_test(bad_pointers),
      cmocka_unit_test(wrong_order),
      cmocka_unit_test(bad_scores),
      cmocka_unit_test(scores_change_after_the_sums),
      cmocka_unit_test(bad_sums),
      cmocka_unit_test(sums_of_others),
      cmocka_unit_test(last_sums_that_cannot_be),
      cmocka_unit_test(strangers),
      cmocka_unit_test(bad_rows),
      cmocka_unit_test(bad_solution),
      cmocka_unit_test(infeasible),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
