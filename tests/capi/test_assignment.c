/*
 * An assignment that is made once: the same rows as phase_router_assign gives (which has tests of its own), in every
 * size that the library treats differently, in any order, by several threads at once, and after its router is gone.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"
#include "weights.h"

typedef struct shape {
  uint64_t m, n;
  uint32_t k;
  int kind; /* of weights */
} shape;

static const shape shapes[] = {
    {1, 1, 1, WEIGHTS_EQUAL},
    {1, 50, 50, WEIGHTS_MILD},
    {1, 70001, 1, WEIGHTS_MILD}, /* far more targets than routes */
    {40, 500, 25, WEIGHTS_HEAVY},
    {1000, 5000, 2, WEIGHTS_RANDOM}, /* one block */
    {16384, 1000, 3, WEIGHTS_MILD},
    {5000, 256, 8, WEIGHTS_HEAVY},
    {90001, 70001, 1, WEIGHTS_MILD}, /* one block, permutations that are computed */
    {150001, 70001, 1, WEIGHTS_MILD},
    {800003, 1000, 3, WEIGHTS_MILD}, /* too many routes for a table: an index */
    {2200001, 70001, 1, WEIGHTS_HEAVY},
    {300001, 256, 8, WEIGHTS_MILD}, /* an index beside blocks that are dealt in bytes */
    {300001, 200, 8, WEIGHTS_MILD}, /* no index */
    {300001, 300, 10, WEIGHTS_GIANT},
    {60001, 200, 60, WEIGHTS_MILD},
    {60001, 3000, 64, WEIGHTS_MILD}, /* an index, and rows that are sorted by their digits */
};
#define SHAPES (sizeof shapes / sizeof *shapes)

typedef struct work {
  shape a;
  uint64_t *weights;
  int32_t *routes; /* all of them, from phase_router_assign */
  phase_router_assignment *assignment;
} work;

static work begin(shape a, uint64_t seed, uint32_t flags) {
  work w = {a, NULL, NULL, NULL};
  uint64_t random = a.m + a.n;
  w.weights = make_weights(a.n, a.kind, &random);
  phase_router *router = test_router(seed, flags, 0, 2);
  w.routes = test_assign(router, w.weights, a.m, a.n, a.k);
  assert_ok(phase_router_assignment_create(&w.assignment, router, w.weights, a.m, a.n, a.k));
  assert_ok(phase_router_set_seed(router, seed + 1)); /* what was made does not change */
  phase_router_destroy(router);
  return w;
}

static void finish(work *w) {
  phase_router_assignment_destroy(w->assignment);
  guard_free(w->routes);
  free(w->weights);
}

static void check_range(const work *w, uint64_t first, uint64_t end) {
  const size_t entries = (size_t)((end - first) * w->a.k);
  int32_t *rows = guard_alloc(entries * sizeof *rows);
  assert_ok(phase_router_assignment_rows(w->assignment, first, end, rows, entries));
  assert_routes_equal(rows, w->routes + first * w->a.k, end - first, w->a.k, "rows");
  guard_free(rows);
}

static void check_list(const work *w, const uint64_t *rows, size_t n) {
  const size_t entries = n * w->a.k;
  int32_t *found = guard_alloc(entries * sizeof *found);
  assert_ok(phase_router_assignment_gather(w->assignment, rows, n, found, entries));
  for (size_t q = 0; q < n; q++)
    assert_routes_equal(found + q * w->a.k, w->routes + rows[q] * w->a.k, 1, w->a.k, "gather");
  guard_free(found);
}

static void check_lists(const work *w, uint64_t *random) {
  enum { MAX = 5000 };
  const size_t n = (size_t)(100000 / w->a.k < MAX ? 100000 / w->a.k : MAX);
  uint64_t *rows = test_alloc(n * sizeof *rows);
  for (size_t q = 0; q < n; q++) rows[q] = test_below(random, w->a.m);
  check_list(w, rows, n);
  check_list(w, rows, 1);
  check_list(w, rows, 0);
  for (size_t q = 0; q < n; q++)
    rows[q] = q % 3 == 0 ? w->a.m - 1 : (w->a.m - 1) / 2; /* the same again and again */
  check_list(w, rows, n);
  for (size_t q = 0; q < n; q++) rows[q] = (w->a.m - 1) - q % w->a.m; /* backwards */
  check_list(w, rows, n);
  free(rows);
}

