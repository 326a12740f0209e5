/*
 * Bad arguments that are the same rule in every function: NULL, misaligned and overlapping buffers, lengths one
 * off, sizes past the maximum. After each the outputs, the inputs and the router are as they were.
 */
#include "calls.h"

static call_arguments arguments;
static void *originals[CALL_POINTERS];
static phase_router_stats stats_before;
static phase_router_options options_before;

static void start(const call_spec *spec) {
  call_begin(spec, &arguments);
  memcpy(originals, arguments.pointer, sizeof originals);
  if (spec->handle == CALL_ROUTER) {
    const uint32_t s[2] = {3, 2}, t[3] = {1, 2, 0};
    int32_t routes[4];
    assert_ok(phase_router_route_degrees(arguments.router, s, t, 2, 3, 2, routes, 4));
    assert_ok(phase_router_get_stats(arguments.router, &stats_before, sizeof stats_before));
    assert_ok(phase_router_get_options(arguments.router, &options_before, sizeof options_before));
  }
}

/* Makes the call with what the test has done to `arguments`: it must fail and leave everything as it was. */
static void expect_failure(const call_spec *spec, phase_router_status status, const char *name) {
  phase_router *router = arguments.router;
  test_assert_status(spec->call(&arguments), status, name, spec->name, __FILE__, __LINE__);
  call_untouched(spec, originals);
  if (router != NULL) {
    phase_router_stats stats;
    phase_router_options options;
    assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
    assert_memory_equal(&stats, &stats_before, sizeof stats);
    assert_ok(phase_router_get_options(router, &options, sizeof options));
    assert_memory_equal(&options, &options_before, sizeof options);
  }
}

/* The router must still work: the same call with good arguments succeeds and stays within its buffers. */
static void finish(const call_spec *spec) {
  memcpy(arguments.pointer, originals, sizeof originals);
  test_assert_status(spec->call(&arguments), PHASE_ROUTER_OK, NULL, spec->name, __FILE__, __LINE__);
  call_finish(spec, &arguments, originals);
}

static size_t buffers_of(const call_spec *spec) {
  size_t count = 0;
  while (count < CALL_POINTERS && spec->buffers[count].name != NULL) count++;
  return count;
}

static void null_router(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    if (spec->handle != CALL_ROUTER) continue;
    start(spec);
    phase_router *router = arguments.router;
    arguments.router = NULL;
    test_assert_status(spec->call(&arguments), PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router", spec->name,
                       __FILE__, __LINE__);
    call_untouched(spec, originals);
    arguments.router = router;
    finish(spec);
  }
}

static void null_assignment(void **state) {
  (void)state;
  int seen = 0;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    if (spec->handle != CALL_ASSIGNMENT) continue;
    start(spec);
    phase_router_assignment *assignment = arguments.assignment;
    arguments.assignment = NULL;
    expect_failure(spec, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "assignment");
    arguments.assignment = assignment;
    finish(spec);
    seen++;
  }
  assert_int_equal(seen, 3);
}

static void null_buffers(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    start(spec);
    for (size_t p = 0; p < buffers_of(spec); p++) {
      const int setter = strcmp(spec->name, "set_permutations") == 0;
      if (spec->buffers[p].null_skips && !spec->buffers[p].has_length) continue; /* NULL is right */
      arguments.pointer[p] = NULL;
      expect_failure(spec, setter ? PHASE_ROUTER_ERROR_SIZE_MISMATCH : PHASE_ROUTER_ERROR_INVALID_ARGUMENT,
                     spec->buffers[p].name);
      arguments.pointer[p] = originals[p];
    }
    finish(spec);
  }
}

static void misaligned_buffers(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    start(spec);
    for (size_t p = 0; p < buffers_of(spec); p++) {
      const size_t size = spec->buffers[p].size == 4 ? 4 : 8;
      if (spec->buffers[p].size == 1) continue;
      for (size_t shift = 1; shift < size; shift++) {
        arguments.pointer[p] = (char *)originals[p] + shift;
        expect_failure(spec, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, spec->buffers[p].name);
      }
      arguments.pointer[p] = originals[p];
    }
    finish(spec);
  }
}

