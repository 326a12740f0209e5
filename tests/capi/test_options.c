/* Options: the struct_size rule from both sides, flags, ranges, and what get_options reads back. */
#include "support.h"

#define FIRST_SIZE 32
#define LARGEST_SIZE 4096

/* An options struct of any size, as a newer or older header would pass it. */
typedef union sized_options {
  phase_router_options options;
  unsigned char bytes[LARGEST_SIZE + 64];
} sized_options;

static void clear(sized_options *o, uint32_t size) {
  memset(o, 0, sizeof *o);
  o->options.struct_size = size;
}

static phase_router_status create_status(const sized_options *o) {
  phase_router *router = (phase_router *)(uintptr_t)8;
  const phase_router_status status = phase_router_create(&router, &o->options);
  if (status == PHASE_ROUTER_OK) {
    assert_non_null(router);
    phase_router_destroy(router);
  } else {
    assert_null(router);
  }
  return status;
}

static void layout_is_pinned(void **state) {
  (void)state;
  assert_int_equal(sizeof(phase_router_options), FIRST_SIZE + sizeof(void (*)(void)) + sizeof(void *));
  assert_int_equal(offsetof(phase_router_options, flags), 4);
  assert_int_equal(offsetof(phase_router_options, seed), 8);
  assert_int_equal(offsetof(phase_router_options, selection), 16);
  assert_int_equal(offsetof(phase_router_options, num_threads), 20);
  assert_int_equal(offsetof(phase_router_options, spec_version), 24);
  assert_int_equal(offsetof(phase_router_options, reserved), 28);
  assert_int_equal(offsetof(phase_router_options, cancel), FIRST_SIZE);
  assert_int_equal(offsetof(phase_router_options, cancel_data), FIRST_SIZE + sizeof(void (*)(void)));
  assert_int_equal(sizeof(phase_router_stats), 200);
  assert_int_equal(offsetof(phase_router_stats, rows), 48);
  assert_int_equal(offsetof(phase_router_stats, routes_per_row), 112);
  assert_int_equal(offsetof(phase_router_stats, simd_level), 184);
  assert_int_equal(sizeof(phase_router_load_stats), 56);
  assert_int_equal(PHASE_ROUTER_ROW_PERMUTATIONS_ON, 1);
  assert_int_equal(PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 2);
  assert_int_equal(PHASE_ROUTER_SORT_ROWS, 4);
  assert_int_equal(PHASE_ROUTER_SELECT_RANDOM, 0);
  assert_int_equal(PHASE_ROUTER_SELECT_FIRST, 1);
}

static void init_writes_zeros_and_the_size(void **state) {
  (void)state;
  static const size_t sizes[] = {FIRST_SIZE, FIRST_SIZE + 1, 40, 200, LARGEST_SIZE};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    phase_router_options *options = guard_alloc(sizes[x]);
    assert_ok(phase_router_options_init(options, sizes[x]));
    assert_int_equal(options->struct_size, sizes[x]);
    for (size_t b = sizeof options->struct_size; b < sizes[x]; b++) {
      assert_int_equal(((unsigned char *)options)[b], 0);
    }
    guard_free(options);
  }
}

static void init_refuses_bad_arguments(void **state) {
  (void)state;
  static const size_t sizes[] = {
      0, 1, 4, FIRST_SIZE - 1, LARGEST_SIZE + 1, SIZE_MAX, (size_t)((uint64_t)1 << 32)};
  phase_router_options *options = guard_alloc(sizeof *options);
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "options", phase_router_options_init(options, sizes[x]));
    guard_untouched(options);
  }
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "options",
               phase_router_options_init(NULL, sizeof *options));
  phase_router_options *misaligned = (phase_router_options *)(void *)((char *)options + 1);
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "options",
               phase_router_options_init(misaligned, FIRST_SIZE));
  guard_untouched(options);
  guard_free(options);
}

static void struct_size_below_the_first_version(void **state) {
  (void)state;
  sized_options o;
  static const uint32_t sizes[] = {0, 1, 8, FIRST_SIZE - 1};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    clear(&o, sizes[x]);
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "options", create_status(&o));
  }
}

static void struct_size_of_a_newer_header(void **state) {
  (void)state;
  sized_options o;
  const uint32_t known = sizeof(phase_router_options);
  const uint32_t sizes[] = {FIRST_SIZE, known, known + 1, known + 16, 1000, LARGEST_SIZE};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    clear(&o, sizes[x]);
    memset(o.bytes + sizes[x], 0xFF,
           sizeof o.bytes - sizes[x]); /* past the struct: not the library's to read */
    assert_ok(create_status(&o));
    if (sizes[x] <= known) continue;
    o.bytes[sizes[x] - 1] = 1; /* the last byte of the tail */
    assert_error(PHASE_ROUTER_ERROR_UNSUPPORTED, "options", create_status(&o));
    o.bytes[sizes[x] - 1] = 0;
    o.bytes[known] = 0x80; /* the first byte of the tail */
    assert_error(PHASE_ROUTER_ERROR_UNSUPPORTED, "options", create_status(&o));
  }
}

