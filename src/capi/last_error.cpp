#include "capi/last_error.hpp"

#include <algorithm>
#include <cstring>

namespace phaserouter {

namespace {

thread_local char text_of_last_error[256];

}  // namespace

void set_last_error(const char *text) noexcept {
  const std::size_t length = std::min(std::strlen(text), sizeof text_of_last_error - 1);
  std::memcpy(text_of_last_error, text, length);
  text_of_last_error[length] = '\0';
}

const char *last_error() noexcept { return text_of_last_error; }

}  // namespace phaserouter
