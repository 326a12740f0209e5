/* Bad content: degrees, permutations, weights, routes and stages that break a rule of their own function. */
#include "support.h"

enum { M = 6, N = 9, K = 2 };

typedef struct fixture {
  phase_router *router;
  uint32_t s[M], t[N];
  int32_t *routes;
} fixture;

static int set_up(void **state) {
  fixture *f = calloc(1, sizeof *f);
  if (f == NULL) return -1;
  f->router = test_router(3, PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 0, 2);
  for (int i = 0; i < M; i++) f->s[i] = (uint32_t)(i + 1);
  for (int j = 0; j < N; j++) f->t[j] = (uint32_t)(j % (M + 1));
  f->routes = guard_alloc(M * K * sizeof *f->routes);
  *state = f;
  return 0;
}

static int tear_down(void **state) {
  fixture *f = *state;
  guard_free(f->routes);
  phase_router_destroy(f->router);
  free(f);
  return 0;
}

/* Makes every routing function refuse the fixture's degrees with the same status. */
static void expect_bad_degrees(fixture *f, phase_router_status status, const char *name) {
  uint64_t *offsets = guard_alloc((M + 1) * sizeof *offsets), *loads = guard_alloc(N * sizeof *loads);
  uint32_t *counts = guard_alloc(M * sizeof *counts);
  const uint64_t seed = 4;
  assert_error(status, name, phase_router_route_degrees(f->router, f->s, f->t, M, N, K, f->routes, M * K));
  /* The rows of a range need all degrees to be right, even if there are none, and so does k = 0. */
  assert_error(status, name, phase_router_route_rows(f->router, f->s, f->t, M, N, K, 2, 3, f->routes, K));
  assert_error(status, name, phase_router_route_rows(f->router, f->s, f->t, M, N, K, 2, 2, NULL, 0));
  assert_error(status, name, phase_router_route_degrees(f->router, f->s, f->t, M, N, 0, NULL, 0));
  assert_error(status, name,
               phase_router_route_csr(f->router, f->s, f->t, M, N, K, offsets, M + 1, f->routes, M * K));
  assert_error(status, name, phase_router_route_csr(f->router, f->s, f->t, M, N, K, offsets, M + 1, NULL, 0));
  assert_error(status, name, phase_router_count_candidates(f->router, f->s, f->t, M, N, counts, M));
  assert_error(status, name, phase_router_sample_loads(f->router, f->s, f->t, M, N, K, &seed, 1, loads, N));
  guard_untouched(f->routes);
  guard_untouched(offsets);
  guard_untouched(loads);
  guard_untouched(counts);
  guard_free(offsets);
  guard_free(loads);
  guard_free(counts);
}

static void source_degree_above_n(void **state) {
  fixture *f = *state;
  static const uint32_t wrong[] = {N + 1, 1u << 16, 0x80000000u, UINT32_MAX};
  for (int i = 0; i < M; i += M - 1) {
    for (size_t x = 0; x < 4; x++) {
      const uint32_t good = f->s[i];
      f->s[i] = wrong[x];
      expect_bad_degrees(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "source_degrees");
      f->s[i] = good;
    }
  }
  f->s[0] = N; /* the limit itself */
  assert_ok(phase_router_route_degrees(f->router, f->s, f->t, M, N, K, f->routes, M * K));
}

static void target_degree_above_m(void **state) {
  fixture *f = *state;
  static const uint32_t wrong[] = {M + 1, 1u << 16, 0x80000000u, UINT32_MAX};
  for (int j = 0; j < N; j += N - 1) {
    for (size_t x = 0; x < 4; x++) {
      const uint32_t good = f->t[j];
      f->t[j] = wrong[x];
      expect_bad_degrees(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "target_degrees");
      f->t[j] = good;
    }
  }
  f->t[0] = M;
  assert_ok(phase_router_route_degrees(f->router, f->s, f->t, M, N, K, f->routes, M * K));
}