static void struct_size_is_huge(void **state) {
  (void)state;
  sized_options o;
  static const uint32_t sizes[] = {LARGEST_SIZE + 1, 65536, 0x80000000u, UINT32_MAX};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    clear(&o, sizes[x]);
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "options", create_status(&o));
  }
}

static void unknown_flags(void **state) {
  (void)state;
  sized_options o;
  for (unsigned bit = 0; bit < 32; bit++) {
    clear(&o, FIRST_SIZE);
    o.options.flags = (uint32_t)1 << bit;
    if (bit < 3) {
      assert_ok(create_status(&o));
    } else {
      assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "flags", create_status(&o));
    }
  }
  clear(&o, FIRST_SIZE);
  o.options.flags = PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "flags", create_status(&o));
  o.options.flags |= PHASE_ROUTER_SORT_ROWS;
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "flags", create_status(&o));
}

static void fields_out_of_their_range(void **state) {
  (void)state;
  sized_options o;
  static const uint32_t selections[] = {2, 3, 1000, UINT32_MAX};
  for (size_t x = 0; x < sizeof selections / sizeof *selections; x++) {
    clear(&o, FIRST_SIZE);
    o.options.selection = selections[x];
    assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "selection", create_status(&o));
  }
  static const uint32_t reserved[] = {1, 0x100, 0x80000000u};
  for (size_t x = 0; x < sizeof reserved / sizeof *reserved; x++) {
    clear(&o, FIRST_SIZE);
    o.options.reserved = reserved[x];
    assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "reserved", create_status(&o));
  }
  static const int32_t threads[] = {-1, INT32_MIN, PHASE_ROUTER_MAX_THREADS + 1, INT32_MAX};
  for (size_t x = 0; x < sizeof threads / sizeof *threads; x++) {
    clear(&o, FIRST_SIZE);
    o.options.num_threads = threads[x];
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "num_threads", create_status(&o));
  }
  static const uint32_t specs[] = {2, 3, UINT32_MAX};
  for (size_t x = 0; x < sizeof specs / sizeof *specs; x++) {
    clear(&o, FIRST_SIZE);
    o.options.spec_version = specs[x];
    assert_error(PHASE_ROUTER_ERROR_UNSUPPORTED, "spec_version", create_status(&o));
  }
}

static void fields_at_their_limits(void **state) {
  (void)state;
  sized_options o;
  clear(&o, FIRST_SIZE);
  o.options.num_threads = PHASE_ROUTER_MAX_THREADS;
  o.options.selection = PHASE_ROUTER_SELECT_FIRST;
  o.options.spec_version = PHASE_ROUTER_SPEC_VERSION;
  o.options.seed = UINT64_MAX;
  o.options.flags = PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_SORT_ROWS;
  assert_ok(create_status(&o));
}

static void create_refuses_bad_pointers(void **state) {
  (void)state;
  phase_router_options options = {sizeof options, 0, 0, 0, 0, 0, 0, NULL, NULL};
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "out", phase_router_create(NULL, &options));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "out", phase_router_create(NULL, NULL));
  sized_options o;
  clear(&o, FIRST_SIZE);
  memcpy(o.bytes + 1, &options, sizeof options);
  phase_router *router = (phase_router *)(uintptr_t)8;
  const phase_router_options *misaligned = (const phase_router_options *)(const void *)(o.bytes + 1);
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "options", phase_router_create(&router, misaligned));
  assert_null(router);
}

static void destroy_takes_null(void **state) {
  (void)state;
  phase_router_destroy(NULL);
}

static void null_options_are_the_defaults(void **state) {
  (void)state;
  phase_router *router = NULL;
  phase_router_options options;
  assert_ok(phase_router_create(&router, NULL));
  assert_ok(phase_router_get_options(router, &options, sizeof options));
  assert_int_equal(options.struct_size, sizeof options);
  assert_int_equal(options.seed, 0);
  assert_int_equal(options.selection, PHASE_ROUTER_SELECT_RANDOM);
  assert_int_equal(options.num_threads, 0);
  assert_int_equal(options.spec_version, 1);
  assert_int_equal(options.reserved, 0);
  /* The build decides which of the two; one of them it is. */
  assert_true(options.flags == PHASE_ROUTER_ROW_PERMUTATIONS_ON ||
              options.flags == PHASE_ROUTER_ROW_PERMUTATIONS_OFF);
#ifdef PHASE_ROUTER_TEST_DEFAULT_FLAGS
  assert_int_equal(options.flags, PHASE_ROUTER_TEST_DEFAULT_FLAGS);
#endif
  phase_router_destroy(router);
}

