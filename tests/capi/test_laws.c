/* The laws that hold exactly, for every seed: caps, fan-out, exactness, nesting, order. */
#include "support.h"

typedef struct shape {
  uint64_t m, n;
  uint32_t k;
} shape;

static const shape shapes[] = {{1, 1, 1},      {7, 5, 3},      {64, 64, 8},    {65, 63, 9},    {1000, 16, 4},
                               {16, 1000, 40}, {333, 777, 12}, {2048, 128, 8}, {129, 4096, 70}};
#define SHAPES (sizeof shapes / sizeof *shapes)

static uint64_t *loads_of(const int32_t *routes, const shape *a) {
  uint64_t *loads = test_alloc((size_t)a->n * sizeof *loads);
  memset(loads, 0, (size_t)a->n * sizeof *loads);
  for (uint64_t e = 0; e < a->m * a->k; e++) {
    if (routes[e] >= 0) loads[routes[e]]++;
  }
  return loads;
}

static void caps_and_fan_out(void **state) {
  (void)state;
  uint64_t random = 11;
  for (size_t x = 0; x < SHAPES; x++) {
    const shape *a = &shapes[x];
    uint32_t *s = test_alloc((size_t)a->m * sizeof *s), *t = test_alloc((size_t)a->n * sizeof *t);
    for (int round = 0; round < 24; round++) {
      test_fill_degrees(s, a->m, a->n, round % DEGREES_PATTERNS, &random);
      test_fill_degrees(t, a->n, a->m, round / DEGREES_PATTERNS % DEGREES_PATTERNS, &random);
      phase_router *router = test_router(test_next(&random), round % 2 ? PHASE_ROUTER_SORT_ROWS : 0,
                                         (uint32_t)(round / 2 % 2), 2);
      int32_t *routes = test_route_degrees(router, s, t, a->m, a->n, a->k);
      assert_routes_valid(routes, a->m, a->n, a->k);
      uint64_t *loads = loads_of(routes, a);
      /* Row permutations are off in builds with the default; then the caps are t_j in place. */
      phase_router_options options;
      assert_ok(phase_router_get_options(router, &options, sizeof options));
      for (uint64_t j = 0; j < a->n && !(options.flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON); j++) {
        assert_true(loads[j] <= t[j]);
      }
      for (uint64_t i = 0; i < a->m && !(options.flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON); i++) {
        uint64_t kept = 0;
        for (uint32_t e = 0; e < a->k; e++) kept += routes[i * a->k + e] >= 0;
        assert_true(kept <= s[i]);
      }
      free(loads);
      guard_free(routes);
      phase_router_destroy(router);
    }
    free(s);
    free(t);
  }
}

/* With row permutations on, the caps of target j are t_tau(j). */
static void caps_with_row_permutations(void **state) {
  (void)state;
  enum { M = 300, N = 90 };
  const shape a = {M, N, N};
  uint32_t s[M], t[N], tau[N];
  uint64_t random = 12;
  for (int round = 0; round < 20; round++) {
    phase_router *router = test_router(test_next(&random), PHASE_ROUTER_ROW_PERMUTATIONS_ON, 0, 1);
    test_fill_degrees(s, M, N, DEGREES_FULL, &random);
    test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
    assert_ok(phase_router_get_permutations(router, M, N, NULL, 0, NULL, 0, NULL, 0, tau, N));
    int32_t *routes = test_route_degrees(router, s, t, M, N, N);
    uint64_t *loads = loads_of(routes, &a);
    for (int j = 0; j < N; j++) assert_int_equal(loads[j], t[tau[j]]); /* s_i = N and k = N: no cut */
    free(loads);
    guard_free(routes);
    phase_router_destroy(router);
  }
}

