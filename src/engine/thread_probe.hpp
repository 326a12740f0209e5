// Whether threads can be had: OpenMP's runtimes end the process when they cannot create one.
#pragma once

#include <cstddef>

namespace phaserouter {

// The bytes that a value of OMP_STACKSIZE asks for ("512K", "4 m", "2048" = kilobytes); 0 when it is none.
std::size_t stack_bytes(const char *text) noexcept;

// How many threads like OpenMP's own, at most wanted, can be alive at the same time besides those that are: found by
// creating them. They have all ended when it returns, and the kernel counts them no more.
int threads_to_be_had(int wanted) noexcept;

}  // namespace phaserouter
