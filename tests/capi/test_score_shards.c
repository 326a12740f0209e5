/* The assignment by scores of rows that are spread over several shards: equal to the call on all rows. */
#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include <math.h>

#include "score_shards.h"

/* ---- all shards in one process ---- */

/* What shards prove is a certificate of SPEC section 9.2 for all rows together. */
static void check_certificate(const scores_problem *p, const shards_result *r, uint64_t seed) {
  scores_result all;
  memset(&all, 0, sizeof all);
  all.routes = r->routes;
  all.prices = r->prices;
  all.full = r->full;
  all.stats.routes = r->sum.routes;
  all.stats.rows_short = r->sum.rows_short;
  all.stats.total = all.stats.dual = r->sum.total;
  all.stats.top_total = r->sum.top_total;
  all.stats.lambda = r->sum.lambda;
  scores_check(p, &all, seed);
}

static uint64_t opened_in_all, rounds_in_all, reopened_in_all;

static void compare(const scores_problem *p, int shards, const int64_t *start, uint64_t seed, int is_even,
                    phase_router_status expected, const scores_result *whole, uint64_t *random) {
  shards_problem split = shards_of(p, shards);
  shards_result r;
  phase_router *routers[SHARDS_MOST];
  split.start = start;
  if (!is_even) shards_split(&split, random);
  for (int s = 0; s < shards; s++) routers[s] = test_router(seed, 0, 0, 1 + s % 3);
  const phase_router_status status = shards_run(routers, &split, &r);
  test_assert_status(status, expected, NULL, "the solution of shards", __FILE__, __LINE__);
  if (status == PHASE_ROUTER_OK) {
    assert_routes_equal(r.routes, whole->routes, p->m, p->k, "shards");
    assert_true(r.sum.total == whole->stats.total);
    check_certificate(p, &r, seed);
  }
  rounds_in_all += r.open_rounds;
  opened_in_all += r.most_open;
  reopened_in_all += r.reopened;
  for (int s = 0; s < shards; s++) phase_router_destroy(routers[s]);
  shards_free_result(&r);
}

static void check(uint64_t m, uint64_t n, uint32_t k, int scores, int loads, uint64_t allowed_in_8,
                  uint64_t *random) {
  scores_problem p = scores_make(m, n, k, scores, loads, allowed_in_8, random);
  const uint64_t seed = test_below(random, 5);
  phase_router *router = test_router(seed, 0, 0, 1);
  scores_result whole;
  const phase_router_status status = scores_call(router, &p, NULL, &whole);
  int64_t *start = test_alloc(n * sizeof *start);
  for (uint64_t j = 0; j < n; j++) start[j] = (int64_t)test_next(random);
  compare(&p, 1, NULL, seed, 1, status, &whole, random);
  compare(&p, 2 + (int)test_below(random, SHARDS_MOST - 1), NULL, seed, 0, status, &whole, random);
  const int64_t *given = test_below(random, 2) ? start : status == PHASE_ROUTER_OK ? whole.prices : NULL;
  compare(&p, 3, given, seed, 1, status, &whole, random);
  free(start);
  scores_free_result(&whole);
  phase_router_destroy(router);
  scores_free(&p);
}

static void small_problems(void **state) {
  (void)state;
  uint64_t random = 11;
  for (int round = 0; round < 240; round++)
    check(1 + test_below(&random, 40), 1 + test_below(&random, 9), 1 + (uint32_t)test_below(&random, 4),
          round % SCORES_KINDS, round / 6 % LOADS_KINDS, 1 + test_below(&random, 8), &random);
}

/* So many rows that most of them are settled. */
static void larger_problems(void **state) {
  (void)state;
  uint64_t random = 12;
  for (int scores = 0; scores < SCORES_KINDS; scores++)
    for (int loads = 0; loads < LOADS_KINDS; loads++)
      check(1500, 7 + test_below(&random, 10), 1 + (uint32_t)test_below(&random, 3), scores, loads,
            4 + 4 * test_below(&random, 2), &random);
}

/* Where prices are found, few rows go to one place. */
static void few_rows_are_open(void **state) {
  (void)state;
  uint64_t random = 13;
  rounds_in_all = opened_in_all = 0;
  check(8000, 16, 2, SCORES_WIDE, LOADS_EXACT, 8, &random);
  assert_in_range(opened_in_all / 3, 1, 8000 / 10);
  assert_in_range(rounds_in_all, 3, 12);
}