static size_t bytes_of(const call_spec *spec, size_t p) {
  return spec->buffers[p].size * spec->buffers[p].count;
}

/* Lays output `out` over buffer `other` in one block: equal starts, one element of overlap at either end. */
static void overlap_pair(const call_spec *spec, size_t out, size_t other) {
  const size_t out_bytes = bytes_of(spec, out), other_bytes = bytes_of(spec, other);
  const size_t total = 2 * (out_bytes + other_bytes) + 64;
  unsigned char *block = guard_alloc(total);
  unsigned char *middle = block + (out_bytes + 15) / 8 * 8;
  const size_t out_unit = spec->buffers[out].size, other_unit = spec->buffers[other].size;
  const size_t unit = out_unit > other_unit ? out_unit : other_unit;
  const ptrdiff_t shifts[] = {0, (ptrdiff_t)((other_bytes - 1) / unit * unit),
                              -(ptrdiff_t)((out_bytes - 1) / unit * unit)};
  unsigned char *copy = test_alloc(total);
  memcpy(middle, originals[other], other_bytes);
  memcpy(copy, block, total);
  arguments.pointer[other] = middle;
  for (size_t x = 0; x < 3; x++) {
    if (unit > 8 && x > 0) continue; /* a struct: equal starts will do */
    arguments.pointer[out] = middle + shifts[x];
    expect_failure(spec, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, NULL);
    assert_non_null(strstr(phase_router_last_error(), spec->buffers[out].name));
    assert_memory_equal(block, copy, total);
  }
  memcpy(arguments.pointer, originals, sizeof originals);
  free(copy);
  guard_free(block);
}

static void overlapping_buffers(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    start(spec);
    for (size_t out = 0; out < buffers_of(spec); out++) {
      if (spec->buffers[out].content != CONTENT_OUTPUT) continue;
      for (size_t other = 0; other < buffers_of(spec); other++) {
        if (other != out) overlap_pair(spec, out, other);
      }
    }
    finish(spec);
  }
}

/* Buffers that touch without sharing a byte, and inputs that are the same buffer, are fine. */
static void adjacent_buffers_are_fine(void **state) {
  (void)state;
  phase_router *router = test_router(5, 0, 0, 1);
  uint32_t *block = guard_alloc(3 * 8 * sizeof *block);
  uint64_t random = 1;
  test_fill_degrees(block, 8, 8, DEGREES_UNIFORM, &random);
  test_fill_degrees(block + 16, 8, 8, DEGREES_UNIFORM, &random);
  assert_ok(
      phase_router_route_degrees(router, block, block + 16, 8, 8, 1, (int32_t *)(void *)(block + 8), 8));
  assert_ok(phase_router_route_degrees(router, block, block, 8, 8, 1, (int32_t *)(void *)(block + 8), 8));
  guard_free(block);
  phase_router_destroy(router);
}

static void wrong_lengths(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    start(spec);
    for (size_t p = 0; p < buffers_of(spec); p++) {
      if (!spec->buffers[p].has_length) continue;
      const int csr_targets = strcmp(spec->buffers[p].name, "targets") == 0; /* may be longer: its own test */
      const size_t good = arguments.length[p];
      const size_t wrong[] = {good - 1, 0, good + 1, good * 2, (size_t)PHASE_ROUTER_MAX_SIZE, SIZE_MAX / 8};
      for (size_t x = 0; x < 6 && !csr_targets; x++) {
        const int setter = strcmp(spec->name, "set_permutations") == 0;
        if (setter && wrong[x] != good - 1 && wrong[x] != good + 1) continue; /* its own test */
        if (wrong[x] == 0 && spec->buffers[p].null_skips) continue; /* a length of 0 skips that output */
        arguments.length[p] = wrong[x];
        /* A shorter or longer array is no permutation either; which is said first is not promised. */
        if (setter) {
          const phase_router_status status = spec->call(&arguments);
          assert_true(status == PHASE_ROUTER_ERROR_SIZE_MISMATCH ||
                      status == PHASE_ROUTER_ERROR_NOT_A_PERMUTATION);
          call_untouched(spec, originals);
        } else {
          expect_failure(spec, PHASE_ROUTER_ERROR_SIZE_MISMATCH, spec->buffers[p].name);
        }
      }
      arguments.length[p] = good;
    }
    finish(spec);
  }
}

