// How the number of threads is chosen, on machines that are made up: what a call takes comes from a model of the machine,
// and time passes only as the model says.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "cmocka.hpp"
#include "engine/thread_choice.hpp"

using namespace phaserouter;

namespace {

// Fractions of one from a fixed sequence.
class Sequence {
 public:
  double next() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<double>(state_ >> 11) / 9007199254740992.0;
  }

 private:
  std::uint64_t state_ = 1;
};

// Milliseconds of a call whose work is one millisecond on one thread.
struct Machine {
  double one, several;      // the usual time
  double chance_of_wait;    // of a call on several threads
  double least, most;       // how long it then waits
  double chance_of_hiccup;  // of any call: 4 to 12 ms more
};

constexpr Machine kIdle{1.0, 0.55, 0, 0, 0, 0.01};
constexpr Machine kBusy{1.0, 0.55, 0.95, 8, 24, 0.05};
constexpr Machine kHalfBusy{1.0, 0.55, 0.5, 8, 24, 0.05};

class Run {
 public:
  double time_of(const Machine &machine, bool several) {
    double time = (several ? machine.several : machine.one) * (1 + 0.05 * random_.next());
    if (several && random_.next() < machine.chance_of_wait)
      time += machine.least + (machine.most - machine.least) * random_.next();
    if (random_.next() < machine.chance_of_hiccup) time += 4 + 8 * random_.next();
    return time;
  }

  // Calls made as the choice says; estimate: how far the estimate of the work is off.
  void call(const Machine &machine, int calls, double estimate = 1) {
    for (int c = 0; c < calls; ++c) {
      const bool several = choice_.is_several();
      const double time = time_of(machine, several);
      choice_.note(several, time / estimate);
      times_.push_back(time);
      total_ += time;
      several_ += several;
    }
  }

  [[nodiscard]] double median() const {
    std::vector<double> sorted = times_;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2),
                     sorted.end());
    return sorted[sorted.size() / 2];
  }
  [[nodiscard]] double total() const { return total_; }
  [[nodiscard]] int several() const { return several_; }
  [[nodiscard]] const ThreadChoice &choice() const { return choice_; }

  void forget() { times_.clear(), total_ = 0, several_ = 0; }

 private:
  ThreadChoice choice_;
  Sequence random_;
  std::vector<double> times_;
  double total_ = 0;
  int several_ = 0;
};

// How long this many calls take if all run in one way.
double total_of(const Machine &machine, bool several, int calls) {
  Run run;
  double total = 0;
  for (int c = 0; c < calls; ++c) total += run.time_of(machine, several);
  return total;
}

constexpr int kCalls = 10000;

void first_calls_run_on_several_threads(void **) {
  for (const Machine &machine : {kIdle, kBusy, kHalfBusy}) {
    Run run;
    run.call(machine, ThreadChoice::kOpening);
    assert_int_equal(run.several(), ThreadChoice::kOpening);
  }
}

void idle_machines_lose_nothing(void **) {
  for (const double estimate : {1.0, 0.3, 3.0}) {
    Run run;
    run.call(kIdle, kCalls, estimate);
    assert_true(run.several() > kCalls * 97 / 100);
    assert_true(run.total() < 1.05 * total_of(kIdle, true, kCalls));
  }
}

void busy_machines_run_on_one_thread(void **) {
  for (const Machine &machine : {kBusy, kHalfBusy}) {
    for (const double estimate : {1.0, 0.3, 3.0}) {
      Run run;
      run.call(machine, kCalls, estimate);
      assert_true(run.several() < kCalls * 3 / 100);
      assert_true(run.median() < 1.1 * machine.one);
      assert_true(run.total() < 1.1 * total_of(machine, false, kCalls));
    }
  }
}

void a_change_is_noticed(void **) {
  Run run;
  for (int round = 0; round < 3; ++round) {
    run.call(kIdle, 10000);  // less than ten seconds for what was learnt to fade
    run.forget();
    run.call(kIdle, 1000);
    assert_true(run.several() > 900);
    run.call(kBusy, 10);
    run.forget();
    run.call(kBusy, 1000);
    assert_true(run.several() < 50);
    assert_true(run.median() < 1.1);
  }
}

// Where the work is, one call in a hundred may take a hundred times as long for reasons of its own.
void a_single_slow_call_changes_nothing(void **) {
  ThreadChoice choice;
  for (int c = 0; c < 20; ++c) choice.note(true, 0.5);
  choice.note(true, 1.9);
  assert_true(choice.is_several());
}

void small_and_large_calls_have_no_choice(void **) {
  ThreadChoices choices;
  using Call = ThreadChoices::Call;
  assert_null(choices.plan(Call::degrees, 50'000, 2).choice);
  assert_null(choices.plan(Call::degrees, 100'000'000, 2).choice);
  assert_null(choices.plan(Call::degrees, 1'000'000, 1).choice);
  for (std::uint64_t work = 1; work < std::uint64_t{1} << 40; work *= 2) {
    const ThreadChoices::Plan plan = choices.plan(Call::assignment, work, 0);
    assert_int_equal(plan.threads, 0);
    ThreadChoices::note(plan, 1, 1);
  }
}

// 20 times as slow on several threads as on one, whose calls take what is estimated.
void note_busy(ThreadChoices &choices, ThreadChoices::Call call, std::uint64_t work, int calls) {
  for (int c = 0; c < calls; ++c) {
    const ThreadChoices::Plan plan = choices.plan(call, work, 2);
    const double milliseconds = static_cast<double>(work) * 1e-6;
    ThreadChoices::note(plan, plan.threads, plan.threads > 1 ? 20 * milliseconds : milliseconds);
  }
}

void kinds_and_sizes_are_apart(void **) {
  ThreadChoices choices;
  using Call = ThreadChoices::Call;
  note_busy(choices, Call::packed, 1'000'000, 50);
  assert_int_equal(choices.plan(Call::packed, 1'000'000, 2).threads, 1);
  assert_int_equal(choices.plan(Call::packed, 1'040'000, 2).threads, 1);
  assert_int_equal(choices.plan(Call::packed, 4'000'000, 2).threads, 2);
  assert_int_equal(choices.plan(Call::degrees, 1'000'000, 2).threads, 2);
}

// A call that could not have several threads says nothing about several.
void calls_without_threads_teach_nothing(void **) {
  ThreadChoices choices;
  for (int c = 0; c < 100; ++c) {
    const ThreadChoices::Plan plan = choices.plan(ThreadChoices::Call::loads, 1'000'000, 2);
    assert_int_equal(plan.threads, 2);
    ThreadChoices::note(plan, 1, 100);
  }
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(first_calls_run_on_several_threads),
      cmocka_unit_test(idle_machines_lose_nothing),
      cmocka_unit_test(busy_machines_run_on_one_thread),
      cmocka_unit_test(a_change_is_noticed),
      cmocka_unit_test(a_single_slow_call_changes_nothing),
      cmocka_unit_test(small_and_large_calls_have_no_choice),
      cmocka_unit_test(kinds_and_sizes_are_apart),
      cmocka_unit_test(calls_without_threads_teach_nothing),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
