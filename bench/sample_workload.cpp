// The loads of many seeds.
#include <hash_router.h>
#include <phase_router.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

#include "inputs.hpp"
#include "library.hpp"
#include "plain_loops.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

class SampleWorkload final : public Workload {
 public:
  SampleWorkload(const Case &c, int threads)
      : case_(c),
        threads_(threads),
        router_(threads, c.options),
        source_degrees_(uniform_values<std::uint32_t>(c.n_sources, 1, c.k, 1)),
        target_degrees_(uniform_values<std::uint32_t>(c.n_targets, 1, c.k, 2)),
        seeds_(kSampleSeeds),
        loads_(kSampleSeeds * c.n_targets),
        routes_(static_cast<std::size_t>(threads), std::vector<std::int32_t>(c.n_sources * c.k, -1)) {
    std::iota(seeds_.begin(), seeds_.end(), kSeed);
  }

  void call(Contender contender) override {
    switch (contender) {
      case Contender::kPlainLoops:
        return fill(loads_, sum_of(source_degrees_, threads_) + sum_of(target_degrees_, threads_), threads_);
      case Contender::kUniformHash:
        return hash_samples(false);
      case Contender::kWeightedHash:
        return hash_samples(true);
      default:
        return require(phase_router_sample_loads(
            router_.get(), source_degrees_.data(), target_degrees_.data(), case_.n_sources, case_.n_targets,
            case_.k, seeds_.data(), seeds_.size(), loads_.data(), loads_.size()));
    }
  }

  [[nodiscard]] std::uint64_t routes() const override {
    return std::accumulate(loads_.begin(), loads_.end(), std::uint64_t{0});
  }

  [[nodiscard]] std::uint64_t input_bytes() const override {
    return bytes_of(source_degrees_) + bytes_of(target_degrees_) + bytes_of(seeds_);
  }

  [[nodiscard]] std::uint64_t output_bytes() const override { return bytes_of(loads_); }

 private:
  // Over the seeds in parallel, as the library does it.
  void hash_samples(bool weighted) {
    std::fill(loads_.begin(), loads_.end(), 0);
    const std::size_t parts = routes_.size();
#pragma omp parallel for num_threads(threads_)
    for (std::size_t part = 0; part < parts; part++) {
      for (std::size_t q = kSampleSeeds * part / parts; q < kSampleSeeds * (part + 1) / parts; q++)
        hash_sample(q, weighted, routes_[part]);
    }
  }

  void hash_sample(std::size_t q, bool weighted, std::vector<std::int32_t> &routes) {
    const hash_job job{seeds_[q], case_.n_sources, case_.n_targets, case_.k, nullptr, 1};
    require_hash(weighted ? hash_route_weighted(&job, target_degrees_.data(), routes.data())
                          : hash_route_uniform(&job, routes.data()));
    std::uint64_t *const loads = loads_.data() + q * case_.n_targets;
    for (const std::int32_t target : routes) loads[target]++;
  }

  Case case_;
  int threads_;
  Router router_;
  std::vector<std::uint32_t> source_degrees_;
  std::vector<std::uint32_t> target_degrees_;
  std::vector<std::uint64_t> seeds_;
  std::vector<std::uint64_t> loads_;
  std::vector<std::vector<std::int32_t>> routes_;  // of the hash routers, one for each thread
};

}  // namespace

std::unique_ptr<Workload> make_sample_workload(const Case &c, int threads) {
  return std::make_unique<SampleWorkload>(c, threads);
}

}  // namespace bench
