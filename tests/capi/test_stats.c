/* Every field of the stats against values counted from the routes by the test itself. */
#include "closed_form.h"
#include "support.h"

enum { FIRST_SIZE = 200, LARGEST_SIZE = 4096 };

typedef struct counted {
  uint64_t rows, candidates, active, cut, shorter, empty;
} counted;

static phase_router_stats stats_of(const phase_router *router) {
  phase_router_stats stats;
  memset(&stats, 0xEE, sizeof stats);
  assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
  return stats;
}

/* Rows [begin, end) of a problem, by the closed form. */
static counted count_rows(const cf_problem *p, uint32_t k, uint64_t begin, uint64_t end) {
  counted x = {end - begin, 0, 0, 0, 0, 0};
  int32_t *list = test_alloc((size_t)p->n * sizeof *list);
  for (uint64_t i = begin; i < end; i++) {
    const uint32_t c = cf_candidates(p, i, list), kept = c < k ? c : k;
    x.candidates += c;
    x.active += kept;
    x.cut += c > k;
    x.shorter += kept < k;
    x.empty += kept == 0;
  }
  free(list);
  return x;
}

static double ratio(double a, double b) { return b == 0 ? 0 : a / b; }

static void assert_close(double got, double expected) {
  const double difference = got > expected ? got - expected : expected - got;
  if (!(difference <= 1e-12 * (expected > 1 ? expected : 1)))
    fail_msg("%.17g, expected %.17g", got, expected);
}

static uint64_t sum_of(const uint32_t *degrees, uint64_t n) {
  uint64_t sum = 0;
  for (uint64_t x = 0; x < n; x++) sum += degrees[x];
  return sum;
}

static void check_times(const phase_router_stats *stats) {
  const double parts = stats->degrees_ms + stats->setup_ms + stats->routing_ms;
  assert_true(stats->degrees_ms >= 0 && stats->setup_ms >= 0 && stats->routing_ms >= 0);
  assert_true(stats->total_ms >= parts - 1e-6 - 1e-9 * parts);
  assert_true(stats->total_ms < 1e9);
}

static void check_counts(const phase_router_stats *stats, const counted *x, uint64_t m, uint64_t n,
                         uint32_t k, uint64_t source_mass, uint64_t target_mass) {
  assert_int_equal(stats->struct_size, sizeof *stats);
  assert_int_equal(stats->spec_version, 1);
  assert_true(stats->n_sources == m && stats->n_targets == n && stats->k == k);
  assert_true(stats->rows == x->rows);
  assert_true(stats->candidates == x->candidates);
  assert_true(stats->active_routes == x->active);
  assert_true(stats->rows_cut == x->cut);
  assert_true(stats->rows_short == x->shorter);
  assert_true(stats->rows_empty == x->empty);
  assert_true(stats->source_mass == source_mass);
  assert_true(stats->target_mass == target_mass);
  const double rows = (double)x->rows, active = (double)x->active, cells = (double)m * (double)n;
  assert_close(stats->routes_per_row, ratio(active, rows));
  assert_close(stats->fill_ratio, ratio(active, rows * k));
  assert_close(stats->edge_density, ratio(active, rows * (double)n));
  assert_close(stats->expected_density, ratio((double)source_mass * (double)target_mass, cells * cells));
  assert_close(stats->nominal_density, ratio(k, (double)n));
  assert_true(stats->threads >= 1 && stats->threads <= 2);
  assert_string_equal(stats->simd_level, phase_router_simd_level());
  check_times(stats);
}

typedef struct fixture {
  phase_router *router;
  uint64_t m, n;
  uint32_t *s, *t;
  cf_problem problem;
} fixture;

static const uint32_t flags = PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_SORT_ROWS;

static fixture begin(uint64_t m, uint64_t n, int pattern) {
  fixture f = {NULL, m, n, NULL, NULL, {0}};
  uint64_t random = m * 1000 + n;
  f.s = test_alloc((size_t)m * sizeof *f.s);
  f.t = test_alloc((size_t)n * sizeof *f.t);
  test_fill_degrees(f.s, m, n, pattern, &random);
  test_fill_degrees(f.t, n, m, pattern, &random);
  f.router = test_router(1234, flags, PHASE_ROUTER_SELECT_FIRST, 2);
  cf_init(&f.problem, f.s, f.t, m, n, 1234, 1);
  return f;
}

static void end(fixture *f) {
  cf_free(&f->problem);
  phase_router_destroy(f->router);
  free(f->s);
  free(f->t);
}

