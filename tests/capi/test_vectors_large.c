/* The test vectors that are compared by digest, and those of words and permutations. */
#include "closed_form.h"
#include "vector_job.h"

/* ---- words.txt: the interface does not show words, the tests' own reference must have them right ---- */

static void words_case(const vector_case *c, void *context) {
  size_t count, n;
  (void)context;
  if (strcmp(c->op, "word") == 0) {
    const uint64_t *index = vector_values(c, "n", &n), *expected = vector_values(c, "word", &count);
    for (size_t x = 0; x < n; x++) VECTOR_CHECK(c, cf_word(vector_number(c, "key"), index[x]) == expected[x]);
  } else if (strcmp(c->op, "key") == 0) {
    const uint64_t *purpose = vector_values(c, "purpose", &n), *expected = vector_values(c, "key", &count);
    for (size_t x = 0; x < n; x++)
      VECTOR_CHECK(c, cf_key(vector_number(c, "seed"), purpose[x]) == expected[x]);
  } else if (strcmp(c->op, "bounded") == 0) {
    const uint64_t *w = vector_values(c, "w", &n), *expected = vector_values(c, "value", &count);
    for (size_t x = 0; x < n; x++) VECTOR_CHECK(c, cf_bounded(w[x], vector_number(c, "n")) == expected[x]);
  } else if (strcmp(c->op, "uniform") == 0) {
    const uint64_t *j = vector_values(c, "j", &n), *expected = vector_values(c, "value", &count);
    for (size_t x = 0; x < n; x++)
      VECTOR_CHECK(c, cf_uniform(vector_number(c, "key"), j[x], vector_number(c, "n")) == expected[x]);
  } else if (strcmp(c->op, "digest") == 0) {
    uint32_t *entries = vector_u32(c, "entries", &n);
    VECTOR_CHECK(c, test_digest((const int32_t *)entries, n) == vector_number(c, "digest"));
    free(entries);
  } else {
    VECTOR_CHECK(c, strcmp(c->op, "mix") == 0); /* part of word */
  }
}

static void words(void **state) {
  (void)state;
  assert_true(vector_file_each("words.txt", words_case, NULL) > 10);
}

/* ---- permutations.txt ---- */

static void check_four(const vector_case *c, int by_digest) {
  vector_job job;
  vector_job_begin(&job, c);
  const size_t m = (size_t)job.m, n = (size_t)job.n;
  for (int32_t threads = 1; threads <= 8; threads *= 2) {
    phase_router *router = vector_router(c, threads);
    uint32_t *pi_s = guard_alloc(n * 4), *pi_t = guard_alloc(m * 4), *rho = guard_alloc(m * 4),
             *tau = guard_alloc(n * 4);
    assert_ok(phase_router_get_permutations(router, job.m, job.n, pi_s, n, pi_t, m, rho, m, tau, n));
    if (by_digest) {
      VECTOR_CHECK(c, digest_u32(pi_s, n) == vector_number(c, "pi_s_digest"));
      VECTOR_CHECK(c, digest_u32(pi_t, m) == vector_number(c, "pi_t_digest"));
      VECTOR_CHECK(c, digest_u32(rho, m) == vector_number(c, "rho_digest"));
      VECTOR_CHECK(c, digest_u32(tau, n) == vector_number(c, "tau_digest"));
    } else {
      assert_vector_u32(c, "pi_s", pi_s, n);
      assert_vector_u32(c, "pi_t", pi_t, m);
      assert_vector_u32(c, "rho", rho, m);
      assert_vector_u32(c, "tau", tau, n);
      /* Each alone, the others skipped. */
      memset(tau, 0, n * 4);
      assert_ok(phase_router_get_permutations(router, job.m, job.n, NULL, 0, NULL, 0, NULL, 0, tau, n));
      assert_vector_u32(c, "tau", tau, n);
      memset(pi_t, 0, m * 4);
      assert_ok(phase_router_get_permutations(router, job.m, job.n, NULL, 0, pi_t, m, NULL, 0, NULL, 0));
      assert_vector_u32(c, "pi_t", pi_t, m);
    }
    guard_free(pi_s);
    guard_free(pi_t);
    guard_free(rho);
    guard_free(tau);
    phase_router_destroy(router);
  }
  vector_job_end(&job);
}

