// What has to be true of the process before OpenMP starts threads in it. Of builds with OpenMP only.
#pragma once

namespace phaserouter {

// Whether OpenMP's threads can work in this process. They cannot in a forked child whose parent had other threads:
// those are gone there, OpenMP's among them, and OpenMP would wait for them for ever. It does not matter who started
// them.
bool process_can_run_threads() noexcept;

// From now on nothing unloads the code of this library or of OpenMP's runtime: threads that sleep between two calls
// would wake up in unmapped memory. Worth calling once.
void keep_code_loaded() noexcept;

}  // namespace phaserouter
