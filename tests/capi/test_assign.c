/* The assignment: full and distinct rows, exact columns, row ranges, and the spec written out again. */
#include "closed_form.h"
#include "weights.h"

typedef struct shape {
  uint64_t m, n;
  uint32_t k;
} shape;

static const shape shapes[] = {
    {1, 1, 1},       {1, 9, 1},      {1, 9, 9},      {2, 3, 2},       {5, 5, 5},     {7, 4, 1},
    {16, 64, 4},     {17, 64, 4},    {63, 10, 3},    {64, 8, 8},      {65, 8, 1},    {100, 100, 1},
    {100, 100, 99},  {127, 128, 64}, {1000, 7, 2},   {1009, 97, 13},  {4096, 64, 8}, {4097, 60, 6},
    {300, 2000, 50}, {20, 5000, 1},  {8191, 256, 8}, {30011, 33, 32}, {50000, 5, 4}, {100003, 64, 2},
};
#define SHAPES (sizeof shapes / sizeof *shapes)

static void check_columns(const shape *a, uint64_t seed, const uint64_t *weights, const int32_t *routes,
                          uint32_t *expected) {
  uint64_t *loads = test_alloc((size_t)a->n * sizeof *loads);
  memset(loads, 0, (size_t)a->n * sizeof *loads);
  for (uint64_t e = 0; e < a->m * a->k; e++) loads[routes[e]]++;
  cf_shares(seed, weights, a->n, a->m * a->k, a->m, expected);
  for (uint64_t j = 0; j < a->n; j++) assert_int_equal(loads[j], expected[j]);
  uint32_t *degrees = guard_alloc((size_t)a->n * sizeof *degrees);
  assert_ok(phase_router_shares(seed, weights, a->n, a->m * a->k, a->m, degrees, (size_t)a->n));
  assert_int_equal(memcmp(degrees, expected, (size_t)a->n * sizeof *degrees), 0);
  guard_free(degrees);
  free(loads);
}

static void check_ranges(const shape *a, phase_router *router, const uint64_t *weights, const int32_t *routes,
                         uint64_t *random) {
  for (int x = 0; x < 6; x++) {
    uint64_t begin = test_below(random, a->m + 1), end = begin + test_below(random, a->m + 1 - begin);
    if (x == 0) begin = 0, end = 1;
    if (x == 1) begin = a->m - 1, end = a->m;
    if (x == 2) begin = 0, end = a->m;
    if (x == 3 && end > begin + 3) end = begin + 3;
    const size_t entries = (size_t)((end - begin) * a->k);
    int32_t *rows = guard_alloc(entries * sizeof *rows);
    assert_ok(phase_router_assign_rows(router, weights, a->m, a->n, a->k, begin, end, rows, entries));
    assert_routes_equal(rows, routes + begin * a->k, end - begin, a->k, "assign_rows");
    guard_free(rows);
  }
}

static void rows_columns_and_ranges(void **state) {
  (void)state;
  uint64_t random = 51;
  for (size_t x = 0; x < SHAPES; x++) {
    for (int kind = 0; kind < WEIGHT_KINDS; kind++) {
      const shape *a = &shapes[x];
      uint64_t *weights = make_weights(a->n, kind, &random);
      if (kind == WEIGHTS_SPARSE) {
        for (uint64_t j = 0; j < a->k; j++) weights[j] += 1; /* feasible: at least k of them */
      }
      uint32_t *degrees = test_alloc((size_t)a->n * sizeof *degrees);
      const uint64_t seed = test_next(&random);
      const int sorted = (int)(x + (size_t)kind) % 2;
      phase_router *router = test_router(seed, sorted ? PHASE_ROUTER_SORT_ROWS : 0, 0, 2);
      int32_t *routes = test_assign(router, weights, a->m, a->n, a->k);
      assert_true(assert_routes_valid(routes, a->m, a->n, a->k) == a->m * a->k);
      check_columns(a, seed, weights, routes, degrees);
      check_ranges(a, router, weights, routes, &random);
      int32_t *expected = cf_assign(weights, a->m, a->n, a->k, seed, sorted);
      assert_routes_equal(routes, expected, a->m, a->k, "assign");
      free(expected);
      guard_free(routes);
      free(degrees);
      free(weights);
      phase_router_destroy(router);
    }
  }
}