/* deal(n, key): the tests' own reference, where a table is affordable. */
static void check_deal(const vector_case *c) {
  const uint64_t n = vector_number(c, "n"), key = vector_number(c, "key");
  size_t count;
  if (n > 2000000) return;
  uint32_t *table = test_alloc((size_t)n * sizeof *table);
  cf_deal(table, n, key);
  if (strcmp(c->op, "deal") == 0) assert_vector_u32(c, "elements", table, n);
  if (strcmp(c->op, "deal_sample") == 0) {
    const uint64_t *positions = vector_values(c, "positions", &count);
    const uint64_t *elements = vector_values(c, "elements", &count);
    for (size_t x = 0; x < count; x++) VECTOR_CHECK(c, table[positions[x]] == elements[x]);
    if (vector_has(c, "digest")) VECTOR_CHECK(c, digest_u32(table, n) == vector_number(c, "digest"));
  }
  free(table);
}

static void permutations_case(const vector_case *c, void *context) {
  (void)context;
  if (strcmp(c->op, "permutations") == 0 || strcmp(c->op, "permutations_digest") == 0) {
    check_four(c, strcmp(c->op, "permutations") != 0);
  } else if (strcmp(c->op, "deal") == 0 || strcmp(c->op, "deal_sample") == 0) {
    check_deal(c);
  } else {
    VECTOR_CHECK(c, strcmp(c->op, "feistel") == 0); /* part of deal */
  }
}

static void permutations(void **state) {
  (void)state;
  assert_true(vector_file_each("permutations.txt", permutations_case, NULL) > 50);
}

/* ---- large.txt ---- */

typedef struct ranges {
  const uint64_t *bounds;
  size_t count;  /* of ranges */
  uint64_t rows; /* in all of them */
} ranges;

static ranges ranges_of(const vector_case *c) {
  ranges r;
  size_t bounds;
  r.bounds = vector_values(c, "ranges", &bounds);
  r.count = bounds / 2;
  r.rows = 0;
  for (size_t x = 0; x < r.count; x++) r.rows += r.bounds[2 * x + 1] - r.bounds[2 * x];
  return r;
}

static int is_whole(const ranges *r, const vector_job *job) {
  return r->count == 1 && r->bounds[0] == 0 && r->bounds[1] == job->m;
}

static void check_rows(const vector_case *c, const vector_job *job, const ranges *r, const int32_t *routes) {
  size_t count;
  const uint64_t *first = vector_values(c, "first_row", &count);
  for (size_t e = 0; e < count && r->rows > 0; e++) VECTOR_CHECK(c, (uint64_t)routes[e] == first[e]);
  VECTOR_CHECK(c, test_digest(routes, r->rows * job->k) == vector_number(c, "digest"));
  uint64_t *column = guard_alloc((size_t)job->n * sizeof *column);
  assert_ok(phase_router_column_loads(routes, r->rows, job->k, job->n, column, (size_t)job->n));
  VECTOR_CHECK(c, digest_u64(column, job->n) == vector_number(c, "loads_digest"));
  guard_free(column);
}

static void check_counts(const vector_case *c, const vector_job *job, const ranges *r, phase_router *router) {
  uint32_t *counts = guard_alloc((size_t)job->m * sizeof *counts);
  uint32_t *picked = test_alloc((size_t)r->rows * sizeof *picked);
  uint64_t at = 0, sum = 0;
  assert_ok(phase_router_count_candidates(router, job->s, job->t, job->m, job->n, counts, (size_t)job->m));
  for (size_t x = 0; x < r->count; x++) {
    for (uint64_t i = r->bounds[2 * x]; i < r->bounds[2 * x + 1]; i++) sum += picked[at++] = counts[i];
  }
  VECTOR_CHECK(c, digest_u32(picked, at) == vector_number(c, "counts_digest"));
  VECTOR_CHECK(c, sum == vector_number(c, "candidates"));
  free(picked);
  guard_free(counts);
}

static void check_sparse(const vector_case *c, const vector_job *job, phase_router *router) {
  uint64_t *offsets = guard_alloc((size_t)(job->m + 1) * sizeof *offsets);
  const uint64_t total = vector_number(c, "active_routes"), seed = vector_number(c, "seed");
  int32_t *targets = guard_alloc((size_t)total * sizeof *targets);
  assert_ok(phase_router_route_csr(router, job->s, job->t, job->m, job->n, job->k, offsets,
                                   (size_t)job->m + 1, targets, (size_t)total));
  VECTOR_CHECK(c, offsets[job->m] == total);
  guard_free(targets);
  guard_free(offsets);
  uint64_t *column = guard_alloc((size_t)job->n * sizeof *column);
  assert_ok(phase_router_sample_loads(router, job->s, job->t, job->m, job->n, job->k, &seed, 1, column,
                                      (size_t)job->n));
  VECTOR_CHECK(c, digest_u64(column, job->n) == vector_number(c, "loads_digest"));
  guard_free(column);
}

