/* groups.txt: the assignment in groups, in one call and as an object, on one and on several threads. */
#include "vector_job.h"

typedef struct grouped_case {
  vector_job job;
  const uint64_t *weights;
  uint32_t *group_of;
  phase_router_groups groups;
} grouped_case;

static grouped_case begin(const vector_case *c) {
  size_t n, entries;
  grouped_case g;
  vector_job_begin(&g.job, c);
  g.weights = vector_values(c, "weights", &n);
  g.group_of = vector_u32(c, "group_of", &entries);
  VECTOR_CHECK(c, g.job.n == n && entries == n);
  g.groups = (phase_router_groups){sizeof g.groups, (uint32_t)vector_number(c, "rule"), g.group_of,
                                   (uint32_t)vector_number(c, "n_groups"),
                                   (uint32_t)vector_number(c, "groups_per_row")};
  return g;
}

static void end(grouped_case *g) {
  free(g->group_of);
  vector_job_end(&g->job);
}

static phase_router_status status_named(const vector_case *c) {
  if (!vector_has(c, "error")) return PHASE_ROUTER_OK;
  const char *const error = vector_text(c, "error");
  if (strcmp(error, "infeasible") == 0) return PHASE_ROUTER_ERROR_INFEASIBLE;
  if (strcmp(error, "overflow") == 0) return PHASE_ROUTER_ERROR_OVERFLOW;
  VECTOR_CHECK(c, strcmp(error, "out_of_range") == 0);
  return PHASE_ROUTER_ERROR_OUT_OF_RANGE;
}

static phase_router_assignment *create(const vector_case *c, const grouped_case *g, int32_t threads,
                                       phase_router_status expected) {
  phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
  phase_router *router = vector_router(c, threads);
  test_assert_status(phase_router_assignment_create_grouped(&made, router, g->weights, &g->groups, g->job.m,
                                                            g->job.n, g->job.k, NULL, 0),
                     expected, NULL, c->name, __FILE__, __LINE__);
  phase_router_destroy(router);
  VECTOR_CHECK(c, (made != NULL) == (expected == PHASE_ROUTER_OK));
  if (made == NULL) return NULL;
  uint32_t *loads = guard_alloc((size_t)g->job.n * sizeof *loads);
  assert_ok(phase_router_assignment_loads(made, loads, (size_t)g->job.n));
  assert_vector_u32(c, "degrees", loads, g->job.n);
  guard_free(loads);
  return made;
}

/* group_rows is how many routes each group has, divided by those of a row. */
static void check_groups(const vector_case *c, const grouped_case *g, const int32_t *routes) {
  const size_t n = (size_t)g->groups.n_groups, entries = (size_t)(g->job.m * g->job.k);
  const uint64_t a_row = g->groups.rule == PHASE_ROUTER_GROUPS_LOCAL && g->groups.groups_per_row > 0
                             ? g->job.k / g->groups.groups_per_row
                             : 1;
  uint32_t *rows = test_alloc(n * sizeof *rows);
  memset(rows, 0, n * sizeof *rows);
  for (size_t e = 0; e < entries; e++) rows[g->group_of[routes[e]]]++;
  for (size_t b = 0; b < n && a_row > 0; b++) {
    VECTOR_CHECK(c, rows[b] % a_row == 0);
    rows[b] /= (uint32_t)a_row;
  }
  assert_vector_u32(c, "group_rows", rows, n);
  free(rows);
}

static void check_all(const vector_case *c, const grouped_case *g, int32_t threads) {
  const phase_router_status expected = status_named(c);
  const size_t entries = (size_t)(g->job.m * g->job.k);
  int32_t *routes = guard_alloc(entries * sizeof *routes);
  phase_router *router = vector_router(c, threads);
  test_assert_status(phase_router_assign_grouped(router, g->weights, &g->groups, g->job.m, g->job.n, g->job.k,
                                                 routes, entries, NULL, 0),
                     expected, NULL, c->name, __FILE__, __LINE__);
  phase_router_destroy(router);
  phase_router_assignment *made = create(c, g, threads, expected);
  if (made == NULL) {
    guard_untouched(routes);
    guard_free(routes);
    return;
  }
  assert_vector_u32(c, "routes", (const uint32_t *)routes, entries);
  VECTOR_CHECK(c, test_digest(routes, entries) == vector_number(c, "digest"));
  check_groups(c, g, routes);
  int32_t *found = guard_alloc(entries * sizeof *found);
  assert_ok(phase_router_assignment_rows(made, 0, g->job.m, found, entries));
  assert_routes_equal(found, routes, g->job.m, g->job.k, c->name);
  guard_free(found);
  guard_free(routes);
  phase_router_assignment_destroy(made);
}

/* Rows of a list, together and one by one, and a range round each. */
static void check_rows(const vector_case *c, const grouped_case *g, int32_t threads) {
  size_t n, entries;
  const uint64_t *rows = vector_values(c, "rows", &n);
  const uint32_t k = g->job.k;
  int32_t *routes = (int32_t *)vector_u32(c, "routes", &entries);
  VECTOR_CHECK(c, entries == n * k);
  phase_router_assignment *made = create(c, g, threads, PHASE_ROUTER_OK);
  int32_t *found = guard_alloc(entries * sizeof *found);
  assert_ok(phase_router_assignment_gather(made, rows, n, found, entries));
  assert_routes_equal(found, routes, n, k, c->name);
  VECTOR_CHECK(c, test_digest(found, entries) == vector_number(c, "digest"));
  guard_free(found);
  enum { WIDE = 500 };
  int32_t *wide = guard_alloc((size_t)WIDE * k * sizeof *wide);
  for (size_t q = 0; q < n; q++) {
    assert_ok(phase_router_assignment_rows(made, rows[q], rows[q] + 1, wide, k));
    assert_routes_equal(wide, routes + q * k, 1, k, c->name);
    const uint64_t first = rows[q] < g->job.m - WIDE ? rows[q] : g->job.m - WIDE;
    assert_ok(phase_router_assignment_rows(made, first, first + WIDE, wide, (size_t)WIDE * k));
    assert_routes_equal(wide + (rows[q] - first) * k, routes + q * k, 1, k, c->name);
  }
  guard_free(wide);
  free(routes);
  phase_router_assignment_destroy(made);
}

static void grouped(const vector_case *c, void *context) {
  (void)context;
  grouped_case g = begin(c);
  const int some = strcmp(c->op, "rows_grouped") == 0;
  VECTOR_CHECK(c, some || strcmp(c->op, "assign_grouped") == 0);
  static const int32_t threads[] = {1, 2, 8};
  for (size_t x = 0; x < 3; x++) {
    if (some)
      check_rows(c, &g, threads[x]);
    else
      check_all(c, &g, threads[x]);
  }
  end(&g);
}

static void groups(void **state) {
  (void)state;
  assert_true(vector_file_each("groups.txt", grouped, NULL) > 80);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(groups)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
