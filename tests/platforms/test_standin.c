/* usage: test_standin CASE
 * The stand-in for CMocka must fail when a test does: each case but "passes" and "skip" is a program that has to. */
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *wanted;

static int is(const char *name) { return strcmp(wanted, name) == 0; }

static void all_that_holds(void **state) {
  (void)state;
  assert_true(3);
  assert_false(0);
  assert_null(NULL);
  assert_non_null(&wanted);
  assert_int_equal(-1, -1);
  assert_in_range(2, 1, 2);
  assert_string_equal("a", "a");
  assert_string_not_equal("a", "b");
  assert_memory_equal("abc", "abd", 2);
}

static void one_that_does_not(void **state) {
  (void)state;
  if (is("true")) assert_true(0);
  if (is("false")) assert_false(1);
  if (is("null")) assert_null(&wanted);
  if (is("non_null")) assert_non_null(NULL);
  if (is("int_equal")) assert_int_equal(UINT64_C(1) << 32, 0);
  if (is("below_range")) assert_in_range(0, 1, 2);
  if (is("above_range")) assert_in_range(3, 1, 2);
  if (is("string_equal")) assert_string_equal("a", "b");
  if (is("string_not_equal")) assert_string_not_equal("a", "a");
  if (is("memory_equal")) assert_memory_equal("abc", "abd", 3);
  if (is("fail_msg")) fail_msg("%d of %s", 1, "these");
  if (is("skip")) skip();
  if (is("ends")) {
    assert_true(0);
    exit(EXIT_SUCCESS);
  }
  assert_true(!is("two"));
}

static void the_next_one(void **state) {
  (void)state;
  assert_true(!is("two"));
}

static int set_up(void **state) { return *state == NULL && is("setup"); }
static int tear_down(void **state) { return *state == NULL && is("teardown"); }

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_that_holds),
      cmocka_unit_test_setup_teardown(one_that_does_not, set_up, tear_down),
      cmocka_unit_test(the_next_one),
  };
  if (argc != 2) return EXIT_FAILURE;
  wanted = argv[1];
  return cmocka_run_group_tests(tests, NULL, NULL);
}
