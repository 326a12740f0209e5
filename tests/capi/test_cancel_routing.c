/*
 * Long calls of the degree router end soon after the callback asks them to, in whatever phase they are; the callback is
 * called on the thread of the call alone, and the router works afterwards. A call is stopped at its first question, its
 * second, and so on, until it succeeds, so that every phase that asks is left once.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

/* Large enough that a call asks many times on any machine (every 2 ms). */
enum { M = 200000, N = 150000, K = 8, SEEDS = 2, MOST_STOPS = 40 };

typedef struct caller {
  pthread_t thread;
  int questions, stop_at;
  int elsewhere;
} caller;

static int32_t ask(void *data) {
  caller *c = data;
  c->questions++;
  c->elsewhere += !pthread_equal(pthread_self(), c->thread);
  return c->questions >= c->stop_at;
}

static uint32_t *s, *t, *counts;
static int32_t *routes;
static uint64_t *offsets, *loads;

static phase_router_status route_degrees(phase_router *r) {
  return phase_router_route_degrees(r, s, t, M, N, K, routes, (size_t)M * K);
}
static phase_router_status route_rows(phase_router *r) {
  return phase_router_route_rows(r, s, t, M, N, K, 1, M - 1, routes, (size_t)(M - 2) * K);
}
static phase_router_status route_csr(phase_router *r) {
  return phase_router_route_csr(r, s, t, M, N, K, offsets, M + 1, routes, (size_t)M * K);
}
static phase_router_status count_candidates(phase_router *r) {
  return phase_router_count_candidates(r, s, t, M, N, counts, M);
}
static phase_router_status sample_loads(phase_router *r) {
  static const uint64_t seeds[SEEDS] = {5, 6};
  return phase_router_sample_loads(r, s, t, M, N, K, seeds, SEEDS, loads, (size_t)SEEDS * N);
}

static phase_router *make_router(uint32_t selection, int32_t threads, caller *c) {
  phase_router_options options;
  phase_router *router = NULL;
  assert_ok(phase_router_options_init(&options, sizeof options));
  options.seed = 9;
  options.flags = PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  options.selection = selection;
  options.num_threads = threads;
  options.cancel = ask;
  options.cancel_data = c;
  assert_ok(phase_router_create(&router, &options));
  return router;
}

static void check_stops(phase_router_status (*call)(phase_router *), uint32_t selection, int32_t threads,
                        uint64_t expected) {
  caller c = {pthread_self(), 0, 0, 0};
  phase_router *router = make_router(selection, threads, &c);
  int stops = 0;
  for (int stop_at = 1; stops < MOST_STOPS; stop_at++, stops++) {
    c.questions = 0;
    c.stop_at = stop_at;
    const phase_router_status status = call(router);
    if (status == PHASE_ROUTER_OK) break;
    assert_int_equal(status, PHASE_ROUTER_ERROR_CANCELLED);
    assert_int_equal(c.questions, stop_at); /* not asked again */
  }
  assert_true(stops > 0);
  c.stop_at = INT32_MAX;
  assert_ok(route_degrees(router));
  assert_true(test_digest(routes, (uint64_t)M * K) == expected);
  assert_int_equal(c.elsewhere, 0);
  phase_router_destroy(router);
}

static void set_up(void) {
  uint64_t random = 77;
  s = test_alloc(M * sizeof *s);
  t = test_alloc(N * sizeof *t);
  counts = test_alloc(M * sizeof *counts);
  routes = test_alloc((size_t)M * K * sizeof *routes);
  offsets = test_alloc((M + 1) * sizeof *offsets);
  loads = test_alloc((size_t)SEEDS * N * sizeof *loads);
  test_fill_degrees(s, M, 2000, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, 3000, DEGREES_UNIFORM, &random);
}

static void tear_down(void) {
  free(s);
  free(t);
  free(counts);
  free(routes);
  free(offsets);
  free(loads);
}

static void every_phase(void **state) {
  (void)state;
  set_up();
  static phase_router_status (*const calls[])(phase_router *) = {route_degrees, route_rows, route_csr,
                                                                 count_candidates, sample_loads};
  for (uint32_t selection = 0; selection < 2; selection++) {
    phase_router *plain = test_router(9, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, selection, 1);
    assert_ok(route_degrees(plain));
    const uint64_t expected = test_digest(routes, (uint64_t)M * K);
    phase_router_destroy(plain);
    for (size_t x = 0; x < sizeof calls / sizeof *calls; x++)
      check_stops(calls[x], selection, 1 + (int32_t)(x + selection) % 2, expected);
  }
  tear_down();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_phase),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
