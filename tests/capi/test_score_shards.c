/* The assignment by scores of rows that are spread over several shards: equal to the call on all rows. */
#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "scores.h"

enum { MOST_SHARDS = 9 };

static uint64_t bound_of(uint64_t m, int shards, int s) { return m * (uint64_t)s / (uint64_t)shards; }

static phase_router_scores scores_of(const scores_problem *p, uint64_t row) {
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_INT32, p->q + row * p->n, 0,
                                      p->allowed + row * test_words(p->n)};
  return scores;
}

static phase_router_status create(phase_router_score_shard **shard, phase_router *router,
                                  const scores_problem *p, uint64_t begin, uint64_t end,
                                  const int64_t *start) {
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, p->lower, p->upper};
  return phase_router_score_shard_create(shard, router, &loads, p->m, p->n, p->k, begin, end, start);
}

/* ---- all shards in one process ---- */

typedef struct job {
  const scores_problem *p;
  int shards;
  phase_router_score_shard *shard[MOST_SHARDS];
  uint64_t *rows; /* open ones, of all shards */
  uint64_t open;
  scores_problem open_scores; /* its q and allowed */
  int32_t *open_routes;
  int64_t *solution;
  uint64_t rounds; /* of open rows */
  uint64_t most_open;
} job;

static void add_sums(job *j) {
  const uint64_t sums_len = 2 * j->p->n + PHASE_ROUTER_SHARD_SUMS;
  int64_t *sums = test_alloc(sums_len * sizeof *sums), *part = test_alloc(sums_len * sizeof *part);
  uint32_t more = 1;
  for (int rounds = 0; more != 0; rounds++) {
    assert_true(rounds < 40);
    memset(sums, 0, sums_len * sizeof *sums);
    for (int s = 0; s < j->shards; s++) {
      const phase_router_scores scores = scores_of(j->p, bound_of(j->p->m, j->shards, s));
      assert_ok(phase_router_score_shard_accumulate(j->shard[s], &scores, part, sums_len));
      for (uint64_t e = 0; e < sums_len; e++) sums[e] += part[e];
    }
    for (int s = 0; s < j->shards; s++) {
      double misplaced = -1;
      assert_ok(phase_router_score_shard_update(j->shard[s], sums, sums_len, &more, &misplaced));
      assert_true(misplaced >= 0 && misplaced <= 1);
    }
  }
  free(sums);
  free(part);
}

/* The last shard's rows come first, for their order does not matter. */
static void gather(job *j) {
  const uint64_t n = j->p->n, words = test_words(n);
  j->open = 0;
  for (int s = j->shards - 1; s >= 0; s--) {
    size_t count = 0;
    assert_ok(phase_router_score_shard_open_rows(j->shard[s], NULL, 0, &count));
    assert_ok(phase_router_score_shard_open_rows(j->shard[s], j->rows + j->open, count, &count));
    j->open += count;
  }
  for (uint64_t r = 0; r < j->open; r++) {
    memcpy(j->open_scores.q + r * n, j->p->q + j->rows[r] * n, n * sizeof *j->p->q);
    memcpy(j->open_scores.allowed + r * words, j->p->allowed + j->rows[r] * words, words * sizeof(uint64_t));
  }
}

static phase_router_status solve(job *j, int32_t *routes, int64_t *total) {
  const uint64_t solution_len = 2 * j->p->n + PHASE_ROUTER_SHARD_SOLUTION;
  for (uint64_t opened = 1; opened > 0; j->rounds++) {
    gather(j);
    if (j->open > j->most_open) j->most_open = j->open;
    const phase_router_scores scores = scores_of(&j->open_scores, 0);
    const phase_router_status status =
        phase_router_score_shard_finish(j->shard[j->rounds % (uint64_t)j->shards], &scores, j->rows, j->open,
                                        j->solution, solution_len, j->open_routes, j->open * j->p->k);
    if (status != PHASE_ROUTER_OK) {
      assert_true(j->open == j->p->m);
      return status;
    }
    opened = 0;
    *total = 0;
    for (int s = 0; s < j->shards; s++) {
      const uint64_t begin = bound_of(j->p->m, j->shards, s), end = bound_of(j->p->m, j->shards, s + 1);
      const phase_router_scores own = scores_of(j->p, begin);
      phase_router_shard_part part;
      assert_ok(phase_router_score_shard_settle(
          j->shard[s], &own, j->solution, solution_len, j->rows, j->open, j->open_routes, j->open * j->p->k,
          routes + begin * j->p->k, (end - begin) * j->p->k, &part, sizeof part));
      opened += part.opened;
      *total += part.total;
    }
  }
  return PHASE_ROUTER_OK;
}

