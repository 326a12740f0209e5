// Checks of what a caller passed in: pointers, lengths, sizes, overlaps. Every failure is an Error that names the
// argument.
#pragma once

#include <array>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <span>

#include "model/error.hpp"
#include "model/shape.hpp"
#include "phase_router.h"

namespace phaserouter {

template <class T>
T &required(const char *name, T *pointer) {
  if (pointer == nullptr) throw Error(Fault::invalid_argument, "%s: the pointer is NULL", name);
  if (reinterpret_cast<std::uintptr_t>(pointer) % alignof(T) != 0)
    throw Error(Fault::invalid_argument, "%s: the pointer is not aligned to %zu bytes", name, alignof(T));
  return *pointer;
}

// A size that must be at most PHASE_ROUTER_MAX_SIZE.
std::uint32_t checked_size(const char *name, std::uint64_t size);

Shape checked_shape(std::uint64_t n_sources, std::uint64_t n_targets, std::uint32_t k);

RowRange checked_range(const Shape &shape, std::uint64_t row_begin, std::uint64_t row_end);

// rows * columns elements, as a length of memory that can exist.
std::size_t checked_product(const char *name, std::uint64_t rows, std::uint64_t columns,
                            std::size_t element_size);

// rows * k entries of a result.
inline std::size_t route_count(std::uint64_t rows, std::uint32_t k) {
  return checked_product("routes", rows, k, sizeof(std::int32_t));
}

// The buffers of one call. Those of length zero may be NULL; the others must be aligned, and an output must not
// overlap another.
class Buffers {
 public:
  template <class T>
  std::span<const T> input(const char *name, const T *pointer, std::size_t elements) {
    add({name, reinterpret_cast<std::uintptr_t>(pointer), elements * sizeof(T), alignof(T), false});
    return {pointer, elements};
  }

  // length is what the caller says, expected what the shape asks for.
  template <class T>
  std::span<const T> input(const char *name, const T *pointer, std::size_t length, std::size_t expected) {
    check_length(name, length, expected);
    return input(name, pointer, length);
  }

  template <class T>
  std::span<T> output(const char *name, T *pointer, std::size_t length, std::size_t expected) {
    check_length(name, length, expected);
    return output_of_any_length(name, pointer, length);
  }

  template <class T>
  std::span<T> output_of_any_length(const char *name, T *pointer, std::size_t length) {
    add({name, reinterpret_cast<std::uintptr_t>(pointer), length * sizeof(T), alignof(T), true});
    return {pointer, length};
  }

 private:
  struct Buffer {
    const char *name;
    std::uintptr_t address;
    std::size_t bytes;
    std::size_t alignment;
    bool is_output;
  };

  static void check_length(const char *name, std::size_t length, std::size_t expected);
  void add(const Buffer &buffer);

  std::array<Buffer, 10> buffers_{};
  std::size_t count_ = 0;
};

}  // namespace phaserouter
