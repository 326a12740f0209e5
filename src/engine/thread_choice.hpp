// One thread or several? A call on several ends when the last of them has had its turn on a processor: on an idle
// machine at once, on a busy one after milliseconds. So what calls took decides how the next ones run. It decides about
// time alone: no result depends on it.
#pragma once

#include <array>
#include <cstdint>

namespace phaserouter {

// For calls of one kind and about one size.
class ThreadChoice {
 public:
  // How the next call shall run.
  [[nodiscard]] bool is_several() const noexcept { return (tries_ > 0) != prefers_several_; }

  // What a call took that ran so: its time over the estimate of its work on one thread.
  void note(bool several, double cost) noexcept;

  // The number of calls that run on several threads before one thread is tried, however long they take.
  static constexpr int kOpening = 8;

 private:
  // Mean of logarithms, so that one call in a hundred that took a hundred times as long moves it little; recent calls
  // count more.
  struct Costs {
    double log_mean = 0;
    bool known = false;

    void add(double log_cost, double weight) noexcept;
  };

  [[nodiscard]] bool several_look_slow() const noexcept;

  Costs one_;
  Costs several_;
  double log_best_ = 0;  // the least of several_
  double credit_ = 0;    // costs since the other way was tried, less what has to be spent before it is again
  double patience_ = kMinPatience;
  int opening_ = kOpening;
  bool prefers_several_ = true;
  int tries_ = 0;  // so many next calls run the other way, to see what that takes now

  // A trial's first calls find threads asleep, or data in the caches of another processor: the last two count.
  static constexpr int kTries = 5;
  static constexpr int kCounted = 2;
  // The other way is tried once the preferred way has spent this number of times what the other costs: so trying takes
  // at most one part in that number, and ever less while it finds nothing new.
  static constexpr double kMinPatience = 16;
  static constexpr double kMaxPatience = 64;
};

// For all calls of a router.
class ThreadChoices {
 public:
  enum class Call : std::uint8_t {
    packed,
    degrees,
    loads,
    assignment,
    scores,
    grouped,
    dispatch,
    dispatch_ranks
  };

  // How one call shall run: made before it, given back with what it took.
  struct Plan {
    int threads = 1;  // at most; 0 as in the options
    std::uint64_t nanoseconds = 0;
    ThreadChoice *choice = nullptr;  // none where there is nothing to choose
  };

  // nanoseconds: about what the work takes on one thread. requested: the option.
  Plan plan(Call call, std::uint64_t nanoseconds, int requested) noexcept;

  // threads: on how many it ran.
  static void note(const Plan &plan, int threads, double milliseconds) noexcept;

 private:
  static constexpr int kCalls = 8;
  static constexpr int kSizes = 9;

  std::array<std::array<ThreadChoice, kSizes>, kCalls> choices_;
};

}  // namespace phaserouter