/* One bad degree anywhere in a large array is found, whichever thread reads it. */
static void bad_degree_in_a_large_array(void **state) {
  (void)state;
  enum { LARGE = 300000 };
  phase_router *router = test_router(3, 0, 0, 4);
  uint32_t *s = test_alloc(LARGE * sizeof *s), t[4] = {1, 2, 3, LARGE};
  int32_t *routes = guard_alloc(LARGE * sizeof *routes);
  static const int places[] = {0, 1, 65535, 149999, 150000, LARGE - 1};
  for (int i = 0; i < LARGE; i++) s[i] = 4;
  for (size_t x = 0; x < sizeof places / sizeof *places; x++) {
    char index[16];
    snprintf(index, sizeof index, "%d", places[x]);
    s[places[x]] = 5;
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "source_degrees",
                 phase_router_route_degrees(router, s, t, LARGE, 4, 1, routes, LARGE));
    assert_non_null(strstr(phase_router_last_error(), index));
    s[places[x]] = 4;
  }
  guard_untouched(routes);
  assert_ok(phase_router_route_degrees(router, s, t, LARGE, 4, 1, routes, LARGE));
  guard_free(routes);
  free(s);
  phase_router_destroy(router);
}

static void k_above_n_ends_in_minus_one(void **state) {
  fixture *f = *state;
  enum { WIDE = 25 };
  for (int i = 0; i < M; i++) f->s[i] = N;
  for (int j = 0; j < N; j++) f->t[j] = M;
  int32_t *routes = test_route_degrees(f->router, f->s, f->t, M, N, WIDE);
  assert_int_equal(assert_routes_valid(routes, M, N, WIDE), M * N);
  for (int i = 0; i < M; i++) assert_int_equal(routes[i * WIDE + N], -1);
  guard_free(routes);
}

/* Nothing to write, and the target degrees can only be 0. */
static void no_sources(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  uint64_t offset = 7, loads[2 * N];
  const uint64_t seeds[2] = {1, 2};
  const uint32_t zeros[N] = {0};
  assert_ok(phase_router_route_degrees(r, NULL, zeros, 0, N, K, NULL, 0));
  assert_ok(phase_router_route_packed(r, NULL, NULL, 0, N, K, NULL, 0));
  assert_ok(phase_router_route_rows(r, NULL, zeros, 0, N, K, 0, 0, NULL, 0));
  assert_ok(phase_router_route_csr(r, NULL, zeros, 0, N, K, &offset, 1, NULL, 0));
  assert_int_equal(offset, 0);
  assert_ok(phase_router_count_candidates(r, NULL, zeros, 0, N, NULL, 0));
  for (int e = 0; e < 2 * N; e++) loads[e] = 9;
  assert_ok(phase_router_sample_loads(r, NULL, zeros, 0, N, K, seeds, 2, loads, 2 * N));
  for (int e = 0; e < 2 * N; e++) assert_int_equal(loads[e], 0);
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "target_degrees",
               phase_router_route_degrees(r, NULL, f->t, 0, N, K, NULL, 0));
}

/* All -1, and the source degrees can only be 0. */
static void no_targets(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  const uint64_t seeds[2] = {1, 2};
  const uint32_t zeros[M] = {0};
  int32_t *routes = guard_alloc(M * K * sizeof *routes);
  assert_ok(phase_router_route_degrees(r, zeros, NULL, M, 0, K, routes, M * K));
  for (int e = 0; e < M * K; e++) assert_int_equal(routes[e], -1);
  for (int e = 0; e < M * K; e++) routes[e] = 5;
  assert_ok(phase_router_route_packed(r, NULL, NULL, M, 0, K, routes, M * K));
  for (int e = 0; e < M * K; e++) assert_int_equal(routes[e], -1);
  guard_free(routes);
  assert_ok(phase_router_sample_loads(r, zeros, NULL, M, 0, K, seeds, 2, NULL, 0));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "source_degrees",
               phase_router_route_degrees(r, f->s, NULL, M, 0, 0, NULL, 0));
}