/* Integers that sum to k M, each at most M, are the loads themselves. */
static void own_loads_are_kept(void **state) {
  (void)state;
  enum { M = 777, N = 41, K = 5 };
  uint64_t weights[N], loads[N], random = 52, left = M * K;
  for (int j = 0; j < N; j++) {
    const uint64_t rest = (uint64_t)(N - 1 - j) * M;
    const uint64_t least = left > rest ? left - rest : 0, most = left < M ? left : M;
    weights[j] = least + test_below(&random, most - least + 1);
    left -= weights[j];
  }
  assert_true(left == 0);
  phase_router *router = test_router(1, 0, 0, 1);
  int32_t *routes = test_assign(router, weights, M, N, K);
  assert_ok(phase_router_column_loads(routes, M, K, N, loads, N));
  assert_memory_equal(loads, weights, sizeof loads);
  guard_free(routes);
  phase_router_destroy(router);
}

/* The seed decides; row permutations, selection and a caller's permutations do not. */
static void what_an_assignment_depends_on(void **state) {
  (void)state;
  enum { M = 500, N = 40, K = 4 };
  uint64_t weights[N], random = 53;
  uint32_t own[N];
  for (int j = 0; j < N; j++) weights[j] = 1 + test_below(&random, 50);
  test_fill_permutation(own, N, &random);
  phase_router *plain = test_router(6, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, PHASE_ROUTER_SELECT_RANDOM, 1);
  phase_router *other = test_router(6, PHASE_ROUTER_ROW_PERMUTATIONS_ON, PHASE_ROUTER_SELECT_FIRST, 2);
  phase_router *seeded = test_router(7, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, PHASE_ROUTER_SELECT_RANDOM, 1);
  assert_ok(phase_router_set_permutations(other, own, N, NULL, 0, NULL, 0, own, N));
  int32_t *a = test_assign(plain, weights, M, N, K), *b = test_assign(other, weights, M, N, K);
  int32_t *c = test_assign(seeded, weights, M, N, K);
  assert_routes_equal(a, b, M, K, "the same seed");
  assert_true(test_digest(a, M * K) != test_digest(c, M * K));
  guard_free(a);
  guard_free(b);
  guard_free(c);
  phase_router_destroy(plain);
  phase_router_destroy(other);
  phase_router_destroy(seeded);
}

/* Both ways of rounding: sum, cap, zero weights, and the spec written out. */
static void apportionments(void **state) {
  (void)state;
  uint64_t random = 54;
  for (int round = 0; round < 2000; round++) {
    const uint64_t n = 1 + test_below(&random, 60);
    uint64_t *weights = make_weights(n, round % WEIGHT_KINDS, &random), positive = 0;
    uint32_t *degrees = guard_alloc((size_t)n * sizeof *degrees), *expected = test_alloc((size_t)n * 4);
    for (uint64_t j = 0; j < n; j++) positive += weights[j] > 0;
    const uint64_t cap = 1 + test_below(&random, round % 2 ? 20 : PHASE_ROUTER_MAX_SIZE);
    const uint64_t most = cap * positive;
    const uint64_t total = round % 3 == 0 ? most : test_below(&random, most + 1);
    const uint64_t seed = test_next(&random);
    for (int seeded = 0; seeded < 2; seeded++) {
      if (seeded) {
        assert_ok(phase_router_shares(seed, weights, n, total, cap, degrees, (size_t)n));
        cf_shares(seed, weights, n, total, cap, expected);
      } else {
        assert_ok(phase_router_apportion(weights, n, total, cap, degrees, (size_t)n));
        cf_apportion(weights, n, total, cap, expected);
      }
      uint64_t sum = 0;
      for (uint64_t j = 0; j < n; j++) {
        sum += degrees[j];
        assert_true(degrees[j] <= cap && (weights[j] > 0 || degrees[j] == 0));
        assert_int_equal(degrees[j], expected[j]);
      }
      assert_true(sum == total);
    }
    guard_free(degrees);
    free(expected);
    free(weights);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rows_columns_and_ranges),
      cmocka_unit_test(own_loads_are_kept),
      cmocka_unit_test(what_an_assignment_depends_on),
      cmocka_unit_test(apportionments),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
