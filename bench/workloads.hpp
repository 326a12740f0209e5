// A case with its inputs and buffers: for each one the library, plain loops that read the same input and fill the
// same output, and the two hash routers.
#pragma once

#include <cstdint>
#include <memory>

#include "cases.hpp"

namespace bench {

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

  // Each read once, or written once.
  [[nodiscard]] virtual std::uint64_t input_bytes() const = 0;
  [[nodiscard]] virtual std::uint64_t output_bytes() const = 0;
};

// Makes the inputs of a case, and buffers that have been written to.
std::unique_ptr<Workload> make_workload(const Case &c, int threads);

}  // namespace bench
