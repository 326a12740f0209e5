/*
 * Another thread changes the inputs while calls run, as Python can while its lock is released. The header forbids that
 * to C callers, for results are then anybody's guess; but what is checked must be what is used: every call succeeds or
 * refuses a value, and none reads or writes past a buffer. (The guards of the outputs tell, and AddressSanitizer.)
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

enum { M = 2000, N = 3000, K = 8, SEEDS = 2, GOOD_CALLS = 60, MOST_CALLS = 3000, GOOD = 20 };

static const uint32_t bad = 4000000000U;

/* Written by the other thread, read by the calls. */
static volatile uint32_t *changing;
static uint64_t changing_length;
static volatile int stop;

static void fill_and_wait(uint32_t value, uint32_t step, int wait) {
  for (uint64_t e = 0; e < changing_length; e++) changing[e] = value + step * (uint32_t)e;
  for (volatile int spin = 0; spin < wait; spin++) {
  }
}

/* Bad for a moment, then good for about as long as a copy takes many times over. */
static void *change_values(void *unused) {
  (void)unused;
  while (!stop) {
    fill_and_wait(bad, 0, 0);
    fill_and_wait(GOOD, 0, 40000);
  }
  return NULL;
}

/* All to the last target, then all to the first. */
static void *change_targets(void *unused) {
  (void)unused;
  while (!stop) {
    fill_and_wait(GOOD, 0, 0);
    fill_and_wait(0, 0, 0);
  }
  return NULL;
}

/* The same for a permutation: the array is the identity at one time, and no permutation at another. */
static void *change_permutation(void *unused) {
  (void)unused;
  while (!stop) {
    fill_and_wait(bad, 0, 0);
    fill_and_wait(0, 1, 40000);
  }
  return NULL;
}

typedef struct inputs {
  phase_router *router;
  uint32_t *s, *t;
  int32_t *routes;
  uint64_t *offsets, *loads;
  uint32_t *counts;
} inputs;

static inputs in;

typedef phase_router_status (*call)(void);

static phase_router_status route_degrees(void) {
  return phase_router_route_degrees(in.router, in.s, in.t, M, N, K, in.routes, M * K);
}
static phase_router_status route_rows(void) {
  return phase_router_route_rows(in.router, in.s, in.t, M, N, K, 0, M / 2, in.routes, M / 2 * K);
}
static phase_router_status route_csr(void) {
  return phase_router_route_csr(in.router, in.s, in.t, M, N, K, in.offsets, M + 1, in.routes, M * K);
}
static phase_router_status count_candidates(void) {
  return phase_router_count_candidates(in.router, in.s, in.t, M, N, in.counts, M);
}
static phase_router_status sample_loads(void) {
  static const uint64_t seeds[SEEDS] = {1, 2};
  return phase_router_sample_loads(in.router, in.s, in.t, M, N, K, seeds, SEEDS, in.loads, SEEDS * N);
}
static phase_router_status column_loads(void) {
  return phase_router_column_loads((const int32_t *)in.s, M, 1, N, in.loads, N);
}
/* Short calls, many of them: values change between a call's two passes. The last place of the last target is the last of
 * the guarded output, and as int32 the bad values are no targets. */
static phase_router_status dispatch_plan(void) {
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, in.s, 0};
  phase_router_dispatch plan;
  memset(&plan, 0, sizeof plan);
  plan.struct_size = sizeof plan;
  plan.order = in.counts;
  plan.order_len = M;
  plan.places = in.routes;
  return phase_router_dispatch_plan(in.router, &routes, M, GOOD + 1, 1, &plan);
}
static phase_router_status dispatch_ranks(void) {
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, in.s, 0};
  phase_router_rank_dispatch ranks;
  memset(&ranks, 0, sizeof ranks);
  ranks.struct_size = sizeof ranks;
  ranks.n_ranks = 4;
  ranks.sources = in.counts;
  ranks.sources_len = M;
  ranks.places = in.routes;
  return phase_router_dispatch_ranks(in.router, &routes, M, GOOD + 1, 1, &ranks);
}
static phase_router_status set_permutations(void) {
  return phase_router_set_permutations(in.router, in.t, N, NULL, 0, NULL, 0, in.t, N);
}

