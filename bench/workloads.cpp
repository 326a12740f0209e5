#include "workloads.hpp"

#include <hash_router.h>
#include <phase_router.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

#include "inputs.hpp"
#include "line_allocator.hpp"
#include "plain_loops.hpp"

namespace bench {
namespace {

constexpr std::uint64_t kSeed = 42;

void require(phase_router_status status) {
  if (status == PHASE_ROUTER_OK) return;
  std::fprintf(stderr, "bench_routing: %s\n", phase_router_last_error());
  std::exit(1);
}

void require_hash(bool good) {
  if (good) return;
  std::fprintf(stderr, "bench_routing: no memory for a hash router\n");
  std::exit(1);
}

class Router {
 public:
  explicit Router(int threads) {
    phase_router_options options;
    require(phase_router_options_init(&options, sizeof options));
    options.seed = kSeed;
    options.num_threads = threads;
    require(phase_router_create(&router_, &options));
  }
  Router(const Router &) = delete;
  Router &operator=(const Router &) = delete;
  ~Router() { phase_router_destroy(router_); }

  [[nodiscard]] phase_router *get() const { return router_; }

  [[nodiscard]] std::uint64_t active_routes() const {
    phase_router_stats stats;
    require(phase_router_get_stats(router_, &stats, sizeof stats));
    return stats.active_routes;
  }

 private:
  phase_router *router_ = nullptr;
};

// What routing workloads have in common: n_sources x k routes, and hash routers that send k from every source.
class RoutingWorkload : public Workload {
 public:
  RoutingWorkload(const Case &c, int threads)
      : case_(c), threads_(threads), router_(threads), routes_(c.n_sources * c.k, -1), hash_{kSeed,
                                                                                             c.n_sources,
                                                                                             c.n_targets,
                                                                                             c.k,
                                                                                             nullptr,
                                                                                             threads} {}

  void uniform_hash() override { require_hash(hash_route_uniform(&hash_, routes_.data())); }

  [[nodiscard]] std::uint64_t routes() const override { return router_.active_routes(); }

  [[nodiscard]] std::uint64_t output_bytes() const override { return bytes_of(routes_); }

 protected:
  void fill_routes(std::uint64_t value) { fill(routes_, static_cast<std::int32_t>(value), threads_); }

  void weighted_hash_by(const std::vector<std::uint32_t> &weights) {
    require_hash(hash_route_weighted(&hash_, weights.data(), routes_.data()));
  }

  Case case_;
  int threads_;
  Router router_;
  std::vector<std::int32_t, LineAllocator<std::int32_t>> routes_;
  hash_job hash_;
};

class PackedWorkload final : public RoutingWorkload {
 public:
  PackedWorkload(const Case &c, int threads)
      : RoutingWorkload(c, threads),
        target_degrees_(uniform_values<std::uint32_t>(c.n_targets, 1, c.k, 2)),
        s_bits_(packed_rows(uniform_values<std::uint32_t>(c.n_sources, 1, c.k, 1), c.n_targets, 3)),
        t_bits_(packed_rows(target_degrees_, c.n_sources, 4)) {}

  void phase_router() override {
    require(phase_router_route_packed(router_.get(), s_bits_.data(), t_bits_.data(), case_.n_sources,
                                      case_.n_targets, case_.k, routes_.data(), routes_.size()));
  }

  void plain_loops() override { fill_routes(sum_of(s_bits_, threads_) + sum_of(t_bits_, threads_)); }

  // The weights of the targets have to be read off the matrix first.
  void weighted_hash() override {
    require(phase_router_row_degrees(t_bits_.data(), case_.n_targets, case_.n_sources, target_degrees_.data(),
                                     target_degrees_.size()));
    weighted_hash_by(target_degrees_);
  }

  [[nodiscard]] std::uint64_t input_bytes() const override { return bytes_of(s_bits_) + bytes_of(t_bits_); }

