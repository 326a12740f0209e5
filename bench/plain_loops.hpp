// What moving the bytes costs in plain code: a sum over the input, a fill of the output. Nothing clever, but
// contiguous parts that the compiler can vectorise, one to a thread when there is enough to do.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace bench {

// Loops of fewer steps run on one thread: starting a second costs more than it saves.
inline constexpr std::size_t kSerialLimit = 1 << 16;

template <class Value>
std::uint64_t sum_of(const std::vector<Value> &values, int threads) {
  const int parts = values.size() < kSerialLimit ? 1 : threads;
  const auto count = static_cast<std::size_t>(parts);
  std::uint64_t sum = 0;
#pragma omp parallel for num_threads(parts) reduction(+ : sum) if (parts > 1)
  for (int part = 0; part < parts; part++) {
    const auto p = static_cast<std::size_t>(part);
    const Value *const begin = values.data() + values.size() * p / count;
    const Value *const end = values.data() + values.size() * (p + 1) / count;
    sum += std::accumulate(begin, end, std::uint64_t{0});
  }
  return sum;
}

template <class Value, class Allocator>
void fill(std::vector<Value, Allocator> &values, Value value, int threads) {
  const int parts = values.size() < kSerialLimit ? 1 : threads;
  const auto count = static_cast<std::size_t>(parts);
#pragma omp parallel for num_threads(parts) if (parts > 1)
  for (int part = 0; part < parts; part++) {
    const auto p = static_cast<std::size_t>(part);
    Value *const begin = values.data() + values.size() * p / count;
    Value *const end = values.data() + values.size() * (p + 1) / count;
    std::fill(begin, end, value);
  }
}

}  // namespace bench
