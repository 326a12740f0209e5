/*
 * The degree router takes different ways for different jobs: sets of active targets with many bits a word and with few,
 * targets that are named by a table or computed, the lowest targets found by codes or among all, rows that are sorted
 * by ranks, marks or digits. Every way against the closed form, on both sides of what chooses it.
 */
#include "closed_form.h"
#include "support.h"

enum { SAMPLES = 40, PERMUTATIONS = 4 };

/* Degrees uniform in [1, most], but for one in `whole_every` (0: none), which takes all. */
typedef struct shape {
  uint64_t m, n;
  uint64_t most_s, most_t;
  uint64_t whole_every;
} shape;

typedef struct instance {
  shape size;
  uint32_t k, flags, selection;
  uint32_t *s, *t, *pi_s;
  cf_problem problem;
  phase_router *router;
} instance;

static uint32_t *some_degrees(uint64_t n, uint64_t most, uint64_t cap, uint64_t whole_every,
                              uint64_t *random) {
  uint32_t *degrees = test_alloc((size_t)n * sizeof *degrees);
  for (uint64_t e = 0; e < n; e++) {
    const int whole = whole_every != 0 && e % whole_every == 0;
    degrees[e] = (uint32_t)(whole ? cap : 1 + test_below(random, most));
  }
  return degrees;
}

/* The caller's phases of the targets: none, random ones, the order of the targets, and the opposite order. */
static uint32_t *some_phases(uint64_t n, int kind, uint64_t *random) {
  if (kind == 0) return NULL;
  uint32_t *phases = test_alloc((size_t)n * sizeof *phases);
  if (kind == 1) test_fill_permutation(phases, n, random);
  for (uint64_t j = 0; j < n && kind > 1; j++) phases[j] = (uint32_t)(kind == 2 ? j : n - 1 - j);
  return phases;
}

static instance begin(const shape *size, uint32_t k, uint32_t flags, uint32_t selection, int phases,
                      int32_t threads, uint64_t *random) {
  instance x = {*size, k, flags, selection, NULL, NULL, NULL, {0}, NULL};
  const uint64_t m = size->m, n = size->n;
  x.s = some_degrees(m, size->most_s, n, size->whole_every, random);
  x.t = some_degrees(n, size->most_t, m, 0, random);
  x.pi_s = some_phases(n, phases, random);
  const uint64_t seed = test_next(random);
  cf_init(&x.problem, x.s, x.t, m, n, seed, (flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON) != 0);
  cf_replace(&x.problem, x.pi_s, NULL, NULL, NULL);
  x.router = test_router(seed, flags, selection, threads);
  assert_ok(phase_router_set_permutations(x.router, x.pi_s, x.pi_s != NULL ? (size_t)n : 0, NULL, 0, NULL, 0,
                                          NULL, 0));
  return x;
}

static void end(instance *x) {
  phase_router_destroy(x->router);
  cf_free(&x->problem);
  free(x->s);
  free(x->t);
  free(x->pi_s);
}

/* The first row, the last one, one with all targets in its arc, and others. */
static uint64_t sampled_row(const instance *x, uint64_t sample, uint64_t *random) {
  if (sample == 0) return 0;
  if (sample == 1) return x->size.m - 1;
  return test_below(random, x->size.m);
}

static void check_rows(const instance *x, const int32_t *routes, uint64_t *random) {
  int32_t *row = test_alloc(x->k * sizeof *row);
  int32_t *list = test_alloc((size_t)x->size.n * sizeof *list);
  uint32_t *counts = guard_alloc((size_t)x->size.m * sizeof *counts);
  assert_ok(
      phase_router_count_candidates(x->router, x->s, x->t, x->size.m, x->size.n, counts, (size_t)x->size.m));
  for (uint64_t sample = 0; sample < SAMPLES; sample++) {
    const uint64_t i = sampled_row(x, sample, random);
    cf_row(&x->problem, i, x->k, x->selection, (x->flags & PHASE_ROUTER_SORT_ROWS) != 0, row);
    assert_routes_equal(routes + i * x->k, row, 1, x->k, "row");
    assert_int_equal(counts[i], cf_candidates(&x->problem, i, list));
  }
  guard_free(counts);
  free(list);
  free(row);
}

static void check_ranges(const instance *x, const int32_t *routes, uint64_t *random) {
  for (int slice = 0; slice < 4; slice++) {
    const uint64_t begin = test_below(random, x->size.m);
    uint64_t length = 1 + test_below(random, x->size.m - begin);
    if (slice < 2) length = 1;
    const size_t entries = (size_t)(length * x->k);
    int32_t *rows = guard_alloc(entries * sizeof *rows);
    assert_ok(phase_router_route_rows(x->router, x->s, x->t, x->size.m, x->size.n, x->k, begin,
                                      begin + length, rows, entries));
    guard_check(rows);
    assert_routes_equal(rows, routes + begin * x->k, length, x->k, "row range");
    guard_free(rows);
  }
}

