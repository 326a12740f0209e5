// Parts of the engine that the interface shows only together: sorting, codes, and limits of memory.
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <numeric>
#include <span>
#include <thread>
#include <vector>

#include "engine/load_sampling.hpp"
#include "engine/parallel.hpp"
#include "engine/radix_sort.hpp"
#include "engine/row_sorter.hpp"
#include "engine/target_codes.hpp"
#include "model/arcs.hpp"
#include "model/cancellation.hpp"
#include "model/keys.hpp"

// Its macros are words that the standard library uses, too.
#include "cmocka.hpp"

using namespace phaserouter;

namespace {

// n different numbers below size, in no order: the first of a shuffle.
std::vector<std::uint32_t> some_targets(std::uint32_t n, std::uint32_t size, std::uint64_t key) {
  std::vector<std::uint32_t> all(size);
  std::iota(all.begin(), all.end(), 0U);
  for (std::uint32_t q = 0; q < n; ++q) std::swap(all[q], all[q + bounded(word(key, q), size - q)]);
  all.resize(n);
  return all;
}

// One sorter for all rows of a size, so that what a row leaves behind shows in the next.
void rows_are_sorted(void **) {
  for (const std::uint32_t size : {1U, 2U, 63U, 64U, 65U, 257U, 1000U, 65535U, 65536U, 65537U, 300000U}) {
    RowSorter sorter;
    sorter.start(size, size);
    Pace pace(nullptr);
    for (const std::uint32_t n :
         {0U, 1U, 2U, 7U, 8U, 9U, 31U, 32U, 33U, 64U, 1000U, size / 32 + 1, size / 32, size}) {
      if (n > size) continue;
      auto row = some_targets(n, size, n);
      auto expected = row;
      std::sort(expected.begin(), expected.end());
      const auto from = row;
      std::vector<std::uint32_t> out(n + 1, 12345);
      sorter.sort(from, out.data(), pace);
      assert_int_equal(out.back(), 12345);
      out.pop_back();
      assert_true(out == expected && from == row);
      sorter.sort(row, row.data(), pace);
      assert_true(row == expected);
    }
  }
}

void keys_are_sorted_by_some_of_their_bits(void **) {
  RadixSorter<std::uint64_t> sorter;
  for (const unsigned bits : {0U, 1U, 7U, 11U, 12U, 22U, 23U, 31U}) {
    for (const std::size_t n : {0U, 1U, 2U, 63U, 1000U, 70000U}) {
      std::vector<std::uint64_t> keys(n);
      for (std::size_t q = 0; q < n; ++q)
        keys[q] = (word(n, q) >> 33) % (std::uint64_t{1} << bits) << 32 | (n - q);
      auto expected = keys;
      std::stable_sort(expected.begin(), expected.end(),
                       [](std::uint64_t a, std::uint64_t b) { return a >> 32 < b >> 32; });
      sorter.sort(keys, 32, bits, nullptr);
      assert_true(keys == expected);
    }
  }
}

void codes_keep_the_order_of_targets(void **) {
  for (std::uint32_t target = 0; target < 16; ++target) assert_int_equal(target_code(target), target);
  std::uint32_t before = 0;
  for (std::uint64_t target = 1; target < 0x7FFFFFFF; target += 1 + target / 1000) {
    const std::uint32_t code = target_code(static_cast<std::uint32_t>(target));
    assert_true(code == before || code == before + 1);
    before = code;
  }
  assert_true(target_code(0x7FFFFFFE) <= kMaxCode);
}

void samplers_keep_to_their_memory(void **) {
  assert_int_equal(LoadSampling::samplers_for(1000, 1000, 100, 8), 8);
  assert_int_equal(LoadSampling::samplers_for(1000, 1000, 3, 8), 3);
  assert_int_equal(LoadSampling::samplers_for(1000, 1000, 100, 1), 1);
  // 56 MB each: 19 beyond the first in 1 GiB.
  assert_int_equal(LoadSampling::samplers_for(1000000, 1000000, 100, 64), 20);
  assert_int_equal(LoadSampling::samplers_for(100000000, 100000000, 100, 64), 1);
  assert_int_equal(LoadSampling::samplers_for(0x7FFFFFFF, 0x7FFFFFFF, 100, 1024), 1);
}

// A sort of keys that takes longer than the pause between two questions is given up.
void a_sort_can_be_stopped(void **) {
  const Cancellation cancellation([](void *) -> std::int32_t { return 1; }, nullptr);
  RadixSorter<std::uint64_t> sorter;
  bool stopped = false;
  for (int round = 0; round < 1000 && !stopped; ++round) {
    std::vector<std::uint64_t> keys(1000000);
    for (std::size_t q = 0; q < keys.size(); ++q) keys[q] = word(1, q);
    try {
      sorter.sort(keys, 32, 32, &cancellation);
    } catch (const Error &error) {
      assert_true(error.fault() == Fault::cancelled);
      stopped = true;
    }
  }
  assert_true(stopped);
}

// What one task of two asks and sees while the other has nothing to do.
struct Asked {
  std::thread::id caller = std::this_thread::get_id();
  std::atomic<int> times = 0;
  int stop_at = 0;
  bool elsewhere = false;
};

std::int32_t ask(void *data) {
  auto &asked = *static_cast<Asked *>(data);
  asked.elsewhere |= std::this_thread::get_id() != asked.caller;
  return ++asked.times == asked.stop_at ? 1 : 0;
}

// Ends once done() is true, and fails after far more steps than that can take. Asks where it runs on the calling thread.
template <class Done>
bool work_until(const Cancellation &cancellation, const Done &done) {
  constexpr std::uint64_t kMax = std::uint64_t{1} << 31;
  for (std::uint64_t step = 0; step < kMax; ++step) {
    if (done()) return true;
    cancellation.check();
  }
  return false;
}

void a_waiting_thread_asks(void **) {
  Asked asked;
  const Cancellation cancellation(ask, &asked);
  bool was_asked = false;
  run_tasks(2, 2, &cancellation, [&](std::size_t task) {
    if (task == 1) was_asked = work_until(cancellation, [&] { return asked.times >= 5; });
  });
  assert_true(was_asked);
  assert_false(asked.elsewhere);
}

void a_waiting_thread_stops_the_others(void **) {
  Asked asked;
  asked.stop_at = 2;
  const Cancellation cancellation(ask, &asked);
  bool stopped = false;
  try {
    run_tasks(2, 2, &cancellation, [&](std::size_t task) {
      if (task == 1) work_until(cancellation, [] { return false; });
    });
  } catch (const Error &error) {
    stopped = error.fault() == Fault::cancelled;
  }
  assert_true(stopped);
  assert_int_equal(asked.times, 2);
}

// Whichever task throws, with a callback and without.
void errors_of_tasks_are_thrown_again(void **) {
  Asked asked;
  const Cancellation cancellation(ask, &asked);
  for (std::size_t x = 0; x < 16; ++x) {
    int thrown = 0;
    std::atomic<std::size_t> done = 0;
    try {
      run_tasks(2, 8, x < 8 ? nullptr : &cancellation, [&](std::size_t task) {
        if (task == x % 8) throw Error(Fault::infeasible, "task");
        ++done;
      });
    } catch (const Error &error) {
      thrown += error.fault() == Fault::infeasible;
    }
    assert_int_equal(thrown, 1);
    assert_true(done <= 7);
  }
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(rows_are_sorted),
      cmocka_unit_test(keys_are_sorted_by_some_of_their_bits),
      cmocka_unit_test(codes_keep_the_order_of_targets),
      cmocka_unit_test(samplers_keep_to_their_memory),
      cmocka_unit_test(a_sort_can_be_stopped),
      cmocka_unit_test(a_waiting_thread_asks),
      cmocka_unit_test(a_waiting_thread_stops_the_others),
      cmocka_unit_test(errors_of_tasks_are_thrown_again),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
