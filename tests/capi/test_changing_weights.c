/*
 * Another thread changes the weights, the list of rows or the routes while calls run, as Python can while its lock is released.
 * The header forbids that to C callers, for results are then anybody's guess; but what is checked must be what is used:
 * every call succeeds or refuses, what it gives are rows of different targets below N or degrees that sum to the total,
 * and nothing is read or written past a buffer. (The guards of the outputs tell, and AddressSanitizer.)
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

enum { ROWS = 5000, CALLS = 400 };

/* Written by the other thread, read by the calls. */
static volatile uint64_t *changing;
static size_t changing_length;
static const uint64_t *values; /* written in turn */
static size_t value_count;
static volatile int stop;

/* Each value for moments of different lengths, so that it is met in every phase of a call. */
static void *change(void *unused) {
  (void)unused;
  uint64_t random = 1;
  for (size_t turn = 0; !stop; turn++) {
    const uint64_t value = values[turn % value_count];
    const size_t step = turn % 3 + 1;
    for (size_t e = turn % step; e < changing_length; e += step) changing[e] = value;
    const uint64_t wait = test_below(&random, 20000);
    for (volatile uint64_t spin = 0; spin < wait; spin++) {
    }
  }
  return NULL;
}

static pthread_t start_changing(uint64_t *array, size_t length, const uint64_t *in_turn, size_t count) {
  pthread_t thread;
  changing = array;
  changing_length = length;
  values = in_turn;
  value_count = count;
  stop = 0;
  assert_int_equal(pthread_create(&thread, NULL, change, NULL), 0);
  return thread;
}

static void stop_changing(pthread_t thread) {
  stop = 1;
  assert_int_equal(pthread_join(thread, NULL), 0);
}

static uint64_t *even_weights(uint64_t n) {
  uint64_t *weights = guard_alloc((size_t)n * sizeof *weights);
  for (uint64_t j = 0; j < n; j++) weights[j] = 1 + j % 7;
  return weights;
}

/* Whether a call may end like that while its weights change. */
static void check_status(phase_router_status status) {
  if (status == PHASE_ROUTER_OK || status == PHASE_ROUTER_ERROR_INVALID_ARGUMENT ||
      status == PHASE_ROUTER_ERROR_OVERFLOW || status == PHASE_ROUTER_ERROR_INFEASIBLE)
    return;
  fail_msg("a call gave %d: %s", (int)status, phase_router_last_error());
}

typedef struct shape {
  uint64_t m, n;
  uint32_t k;
} shape;

/* One block, blocks in bytes, other blocks; the cap is met in all of them. */
static const shape shapes[] = {{20, 3000, 7}, {400, 200, 6}, {900, 700, 9}, {3, 3000, 1000}};

static const uint64_t hostile[] = {1, UINT64_MAX, 0, UINT64_MAX / 3000, UINT64_C(1) << 40, 3};

static void weights_that_change(void **state) {
  (void)state;
  for (size_t x = 0; x < sizeof shapes / sizeof *shapes; x++) {
    const shape a = shapes[x];
    uint64_t *weights = even_weights(a.n);
    phase_router *router = test_router(5, x % 2 == 0 ? 0 : PHASE_ROUTER_SORT_ROWS, 0, 2);
    const size_t entries = (size_t)(a.m * a.k), n = (size_t)a.n;
    const pthread_t thread = start_changing(weights, n, hostile, 6);
    for (int call = 0; call < CALLS; call++) {
      int32_t *routes = guard_alloc(entries * sizeof *routes);
      phase_router_status status = phase_router_assign(router, weights, a.m, a.n, a.k, routes, entries);
      check_status(status);
      if (status == PHASE_ROUTER_OK) assert_true(assert_routes_valid(routes, a.m, a.n, a.k) == entries);
      guard_free(routes);

      uint32_t *degrees = guard_alloc(n * sizeof *degrees);
      const uint64_t total = a.m * a.k;
      status = call % 2 == 0 ? phase_router_shares(7, weights, a.n, total, a.m, degrees, n)
                             : phase_router_apportion(weights, a.n, total, a.m, degrees, n);
      check_status(status);
      uint64_t sum = 0;
      for (size_t j = 0; j < n && status == PHASE_ROUTER_OK; j++) {
        assert_true(degrees[j] <= a.m);
        sum += degrees[j];
      }
      assert_true(status != PHASE_ROUTER_OK || sum == total);
      guard_free(degrees);

      phase_router_assignment *made = NULL;
      status = phase_router_assignment_create(&made, router, weights, a.m, a.n, a.k);
      check_status(status);
      assert_true((made != NULL) == (status == PHASE_ROUTER_OK));
      if (made != NULL) {
        routes = guard_alloc(entries * sizeof *routes);
        assert_ok(phase_router_assignment_rows(made, 0, a.m, routes, entries));
        assert_true(assert_routes_valid(routes, a.m, a.n, a.k) == entries);
        guard_free(routes);
        phase_router_assignment_destroy(made);
      }
    }
    stop_changing(thread);
    phase_router_destroy(router);
    guard_free(weights);
  }
}

