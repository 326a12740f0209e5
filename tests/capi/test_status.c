/* Status values, their names, the version functions, and the per-thread error message. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

static void values_are_pinned(void **state) {
  (void)state;
  assert_int_equal(PHASE_ROUTER_OK, 0);
  assert_int_equal(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, -1);
  assert_int_equal(PHASE_ROUTER_ERROR_SIZE_MISMATCH, -2);
  assert_int_equal(PHASE_ROUTER_ERROR_OUT_OF_RANGE, -3);
  assert_int_equal(PHASE_ROUTER_ERROR_OVERFLOW, -4);
  assert_int_equal(PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, -5);
  assert_int_equal(PHASE_ROUTER_ERROR_INFEASIBLE, -6);
  assert_int_equal(PHASE_ROUTER_ERROR_NOT_A_PERMUTATION, -7);
  assert_int_equal(PHASE_ROUTER_ERROR_UNSUPPORTED, -8);
  assert_int_equal(PHASE_ROUTER_ERROR_NO_MEMORY, -9);
  assert_int_equal(PHASE_ROUTER_ERROR_NO_RESULT, -10);
  assert_int_equal(PHASE_ROUTER_ERROR_INTERNAL, -11);
  assert_int_equal(PHASE_ROUTER_ERROR_CANCELLED, -12);
  assert_int_equal(sizeof(phase_router_status), 4);
  for (int stage = 0; stage < 10; stage++) {
    static const int stages[] = {PHASE_ROUTER_STAGE_S_ALIGNED,  PHASE_ROUTER_STAGE_S_ROTATED,
                                 PHASE_ROUTER_STAGE_S_SHUFFLED, PHASE_ROUTER_STAGE_S_FINAL,
                                 PHASE_ROUTER_STAGE_T_ALIGNED,  PHASE_ROUTER_STAGE_T_ROTATED,
                                 PHASE_ROUTER_STAGE_T_SHUFFLED, PHASE_ROUTER_STAGE_T_PREPARED,
                                 PHASE_ROUTER_STAGE_T_FINAL,    PHASE_ROUTER_STAGE_O};
    assert_int_equal(stages[stage], stage);
  }
}

static void every_status_has_a_name_of_its_own(void **state) {
  (void)state;
  for (phase_router_status a = -12; a <= 0; a++) {
    const char *name = phase_router_status_string(a);
    assert_non_null(name);
    assert_true(strlen(name) > 0);
    assert_string_not_equal(name, "unknown status");
    for (phase_router_status b = -12; b < a; b++)
      assert_string_not_equal(name, phase_router_status_string(b));
  }
  assert_string_equal(phase_router_status_string(PHASE_ROUTER_ERROR_OUT_OF_RANGE), "out of range");
  static const phase_router_status unknown[] = {1, 2, -13, -14, 1000, -1000, INT32_MAX, INT32_MIN};
  for (size_t x = 0; x < sizeof unknown / sizeof *unknown; x++) {
    assert_string_equal(phase_router_status_string(unknown[x]), "unknown status");
  }
}

static void version_is_the_headers(void **state) {
  (void)state;
  char expected[64];
  snprintf(expected, sizeof expected, "%d.%d.%d", PHASE_ROUTER_VERSION_MAJOR, PHASE_ROUTER_VERSION_MINOR,
           PHASE_ROUTER_VERSION_PATCH);
  assert_string_equal(phase_router_version(), expected);
  assert_int_equal(phase_router_spec_version(), 1);
  assert_int_equal(PHASE_ROUTER_SPEC_VERSION, 1);
#ifdef PHASE_ROUTER_TEST_SERIAL
  assert_string_equal(phase_router_threading(), "none");
#else
  assert_string_equal(phase_router_threading(), "openmp");
#endif
  assert_true(strlen(phase_router_simd_level()) > 0);
  assert_true(strlen(phase_router_simd_level()) < sizeof((phase_router_stats *)0)->simd_level);
}

static void message_stays_until_the_next_failure(void **state) {
  (void)state;
  char first[512];
  uint32_t degree = 1;
  int32_t route;
  phase_router *router = test_router(0, 0, 0, 1);
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "routes",
               phase_router_route_degrees(router, &degree, &degree, 1, 1, 1, &route, 2));
  const char *message = phase_router_last_error();
  snprintf(first, sizeof first, "%s", message);

  assert_ok(phase_router_route_degrees(router, &degree, &degree, 1, 1, 1, &route, 1));
  assert_ok(phase_router_set_seed(router, 5));
  assert_string_equal(message, first);
  assert_string_equal(phase_router_last_error(), first);

  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router", phase_router_set_seed(NULL, 5));
  assert_string_not_equal(phase_router_last_error(), first);
  phase_router_destroy(router);
  assert_true(strstr(phase_router_last_error(), "router") != NULL);
}

static void message_says_which_value(void **state) {
  (void)state;
  uint32_t s[3] = {2, 5, 1}, t[4] = {3, 3, 3, 3};
  int32_t routes[6];
  phase_router *router = test_router(0, 0, 0, 1);
  /* s_1 = 5 > N = 4: the index and the value are what a user needs. */
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "source_degrees",
               phase_router_route_degrees(router, s, t, 3, 4, 2, routes, 6));
  const char *message = phase_router_last_error();
  assert_non_null(strstr(message, "1"));
  assert_non_null(strstr(message, "5"));
  /* Bindings tell the argument from the rule by the first colon. */
  const char *argument = "source_degrees: ";
  assert_int_equal(strncmp(message, argument, strlen(argument)), 0);
  phase_router_destroy(router);
}

