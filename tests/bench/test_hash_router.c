/* The hash routers do what the comparisons say they do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "hash_router.h"

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
  enum { SOURCES = 3000, TARGETS = 50, MAX_K = 50 };
  static int32_t routes[SOURCES * MAX_K];
  static int32_t again[SOURCES * MAX_K];
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
  const hash_job all = {9, SOURCES, TARGETS, MAX_K, NULL, 0};
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
      cmocka_unit_test(test_hash_routers),
      cmocka_unit_test(test_shares_of_the_weighted_hash),
      cmocka_unit_test(test_hash_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
