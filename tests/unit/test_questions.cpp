// How often long work asks whether it is to stop. A program of its own, as it sleeps for most of its seconds.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <thread>
#include <vector>

#include "engine/degrees.hpp"
#include "engine/routing.hpp"
#include "model/arcs.hpp"
#include "model/cancellation.hpp"

// Its macros are words that the standard library uses, too.
#include "cmocka.hpp"

using namespace phaserouter;

namespace {

// The questions that work asks are counted, not timed: before it, and in each answer, so much time passes that every
// check is a question.
void let_time_pass() { std::this_thread::sleep_for(std::chrono::microseconds(2500)); }

template <class Work>
int questions_of(const Work &work) {
  int questions = 0;
  const Cancellation cancellation(
      [](void *data) -> std::int32_t {
        ++*static_cast<int *>(data);
        let_time_pass();
        return 0;
      },
      &questions);
  let_time_pass();
  work(&cancellation);
  return questions;
}

// At least one for so much work, which takes about a millisecond: a mebibyte of bits, 32768 degrees or entries.
void degrees_ask_often(void **) {
  constexpr std::size_t kLong = std::size_t{1} << 25;  // columns, of 4 MiB
  std::vector<std::uint64_t> bits(kLong / 64, ~std::uint64_t{0});
  std::vector<std::uint32_t> degrees(bits.size());
  const auto count = [&](std::size_t columns, std::size_t rows) {
    const PackedRows matrix{bits.data(), columns, std::span(degrees).first(rows)};
    return questions_of([&](const Cancellation *c) { row_degrees({&matrix, 1}, 1, 0, c); });
  };
  assert_true(count(60000, bits.size() / 938) >= 4);
  assert_int_equal(degrees[0], 60000);
  assert_true(count(64, bits.size()) >= 4);
  assert_int_equal(degrees[bits.size() - 1], 64);
  assert_true(count(kLong - 5, 1) >= 4);
  assert_int_equal(degrees[0], kLong - 5);
  std::fill(degrees.begin(), degrees.end(), 7);
  const int questions = questions_of([&](const Cancellation *c) {
    assert_true(checked_mass(degrees, 7, "d", "n", c) == 7 * degrees.size());
  });
  assert_true(questions >= static_cast<int>(degrees.size() / 32768));
}

// Routes of few sources with many targets: nearly all work is the preparation, or that of one row.
int questions_of_routes(std::uint32_t n, std::uint32_t k, Selection selection, bool sort_rows) {
  const std::vector<std::uint32_t> source_degrees(2, n);
  const std::vector<std::uint32_t> target_degrees(n, 2);
  const CallerPermutations none;
  std::vector<std::int32_t> routes(2 * std::size_t{k});
  Routing routing;
  return questions_of([&](const Cancellation *cancellation) {
    Job job;
    job.source_degrees = source_degrees;
    job.target_degrees = target_degrees;
    job.source_mass = 2 * std::uint64_t{n};
    job.target_mass = 2 * std::uint64_t{n};
    job.k = k;
    job.selection = selection;
    job.sort_rows = sort_rows;
    job.callers = &none;
    job.cancellation = cancellation;
    routing.route(job, {0, 2}, routes);
  });
}

void preparations_and_long_rows_ask_often(void **) {
  constexpr std::uint32_t n = 1000000;
  constexpr std::uint32_t k = 400000;
  constexpr int kPass = n / 32768;
  const int random = questions_of_routes(n, 1, Selection::random, false);
  const int first = questions_of_routes(n, 1, Selection::first, false);
  assert_true(random >= 3 * kPass);
  assert_true(first >= 3 * kPass);
  // In each of two rows: k targets are drawn, put back and named, eight steps each; k targets are sorted.
  const int drawn = questions_of_routes(n, k, Selection::random, false);
  assert_true(drawn >= random + 2 * 3 * 8 * static_cast<int>(k / 32768));
  assert_true(questions_of_routes(n, k, Selection::random, true) >=
              drawn + 2 * 4 * static_cast<int>(k / 32768));
  assert_true(questions_of_routes(n, k, Selection::first, false) >=
              first + 2 * 8 * static_cast<int>(k / 32768));
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(degrees_ask_often),
      cmocka_unit_test(preparations_and_long_rows_ask_often),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
