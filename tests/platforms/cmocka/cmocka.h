/*
 * A stand-in for CMocka on platforms that have no package of it: the part that this project's tests use, under
 * CMocka's names, so that the same tests run there unchanged. Assertions are for the main thread. As with CMocka,
 * a test that fails does not keep the next one from running, and the program's exit status is the number of failures.
 */
#ifndef PHASE_ROUTER_TESTS_PLATFORMS_CMOCKA_H
#define PHASE_ROUTER_TESTS_PLATFORMS_CMOCKA_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef uintmax_t LargestIntegralType;

struct CMUnitTest {
  const char *name;
  void (*test_func)(void **state);
  int (*setup_func)(void **state);
  int (*teardown_func)(void **state);
  void *initial_state;
};

#define cmocka_unit_test(f) \
  { #f, f, NULL, NULL, NULL }
#define cmocka_unit_test_setup_teardown(f, setup, teardown) \
  { #f, f, setup, teardown, NULL }
/* Set-up and tear-down of a whole group are not supported: both must be NULL. */
#define cmocka_run_group_tests(tests, setup, teardown) \
  cmocka_run_tests(tests, sizeof(tests) / sizeof((tests)[0]), setup, teardown)

int cmocka_run_tests(const struct CMUnitTest *tests, size_t count, int (*setup)(void **),
                     int (*teardown)(void **));

#if defined(__MINGW_PRINTF_FORMAT)
#define CMOCKA_FORMAT __attribute__((format(__MINGW_PRINTF_FORMAT, 1, 2)))
#else
#define CMOCKA_FORMAT __attribute__((format(printf, 1, 2)))
#endif
void print_message(const char *format, ...) CMOCKA_FORMAT;
void print_error(const char *format, ...) CMOCKA_FORMAT;

/* Ends the running test. */
void _fail(const char *file, int line) __attribute__((noreturn));
void cmocka_skip(const char *file, int line) __attribute__((noreturn));

#define skip() cmocka_skip(__FILE__, __LINE__)
#define fail() _fail(__FILE__, __LINE__)
#define fail_msg(...) (print_error("ERROR: " __VA_ARGS__), print_error("\n"), fail())

void cmocka_check(int holds, const char *expression, const char *file, int line);
void cmocka_check_equal(uintmax_t a, uintmax_t b, const char *expression, const char *file, int line);
void cmocka_check_range(uintmax_t value, uintmax_t least, uintmax_t most, const char *file, int line);
void cmocka_check_strings(const char *a, const char *b, int equal, const char *file, int line);
void cmocka_check_memory(const void *a, const void *b, size_t size, const char *file, int line);

#define assert_true(c) cmocka_check((c) ? 1 : 0, #c, __FILE__, __LINE__)
#define assert_false(c) cmocka_check((c) ? 0 : 1, "not: " #c, __FILE__, __LINE__)
#define assert_non_null(p) cmocka_check((p) != NULL, #p " != NULL", __FILE__, __LINE__)
#define assert_null(p) cmocka_check((p) == NULL, #p " == NULL", __FILE__, __LINE__)
#define assert_int_equal(a, b) \
  cmocka_check_equal((uintmax_t)(a), (uintmax_t)(b), #a " == " #b, __FILE__, __LINE__)
#define assert_in_range(value, least, most) \
  cmocka_check_range((uintmax_t)(value), (uintmax_t)(least), (uintmax_t)(most), __FILE__, __LINE__)
#define assert_string_equal(a, b) cmocka_check_strings(a, b, 1, __FILE__, __LINE__)
#define assert_string_not_equal(a, b) cmocka_check_strings(a, b, 0, __FILE__, __LINE__)
#define assert_memory_equal(a, b, size) cmocka_check_memory(a, b, size, __FILE__, __LINE__)

#endif
