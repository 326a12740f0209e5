// Column loads over many seeds, without materialising a route.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "engine/sweep.hpp"
#include "model/room.hpp"

namespace phaserouter {

class LoadSampling {
 public:
  // Nanoseconds that a seed takes, roughly.
  [[nodiscard]] static std::uint64_t work_per_seed(const Job &job) noexcept {
    return 20 * (std::uint64_t{job.n_sources()} + job.n_targets());
  }
  // How many threads sample at once, each with a sweep of its own: those beyond the first only as long as their memory
  // keeps to kMaxExtraBytes together.
  static constexpr std::uint64_t kMaxExtraBytes = std::uint64_t{1} << 30;
  [[nodiscard]] static std::size_t samplers_for(std::uint32_t n_sources, std::uint32_t n_targets,
                                                std::size_t seeds, int threads) noexcept;

  // loads: seeds.size() x N. The job's own seed is not used. Parallel over seeds.
  // Returns how many threads ran.
  int sample(const Job &job, std::span<const std::uint64_t> seeds, std::span<std::uint64_t> loads);

 private:
  struct Sampler {
    Sweep sweep;
    Room<std::uint32_t> row;
  };
  std::vector<Sampler> samplers_;  // by task
};

}  // namespace phaserouter