static void check_csr(const instance *x, const int32_t *routes) {
  const uint64_t m = x->size.m, entries = m * x->k;
  uint64_t *offsets = guard_alloc((size_t)(m + 1) * sizeof *offsets);
  int32_t *targets = guard_alloc((size_t)entries * sizeof *targets);
  assert_ok(phase_router_route_csr(x->router, x->s, x->t, m, x->size.n, x->k, offsets, (size_t)m + 1, targets,
                                   (size_t)entries));
  guard_check(targets);
  uint64_t at = 0;
  for (uint64_t e = 0; e < entries; e++) {
    if (routes[e] >= 0) assert_int_equal(targets[at++], routes[e]);
  }
  assert_true(offsets[m] == at);
  guard_free(offsets);
  guard_free(targets);
}

static void check_loads(const instance *x, const int32_t *routes) {
  const size_t n = (size_t)x->size.n;
  const uint64_t seed = x->problem.seed;
  uint64_t *loads = guard_alloc(n * sizeof *loads), *sampled = guard_alloc(n * sizeof *loads);
  assert_ok(phase_router_column_loads(routes, x->size.m, x->k, n, loads, n));
  assert_ok(phase_router_sample_loads(x->router, x->s, x->t, x->size.m, n, x->k, &seed, 1, sampled, n));
  assert_memory_equal(loads, sampled, n * sizeof *loads);
  guard_free(loads);
  guard_free(sampled);
}

static void check(const shape *size, uint32_t k, int round, uint64_t *random) {
  static const int32_t threads[] = {1, 2, 5};
  const uint32_t sorting = round % 2 != 0 ? PHASE_ROUTER_SORT_ROWS : 0;
  const uint32_t rows = round % 5 == 4 ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  for (uint32_t selection = 0; selection < 2; selection++) {
    instance x =
        begin(size, k, sorting | rows, selection, (round / 2) % PERMUTATIONS, threads[round % 3], random);
    int32_t *routes = test_route_degrees(x.router, x.s, x.t, size->m, size->n, k);
    check_rows(&x, routes, random);
    check_ranges(&x, routes, random);
    check_csr(&x, routes);
    check_loads(&x, routes);
    guard_free(routes);
    end(&x);
  }
}

static void check_all(const shape *shapes, size_t count, const uint32_t *ks, size_t k_count, uint64_t seed) {
  uint64_t random = seed;
  int round = 0;
  for (size_t x = 0; x < count; x++) {
    for (size_t q = 0; q < k_count; q++) check(&shapes[x], ks[q], round++, &random);
  }
}

#define CHECK_ALL(shapes, ks, seed) \
  check_all(shapes, sizeof(shapes) / sizeof *(shapes), ks, sizeof(ks) / sizeof *(ks), seed)

/* Few active targets and long arcs: one active target in 32 phases is the limit and arcs of 128 phases; where k is above 64
 * one in 128 and 512. */
static void scattered_sets(void **state) {
  (void)state;
  static const shape shapes[] = {
      {300, 20000, 1100, 3, 7},  {300, 20000, 1100, 4, 0},   {2003, 9001, 1021, 30, 11},
      {2003, 9001, 1030, 30, 0}, {1024, 4096, 1500, 14, 3},  {1000, 4033, 4033, 15, 50},
      {5000, 1500, 1100, 60, 9}, {129, 100003, 50000, 1, 5}, {70000, 2000, 1300, 900, 13},
      {500, 3000, 260, 31, 5},   {500, 3000, 250, 30, 0}};
  static const uint32_t ks[] = {1, 2, 8, 31, 63, 64, 65};
  CHECK_ALL(shapes, ks, 1);
}

/* Dense sets, in which the lowest targets are found by codes; the row sorter's limits at 32 targets. */
static void the_lowest_targets(void **state) {
  (void)state;
  static const shape shapes[] = {{1500, 1500, 1500, 1500, 0}, {200, 3001, 3001, 200, 0},
                                 {40, 65535, 65535, 40, 0},   {40, 65536, 3000, 40, 3},
                                 {33, 65537, 65537, 33, 0},   {20, 100003, 9000, 20, 4},
                                 {64, 1030, 1030, 64, 2},     {700, 65, 65, 700, 0},
                                 {3000, 64, 64, 3000, 0},     {3000, 127, 127, 3000, 0}};
  static const uint32_t ks[] = {1, 7, 32, 33, 64, 65, 300};
  CHECK_ALL(shapes, ks, 2);
}

/* Above 65,536 targets are computed, or listed by phase where rows name more of them than there are. */
static void many_targets(void **state) {
  (void)state;
  static const shape shapes[] = {
      {70000, 70001, 1500, 900, 0}, {70000, 70001, 200, 9000, 0}, {4, 66000, 66000, 4, 0}};
  static const uint32_t ks[] = {1, 8, 40};
  CHECK_ALL(shapes, ks, 3);
}

/* Long rows: thousands of targets, cut or not. */
static void long_rows(void **state) {
  (void)state;
  static const shape shapes[] = {{30, 20000, 20000, 30, 2}, {12, 70001, 70001, 12, 0}};
  static const uint32_t ks[] = {2000, 6000, 20000};
  CHECK_ALL(shapes, ks, 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(scattered_sets),
      cmocka_unit_test(the_lowest_targets),
      cmocka_unit_test(many_targets),
      cmocka_unit_test(long_rows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
