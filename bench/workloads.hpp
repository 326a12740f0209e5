// The jobs that are measured: for each one the library, plain loops that read the same input and fill the same
// output, and the two hash routers.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace bench {

enum class Kind {
  kPacked,   // route_packed: square bit matrices with 1 to k ones in each row
  kAssign,   // assign: tokens x experts, the experts' weights within a factor of three
  kDegrees,  // route_degrees: degrees around sqrt(k * N), so that rows meet k targets on average
  kSample    // sample_loads of 100 seeds: degrees 1 to k
};

struct Case {
  Kind kind;
  std::uint64_t n_sources;
  std::uint64_t n_targets;
  std::uint32_t k;
  // The original implementation's routing time on the reference machine.
  std::optional<double> original_ms = std::nullopt;
};

// "packed/4096x4096/k512"
std::string name_of(const Case &c);

class Workload {
 public:
  Workload() = default;
  Workload(const Workload &) = delete;
  Workload &operator=(const Workload &) = delete;
  virtual ~Workload() = default;

  virtual void phase_router() = 0;
  virtual void plain_loops() = 0;
  virtual void uniform_hash() = 0;
  virtual void weighted_hash() = 0;

  // Of the last call of phase_router().
  [[nodiscard]] virtual std::uint64_t routes() const = 0;

  // The input, read once, and the output, written once.
  [[nodiscard]] virtual std::uint64_t bytes_moved() const = 0;
};

// Makes the inputs of a case, and buffers that have been written to.
std::unique_ptr<Workload> make_workload(const Case &c, int threads);

}  // namespace bench
