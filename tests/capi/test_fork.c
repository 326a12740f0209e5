/* A forked child of a process that has routed on several threads can route: same results, on one thread. */
#define _POSIX_C_SOURCE 200809L
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

enum { M = 100000, N = 64, K = 4, SECONDS = 60 };

static uint32_t s[M], t[N];
static uint64_t weights[N];
static int32_t routes[M * K];

enum { CHILD_FINE = 0, CHILD_STATUS = 10, CHILD_ROUTES, CHILD_ASSIGNMENT, CHILD_THREADS };

static phase_router *new_router(int32_t threads) {
  phase_router_options options = {sizeof options, 0, 5, 0, threads, 0, 0, NULL, NULL};
  phase_router *router = NULL;
  return phase_router_create(&router, &options) == PHASE_ROUTER_OK ? router : NULL;
}

/* Routes and assigns; gives the exit code that says what went wrong. No CMocka in the child. */
static int child_routes_on(phase_router *router, uint64_t route_digest, uint64_t assign_digest) {
  phase_router_stats stats;
  if (router == NULL) return CHILD_STATUS;
  if (phase_router_route_degrees(router, s, t, M, N, K, routes, M * K) != PHASE_ROUTER_OK)
    return CHILD_STATUS;
  if (test_digest(routes, M * K) != route_digest) return CHILD_ROUTES;
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return CHILD_STATUS;
  if (stats.threads != 1) return CHILD_THREADS;
  if (phase_router_assign(router, weights, M, N, K, routes, M * K) != PHASE_ROUTER_OK) return CHILD_STATUS;
  if (test_digest(routes, M * K) != assign_digest) return CHILD_ASSIGNMENT;
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return CHILD_STATUS;
  return stats.threads == 1 ? CHILD_FINE : CHILD_THREADS;
}

static void wait_for(pid_t child) {
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  if (WIFSIGNALED(status)) fail_msg("the child was killed by signal %d (14: it hung)", WTERMSIG(status));
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), CHILD_FINE);
}

static void child_can_route(void **state) {
  (void)state;
  uint64_t random = 6;
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  for (int j = 0; j < N; j++) weights[j] = (uint64_t)j + 1;
  phase_router *router = new_router(2);
  assert_non_null(router);
  assert_ok(phase_router_assign(router, weights, M, N, K, routes, M * K));
  const uint64_t assign_digest = test_digest(routes, M * K);
  assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
  const uint64_t route_digest = test_digest(routes, M * K);
  phase_router_stats stats;
  assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
#ifndef PHASE_ROUTER_TEST_SERIAL
  assert_int_equal(stats.threads, 2); /* or the test would show nothing */
#endif

  for (int round = 0; round < 2; round++) {
    fflush(NULL);
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
      alarm(SECONDS);
      int code = child_routes_on(router, route_digest, assign_digest); /* the parent's router */
      phase_router *own = new_router(2);
      if (code == CHILD_FINE) code = child_routes_on(own, route_digest, assign_digest);
      phase_router_destroy(own);
      phase_router_destroy(router);
      _exit(code);
    }
    wait_for(child);
    /* The parent goes on with its threads. */
    assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
    assert_true(test_digest(routes, M * K) == route_digest);
    assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
#ifndef PHASE_ROUTER_TEST_SERIAL
    assert_int_equal(stats.threads, 2);
#endif
  }
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(child_can_route)};
#if TEST_UNDER_TSAN
  (void)tests;
  printf("skipped: ThreadSanitizer does not follow a fork of a process with threads\n");
  return 0;
#else
  return cmocka_run_group_tests(tests, NULL, NULL);
#endif
}
