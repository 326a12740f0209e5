/* Groups that break a rule, and requests that cannot be met: refused with the reason, and nothing is written. */
#include "support.h"

enum { M = 6, N = 8, K = 4 };

typedef struct fixture {
  phase_router *router;
  uint64_t weights[N];
  uint32_t group_of[N];
  phase_router_groups groups;
} fixture;

static fixture make(uint32_t rule, uint32_t n_groups, uint32_t per_row) {
  fixture f;
  f.router = test_router(3, 0, 0, 1);
  for (uint32_t j = 0; j < N; j++) {
    f.weights[j] = j + 1;
    f.group_of[j] = j % n_groups;
  }
  f.groups = (phase_router_groups){sizeof f.groups, rule, NULL, n_groups, per_row};
  return f;
}

/* Both functions must answer the same. name: what the message must contain. */
static void expect(fixture *f, phase_router_status status, const char *name, uint64_t m, uint64_t n,
                   uint32_t k) {
  const size_t entries = (size_t)(m * k);
  int32_t *routes = guard_alloc(entries * sizeof *routes);
  phase_router_group_stats *stats = guard_alloc(sizeof *stats);
  phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
  f->groups.group_of = n > 0 ? f->group_of : NULL;
  const phase_router_status first = phase_router_assign_grouped(f->router, f->weights, &f->groups, m, n, k,
                                                                routes, entries, stats, sizeof *stats);
  test_assert_status(first, status, status == PHASE_ROUTER_OK ? NULL : name, name, __FILE__, __LINE__);
  if (status != PHASE_ROUTER_OK) guard_untouched(routes);
  if (status != PHASE_ROUTER_OK) guard_untouched(stats);
  guard_free(stats);
  stats = guard_alloc(sizeof *stats);
  const phase_router_status second = phase_router_assignment_create_grouped(
      &made, f->router, f->weights, &f->groups, m, n, k, stats, sizeof *stats);
  test_assert_status(second, status, status == PHASE_ROUTER_OK ? NULL : name, name, __FILE__, __LINE__);
  assert_true((made != NULL) == (status == PHASE_ROUTER_OK));
  if (status != PHASE_ROUTER_OK) guard_untouched(stats);
  phase_router_assignment_destroy(made);
  guard_free(stats);
  guard_free(routes);
}

static void finish(fixture *f) { phase_router_destroy(f->router); }

#define RANGE PHASE_ROUTER_ERROR_OUT_OF_RANGE
#define INVALID PHASE_ROUTER_ERROR_INVALID_ARGUMENT
#define INFEASIBLE PHASE_ROUTER_ERROR_INFEASIBLE

static void rules(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0);
  expect(&f, PHASE_ROUTER_OK, "", M, N, K);
  f.groups.groups_per_row = 4;
  expect(&f, INVALID, "groups_per_row", M, N, K);
  f.groups.rule = PHASE_ROUTER_GROUPS_LOCAL;
  expect(&f, PHASE_ROUTER_OK, "", M, N, K);
  static const uint32_t wrong[] = {0, 3, 5, 8, UINT32_MAX};
  for (size_t x = 0; x < 5; x++) {
    f.groups.groups_per_row = wrong[x];
    expect(&f, RANGE, "groups_per_row", M, N, K);
  }
  f.groups.groups_per_row = 2;
  for (uint32_t rule = 2; rule > 1; rule *= 2) {
    f.groups.rule = rule;
    expect(&f, INVALID, "rule", M, N, K);
  }
  finish(&f);
}

static void group_numbers(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0);
  f.groups.n_groups = N + 1;
  expect(&f, RANGE, "n_groups", M, N, K);
  f.groups.n_groups = UINT32_MAX;
  expect(&f, RANGE, "n_groups", M, N, K);
  f.groups.n_groups = 1;
  expect(&f, RANGE, "n_groups", 0, 0, 0);
  f.groups.n_groups = 4;
  static const uint32_t wrong[] = {4, 5, 1u << 31, UINT32_MAX};
  for (size_t at = 0; at < N; at++) {
    for (size_t x = 0; x < 4; x++) {
      const uint32_t good = f.group_of[at];
      f.group_of[at] = wrong[x];
      expect(&f, RANGE, "group_of", M, N, K);
      expect(&f, RANGE, "group_of", 0, N, K); /* also where there are no routes */
      expect(&f, RANGE, "group_of", M, N, 0);
      f.group_of[at] = good;
    }
  }
  f.group_of[5] = 4;
  expect(&f, RANGE, "target 5", M, N, K);
  expect(&f, RANGE, "which is not below n_groups = 4", M, N, K);
  finish(&f);
}

static void infeasible_requests(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 3, 0);
  expect(&f, INFEASIBLE, "groups: infeasible, because a row cannot lie in 4 different groups", M, N, K);
  f = (finish(&f), make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0));
  f.weights[1] = f.weights[5] = 0;
  expect(&f, INFEASIBLE, "only 3 (of 4)", M, N, K);
  expect(&f, PHASE_ROUTER_OK, "", M, N, 3);
  memset(f.weights, 0, sizeof f.weights);
  expect(&f, INFEASIBLE, "only 0 (of 4)", M, N, 1);
  f = (finish(&f), make(PHASE_ROUTER_GROUPS_LOCAL, 4, 2));
  f.weights[2] = 0;
  expect(&f, INFEASIBLE, "group 2 has only 1", M, N, K);
  f.weights[6] = 0; /* a group that has no weight at all plays no part */
  expect(&f, PHASE_ROUTER_OK, "", M, N, K);
  f.groups.groups_per_row = 1;
  expect(&f, INFEASIBLE, "takes 4 different targets of each of its groups, but group 0 has only 2", M, N, K);
  finish(&f);
}

