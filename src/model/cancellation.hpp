// Whether a call shall stop, because the caller's callback said so.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
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
  Cancellation(Callback callback, void *data) : callback_(callback), data_(data) {
    if (callback == nullptr) return;  // and nobody asks for the time
    thread_ = std::this_thread::get_id();
    asked_ = Clock::now();
  }
  Cancellation(const Cancellation &) = delete;
  Cancellation &operator=(const Cancellation &) = delete;

  // Throws Error (cancelled) once the callback has asked to stop. Only the thread of the call asks it, and not more
  // often than every kPeriod, so that checking costs little and short calls never ask.
  void check() const {
    if (callback_ == nullptr) return;
    if (!stopped_.load(std::memory_order_relaxed)) {
      if (!is_due() || callback_(data_) == 0) return;
      stopped_.store(true, std::memory_order_relaxed);
    }
    throw Error(Fault::cancelled, "cancel: the callback asked the call to stop");
  }

  // Whether there is anybody to ask.
  [[nodiscard]] bool asks() const noexcept { return callback_ != nullptr; }

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
  std::thread::id thread_;
  mutable Clock::time_point asked_;  // of the thread of the call alone
  mutable std::atomic<bool> stopped_ = false;
};

// cancellation is nullptr where nothing can be stopped.
inline void check(const Cancellation *cancellation) {
  if (cancellation != nullptr) cancellation->check();
}

// A thread's work in steps that may be short: checks once so many are done.
class Pace {
 public:
  explicit Pace(const Cancellation *cancellation) noexcept : cancellation_(cancellation) {}

  // steps of a few nanoseconds each, at most some ten thousand at a time.
  void did(std::size_t steps) {
    done_ += steps;
    if (done_ < kSteps) return;
    done_ = 0;
    check(cancellation_);
  }

  // piece(begin, end) for consecutive parts of [0, n), whose items take so many steps each (at most some ten).
  template <class Piece>
  void in_pieces(std::size_t n, std::size_t steps, const Piece &piece) {
    constexpr std::size_t kItems = 4096;
    for (std::size_t begin = 0; begin < n; begin += kItems) {
      const std::size_t end = std::min(n, begin + kItems);
      piece(begin, end);
      did(steps * (end - begin));
    }
  }

  // For work whose steps other code counts.
  [[nodiscard]] const Cancellation *cancellation() const noexcept { return cancellation_; }

 private:
  static constexpr std::size_t kSteps = 32768;

  const Cancellation *cancellation_;
  std::size_t done_ = 0;
};

// piece(begin, end) for consecutive parts of [0, n) of at most so many steps, with a check after each.
template <class Piece>
void in_pieces(std::size_t n, std::size_t steps, const Cancellation *cancellation, const Piece &piece) {
  for (std::size_t begin = 0; begin < n; begin += steps) {
    piece(begin, std::min(n, begin + steps));
    check(cancellation);
  }
}

// The same for steps of a few nanoseconds each.
template <class Piece>
void in_pieces(std::size_t n, const Cancellation *cancellation, const Piece &piece) {
  in_pieces(n, std::size_t{32768}, cancellation, piece);
}

// A large array may be memory that nobody has touched yet.
template <class T>
void fill_in_pieces(std::span<T> values, const T &value, const Cancellation *cancellation) {
  in_pieces(values.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    std::fill(values.begin() + static_cast<std::ptrdiff_t>(begin),
              values.begin() + static_cast<std::ptrdiff_t>(end), value);
  });
}

template <class T>
void copy_in_pieces(std::span<const T> from, T *to, const Cancellation *cancellation) {
  in_pieces(from.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    std::copy_n(from.data() + begin, end - begin, to + begin);
  });
}

}  // namespace phaserouter