/* Prices that move further than they were thought to: rows that were settled are opened. */
static void settled_rows_are_looked_at(void **state) {
  (void)state;
  reopened_in_all = 0;
  for (int scores = SCORES_WIDE; scores <= SCORES_SMALL; scores++) {
    uint64_t random = 5;
    check(3000, 24, 2, scores, LOADS_UPPER, 8, &random);
  }
  assert_true(reopened_in_all > 0);
}

static void trivial_problems(void **state) {
  (void)state;
  uint64_t random = 14;
  for (int way = 0; way < 3; way++) {
    scores_problem p = scores_make(way == 0 ? 0 : 5, 3, 2, SCORES_WIDE, LOADS_AMPLE, 8, &random);
    if (way == 1) p.n = 0;
    if (way == 2) p.k = 0;
    phase_router *router = test_router(1, 0, 0, 1);
    const shards_problem split = shards_of(&p, 3);
    shards_compare(router, &split);
    phase_router_destroy(router);
    scores_free(&p);
  }
}

/* ---- floats ---- */

/* Floats of which every shard has others: the exponent of fixed point is that of the largest of all. */
static float *make_floats(uint64_t m, uint64_t n, uint64_t stride, uint64_t *random) {
  float *x = test_alloc((size_t)(m * stride) * sizeof *x);
  for (uint64_t i = 0; i < m; i++)
    for (uint64_t j = 0; j < stride; j++) {
      const uint64_t scale = UINT64_C(1) << (i * 8 / m);
      const float value = (float)((double)test_below(random, 1 << 24) / (1 << 22) - 2) * (float)scale;
      x[i * stride + j] = j >= n ? NAN : test_below(random, 9) == 0 ? -INFINITY : value;
    }
  return x;
}

static void floats(void **state) {
  (void)state;
  uint64_t random = 17;
  for (int round = 0; round < 12; round++) {
    const uint64_t m = 200 + test_below(&random, 400), n = 4 + test_below(&random, 9), stride = n + 3;
    float *x = make_floats(m, n, stride, &random);
    uint64_t *weights = test_alloc(n * sizeof *weights);
    for (uint64_t j = 0; j < n; j++) weights[j] = 1 + test_below(&random, 5);
    const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, x, stride, NULL};
    const phase_router_load_bounds loads = {sizeof loads, 0, weights, NULL, NULL};
    shards_problem p = {scores, loads, m, n, 1 + (uint32_t)test_below(&random, 3), NULL, 4, {0, 0, 0, 0, m}};
    shards_split(&p, &random);
    phase_router *router =
        test_router(3, round % 2 ? PHASE_ROUTER_SORT_ROWS : 0, 0, 1 + (int32_t)test_below(&random, 7));
    shards_compare(router, &p);
    phase_router_destroy(router);
    free(weights);
    free(x);
  }
}

/* The last row has a score as large as these two are: the second one leaves all others too little, whoever has it. */
static void a_huge_score_elsewhere(void **state) {
  (void)state;
  uint64_t random = 18;
  float *x = make_floats(64, 4, 4, &random);
  const uint32_t upper[4] = {32, 32, 32, 32};
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, x, 0, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, NULL, upper};
  shards_problem p = {scores, loads, 64, 4, 1, NULL, 2, {0, 63, 64}};
  phase_router *router = test_router(3, 0, 0, 1);
  x[255] = -1e4f;
  shards_compare(router, &p);
  x[255] = -1e12f;
  phase_router_score_shard *shards[2];
  int64_t sums[8 + PHASE_ROUTER_SHARD_SUMS], part[8 + PHASE_ROUTER_SHARD_SUMS];
  for (int s = 0; s < 2; s++) assert_ok(shards_create(&shards[s], router, &p, s));
  for (int round = 0; round < 2; round++) {
    memset(sums, 0, sizeof sums);
    for (int s = 0; s < 2; s++) {
      const phase_router_scores own = shards_scores(&p, s);
      assert_ok(phase_router_score_shard_accumulate(shards[s], &own, part, 8 + PHASE_ROUTER_SHARD_SUMS));
      for (size_t e = 0; e < 8 + PHASE_ROUTER_SHARD_SUMS; e++) sums[e] += part[e];
    }
    for (int s = 0; s < 2; s++) {
      uint32_t more = 7;
      const phase_router_status status =
          phase_router_score_shard_update(shards[s], sums, 8 + PHASE_ROUTER_SHARD_SUMS, &more);
      if (round == 0)
        assert_ok(status);
      else
        assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "scores", status);
    }
  }
  for (int s = 0; s < 2; s++) phase_router_score_shard_destroy(shards[s]);
  phase_router_destroy(router);
  free(x);
}

