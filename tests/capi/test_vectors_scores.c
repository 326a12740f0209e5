/* The test vectors of the assignment by scores. */
#include "vector_job.h"

static phase_router_status expected_status(const vector_case *c) {
  if (!vector_has(c, "error")) return PHASE_ROUTER_OK;
  const char *error = vector_text(c, "error");
  if (strcmp(error, "infeasible") == 0) return PHASE_ROUTER_ERROR_INFEASIBLE;
  if (strcmp(error, "overflow") == 0) return PHASE_ROUTER_ERROR_OVERFLOW;
  VECTOR_CHECK(c, strcmp(error, "out_of_range") == 0);
  return PHASE_ROUTER_ERROR_OUT_OF_RANGE;
}

/* The key's numbers, or NULL where it is absent; count must be their number. */
static const uint64_t *optional_u64(const vector_case *c, const char *key, uint64_t count) {
  size_t found;
  if (!vector_has(c, key)) return NULL;
  const uint64_t *values = vector_values(c, key, &found);
  VECTOR_CHECK(c, found == count);
  return values;
}

static uint32_t *optional_u32(const vector_case *c, const char *key, uint64_t count) {
  size_t found;
  if (!vector_has(c, key)) return NULL;
  uint32_t *values = vector_u32(c, key, &found);
  VECTOR_CHECK(c, found == count);
  return values;
}

static void check_routes(const vector_case *c, const vector_job *job, const int32_t *routes) {
  const uint64_t *offsets = optional_u64(c, "row_offsets", job->m + 1);
  const uint64_t *targets = optional_u64(c, "targets", offsets[job->m]);
  for (uint64_t i = 0; i < job->m; i++) {
    const uint64_t count = offsets[i + 1] - offsets[i];
    for (uint64_t e = 0; e < job->k; e++) {
      const int32_t expected = e < count ? (int32_t)targets[offsets[i] + e] : -1;
      if (routes[i * job->k + e] != expected) {
        fail_msg("%s: case %s: row %llu, entry %llu is %ld, expected %ld", c->file, c->name,
                 (unsigned long long)i, (unsigned long long)e, (long)routes[i * job->k + e], (long)expected);
      }
    }
  }
  VECTOR_CHECK(c, test_digest(routes, (size_t)(job->m * job->k)) == vector_number(c, "digest"));
  uint64_t *loads = guard_alloc((size_t)job->n * sizeof *loads);
  assert_ok(phase_router_column_loads(routes, job->m, job->k, job->n, loads, (size_t)job->n));
  assert_vector_u64(c, "loads", loads, job->n);
  guard_free(loads);
}

/* One call. Where the stride is above N, numbers that are no scores lie between the rows. */
static void check_call(const vector_case *c, const vector_job *job, int32_t threads, uint64_t stride) {
  size_t count;
  const uint64_t *values = vector_values(c, "values", &count);
  VECTOR_CHECK(c, count == job->m * job->n);
  const size_t length = (size_t)(job->m * stride);
  uint32_t *padded = test_alloc(length * sizeof *padded);
  for (size_t x = 0; x < length; x++) padded[x] = 0x7FC00000; /* NaN, and no integer score */
  for (size_t x = 0; x < count; x++) padded[x / job->n * stride + x % job->n] = (uint32_t)values[x];
  uint32_t *lower = optional_u32(c, "lower", job->n), *upper = optional_u32(c, "upper", job->n);
  const phase_router_scores scores = {sizeof scores, (uint32_t)vector_number(c, "type"), padded, stride,
                                      optional_u64(c, "allowed", job->m * test_words(job->n))};
  const phase_router_load_bounds loads = {sizeof loads, 0, optional_u64(c, "weights", job->n), lower, upper};
  const size_t entries = (size_t)(job->m * job->k);
  const phase_router_status expected = expected_status(c);
  phase_router_score_stats stats;
  int32_t *routes = guard_alloc(entries * sizeof *routes);
  phase_router *router = vector_router(c, threads);
  test_assert_status(phase_router_assign_by_scores(router, &scores, &loads, job->m, job->n, job->k, routes,
                                                   entries, NULL, &stats, sizeof stats),
                     expected, NULL, c->name, __FILE__, __LINE__);
  if (expected == PHASE_ROUTER_OK) {
    check_routes(c, job, routes);
    VECTOR_CHECK(c, (uint32_t)stats.exponent == vector_number(c, "exponent"));
    VECTOR_CHECK(c, (uint64_t)stats.total == vector_number(c, "total"));
  } else {
    guard_untouched(routes);
  }
  guard_free(routes);
  phase_router_destroy(router);
  free(padded);
  free(lower);
  free(upper);
}

static void scores_case(const vector_case *c, void *context) {
  vector_job job;
  (void)context;
  VECTOR_CHECK(c, strcmp(c->op, "assign_by_scores") == 0);
  vector_job_begin(&job, c);
  check_call(c, &job, 1, job.n);
  check_call(c, &job, 2, job.n + 3);
  check_call(c, &job, 8, job.n);
  vector_job_end(&job);
}

static void assignments_by_scores(void **state) {
  (void)state;
  assert_true(vector_file_each("scores.txt", scores_case, NULL) > 50);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(assignments_by_scores),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
