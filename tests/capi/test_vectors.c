/* The test vectors of the small cases, through every entry point that can express them. */
#include "closed_form.h"
#include "vector_job.h"

/* ---- route.txt ---- */

/* The dense form of the case's compressed rows. */
static int32_t *expected_routes(const vector_case *c, const vector_job *job) {
  size_t offset_count, target_count;
  const uint64_t *offsets = vector_values(c, "row_offsets", &offset_count);
  const uint64_t *targets = vector_values(c, "targets", &target_count);
  int32_t *routes = test_alloc((size_t)(job->m * job->k) * sizeof *routes);
  VECTOR_CHECK(c, offset_count == job->m + 1 && target_count == offsets[job->m]);
  for (uint64_t i = 0; i < job->m; i++) {
    const uint64_t count = offsets[i + 1] - offsets[i];
    for (uint64_t e = 0; e < job->k; e++) {
      routes[i * job->k + e] = e < count ? (int32_t)targets[offsets[i] + e] : -1;
    }
  }
  return routes;
}

static void check_dense(const vector_case *c, const vector_job *job, phase_router *router) {
  const size_t entries = (size_t)(job->m * job->k);
  int32_t *expected = expected_routes(c, job);
  VECTOR_CHECK(c, test_digest(expected, entries) == vector_number(c, "digest"));

  int32_t *routes = test_route_degrees(router, job->s, job->t, job->m, job->n, job->k);
  assert_routes_equal(routes, expected, job->m, job->k, c->name);
  guard_free(routes);

  uint64_t random = 41;
  uint64_t *s_bits = test_pack_degrees(job->s, job->m, job->n, &random);
  uint64_t *t_bits = test_pack_degrees(job->t, job->n, job->m, &random);
  routes = guard_alloc(entries * sizeof *routes);
  assert_ok(phase_router_route_packed(router, s_bits, t_bits, job->m, job->n, job->k, routes, entries));
  assert_routes_equal(routes, expected, job->m, job->k, c->name);
  free(s_bits);
  free(t_bits);

  uint64_t *loads = guard_alloc((size_t)job->n * sizeof *loads);
  assert_ok(phase_router_column_loads(routes, job->m, job->k, job->n, loads, (size_t)job->n));
  assert_vector_u64(c, "loads", loads, job->n);
  guard_free(loads);
  guard_free(routes);

  const uint64_t cuts[] = {0, job->m / 3, job->m / 2, job->m, job->m};
  for (int slice = 0; slice < 4; slice++) {
    const uint64_t begin = cuts[slice], end = cuts[slice + 1];
    const size_t part = (size_t)((end - begin) * job->k);
    routes = guard_alloc(part * sizeof *routes);
    assert_ok(
        phase_router_route_rows(router, job->s, job->t, job->m, job->n, job->k, begin, end, routes, part));
    assert_routes_equal(routes, expected + begin * job->k, end - begin, job->k, c->name);
    guard_free(routes);
  }
  free(expected);
}

static void check_sparse(const vector_case *c, const vector_job *job, phase_router *router) {
  const size_t offset_count = (size_t)job->m + 1;
  uint64_t *offsets = guard_alloc(offset_count * sizeof *offsets);
  assert_ok(
      phase_router_route_csr(router, job->s, job->t, job->m, job->n, job->k, offsets, offset_count, NULL, 0));
  assert_vector_u64(c, "row_offsets", offsets, offset_count);
  const size_t total = (size_t)offsets[job->m];
  uint32_t *targets = guard_alloc(total * sizeof *targets);
  memset(offsets, 0x33, offset_count * sizeof *offsets);
  assert_ok(phase_router_route_csr(router, job->s, job->t, job->m, job->n, job->k, offsets, offset_count,
                                   (int32_t *)targets, total));
  assert_vector_u64(c, "row_offsets", offsets, offset_count);
  assert_vector_u32(c, "targets", targets, total);
  guard_free(offsets);
  guard_free(targets);

  uint32_t *counts = guard_alloc((size_t)job->m * sizeof *counts);
  assert_ok(phase_router_count_candidates(router, job->s, job->t, job->m, job->n, counts, (size_t)job->m));
  assert_vector_u32(c, "counts", counts, job->m);
  guard_free(counts);

  const uint64_t seed = vector_number(c, "seed");
  uint64_t *loads = guard_alloc((size_t)job->n * sizeof *loads);
  assert_ok(phase_router_sample_loads(router, job->s, job->t, job->m, job->n, job->k, &seed, 1, loads,
                                      (size_t)job->n));
  assert_vector_u64(c, "loads", loads, job->n);
  guard_free(loads);
}