/* ---- one process for each shard, with pipes to their parent ---- */

#if !defined(_WIN32)

enum { PROCESSES = 4 };

/* A failed call ends the process, and the other end of its pipes fails. */
static void require(int is_right) {
  if (!is_right) _exit(9);
}

static void put(int pipe, const void *bytes, size_t length) {
  for (const char *at = bytes; length > 0;) {
    const ssize_t written = write(pipe, at, length);
    require(written > 0);
    at += written;
    length -= (size_t)written;
  }
}

static void get(int pipe, void *bytes, size_t length) {
  for (char *at = bytes; length > 0;) {
    const ssize_t got = read(pipe, at, length);
    require(got > 0);
    at += got;
    length -= (size_t)got;
  }
}

/* A shard's process: of the other shards it knows what comes from its parent. */
static void run_shard(const shards_problem *p, int s, uint64_t seed, int in, int out) {
  const size_t sums_len = shards_sums_len(p), rows = (size_t)shards_rows(p, s), n = (size_t)p->n;
  const phase_router_scores scores = shards_scores(p, s);
  phase_router_options options;
  phase_router *router = NULL;
  phase_router_score_shard *shard = NULL;
  require(phase_router_options_init(&options, sizeof options) == 0);
  options.seed = seed;
  options.num_threads = 1;
  require(phase_router_create(&router, &options) == 0);
  require(shards_create(&shard, router, p, s) == 0);
  int64_t *sums = malloc(sums_len * sizeof *sums);
  int32_t *routes = malloc(rows * p->k * sizeof *routes + 1);
  for (uint32_t more = 1; more != 0;) {
    require(phase_router_score_shard_accumulate(shard, &scores, sums, sums_len) == 0);
    put(out, sums, sums_len * sizeof *sums);
    get(in, sums, sums_len * sizeof *sums);
    require(phase_router_score_shard_update(shard, sums, sums_len, &more) == 0);
  }
  phase_router_shard_part part;
  for (uint64_t opened = 1; opened != 0;) {
    size_t count = 0;
    uint64_t all = 0;
    int32_t *open = malloc(rows * (n + 1) * sizeof *open + 1);
    require(phase_router_score_shard_open_rows(shard, NULL, NULL, 0, &count) == 0);
    require(phase_router_score_shard_open_rows(shard, &scores, open, count * (n + 1), &count) == 0);
    put(out, &count, sizeof count);
    put(out, open, count * (n + 1) * sizeof *open);
    get(in, &all, sizeof all);
    const size_t length = shards_solution_len(p, all);
    int64_t *solution = malloc(length * sizeof *solution);
    get(in, solution, length * sizeof *solution);
    require(phase_router_score_shard_settle(shard, &scores, solution, length, routes, rows * p->k, NULL,
                                            &part, sizeof part) == 0);
    put(out, &part.opened, sizeof part.opened);
    get(in, &opened, sizeof opened);
    free(open);
    free(solution);
  }
  put(out, routes, rows * p->k * sizeof *routes);
  put(out, &part.total, sizeof part.total);
  _exit(0);
}

