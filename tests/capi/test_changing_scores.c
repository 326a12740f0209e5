/*
 * Another thread changes the scores, the allowed pairs, the bounds or the prices while assignments by scores run. The
 * header forbids that, for results are then anybody's guess; but every call ends, it succeeds or refuses, what it gives are
 * rows of different targets, and nothing is read or written past a buffer. (The guards tell, and AddressSanitizer.)
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "scores.h"

enum { M = 150, N = 70, WILD_CALLS = 40, MILD_CALLS = 60 };

static volatile uint32_t *changing;
static size_t changing_length;
static volatile int stop;
static uint64_t random_state;

static void wait_a_moment(void) {
  const uint64_t wait = test_below(&random_state, 100000);
  for (volatile uint64_t spin = 0; spin < wait; spin++) {
  }
}

/* Words that are floats and integers of all kinds, NaN and infinities among them, and single words that change. */
static void *change_wildly(void *unused) {
  (void)unused;
  static const uint32_t values[] = {0x3F800000, 0xFF800000, 0x3F000000, 0x7FC00000,
                                    5,          0x80000000, 0x7F7FFFFF, 0xFFFFFFFF};
  while (!stop) {
    const uint32_t value = values[test_below(&random_state, 8)];
    const size_t at = test_below(&random_state, changing_length);
    const size_t count = test_below(&random_state, 4) == 0 ? changing_length - at : 1;
    const uint32_t before = changing[at];
    for (size_t e = at; e < at + count; e++) changing[e] = value;
    if (count == 1 && value == 0x7FC00000)
      changing[at] = before; /* NaN only for a moment: most calls get past it */
    wait_a_moment();
    if (test_below(&random_state, 2) == 0)
      for (size_t e = 0; e < changing_length; e++)
        changing[e] = 0x3F800000 + (uint32_t)(e * 2654435761u >> 9);
  }
  return NULL;
}

/* Floats in [1/2, 1), as integers in range, too: nothing that a call would refuse for itself. One changes, or some, or all;
 * or a few for a moment, so that passes see different scores and the call may yet end well. */
static void *change_within_range(void *unused) {
  (void)unused;
  while (!stop) {
    const size_t at = test_below(&random_state, changing_length);
    const uint32_t before = changing[at];
    const uint64_t kind = test_below(&random_state, 16);
    const size_t count = kind == 0 ? changing_length : kind < 4 ? 1 + changing_length / 100 : 1;
    for (size_t e = 0; e < count; e++)
      changing[(at + e) % changing_length] = 0x3F000000 + (uint32_t)test_below(&random_state, 1u << 23);
    wait_a_moment();
    if (kind > 8) changing[at] = before;
  }
  return NULL;
}

/* Which statuses a call may have besides success. */
static int may_be(phase_router_status status, int wild) {
  if (status == PHASE_ROUTER_ERROR_INVALID_ARGUMENT)
    return wild || strstr(phase_router_last_error(), "changed during the call") != NULL;
  return wild && (status == PHASE_ROUTER_ERROR_OUT_OF_RANGE || status == PHASE_ROUTER_ERROR_INFEASIBLE);
}

static void check_calls(scores_problem *p, uint32_t type, int64_t *start, int wild) {
  phase_router *router = test_router(5, 0, 0, 2);
  const phase_router_scores scores = {sizeof scores, type, p->q, 0, p->allowed};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, p->lower, p->upper};
  int64_t *prices = guard_alloc(p->n * sizeof *prices);
  uint64_t *full = guard_alloc(test_words(p->n) * sizeof *full);
  phase_router_certificate certificate = {sizeof certificate, 0, start, prices, full, 0};
  for (int x = 0; x < (wild ? WILD_CALLS : MILD_CALLS); x++) {
    int32_t *routes = guard_alloc(p->m * p->k * sizeof *routes);
    certificate.tolerance = x % 2 == 0 ? 0 : type == PHASE_ROUTER_SCORES_INT32 ? 1e7 : 0.01;
    const phase_router_status status = phase_router_assign_by_scores(
        router, &scores, &loads, p->m, p->n, p->k, routes, p->m * p->k, &certificate, NULL, 0);
    if (status == PHASE_ROUTER_OK)
      (void)assert_routes_valid(routes, p->m, p->n, p->k);
    else if (!may_be(status, wild))
      fail_msg("a call gave %d: %s", (int)status, phase_router_last_error());
    guard_free(routes);
  }
  guard_free(prices);
  guard_free(full);
  phase_router_destroy(router);
}

static void while_changing(scores_problem *p, uint32_t type, void *array, size_t words, int64_t *start,
                           int wild) {
  pthread_t thread;
  changing = array;
  changing_length = words;
  stop = 0;
  random_state = 1;
  assert_int_equal(pthread_create(&thread, NULL, wild ? change_wildly : change_within_range, NULL), 0);
  check_calls(p, type, start, wild);
  stop = 1;
  assert_int_equal(pthread_join(thread, NULL), 0);
}

static void fill_within_range(const scores_problem *p, uint64_t *random) {
  for (uint64_t e = 0; e < p->m * p->n; e++) p->q[e] = 0x3F000000 + (int32_t)test_below(random, 1u << 23);
}

static void inputs_that_change(void **state) {
  (void)state;
  uint64_t random = 9;
  for (int loads = 0; loads < LOADS_KINDS; loads++) {
    scores_problem p = scores_make(M, N, 3, SCORES_WIDE, loads, 7, &random);
    int64_t *start = test_alloc(p.n * sizeof *start);
    memset(start, 0, p.n * sizeof *start);
    while_changing(&p, PHASE_ROUTER_SCORES_FLOAT32, p.q, p.m * p.n, NULL, 1);
    while_changing(&p, PHASE_ROUTER_SCORES_INT32, p.q, p.m * p.n, NULL, 1);
    fill_within_range(&p, &random); /* so that calls get as far as what changes now */
    while_changing(&p, PHASE_ROUTER_SCORES_FLOAT32, p.allowed, p.m * 4, NULL, 1);
    while_changing(&p, PHASE_ROUTER_SCORES_FLOAT32, p.upper, p.n, NULL, 1);
    while_changing(&p, PHASE_ROUTER_SCORES_FLOAT32, start, p.n * 2, start, 1);
    free(start);
    scores_free(&p);
  }
}

/* Every pair is allowed and every score is in range all the time, so that calls run to their end or find that scores have
 * changed. */
static void scores_that_change_within_range(void **state) {
  (void)state;
  uint64_t random = 10;
  for (int loads = 0; loads < LOADS_KINDS; loads++) {
    if (loads == LOADS_BOTH) continue; /* lower bounds that may be too many */
    scores_problem p = scores_make(M, N, 3, SCORES_WIDE, loads, 8, &random);
    fill_within_range(&p, &random);
    while_changing(&p, PHASE_ROUTER_SCORES_FLOAT32, p.q, p.m * p.n, NULL, 0);
    while_changing(&p, PHASE_ROUTER_SCORES_INT32, p.q, p.m * p.n, NULL, 0);
    scores_free(&p);
  }
}

int main(void) {
  if (TEST_UNDER_TSAN) return 0; /* it races on purpose */
  const struct CMUnitTest tests[] = {cmocka_unit_test(scores_that_change_within_range),
                                     cmocka_unit_test(inputs_that_change)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
