/* Bad arguments of the assignment by scores: each is refused by a message that names it, and nothing is written. */
#include "scores.h"

enum { M = 6, N = 9, K = 2 };

typedef struct fixture {
  phase_router *router;
  float values[M * N];
  int32_t integers[M * N];
  uint64_t weights[N];
  uint32_t lower[N], upper[N];
  phase_router_scores scores;
  phase_router_load_bounds loads;
  phase_router_certificate certificate;
  int32_t *routes;
  int64_t *prices;
  uint64_t *full;
  phase_router_score_stats *stats;
} fixture;

static int set_up(void **state) {
  fixture *f = calloc(1, sizeof *f);
  if (f == NULL) return -1;
  f->router = test_router(3, 0, 0, 2);
  for (int e = 0; e < M * N; e++) f->values[e] = (float)(e * 37 % 11), f->integers[e] = e * 37 % 11;
  for (int j = 0; j < N; j++) f->weights[j] = 1, f->upper[j] = 2;
  f->scores = (phase_router_scores){sizeof f->scores, PHASE_ROUTER_SCORES_FLOAT32, f->values, 0, NULL};
  f->loads = (phase_router_load_bounds){sizeof f->loads, 0, NULL, f->lower, f->upper};
  f->routes = guard_alloc(M * K * sizeof *f->routes);
  f->prices = guard_alloc(N * sizeof *f->prices);
  f->full = guard_alloc(sizeof *f->full);
  f->stats = guard_alloc(sizeof *f->stats);
  f->certificate = (phase_router_certificate){sizeof f->certificate, 0, NULL, f->prices, f->full, 0};
  *state = f;
  return 0;
}

static int tear_down(void **state) {
  fixture *f = *state;
  guard_free(f->routes);
  guard_free(f->prices);
  guard_free(f->full);
  guard_free(f->stats);
  phase_router_destroy(f->router);
  free(f);
  return 0;
}

static phase_router_status call(const fixture *f) {
  return phase_router_assign_by_scores(f->router, &f->scores, &f->loads, M, N, K, f->routes, M * K,
                                       &f->certificate, f->stats, sizeof *f->stats);
}

#define expect(f, status, name)          \
  do {                                   \
    assert_error(status, name, call(f)); \
    untouched(f);                        \
  } while (0)

static void untouched(const fixture *f) {
  guard_untouched(f->routes);
  guard_untouched(f->prices);
  guard_untouched(f->full);
  guard_untouched(f->stats);
}

static void bad_floats(void **state) {
  fixture *f = *state;
  const float wrong[] = {__builtin_nanf(""), -__builtin_nanf(""), __builtin_inff()};
  for (int x = 0; x < 3; x++) {
    for (int e = 0; e < M * N; e += M * N - 1) {
      const float good = f->values[e];
      f->values[e] = wrong[x];
      expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "scores: row");
      f->values[e] = good;
    }
  }
  assert_ok(call(f));
}

static void bad_integers(void **state) {
  fixture *f = *state;
  static const int32_t wrong[] = {(1 << 30) + 1, -(1 << 30) - 1, INT32_MAX, INT32_MIN + 1};
  f->scores.type = PHASE_ROUTER_SCORES_INT32;
  f->scores.values = f->integers;
  for (int x = 0; x < 4; x++) {
    f->integers[17] = wrong[x];
    expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "scores: row 1, target 8");
  }
  f->integers[17] = 1 << 30;
  f->integers[18] = -(1 << 30);
  f->integers[19] = INT32_MIN; /* forbidden */
  assert_ok(call(f));
}

/* A mask of -1e9 takes the room of all other scores. */
static void flattened(void **state) {
  fixture *f = *state;
  for (int e = 0; e < M * N; e++) f->values[e] = (float)(e * 37 % 11) / 16.0f;
  for (int i = 0; i < M; i++) f->values[i * N] = -1e9f;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "minus infinity");
  for (int i = 0; i < M; i++) f->values[i * N] = -__builtin_inff();
  assert_ok(call(f));
}

