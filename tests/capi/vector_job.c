#include "vector_job.h"

#include "closed_form.h"

/* The degrees under `key`, or by formula: element q is min + bounded(word(key, q), max - min + 1). */
static uint32_t *degrees_of(const vector_case *c, const char *key, const char *prefix, uint64_t expected) {
  char name[VECTOR_NAME];
  size_t count = 0;
  if (vector_has(c, key)) {
    uint32_t *degrees = vector_u32(c, key, &count);
    VECTOR_CHECK(c, count == expected);
    return degrees;
  }
  snprintf(name, sizeof name, "%s_key", prefix);
  if (!vector_has(c, name)) return NULL;
  const uint64_t word_key = vector_number(c, name);
  snprintf(name, sizeof name, "%s_min", prefix);
  const uint64_t low = vector_number(c, name);
  snprintf(name, sizeof name, "%s_max", prefix);
  const uint64_t high = vector_number(c, name);
  snprintf(name, sizeof name, "%s_power", prefix);
  VECTOR_CHECK(c, vector_number(c, name) == 1);
  uint32_t *degrees = test_alloc((size_t)expected * sizeof *degrees);
  for (uint64_t q = 0; q < expected; q++) {
    degrees[q] = (uint32_t)(low + cf_bounded(cf_word(word_key, q), high - low + 1));
  }
  return degrees;
}

void vector_job_begin(vector_job *job, const vector_case *c) {
  job->m = vector_number(c, "n_sources");
  job->n = vector_number(c, "n_targets");
  job->k = vector_has(c, "k") ? (uint32_t)vector_number(c, "k") : 0;
  job->s = degrees_of(c, "source_degrees", "s", job->m);
  job->t = degrees_of(c, "target_degrees", "t", job->n);
}

void vector_job_end(vector_job *job) {
  free(job->s);
  free(job->t);
}

static uint64_t optional(const vector_case *c, const char *key) {
  return vector_has(c, key) ? vector_number(c, key) : 0;
}

phase_router *vector_router(const vector_case *c, int32_t threads) {
  static const char *const names[4] = {"pi_s", "pi_t", "rho", "tau"};
  uint32_t flags =
      optional(c, "row_permutations") ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  if (optional(c, "sort_rows")) flags |= PHASE_ROUTER_SORT_ROWS;
  const uint32_t selection =
      optional(c, "select_first") ? PHASE_ROUTER_SELECT_FIRST : PHASE_ROUTER_SELECT_RANDOM;
  phase_router *router = test_router(optional(c, "seed"), flags, selection, threads);
  uint32_t *own[4] = {NULL, NULL, NULL, NULL};
  size_t length[4] = {0, 0, 0, 0};
  /* In op permutations the arrays are the expected values. */
  for (int p = 0; p < 4 && strcmp(c->op, "permutations") != 0; p++) {
    if (vector_has(c, names[p])) own[p] = vector_u32(c, names[p], &length[p]);
  }
  assert_ok(phase_router_set_permutations(router, own[0], length[0], own[1], length[1], own[2], length[2],
                                          own[3], length[3]));
  for (int p = 0; p < 4; p++) free(own[p]);
  return router;
}

void assert_vector_u32(const vector_case *c, const char *key, const uint32_t *got, uint64_t n) {
  size_t count;
  const uint64_t *expected = vector_values(c, key, &count);
  VECTOR_CHECK(c, count == n);
  for (size_t x = 0; x < count; x++) {
    if (got[x] != expected[x]) {
      fail_msg("%s: case %s: %s[%zu] is %lu, expected %llu", c->file, c->name, key, x, (unsigned long)got[x],
               (unsigned long long)expected[x]);
    }
  }
}

void assert_vector_u64(const vector_case *c, const char *key, const uint64_t *got, uint64_t n) {
  size_t count;
  const uint64_t *expected = vector_values(c, key, &count);
  VECTOR_CHECK(c, count == n);
  for (size_t x = 0; x < count; x++) {
    if (got[x] != expected[x]) {
      fail_msg("%s: case %s: %s[%zu] is %llu, expected %llu", c->file, c->name, key, x,
               (unsigned long long)got[x], (unsigned long long)expected[x]);
    }
  }
}

uint64_t digest_u32(const uint32_t *values, uint64_t n) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (uint64_t x = 0; x < n; x++) {
    for (int byte = 0; byte < 4; byte++) {
      hash ^= (values[x] >> (8 * byte)) & 0xFF;
      hash *= 0x100000001B3u;
    }
  }
  return hash;
}

uint64_t digest_u64(const uint64_t *values, uint64_t n) {
  uint32_t *narrow = test_alloc((size_t)n * sizeof *narrow);
  for (uint64_t x = 0; x < n; x++) narrow[x] = (uint32_t)values[x];
  const uint64_t digest = digest_u32(narrow, n);
  free(narrow);
  return digest;
}
