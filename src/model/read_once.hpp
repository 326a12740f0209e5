// Reading a caller's memory that other threads may be writing. They must not, but a program in Python can do so without
// noticing. A value that is read once is used as it was checked.
#pragma once

namespace phaserouter {

// The compiler reads the value here and nowhere else.
template <class T>
T read_once(const T &value) noexcept {
  return __atomic_load_n(&value, __ATOMIC_RELAXED);
}

}  // namespace phaserouter