/* The tests' own closed form must agree with the vectors, too: it judges the library elsewhere. */
static void check_closed_form(const vector_case *c, const vector_job *job) {
  cf_problem problem;
  static const char *const names[4] = {"pi_s", "pi_t", "rho", "tau"};
  uint32_t *own[4] = {NULL, NULL, NULL, NULL};
  size_t count;
  cf_init(&problem, job->s, job->t, job->m, job->n, vector_number(c, "seed"),
          (int)vector_number(c, "row_permutations"));
  for (int p = 0; p < 4; p++) {
    if (vector_has(c, names[p])) own[p] = vector_u32(c, names[p], &count);
  }
  cf_replace(&problem, own[0], own[1], own[2], own[3]);
  int32_t *expected = expected_routes(c, job);
  int32_t *routes = cf_routes(&problem, job->k, (uint32_t)vector_number(c, "select_first"),
                              (int)vector_number(c, "sort_rows"));
  assert_routes_equal(routes, expected, job->m, job->k, c->name);
  for (int p = 0; p < 4; p++) free(own[p]);
  free(routes);
  free(expected);
  cf_free(&problem);
}

static void route_case(const vector_case *c, void *context) {
  static const int32_t threads[] = {1, 2, 8};
  const int dense = strcmp(c->op, "route") == 0;
  vector_job job;
  (void)context;
  VECTOR_CHECK(c, dense || strcmp(c->op, "route_csr") == 0);
  vector_job_begin(&job, c);
  for (size_t x = 0; x < 3; x++) {
    phase_router *router = vector_router(c, threads[x]);
    if (dense) check_dense(c, &job, router);
    check_sparse(c, &job, router);
    phase_router_destroy(router);
  }
  if (dense) check_closed_form(c, &job);
  vector_job_end(&job);
}

static void routes(void **state) {
  (void)state;
  assert_true(vector_file_each("route.txt", route_case, NULL) > 100);
}

/* ---- loads.txt ---- */

static void loads_case(const vector_case *c, void *context) {
  vector_job job;
  size_t n_seeds;
  const uint64_t *seeds = vector_values(c, "seeds", &n_seeds);
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "sample_loads") == 0);
  vector_job_begin(&job, c);
  for (int32_t threads = 1; threads <= 8; threads *= 2) {
    phase_router *router = vector_router(c, threads);
    const size_t entries = (size_t)(n_seeds * job.n);
    uint64_t *loads = guard_alloc(entries * sizeof *loads);
    assert_ok(
        phase_router_sample_loads(router, job.s, job.t, job.m, job.n, job.k, seeds, n_seeds, loads, entries));
    assert_vector_u64(c, "loads", loads, entries);
    guard_free(loads);
    phase_router_destroy(router);
  }
  vector_job_end(&job);
}

static void loads(void **state) {
  (void)state;
  assert_true(vector_file_each("loads.txt", loads_case, NULL) > 10);
}

/* ---- stages.txt ---- */

static const char *const stage_names[10] = {"s_aligned", "s_rotated",  "s_shuffled", "s_final", "t_aligned",
                                            "t_rotated", "t_shuffled", "t_prepared", "t_final", "o"};

