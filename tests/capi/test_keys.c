/* keys.txt: hashes and partitions of keys in every form that memory can have them in; and what is refused. */
#include "vector_job.h"

#define RANGE PHASE_ROUTER_ERROR_OUT_OF_RANGE
#define INVALID PHASE_ROUTER_ERROR_INVALID_ARGUMENT

static phase_router_keys keys_of(uint32_t type, const void *values, const void *offsets, uint64_t width) {
  return (phase_router_keys){sizeof(phase_router_keys), type, values, offsets, width};
}

/* Hashes, and partitions for every number of partitions, of n keys. */
static void expect(const vector_case *c, const phase_router_keys *keys, size_t n) {
  size_t sizes;
  const uint64_t *n_partitions = vector_values(c, "n_partitions", &sizes);
  uint64_t *hashes = guard_alloc(n * sizeof *hashes);
  assert_ok(phase_router_hash_keys(keys, n, hashes, n));
  size_t expected;
  const uint64_t *given = vector_values(c, "hashes", &expected);
  VECTOR_CHECK(c, expected == n);
  for (size_t q = 0; q < n; q++) VECTOR_CHECK(c, hashes[q] == given[q]);
  guard_free(hashes);
  uint32_t *partitions = guard_alloc(n * sizeof *partitions);
  given = vector_values(c, "partitions", &expected);
  VECTOR_CHECK(c, expected == sizes * n);
  for (size_t s = 0; s < sizes; s++) {
    assert_ok(phase_router_key_partitions(keys, n, n_partitions[s], partitions, n));
    for (size_t q = 0; q < n; q++) VECTOR_CHECK(c, partitions[q] == given[s * n + q]);
  }
  guard_free(partitions);
}

/* Items of so many bytes, each padded with zeros to the longest. */
static void *padded(const void *items, const uint64_t *offsets, size_t n, size_t size, size_t *width) {
  *width = 1;
  for (size_t q = 0; q < n; q++)
    if (offsets[q + 1] - offsets[q] > *width) *width = (size_t)(offsets[q + 1] - offsets[q]);
  unsigned char *made = guard_alloc(n * *width * size);
  memset(made, 0, n * *width * size);
  for (size_t q = 0; q < n; q++)
    memcpy(made + q * *width * size, (const unsigned char *)items + offsets[q] * size,
           (size_t)(offsets[q + 1] - offsets[q]) * size);
  return made;
}

static int end_in_zeros(const unsigned char *bytes, const uint64_t *offsets, size_t n) {
  for (size_t q = 0; q < n; q++)
    if (offsets[q + 1] > offsets[q] && bytes[offsets[q + 1] - 1] == 0) return 1;
  return 0;
}

static void byte_keys(const vector_case *c) {
  size_t n, length;
  const uint64_t *offsets = vector_values(c, "offsets", &n), *given = vector_values(c, "bytes", &length),
                 *hashes;
  n--;
  unsigned char *bytes = guard_alloc(length);
  for (size_t b = 0; b < length; b++) bytes[b] = (unsigned char)given[b];
  int32_t *narrow = guard_alloc((n + 1) * sizeof *narrow);
  for (size_t q = 0; q <= n; q++) narrow[q] = (int32_t)offsets[q];
  phase_router_keys keys = keys_of(PHASE_ROUTER_KEYS_OFFSETS32, bytes, narrow, length);
  expect(c, &keys, n);
  keys = keys_of(PHASE_ROUTER_KEYS_OFFSETS64, bytes, offsets, length);
  expect(c, &keys, n);
  hashes = vector_values(c, "hashes", &length);
  for (size_t q = 0; q < n; q++) {
    uint64_t hash = 0;
    assert_ok(phase_router_hash_key(bytes + offsets[q], (size_t)(offsets[q + 1] - offsets[q]), &hash));
    VECTOR_CHECK(c, hash == hashes[q]);
  }
  if (!end_in_zeros(bytes, offsets, n)) {
    size_t width;
    void *items = padded(bytes, offsets, n, 1, &width);
    keys = keys_of(PHASE_ROUTER_KEYS_BYTES, items, NULL, width);
    expect(c, &keys, n);
    guard_free(items);
  }
  guard_free(narrow);
  guard_free(bytes);
}

static void text_keys(const vector_case *c) {
  size_t n, length, width;
  const uint64_t *offsets = vector_values(c, "offsets", &n);
  uint32_t *points = vector_u32(c, "code_points", &length);
  void *items = padded(points, offsets, --n, sizeof *points, &width);
  const phase_router_keys keys = keys_of(PHASE_ROUTER_KEYS_UTF32, items, NULL, width);
  expect(c, &keys, n);
  guard_free(items);
  free(points);
}

