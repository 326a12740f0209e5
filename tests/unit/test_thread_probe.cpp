// The threads that are tried before OpenMP starts its own.
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

#if defined(__linux__)

int threads_of_this_process() {
  std::FILE *const file = std::fopen("/proc/self/status", "r");
  assert_non_null(file);
  char line[256];
  int threads = 0;
  while (threads == 0 && std::fgets(line, sizeof line, file) != nullptr)
    std::sscanf(line, "Threads: %d", &threads);
  std::fclose(file);
  return threads;
}

// The kernel still counts a thread that was joined, for a moment, and OpenMP would meet the limit that it fills.
void none_is_left_behind(void **) {
  const int before = threads_of_this_process();
  for (int round = 0; round < 1000; ++round) {
    assert_int_equal(threads_to_be_had(8), 8);
    assert_int_equal(threads_of_this_process(), before);
  }
}

#else

void none_is_left_behind(void **) { assert_int_equal(threads_to_be_had(8), 8); }

#endif

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(stack_sizes_are_read_as_openmp_says),
      cmocka_unit_test(what_is_no_stack_size_is_none),
      cmocka_unit_test(none_is_left_behind),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
