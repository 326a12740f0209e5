/* reassign.txt: the reassignment, on one and on several threads, with a router of its own and with one that is used
 * again. */
#include "vector_job.h"

typedef struct reassign_case {
  vector_job job;
  const uint64_t *weights;
  uint32_t *group_of;
  int32_t *held;
  phase_router_groups groups;
  phase_router_previous previous;
} reassign_case;

static reassign_case begin(const vector_case *c) {
  size_t n, entries;
  reassign_case r;
  memset(&r, 0, sizeof r);
  vector_job_begin(&r.job, c);
  r.weights = vector_values(c, "weights", &n);
  VECTOR_CHECK(c, r.job.n == n);
  r.held = (int32_t *)vector_u32(c, "previous", &entries);
  r.previous.struct_size = sizeof r.previous;
  r.previous.routes = r.held;
  r.previous.n_sources = vector_number(c, "previous_rows");
  VECTOR_CHECK(c, entries == r.previous.n_sources * r.job.k);
  if (vector_has(c, "max_moves")) {
    r.previous.flags = PHASE_ROUTER_LIMIT_MOVES;
    r.previous.max_moves = vector_number(c, "max_moves");
  }
  if (!vector_has(c, "rule")) return r;
  r.group_of = vector_u32(c, "group_of", &entries);
  VECTOR_CHECK(c, entries == n);
  r.groups = (phase_router_groups){sizeof r.groups, (uint32_t)vector_number(c, "rule"), r.group_of,
                                   (uint32_t)vector_number(c, "n_groups"),
                                   (uint32_t)vector_number(c, "groups_per_row")};
  return r;
}

static phase_router_status status_named(const vector_case *c) {
  if (!vector_has(c, "error")) return PHASE_ROUTER_OK;
  const char *const error = vector_text(c, "error");
  if (strcmp(error, "infeasible") == 0) return PHASE_ROUTER_ERROR_INFEASIBLE;
  if (strcmp(error, "overflow") == 0) return PHASE_ROUTER_ERROR_OVERFLOW;
  if (strcmp(error, "invalid_argument") == 0) return PHASE_ROUTER_ERROR_INVALID_ARGUMENT;
  VECTOR_CHECK(c, strcmp(error, "out_of_range") == 0);
  return PHASE_ROUTER_ERROR_OUT_OF_RANGE;
}

static void check_stats(const vector_case *c, const phase_router_reassign_stats *stats, size_t moves) {
  VECTOR_CHECK(c, stats->struct_size == sizeof *stats);
  VECTOR_CHECK(c, stats->moves == moves);
  VECTOR_CHECK(c, stats->moves_left == vector_number(c, "moves_left"));
  VECTOR_CHECK(c, stats->bound == vector_number(c, "bound"));
  VECTOR_CHECK(c, stats->filled == vector_number(c, "filled"));
  VECTOR_CHECK(c, stats->rows_mended == vector_number(c, "rows_mended"));
}

static void check_loads(const vector_case *c, const reassign_case *r, const int32_t *routes, size_t entries) {
  uint32_t *loads = test_alloc((size_t)r->job.n * sizeof *loads);
  memset(loads, 0, (size_t)r->job.n * sizeof *loads);
  for (size_t e = 0; e < entries; e++) loads[routes[e]]++;
  assert_vector_u32(c, "degrees", loads, r->job.n);
  free(loads);
}

static void check(const vector_case *c, const reassign_case *r, phase_router *router) {
  const phase_router_status expected = status_named(c);
  const size_t entries = (size_t)(r->job.m * r->job.k);
  size_t n_moves = 0;
  if (expected == PHASE_ROUTER_OK) {
    (void)vector_values(c, "moves", &n_moves);
    n_moves /= 4;
  }
  int32_t *routes = guard_alloc(entries * sizeof *routes);
  phase_router_move *moves = guard_alloc(n_moves * sizeof *moves);
  phase_router_reassign_stats *stats = guard_alloc(sizeof *stats);
  test_assert_status(phase_router_reassign(router, &r->previous, r->weights,
                                           vector_has(c, "rule") ? &r->groups : NULL, r->job.m, r->job.n,
                                           r->job.k, routes, entries, moves, n_moves, stats, sizeof *stats),
                     expected, NULL, c->name, __FILE__, __LINE__);
  if (expected == PHASE_ROUTER_OK) {
    assert_vector_u32(c, "routes", (const uint32_t *)routes, entries);
    VECTOR_CHECK(c, test_digest(routes, entries) == vector_number(c, "digest"));
    assert_vector_u32(c, "moves", (const uint32_t *)(const void *)moves, 4 * n_moves);
    check_stats(c, stats, n_moves);
    if (stats->moves_left == 0) check_loads(c, r, routes, entries);
  } else {
    guard_untouched(routes);
    guard_untouched(stats);
  }
  guard_free(stats);
  guard_free(moves);
  guard_free(routes);
}

static void reassigned(const vector_case *c, void *context) {
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "reassign") == 0);
  reassign_case r = begin(c);
  static const int32_t threads[] = {1, 2, 8};
  for (size_t x = 0; x < 3; x++) {
    phase_router *router = vector_router(c, threads[x]);
    check(c, &r, router);
    check(c, &r, router);
    phase_router_destroy(router);
  }
  free(r.held);
  free(r.group_of);
  vector_job_end(&r.job);
}

static void reassign(void **state) {
  (void)state;
  assert_true(vector_file_each("reassign.txt", reassigned, NULL) > 150);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(reassign)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