static void integer_keys(const vector_case *c) {
  size_t n;
  const uint64_t *values = vector_values(c, "values", &n);
  const phase_router_keys keys = keys_of(PHASE_ROUTER_KEYS_INT64, values, NULL, 0);
  expect(c, &keys, n);
}

/* The row of the assignment that a key belongs to. */
static void placement(const vector_case *c) {
  size_t n, length, entries, n_groups = 0;
  const uint64_t *offsets = vector_values(c, "offsets", &n), *given = vector_values(c, "bytes", &length);
  const uint64_t *targets = vector_values(c, "targets", &entries);
  const uint64_t m = vector_number(c, "n_partitions"), width = vector_number(c, "n_targets");
  const uint32_t k = (uint32_t)vector_number(c, "k");
  size_t weights_len;
  const uint64_t *weights = vector_values(c, "weights", &weights_len);
  unsigned char *bytes = guard_alloc(length);
  for (size_t b = 0; b < length; b++) bytes[b] = (unsigned char)given[b];
  uint32_t *partitions = guard_alloc(--n * sizeof *partitions);
  const phase_router_keys keys = keys_of(PHASE_ROUTER_KEYS_OFFSETS64, bytes, offsets, length);
  assert_ok(phase_router_key_partitions(&keys, n, m, partitions, n));
  phase_router *router = test_router(vector_number(c, "seed"), 0, 0, 1);
  int32_t *routes = guard_alloc((size_t)m * k * sizeof *routes);
  if (vector_has(c, "group_of")) {
    uint32_t *group_of = vector_u32(c, "group_of", &n_groups);
    uint32_t most = 0;
    for (size_t j = 0; j < n_groups; j++) most = group_of[j] > most ? group_of[j] : most;
    const phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, group_of, most + 1, 0};
    assert_ok(
        phase_router_assign_grouped(router, weights, &groups, m, width, k, routes, (size_t)m * k, NULL, 0));
    free(group_of);
  } else {
    assert_ok(phase_router_assign(router, weights, m, width, k, routes, (size_t)m * k));
  }
  VECTOR_CHECK(c, entries == n * k);
  for (size_t q = 0; q < n; q++)
    for (uint32_t copy = 0; copy < k; copy++)
      VECTOR_CHECK(c, (uint64_t)routes[partitions[q] * k + copy] == targets[q * k + copy]);
  phase_router_destroy(router);
  guard_free(routes);
  guard_free(partitions);
  guard_free(bytes);
}

static void visit(const vector_case *c, void *context) {
  (void)context;
  if (strcmp(c->op, "byte_keys") == 0)
    byte_keys(c);
  else if (strcmp(c->op, "text_keys") == 0)
    text_keys(c);
  else if (strcmp(c->op, "integer_keys") == 0)
    integer_keys(c);
  else if (strcmp(c->op, "placement") == 0)
    placement(c);
  else /* of the bindings; test_vectors_reassign.c has the call */
    VECTOR_CHECK(c, strcmp(c->op, "rebalance") == 0);
}

static void vectors(void **state) {
  (void)state;
  assert_true(vector_file_each("keys.txt", visit, NULL) > 15);
}

/* Both functions refuse the keys, and write nothing. */
static void refused(phase_router_keys keys, uint64_t n, phase_router_status status, const char *message) {
  uint64_t *hashes = guard_alloc(4 * sizeof *hashes);
  uint32_t *partitions = guard_alloc(4 * sizeof *partitions);
  test_assert_status(phase_router_hash_keys(&keys, n, hashes, 4), status, message, message, __FILE__,
                     __LINE__);
  test_assert_status(phase_router_key_partitions(&keys, n, 7, partitions, 4), status, message, message,
                     __FILE__, __LINE__);
  guard_untouched(hashes);
  guard_untouched(partitions);
  guard_free(hashes);
  guard_free(partitions);
}

static void bad_offsets(void **state) {
  (void)state;
  static const unsigned char bytes[10] = {0};
  static const int32_t wrong[][5] = {{-1, 0, 0, 0, 0}, {0, 3, 2, 5, 5}, {0, 1, 2, 3, 11}, {5, 4, 4, 4, 4}};
  for (size_t x = 0; x < 4; x++) {
    int64_t wide[5];
    for (size_t q = 0; q < 5; q++) wide[q] = wrong[x][q];
    refused(keys_of(PHASE_ROUTER_KEYS_OFFSETS32, bytes, wrong[x], sizeof bytes), 4, RANGE, "offset");
    refused(keys_of(PHASE_ROUTER_KEYS_OFFSETS64, bytes, wide, sizeof bytes), 4, RANGE, "offset");
  }
  static const int64_t far[5] = {0, 1, 2, 3, INT64_MAX};
  refused(keys_of(PHASE_ROUTER_KEYS_OFFSETS64, bytes, far, sizeof bytes), 4, RANGE, "width");
  refused(keys_of(PHASE_ROUTER_KEYS_OFFSETS64, bytes, NULL, sizeof bytes), 4, INVALID, "offsets");
  refused(keys_of(PHASE_ROUTER_KEYS_OFFSETS64, NULL, far, sizeof bytes), 4, INVALID, "values");
}