static void get_options_reads_back(void **state) {
  (void)state;
  phase_router *router =
      test_router(UINT64_C(0xFEDCBA9876543210), PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_SORT_ROWS,
                  PHASE_ROUTER_SELECT_FIRST, 3);
  static const size_t sizes[] = {FIRST_SIZE, FIRST_SIZE + 8, LARGEST_SIZE};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    phase_router_options *options = guard_alloc(sizes[x]);
    assert_ok(phase_router_get_options(router, options, sizes[x]));
    assert_int_equal(options->struct_size, sizes[x]);
    assert_int_equal(options->flags, PHASE_ROUTER_ROW_PERMUTATIONS_ON | PHASE_ROUTER_SORT_ROWS);
    assert_true(options->seed == UINT64_C(0xFEDCBA9876543210));
    assert_int_equal(options->selection, PHASE_ROUTER_SELECT_FIRST);
    assert_int_equal(options->num_threads, 3);
    assert_int_equal(options->spec_version, 1);
    for (size_t b = offsetof(phase_router_options, reserved); b < sizes[x]; b++) {
      assert_int_equal(((unsigned char *)options)[b], 0);
    }
    guard_free(options);
  }
  /* What get_options writes is what create takes. */
  phase_router_options options;
  phase_router *again = NULL;
  assert_ok(phase_router_get_options(router, &options, sizeof options));
  assert_ok(phase_router_create(&again, &options));
  phase_router_destroy(again);
  phase_router_destroy(router);
}

static int32_t never(void *data) {
  (void)data;
  return 0;
}

static void the_cancel_callback_is_read_back(void **state) {
  (void)state;
  int something = 0;
  phase_router_options options = {sizeof options, 0, 0, 0, 0, 0, 0, never, &something};
  phase_router *router = NULL;
  assert_ok(phase_router_create(&router, &options));
  memset(&options, 1, sizeof options);
  assert_ok(phase_router_get_options(router, &options, sizeof options));
  assert_true(options.cancel == never);
  assert_true(options.cancel_data == &something);
  phase_router_destroy(router);

  /* A program that was compiled with the first header has neither, whatever lies behind its struct. */
  memset(&options, 1, sizeof options);
  assert_ok(phase_router_options_init(&options, FIRST_SIZE));
  assert_ok(phase_router_create(&router, &options));
  assert_ok(phase_router_get_options(router, &options, sizeof options));
  assert_true(options.cancel == NULL);
  assert_null(options.cancel_data);
  phase_router_destroy(router);
}

static void get_options_refuses_bad_arguments(void **state) {
  (void)state;
  phase_router *router = test_router(1, 0, 0, 0);
  phase_router_options *options = guard_alloc(sizeof *options + 8);
  static const size_t sizes[] = {0, FIRST_SIZE - 1, LARGEST_SIZE + 1, SIZE_MAX};
  for (size_t x = 0; x < sizeof sizes / sizeof *sizes; x++) {
    assert_error(PHASE_ROUTER_ERROR_OUT_OF_RANGE, "options",
                 phase_router_get_options(router, options, sizes[x]));
  }
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router",
               phase_router_get_options(NULL, options, FIRST_SIZE));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "options",
               phase_router_get_options(router, NULL, FIRST_SIZE));
  phase_router_options *misaligned = (phase_router_options *)(void *)((char *)options + 1);
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "options",
               phase_router_get_options(router, misaligned, FIRST_SIZE));
  guard_untouched(options);
  guard_free(options);
  phase_router_destroy(router);
}

static void set_seed_replaces_the_seed(void **state) {
  (void)state;
  static const uint64_t seeds[] = {0, 1, UINT64_MAX, UINT64_C(1) << 63};
  phase_router *router = test_router(77, PHASE_ROUTER_SORT_ROWS, 0, 2);
  phase_router_options options;
  for (size_t x = 0; x < sizeof seeds / sizeof *seeds; x++) {
    assert_ok(phase_router_set_seed(router, seeds[x]));
    assert_ok(phase_router_get_options(router, &options, sizeof options));
    assert_true(options.seed == seeds[x]);
    assert_int_equal(options.num_threads, 2);
  }
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "router", phase_router_set_seed(NULL, 5));
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(layout_is_pinned),
      cmocka_unit_test(init_writes_zeros_and_the_size),
      cmocka_unit_test(init_refuses_bad_arguments),
      cmocka_unit_test(struct_size_below_the_first_version),
      cmocka_unit_test(struct_size_of_a_newer_header),
      cmocka_unit_test(struct_size_is_huge),
      cmocka_unit_test(unknown_flags),
      cmocka_unit_test(fields_out_of_their_range),
      cmocka_unit_test(fields_at_their_limits),
      cmocka_unit_test(create_refuses_bad_pointers),
      cmocka_unit_test(destroy_takes_null),
      cmocka_unit_test(null_options_are_the_defaults),
      cmocka_unit_test(get_options_reads_back),
      cmocka_unit_test(the_cancel_callback_is_read_back),
      cmocka_unit_test(get_options_refuses_bad_arguments),
      cmocka_unit_test(set_seed_replaces_the_seed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
