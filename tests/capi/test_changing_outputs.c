/*
 * Another thread writes to the outputs while calls run, as Python can while its lock is released. What is then in them is
 * anybody's guess; but the library only writes there and never uses what it finds: every call succeeds, none reads or
 * writes past a buffer, and the router works as before.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

enum { M = 400, CALLS = 15, CSR_M = 20000, CSR_N = 3000, CSR_K = 20 };

/* Written by the other thread: anything to the routes, and offsets far past any buffer. */
static volatile uint32_t *routes;
static uint64_t routes_length;
static volatile uint64_t *offsets;
static volatile int stop;

static void *change_routes(void *unused) {
  (void)unused;
  uint32_t random = 1;
  while (!stop)
    for (uint64_t e = 0; e < routes_length; e++) routes[e] = random = random * 1664525U + 1013904223U;
  return NULL;
}

static void *change_offsets(void *unused) {
  (void)unused;
  while (!stop)
    for (uint64_t row = 0; row <= CSR_M; row++) offsets[row] = row << 40;
  return NULL;
}

static void start(pthread_t *thread, void *(*change)(void *)) {
  stop = 0;
  assert_int_equal(pthread_create(thread, NULL, change, NULL), 0);
}

static void join(pthread_t thread) {
  stop = 1;
  assert_int_equal(pthread_join(thread, NULL), 0);
}

static uint32_t *filled(uint64_t n, uint32_t value) {
  uint32_t *const values = test_alloc(n * sizeof *values);
  for (uint64_t e = 0; e < n; e++) values[e] = value;
  return values;
}

/* Rows of more than 32 targets that are sorted by marks or by digits, cut or not, from dense or scattered sets. */
static const struct shape {
  const char *name;
  uint64_t n;
  uint32_t k, s, t;
} shapes[] = {{"marks, cut", 5000, 500, 4000, 200},          {"marks, uncut", 5000, 500, 1500, 100},
              {"digits, cut", 20000, 100, 1000, 200},        {"digits, uncut", 20000, 100, 150, 200},
              {"scattered, cut", 20000, 40, 16000, 2},       {"scattered, uncut", 20000, 100, 16000, 2},
              {"many targets, cut", 20000, 600, 16000, 200}, {"ranks, cut", 5000, 20, 4000, 200}};

static void sorted_rows_of(const struct shape *shape, uint32_t selection, int32_t threads) {
  uint32_t *s = filled(M, shape->s);
  uint32_t *t = filled(shape->n, shape->t);
  routes_length = (uint64_t)M * shape->k;
  int32_t *out = guard_alloc(routes_length * sizeof *out);
  phase_router *router = test_router(3, PHASE_ROUTER_SORT_ROWS, selection, threads);
  assert_ok(phase_router_route_degrees(router, s, t, M, shape->n, shape->k, out, routes_length));
  const uint64_t expected = test_digest(out, routes_length);
  pthread_t thread;
  routes = (volatile uint32_t *)out;
  start(&thread, change_routes);
  for (int call = 0; call < CALLS; call++)
    assert_ok(phase_router_route_degrees(router, s, t, M, shape->n, shape->k, out, routes_length));
  join(thread);
  guard_check(out);
  assert_ok(phase_router_route_degrees(router, s, t, M, shape->n, shape->k, out, routes_length));
  if (test_digest(out, routes_length) != expected) fail_msg("%s: other routes afterwards", shape->name);
  phase_router_destroy(router);
  guard_free(out);
  free(s);
  free(t);
}

static void sorted_rows(void **state) {
  (void)state;
  for (size_t x = 0; x < sizeof shapes / sizeof *shapes; x++)
    for (uint32_t selection = 0; selection < 2; selection++)
      sorted_rows_of(&shapes[x], selection, 1 + (int32_t)(x + selection) % 2);
}

/* The targets are right, whatever others write to the offsets. */
static void row_offsets(void **state) {
  (void)state;
  uint32_t *s = filled(CSR_M, 20);
  uint32_t *t = filled(CSR_N, CSR_M / 2);
  const uint64_t length = (uint64_t)CSR_M * CSR_K;
  int32_t *targets = guard_alloc(length * sizeof *targets);
  uint64_t *out = guard_alloc((CSR_M + 1) * sizeof *out);
  for (int32_t threads = 1; threads <= 2; threads++) {
    phase_router *router = test_router(3, PHASE_ROUTER_SORT_ROWS, 0, threads);
    assert_ok(phase_router_route_csr(router, s, t, CSR_M, CSR_N, CSR_K, out, CSR_M + 1, targets, length));
    const uint64_t used = out[CSR_M];
    const uint64_t expected = test_digest(targets, used);
    pthread_t thread;
    offsets = out;
    start(&thread, change_offsets);
    for (int call = 0; call < CALLS; call++) {
      assert_ok(phase_router_route_csr(router, s, t, CSR_M, CSR_N, CSR_K, out, CSR_M + 1, targets, length));
      assert_true(test_digest(targets, used) == expected);
    }
    join(thread);
    guard_check(targets);
    guard_check(out);
    phase_router_destroy(router);
  }
  guard_free(targets);
  guard_free(out);
  free(s);
  free(t);
}

int main(void) {
  if (TEST_UNDER_TSAN) return 0; /* it races on purpose */
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sorted_rows),
      cmocka_unit_test(row_offsets),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
