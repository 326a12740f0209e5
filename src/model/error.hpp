// The one exception type of the library: what went wrong, and a sentence that names the argument and the rule.
#pragma once

#include <cstdint>
#include <cstdio>
#include <exception>

// On Windows the compiler would otherwise check printf's formats by the rules of Windows's own library.
#if defined(__MINGW_PRINTF_FORMAT)
#define PHASE_ROUTER_PRINTF __MINGW_PRINTF_FORMAT
#else
#define PHASE_ROUTER_PRINTF printf
#endif

namespace phaserouter {

// The values are those of PHASE_ROUTER_ERROR_* (capi/ asserts it).
enum class Fault : std::int32_t {
  invalid_argument = -1,
  size_mismatch = -2,
  out_of_range = -3,
  overflow = -4,
  buffer_too_small = -5,
  infeasible = -6,
  not_a_permutation = -7,
  unsupported = -8,
  no_memory = -9,
  no_result = -10,
  internal = -11,
  cancelled = -12,
};

class Error final : public std::exception {
 public:
  // printf-style. The text lives inside the object, so that reporting an error needs no memory.
  [[gnu::format(PHASE_ROUTER_PRINTF, 3, 4)]] Error(Fault fault, const char *format, ...) noexcept;

  [[nodiscard]] Fault fault() const noexcept { return fault_; }
  [[nodiscard]] const char *what() const noexcept override { return text_; }

 private:
  Fault fault_;
  char text_[256];
};

}  // namespace phaserouter
