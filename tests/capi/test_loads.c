/* Column loads and their summary against plain C. */
#include <math.h>

#include "support.h"

static void column_loads_count(void **state) {
  (void)state;
  uint64_t random = 81;
  for (int round = 0; round < 300; round++) {
    const uint64_t m = test_below(&random, round % 20 == 0 ? 20000 : 40), n = 1 + test_below(&random, 50);
    const uint32_t k = (uint32_t)test_below(&random, 9);
    const size_t entries = (size_t)(m * k);
    int32_t *routes = guard_alloc(entries * sizeof *routes);
    uint64_t *loads = guard_alloc((size_t)n * sizeof *loads),
             *expected = test_alloc((size_t)n * sizeof *expected);
    memset(expected, 0, (size_t)n * sizeof *expected);
    for (size_t e = 0; e < entries; e++) {
      routes[e] = (int32_t)test_below(&random, n + 1) - 1; /* any order: a result of another library, too */
      if (routes[e] >= 0) expected[routes[e]]++;
    }
    assert_ok(phase_router_column_loads(routes, m, k, n, loads, (size_t)n));
    guard_check(routes);
    for (uint64_t j = 0; j < n; j++) assert_true(loads[j] == expected[j]);
    guard_free(routes);
    guard_free(loads);
    free(expected);
  }
}

/* Without targets only -1 can occur. */
static void column_loads_without_targets(void **state) {
  (void)state;
  int32_t routes[4] = {-1, -1, -1, -1};
  assert_ok(phase_router_column_loads(routes, 2, 2, 0, NULL, 0));
  routes[3] = 0;
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "routes",
               phase_router_column_loads(routes, 2, 2, 0, NULL, 0));
}

static void assert_near(double got, double expected) {
  if (!(fabs(got - expected) <= 1e-9 * (1 + fabs(expected))))
    fail_msg("%.17g, expected %.17g", got, expected);
}

static void summaries(void **state) {
  (void)state;
  uint64_t random = 82;
  for (int round = 0; round < 500; round++) {
    const uint64_t n = 1 + test_below(&random, 300);
    const uint64_t most = round % 3 == 0 ? 0 : round % 3 == 1 ? 9 : 1000000;
    uint64_t *loads = guard_alloc((size_t)n * sizeof *loads), low = UINT64_MAX, high = 0, total = 0;
    long double squares = 0;
    for (uint64_t j = 0; j < n; j++) {
      loads[j] = test_below(&random, most + 1);
      total += loads[j];
      if (loads[j] < low) low = loads[j];
      if (loads[j] > high) high = loads[j];
    }
    const long double mean = (long double)total / (long double)n;
    for (uint64_t j = 0; j < n; j++)
      squares += ((long double)loads[j] - mean) * ((long double)loads[j] - mean);
    phase_router_load_stats stats;
    memset(&stats, 0xEE, sizeof stats);
    assert_ok(phase_router_summarize_loads(loads, n, &stats, sizeof stats));
    assert_int_equal(stats.struct_size, sizeof stats);
    assert_int_equal(stats.reserved, 0);
    assert_true(stats.min == low && stats.max == high && stats.total == total);
    assert_near(stats.mean, (double)mean);
    assert_near(stats.stddev, (double)sqrtl(squares / (long double)n));
    assert_near(stats.skew, total == 0 ? 0.0 : (double)((long double)high / mean));
    guard_free(loads);
  }
}

/* Large equal loads: a formula that subtracts squares would give anything but 0. */
static void summary_of_large_loads(void **state) {
  (void)state;
  uint64_t loads[8];
  phase_router_load_stats stats;
  for (int j = 0; j < 8; j++) loads[j] = UINT64_C(1) << 60;
  assert_ok(phase_router_summarize_loads(loads, 8, &stats, sizeof stats));
  assert_near(stats.stddev, 0);
  assert_near(stats.skew, 1);
  for (int j = 0; j < 8; j++) loads[j] = (UINT64_C(1) << 40) + (uint64_t)(j % 2) * 2;
  assert_ok(phase_router_summarize_loads(loads, 8, &stats, sizeof stats));
  assert_near(stats.stddev, 1);
  loads[0] = UINT64_MAX;
  assert_ok(phase_router_summarize_loads(loads, 1, &stats, sizeof stats)); /* the largest sum there is */
  assert_true(stats.total == UINT64_MAX && stats.min == UINT64_MAX);
}

static void summary_of_nothing(void **state) {
  (void)state;
  phase_router_load_stats stats, expected;
  memset(&stats, 0xEE, sizeof stats);
  memset(&expected, 0, sizeof expected);
  expected.struct_size = sizeof expected;
  assert_ok(phase_router_summarize_loads(NULL, 0, &stats, sizeof stats));
  assert_memory_equal(&stats, &expected, sizeof stats);
}

static void struct_sizes(void **state) {
  (void)state;
  static const size_t good[] = {56, 57, 64, 4096}, bad[] = {0, 8, 55, 4097, SIZE_MAX};
  const uint64_t loads[3] = {1, 2, 6};
  for (size_t x = 0; x < sizeof good / sizeof *good; x++) {
    phase_router_load_stats *stats = guard_alloc(good[x]);
    assert_ok(phase_router_summarize_loads(loads, 3, stats, good[x]));
    assert_int_equal(stats->struct_size, good[x]);
    assert_true(stats->total == 9 && stats->max == 6);
    assert_near(stats->skew, 2);
    for (size_t b = sizeof *stats; b < good[x]; b++) assert_int_equal(((unsigned char *)stats)[b], 0);
    guard_free(stats);
  }
  phase_router_load_stats *stats = guard_alloc(sizeof *stats);
  for (size_t x = 0; x < sizeof bad / sizeof *bad; x++) {
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "stats",
                 phase_router_summarize_loads(loads, 3, stats, bad[x]));
  }
  guard_untouched(stats);
  guard_free(stats);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(column_loads_count), cmocka_unit_test(column_loads_without_targets),
      cmocka_unit_test(summaries),          cmocka_unit_test(summary_of_large_loads),
      cmocka_unit_test(summary_of_nothing), cmocka_unit_test(struct_sizes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
