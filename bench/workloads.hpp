// A case with its inputs and buffers, on which each contender of the case can be called.
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

  // One of contenders_of the case.
  virtual void call(Contender contender) = 0;

  // Of the last call of the library.
  [[nodiscard]] virtual std::uint64_t routes() const = 0;

  // Each read once, or written once.
  [[nodiscard]] virtual std::uint64_t input_bytes() const = 0;
  [[nodiscard]] virtual std::uint64_t output_bytes() const = 0;
};

// Makes the inputs of a case, and buffers that have been written to. 0 threads: the library's default.
std::unique_ptr<Workload> make_workload(const Case &c, int threads);

// The same for the kinds of one file.
std::unique_ptr<Workload> make_routing_workload(const Case &c, int threads);
std::unique_ptr<Workload> make_sample_workload(const Case &c, int threads);
std::unique_ptr<Workload> make_score_workload(const Case &c, int threads);
std::unique_ptr<Workload> make_row_workload(const Case &c, int threads);

}  // namespace bench