/* All s_i = N, sum t = k M, t_j <= M: rows exactly full, loads exactly t, without a drop. */
static void exactness(void **state) {
  (void)state;
  uint64_t random = 13;
  for (size_t x = 0; x < SHAPES; x++) {
    const shape *a = &shapes[x];
    uint32_t *s = test_alloc((size_t)a->m * sizeof *s), *t = test_alloc((size_t)a->n * sizeof *t);
    uint32_t *counts = test_alloc((size_t)a->m * sizeof *counts);
    test_fill_degrees(s, a->m, a->n, DEGREES_FULL, &random);
    for (int round = 0; round < 8; round++) {
      /* Any capacities with the right sum: start empty, hand the mass out at random. */
      uint64_t left = a->m * a->k;
      for (uint64_t j = 0; j < a->n; j++) t[j] = 0;
      while (left > 0) {
        const uint64_t j = test_below(&random, round % 2 ? a->n : 1 + test_below(&random, a->n));
        const uint64_t room = a->m - t[j];
        const uint64_t most = left < room ? left : room;
        const uint64_t give = most == 0 ? 0 : 1 + test_below(&random, most);
        t[j] += (uint32_t)give;
        left -= give;
      }
      phase_router *router = test_router(test_next(&random), PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 0, 2);
      int32_t *routes = test_route_degrees(router, s, t, a->m, a->n, a->k);
      assert_true(assert_routes_valid(routes, a->m, a->n, a->k) == a->m * a->k);
      uint64_t *loads = loads_of(routes, a);
      for (uint64_t j = 0; j < a->n; j++) assert_int_equal(loads[j], t[j]);
      assert_ok(phase_router_count_candidates(router, s, t, a->m, a->n, counts, (size_t)a->m));
      for (uint64_t i = 0; i < a->m; i++) assert_int_equal(counts[i], a->k);
      free(loads);
      guard_free(routes);
      phase_router_destroy(router);
    }
    free(s);
    free(t);
    free(counts);
  }
}

static int row_has(const int32_t *row, uint32_t k, int32_t target) {
  for (uint32_t e = 0; e < k; e++) {
    if (row[e] == target) return 1;
  }
  return 0;
}

/* The set for k contains the set for any smaller fan-out, and rows are in phase order whatever k is. */
static void selections_nest(void **state) {
  (void)state;
  enum { M = 200, N = 150, LARGEST = 40 };
  uint32_t s[M], t[N];
  uint64_t random = 14;
  for (uint32_t selection = 0; selection < 2; selection++) {
    phase_router *router = test_router(test_next(&random), 0, selection, 1);
    test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
    test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
    int32_t *larger = test_route_degrees(router, s, t, M, N, LARGEST);
    for (uint32_t k = LARGEST - 1; k >= 1; k--) {
      int32_t *smaller = test_route_degrees(router, s, t, M, N, k);
      for (uint64_t i = 0; i < M; i++) {
        /* What is kept for k is a subsequence of what is kept for k + 1. */
        const int32_t *row = smaller + i * k, *wide = larger + i * (k + 1);
        uint32_t at = 0;
        for (uint32_t e = 0; e < k && row[e] >= 0; e++, at++) {
          while (at < k + 1 && wide[at] != row[e]) at++;
          assert_true(at < k + 1);
        }
      }
      guard_free(larger);
      larger = smaller;
    }
    guard_free(larger);
    phase_router_destroy(router);
  }
}

static int compare_targets(const void *a, const void *b) {
  const int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x > y) - (x < y);
}

static void sorted_rows_are_the_rows_sorted(void **state) {
  (void)state;
  uint64_t random = 15;
  for (size_t x = 0; x < SHAPES; x++) {
    const shape *a = &shapes[x];
    uint32_t *s = test_alloc((size_t)a->m * sizeof *s), *t = test_alloc((size_t)a->n * sizeof *t);
    test_fill_degrees(s, a->m, a->n, DEGREES_MIXED, &random);
    test_fill_degrees(t, a->n, a->m, DEGREES_MIXED, &random);
    for (uint32_t selection = 0; selection < 2; selection++) {
      phase_router *plain = test_router(x, 0, selection, 1);
      phase_router *sorting = test_router(x, PHASE_ROUTER_SORT_ROWS, selection, 1);
      int32_t *expected = test_route_degrees(plain, s, t, a->m, a->n, a->k);
      int32_t *sorted = test_route_degrees(sorting, s, t, a->m, a->n, a->k);
      for (uint64_t i = 0; i < a->m; i++) {
        uint32_t count = 0;
        while (count < a->k && expected[i * a->k + count] >= 0) count++;
        qsort(expected + i * a->k, count, sizeof *expected, compare_targets);
      }
      assert_routes_equal(sorted, expected, a->m, a->k, "sorted rows");
      guard_free(expected);
      guard_free(sorted);
      phase_router_destroy(plain);
      phase_router_destroy(sorting);
    }
    free(s);
    free(t);
  }
}