static void check_call(const char *name, call function, int times) {
  int good = 0;
  for (int calls = 0; good < GOOD_CALLS * times && calls < MOST_CALLS * times; calls++) {
    const phase_router_status status = function();
    const int changed = status == PHASE_ROUTER_ERROR_INVALID_ARGUMENT &&
                        strstr(phase_router_last_error(), "changed during the call") != NULL;
    if (status != PHASE_ROUTER_OK && status != PHASE_ROUTER_ERROR_OUT_OF_RANGE && !changed &&
        status != PHASE_ROUTER_ERROR_NOT_A_PERMUTATION)
      fail_msg("%s: %d: %s", name, status, phase_router_last_error());
    good += status == PHASE_ROUTER_OK;
  }
}

static void check_guards(void) {
  guard_check(in.routes);
  guard_check(in.offsets);
  guard_check(in.loads);
  guard_check(in.counts);
}

static void fill(uint32_t *values, uint64_t n) {
  for (uint64_t e = 0; e < n; e++) values[e] = GOOD;
}

static void while_changing_often(uint32_t *values, uint64_t n, void *(*change)(void *), const char *name,
                                 call function, int times) {
  pthread_t thread;
  changing = values;
  changing_length = n;
  stop = 0;
  assert_int_equal(pthread_create(&thread, NULL, change, NULL), 0);
  check_call(name, function, times);
  stop = 1;
  assert_int_equal(pthread_join(thread, NULL), 0);
  check_guards();
  fill(in.s, M);
  fill(in.t, N);
}

static void while_changing(uint32_t *values, uint64_t n, void *(*change)(void *), const char *name,
                           call function) {
  while_changing_often(values, n, change, name, function, 1);
}

static void begin(uint32_t selection) {
  in.router = test_router(3, PHASE_ROUTER_ROW_PERMUTATIONS_ON, selection, 2);
  in.s = test_alloc(M * sizeof *in.s);
  in.t = test_alloc(N * sizeof *in.t);
  in.routes = guard_alloc(M * K * sizeof *in.routes);
  in.offsets = guard_alloc((M + 1) * sizeof *in.offsets);
  in.loads = guard_alloc(SEEDS * N * sizeof *in.loads);
  in.counts = guard_alloc(M * sizeof *in.counts);
  fill(in.s, M);
  fill(in.t, N);
}

static void end(void) {
  phase_router_destroy(in.router);
  free(in.s);
  free(in.t);
  guard_free(in.routes);
  guard_free(in.offsets);
  guard_free(in.loads);
  guard_free(in.counts);
}

static void degrees(void **state) {
  (void)state;
  static const struct {
    const char *name;
    call function;
  } calls[] = {{"route_degrees", route_degrees},
               {"route_rows", route_rows},
               {"route_csr", route_csr},
               {"count_candidates", count_candidates},
               {"sample_loads", sample_loads}};
  for (uint32_t selection = 0; selection < 2; selection++) {
    begin(selection);
    for (size_t c = 0; c < sizeof calls / sizeof *calls; c++) {
      while_changing(in.t, N, change_values, calls[c].name, calls[c].function);
      while_changing(in.s, M, change_values, calls[c].name, calls[c].function);
    }
    end();
  }
}

static void routes(void **state) {
  (void)state;
  begin(0);
  while_changing(in.s, M, change_values, "column_loads", column_loads);
  while_changing_often(in.s, M, change_values, "dispatch_plan", dispatch_plan, 20);
  while_changing_often(in.s, M, change_values, "dispatch_ranks", dispatch_ranks, 20);
  /* Targets all the time, but other ones: counts of one moment and routes of the next. */
  while_changing_often(in.s, M, change_targets, "dispatch_plan", dispatch_plan, 20);
  while_changing_often(in.s, M, change_targets, "dispatch_ranks", dispatch_ranks, 20);
  end();
}

/* What was accepted is a permutation: every later call works. */
static void permutations(void **state) {
  (void)state;
  begin(0);
  while_changing(in.t, N, change_permutation, "set_permutations", set_permutations);
  assert_ok(route_degrees());
  check_guards();
  end();
}

int main(void) {
  if (TEST_UNDER_TSAN) return 0; /* it races on purpose */
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(degrees),
      cmocka_unit_test(routes),
      cmocka_unit_test(permutations),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