static uint64_t opened_in_all, rounds_in_all;

static void compare(const scores_problem *p, int shards, const int64_t *start, uint64_t seed,
                    phase_router_status expected, const scores_result *whole) {
  job j = {.p = p, .shards = shards};
  phase_router *router = test_router(seed, 0, 0, 1 + shards % 2);
  for (int s = 0; s < shards; s++)
    assert_ok(
        create(&j.shard[s], router, p, bound_of(p->m, shards, s), bound_of(p->m, shards, s + 1), start));
  phase_router_destroy(router);
  j.rows = test_alloc(p->m * sizeof *j.rows);
  j.open_scores = *p;
  j.open_scores.q = test_alloc(p->m * p->n * sizeof *p->q);
  j.open_scores.allowed = test_alloc(p->m * test_words(p->n) * sizeof *p->allowed);
  j.open_routes = test_alloc(p->m * p->k * sizeof *j.open_routes);
  j.solution = test_alloc((2 * p->n + PHASE_ROUTER_SHARD_SOLUTION) * sizeof *j.solution);
  int32_t *routes = guard_alloc(p->m * p->k * sizeof *routes);
  int64_t total = 0;
  add_sums(&j);
  const phase_router_status status = solve(&j, routes, &total);
  test_assert_status(status, expected, NULL, "the solution of shards", __FILE__, __LINE__);
  if (status == PHASE_ROUTER_OK) {
    assert_routes_equal(routes, whole->routes, p->m, p->k, "shards");
    assert_true(total == whole->stats.total);
  }
  rounds_in_all += j.rounds;
  opened_in_all += j.most_open;
  for (int s = 0; s < shards; s++) phase_router_score_shard_destroy(j.shard[s]);
  guard_free(routes);
  free(j.rows);
  free(j.open_scores.q);
  free(j.open_scores.allowed);
  free(j.open_routes);
  free(j.solution);
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
  compare(&p, 1, NULL, seed, status, &whole);
  compare(&p, 2 + (int)test_below(random, MOST_SHARDS - 1), NULL, seed, status, &whole);
  compare(&p, 3,
          test_below(random, 2)       ? start
          : status == PHASE_ROUTER_OK ? whole.prices
                                      : NULL,
          seed, status, &whole);
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

static void trivial_problems(void **state) {
  (void)state;
  uint64_t random = 14;
  for (int way = 0; way < 3; way++) {
    scores_problem p = scores_make(way == 0 ? 0 : 5, 3, 2, SCORES_WIDE, LOADS_AMPLE, 8, &random);
    if (way == 1) p.n = 0;
    if (way == 2) p.k = 0;
    phase_router *router = test_router(1, 0, 0, 1);
    scores_result whole;
    assert_ok(scores_call(router, &p, NULL, &whole));
    compare(&p, 3, NULL, 1, PHASE_ROUTER_OK, &whole);
    scores_free_result(&whole);
    phase_router_destroy(router);
    scores_free(&p);
  }
}

/* ---- one process for each shard, with pipes to their parent ---- */

#if !defined(_WIN32)

enum { PROCESSES = 3 };

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

/* A shard's process: it knows its own scores, and of the others what comes from its parent. */
static void run_shard(const scores_problem *p, uint64_t begin, uint64_t end, uint64_t seed, int in, int out) {
  const size_t sums_len = (size_t)(2 * p->n + PHASE_ROUTER_SHARD_SUMS);
  const size_t solution_len = (size_t)(2 * p->n + PHASE_ROUTER_SHARD_SOLUTION);
  const phase_router_scores scores = scores_of(p, begin);
  phase_router_options options;
  phase_router *router = NULL;
  phase_router_score_shard *shard = NULL;
  require(phase_router_options_init(&options, sizeof options) == 0);
  options.seed = seed;
  options.num_threads = 1;
  require(phase_router_create(&router, &options) == 0);
  require(create(&shard, router, p, begin, end, NULL) == 0);
  int64_t *sums = malloc(sums_len * sizeof *sums), *solution = malloc(solution_len * sizeof *solution);
  int32_t *routes = malloc((size_t)((end - begin) * p->k) * sizeof *routes);
  for (uint32_t more = 1; more != 0;) {
    require(phase_router_score_shard_accumulate(shard, &scores, sums, sums_len) == 0);
    put(out, sums, sums_len * sizeof *sums);
    get(in, sums, sums_len * sizeof *sums);
    require(phase_router_score_shard_update(shard, sums, sums_len, &more, NULL) == 0);
    put(out, &more, sizeof more);
  }
  for (uint64_t opened = 1; opened != 0;) {
    size_t count = 0;
    uint64_t *rows = malloc((size_t)p->m * sizeof *rows);
    int32_t *open_routes = malloc((size_t)(p->m * p->k) * sizeof *open_routes);
    require(phase_router_score_shard_open_rows(shard, NULL, 0, &count) == 0);
    require(phase_router_score_shard_open_rows(shard, rows, count, &count) == 0);
    put(out, &count, sizeof count);
    put(out, rows, count * sizeof *rows);
    for (size_t r = 0; r < count; r++) {
      put(out, p->q + rows[r] * p->n, (size_t)p->n * sizeof *p->q);
      put(out, p->allowed + rows[r] * test_words(p->n), (size_t)test_words(p->n) * sizeof(uint64_t));
    }
    get(in, &count, sizeof count);
    get(in, rows, count * sizeof *rows);
    get(in, open_routes, count * p->k * sizeof *open_routes);
    get(in, solution, solution_len * sizeof *solution);
    phase_router_shard_part part;
    require(phase_router_score_shard_settle(shard, &scores, solution, solution_len, rows, count, open_routes,
                                            count * p->k, routes, (size_t)((end - begin) * p->k), &part,
                                            sizeof part) == 0);
    put(out, &part.opened, sizeof part.opened);
    get(in, &opened, sizeof opened);
    free(rows);
    free(open_routes);
  }
  put(out, routes, (size_t)((end - begin) * p->k) * sizeof *routes);
  _exit(0);
}

/* The parent has no scores but those of open rows. Its own shard, of no rows, is the one that finishes. */
static void run_parent(const scores_problem *p, uint64_t seed, const int *in, const int *out,
                       int32_t *routes) {
  const size_t sums_len = (size_t)(2 * p->n + PHASE_ROUTER_SHARD_SUMS);
  const size_t solution_len = (size_t)(2 * p->n + PHASE_ROUTER_SHARD_SOLUTION);
  const uint64_t words = test_words(p->n);
  const phase_router_scores none = {sizeof none, PHASE_ROUTER_SCORES_INT32, NULL, 0, NULL};
  phase_router *router = test_router(seed, 0, 0, 1);
  phase_router_score_shard *shard = NULL;
  assert_ok(create(&shard, router, p, p->m, p->m, NULL));
  int64_t *sums = test_alloc(sums_len * sizeof *sums), *part = test_alloc(sums_len * sizeof *part);
  int64_t *solution = test_alloc(solution_len * sizeof *solution);
  uint64_t *rows = test_alloc(p->m * sizeof *rows);
  int32_t *open_routes = test_alloc(p->m * p->k * sizeof *open_routes);
  scores_problem open = *p;
  open.q = test_alloc(p->m * p->n * sizeof *open.q);
  open.allowed = test_alloc(p->m * words * sizeof *open.allowed);
  for (uint32_t more = 1, theirs = 0; more != 0;) {
    assert_ok(phase_router_score_shard_accumulate(shard, &none, sums, sums_len));
    for (int s = 0; s < PROCESSES; s++) {
      get(in[s], part, sums_len * sizeof *part);
      for (size_t e = 0; e < sums_len; e++) sums[e] += part[e];
    }
    for (int s = 0; s < PROCESSES; s++) put(out[s], sums, sums_len * sizeof *sums);
    assert_ok(phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
    for (int s = 0; s < PROCESSES; s++) {
      get(in[s], &theirs, sizeof theirs);
      assert_int_equal(theirs, more);
    }
  }
  for (uint64_t opened = 1; opened != 0;) {
    size_t count = 0;
    for (int s = 0; s < PROCESSES; s++) {
      size_t own = 0;
      get(in[s], &own, sizeof own);
      get(in[s], rows + count, own * sizeof *rows);
      for (const size_t last = count + own; count < last; count++) {
        get(in[s], open.q + count * p->n, (size_t)p->n * sizeof *open.q);
        get(in[s], open.allowed + count * words, (size_t)words * sizeof *open.allowed);
      }
    }
    assert_true(count < p->m);
    const phase_router_scores scores = scores_of(&open, 0);
    assert_ok(phase_router_score_shard_finish(shard, &scores, rows, count, solution, solution_len,
                                              open_routes, count * p->k));
    for (int s = 0; s < PROCESSES; s++) {
      put(out[s], &count, sizeof count);
      put(out[s], rows, count * sizeof *rows);
      put(out[s], open_routes, count * p->k * sizeof *open_routes);
      put(out[s], solution, solution_len * sizeof *solution);
    }
    opened = 0;
    for (int s = 0; s < PROCESSES; s++) {
      uint64_t own = 0;
      get(in[s], &own, sizeof own);
      opened += own;
    }
    for (int s = 0; s < PROCESSES; s++) put(out[s], &opened, sizeof opened);
  }
  for (int s = 0; s < PROCESSES; s++) {
    const uint64_t begin = bound_of(p->m, PROCESSES, s), end = bound_of(p->m, PROCESSES, s + 1);
    get(in[s], routes + begin * p->k, (size_t)((end - begin) * p->k) * sizeof *routes);
  }
  phase_router_score_shard_destroy(shard);
  phase_router_destroy(router);
  free(sums);
  free(part);
  free(solution);
  free(rows);
  free(open_routes);
  free(open.q);
  free(open.allowed);
}

static void several_processes(void **state) {
  (void)state;
  uint64_t random = 15;
  scores_problem p = scores_make(2500, 12, 2, SCORES_WIDE, LOADS_EXACT, 7, &random);
  phase_router *router = test_router(3, 0, 0, 1);
  scores_result whole;
  assert_ok(scores_call(router, &p, NULL, &whole));
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
      run_shard(&p, bound_of(p.m, PROCESSES, s), bound_of(p.m, PROCESSES, s + 1), 3, down[0], up[1]);
    }
    close(up[1]);
    close(down[0]);
    in[s] = up[0];
    out[s] = down[1];
  }
  int32_t *routes = test_alloc(p.m * p.k * sizeof *routes);
  run_parent(&p, 3, in, out, routes);
  for (int s = 0; s < PROCESSES; s++) {
    int status = 1;
    assert_true(waitpid(children[s], &status, 0) == children[s]);
    assert_int_equal(status, 0);
    close(in[s]);
    close(out[s]);
  }
  assert_routes_equal(routes, whole.routes, p.m, p.k, "several processes");
  free(routes);
  scores_free_result(&whole);
  phase_router_destroy(router);
  scores_free(&p);
}

