/* The parts of phase-route that its output cannot show to be right: the check must find every kind of violation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "outcome.h"

enum { PROBLEM_SIZE = 100 };

static void expect_problem(const routing *result, const char *expected) {
  char problem[PROBLEM_SIZE] = "";
  bool good = outcome_check(result, problem, PROBLEM_SIZE);
  if (expected == NULL) {
    assert_string_equal(problem, "");
    assert_true(good);
  } else {
    assert_string_equal(problem, expected);
    assert_false(good);
  }
}

static void check_assignment(const int32_t *routes, const char *expected) {
  static const uint32_t capacities[3] = {2, 1, 3};
  const routing result = {3, 3, 2, routes, NULL, capacities};
  expect_problem(&result, expected);
}

static void test_check_of_an_assignment(void **state) {
  (void)state;
  check_assignment((const int32_t[]){0, 2, 2, 1, 2, 0}, NULL);
  check_assignment((const int32_t[]){0, 2, 2, 2, 1, 0}, "source 1: target 2 twice");
  check_assignment((const int32_t[]){0, 2, 2, -1, 2, 0}, "source 1: 1 targets");
  check_assignment((const int32_t[]){0, 2, -1, 2, 2, 0}, "source 1: a target after -1");
  check_assignment((const int32_t[]){0, 3, 2, 1, 2, 0}, "source 0: there is no target 3");
  check_assignment((const int32_t[]){0, -2, 2, 1, 2, 0}, "source 0: there is no target -2");
  check_assignment((const int32_t[]){0, 2, 2, 1, 2, 1}, "target 0: load 1, capacity 2");
  check_assignment((const int32_t[]){1, 2, 0, 1, 2, 0}, "target 1: load 2, capacity 1");
}

static void check_routing(const int32_t *routes, const char *expected) {
  static const uint32_t degrees[3] = {2, 0, 1};
  static const uint32_t capacities[3] = {2, 0, 1};
  const routing result = {3, 3, 2, routes, degrees, capacities};
  expect_problem(&result, expected);
}

static void test_check_of_a_routing(void **state) {
  (void)state;
  check_routing((const int32_t[]){0, 2, -1, -1, 0, -1}, NULL);
  check_routing((const int32_t[]){-1, -1, -1, -1, -1, -1}, NULL);
  check_routing((const int32_t[]){0, -1, 0, -1, -1, -1}, "source 1: 1 targets, degree 0");
  check_routing((const int32_t[]){0, 2, -1, -1, 0, 2}, "source 2: 2 targets, degree 1");
  check_routing((const int32_t[]){2, 0, -1, -1, 2, -1}, "target 2: load 2, capacity 1");
  check_routing((const int32_t[]){1, 0, -1, -1, -1, -1}, "target 1: load 1, capacity 0");
}

static void test_measures(void **state) {
  (void)state;
  static const uint32_t capacities[4] = {1, 2, 0, 4};
  static const int32_t routes[] = {0, 1, 0, 2, 0, -1, -1, -1};
  const routing result = {4, 4, 2, routes, NULL, capacities};
  outcome measured;
  outcome_measure(&result, &measured);
  assert_int_equal(measured.routes, 5);
  assert_int_equal(measured.rows_short, 2);
  assert_int_equal(measured.rows_empty, 1);
  assert_true(measured.fill == 5.0 / 8.0);
  /* Loads 3, 1, 1, 0: ratios 3, 1/2 and 0, as target 2 has no capacity; their CV is sqrt(31/18) / (7/6). */
  assert_true(measured.max_load_ratio == 3.0);
  assert_int_equal(measured.over_capacity, 3);
  assert_int_equal(measured.targets_over, 2);
  assert_true(measured.cv_load_ratio > 1.1248 && measured.cv_load_ratio < 1.1249);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_check_of_an_assignment),
      cmocka_unit_test(test_check_of_a_routing),
      cmocka_unit_test(test_measures),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