/* Weights or the groups of targets change: rows that keep the rule of some groups, or an error. */
static void groups_that_change(void **state) {
  (void)state;
  enum { N = 600, M = 500, K = 4, GROUPS = 30 };
  static const uint64_t two_groups[] = {UINT64_C(3) << 32 | 7,  UINT64_C(29) << 32,    UINT64_C(1) << 32 | 1,
                                        UINT64_C(31) << 32 | 3, UINT64_C(5) << 32 | 6, 0};
  for (int what = 0; what < 4; what++) {
    uint64_t *weights = even_weights(N);
    uint64_t *two = guard_alloc(N / 2 * sizeof *two); /* of a 32-bit number each */
    uint32_t *group_of = (uint32_t *)(void *)two;
    for (uint32_t j = 0; j < N; j++) group_of[j] = j % GROUPS;
    phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, group_of, GROUPS, 0};
    if (what % 2 == 1) groups.rule = PHASE_ROUTER_GROUPS_LOCAL, groups.groups_per_row = 2;
    phase_router *router = test_router(5, what < 2 ? 0 : PHASE_ROUTER_SORT_ROWS, 0, 2);
    const pthread_t thread = what < 2 ? start_changing(weights, N, hostile, 6)
                                      : start_changing(two, N / 2, two_groups, what == 2 ? 6 : 3);
    for (int call = 0; call < CALLS; call++) {
      int32_t *routes = guard_alloc(M * K * sizeof *routes);
      phase_router_group_stats stats;
      phase_router_status status;
      if (call % 2 == 0) {
        status = phase_router_assign_grouped(router, weights, &groups, M, N, K, routes, M * K, &stats,
                                             sizeof stats);
      } else {
        phase_router_assignment *made = NULL;
        status = phase_router_assignment_create_grouped(&made, router, weights, &groups, M, N, K, &stats,
                                                        sizeof stats);
        if (made != NULL) assert_ok(phase_router_assignment_rows(made, 0, M, routes, M * K));
        phase_router_assignment_destroy(made);
      }
      if (status == PHASE_ROUTER_OK)
        assert_true(assert_routes_valid(routes, M, N, K) == M * K);
      else if (status != PHASE_ROUTER_ERROR_OUT_OF_RANGE || what < 2)
        check_status(status);
      guard_free(routes);
    }
    stop_changing(thread);
    phase_router_destroy(router);
    guard_free(two);
    guard_free(weights);
  }
}

/* A table of routes, an index, blocks in bytes, other blocks. */
static const shape read[] = {{5000, 300, 3}, {800003, 1000, 3}, {300001, 256, 8}, {300001, 300, 10}};

static const uint64_t row_numbers[] = {7, UINT64_MAX, 4999, UINT64_C(1) << 32, 0, 5000000};

static void rows_that_change(void **state) {
  (void)state;
  for (size_t x = 0; x < sizeof read / sizeof *read; x++) {
    const shape a = read[x];
    uint64_t *weights = even_weights(a.n), *rows = guard_alloc(ROWS * sizeof *rows);
    phase_router *router = test_router(5, 0, 0, 2);
    phase_router_assignment *made = NULL;
    assert_ok(phase_router_assignment_create(&made, router, weights, a.m, a.n, a.k));
    for (size_t q = 0; q < ROWS; q++) rows[q] = q % a.m;
    const pthread_t thread = start_changing(rows, ROWS, row_numbers, 6);
    for (int call = 0; call < CALLS; call++) {
      int32_t *routes = guard_alloc((size_t)ROWS * a.k * sizeof *routes);
      const phase_router_status status =
          phase_router_assignment_gather(made, rows, ROWS, routes, (size_t)ROWS * a.k);
      assert_true(status == PHASE_ROUTER_OK || status == PHASE_ROUTER_ERROR_OUT_OF_RANGE ||
                  status == PHASE_ROUTER_ERROR_INVALID_ARGUMENT);
      if (status == PHASE_ROUTER_OK) (void)assert_routes_valid(routes, ROWS, a.n, a.k);
      guard_free(routes);
    }
    stop_changing(thread);
    phase_router_assignment_destroy(made);
    phase_router_destroy(router);
    guard_free(rows);
    guard_free(weights);
  }
}