/* The parent has no scores but those of open rows. Its own shard, of no rows, is the one that solves. */
static int64_t run_parent(const shards_problem *p, phase_router *router, const int *in, const int *out,
                          int32_t *routes) {
  const size_t sums_len = shards_sums_len(p), width = (size_t)p->n + 1;
  const phase_router_scores none = {sizeof none, p->scores.type, NULL, 0, NULL};
  phase_router_score_shard *shard = NULL;
  assert_ok(phase_router_score_shard_create(&shard, router, &p->loads, p->m, p->n, p->k, p->m, p->m, NULL));
  int64_t *sums = test_alloc(sums_len * sizeof *sums), *part = test_alloc(sums_len * sizeof *part);
  int32_t *rows = test_alloc((size_t)p->m * width * sizeof *rows);
  for (uint32_t more = 1; more != 0;) {
    assert_ok(phase_router_score_shard_accumulate(shard, &none, sums, sums_len));
    for (int s = 0; s < PROCESSES; s++) {
      get(in[s], part, sums_len * sizeof *part);
      for (size_t e = 0; e < sums_len; e++) sums[e] += part[e];
    }
    for (int s = 0; s < PROCESSES; s++) put(out[s], sums, sums_len * sizeof *sums);
    assert_ok(phase_router_score_shard_update(shard, sums, sums_len, &more));
  }
  for (uint64_t opened = 1; opened != 0;) {
    uint64_t count = 0;
    for (int s = 0; s < PROCESSES; s++) {
      size_t own = 0;
      get(in[s], &own, sizeof own);
      get(in[s], rows + count * width, own * width * sizeof *rows);
      count += own;
    }
    assert_true(count < p->m);
    const size_t length = shards_solution_len(p, count);
    int64_t *solution = test_alloc(length * sizeof *solution);
    assert_ok(phase_router_score_shard_solve(shard, rows, (size_t)count, solution, length));
    opened = 0;
    for (int s = 0; s < PROCESSES; s++) {
      put(out[s], &count, sizeof count);
      put(out[s], solution, length * sizeof *solution);
    }
    for (int s = 0; s < PROCESSES; s++) {
      uint64_t own = 0;
      get(in[s], &own, sizeof own);
      opened += own;
    }
    for (int s = 0; s < PROCESSES; s++) put(out[s], &opened, sizeof opened);
    free(solution);
  }
  int64_t total = 0;
  for (int s = 0; s < PROCESSES; s++) {
    int64_t own = 0;
    get(in[s], routes + p->bounds[s] * p->k, (size_t)(shards_rows(p, s) * p->k) * sizeof *routes);
    get(in[s], &own, sizeof own);
    total += own;
  }
  phase_router_score_shard_destroy(shard);
  free(sums);
  free(part);
  free(rows);
  return total;
}

static void compare_processes(const shards_problem *p) {
  phase_router *router = test_router(3, 0, 0, 1);
  phase_router_score_stats stats;
  int32_t *whole = test_alloc((size_t)(p->m * p->k) * sizeof *whole);
  assert_ok(phase_router_assign_by_scores(router, &p->scores, &p->loads, p->m, p->n, p->k, whole,
                                          (size_t)(p->m * p->k), NULL, &stats, sizeof stats));
  int in[PROCESSES], out[PROCESSES];
  pid_t children[PROCESSES];
  for (int s = 0; s < PROCESSES; s++) {
    int up[2], down[2];
    assert_int_equal(pipe(up), 0);
    assert_int_equal(pipe(down), 0);
    children[s] = fork();
    assert_true(children[s] >= 0);
    if (children[s] == 0) {
      close(up[0]);
      close(down[1]);
      run_shard(p, s, 3, down[0], up[1]);
    }
    close(up[1]);
    close(down[0]);
    in[s] = up[0];
    out[s] = down[1];
  }
  int32_t *routes = test_alloc((size_t)(p->m * p->k) * sizeof *routes);
  const int64_t total = run_parent(p, router, in, out, routes);
  for (int s = 0; s < PROCESSES; s++) {
    int status = 1;
    assert_true(waitpid(children[s], &status, 0) == children[s]);
    assert_int_equal(status, 0);
    close(in[s]);
    close(out[s]);
  }
  assert_routes_equal(routes, whole, p->m, p->k, "several processes");
  assert_true(total == stats.total);
  free(routes);
  free(whole);
  phase_router_destroy(router);
}

static void several_processes(void **state) {
#if defined(__EMSCRIPTEN__) /* has no processes */
  skip();
#endif
  (void)state;
  uint64_t random = 15;
  scores_problem integers = scores_make(2500, 12, 2, SCORES_WIDE, LOADS_EXACT, 7, &random);
  shards_problem p = shards_of(&integers, PROCESSES);
  p.bounds[2] = p.bounds[1]; /* an empty one */
  p.bounds[3] = p.bounds[1] + 1;
  compare_processes(&p);
  scores_free(&integers);

  float *x = make_floats(3000, 10, 10, &random);
  const uint64_t weights[10] = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, x, 0, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, weights, NULL, NULL};
  shards_problem floats = {scores, loads, 3000, 10, 3, NULL, PROCESSES, {0, 1000, 1100, 2900, 3000}};
  compare_processes(&floats);
  free(x);
}

#endif

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(small_problems),
    cmocka_unit_test(larger_problems),
    cmocka_unit_test(few_rows_are_open),
    cmocka_unit_test(settled_rows_are_looked_at),
    cmocka_unit_test(trivial_problems),
    cmocka_unit_test(floats),
    cmocka_unit_test(a_huge_score_elsewhere),
#if !defined(_WIN32)
    cmocka_unit_test(several_processes),
#endif
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