/* The order that SPEC section 10 says. */
static void order_of_errors(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0);
  f.weights[0] = UINT64_MAX;
  expect(&f, PHASE_ROUTER_ERROR_OVERFLOW, "weights", M, N, K);
  expect(&f, INFEASIBLE, "groups", M, N, 5);
  expect(&f, PHASE_ROUTER_OK, "", 0, N, 5);
  expect(&f, PHASE_ROUTER_OK, "", M, N, 0);
  expect(&f, RANGE, "n_sources", UINT64_C(1) << 31, N, 0);
  f.weights[1] = f.weights[5] = 0;
  expect(&f, PHASE_ROUTER_ERROR_OVERFLOW, "weights", M, N, K);
  f.weights[0] = 1;
  expect(&f, INFEASIBLE, "weights", M, N, K);
  f.group_of[0] = 9;
  expect(&f, RANGE, "group_of", M, N, 5);
  f = (finish(&f), make(PHASE_ROUTER_GROUPS_SPREAD, 1, 0));
  f.groups.n_groups = 0;
  expect(&f, PHASE_ROUTER_OK, "", 0, 0, 3);
  expect(&f, INFEASIBLE, "groups", M, 0, 1);
  finish(&f);
}

static void structs(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0);
  int32_t *routes = guard_alloc(M * K * sizeof *routes);
  unsigned char bytes[5000];
  memset(bytes, 0, sizeof bytes);
  f.groups.group_of = f.group_of;
  memcpy(bytes, &f.groups, sizeof f.groups);
  phase_router_groups *groups = (phase_router_groups *)(void *)bytes;
#define CALL(g, s, size) phase_router_assign_grouped(f.router, f.weights, g, M, N, K, routes, M *K, s, size)
  assert_error(INVALID, "groups", CALL(NULL, NULL, 0));
  static const uint32_t wrong[] = {0, sizeof(phase_router_groups) - 1, 4097, UINT32_MAX};
  for (size_t x = 0; x < 4; x++) {
    groups->struct_size = wrong[x];
    assert_error(RANGE, "groups", CALL(groups, NULL, 0));
  }
  groups->struct_size = 4096;
  bytes[sizeof *groups + 3] = 1;
  assert_error(PHASE_ROUTER_ERROR_UNSUPPORTED, "groups", CALL(groups, NULL, 0));
  bytes[sizeof *groups + 3] = 0;
  phase_router_group_stats wide[3];
  assert_error(RANGE, "stats", CALL(&f.groups, wide, sizeof wide[0] - 1));
  assert_error(RANGE, "stats", CALL(&f.groups, wide, 4097));
  guard_untouched(routes);
  memset(wide, 0xFF, sizeof wide);
  assert_ok(CALL(groups, wide, 2 * sizeof wide[0]));
  assert_int_equal(wide[0].struct_size, 2 * sizeof wide[0]);
  assert_int_equal(wide[1].struct_size, 0); /* what the library does not know is zero */
  assert_int_equal(wide[2].struct_size, UINT32_MAX);
  assert_ok(CALL(&f.groups, NULL, 7)); /* no stats: their size says nothing */
  guard_free(routes);
  finish(&f);
}

static void empty_requests(void **state) {
  (void)state;
  fixture f = make(PHASE_ROUTER_GROUPS_SPREAD, 4, 0);
  phase_router_assignment *made = NULL;
  phase_router_group_stats stats;
  f.groups.group_of = f.group_of;
  assert_ok(phase_router_assignment_create_grouped(&made, f.router, f.weights, &f.groups, 5, N, 0, &stats,
                                                   sizeof stats));
  assert_true(stats.shares_changed == 0);
  const uint64_t rows[2] = {4, 0}, none[1] = {5};
  uint32_t loads[N];
  assert_ok(phase_router_assignment_gather(made, rows, 2, NULL, 0));
  assert_error(RANGE, "rows", phase_router_assignment_gather(made, none, 1, NULL, 0));
  assert_ok(phase_router_assignment_rows(made, 0, 5, NULL, 0));
  assert_ok(phase_router_assignment_loads(made, loads, N));
  for (int j = 0; j < N; j++) assert_int_equal(loads[j], 0);
  phase_router_assignment_destroy(made);
  assert_error(
      INVALID, "out",
      phase_router_assignment_create_grouped(NULL, f.router, f.weights, &f.groups, 5, N, 2, NULL, 0));
  finish(&f);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rules),
      cmocka_unit_test(group_numbers),
      cmocka_unit_test(infeasible_requests),
      cmocka_unit_test(order_of_errors),
      cmocka_unit_test(structs),
      cmocka_unit_test(empty_requests),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
