// The message of the last failing call, per thread.
#pragma once

namespace phaserouter {

void set_last_error(const char *text) noexcept;
const char *last_error() noexcept;

}  // namespace phaserouter
