#include "machine.hpp"

#include <fstream>
#include <thread>

#if defined(_OPENMP)
#include <omp.h>
#endif

namespace bench {

std::string cpu_model() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with("model name") && colon != std::string::npos) return line.substr(colon + 2);
  }
  return "unknown";
}

int processors() {
#if defined(_OPENMP)
  return omp_get_num_procs();
#else
  const unsigned number = std::thread::hardware_concurrency();
  return number == 0 ? 1 : static_cast<int>(number);
#endif
}

std::string compiler() {
#if defined(__clang__)
  return std::string("clang ") + __clang_version__;
#elif defined(__GNUC__)
  return std::string("gcc ") + __VERSION__;
#else
  return "unknown";
#endif
}

}  // namespace bench
