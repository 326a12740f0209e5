/*
 * Rectangular shapes at every boundary: word sizes, and 65536, where the kind of permutation changes. All rows
 * where the closed form is cheap, a sample of rows and row ranges where it is not.
 */
#include "closed_form.h"
#include "support.h"

static const uint64_t sizes[] = {0, 1, 2, 63, 64, 65, 127, 128, 1000, 65535, 65536, 65537, 70000};
#define SIZES (sizeof sizes / sizeof *sizes)

static int nonzero_small(uint64_t a) { return a > 0 && a <= 1000; }

typedef struct case_data {
  uint64_t m, n;
  uint32_t k;
  uint32_t *s, *t;
  cf_problem problem;
} case_data;

static void check_sampled_rows(const case_data *c, const int32_t *routes, uint32_t selection,
                               uint64_t *random) {
  int32_t *row = test_alloc(c->k * sizeof *row);
  const uint64_t samples = c->m <= 300 ? c->m : 60;
  for (uint64_t x = 0; x < samples; x++) {
    uint64_t i = c->m <= 300 ? x : test_below(random, c->m);
    if (c->m > 300 && x == 0) i = 0;
    if (c->m > 300 && x == 1) i = c->m - 1;
    cf_row(&c->problem, i, c->k, selection, 0, row);
    assert_routes_equal(routes + i * c->k, row, 1, c->k, "sampled row");
  }
  free(row);
}

static void check_ranges(const case_data *c, phase_router *router, const int32_t *routes, uint64_t *random) {
  for (int x = 0; x < 4; x++) {
    const uint64_t begin = x == 0 ? 0 : test_below(random, c->m + 1);
    uint64_t length = test_below(random, c->m - begin + 1);
    if (x == 2 && length > 3) length = 3;
    const size_t entries = (size_t)(length * c->k);
    int32_t *rows = guard_alloc(entries * sizeof *rows);
    assert_ok(
        phase_router_route_rows(router, c->s, c->t, c->m, c->n, c->k, begin, begin + length, rows, entries));
    assert_routes_equal(rows, routes + begin * c->k, length, c->k, "row range");
    guard_free(rows);
  }
}

static void check_loads(const case_data *c, phase_router *router, const int32_t *routes) {
  uint64_t *loads = guard_alloc((size_t)c->n * sizeof *loads),
           *sampled = guard_alloc((size_t)c->n * sizeof *loads);
  const uint64_t seed = c->problem.seed;
  assert_ok(phase_router_column_loads(routes, c->m, c->k, c->n, loads, (size_t)c->n));
  assert_ok(phase_router_sample_loads(router, c->s, c->t, c->m, c->n, c->k, &seed, 1, sampled, (size_t)c->n));
  for (uint64_t j = 0; j < c->n; j++) {
    assert_true(loads[j] == sampled[j]);
    assert_true(loads[j] <= c->t[j]);
  }
  guard_free(loads);
  guard_free(sampled);
}

static void check_shape(uint64_t m, uint64_t n, uint32_t k, int pattern, uint32_t selection,
                        uint64_t *random) {
  case_data c = {m, n, k, NULL, NULL, {0}};
  c.s = test_alloc((size_t)m * sizeof *c.s);
  c.t = test_alloc((size_t)n * sizeof *c.t);
  test_fill_degrees(c.s, m, n, pattern, random);
  test_fill_degrees(c.t, n, m, pattern, random);
  /* Time: long arcs in a few of the large shapes only. */
  if (n > 700 && m * n > 1000000 && (m + n) % 4 != 0) test_fill_degrees(c.s, m, 700, DEGREES_UNIFORM, random);
  if (n > 700 && m * n > 100000000) test_fill_degrees(c.s, m, 700, DEGREES_UNIFORM, random);
  cf_init(&c.problem, c.s, c.t, m, n, test_next(random), 0);
  phase_router *router = test_router(c.problem.seed, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, selection, 2);
  int32_t *routes = test_route_degrees(router, c.s, c.t, m, n, k);
  assert_routes_valid(routes, m, n, k);
  check_sampled_rows(&c, routes, selection, random);
  check_ranges(&c, router, routes, random);
  check_loads(&c, router, routes);
  guard_free(routes);
  phase_router_destroy(router);
  cf_free(&c.problem);
  free(c.s);
  free(c.t);
}

