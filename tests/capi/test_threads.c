/* One result for every number of threads, and several threads with routers of their own at once. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

typedef struct job {
  uint64_t m, n;
  uint32_t k, flags, selection;
  uint32_t *s, *t;
  uint64_t *weights;
} job;

typedef struct results {
  int32_t *routes, *rows, *targets, *assigned;
  uint64_t *offsets, *loads;
  uint32_t *counts;
} results;

enum { SEEDS = 6 };

static job make_job(uint64_t m, uint64_t n, uint32_t k, uint32_t flags, uint32_t selection, uint64_t most) {
  job a = {m, n, k, flags, selection, NULL, NULL, NULL};
  uint64_t random = m + n;
  a.s = test_alloc((size_t)m * sizeof *a.s);
  a.t = test_alloc((size_t)n * sizeof *a.t);
  a.weights = test_alloc((size_t)n * sizeof *a.weights);
  test_fill_degrees(a.s, m, most, DEGREES_UNIFORM, &random);
  test_fill_degrees(a.t, n, m, DEGREES_UNIFORM, &random);
  for (uint64_t j = 0; j < n; j++) a.weights[j] = 1 + test_below(&random, 1000);
  return a;
}

static void free_job(job *a) {
  free(a->s);
  free(a->t);
  free(a->weights);
}

static int32_t most_threads_seen;

static void note_threads(phase_router *router) {
  phase_router_stats stats;
  assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
  if (stats.threads > most_threads_seen) most_threads_seen = stats.threads;
}

static void run_routing(const job *a, phase_router *router, results *out) {
  const size_t entries = (size_t)(a->m * a->k);
  const uint64_t begin = a->m / 5, end = a->m - a->m / 7;
  out->routes = test_route_degrees(router, a->s, a->t, a->m, a->n, a->k);
  note_threads(router);
  out->rows = guard_alloc((size_t)((end - begin) * a->k) * sizeof *out->rows);
  assert_ok(phase_router_route_rows(router, a->s, a->t, a->m, a->n, a->k, begin, end, out->rows,
                                    (size_t)((end - begin) * a->k)));
  assert_routes_equal(out->rows, out->routes + begin * a->k, end - begin, a->k, "row range");
  out->offsets = guard_alloc((size_t)(a->m + 1) * sizeof *out->offsets);
  out->targets = guard_alloc(entries * sizeof *out->targets);
  assert_ok(phase_router_route_csr(router, a->s, a->t, a->m, a->n, a->k, out->offsets, (size_t)a->m + 1,
                                   out->targets, entries));
  out->counts = guard_alloc((size_t)a->m * sizeof *out->counts);
  assert_ok(phase_router_count_candidates(router, a->s, a->t, a->m, a->n, out->counts, (size_t)a->m));
}

static void run_rest(const job *a, phase_router *router, results *out) {
  const uint64_t seeds[SEEDS] = {1, 2, 3, UINT64_MAX, 0, 77};
  out->loads = guard_alloc((size_t)(SEEDS * a->n) * sizeof *out->loads);
  assert_ok(phase_router_sample_loads(router, a->s, a->t, a->m, a->n, a->k, seeds, SEEDS, out->loads,
                                      (size_t)(SEEDS * a->n)));
  out->assigned = test_assign(router, a->weights, a->m, a->n, a->k);
  note_threads(router);
}

static results run(const job *a, int32_t threads) {
  results out;
  phase_router *router = test_router(77, a->flags, a->selection, threads);
  run_routing(a, router, &out);
  run_rest(a, router, &out);
  phase_router_destroy(router);
  return out;
}

static void free_results(results *x) {
  guard_free(x->routes);
  guard_free(x->rows);
  guard_free(x->offsets);
  guard_free(x->targets);
  guard_free(x->counts);
  guard_free(x->loads);
  guard_free(x->assigned);
}

static void compare(const job *a, const results *x, const results *y) {
  const size_t entries = (size_t)(a->m * a->k);
  assert_routes_equal(x->routes, y->routes, a->m, a->k, "route_degrees");
  assert_routes_equal(x->assigned, y->assigned, a->m, a->k, "assign");
  assert_int_equal(memcmp(x->offsets, y->offsets, (size_t)(a->m + 1) * sizeof *x->offsets), 0);
  /* What is past the end is the canary in both. */
  assert_int_equal(memcmp(x->targets, y->targets, entries * sizeof *x->targets), 0);
  assert_int_equal(memcmp(x->counts, y->counts, (size_t)a->m * sizeof *x->counts), 0);
  assert_int_equal(memcmp(x->loads, y->loads, (size_t)(SEEDS * a->n) * sizeof *x->loads), 0);
}

static void check(job a) {
  static const int32_t threads[] = {2, 8, 3, 64, 0};
  results one = run(&a, 1);
  for (size_t x = 0; x < sizeof threads / sizeof *threads; x++) {
    results many = run(&a, threads[x]);
    compare(&a, &many, &one);
    free_results(&many);
  }
  free_results(&one);
  free_job(&a);
}

static void many_rows_few_targets(void **state) {
  (void)state;
  check(make_job(60000, 60, 4, 0, PHASE_ROUTER_SELECT_RANDOM, 60));
  check(make_job(200000, 256, 8, PHASE_ROUTER_SORT_ROWS, PHASE_ROUTER_SELECT_FIRST, 40));
}