/* k = 0, an empty row range, no seeds, and all of it at once. */
static void no_fan_out_rows_or_seeds(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  uint64_t offsets[M + 1];
  assert_ok(phase_router_route_degrees(r, f->s, f->t, M, N, 0, NULL, 0));
  assert_ok(phase_router_route_csr(r, f->s, f->t, M, N, 0, offsets, M + 1, NULL, 0));
  for (int i = 0; i <= M; i++) assert_int_equal(offsets[i], 0);
  assert_ok(phase_router_route_rows(r, f->s, f->t, M, N, K, 3, 3, NULL, 0));
  assert_ok(phase_router_route_rows(r, f->s, f->t, M, N, K, M, M, NULL, 0));
  assert_ok(phase_router_sample_loads(r, f->s, f->t, M, N, K, NULL, 0, NULL, 0));
  assert_ok(phase_router_route_degrees(r, NULL, NULL, 0, 0, 0, NULL, 0));
  assert_ok(phase_router_get_permutations(r, 0, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0));
}

static void empty_assignments(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  const uint64_t weights[N] = {1, 1, 1, 1, 1, 1, 1, 1, 1};
  assert_ok(phase_router_assign(r, weights, 0, N, K, NULL, 0));
  assert_ok(phase_router_assign(r, weights, M, N, 0, NULL, 0));
  assert_ok(phase_router_assign(r, NULL, 0, 0, 0, NULL, 0));
  assert_ok(phase_router_assign(r, NULL, M, 0, 0, NULL, 0));
  assert_ok(phase_router_assign_rows(r, weights, M, N, K, 4, 4, NULL, 0));
  assert_ok(phase_router_apportion(NULL, 0, 0, 0, NULL, 0));
  assert_ok(phase_router_shares(1, NULL, 0, 0, 0, NULL, 0));
}

static void empty_results(void **state) {
  (void)state;
  uint64_t loads[N];
  phase_router_load_stats summary;
  assert_ok(phase_router_column_loads(NULL, 0, K, N, loads, N));
  assert_ok(phase_router_column_loads(NULL, M, 0, N, loads, N));
  for (int j = 0; j < N; j++) assert_int_equal(loads[j], 0);
  assert_ok(phase_router_column_loads(NULL, 0, 0, 0, NULL, 0));
  assert_ok(phase_router_summarize_loads(NULL, 0, &summary, sizeof summary));
}

static void empty_matrices(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  assert_ok(phase_router_pack_bits(NULL, 0, 5, NULL, 0));
  assert_ok(phase_router_pack_bits(NULL, 5, 0, NULL, 0));
  assert_ok(phase_router_unpack_bits(NULL, 0, 5, NULL, 0));
  assert_ok(phase_router_unpack_bits(NULL, 5, 0, NULL, 0));
  assert_ok(phase_router_row_degrees(NULL, 0, 5, NULL, 0));
  assert_ok(phase_router_stage(r, PHASE_ROUTER_STAGE_O, NULL, NULL, 0, N, NULL, 0));
  assert_ok(phase_router_stage(r, PHASE_ROUTER_STAGE_O, NULL, NULL, M, 0, NULL, 0));
  uint32_t degrees[M];
  memset(degrees, 0xFF, sizeof degrees);
  assert_ok(phase_router_row_degrees(NULL, M, 0, degrees, M));
  for (int i = 0; i < M; i++) assert_int_equal(degrees[i], 0);
}

