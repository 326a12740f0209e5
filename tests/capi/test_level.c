/* PHASE_ROUTER_SIMD: the forced level is the one that runs, and a level that cannot run is refused. The level is
 * chosen once in a process, so each case is a process of its own. */
#define _POSIX_C_SOURCE 200809L
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

/* Runs a case in a child with the environment variable set so (NULL: unset), before its first call of the library. */
static int exit_status_of(int (*body)(const char *), const char *level) {
  const pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    const int failed = level == NULL ? unsetenv("PHASE_ROUTER_SIMD") : setenv("PHASE_ROUTER_SIMD", level, 1);
    _exit(failed != 0 ? 99 : body(level));
  }
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static int is_a_level(const char *name) {
  static const char *const names[] = {"scalar", "avx2", "avx512", "avx512vbmi2", "neon64"};
  for (size_t l = 0; l < sizeof names / sizeof *names; l++)
    if (strcmp(names[l], name) == 0) return 1;
  return 0;
}

static int refused(const char *level) {
  phase_router *router = (phase_router *)&router;
  if (phase_router_create(&router, NULL) != PHASE_ROUTER_ERROR_UNSUPPORTED) return 1;
  if (router != NULL) return 2;
  if (strstr(phase_router_last_error(), "PHASE_ROUTER_SIMD") == NULL) return 3;
  if (strstr(phase_router_last_error(), level) == NULL) return 4;
  return is_a_level(phase_router_simd_level()) ? 0 : 5;
}

/* 0: it ran; 1: it cannot run here, and was refused; anything else is wrong. */
static int ran_or_refused(const char *level) {
  phase_router *router = NULL;
  const phase_router_status status = phase_router_create(&router, NULL);
  if (status == PHASE_ROUTER_ERROR_UNSUPPORTED) return 1;
  if (status != PHASE_ROUTER_OK) return 2;
  const uint32_t degree = 1;
  int32_t route = -1;
  phase_router_stats stats;
  if (phase_router_route_degrees(router, &degree, &degree, 1, 1, 1, &route, 1) != PHASE_ROUTER_OK) return 3;
  if (route != 0 || phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return 4;
  phase_router_destroy(router);
  if (!is_a_level(phase_router_simd_level())) return 5;
  if (strcmp(stats.simd_level, phase_router_simd_level()) != 0) return 6;
  return level == NULL || *level == '\0' || strcmp(stats.simd_level, level) == 0 ? 0 : 7;
}

static void levels_that_do_not_exist_are_refused(void **state) {
  (void)state;
  assert_int_equal(exit_status_of(refused, "nonsense"), 0);
  assert_int_equal(exit_status_of(refused, "AVX2"), 0);
  assert_int_equal(exit_status_of(refused, "avx512 "), 0);
}

static void the_portable_level_always_runs(void **state) {
  (void)state;
  assert_int_equal(exit_status_of(ran_or_refused, "scalar"), 0);
}

static void nothing_forced_runs_some_level(void **state) {
  (void)state;
  assert_int_equal(exit_status_of(ran_or_refused, NULL), 0);
  assert_int_equal(exit_status_of(ran_or_refused, ""), 0);
}

static void other_levels_run_or_are_refused(void **state) {
  (void)state;
  static const char *const names[] = {"avx2", "avx512", "avx512vbmi2", "neon64"};
  for (size_t l = 0; l < sizeof names / sizeof *names; l++) {
    const int status = exit_status_of(ran_or_refused, names[l]);
    assert_in_range(status, 0, 1);
    print_message("%s: %s\n", names[l], status == 0 ? "ran" : "not on this machine");
  }
}

/* When the whole test run forces a level (scripts/test.sh does), it is the one in this process. */
static void this_process_runs_the_forced_level(void **state) {
  (void)state;
  const char *const forced = getenv("PHASE_ROUTER_SIMD");
  if (forced == NULL) skip();
  assert_int_equal(ran_or_refused(forced), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(levels_that_do_not_exist_are_refused),
      cmocka_unit_test(the_portable_level_always_runs),
      cmocka_unit_test(nothing_forced_runs_some_level),
      cmocka_unit_test(other_levels_run_or_are_refused),
      cmocka_unit_test(this_process_runs_the_forced_level),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