/* ---- another thread writes to the routes ---- */

static volatile uint32_t *scribbled;
static size_t scribbled_length;

static void *scribble(void *unused) {
  (void)unused;
  uint32_t random = 1;
  while (!stop)
    for (size_t e = 0; e < scribbled_length && !stop; e++)
      scribbled[e] = random = random * UINT32_C(1664525) + UINT32_C(1013904223);
  return NULL;
}

/* Sorted rows of every kind: blocks in bytes whose rows are too long for columns, rows sorted by marks and by digits,
 * one block, parts of blocks, rows from a table and from an index. */
static const shape sorted[] = {{400, 200, 60}, {400, 20000, 2000}, {400, 20000, 1},
                               {20, 3000, 7},  {9000, 2000, 300},  {9000, 20000, 600}};

static phase_router_status call_with(int call, phase_router *router, const phase_router_assignment *made,
                                     const uint64_t *weights, const shape *a, const uint64_t *rows,
                                     uint64_t first, uint64_t n, int32_t *routes) {
  const size_t entries = (size_t)n * a->k;
  if (call % 3 == 0)
    return phase_router_assign_rows(router, weights, a->m, a->n, a->k, first, first + n, routes, entries);
  if (call % 3 == 1) return phase_router_assignment_rows(made, first, first + n, routes, entries);
  return phase_router_assignment_gather(made, rows + first, (size_t)n, routes, entries);
}

static void routes_that_change(void **state) {
  (void)state;
  for (size_t x = 0; x < sizeof sorted / sizeof *sorted; x++) {
    const shape a = sorted[x];
    const uint64_t most = a.m < 400 ? a.m : 400;
    uint64_t *weights = even_weights(a.n), *rows = test_alloc((size_t)a.m * sizeof *rows), random = x;
    for (uint64_t q = 0; q < a.m; q++) rows[q] = test_below(&random, a.m);
    phase_router *router = test_router(5, PHASE_ROUTER_SORT_ROWS, 0, 1 + (int32_t)x % 2);
    phase_router_assignment *made = NULL;
    assert_ok(phase_router_assignment_create(&made, router, weights, a.m, a.n, a.k));
    int32_t *routes = guard_alloc((size_t)most * a.k * sizeof *routes);
    uint64_t expected[3];
    for (int call = 0; call < 3; call++) {
      assert_ok(call_with(call, router, made, weights, &a, rows, 0, most, routes));
      expected[call] = test_digest(routes, (size_t)most * a.k);
    }
    stop = 0;
    scribbled = (volatile uint32_t *)routes;
    scribbled_length = (size_t)most * a.k;
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, scribble, NULL), 0);
    for (int call = 0; call < 60; call++) {
      const uint64_t n = call < 30 ? most : 1 + test_below(&random, most < 5 ? most : 5);
      assert_ok(
          call_with(call, router, made, weights, &a, rows, test_below(&random, a.m - n + 1), n, routes));
    }
    stop_changing(thread);
    guard_check(routes);
    for (int call = 0; call < 3; call++) { /* nothing of it is remembered */
      assert_ok(call_with(call, router, made, weights, &a, rows, 0, most, routes));
      assert_true(test_digest(routes, (size_t)most * a.k) == expected[call]);
    }
    guard_free(routes);
    phase_router_assignment_destroy(made);
    phase_router_destroy(router);
    free(rows);
    guard_free(weights);
  }
}

int main(void) {
  if (TEST_UNDER_TSAN) return 0; /* it races on purpose */
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(weights_that_change),
      cmocka_unit_test(groups_that_change),
      cmocka_unit_test(rows_that_change),
      cmocka_unit_test(routes_that_change),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