static void csr_target_buffer(void **state) {
  fixture *f = *state;
  uint64_t offsets[M + 1];
  for (int j = 0; j < N; j++) f->t[j] = M;
  assert_ok(phase_router_route_csr(f->router, f->s, f->t, M, N, K, offsets, M + 1, NULL, 0));
  const size_t needed = (size_t)offsets[M];
  assert_int_equal(needed, 11); /* 1 + 2 + 2 + 2 + 2 + 2: all targets are open */

  for (size_t length = 0; length < needed; length++) {
    int32_t *targets = guard_alloc(needed * sizeof *targets);
    uint64_t *rows = guard_alloc((M + 1) * sizeof *rows);
    assert_error(PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "targets",
                 phase_router_route_csr(f->router, f->s, f->t, M, N, K, rows, M + 1, targets, length));
    guard_untouched(targets);
    assert_memory_equal(rows, offsets, sizeof offsets); /* row_offsets has been written */
    guard_free(rows);
    guard_free(targets);
  }
  /* More room than needed: what is past the end stays as it was. */
  int32_t *targets = guard_alloc((needed + 3) * sizeof *targets);
  const int32_t canary = targets[needed];
  assert_ok(phase_router_route_csr(f->router, f->s, f->t, M, N, K, offsets, M + 1, targets, needed + 3));
  for (size_t e = needed; e < needed + 3; e++) assert_int_equal(targets[e], canary);
  guard_free(targets);
  /* A length without a pointer. */
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "targets",
               phase_router_route_csr(f->router, f->s, f->t, M, N, K, offsets, M + 1, NULL, needed));
}

static void permutations_that_are_not(void **state) {
  fixture *f = *state;
  static const uint32_t wrong[][3] = {{0, 1, 1}, {0, 1, 3},          {1, 2, 3},
                                      {0, 0, 0}, {0, 1, UINT32_MAX}, {2, 1, 2}};
  uint32_t before[3], kept[3] = {2, 0, 1};
  phase_router *r = f->router;
  assert_ok(phase_router_set_permutations(r, kept, 3, NULL, 0, NULL, 0, NULL, 0));
  for (size_t x = 0; x < sizeof wrong / sizeof *wrong; x++) {
    const uint32_t *bad = wrong[x], good[3] = {1, 0, 2};
    const phase_router_status expected = PHASE_ROUTER_ERROR_NOT_A_PERMUTATION;
    assert_error(expected, "pi_s", phase_router_set_permutations(r, bad, 3, NULL, 0, NULL, 0, NULL, 0));
    assert_error(expected, "pi_t", phase_router_set_permutations(r, good, 3, bad, 3, NULL, 0, NULL, 0));
    assert_error(expected, "rho", phase_router_set_permutations(r, good, 3, good, 3, bad, 3, NULL, 0));
    assert_error(expected, "tau", phase_router_set_permutations(r, good, 3, good, 3, good, 3, bad, 3));
    /* All four are as before. */
    assert_ok(phase_router_get_permutations(r, 5, 3, before, 3, NULL, 0, NULL, 0, NULL, 0));
    assert_memory_equal(before, kept, sizeof kept);
    uint32_t rho[5], tau[3];
    assert_ok(phase_router_get_permutations(r, 5, 3, NULL, 0, NULL, 0, rho, 5, tau, 3));
    for (uint32_t i = 0; i < 5; i++) assert_int_equal(rho[i], i);
    for (uint32_t j = 0; j < 3; j++) assert_int_equal(tau[j], j);
  }
}

