// The threads that are tried before OpenMP starts its own.
#if defined(__linux__)
#include <pthread.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <initializer_list>

#include "cmocka.hpp"
#include "engine/thread_probe.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kKilo = 1024;
constexpr std::size_t kMega = 1024 * kKilo;

// OpenMP 5.2, section 21.2.2: a number and B, K, M or G, kilobytes without one, white space around both.
void stack_sizes_are_read_as_openmp_says(void **) {
  assert_int_equal(stack_bytes("2000500B"), 2000500);
  assert_int_equal(stack_bytes("3000 k "), 3000 * kKilo);
  assert_int_equal(stack_bytes("10M"), 10 * kMega);
  assert_int_equal(stack_bytes(" 10 M "), 10 * kMega);
  assert_int_equal(stack_bytes("20 m "), 20 * kMega);
  assert_int_equal(stack_bytes(" 1G"), 1024 * kMega);
  assert_int_equal(stack_bytes("20000"), 20000 * kKilo);
}

void what_is_no_stack_size_is_none(void **) {
  for (const char *text :
       {"", " ", "K", "-4K", "+4K", "4KB", "4 K K", "4X", "99999999999999999999", "18446744073709551615G"})
    assert_int_equal(stack_bytes(text), 0);
}

void all_that_are_wanted_can_be_had(void **) {
  for (int round = 0; round < 100; ++round) assert_int_equal(threads_to_be_had(8), 8);
}

#if defined(__linux__)

void *do_nothing(void *argument) { return argument; }

// In a child, as a user that no other process runs as, with a limit that leaves room for one more thread. Returns how many of many
// threads that could be had according to the probe could not, or -1 when there is no such user.
int refused_at_the_limit() {
  const rlimit limit{2, 2};
  if (setuid(static_cast<uid_t>(1000000 + getpid())) != 0 || setrlimit(RLIMIT_NPROC, &limit) != 0) return -1;
  if (threads_to_be_had(1) != 1) return -1;  // a sanitizer has a thread of its own
  int refused = 0;
  for (int had = 0, tries = 0; had < 20000 && tries < 100000; ++tries) {
    if (threads_to_be_had(1) != 1) continue;  // the thread below of the round before may still count
    ++had;
    pthread_t thread;
    if (pthread_create(&thread, nullptr, do_nothing, nullptr) == 0)
      pthread_join(thread, nullptr);
    else
      ++refused;
  }
  return refused;
}

// The kernel counts a thread that was joined for a moment longer: of 20,000 threads that were created right after another
// had been joined some were refused. So would OpenMP's be.
void none_is_left_behind(void **) {
  std::fflush(nullptr);
  const pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) _exit(geteuid() != 0 ? 0 : std::min(refused_at_the_limit() + 1, 100));
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  if (WEXITSTATUS(status) == 0)
    std::printf("skipped: no user or no thread of its own to be had\n");
  else
    assert_int_equal(WEXITSTATUS(status) - 1, 0);
}

#else

void none_is_left_behind(void **) { std::printf("skipped: not Linux\n"); }

#endif

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(stack_sizes_are_read_as_openmp_says),
      cmocka_unit_test(what_is_no_stack_size_is_none),
      cmocka_unit_test(all_that_are_wanted_can_be_had),
      cmocka_unit_test(none_is_left_behind),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