static void squares(void **state) {
  (void)state;
  check(make_job(3000, 3000, 16, PHASE_ROUTER_ROW_PERMUTATIONS_ON, PHASE_ROUTER_SELECT_RANDOM, 3000));
  check(make_job(70000, 70000, 3, PHASE_ROUTER_ROW_PERMUTATIONS_ON, PHASE_ROUTER_SELECT_RANDOM, 200));
}

static void few_rows_many_targets(void **state) {
  (void)state;
  check(make_job(500, 80000, 30, 0, PHASE_ROUTER_SELECT_RANDOM, 80000));
  check(make_job(5, 100000, 1000, PHASE_ROUTER_SORT_ROWS, PHASE_ROUTER_SELECT_FIRST, 100000));
}

static void small_ones(void **state) {
  (void)state;
  check(make_job(1, 1, 1, 0, 0, 1));
  check(make_job(3, 100, 5, 0, 0, 100));
  check(make_job(100, 3, 3, PHASE_ROUTER_ROW_PERMUTATIONS_ON, 0, 3));
}

/* The tests above would show nothing if all of it had run on one thread. */
static void several_threads_did_run(void **state) {
  (void)state;
#ifdef PHASE_ROUTER_TEST_SERIAL
  assert_int_equal(most_threads_seen, 1);
#else
  assert_true(most_threads_seen >= 2);
#endif
}

/* ---- routers of their own on several threads at once ---- */

typedef struct worker {
  pthread_t thread;
  const job *work;
  uint64_t digest;
  int failed;
} worker;

/* No CMocka assertion may fail off the main thread: the worker reports. */
static void *route_on_this_thread(void *argument) {
  worker *w = argument;
  const job *a = w->work;
  const size_t entries = (size_t)(a->m * a->k);
  phase_router_options options = {sizeof options, a->flags, 77, a->selection, 2, 0, 0, NULL, NULL};
  int32_t *routes = malloc(entries * sizeof *routes);
  for (int round = 0; round < 5 && !w->failed; round++) {
    phase_router *router = NULL;
    w->failed |= routes == NULL || phase_router_create(&router, &options) != PHASE_ROUTER_OK;
    if (w->failed) break;
    w->failed |=
        phase_router_route_degrees(router, a->s, a->t, a->m, a->n, a->k, routes, entries) != PHASE_ROUTER_OK;
    const uint64_t digest = test_digest(routes, entries);
    w->failed |= round > 0 && digest != w->digest;
    w->digest = digest;
    w->failed |=
        phase_router_assign(router, a->weights, a->m, a->n, a->k, routes, entries) != PHASE_ROUTER_OK;
    phase_router_destroy(router);
  }
  free(routes);
  return NULL;
}

static void routers_are_independent(void **state) {
  (void)state;
  enum { WORKERS = 6 };
  worker workers[WORKERS];
  job jobs[2] = {make_job(40000, 64, 4, 0, 0, 64), make_job(3000, 2000, 9, 0, 1, 900)};
  uint64_t expected[2];
  for (int x = 0; x < 2; x++) {
    phase_router *router = test_router(77, jobs[x].flags, jobs[x].selection, 1);
    int32_t *routes = test_route_degrees(router, jobs[x].s, jobs[x].t, jobs[x].m, jobs[x].n, jobs[x].k);
    expected[x] = test_digest(routes, jobs[x].m * jobs[x].k);
    guard_free(routes);
    phase_router_destroy(router);
  }
  for (int w = 0; w < WORKERS; w++) {
    workers[w].work = &jobs[w % 2];
    workers[w].failed = 0;
    workers[w].digest = 0;
    assert_int_equal(pthread_create(&workers[w].thread, NULL, route_on_this_thread, &workers[w]), 0);
  }
  for (int w = 0; w < WORKERS; w++) assert_int_equal(pthread_join(workers[w].thread, NULL), 0);
  for (int w = 0; w < WORKERS; w++) {
    assert_false(workers[w].failed);
    assert_true(workers[w].digest == expected[w % 2]);
  }
  free_job(&jobs[0]);
  free_job(&jobs[1]);
}

/* A router may move between threads, one call at a time. */
static void *route_with_the_router(void *argument) {
  phase_router *router = argument;
  static uint32_t s[5000], t[50];
  int32_t *routes = malloc(5000 * 2 * sizeof *routes);
  for (int i = 0; i < 5000; i++) s[i] = (uint32_t)(i % 51);
  for (int j = 0; j < 50; j++) t[j] = (uint32_t)(j * 100);
  const phase_router_status status =
      routes == NULL ? -1 : phase_router_route_degrees(router, s, t, 5000, 50, 2, routes, 10000);
  free(routes);
  return status == PHASE_ROUTER_OK ? NULL : argument;
}

static void a_router_moves_between_threads(void **state) {
  (void)state;
  phase_router *router = test_router(3, 0, 0, 2);
  for (int round = 0; round < 4; round++) {
    pthread_t thread;
    void *failed = NULL;
    assert_int_equal(pthread_create(&thread, NULL, route_with_the_router, router), 0);
    assert_int_equal(pthread_join(thread, &failed), 0);
    assert_null(failed);
    assert_null(route_with_the_router(router));
  }
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(small_ones),
      cmocka_unit_test(many_rows_few_targets),
      cmocka_unit_test(squares),
      cmocka_unit_test(few_rows_many_targets),
      cmocka_unit_test(several_threads_did_run), /* after those */
      cmocka_unit_test(routers_are_independent),
      cmocka_unit_test(a_router_moves_between_threads),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