static void permutation_lengths(void **state) {
  fixture *f = *state;
  phase_router *r = f->router;
  uint32_t identity[M + 1], n_identity[N];
  const phase_router_status mismatch = PHASE_ROUTER_ERROR_SIZE_MISMATCH;
  for (uint32_t i = 0; i < M + 1; i++) identity[i] = i;
  for (uint32_t j = 0; j < N; j++) n_identity[j] = j;
  assert_error(mismatch, "tau",
               phase_router_set_permutations(r, n_identity, N, NULL, 0, NULL, 0, n_identity, 4));
  assert_error(mismatch, "rho",
               phase_router_set_permutations(r, NULL, 0, identity, M, identity, M + 1, NULL, 0));
  assert_error(mismatch, "pi_s", phase_router_set_permutations(r, NULL, 3, NULL, 0, NULL, 0, NULL, 0));
  assert_error(mismatch, "tau", phase_router_set_permutations(r, NULL, 0, NULL, 0, NULL, 0, NULL, 3));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "pi_t",
               phase_router_set_permutations(r, NULL, 0, identity, (size_t)PHASE_ROUTER_MAX_SIZE + 1, NULL, 0,
                                             NULL, 0));

  /* Routing needs the matching sizes; both sides are checked, and every function does. */
  assert_ok(phase_router_set_permutations(r, n_identity, N - 1, NULL, 0, NULL, 0, NULL, 0));
  expect_bad_degrees(f, mismatch, "n_targets");
  assert_error(mismatch, "n_targets",
               phase_router_get_permutations(r, M, N, NULL, 0, NULL, 0, NULL, 0, NULL, 0));
  assert_ok(phase_router_set_permutations(r, NULL, 0, NULL, 0, identity, M + 1, NULL, 0));
  expect_bad_degrees(f, mismatch, "n_sources");
  /* The assignment does not use them. */
  const uint64_t weights[N] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  int32_t routes[M * K];
  assert_ok(phase_router_assign(r, weights, M, N, K, routes, M * K));
  /* NULL with length 0 returns to the seed's. */
  assert_ok(phase_router_set_permutations(r, NULL, 0, NULL, 0, NULL, 0, NULL, 0));
  assert_ok(phase_router_route_degrees(r, f->s, f->t, M, N, K, f->routes, M * K));
}

static void infeasible_apportion(void **state) {
  (void)state;
  const uint64_t weights[4] = {5, 0, 1, 3}, zeros[4] = {0, 0, 0, 0};
  uint32_t *degrees = guard_alloc(4 * sizeof *degrees);
  const phase_router_status infeasible = PHASE_ROUTER_ERROR_INFEASIBLE;
  assert_error(infeasible, "", phase_router_apportion(weights, 4, 31, 10, degrees, 4));
  assert_error(infeasible, "", phase_router_apportion(weights, 4, 1, 0, degrees, 4));
  assert_error(infeasible, "", phase_router_apportion(zeros, 4, 1, 10, degrees, 4));
  assert_error(infeasible, "",
               phase_router_apportion(weights, 4, UINT64_MAX, PHASE_ROUTER_MAX_SIZE, degrees, 4));
  assert_error(infeasible, "", phase_router_apportion(NULL, 0, 1, 10, NULL, 0));
  assert_error(infeasible, "", phase_router_shares(9, weights, 4, 31, 10, degrees, 4));
  assert_error(infeasible, "", phase_router_shares(9, weights, 4, 1, 0, degrees, 4));
  assert_error(infeasible, "", phase_router_shares(9, zeros, 4, 1, 10, degrees, 4));
  assert_error(infeasible, "", phase_router_shares(9, NULL, 0, 1, 10, NULL, 0));
  guard_untouched(degrees);
  assert_ok(phase_router_apportion(weights, 4, 30, 10, degrees, 4)); /* all closed at the cap */
  assert_true(degrees[0] == 10 && degrees[1] == 0 && degrees[2] == 10 && degrees[3] == 10);
  assert_ok(phase_router_shares(9, weights, 4, 30, 10, degrees, 4));
  assert_true(degrees[0] == 10 && degrees[1] == 0 && degrees[2] == 10 && degrees[3] == 10);
  assert_ok(phase_router_shares(9, zeros, 4, 0, 10, degrees, 4)); /* a total of 0 is always feasible */
  assert_true(degrees[0] == 0 && degrees[1] == 0 && degrees[2] == 0 && degrees[3] == 0);
  assert_ok(phase_router_apportion(zeros, 4, 0, 10, degrees, 4));
  assert_true(degrees[0] == 0 && degrees[1] == 0 && degrees[2] == 0 && degrees[3] == 0);
  guard_free(degrees);
  degrees = guard_alloc(4 * sizeof *degrees);
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "cap",
               phase_router_apportion(weights, 4, 1, (uint64_t)PHASE_ROUTER_MAX_SIZE + 1, degrees, 4));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "cap",
               phase_router_shares(9, weights, 4, 1, (uint64_t)PHASE_ROUTER_MAX_SIZE + 1, degrees, 4));
  guard_untouched(degrees);
  guard_free(degrees);
}

