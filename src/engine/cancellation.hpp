// Whether a call shall stop, because the caller's callback said so.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>

#include "model/error.hpp"

namespace phaserouter {

// Lives as long as one call, on whose thread it is made. Work that takes long is done in pieces of at most about a
// millisecond, and every thread calls check() between two of them.
class Cancellation {
 public:
  using Callback = std::int32_t (*)(void *data);

  // Never stops.
  Cancellation() noexcept = default;
  Cancellation(Callback callback, void *data) noexcept : callback_(callback), data_(data) {}
  Cancellation(const Cancellation &) = delete;
  Cancellation &operator=(const Cancellation &) = delete;

  // Throws Error (cancelled) once the callback has asked to stop. Only the thread of the call asks it, and not more
  // often than every kPeriod, so that checking costs little and short calls never ask.
  void check() const {
    if (callback_ == nullptr) return;
    if (is_due() && callback_(data_) != 0) stopped_.store(true, std::memory_order_relaxed);
    if (stopped_.load(std::memory_order_relaxed))
      throw Error(Fault::cancelled, "cancel: the callback asked the call to stop");
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds kPeriod{2};

  [[nodiscard]] bool is_due() const {
    if (std::this_thread::get_id() != thread_) return false;
    const Clock::time_point now = Clock::now();
    if (now - asked_ < kPeriod) return false;
    asked_ = now;
    return true;
  }

  Callback callback_ = nullptr;
  void *data_ = nullptr;
  std::thread::id thread_ = std::this_thread::get_id();
  mutable Clock::time_point asked_ = Clock::now();  // of the thread of the call alone
  mutable std::atomic<bool> stopped_ = false;
};

// Where nothing can be stopped, there is none.
inline void check(const Cancellation *cancellation) {
  if (cancellation != nullptr) cancellation->check();
}

}  // namespace phaserouter