static void stages_case(const vector_case *c, void *context) {
  vector_job job;
  size_t s_words, t_words;
  const uint64_t *s_bits = vector_values(c, "s_bits", &s_words),
                 *t_bits = vector_values(c, "t_bits", &t_words);
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "stages") == 0);
  vector_job_begin(&job, c);
  VECTOR_CHECK(c, s_words == job.m * test_words(job.n) && t_words == job.n * test_words(job.m));
  for (int32_t threads = 1; threads <= 2; threads++) {
    phase_router *router = vector_router(c, threads);
    for (uint32_t stage = 0; stage < 10; stage++) {
      const int of_s = stage <= PHASE_ROUTER_STAGE_S_FINAL;
      const int of_t = stage >= PHASE_ROUTER_STAGE_T_ALIGNED && stage <= PHASE_ROUTER_STAGE_T_FINAL;
      const int wide = of_t && stage != PHASE_ROUTER_STAGE_T_FINAL; /* N x M */
      const size_t words = (size_t)(wide ? t_words : s_words);
      uint64_t *bits = guard_alloc(words * sizeof *bits);
      assert_ok(phase_router_stage(router, stage, of_t ? NULL : s_bits, of_s ? NULL : t_bits, job.m, job.n,
                                   bits, words));
      assert_vector_u64(c, stage_names[stage], bits, words);
      guard_free(bits);
    }
    phase_router_destroy(router);
  }
  uint32_t *degrees = guard_alloc((size_t)job.m * sizeof *degrees);
  assert_ok(phase_router_row_degrees(s_bits, job.m, job.n, degrees, (size_t)job.m));
  assert_vector_u32(c, "source_degrees", degrees, job.m);
  guard_free(degrees);
  degrees = guard_alloc((size_t)job.n * sizeof *degrees);
  assert_ok(phase_router_row_degrees(t_bits, job.n, job.m, degrees, (size_t)job.n));
  assert_vector_u32(c, "target_degrees", degrees, job.n);
  guard_free(degrees);
  vector_job_end(&job);
}

static void stages(void **state) {
  (void)state;
  assert_true(vector_file_each("stages.txt", stages_case, NULL) > 10);
}

/* ---- apportion.txt, shares.txt ---- */

static phase_router_status status_named(const vector_case *c) {
  if (!vector_has(c, "error")) return PHASE_ROUTER_OK;
  if (strcmp(vector_text(c, "error"), "infeasible") == 0) return PHASE_ROUTER_ERROR_INFEASIBLE;
  VECTOR_CHECK(c, strcmp(vector_text(c, "error"), "overflow") == 0);
  return PHASE_ROUTER_ERROR_OVERFLOW;
}

static void apportion_case(const vector_case *c, void *context) {
  size_t n;
  const uint64_t *weights = vector_values(c, "weights", &n);
  const uint64_t total = vector_number(c, "total"), cap = vector_number(c, "cap");
  uint32_t *degrees = guard_alloc(n * sizeof *degrees);
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "apportion") == 0);
  test_assert_status(phase_router_apportion(weights, n, total, cap, degrees, n), status_named(c), NULL,
                     c->name, __FILE__, __LINE__);
  if (vector_has(c, "error")) {
    guard_untouched(degrees);
  } else {
    assert_vector_u32(c, "degrees", degrees, n);
    cf_apportion(weights, n, total, cap, degrees);
    assert_vector_u32(c, "degrees", degrees, n);
  }
  guard_free(degrees);
}

static void apportionments(void **state) {
  (void)state;
  assert_true(vector_file_each("apportion.txt", apportion_case, NULL) > 50);
}

static void shares_case(const vector_case *c, void *context) {
  size_t n;
  const uint64_t *weights = vector_values(c, "weights", &n), seed = vector_number(c, "seed");
  const uint64_t total = vector_number(c, "total"), cap = vector_number(c, "cap");
  uint32_t *degrees = guard_alloc(n * sizeof *degrees);
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "shares") == 0);
  test_assert_status(phase_router_shares(seed, weights, n, total, cap, degrees, n), status_named(c), NULL,
                     c->name, __FILE__, __LINE__);
  if (vector_has(c, "error")) {
    guard_untouched(degrees);
  } else {
    assert_vector_u32(c, "degrees", degrees, n);
    cf_shares(seed, weights, n, total, cap, degrees);
    assert_vector_u32(c, "degrees", degrees, n);
  }
  guard_free(degrees);
}

static void shares(void **state) {
  (void)state;
  assert_true(vector_file_each("shares.txt", shares_case, NULL) > 300);
}

/* ---- assign.txt ---- */

