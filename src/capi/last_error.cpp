#include "capi/last_error.hpp"

#include <cstring>

namespace phaserouter {

namespace {

thread_local char text_of_last_error[256];

}  // namespace

void set_last_error(const char *text) noexcept {
  std::strncpy(text_of_last_error, text, sizeof text_of_last_error - 1);
}

const char *last_error() noexcept { return text_of_last_error; }

}  // namespace phaserouter