static void sums_of_weights_past_64_bits(void **state) {
  fixture *f = *state;
  uint64_t weights[N] = {UINT64_MAX, 1};
  uint32_t *degrees = guard_alloc(N * sizeof *degrees);
  const phase_router_status overflow = PHASE_ROUTER_ERROR_OVERFLOW;
  assert_error(overflow, "weights", phase_router_apportion(weights, N, 5, 5, degrees, N));
  assert_error(overflow, "weights", phase_router_shares(9, weights, N, 5, 5, degrees, N));
  assert_error(overflow, "weights", phase_router_assign(f->router, weights, M, N, K, f->routes, M * K));
  assert_error(overflow, "weights",
               phase_router_assign_rows(f->router, weights, M, N, K, 1, 2, f->routes, K));
  for (int j = 0; j < N; j++) weights[j] = UINT64_C(1) << 63;
  assert_error(overflow, "weights", phase_router_assign(f->router, weights, M, N, K, f->routes, M * K));
  guard_untouched(degrees);
  guard_untouched(f->routes);
  /* The largest sum there is. */
  for (int j = 0; j < N; j++) weights[j] = UINT64_MAX / N;
  assert_ok(phase_router_assign(f->router, weights, M, N, K, f->routes, M * K));
  assert_ok(phase_router_apportion(weights, N, 5, 5, degrees, N));
  assert_ok(phase_router_shares(9, weights, N, 5, 5, degrees, N));
  guard_free(degrees);

  uint64_t loads[2] = {UINT64_MAX, 1};
  phase_router_load_stats *summary = guard_alloc(sizeof *summary);
  assert_error(overflow, "loads", phase_router_summarize_loads(loads, 2, summary, sizeof *summary));
  guard_untouched(summary);
  guard_free(summary);
}

static void products_past_64_bits(void **state) {
  fixture *f = *state;
  const uint64_t seed = 1;
  uint64_t *loads = guard_alloc(N * sizeof *loads);
  /* n_seeds * N wraps round to 0 or N in the bits of a size. */
  const size_t wraps = SIZE_MAX / 2 + 1;
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "",
               phase_router_sample_loads(f->router, f->s, f->t, M, N, K, &seed, wraps, loads, wraps * N));
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "",
               phase_router_sample_loads(f->router, f->s, f->t, M, N, K, &seed, SIZE_MAX, loads, N));
  guard_untouched(loads);
  guard_free(loads);
}

static void infeasible_assign(void **state) {
  fixture *f = *state;
  uint64_t weights[N] = {1, 1, 1, 1, 1, 1, 1, 1, 1};
  int32_t *routes = guard_alloc(M * (N + 1) * sizeof *routes);
  const phase_router_status infeasible = PHASE_ROUTER_ERROR_INFEASIBLE;
  assert_error(infeasible, "k", phase_router_assign(f->router, weights, M, N, N + 1, routes, M * (N + 1)));
  assert_error(infeasible, "k",
               phase_router_assign_rows(f->router, weights, M, N, N + 1, 0, 1, routes, N + 1));
  assert_error(infeasible, "k", phase_router_assign(f->router, NULL, M, 0, 1, routes, M));
  for (int j = 0; j < N; j++) weights[j] = j < 2;
  assert_error(infeasible, "weight", phase_router_assign(f->router, weights, M, N, 3, routes, M * 3));
  for (int j = 0; j < N; j++) weights[j] = 0;
  assert_error(infeasible, "weight", phase_router_assign(f->router, weights, M, N, 1, routes, M));
  guard_untouched(routes);
  guard_free(routes);
}