static void bad_text(void **state) {
  (void)state;
  static const uint32_t wrong[] = {0x110000, 0xD800, 0xDFFF, UINT32_MAX};
  for (size_t x = 0; x < 4; x++) {
    const uint32_t points[4] = {'a', wrong[x], 'b', 'c'};
    refused(keys_of(PHASE_ROUTER_KEYS_UTF32, points, NULL, 1), 4, RANGE, "key 1");
    const uint32_t behind[8] = {'a', 'b', 'c', 'd', 'e', 'f', 0, wrong[x]};
    refused(keys_of(PHASE_ROUTER_KEYS_UTF32, behind, NULL, 2), 4, RANGE, "key 3");
  }
}

static void bad_arguments(void **state) {
  (void)state;
  static const uint64_t values[4] = {1, 2, 3, 4};
  uint64_t hashes[4];
  uint32_t partitions[4];
  const phase_router_keys keys = keys_of(PHASE_ROUTER_KEYS_INT64, values, NULL, 0);
  refused(keys_of(5, values, NULL, 0), 4, INVALID, "type");
  refused(keys_of(UINT32_MAX, values, NULL, 0), 4, INVALID, "type");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, values, values, 0), 4, INVALID, "offsets");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, values, NULL, 8), 4, RANGE, "width");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, NULL, NULL, 0), 4, INVALID, "values");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, (const char *)values + 1, NULL, 0), 4, INVALID, "aligned");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, values, NULL, 0), 3, PHASE_ROUTER_ERROR_SIZE_MISMATCH, "_len");
  refused(keys_of(PHASE_ROUTER_KEYS_INT64, values, NULL, 0), UINT64_MAX, PHASE_ROUTER_ERROR_OVERFLOW, "keys");
  refused(keys_of(PHASE_ROUTER_KEYS_BYTES, values, NULL, UINT64_MAX), 4, PHASE_ROUTER_ERROR_OVERFLOW, "keys");
  refused(keys_of(PHASE_ROUTER_KEYS_UTF32, values, NULL, UINT64_MAX / 16 + 1), 4, PHASE_ROUTER_ERROR_OVERFLOW,
          "keys");
  phase_router_keys sized = keys;
  sized.struct_size = 8;
  refused(sized, 4, RANGE, "size");
  assert_error(INVALID, "keys", phase_router_hash_keys(NULL, 4, hashes, 4));
  assert_error(INVALID, "hashes", phase_router_hash_keys(&keys, 4, NULL, 4));
  assert_error(INVALID, "overlaps", phase_router_hash_keys(&keys, 4, (uint64_t *)(uintptr_t)values, 4));
  assert_error(RANGE, "n_partitions", phase_router_key_partitions(&keys, 4, 0, partitions, 4));
  assert_error(RANGE, "n_partitions",
               phase_router_key_partitions(&keys, 4, (uint64_t)1 << 31, partitions, 4));
  assert_error(INVALID, "key", phase_router_hash_key(NULL, 1, hashes));
  assert_error(INVALID, "hash", phase_router_hash_key(values, 1, NULL));
}

/* No keys: nothing but the type and the sizes is looked at. Keys of no bytes are keys. */
static void edges(void **state) {
  (void)state;
  for (uint32_t type = 0; type < 5; type++) {
    const phase_router_keys keys = keys_of(type, NULL, NULL, type == PHASE_ROUTER_KEYS_INT64 ? 0 : 1000);
    assert_ok(phase_router_hash_keys(&keys, 0, NULL, 0));
    assert_ok(phase_router_key_partitions(&keys, 0, 1, NULL, 0));
  }
  uint64_t hash = 0, hashes[2] = {1, 2};
  assert_ok(phase_router_hash_key(NULL, 0, &hash));
  const phase_router_keys empty = keys_of(PHASE_ROUTER_KEYS_BYTES, NULL, NULL, 0);
  assert_ok(phase_router_hash_keys(&empty, 2, hashes, 2));
  assert_true(hashes[0] == hash && hashes[1] == hash);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(vectors),       cmocka_unit_test(bad_offsets), cmocka_unit_test(bad_text),
      cmocka_unit_test(bad_arguments), cmocka_unit_test(edges),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
