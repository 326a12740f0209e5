// Times for the stats. Nothing that decides a route reads a clock.
#pragma once

#include <chrono>

namespace phaserouter {

class Stopwatch {
 public:
  // Milliseconds since the start or the last lap.
  double lap() noexcept {
    const Clock::time_point now = Clock::now();
    const std::chrono::duration<double, std::milli> elapsed = now - last_;
    last_ = now;
    return elapsed.count();
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
};

}  // namespace phaserouter