static void sizes_past_the_maximum(void **state) {
  (void)state;
  static const uint64_t huge[] = {(uint64_t)PHASE_ROUTER_MAX_SIZE + 1, UINT64_C(1) << 32,
                                  (UINT64_C(1) << 32) + CALL_M, UINT64_C(1) << 63, UINT64_MAX};
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    start(spec);
    for (size_t x = 0; x < sizeof huge / sizeof *huge; x++) {
      if (spec->rows != NULL) {
        arguments.m = huge[x];
        expect_failure(spec, PHASE_ROUTER_ERROR_OUT_OF_RANGE, spec->rows);
        arguments.m = CALL_M;
      }
      if (spec->columns != NULL) {
        arguments.n = huge[x];
        expect_failure(spec, PHASE_ROUTER_ERROR_OUT_OF_RANGE, spec->columns);
        arguments.n = CALL_N;
      }
    }
    if (spec->takes_k) {
      arguments.k = (uint32_t)PHASE_ROUTER_MAX_SIZE + 1;
      expect_failure(spec, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "k");
      arguments.k = UINT32_MAX;
      expect_failure(spec, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "k");
      arguments.k = CALL_K;
    }
    finish(spec);
  }
}

/* Sizes at the maximum with buffers of the fixture's size: refused by their lengths before anything is read. */
static void lengths_are_checked_before_content(void **state) {
  (void)state;
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    if (spec->rows == NULL) continue;
    /* No length of these two follows from the rows alone. */
    if (strcmp(spec->name, "column_loads") == 0 || strcmp(spec->name, "sample_loads") == 0) continue;
    start(spec);
    arguments.m = PHASE_ROUTER_MAX_SIZE;
    if (spec->takes_k) {
      arguments.k = PHASE_ROUTER_MAX_SIZE;
      arguments.begin = 0;
      arguments.end = arguments.m;
    }
    phase_router_status status = spec->call(&arguments);
    assert_true(status == PHASE_ROUTER_ERROR_SIZE_MISMATCH || status == PHASE_ROUTER_ERROR_INVALID_ARGUMENT ||
                status == PHASE_ROUTER_ERROR_OVERFLOW || status == PHASE_ROUTER_ERROR_INFEASIBLE);
    call_untouched(spec, originals);
    arguments.m = CALL_M;
    arguments.k = CALL_K;
    arguments.begin = CALL_BEGIN;
    arguments.end = CALL_END;
    finish(spec);
  }
}

static void row_ranges(void **state) {
  (void)state;
  static const uint64_t ranges[][2] = {
      {5, 4}, {7, 0}, {0, 8}, {8, 8}, {4, 8}, {UINT64_MAX, UINT64_MAX}, {UINT64_MAX - 3, 0}, {0, UINT64_MAX}};
  for (size_t c = 0; c < call_spec_count; c++) {
    const call_spec *spec = &call_specs[c];
    if (!spec->takes_range) continue;
    start(spec);
    const size_t out = buffers_of(spec) - 1, good = arguments.length[out];
    for (size_t x = 0; x < sizeof ranges / sizeof *ranges; x++) {
      arguments.begin = ranges[x][0];
      arguments.end = ranges[x][1];
      arguments.length[out] = (size_t)((arguments.end - arguments.begin) * CALL_K);
      expect_failure(spec, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "row_");
    }
    arguments.begin = CALL_BEGIN;
    arguments.end = CALL_END;
    arguments.length[out] = good;
    finish(spec);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(null_router),
      cmocka_unit_test(null_assignment),
      cmocka_unit_test(null_buffers),
      cmocka_unit_test(misaligned_buffers),
      cmocka_unit_test(overlapping_buffers),
      cmocka_unit_test(adjacent_buffers_are_fine),
      cmocka_unit_test(wrong_lengths),
      cmocka_unit_test(sizes_past_the_maximum),
      cmocka_unit_test(lengths_are_checked_before_content),
      cmocka_unit_test(row_ranges),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