#endif

/* ---- what is refused ---- */

static void bad_input(void **state) {
  (void)state;
  uint64_t random = 16;
  scores_problem p = scores_make(30, 4, 2, SCORES_WIDE, LOADS_EXACT, 8, &random);
  const size_t sums_len = (size_t)(2 * p.n + PHASE_ROUTER_SHARD_SUMS);
  const size_t solution_len = (size_t)(2 * p.n + PHASE_ROUTER_SHARD_SOLUTION);
  int64_t sums[2 * 4 + PHASE_ROUTER_SHARD_SUMS], solution[2 * 4 + PHASE_ROUTER_SHARD_SOLUTION];
  int32_t routes[60], open_routes[60];
  uint64_t rows[31];
  uint32_t more = 7;
  size_t count = 99;
  phase_router *router = test_router(1, 0, 0, 1);
  phase_router_score_shard *shard = NULL;
  const phase_router_scores scores = scores_of(&p, 0);
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_end", create(&shard, router, &p, 0, 31, NULL));
  assert_null(shard);
  assert_ok(create(&shard, router, &p, 0, 30, NULL));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "sums",
               phase_router_score_shard_accumulate(shard, &scores, sums, sums_len - 1));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "shard",
               phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "shard",
               phase_router_score_shard_open_rows(shard, NULL, 0, &count));
  const int32_t good = p.q[7];
  p.q[7] = INT32_MAX;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row 1, target 3",
               phase_router_score_shard_accumulate(shard, &scores, sums, sums_len));
  p.q[7] = good;
  assert_ok(phase_router_score_shard_accumulate(shard, &scores, sums, sums_len));
  for (size_t e = 0; e < sums_len; e++) sums[e] *= 2; /* as if a shard were there twice */
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "sums",
               phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
  for (size_t e = 0; e < sums_len; e++) sums[e] /= 2;
  assert_int_equal(more, 7);
  assert_ok(phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
  while (more != 0) {
    assert_ok(phase_router_score_shard_accumulate(shard, &scores, sums, sums_len));
    const int64_t first = sums[0];
    sums[0] = -1;
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "sums",
                 phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
    sums[0] = first;
    assert_ok(phase_router_score_shard_update(shard, sums, sums_len, &more, NULL));
  }
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "shard",
               phase_router_score_shard_accumulate(shard, &scores, sums, sums_len));
  assert_ok(phase_router_score_shard_open_rows(shard, NULL, 0, &count));
  assert_int_equal(count, 30); /* so few that all are open */
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "rows",
               phase_router_score_shard_open_rows(shard, rows, 29, &count));
  assert_ok(phase_router_score_shard_open_rows(shard, rows, 30, &count));
  rows[29] = 28;
  assert_error(
      PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "rows",
      phase_router_score_shard_finish(shard, &scores, rows, 30, solution, solution_len, open_routes, 60));
  rows[29] = 30;
  assert_error(
      PHASE_ROUTER_ERROR_OUT_OF_RANGE, "rows",
      phase_router_score_shard_finish(shard, &scores, rows, 30, solution, solution_len, open_routes, 60));
  rows[29] = 29;
  assert_ok(
      phase_router_score_shard_finish(shard, &scores, rows, 30, solution, solution_len, open_routes, 60));
  phase_router_shard_part part;
  memset(&part, 0, sizeof part);