static void check_route_large(const vector_case *c, const vector_job *job, int32_t threads) {
  const ranges r = ranges_of(c);
  phase_router *router = vector_router(c, threads);
  int32_t *routes = guard_alloc((size_t)(r.rows * job->k) * sizeof *routes);
  int32_t *at = routes;
  for (size_t x = 0; x < r.count; x++) {
    const uint64_t begin = r.bounds[2 * x], end = r.bounds[2 * x + 1];
    const size_t part = (size_t)((end - begin) * job->k);
    assert_ok(phase_router_route_rows(router, job->s, job->t, job->m, job->n, job->k, begin, end, at, part));
    at += part;
  }
  guard_check(routes);
  check_rows(c, job, &r, routes);
  check_counts(c, job, &r, router);
  if (is_whole(&r, job)) {
    memset(routes, 0x11, (size_t)(r.rows * job->k) * sizeof *routes);
    assert_ok(phase_router_route_degrees(router, job->s, job->t, job->m, job->n, job->k, routes,
                                         (size_t)(r.rows * job->k)));
    check_rows(c, job, &r, routes);
    check_sparse(c, job, router);
  }
  guard_free(routes);
  phase_router_destroy(router);
}

static uint64_t *weights_of(const vector_case *c, uint64_t n) {
  const uint64_t key = vector_number(c, "w_key"), low = vector_number(c, "w_min");
  const uint64_t high = vector_number(c, "w_max"), power = vector_number(c, "w_power");
  uint64_t *weights = test_alloc((size_t)n * sizeof *weights);
  for (uint64_t q = 0; q < n; q++) {
    const uint64_t base = low + cf_bounded(cf_word(key, q), high - low + 1);
    weights[q] = 1;
    for (uint64_t p = 0; p < power; p++) weights[q] *= base;
  }
  return weights;
}

static void check_assign_large(const vector_case *c, const vector_job *job, int32_t threads) {
  const ranges r = ranges_of(c);
  phase_router *router = vector_router(c, threads);
  uint64_t *weights = weights_of(c, job->n);
  uint32_t *degrees = guard_alloc((size_t)job->n * sizeof *degrees);
  assert_ok(phase_router_shares(vector_number(c, "seed"), weights, job->n, job->k * job->m, job->m, degrees,
                                (size_t)job->n));
  VECTOR_CHECK(c, digest_u32(degrees, job->n) == vector_number(c, "degrees_digest"));
  guard_free(degrees);
  int32_t *routes = guard_alloc((size_t)(r.rows * job->k) * sizeof *routes);
  int32_t *at = routes;
  for (size_t x = 0; x < r.count; x++) {
    const uint64_t begin = r.bounds[2 * x], end = r.bounds[2 * x + 1];
    const size_t part = (size_t)((end - begin) * job->k);
    assert_ok(phase_router_assign_rows(router, weights, job->m, job->n, job->k, begin, end, at, part));
    at += part;
  }
  guard_check(routes);
  check_rows(c, job, &r, routes);
  if (is_whole(&r, job)) {
    memset(routes, 0x11, (size_t)(r.rows * job->k) * sizeof *routes);
    assert_ok(
        phase_router_assign(router, weights, job->m, job->n, job->k, routes, (size_t)(r.rows * job->k)));
    check_rows(c, job, &r, routes);
  }
  guard_free(routes);
  free(weights);
  phase_router_destroy(router);
}

static void large_case(const vector_case *c, void *context) {
  static const int32_t threads[] = {1, 2, 8};
  vector_job job;
  (void)context;
  vector_job_begin(&job, c);
  for (size_t x = 0; x < 3; x++) {
    if (x > 0 && job.m > 20000000) continue; /* time */
    if (strcmp(c->op, "route_large") == 0) {
      check_route_large(c, &job, threads[x]);
    } else {
      VECTOR_CHECK(c, strcmp(c->op, "assign_large") == 0);
      check_assign_large(c, &job, threads[x]);
    }
  }
  vector_job_end(&job);
}

static void large(void **state) {
  (void)state;
  assert_true(vector_file_each("large.txt", large_case, NULL) > 5);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words),
      cmocka_unit_test(permutations),
      cmocka_unit_test(large),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
