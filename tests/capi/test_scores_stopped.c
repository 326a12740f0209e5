/* Assignments by scores that end before they are done: an allocation fails, or the callback asks to stop. The router then
 * works as if nothing had happened. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "interpose.h"
#include "scores.h"

static void expect_routes(phase_router *router, const scores_problem *p, const scores_result *expected) {
  scores_result r;
  assert_ok(scores_call(router, p, NULL, &r));
  assert_routes_equal(r.routes, expected->routes, p->m, p->k, "after a failure");
  scores_free_result(&r);
}

static void fail_each(const scores_problem *p, int threads, int and_later) {
  phase_router *router = test_router(4, 0, 0, threads);
  scores_result expected;
  assert_ok(scores_call(router, p, NULL, &expected));
  for (long number = 0;; number++) {
    assert_true(number < 3000);
    phase_router_destroy(router);
    router = test_router(4, 0, 0, threads);
    scores_result r;
    r.routes = test_alloc(p->m * p->k * sizeof *r.routes);
    const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_INT32, p->q, 0, p->allowed};
    const phase_router_load_bounds loads = {sizeof loads, 0, NULL, p->lower, p->upper};
    interpose_fail(number, and_later);
    const phase_router_status status = phase_router_assign_by_scores(
        router, &scores, &loads, p->m, p->n, p->k, r.routes, p->m * p->k, NULL, NULL, 0);
    (void)interpose_stop();
    free(r.routes);
    if (interpose_failed() == 0) {
      assert_int_equal(status, PHASE_ROUTER_OK);
      assert_true(number > 10);
      break;
    }
    assert_int_equal(status, PHASE_ROUTER_ERROR_NO_MEMORY);
    if (number % 8 == 0) expect_routes(router, p, &expected);
  }
  scores_free_result(&expected);
  phase_router_destroy(router);
}

static void every_allocation_fails(void **state) {
  (void)state;
  uint64_t random = 2;
  if (!INTERPOSE_WORKS) {
    skip();
    return;
  }
  for (int scores = SCORES_WIDE; scores <= SCORES_TWO; scores++) {
    scores_problem p = scores_make(120, 24, 3, scores, LOADS_EXACT, 8, &random);
    for (int threads = 1; threads <= 2; threads++) {
      fail_each(&p, threads, 0);
      fail_each(&p, threads, 1);
    }
    scores_free(&p);
  }
}

typedef struct asked {
  pthread_t thread;
  int times, stop_at, elsewhere;
} asked;

static int32_t ask(void *data) {
  asked *a = data;
  a->elsewhere += !pthread_equal(pthread_self(), a->thread);
  a->times++;
  return a->times == a->stop_at;
}

static void the_callback_stops(void **state) {
  (void)state;
  uint64_t random = 2;
  scores_problem p = scores_make(20000, 128, 4, SCORES_WIDE, LOADS_EXACT, 8, &random);
  for (int threads = 1; threads <= 2; threads++) {
    asked questions = {pthread_self(), 0, 0, 0};
    phase_router_options options = {sizeof options, 0, 6, 0, threads, 0, 0, ask, &questions};
    phase_router *router = NULL;
    assert_ok(phase_router_create(&router, &options));
    scores_result expected;
    assert_ok(scores_call(router, &p, NULL, &expected));
    const int times = questions.times;
    assert_true(times > 2);
    for (int stop_at = 1; stop_at < times / 2; stop_at += 1 + times / 8) {
      scores_result r;
      questions.times = 0;
      questions.stop_at = stop_at;
      assert_error(PHASE_ROUTER_ERROR_CANCELLED, "cancel", scores_call(router, &p, NULL, &r));
      assert_int_equal(questions.times, stop_at);
      scores_free_result(&r);
    }
    questions.stop_at = 0;
    expect_routes(router, &p, &expected);
    assert_int_equal(questions.elsewhere, 0);
    scores_free_result(&expected);
    phase_router_destroy(router);
  }
  scores_free(&p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_allocation_fails),
      cmocka_unit_test(the_callback_stops),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