typedef struct thread_report {
  int empty_at_start;
  int own_message;
  pthread_barrier_t *barrier;
} thread_report;

/* Before the first failure on this thread the message is empty, whatever the other thread has done. */
static void *fail_on_this_thread(void *argument) {
  thread_report *report = argument;
  phase_router_options options;
  report->empty_at_start = phase_router_last_error()[0] == '\0';
  (void)phase_router_options_init(&options, 1);
  pthread_barrier_wait(report->barrier); /* this thread has failed ... */
  pthread_barrier_wait(report->barrier); /* ... and the main thread has failed after it */
  report->own_message = strstr(phase_router_last_error(), "options") != NULL;
  return NULL;
}

static void message_is_per_thread(void **state) {
#if defined(__EMSCRIPTEN__) /* has no threads */
  skip();
#endif
  (void)state;
  pthread_t thread;
  pthread_barrier_t barrier;
  thread_report report = {0, 0, &barrier};
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router", phase_router_set_seed(NULL, 1));
  assert_int_equal(pthread_barrier_init(&barrier, NULL, 2), 0);
  assert_int_equal(pthread_create(&thread, NULL, fail_on_this_thread, &report), 0);
  pthread_barrier_wait(&barrier);
  assert_non_null(strstr(phase_router_last_error(), "router"));
  assert_null(strstr(phase_router_last_error(), "options"));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "out", phase_router_create(NULL, NULL));
  pthread_barrier_wait(&barrier);
  assert_int_equal(pthread_join(thread, NULL), 0);
  assert_non_null(strstr(phase_router_last_error(), "out"));
  assert_true(report.empty_at_start);
  assert_true(report.own_message);
  pthread_barrier_destroy(&barrier);
}

static void message_is_empty_before_the_first_failure(void **state) {
  (void)state;
  assert_string_equal(phase_router_last_error(), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(message_is_empty_before_the_first_failure), /* must run first */
      cmocka_unit_test(values_are_pinned),
      cmocka_unit_test(every_status_has_a_name_of_its_own),
      cmocka_unit_test(version_is_the_headers),
      cmocka_unit_test(message_stays_until_the_next_failure),
      cmocka_unit_test(message_says_which_value),
      cmocka_unit_test(message_is_per_thread),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