static void first_selection_keeps_the_lowest(void **state) {
  (void)state;
  enum { M = 100, N = 200, K = 10 };
  uint32_t s[M], t[N];
  uint64_t random = 16;
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  phase_router *router = test_router(9, 0, PHASE_ROUTER_SELECT_FIRST, 1);
  int32_t *all = test_route_degrees(router, s, t, M, N, N);
  int32_t *few = test_route_degrees(router, s, t, M, N, K);
  for (int i = 0; i < M; i++) {
    int32_t highest_kept = -1;
    uint32_t kept = 0, total = 0;
    for (int e = 0; e < K; e++) {
      const int32_t target = few[i * K + e];
      if (target > highest_kept) highest_kept = target;
      kept += target >= 0;
    }
    for (int e = 0; e < N && all[i * N + e] >= 0; e++) {
      const int32_t target = all[i * N + e];
      total++;
      if (target <= highest_kept) assert_true(row_has(few + i * K, K, target));
    }
    assert_int_equal(kept, total < K ? total : K);
  }
  guard_free(all);
  guard_free(few);
  phase_router_destroy(router);
}

static void zero_degrees_route_nothing_and_full_ones_everything(void **state) {
  (void)state;
  enum { M = 70, N = 130 };
  uint32_t s[M], t[N], none[N] = {0};
  uint64_t random = 17;
  phase_router *router = test_router(1, 0, 0, 1);
  test_fill_degrees(s, M, N, DEGREES_FULL, &random);
  test_fill_degrees(t, N, M, DEGREES_FULL, &random);
  int32_t *routes = test_route_degrees(router, s, t, M, N, N);
  assert_int_equal(assert_routes_valid(routes, M, N, N), M * N);
  guard_free(routes);
  routes = test_route_degrees(router, s, none, M, N, 8);
  for (int e = 0; e < M * 8; e++) assert_int_equal(routes[e], -1);
  guard_free(routes);
  routes = test_route_degrees(router, none, t, M, N, 8);
  for (int e = 0; e < M * 8; e++) assert_int_equal(routes[e], -1);
  guard_free(routes);
  phase_router_destroy(router);
}

/* Neighbouring seeds, and each half of the word, matter. */
static void seeds_differ(void **state) {
  (void)state;
  enum { M = 64, N = 64, K = 4, SEEDS = 40 };
  uint32_t s[M], t[N];
  uint64_t digests[SEEDS], random = 18;
  test_fill_degrees(s, M, N, DEGREES_FULL, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  phase_router *router = test_router(0, 0, 0, 1);
  for (int q = 0; q < SEEDS; q++) {
    const uint64_t seed = q < 8 ? (uint64_t)q : (uint64_t)1 << (q + 20);
    assert_ok(phase_router_set_seed(router, seed));
    int32_t *routes = test_route_degrees(router, s, t, M, N, K);
    digests[q] = test_digest(routes, M * K);
    for (int r = 0; r < q; r++) assert_true(digests[r] != digests[q]);
    guard_free(routes);
  }
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(caps_and_fan_out),
      cmocka_unit_test(caps_with_row_permutations),
      cmocka_unit_test(exactness),
      cmocka_unit_test(selections_nest),
      cmocka_unit_test(sorted_rows_are_the_rows_sorted),
      cmocka_unit_test(first_selection_keeps_the_lowest),
      cmocka_unit_test(zero_degrees_route_nothing_and_full_ones_everything),
      cmocka_unit_test(seeds_differ),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