static void check_every_call(uint64_t m, uint64_t n, uint32_t k, int pattern) {
  fixture f = begin(m, n, pattern);
  const counted all = count_rows(&f.problem, k, 0, m), some = count_rows(&f.problem, k, m / 3, m / 2);
  const uint64_t s_mass = sum_of(f.s, m), t_mass = sum_of(f.t, n);
  uint64_t random = 3;
  const size_t entries = (size_t)(m * k);
  phase_router_stats stats;

  int32_t *routes = test_route_degrees(f.router, f.s, f.t, m, n, k);
  stats = stats_of(f.router);
  check_counts(&stats, &all, m, n, k, s_mass, t_mass);
  assert_true(stats.seed == 1234 && stats.flags == flags && stats.selection == PHASE_ROUTER_SELECT_FIRST);

  assert_ok(phase_router_route_rows(f.router, f.s, f.t, m, n, k, m / 3, m / 2, routes,
                                    (size_t)((m / 2 - m / 3) * k)));
  stats = stats_of(f.router);
  check_counts(&stats, &some, m, n, k, s_mass, t_mass);

  uint64_t *s_bits = test_pack_degrees(f.s, m, n, &random), *t_bits = test_pack_degrees(f.t, n, m, &random);
  assert_ok(phase_router_set_seed(f.router, 99));
  assert_ok(phase_router_set_seed(f.router, 1234));
  assert_ok(phase_router_route_packed(f.router, s_bits, t_bits, m, n, k, routes, entries));
  stats = stats_of(f.router);
  check_counts(&stats, &all, m, n, k, s_mass, t_mass);
  free(s_bits);
  free(t_bits);

  uint64_t *offsets = guard_alloc((size_t)(m + 1) * sizeof *offsets);
  assert_ok(phase_router_route_csr(f.router, f.s, f.t, m, n, k, offsets, (size_t)m + 1, routes, entries));
  stats = stats_of(f.router);
  check_counts(&stats, &all, m, n, k, s_mass, t_mass);
  guard_free(offsets);
  guard_free(routes);
  end(&f);
}

static void fields_are_the_counted_values(void **state) {
  (void)state;
  for (int pattern = 0; pattern < DEGREES_PATTERNS; pattern++) {
    check_every_call(60, 90, 4, pattern);
    check_every_call(700, 20, 20, pattern);
    check_every_call(1, 1, 1, pattern);
    check_every_call(9, 300, 0, pattern);
    check_every_call(40, 7, 30, pattern);
  }
  check_every_call(20000, 33, 5, DEGREES_UNIFORM);
}

static void assignment_fields(void **state) {
  (void)state;
  enum { M = 500, N = 30, K = 6 };
  uint64_t weights[N];
  for (int j = 0; j < N; j++) weights[j] = (uint64_t)j * j;
  phase_router *router = test_router(7, 0, 0, 2);
  int32_t *routes = test_assign(router, weights, M, N, K);
  const counted all = {M, M * K, M * K, 0, 0, 0}, some = {17, 17 * K, 17 * K, 0, 0, 0};
  phase_router_stats stats = stats_of(router);
  check_counts(&stats, &all, M, N, K, M * N, M * K);
  assert_true(stats.seed == 7);
  assert_ok(phase_router_assign_rows(router, weights, M, N, K, 33, 50, routes, 17 * K));
  stats = stats_of(router);
  check_counts(&stats, &some, M, N, K, M * N, M * K);
  guard_free(routes);
  phase_router_destroy(router);
}

static void ratios_with_a_zero_denominator(void **state) {
  (void)state;
  const counted none = {0, 0, 0, 0, 0, 0}, empty = {3, 0, 0, 0, 3, 3}, no_fan_out = {3, 3, 0, 3, 0, 3};
  const uint32_t zeros[3] = {0, 0, 0}, ones[3] = {1, 1, 1}, full[1] = {3};
  int32_t routes[6];
  phase_router *router = test_router(0, 0, 0, 1);
  assert_ok(phase_router_route_degrees(router, NULL, zeros, 0, 3, 2, NULL, 0));
  phase_router_stats stats = stats_of(router);
  check_counts(&stats, &none, 0, 3, 2, 0, 0);
  assert_ok(phase_router_route_degrees(router, zeros, NULL, 3, 0, 2, routes, 6));
  stats = stats_of(router);
  check_counts(&stats, &empty, 3, 0, 2, 0, 0);
  assert_ok(phase_router_route_degrees(router, ones, full, 3, 1, 0, NULL, 0));
  stats = stats_of(router);
  check_counts(&stats, &no_fan_out, 3, 1, 0, 3, 3);
  assert_ok(phase_router_route_degrees(router, NULL, NULL, 0, 0, 0, NULL, 0));
  stats = stats_of(router);
  check_counts(&stats, &none, 0, 0, 0, 0, 0);
  phase_router_destroy(router);
}

