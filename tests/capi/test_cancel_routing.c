/*
 * Long calls of the degree router end soon after the callback asks them to, in whatever phase they are; the callback is
 * called on the thread of the call alone, and the router works afterwards. A call is stopped at its first question, its
 * second, and so on, until it succeeds, so that every phase that asks is left once.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

enum { SEEDS = 2, MOST_STOPS = 40 };

/* Large enough that a call asks many times on any machine (every 2 ms). */
typedef struct job {
  uint64_t m, n;
  uint32_t k, flags, most_s, most_t; /* degrees are uniform up to these */
} job;

static const job jobs[] = {
    {200000, 150000, 8, 0, 2000, 3000},
    /* One target in 150 is active, and rows are sorted that have more of them than are sorted at once. */
    {60000, 60000, 64, PHASE_ROUTER_SORT_ROWS, 15000, 800},
};
static const job *j;

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
  return phase_router_route_degrees(r, s, t, j->m, j->n, j->k, routes, j->m * j->k);
}
static phase_router_status route_rows(phase_router *r) {
  return phase_router_route_rows(r, s, t, j->m, j->n, j->k, 1, j->m - 1, routes, (j->m - 2) * j->k);
}
static phase_router_status route_csr(phase_router *r) {
  return phase_router_route_csr(r, s, t, j->m, j->n, j->k, offsets, j->m + 1, routes, j->m * j->k);
}
static phase_router_status count_candidates(phase_router *r) {
  return phase_router_count_candidates(r, s, t, j->m, j->n, counts, j->m);
}
static phase_router_status sample_loads(phase_router *r) {
  static const uint64_t seeds[SEEDS] = {5, 6};
  return phase_router_sample_loads(r, s, t, j->m, j->n, j->k, seeds, SEEDS, loads, SEEDS * j->n);
}

static phase_router *make_router(uint32_t selection, int32_t threads, caller *c) {
  phase_router_options options;
  phase_router *router = NULL;
  assert_ok(phase_router_options_init(&options, sizeof options));
  options.seed = 9;
  options.flags = PHASE_ROUTER_ROW_PERMUTATIONS_OFF | j->flags;
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
  assert_true(test_digest(routes, j->m * j->k) == expected);
  assert_int_equal(c.elsewhere, 0);
  phase_router_destroy(router);
}

static void set_up(const job *of) {
  j = of;
  uint64_t random = 77;
  s = test_alloc(j->m * sizeof *s);
  t = test_alloc(j->n * sizeof *t);
  counts = test_alloc(j->m * sizeof *counts);
  routes = test_alloc(j->m * j->k * sizeof *routes);
  offsets = test_alloc((j->m + 1) * sizeof *offsets);
  loads = test_alloc(SEEDS * j->n * sizeof *loads);
  test_fill_degrees(s, j->m, j->most_s, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, j->n, j->most_t, DEGREES_UNIFORM, &random);
}

static void tear_down(void) {
  free(s);
  free(t);
  free(counts);
  free(routes);
  free(offsets);
  free(loads);
}

static void every_phase(const job *of) {
  set_up(of);
  static phase_router_status (*const calls[])(phase_router *) = {route_degrees, route_rows, route_csr,
                                                                 count_candidates, sample_loads};
  for (uint32_t selection = 0; selection < 2; selection++) {
    phase_router *plain = test_router(9, PHASE_ROUTER_ROW_PERMUTATIONS_OFF | j->flags, selection, 1);
    assert_ok(route_degrees(plain));
    const uint64_t expected = test_digest(routes, j->m * j->k);
    phase_router_destroy(plain);
    for (size_t x = 0; x < sizeof calls / sizeof *calls; x++)
      check_stops(calls[x], selection, 1 + (int32_t)(x + selection) % 2, expected);
  }
  tear_down();
}

static void ordinary_rows(void **state) {
  (void)state;
  every_phase(&jobs[0]);
}

static void sorted_rows(void **state) {
  (void)state;
  every_phase(&jobs[1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ordinary_rows),
      cmocka_unit_test(sorted_rows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
