// The jobs that are measured.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bench {

enum class Kind {
  kPacked,   // route_packed: square bit matrices with 1 to k ones in each row
  kAssign,   // assign: tokens x experts, the experts' weights within a factor of three
  kDegrees,  // route_degrees: degrees around sqrt(k * N), so that rows meet k targets on average
  kSample    // sample_loads of kSampleSeeds seeds: degrees 1 to k
};

inline constexpr std::uint64_t kSampleSeeds = 100;

struct Case {
  Kind kind;
  std::uint64_t n_sources;
  std::uint64_t n_targets;
  std::uint32_t k;
  // The original implementation's routing time on the reference machine of bench/README.md.
  std::optional<double> original_ms = std::nullopt;
};

// "packed/4096x4096/k512"
std::string name_of(const Case &c);

// The stress cases take about 2 GB of memory and most of the time, so they are asked for.
std::vector<Case> cases(bool with_stress);

}  // namespace bench