/* The same request to every function that makes an assignment, of which each must answer the same. */
static void expect_assignment(fixture *f, phase_router_status status, const char *name,
                              const uint64_t *weights, uint64_t n_sources, uint64_t n_targets, uint32_t k) {
  phase_router_assignment *assignment = NULL;
  const size_t length = (size_t)n_sources * k;
  int32_t *routes = guard_alloc((length + 1) * sizeof *routes);
  const phase_router_status found[3] = {
      phase_router_assign(f->router, weights, n_sources, n_targets, k, routes, length),
      phase_router_assign_rows(f->router, weights, n_sources, n_targets, k, 0, n_sources, routes, length),
      phase_router_assignment_create(&assignment, f->router, weights, n_sources, n_targets, k)};
  for (int call = 0; call < 3; call++) assert_int_equal(found[call], status);
  if (status == PHASE_ROUTER_OK) {
    assert_non_null(assignment);
  } else {
    assert_non_null(strstr(phase_router_last_error(), name));
    assert_null(assignment);
    guard_untouched(routes);
  }
  phase_router_assignment_destroy(assignment);
  guard_free(routes);
}

/* Several things are wrong at once: SPEC section 7 says which of them is reported. */
static void order_of_the_assignments_errors(void **state) {
  fixture *f = *state;
  const uint64_t half = UINT64_C(1) << 63;
  const uint64_t past[3] = {half, half, 0}, within[3] = {half, half - 1, 0};
  const phase_router_status infeasible = PHASE_ROUTER_ERROR_INFEASIBLE;
  const phase_router_status overflow = PHASE_ROUTER_ERROR_OVERFLOW;
  const phase_router_status range = PHASE_ROUTER_ERROR_OUT_OF_RANGE;
  /* A size, or a row range, before anything else, also where there is nothing to route. */
  assert_error(range, "n_targets", phase_router_assign(f->router, past, 0, UINT64_C(1) << 31, 4, NULL, 0));
  assert_error(range, "row_end", phase_router_assign_rows(f->router, past, 0, 2, 3, 0, 1, NULL, 0));
  assert_error(range, "row_end", phase_router_assign_rows(f->router, past, 5, 2, 0, 0, 6, NULL, 0));
  assert_error(range, "row_end", phase_router_assign_rows(f->router, past, 5, 2, 3, 5, 6, f->routes, 3));
  /* Nothing to route: neither k nor the weights are looked at. */
  expect_assignment(f, PHASE_ROUTER_OK, "", past, 0, 2, 3);
  expect_assignment(f, PHASE_ROUTER_OK, "", past, 5, 2, 0);
  /* Otherwise k > N, then the sum of the weights, then how many of them are positive. */
  expect_assignment(f, infeasible, "k:", past, 5, 2, 3);
  expect_assignment(f, overflow, "weights:", past, 5, 2, 2);
  expect_assignment(f, overflow, "weights:", past, 5, 3, 3);
  expect_assignment(f, infeasible, "weights:", within, 5, 3, 3);
  expect_assignment(f, PHASE_ROUTER_OK, "", within, 5, 3, 2);
}

static void order_of_the_errors_of_shares(void **state) {
  (void)state;
  const uint64_t past[2] = {UINT64_C(1) << 63, UINT64_C(1) << 63};
  static const struct {
    uint64_t total, cap;
    phase_router_status status;
    const char *name;
  } requests[] = {
      {0, (uint64_t)PHASE_ROUTER_MAX_SIZE + 1, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "cap"},
      {0, 1, PHASE_ROUTER_ERROR_OVERFLOW, "weights"}, /* other than the assignment with M = 0 */
      {3, 1, PHASE_ROUTER_ERROR_OVERFLOW, "weights"}, /* infeasible, too */
  };
  uint32_t *degrees = guard_alloc(2 * sizeof *degrees);
  for (size_t x = 0; x < sizeof requests / sizeof *requests; x++) {
    assert_error(requests[x].status, requests[x].name,
                 phase_router_apportion(past, 2, requests[x].total, requests[x].cap, degrees, 2));
    assert_error(requests[x].status, requests[x].name,
                 phase_router_shares(9, past, 2, requests[x].total, requests[x].cap, degrees, 2));
  }
  guard_untouched(degrees);
  guard_free(degrees);
}