/* All rows round one, among them a whole block, and others that are the only ones of theirs. */
static void check_neighbours(const work *w, uint64_t *random) {
  const uint64_t block = (w->a.n + w->a.k - 1) / w->a.k, most = 4000000 / w->a.k;
  uint64_t near = 3 * block < most ? 3 * block : most;
  if (near > w->a.m) near = w->a.m;
  const uint64_t first = test_below(random, w->a.m - near + 1), n = near + near / 100;
  uint64_t *rows = test_alloc(n * sizeof *rows);
  for (uint64_t q = 0; q < n; q++) rows[q] = q < near ? first + q : test_below(random, w->a.m);
  for (uint64_t q = n; q > 1; q--) { /* in no order */
    const uint64_t other = test_below(random, q), row = rows[q - 1];
    rows[q - 1] = rows[other];
    rows[other] = row;
  }
  check_list(w, rows, (size_t)n);
  free(rows);
}

static void check_loads(const work *w, uint64_t seed) {
  const size_t n = (size_t)w->a.n;
  uint32_t *loads = guard_alloc(n * sizeof *loads), *shares = guard_alloc(n * sizeof *shares);
  assert_ok(phase_router_assignment_loads(w->assignment, loads, n));
  assert_ok(phase_router_shares(seed, w->weights, n, w->a.m * w->a.k, w->a.m, shares, n));
  assert_memory_equal(loads, shares, n * sizeof *loads);
  guard_free(loads);
  guard_free(shares);
}

static void rows_are_those_of_assign(void **state) {
  (void)state;
  for (size_t x = 0; x < 2 * SHAPES; x++) {
    const shape a = shapes[x / 2];
    uint64_t random = x;
    work w = begin(a, x, x % 2 == 0 ? 0 : PHASE_ROUTER_SORT_ROWS);
    check_loads(&w, x);
    check_range(&w, 0, a.m);
    check_range(&w, a.m, a.m);
    for (int part = 0; part < 20; part++) {
      const uint64_t first = test_below(&random, a.m), rows = 1 + test_below(&random, a.m - first);
      check_range(&w, first, first + 1);
      check_range(&w, first, first + (rows < 50 ? rows : 50));
      if (part < 3) check_range(&w, first, first + rows);
    }
    check_range(&w, 0, 1);
    check_range(&w, a.m - 1, a.m);
    check_lists(&w, &random);
    check_neighbours(&w, &random);
    finish(&w);
  }
}

/* ---- several threads at once ---- */

typedef struct reader {
  pthread_t thread;
  const work *w;
  uint64_t random;
  int failed;
} reader;

/* No CMocka assertion may fail off the main thread: the reader reports. */
static void *read_rows(void *argument) {
  enum { LIST = 300, ROUNDS = 40 };
  reader *r = argument;
  const shape a = r->w->a;
  uint64_t rows[LIST];
  int32_t *found = malloc(LIST * a.k * sizeof *found);
  r->failed = found == NULL;
  for (int round = 0; round < ROUNDS && !r->failed; round++) {
    for (int q = 0; q < LIST; q++) rows[q] = test_below(&r->random, a.m);
    r->failed |= phase_router_assignment_gather(r->w->assignment, rows, LIST, found, LIST * a.k) != 0;
    for (int q = 0; q < LIST && !r->failed; q++) {
      const int32_t *expected = r->w->routes + rows[q] * a.k;
      r->failed |= memcmp(found + (size_t)q * a.k, expected, a.k * sizeof *found) != 0;
      if (q >= 20) continue;
      r->failed |= phase_router_assignment_rows(r->w->assignment, rows[q], rows[q] + 1, found, a.k) != 0;
      r->failed |= memcmp(found, expected, a.k * sizeof *found) != 0;
    }
    const uint64_t first = rows[0] % (a.m - 250);
    r->failed |= phase_router_assignment_rows(r->w->assignment, first, first + 250, found, 250 * a.k) != 0;
    r->failed |= memcmp(found, r->w->routes + first * a.k, 250 * a.k * sizeof *found) != 0;
  }
  free(found);
  return NULL;
}

static void several_threads_read_at_once(void **state) {
#if defined(__EMSCRIPTEN__) /* has no threads */
  skip();
#endif
  (void)state;
  enum { READERS = 4 };
  static const shape read[] = {{16384, 1000, 3, WEIGHTS_MILD},
                               {800003, 1000, 3, WEIGHTS_MILD},
                               {300001, 256, 8, WEIGHTS_MILD},
                               {300001, 300, 10, WEIGHTS_MILD}};
  for (size_t x = 0; x < sizeof read / sizeof *read; x++) {
    work w = begin(read[x], 5, 0);
    reader readers[READERS];
    for (int r = 0; r < READERS; r++) {
      readers[r].w = &w;
      readers[r].random = (uint64_t)r;
      assert_int_equal(pthread_create(&readers[r].thread, NULL, read_rows, &readers[r]), 0);
    }
    for (int r = 0; r < READERS; r++) assert_int_equal(pthread_join(readers[r].thread, NULL), 0);
    for (int r = 0; r < READERS; r++) assert_false(readers[r].failed);
    finish(&w);
  }
}

/* ---- bad arguments ---- */