 private:
  std::vector<std::uint32_t> target_degrees_;
  std::vector<std::uint64_t> s_bits_;
  std::vector<std::uint64_t> t_bits_;
};

class AssignWorkload final : public RoutingWorkload {
 public:
  AssignWorkload(const Case &c, int threads)
      : RoutingWorkload(c, threads),
        weights_(uniform_values<std::uint64_t>(c.n_targets, 50, 150, 1)),
        hash_weights_(weights_.begin(), weights_.end()) {}

  void phase_router() override {
    require(phase_router_assign(router_.get(), weights_.data(), case_.n_sources, case_.n_targets, case_.k,
                                routes_.data(), routes_.size()));
  }

  void plain_loops() override { fill_routes(sum_of(weights_, 1)); }

  void weighted_hash() override { weighted_hash_by(hash_weights_); }

  [[nodiscard]] std::uint64_t input_bytes() const override { return bytes_of(weights_); }

 private:
  std::vector<std::uint64_t> weights_;
  std::vector<std::uint32_t> hash_weights_;
};

class DegreesWorkload final : public RoutingWorkload {
 public:
  DegreesWorkload(const Case &c, int threads)
      : RoutingWorkload(c, threads),
        source_degrees_(uniform_values<std::uint32_t>(c.n_sources, 1, largest(c.k, c.n_targets), 1)),
        target_degrees_(uniform_values<std::uint32_t>(c.n_targets, 1, largest(c.k, c.n_sources), 2)) {}

  void phase_router() override {
    require(phase_router_route_degrees(router_.get(), source_degrees_.data(), target_degrees_.data(),
                                       case_.n_sources, case_.n_targets, case_.k, routes_.data(),
                                       routes_.size()));
  }

  void plain_loops() override {
    fill_routes(sum_of(source_degrees_, threads_) + sum_of(target_degrees_, threads_));
  }

  void weighted_hash() override { weighted_hash_by(target_degrees_); }

  [[nodiscard]] std::uint64_t input_bytes() const override {
    return bytes_of(source_degrees_) + bytes_of(target_degrees_);
  }

 private:
  // Degrees uniform in [1, 2 sqrt(k n)] on both sides: a row meets sqrt(k N) sqrt(k M) / M targets on average.
  static std::uint64_t largest(std::uint32_t k, std::uint64_t n) {
    return std::min(
        n, static_cast<std::uint64_t>(2 * std::sqrt(static_cast<double>(k) * static_cast<double>(n))));
  }

  std::vector<std::uint32_t> source_degrees_;
  std::vector<std::uint32_t> target_degrees_;
};

class SampleWorkload final : public Workload {
 public:
  SampleWorkload(const Case &c, int threads)
      : case_(c),
        threads_(threads),
        router_(threads),
        source_degrees_(uniform_values<std::uint32_t>(c.n_sources, 1, c.k, 1)),
        target_degrees_(uniform_values<std::uint32_t>(c.n_targets, 1, c.k, 2)),
        seeds_(kSampleSeeds),
        loads_(kSampleSeeds * c.n_targets),
        routes_(static_cast<std::size_t>(threads), std::vector<std::int32_t>(c.n_sources * c.k, -1)) {
    std::iota(seeds_.begin(), seeds_.end(), kSeed);
  }

  void phase_router() override {
    require(phase_router_sample_loads(router_.get(), source_degrees_.data(), target_degrees_.data(),
                                      case_.n_sources, case_.n_targets, case_.k, seeds_.data(), seeds_.size(),
                                      loads_.data(), loads_.size()));
  }

  void plain_loops() override {
    fill(loads_, sum_of(source_degrees_, threads_) + sum_of(target_degrees_, threads_), threads_);
  }

  void uniform_hash() override { hash_samples(false); }
  void weighted_hash() override { hash_samples(true); }

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

std::unique_ptr<Workload> make_workload(const Case &c, int threads) {
  switch (c.kind) {
    case Kind::kPacked:
      return std::make_unique<PackedWorkload>(c, threads);
    case Kind::kAssign:
      return std::make_unique<AssignWorkload>(c, threads);
    case Kind::kDegrees:
      return std::make_unique<DegreesWorkload>(c, threads);
    case Kind::kSample:
      break;
  }
  return std::make_unique<SampleWorkload>(c, threads);
}

}  // namespace bench