static void stage_refuses(void **state) {
  fixture *f = *state;
  uint64_t s_bits[M] = {1, 3, 7, 15, 31, 63}, t_bits[N] = {1, 1, 1, 1, 1, 1, 1, 1, 1};
  const phase_router_status invalid = PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  static const uint32_t unknown[] = {10, 11, 100, UINT32_MAX};
  uint64_t *bits = guard_alloc(N * sizeof *bits);
  for (size_t x = 0; x < 4; x++) {
    assert_error(invalid, "stage", phase_router_stage(f->router, unknown[x], s_bits, t_bits, M, N, bits, M));
  }
  for (uint32_t stage = 0; stage < 10; stage++) {
    const int needs_s = stage <= PHASE_ROUTER_STAGE_S_FINAL || stage == PHASE_ROUTER_STAGE_O;
    const int needs_t = stage >= PHASE_ROUTER_STAGE_T_ALIGNED;
    const size_t length =
        stage >= PHASE_ROUTER_STAGE_T_ALIGNED && stage <= PHASE_ROUTER_STAGE_T_PREPARED ? N : M;
    if (needs_s) {
      assert_error(invalid, "s_bits", phase_router_stage(f->router, stage, NULL, t_bits, M, N, bits, length));
    }
    if (needs_t) {
      assert_error(invalid, "t_bits", phase_router_stage(f->router, stage, s_bits, NULL, M, N, bits, length));
    }
    assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "bits",
                 phase_router_stage(f->router, stage, s_bits, t_bits, M, N, bits, length == M ? N : M));
  }
  guard_untouched(bits);
  /* The matrix that a stage does not need may be NULL. */
  assert_ok(phase_router_stage(f->router, PHASE_ROUTER_STAGE_S_FINAL, s_bits, NULL, M, N, bits, M));
  assert_ok(phase_router_stage(f->router, PHASE_ROUTER_STAGE_T_FINAL, NULL, t_bits, M, N, bits, M));
  guard_free(bits);
}

static void column_loads_refuse_a_bad_entry(void **state) {
  (void)state;
  static const int32_t wrong[] = {-2, 3, INT32_MIN, INT32_MAX};
  uint64_t *loads = guard_alloc(3 * sizeof *loads);
  for (size_t x = 0; x < 4; x++) {
    const int32_t routes[4] = {0, -1, 2, wrong[x]};
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "routes",
                 phase_router_column_loads(routes, 2, 2, 3, loads, 3));
  }
  guard_untouched(loads);
  guard_free(loads);
}

#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      WITH_FIXTURE(source_degree_above_n),
      WITH_FIXTURE(target_degree_above_m),
      cmocka_unit_test(bad_degree_in_a_large_array),
      WITH_FIXTURE(k_above_n_ends_in_minus_one),
      WITH_FIXTURE(no_sources),
      WITH_FIXTURE(no_targets),
      WITH_FIXTURE(no_fan_out_rows_or_seeds),
      WITH_FIXTURE(empty_assignments),
      WITH_FIXTURE(empty_results),
      WITH_FIXTURE(empty_matrices),
      WITH_FIXTURE(csr_target_buffer),
      WITH_FIXTURE(permutations_that_are_not),
      WITH_FIXTURE(permutation_lengths),
      cmocka_unit_test(infeasible_apportion),
      WITH_FIXTURE(sums_of_weights_past_64_bits),
      WITH_FIXTURE(products_past_64_bits),
      WITH_FIXTURE(infeasible_assign),
      WITH_FIXTURE(order_of_the_assignments_errors),
      cmocka_unit_test(order_of_the_errors_of_shares),
      WITH_FIXTURE(stage_refuses),
      cmocka_unit_test(column_loads_refuse_a_bad_entry),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
