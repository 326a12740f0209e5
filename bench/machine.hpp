// Where it was measured.
#pragma once

#include <string>

namespace bench {

// The processor's model, or "unknown" where the system does not say.
std::string cpu_model();

// How many processors this process may run on.
int processors();

// The compiler of this program, which the same build compiled the library with.
std::string compiler();

}  // namespace bench
