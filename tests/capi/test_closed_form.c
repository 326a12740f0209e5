/* Random small and medium problems: every routing function against the closed form, with every option. */
#include "closed_form.h"
#include "support.h"

typedef struct instance {
  uint64_t m, n, seed;
  uint32_t k, flags, selection;
  uint32_t *s, *t;
  uint32_t *own[4]; /* the caller's pi_s, pi_t, rho, tau, or NULL */
  cf_problem problem;
} instance;

static void draw(instance *x, uint64_t *random, uint64_t largest) {
  static const uint64_t edges[] = {1, 2, 63, 64, 65, 127, 128, 129, 192};
  memset(x, 0, sizeof *x);
  x->m = test_below(random, 3) == 0 ? edges[test_below(random, 9)] : 1 + test_below(random, largest);
  x->n = test_below(random, 3) == 0 ? edges[test_below(random, 9)] : 1 + test_below(random, largest);
  x->k = (uint32_t)test_below(random, test_below(random, 4) == 0 ? x->n + 4 : 9);
  x->seed = test_below(random, 8) == 0 ? test_below(random, 3) : test_next(random);
  x->flags = test_below(random, 2) ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  if (test_below(random, 2)) x->flags |= PHASE_ROUTER_SORT_ROWS;
  x->selection = (uint32_t)test_below(random, 2);
  x->s = test_alloc((size_t)x->m * sizeof *x->s);
  x->t = test_alloc((size_t)x->n * sizeof *x->t);
  test_fill_degrees(x->s, x->m, x->n, (int)test_below(random, DEGREES_PATTERNS), random);
  test_fill_degrees(x->t, x->n, x->m, (int)test_below(random, DEGREES_PATTERNS), random);
  cf_init(&x->problem, x->s, x->t, x->m, x->n, x->seed, (x->flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON) != 0);
  for (int p = 0; p < 4; p++) {
    const uint64_t length = p == 0 || p == 3 ? x->n : x->m;
    if (test_below(random, 4) != 0) continue;
    x->own[p] = test_alloc((size_t)length * sizeof *x->own[p]);
    test_fill_permutation(x->own[p], length, random);
  }
  cf_replace(&x->problem, x->own[0], x->own[1], x->own[2], x->own[3]);
}

static void drop(instance *x) {
  cf_free(&x->problem);
  free(x->s);
  free(x->t);
  for (int p = 0; p < 4; p++) free(x->own[p]);
}

static phase_router *router_of(const instance *x, int32_t threads) {
  phase_router *router = test_router(x->seed, x->flags, x->selection, threads);
  const size_t m = (size_t)x->m, n = (size_t)x->n;
  assert_ok(phase_router_set_permutations(router, x->own[0], x->own[0] ? n : 0, x->own[1], x->own[1] ? m : 0,
                                          x->own[2], x->own[2] ? m : 0, x->own[3], x->own[3] ? n : 0));
  return router;
}

static void check_dense(const instance *x, phase_router *router, const int32_t *expected, uint64_t *random) {
  const uint64_t m = x->m, n = x->n;
  const size_t entries = (size_t)(m * x->k);
  int32_t *routes = test_route_degrees(router, x->s, x->t, m, n, x->k);
  assert_routes_equal(routes, expected, m, x->k, "route_degrees");
  memset(routes, 0x55, entries * sizeof *routes);
  uint64_t *s_bits = test_pack_degrees(x->s, m, n, random), *t_bits = test_pack_degrees(x->t, n, m, random);
  assert_ok(phase_router_route_packed(router, s_bits, t_bits, m, n, x->k, routes, entries));
  guard_check(routes);
  assert_routes_equal(routes, expected, m, x->k, "route_packed");
  free(s_bits);
  free(t_bits);
  guard_free(routes);
}

static void check_rows(const instance *x, phase_router *router, const int32_t *expected, uint64_t *random) {
  for (int slice = 0; slice < 4; slice++) {
    uint64_t begin = test_below(random, x->m + 1);
    uint64_t end = begin + test_below(random, x->m + 1 - begin);
    if (slice == 0) begin = 0, end = 1;
    if (slice == 1) begin = x->m - 1, end = x->m;
    const size_t entries = (size_t)((end - begin) * x->k);
    int32_t *rows = guard_alloc(entries * sizeof *rows);
    assert_ok(phase_router_route_rows(router, x->s, x->t, x->m, x->n, x->k, begin, end, rows, entries));
    guard_check(rows);
    assert_routes_equal(rows, expected + begin * x->k, end - begin, x->k, "route_rows");
    guard_free(rows);
  }
}

static void check_csr(const instance *x, phase_router *router, const int32_t *expected) {
  const uint64_t m = x->m;
  uint64_t *offsets = guard_alloc((size_t)(m + 1) * sizeof *offsets);
  assert_ok(phase_router_route_csr(router, x->s, x->t, m, x->n, x->k, offsets, (size_t)m + 1, NULL, 0));
  guard_check(offsets);
  const size_t total = (size_t)offsets[m];
  int32_t *targets = guard_alloc(total * sizeof *targets);
  memset(offsets, 0x77, (size_t)(m + 1) * sizeof *offsets);
  assert_ok(
      phase_router_route_csr(router, x->s, x->t, m, x->n, x->k, offsets, (size_t)m + 1, targets, total));
  guard_check(offsets);
  guard_check(targets);
  uint64_t at = 0;
  for (uint64_t i = 0; i < m; i++) {
    assert_true(offsets[i] == at);
    for (uint32_t e = 0; e < x->k && expected[i * x->k + e] >= 0; e++, at++) {
      assert_int_equal(targets[at], expected[i * x->k + e]);
    }
  }
  assert_true(offsets[m] == at);
  guard_free(offsets);
  guard_free(targets);
}

