#include "engine/thread_choice.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace phaserouter {

namespace {

// Weights of a new cost in the mean. Of the way not preferred there are few.
constexpr double kUsual = 0.125;
constexpr double kTried = 0.5;

// Several threads look slow when they take that much longer than they have or than one would.
constexpr double kSlow = 1.5;

// Longer calls are not worth trying on one thread: waiting for the last of several takes a small part of them.
constexpr std::uint64_t kLongest = 20'000'000;

}  // namespace

void ThreadChoice::Costs::add(double log_cost, double weight) noexcept {
  log_mean = known ? log_mean + weight * (log_cost - log_mean) : log_cost;
  known = true;
}

bool ThreadChoice::several_look_slow() const noexcept {
  return several_.log_mean > std::min(log_best_, 0.0) + std::log2(kSlow);
}

void ThreadChoice::note(bool several, double cost) noexcept {
  // The very first call starts threads and touches new memory.
  if (several && opening_ > 0 && opening_-- == kOpening) return;
  const bool tried = several != prefers_several_;
  if (tried) tries_ = std::max(tries_ - 1, 0);
  if (tried && tries_ >= kCounted) return;
  const double log_cost = std::log2(std::max(cost, 1e-6));
  if (several) log_best_ = several_.known ? std::min(log_best_, log_cost) : log_cost;
  (several ? several_ : one_).add(log_cost, tried ? kTried : kUsual);

  const bool preferred = prefers_several_;
  prefers_several_ = !one_.known || several_.log_mean <= one_.log_mean;
  const Costs &other = prefers_several_ ? one_ : several_;
  credit_ += cost;
  const bool changed = prefers_several_ != preferred;
  if (changed) {
    patience_ = kMinPatience;
    tries_ = 0;
  }
  if (tries_ > 0) return;
  if (tried || changed) {
    credit_ = -patience_ * kTries * std::exp2(other.log_mean);
    patience_ = std::min(2 * patience_, kMaxPatience);
  }
  if (opening_ == 0 && credit_ >= 0 && (!prefers_several_ || several_look_slow())) tries_ = kTries;
}

ThreadChoices::Plan ThreadChoices::plan(Call call, std::uint64_t nanoseconds, int requested) noexcept {
  constexpr int kSmallest = 17;  // bits of 0.1 ms, below which calls run on one thread anyway
  Plan plan{requested, nanoseconds, nullptr};
  const int size = static_cast<int>(std::bit_width(nanoseconds)) - kSmallest;
  if (requested == 1 || size < 0 || nanoseconds > kLongest) return plan;
  static_assert(std::bit_width(kLongest) - kSmallest < kSizes);
  plan.choice = &choices_[static_cast<std::size_t>(call)][static_cast<std::size_t>(size)];
  if (!plan.choice->is_several()) plan.threads = 1;
  return plan;
}

void ThreadChoices::note(const Plan &plan, int threads, double milliseconds) noexcept {
  // A call that was to run on several threads and could not says nothing about them.
  if (plan.choice == nullptr || (plan.threads != 1 && threads == 1)) return;
  plan.choice->note(threads > 1, 1e6 * milliseconds / static_cast<double>(plan.nanoseconds));
}

}  // namespace phaserouter