static void small_shapes(void **state) {
  (void)state;
  uint64_t random = 31;
  for (size_t a = 0; a < SIZES; a++) {
    for (size_t b = 0; b < SIZES; b++) {
      if (!nonzero_small(sizes[a]) || !nonzero_small(sizes[b])) continue;
      for (int pattern = 0; pattern < DEGREES_PATTERNS; pattern++) {
        check_shape(sizes[a], sizes[b], 1 + (uint32_t)test_below(&random, 12), pattern, (uint32_t)(a + b) % 2,
                    &random);
      }
    }
  }
}

static void large_shapes(void **state) {
  (void)state;
  uint64_t random = 32;
  for (size_t a = 0; a < SIZES; a++) {
    for (size_t b = 0; b < SIZES; b++) {
      if (sizes[a] == 0 || sizes[b] == 0 || (nonzero_small(sizes[a]) && nonzero_small(sizes[b]))) continue;
      check_shape(sizes[a], sizes[b], 1 + (uint32_t)test_below(&random, 6), DEGREES_UNIFORM,
                  (uint32_t)(a + b) % 2, &random);
    }
  }
}

/* With a zero size every function that takes one agrees that there is nothing to route. */
static void empty_shapes(void **state) {
  (void)state;
  enum { K = 3 };
  phase_router *router = test_router(8, 0, 0, 2);
  for (size_t a = 0; a < SIZES; a++) {
    for (int side = 0; side < 2; side++) {
      const uint64_t m = side == 0 ? sizes[a] : 0, n = side == 0 ? 0 : sizes[a];
      uint32_t *zeros = test_alloc((size_t)(m + n) * sizeof *zeros);
      uint64_t *offsets = guard_alloc((size_t)(m + 1) * sizeof *offsets);
      memset(zeros, 0, (size_t)(m + n) * sizeof *zeros);
      int32_t *routes = test_route_degrees(router, zeros, zeros, m, n, K);
      for (uint64_t e = 0; e < m * K; e++) assert_int_equal(routes[e], -1);
      assert_ok(phase_router_route_csr(router, zeros, zeros, m, n, K, offsets, (size_t)m + 1, NULL, 0));
      for (uint64_t i = 0; i <= m; i++) assert_true(offsets[i] == 0);
      guard_free(routes);
      guard_free(offsets);
      free(zeros);
    }
  }
  phase_router_destroy(router);
}

/* Both kinds of permutation, all four, against the spec, on both sides of the change. */
static void permutations_at_every_size(void **state) {
  (void)state;
  uint64_t random = 33;
  for (size_t a = 0; a < SIZES; a++) {
    const uint64_t m = sizes[a], n = sizes[SIZES - 1 - a];
    uint32_t *zeros = test_alloc((size_t)(m + n) * sizeof *zeros);
    memset(zeros, 0, (size_t)(m + n) * sizeof *zeros);
    for (int on = 0; on < 2; on++) {
      const uint64_t seed = test_next(&random);
      cf_problem problem;
      cf_init(&problem, zeros, zeros, m, n, seed, on);
      phase_router *router =
          test_router(seed, on ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 0, 2);
      uint32_t *pi_s = guard_alloc((size_t)n * 4), *pi_t = guard_alloc((size_t)m * 4);
      uint32_t *rho = guard_alloc((size_t)m * 4), *tau = guard_alloc((size_t)n * 4);
      assert_ok(phase_router_get_permutations(router, m, n, pi_s, (size_t)n, pi_t, (size_t)m, rho, (size_t)m,
                                              tau, (size_t)n));
      assert_int_equal(memcmp(pi_s, problem.pi_s, (size_t)n * 4), 0);
      assert_int_equal(memcmp(pi_t, problem.pi_t, (size_t)m * 4), 0);
      assert_int_equal(memcmp(rho, problem.rho, (size_t)m * 4), 0);
      assert_int_equal(memcmp(tau, problem.tau, (size_t)n * 4), 0);
      guard_free(pi_s);
      guard_free(pi_t);
      guard_free(rho);
      guard_free(tau);
      phase_router_destroy(router);
      cf_free(&problem);
    }
    free(zeros);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(empty_shapes),
      cmocka_unit_test(small_shapes),
      cmocka_unit_test(large_shapes),
      cmocka_unit_test(permutations_at_every_size),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