static void check_counts(const instance *x, phase_router *router) {
  uint32_t *counts = guard_alloc((size_t)x->m * sizeof *counts);
  int32_t *list = test_alloc((size_t)x->n * sizeof *list);
  assert_ok(phase_router_count_candidates(router, x->s, x->t, x->m, x->n, counts, (size_t)x->m));
  for (uint64_t i = 0; i < x->m; i++) assert_int_equal(counts[i], cf_candidates(&x->problem, i, list));
  free(list);
  guard_free(counts);
}

/* Loads under other seeds: the caller's permutations stay, the seed's change. */
static void check_sample_loads(const instance *x, phase_router *router, uint64_t *random) {
  enum { SEEDS = 3 };
  const uint64_t seeds[SEEDS] = {x->seed, test_next(random), test_below(random, 4)};
  const size_t entries = (size_t)(SEEDS * x->n);
  uint64_t *loads = guard_alloc(entries * sizeof *loads);
  assert_ok(phase_router_sample_loads(router, x->s, x->t, x->m, x->n, x->k, seeds, SEEDS, loads, entries));
  guard_check(loads);
  for (size_t q = 0; q < SEEDS; q++) {
    cf_problem problem;
    cf_init(&problem, x->s, x->t, x->m, x->n, seeds[q], (x->flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON) != 0);
    cf_replace(&problem, x->own[0], x->own[1], x->own[2], x->own[3]);
    int32_t *routes = cf_routes(&problem, x->k, x->selection, 0);
    uint64_t *expected = test_alloc((size_t)x->n * sizeof *expected);
    memset(expected, 0, (size_t)x->n * sizeof *expected);
    for (uint64_t e = 0; e < x->m * x->k; e++) {
      if (routes[e] >= 0) expected[routes[e]]++;
    }
    assert_memory_equal(loads + q * x->n, expected, (size_t)x->n * sizeof *expected);
    free(expected);
    free(routes);
    cf_free(&problem);
  }
  guard_free(loads);
}

static void check_permutations(const instance *x, phase_router *router) {
  const size_t m = (size_t)x->m, n = (size_t)x->n;
  uint32_t *pi_s = guard_alloc(n * sizeof *pi_s), *pi_t = guard_alloc(m * sizeof *pi_t);
  uint32_t *rho = guard_alloc(m * sizeof *rho), *tau = guard_alloc(n * sizeof *tau);
  assert_ok(phase_router_get_permutations(router, x->m, x->n, pi_s, n, pi_t, m, rho, m, tau, n));
  assert_memory_equal(pi_s, x->problem.pi_s, n * sizeof *pi_s);
  assert_memory_equal(pi_t, x->problem.pi_t, m * sizeof *pi_t);
  assert_memory_equal(rho, x->problem.rho, m * sizeof *rho);
  assert_memory_equal(tau, x->problem.tau, n * sizeof *tau);
  guard_free(pi_s);
  guard_free(pi_t);
  guard_free(rho);
  guard_free(tau);
}

static void check_instance(const instance *x, int32_t threads, uint64_t *random) {
  phase_router *router = router_of(x, threads);
  int32_t *expected = cf_routes(&x->problem, x->k, x->selection, (x->flags & PHASE_ROUTER_SORT_ROWS) != 0);
  check_dense(x, router, expected, random);
  check_rows(x, router, expected, random);
  check_csr(x, router, expected);
  check_counts(x, router);
  check_sample_loads(x, router, random);
  check_permutations(x, router);
  free(expected);
  phase_router_destroy(router);
}

static void small_problems(void **state) {
  (void)state;
  uint64_t random = 20240001;
  for (int round = 0; round < 600; round++) {
    instance x;
    draw(&x, &random, 20);
    check_instance(&x, 1 + round % 3, &random);
    drop(&x);
  }
}

static void medium_problems(void **state) {
  (void)state;
  uint64_t random = 20240002;
  for (int round = 0; round < 120; round++) {
    instance x;
    draw(&x, &random, 300);
    check_instance(&x, 1 + round % 3, &random);
    drop(&x);
  }
}

/* One router through problems of every shape: nothing of an earlier call may show in a later one. */
static void one_router_for_many_shapes(void **state) {
  (void)state;
  uint64_t random = 20240003;
  phase_router *router = test_router(0, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 0, 2);
  for (int round = 0; round < 200; round++) {
    instance x;
    draw(&x, &random, round % 10 == 0 ? 2000 : 60);
    cf_free(&x.problem);
    cf_init(&x.problem, x.s, x.t, x.m, x.n, x.seed, 0);
    assert_ok(phase_router_set_seed(router, x.seed));
    int32_t *expected = cf_routes(&x.problem, x.k, PHASE_ROUTER_SELECT_RANDOM, 0);
    check_dense(&x, router, expected, &random);
    check_rows(&x, router, expected, &random);
    check_csr(&x, router, expected);
    free(expected);
    drop(&x);
  }
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(small_problems),
      cmocka_unit_test(medium_problems),
      cmocka_unit_test(one_router_for_many_shapes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