static void no_result_yet(void **state) {
  (void)state;
  phase_router *router = test_router(0, 0, 0, 1);
  phase_router_stats *stats = guard_alloc(sizeof *stats);
  const uint32_t s[2] = {1, 1}, t[2] = {1, 1}, bad[2] = {3, 1};
  const uint64_t seed = 1;
  uint64_t loads[2];
  uint32_t counts[2];
  int32_t routes[2];
  assert_error(PHASE_ROUTER_ERROR_NO_RESULT, "", phase_router_get_stats(router, stats, sizeof *stats));
  assert_status(PHASE_ROUTER_ERROR_OUT_OF_RANGE,
                phase_router_route_degrees(router, bad, t, 2, 2, 1, routes, 2));
  assert_ok(phase_router_sample_loads(router, s, t, 2, 2, 1, &seed, 1, loads, 2));
  assert_ok(phase_router_count_candidates(router, s, t, 2, 2, counts, 2));
  assert_error(PHASE_ROUTER_ERROR_NO_RESULT, "", phase_router_get_stats(router, stats, sizeof *stats));
  guard_untouched(stats);
  assert_ok(phase_router_route_degrees(router, s, t, 2, 2, 1, routes, 2));
  assert_ok(phase_router_get_stats(router, stats, sizeof *stats));
  guard_free(stats);
  phase_router_destroy(router);
}

static void struct_sizes(void **state) {
  (void)state;
  static const size_t good[] = {FIRST_SIZE, FIRST_SIZE + 1, 256, LARGEST_SIZE};
  static const size_t bad[] = {0, 1, 32, FIRST_SIZE - 1, LARGEST_SIZE + 1, SIZE_MAX};
  const uint32_t s[2] = {1, 2}, t[2] = {2, 1};
  int32_t routes[2];
  phase_router *router = test_router(0, 0, 0, 1);
  assert_ok(phase_router_route_degrees(router, s, t, 2, 2, 1, routes, 2));
  const phase_router_stats expected = stats_of(router);
  for (size_t x = 0; x < sizeof good / sizeof *good; x++) {
    phase_router_stats *stats = guard_alloc(good[x]);
    assert_ok(phase_router_get_stats(router, stats, good[x]));
    assert_int_equal(stats->struct_size, good[x]);
    assert_memory_equal((char *)stats + 4, (const char *)&expected + 4, sizeof expected - 4);
    for (size_t b = sizeof expected; b < good[x]; b++) assert_int_equal(((unsigned char *)stats)[b], 0);
    guard_free(stats);
  }
  phase_router_stats *stats = guard_alloc(sizeof *stats + 8);
  for (size_t x = 0; x < sizeof bad / sizeof *bad; x++) {
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "stats", phase_router_get_stats(router, stats, bad[x]));
  }
  const phase_router_status invalid = PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  assert_error(invalid, "stats", phase_router_get_stats(router, NULL, sizeof *stats));
  assert_error(invalid, "router", phase_router_get_stats(NULL, stats, sizeof *stats));
  phase_router_stats *misaligned = (phase_router_stats *)(void *)((char *)stats + 4);
  assert_error(invalid, "stats", phase_router_get_stats(router, misaligned, sizeof *stats));
  guard_untouched(stats);
  guard_free(stats);
  phase_router_destroy(router);
}

static void a_failed_call_changes_nothing(void **state) {
  (void)state;
  enum { M = 10, N = 12, K = 3 };
  uint32_t s[M], t[N];
  int32_t routes[M * K];
  uint64_t random = 5, offsets[M + 1], loads[N];
  const uint64_t seed = 3, weights[N] = {0};
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_FULL, &random);
  phase_router *router = test_router(1, 0, 0, 1);
  assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
  const phase_router_stats before = stats_of(router);
  assert_status(PHASE_ROUTER_ERROR_SIZE_MISMATCH,
                phase_router_route_degrees(router, s, t, M, N, 2, routes, M * K));
  assert_status(PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL,
                phase_router_route_csr(router, s, t, M, N, 2, offsets, M + 1, routes, 1));
  assert_status(PHASE_ROUTER_ERROR_INFEASIBLE, phase_router_assign(router, weights, M, N, K, routes, M * K));
  /* These two succeed, and say so nowhere. */
  assert_ok(phase_router_sample_loads(router, s, t, M, N, 2, &seed, 1, loads, N));
  assert_ok(phase_router_set_seed(router, 2));
  const phase_router_stats after = stats_of(router);
  assert_memory_equal(&before, &after, sizeof before);
  assert_true(after.seed == 1); /* the seed of the call, not of the router now */
  phase_router_destroy(router);
}

/* Without targets only the offsets are written, and the stats are those of the same routes. */
static void the_csr_query_counts(void **state) {
  (void)state;
  fixture f = begin(50, 40, DEGREES_UNIFORM);
  const counted all = count_rows(&f.problem, 5, 0, f.m);
  uint64_t offsets[51];
  assert_ok(phase_router_route_csr(f.router, f.s, f.t, f.m, f.n, 5, offsets, 51, NULL, 0));
  const phase_router_stats stats = stats_of(f.router);
  check_counts(&stats, &all, f.m, f.n, 5, sum_of(f.s, f.m), sum_of(f.t, f.n));
  end(&f);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fields_are_the_counted_values),
      cmocka_unit_test(assignment_fields),
      cmocka_unit_test(ratios_with_a_zero_denominator),
      cmocka_unit_test(no_result_yet),
      cmocka_unit_test(struct_sizes),
      cmocka_unit_test(a_failed_call_changes_nothing),
      cmocka_unit_test(the_csr_query_counts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
