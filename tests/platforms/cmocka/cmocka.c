#include "cmocka.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { PASSED, FAILED, SKIPPED };

static jmp_buf test_end;
static int running;
static int outcome;

void print_message(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
}

void print_error(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
}

static void end_test(int how) __attribute__((noreturn));

static void end_test(int how) {
  if (!running) exit(EXIT_FAILURE);
  outcome = how;
  longjmp(test_end, 1);
}

void _fail(const char *file, int line) {
  print_error("%s:%d: error: failure\n", file, line);
  end_test(FAILED);
}

void cmocka_skip(const char *file, int line) {
  print_message("%s:%d: skipped\n", file, line);
  end_test(SKIPPED);
}

void cmocka_check(int holds, const char *expression, const char *file, int line) {
  if (holds) return;
  print_error("ERROR: %s\n", expression);
  _fail(file, line);
}

void cmocka_check_equal(uintmax_t a, uintmax_t b, const char *expression, const char *file, int line) {
  if (a == b) return;
  print_error("ERROR: %s: %#jx != %#jx\n", expression, a, b);
  _fail(file, line);
}

void cmocka_check_range(uintmax_t value, uintmax_t least, uintmax_t most, const char *file, int line) {
  if (least <= value && value <= most) return;
  print_error("ERROR: %ju is not in [%ju, %ju]\n", value, least, most);
  _fail(file, line);
}

void cmocka_check_strings(const char *a, const char *b, int equal, const char *file, int line) {
  if ((strcmp(a, b) == 0) == equal) return;
  print_error("ERROR: \"%s\" %s \"%s\"\n", a, equal ? "!=" : "==", b);
  _fail(file, line);
}

void cmocka_check_memory(const void *a, const void *b, size_t size, const char *file, int line) {
  const unsigned char *x = a, *y = b;
  for (size_t i = 0; i < size; i++) {
    if (x[i] == y[i]) continue;
    print_error("ERROR: byte %zu of %zu: 0x%02x != 0x%02x\n", i, size, x[i], y[i]);
    _fail(file, line);
  }
}

static int run_one(const struct CMUnitTest *test) {
  void *state = test->initial_state;
  if (test->setup_func != NULL && test->setup_func(&state) != 0) return FAILED;
  outcome = PASSED;
  running = 1;
  if (setjmp(test_end) == 0) test->test_func(&state);
  running = 0;
  if (test->teardown_func != NULL && test->teardown_func(&state) != 0) return FAILED;
  return outcome;
}

int cmocka_run_tests(const struct CMUnitTest *tests, size_t count, int (*setup)(void **),
                     int (*teardown)(void **)) {
  static const char *const words[] = {"OK", "FAILED", "SKIPPED"};
  int ended[] = {0, 0, 0};
  if (setup != NULL || teardown != NULL) {
    print_error("ERROR: set-up and tear-down of a group are not supported\n");
    return EXIT_FAILURE;
  }
  for (size_t t = 0; t < count; t++) {
    print_message("[ RUN      ] %s\n", tests[t].name);
    const int how = run_one(&tests[t]);
    ended[how]++;
    fflush(stderr);
    print_message("[ %8s ] %s\n", words[how], tests[t].name);
    fflush(stdout);
  }
  print_message("%d passed, %d failed, %d skipped\n", ended[PASSED], ended[FAILED], ended[SKIPPED]);
  return ended[FAILED];
}
