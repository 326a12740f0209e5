// SPEC section 12: the hashes of keys, and the partitions that they belong to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace phaserouter {

// Keys as they lie in a caller's memory. Another thread may change it; what is used is what has been checked.
struct Keys {
  enum class Type : std::uint32_t { int64, bytes, utf32, offsets32, offsets64 };

  Type type;
  std::size_t count;
  std::size_t width;  // bytes or code points of a key; with offsets, bytes of all keys together
  const void *values;
  const void *offsets;
};

// Throws Error (out of range) at a key that is none, before anything is written.
void hash_keys(const Keys &keys, std::span<std::uint64_t> hashes);
void key_partitions(const Keys &keys, std::uint32_t n_partitions, std::span<std::uint32_t> partitions);

std::uint64_t hash_key(const void *key, std::size_t length);

}  // namespace phaserouter
