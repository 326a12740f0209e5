// Memory for results that are written before they are read.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace phaserouter {

// Does not clear new elements: clearing a gigabyte takes long, and could not be interrupted.
template <class T>
struct UnclearedAllocator : std::allocator<T> {
  template <class U>
  struct rebind {
    using other = UnclearedAllocator<U>;
  };

  template <class U>
  void construct(U *place) noexcept {
    ::new (static_cast<void *>(place)) U;
  }
  template <class U, class... Arguments>
  void construct(U *place, Arguments &&...arguments) {
    ::new (static_cast<void *>(place)) U(std::forward<Arguments>(arguments)...);
  }
};

template <class T>
using Room = std::vector<T, UnclearedAllocator<T>>;

// At least n elements, whose contents are lost if there were fewer. Old memory is freed before new is allocated.
template <class T>
void make_room(Room<T> &room, std::size_t n) {
  if (room.size() >= n) return;
  Room<T>().swap(room);
  room.resize(n);
}

// Exactly n elements, whose contents are lost if there were fewer.
template <class T>
void set_size(Room<T> &room, std::size_t n) {
  if (room.capacity() < n) Room<T>().swap(room);
  room.resize(n);
}

}  // namespace phaserouter