#define SETTLE(count)                                                                                 \
  phase_router_score_shard_settle(shard, &scores, solution, solution_len, rows, (count), open_routes, \
                                  2 * (count), routes, 60, &part, sizeof part)
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "rows", SETTLE(29));
  solution[1] ^= 1;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "solution", SETTLE(30));
  solution[1] ^= 1;
  const int64_t price = solution[2];
  solution[2] = INT64_MAX;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "solution", SETTLE(30));
  solution[2] = price;
  const int32_t target = open_routes[1];
  open_routes[1] = open_routes[0];
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "open_routes", SETTLE(30));
  open_routes[1] = 4;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "open_routes", SETTLE(30));
  open_routes[1] = -1; /* it could have that target */
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "open_routes", SETTLE(30));
  open_routes[1] = target;
  assert_ok(SETTLE(30));
  assert_int_equal(part.opened, 0);
  assert_int_equal(part.routes, 60);
  phase_router_score_shard_destroy(shard);
  phase_router_score_shard_destroy(NULL);
  phase_router_destroy(router);
  scores_free(&p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(small_problems),
    cmocka_unit_test(larger_problems),
    cmocka_unit_test(few_rows_are_open),
    cmocka_unit_test(trivial_problems),
#if !defined(_WIN32)
    cmocka_unit_test(several_processes),
#endif
    cmocka_unit_test(bad_input),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
