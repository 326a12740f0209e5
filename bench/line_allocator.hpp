// Buffers that begin with a cache line, as those of most users who measure do. Large ones from malloc begin 16 bytes
// behind one, and then every wide store of every contender crosses two.
#pragma once

#include <cstddef>
#include <new>

namespace bench {

template <class T>
struct LineAllocator {
  using value_type = T;
  static constexpr std::align_val_t kLine{64};

  LineAllocator() = default;
  template <class U>
  explicit LineAllocator(const LineAllocator<U> &) {}

  T *allocate(std::size_t n) { return static_cast<T *>(::operator new(n * sizeof(T), kLine)); }
  void deallocate(T *p, std::size_t) { ::operator delete(p, kLine); }

  friend bool operator==(LineAllocator, LineAllocator) { return true; }
};

}  // namespace bench
