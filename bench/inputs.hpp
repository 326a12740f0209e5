// Inputs of the cases: the same ones in every run.
#pragma once

#include <hash_router.h>

#include <cstdint>
#include <vector>

namespace bench {

// n values, uniform in [min, max].
template <class Value>
std::vector<Value> uniform_values(std::uint64_t n, std::uint64_t min, std::uint64_t max, std::uint64_t key) {
  std::vector<Value> values(n);
  for (std::uint64_t i = 0; i < n; i++) {
    values[i] = static_cast<Value>(min + hash_bounded(hash_word(key, i), max - min + 1));
  }
  return values;
}

// A packed matrix with these row degrees: ones in random columns when a row is sparse, a rotated prefix when not.
// Only their number matters to a router.
std::vector<std::uint64_t> packed_rows(const std::vector<std::uint32_t> &degrees, std::uint64_t columns,
                                       std::uint64_t key);

template <class Value, class Allocator>
std::uint64_t bytes_of(const std::vector<Value, Allocator> &values) {
  return values.size() * sizeof(Value);
}

}  // namespace bench