static void bad_bounds(void **state) {
  fixture *f = *state;
  f->upper[3] = M + 1;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "upper: target 3");
  f->upper[3] = 2;
  f->lower[4] = 3;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "lower: target 4");
  f->lower[4] = 0;
  for (int j = 0; j < N; j++) f->lower[j] = 2;
  expect(f, PHASE_ROUTER_ERROR_INFEASIBLE, "lower");
  for (int j = 0; j < N; j++) f->lower[j] = 0;
  f->lower[5] = 1; /* a target that no row may have */
  for (int i = 0; i < M; i++) f->values[i * N + 5] = -__builtin_inff();
  expect(f, PHASE_ROUTER_ERROR_INFEASIBLE, "(5)");
  f->loads.weights = f->weights;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "loads");
  f->loads = (phase_router_load_bounds){sizeof f->loads, 0, NULL, f->lower, NULL};
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "upper");
  f->loads = (phase_router_load_bounds){sizeof f->loads, 1, f->weights, NULL, NULL};
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "reserved");
}

static void bad_weights(void **state) {
  fixture *f = *state;
  f->loads = (phase_router_load_bounds){sizeof f->loads, 0, f->weights, NULL, NULL};
  f->weights[0] = f->weights[1] = UINT64_MAX;
  expect(f, PHASE_ROUTER_ERROR_OVERFLOW, "weights");
  memset(f->weights, 0, sizeof f->weights);
  f->weights[2] = 1;
  expect(f, PHASE_ROUTER_ERROR_INFEASIBLE, "weights");
}

static void bad_structs(void **state) {
  fixture *f = *state;
  f->scores.type = 2;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "type");
  f->scores.type = 0;
  f->scores.row_stride = N - 1;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_stride");
  f->scores.row_stride = UINT64_MAX / 2;
  expect(f, PHASE_ROUTER_ERROR_OVERFLOW, "scores");
  f->scores.row_stride = 0;
  f->scores.values = NULL;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "scores: values");
  f->scores.values = (const char *)f->values + 1;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "aligned");
  f->scores.values = f->routes;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "overlaps");
  f->scores.values = f->values;
  f->scores.struct_size--;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "scores");
  f->scores.struct_size++;
  f->loads.struct_size = 5000;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "loads");
  f->loads.struct_size = sizeof f->loads;
  f->certificate.struct_size = 8;
  expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "certificate");
  f->certificate.struct_size = sizeof f->certificate;
  f->certificate.reserved = 1;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "reserved");
  f->certificate.reserved = 0;
  f->certificate.start = f->prices + 1;
  expect(f, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "start");
  f->certificate.start = f->prices; /* the same array is fine */
  assert_ok(call(f));
}

static void bad_tolerances(void **state) {
  fixture *f = *state;
  const double wrong[] = {
      __builtin_nan(""), -__builtin_nan(""), __builtin_inf(), -__builtin_inf(), -1e-300, -5};
  const char *const says[] = {"is NaN", "is NaN", "is infinite", "is infinite", "is negative", "is negative"};
  for (int x = 0; x < 6; x++) {
    f->certificate.tolerance = wrong[x];
    expect(f, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "certificate: tolerance");
    assert_non_null(strstr(phase_router_last_error(), says[x]));
  }
  f->certificate.tolerance = 1e308;
  assert_ok(call(f));
}

static void bad_sizes(void **state) {
  fixture *f = *state;
  const phase_router_scores *s = &f->scores;
  const phase_router_load_bounds *l = &f->loads;
  phase_router_score_stats *stats = f->stats;
#define call_with(router, s, l, m, n, k, length, stats_size) \
  phase_router_assign_by_scores(router, s, l, m, n, k, f->routes, length, NULL, stats, stats_size)
  const size_t size = sizeof *stats;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router", call_with(NULL, s, l, M, N, K, M * K, size));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "scores",
               call_with(f->router, NULL, l, M, N, K, M * K, size));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "loads",
               call_with(f->router, s, NULL, M, N, K, M * K, size));
  assert_error(PHASE_ROUTER_ERROR_SIZE_MISMATCH, "routes",
               call_with(f->router, s, l, M, N, K, M * K + 1, size));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "stats",
               call_with(f->router, s, l, M, N, K, M * K, size - 1));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "n_targets",
               call_with(f->router, s, l, M, 4097, K, M * K, size));
  assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "n_sources",
               call_with(f->router, s, l, 1u << 31, N, K, M * K, size));
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, "k", call_with(f->router, s, l, 1u << 30, N, 8, M * K, size));
#undef call_with
  untouched(f);
}

int main(void) {
#define with_fixture(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      with_fixture(bad_floats), with_fixture(bad_integers),   with_fixture(flattened),
      with_fixture(bad_bounds), with_fixture(bad_weights),    with_fixture(bad_structs),
      with_fixture(bad_sizes),  with_fixture(bad_tolerances),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