/* The same answers from an assignment that is made once, when its router is gone. */
static void check_object(const vector_case *c, const vector_job *job, const uint64_t *weights,
                         const int32_t *routes, int32_t threads) {
  phase_router *router = vector_router(c, threads);
  phase_router_assignment *assignment;
  assert_ok(phase_router_assignment_create(&assignment, router, weights, job->m, job->n, job->k));
  phase_router_destroy(router);
  uint32_t *loads = guard_alloc((size_t)job->n * sizeof *loads);
  assert_ok(phase_router_assignment_loads(assignment, loads, (size_t)job->n));
  assert_vector_u32(c, "degrees", loads, job->n);
  guard_free(loads);
  const size_t entries = (size_t)(job->m * job->k);
  int32_t *found = guard_alloc(entries * sizeof *found);
  assert_ok(phase_router_assignment_rows(assignment, 0, job->m, found, entries));
  assert_routes_equal(found, routes, job->m, job->k, c->name);
  /* All rows, the last one first. */
  uint64_t *rows = guard_alloc((size_t)job->m * sizeof *rows);
  for (uint64_t i = 0; i < job->m; i++) rows[i] = job->m - 1 - i;
  assert_ok(phase_router_assignment_gather(assignment, rows, (size_t)job->m, found, entries));
  for (uint64_t i = 0; i < job->m; i++)
    assert_routes_equal(found + i * job->k, routes + rows[i] * job->k, 1, job->k, c->name);
  guard_free(rows);
  guard_free(found);
  phase_router_assignment_destroy(assignment);
}

static void check_assignment(const vector_case *c, const vector_job *job, const uint64_t *weights,
                             int32_t threads) {
  phase_router *router = vector_router(c, threads);
  const size_t entries = (size_t)(job->m * job->k);
  int32_t *routes = guard_alloc(entries * sizeof *routes);
  const phase_router_status expected = status_named(c);
  test_assert_status(phase_router_assign(router, weights, job->m, job->n, job->k, routes, entries), expected,
                     NULL, c->name, __FILE__, __LINE__);
  if (expected != PHASE_ROUTER_OK) {
    guard_untouched(routes);
    guard_free(routes);
    phase_router_destroy(router);
    return;
  }
  assert_vector_u32(c, "routes", (const uint32_t *)routes, entries);
  VECTOR_CHECK(c, test_digest(routes, entries) == vector_number(c, "digest"));
  uint64_t *column = guard_alloc((size_t)job->n * sizeof *column);
  assert_ok(phase_router_column_loads(routes, job->m, job->k, job->n, column, (size_t)job->n));
  assert_vector_u64(c, "degrees", column, job->n);
  guard_free(column);
  for (uint64_t cut = 0; cut < 4; cut++) {
    const uint64_t begin = job->m * cut / 4, end = job->m * (cut + 1) / 4;
    const size_t part = (size_t)((end - begin) * job->k);
    int32_t *rows = guard_alloc(part * sizeof *rows);
    assert_ok(phase_router_assign_rows(router, weights, job->m, job->n, job->k, begin, end, rows, part));
    assert_routes_equal(rows, routes + begin * job->k, end - begin, job->k, c->name);
    guard_free(rows);
  }
  int32_t *own = cf_assign(weights, job->m, job->n, job->k, vector_number(c, "seed"),
                           (int)vector_number(c, "sort_rows"));
  assert_routes_equal(own, routes, job->m, job->k, c->name);
  free(own);
  check_object(c, job, weights, routes, threads);
  guard_free(routes);
  phase_router_destroy(router);
}

static void assign_case(const vector_case *c, void *context) {
  size_t n, count;
  (void)context;
  if (strcmp(c->op, "golden") == 0 || strcmp(c->op, "quotients") == 0) {
    const uint64_t *values = vector_values(c, "n", &n);
    const int golden = strcmp(c->op, "golden") == 0;
    const uint64_t *g = golden ? NULL : vector_values(c, "g", &count);
    const uint64_t *expected = vector_values(c, golden ? "golden" : "quotients", &count);
    VECTOR_CHECK(c, count == n);
    for (size_t x = 0; x < n; x++) {
      VECTOR_CHECK(c, (golden ? cf_golden(values[x]) : cf_quotients(values[x], g[x])) == expected[x]);
    }
    return;
  }
  VECTOR_CHECK(c, strcmp(c->op, "assign") == 0);
  const uint64_t *weights = vector_values(c, "weights", &n);
  vector_job job;
  vector_job_begin(&job, c);
  VECTOR_CHECK(c, job.n == n);
  check_assignment(c, &job, weights, 1);
  check_assignment(c, &job, weights, 2);
  check_assignment(c, &job, weights, 8);
  vector_job_end(&job);
}

static void assignments(void **state) {
  (void)state;
  assert_true(vector_file_each("assign.txt", assign_case, NULL) > 30);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(routes),         cmocka_unit_test(loads),  cmocka_unit_test(stages),
      cmocka_unit_test(apportionments), cmocka_unit_test(shares), cmocka_unit_test(assignments),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
