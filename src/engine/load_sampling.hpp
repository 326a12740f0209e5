// Column loads over many seeds, without materialising a route.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "engine/sweep.hpp"

namespace phaserouter {

class LoadSampling {
 public:
  // loads: seeds.size() x N. The job's own seed is not used. Parallel over seeds.
  void sample(const Job &job, std::span<const std::uint64_t> seeds, std::span<std::uint64_t> loads);

 private:
  struct Sampler {
    Sweep sweep;
    std::vector<std::uint32_t> row;
  };
  std::vector<Sampler> samplers_;  // by task
};

}  // namespace phaserouter