static const uint64_t even[9] = {1, 1, 1, 1, 1, 1, 1, 1, 1};

static void creation_refuses(void **state) {
  (void)state;
  phase_router *router = test_router(1, 0, 0, 1);
  phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "out",
               phase_router_assignment_create(NULL, router, even, 5, 9, 2));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router",
               phase_router_assignment_create(&made, NULL, even, 5, 9, 2));
  assert_null(made);
  made = (phase_router_assignment *)(uintptr_t)8;
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "k",
               phase_router_assignment_create(&made, router, even, 5, 9, 10));
  assert_null(made);
  const uint64_t few[9] = {0, 0, 7, 0, 0, 0, 0, 0, 0};
  assert_error(PHASE_ROUTER_ERROR_INFEASIBLE, "weights",
               phase_router_assignment_create(&made, router, few, 5, 9, 2));
  const uint64_t huge[9] = {UINT64_MAX, 1, 1, 1, 1, 1, 1, 1, 1};
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "weights",
               phase_router_assignment_create(&made, router, huge, 5, 9, 2));
  assert_null(made);
  /* It is no routing: there is nothing to report. */
  phase_router_stats stats;
  assert_ok(phase_router_assignment_create(&made, router, even, 5, 9, 2));
  assert_error(PHASE_ROUTER_ERROR_NO_RESULT, "router", phase_router_get_stats(router, &stats, sizeof stats));
  phase_router_assignment_destroy(made);
  phase_router_assignment_destroy(NULL);
  phase_router_destroy(router);
}

static void reading_refuses(void **state) {
  (void)state;
  enum { M = 5, N = 9, K = 2 };
  phase_router *router = test_router(1, 0, 0, 1);
  phase_router_assignment *made = NULL;
  assert_ok(phase_router_assignment_create(&made, router, even, M, N, K));
  int32_t *routes = guard_alloc(3 * K * sizeof *routes);
  static const uint64_t wrong[] = {M, M + 1, UINT64_C(1) << 32, UINT64_MAX};
  for (size_t x = 0; x < 4; x++) {
    for (size_t at = 0; at < 3; at++) {
      uint64_t rows[3] = {0, 4, 2};
      rows[at] = wrong[x];
      assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "rows",
                   phase_router_assignment_gather(made, rows, 3, routes, 3 * K));
    }
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_",
                 phase_router_assignment_rows(made, wrong[x], wrong[x] + 1, routes, K));
  }
  const uint64_t rows[3] = {0, 4, 2};
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "rows",
               phase_router_assignment_gather(made, rows, SIZE_MAX, routes, 3 * K));
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "", /* n_rows * k wraps round to 2 in 64 bits */
               phase_router_assignment_gather(made, rows, SIZE_MAX / 2 + 2, routes, 2));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "routes",
               phase_router_assignment_gather(made, rows, 3, routes, 3 * K - 1));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "loads", phase_router_assignment_loads(made, NULL, 0));
  guard_untouched(routes);
  assert_ok(phase_router_assignment_gather(made, rows, 3, routes, 3 * K));
  guard_free(routes);
  phase_router_assignment_destroy(made);
  phase_router_destroy(router);
}

static void zero_sizes(void **state) {
  (void)state;
  static const shape empty[] = {{0, 9, 2, 0}, {5, 9, 0, 0}, {0, 0, 0, 0}, {5, 0, 0, 0}, {0, 9, 10, 0}};
  phase_router *router = test_router(1, 0, 0, 2);
  for (size_t x = 0; x < sizeof empty / sizeof *empty; x++) {
    const shape a = empty[x];
    phase_router_assignment *made = NULL;
    assert_ok(phase_router_assignment_create(&made, router, a.n > 0 ? even : NULL, a.m, a.n, a.k));
    assert_ok(phase_router_assignment_rows(made, 0, a.m, NULL, 0));
    assert_ok(phase_router_assignment_gather(made, NULL, 0, NULL, 0));
    uint32_t loads[9];
    memset(loads, 0xFF, sizeof loads);
    assert_ok(phase_router_assignment_loads(made, loads, (size_t)a.n));
    for (uint64_t j = 0; j < a.n; j++) assert_int_equal(loads[j], 0);
    if (a.m > 0) { /* rows that are there, of no targets */
      const uint64_t rows[2] = {4, 0}, none[1] = {5};
      assert_ok(phase_router_assignment_gather(made, rows, 2, NULL, 0));
      assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "rows",
                   phase_router_assignment_gather(made, none, 1, NULL, 0));
    }
    phase_router_assignment_destroy(made);
  }
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rows_are_those_of_assign),
      cmocka_unit_test(several_threads_read_at_once),
      cmocka_unit_test(creation_refuses),
      cmocka_unit_test(reading_refuses),
      cmocka_unit_test(zero_sizes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
