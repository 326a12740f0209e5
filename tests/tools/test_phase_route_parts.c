/* The parts of phase-route that its output cannot show to be right: the check must find every kind of violation,
 * and the hash routers must do what the comparison says they do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "hash_router.h"
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

/* Every source has as many different targets as it wants, and -1 after them; returns how often target 0 occurs. */
static uint64_t check_rows(const hash_job *job, const uint32_t *weights, const int32_t *routes) {
  uint64_t *seen = calloc((size_t)job->n_targets, sizeof *seen);
  uint64_t zeros = 0;
  assert_non_null(seen);
  for (uint64_t i = 0; i < job->n_sources; i++) {
    uint32_t wanted = job->wanted == NULL ? job->k : job->wanted[i];
    for (uint32_t m = 0; m < job->k; m++) {
      int32_t target = routes[i * job->k + m];
      if (m >= wanted) {
        assert_int_equal(target, -1);
        continue;
      }
      assert_in_range(target, 0, job->n_targets - 1);
      assert_true(seen[target] != i + 1);
      if (weights != NULL) assert_true(weights[target] > 0);
      seen[target] = i + 1;
      if (target == 0) zeros++;
    }
  }
  free(seen);
  return zeros;
}

static void test_hash_routers(void **state) {
  (void)state;
  enum { SOURCES = 3000, TARGETS = 50, MOST = 50 };
  static int32_t routes[SOURCES * MOST];
  static int32_t again[SOURCES * MOST];
  static uint32_t wanted[SOURCES];
  uint32_t weights[TARGETS];
  static const uint32_t fan_outs[] = {0, 1, 8, 32, 33, 40};
  for (int i = 0; i < SOURCES; i++) wanted[i] = (uint32_t)i % 9;
  for (int j = 0; j < TARGETS; j++) weights[j] = j % 5 == 4 ? 0 : (uint32_t)j + 1;
  for (size_t f = 0; f < sizeof fan_outs / sizeof fan_outs[0]; f++) {
    uint32_t k = fan_outs[f];
    hash_job job = {f, SOURCES, TARGETS, k, k == 8 ? wanted : NULL, 1};
    assert_true(hash_route_uniform(&job, routes));
    check_rows(&job, NULL, routes);
    job.num_threads = 3;
    assert_true(hash_route_uniform(&job, again));
    assert_memory_equal(routes, again, sizeof(int32_t) * SOURCES * k);
    assert_true(hash_route_weighted(&job, weights, routes));
    check_rows(&job, weights, routes);
    job.num_threads = 1;
    assert_true(hash_route_weighted(&job, weights, again));
    assert_memory_equal(routes, again, sizeof(int32_t) * SOURCES * k);
  }
  /* All targets of every source, where nearly every draw is a duplicate. */
  const hash_job all = {9, SOURCES, TARGETS, MOST, NULL, 0};
  assert_true(hash_route_uniform(&all, routes));
  assert_int_equal(check_rows(&all, NULL, routes), SOURCES);
}

static void test_shares_of_the_weighted_hash(void **state) {
  (void)state;
  enum { SOURCES = 100000 };
  static int32_t routes[SOURCES];
  static const uint32_t weights[5] = {1, 0, 70, 9, 20};
  uint64_t counts[5] = {0};
  const hash_job job = {4, SOURCES, 5, 1, NULL, 1};
  assert_true(hash_route_weighted(&job, weights, routes));
  check_rows(&job, weights, routes);
  for (int i = 0; i < SOURCES; i++) counts[routes[i]]++;
  for (int j = 0; j < 5;
       j++) { /* expectations of 1,000 times the weight, and five standard deviations or more */
    assert_in_range(counts[j], weights[j] * 1000 - (weights[j] == 1 ? 160 : 750) * (weights[j] > 0),
                    weights[j] * 1000 + (weights[j] == 1 ? 160 : 750) * (weights[j] > 0));
  }
}

static void test_hash_words(void **state) {
  (void)state;
  /* SplitMix64's published first outputs for state 1234567. */
  assert_true(hash_word(1234567, 0) == UINT64_C(6457827717110365317));
  assert_true(hash_word(1234567, 1) == UINT64_C(3203168211198807973));
  assert_int_equal(hash_bounded(UINT64_MAX, 10), 9);
  assert_int_equal(hash_bounded(0, 10), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_check_of_an_assignment),
      cmocka_unit_test(test_check_of_a_routing),
      cmocka_unit_test(test_measures),
      cmocka_unit_test(test_hash_routers),
      cmocka_unit_test(test_shares_of_the_weighted_hash),
      cmocka_unit_test(test_hash_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
