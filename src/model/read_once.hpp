// Reading a caller's memory that other threads may be writing, which they must not, but a program in Python can make
// them: what is checked is then what is used.
#pragma once

namespace phaserouter {

// The compiler reads the value here and nowhere else.
template <class T>
T read_once(const T &value) noexcept {
  return __atomic_load_n(&value, __ATOMIC_RELAXED);
}

}  // namespace phaserouter
