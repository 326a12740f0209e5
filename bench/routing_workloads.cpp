// Jobs with a row of routes for every source.
#include <hash_router.h>
#include <phase_router.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "inputs.hpp"
#include "library.hpp"
#include "line_allocator.hpp"
#include "plain_loops.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

using Weights = std::vector<std::uint32_t>;

// What they have in common: n_sources x k routes, and hash routers that send k from every source.
class RoutingWorkload : public Workload {
 public:
  RoutingWorkload(const Case &c, int threads)
      : case_(c),
        threads_(threads),
        router_(threads, c.options),
        default_router_(threads, Options::kDefault),
        routes_(c.n_sources * c.k, -1),
        hash_{kSeed, c.n_sources, c.n_targets, c.k, nullptr, threads} {}

  void call(Contender contender) final {
    switch (contender) {
      case Contender::kPlainLoops:
        return fill(routes_, static_cast<std::int32_t>(sum_of_input()), threads_);
      case Contender::kUniformHash:
        return require_hash(hash_route_uniform(&hash_, routes_.data()));
      case Contender::kWeightedHash:
        return require_hash(hash_route_weighted(&hash_, target_weights().data(), routes_.data()));
      case Contender::kDefaultOptions:
        return require(route(default_router_.get()));
      default:
        return require(route(router_.get()));
    }
  }

  [[nodiscard]] std::uint64_t routes() const final { return router_.active_routes(); }
  [[nodiscard]] std::uint64_t output_bytes() const final { return bytes_of(routes_); }

 protected:
  virtual phase_router_status route(phase_router *router) = 0;
  [[nodiscard]] virtual std::uint64_t sum_of_input() const = 0;
  virtual const Weights &target_weights() = 0;

  Case case_;
  int threads_;
  Router router_;
  Router default_router_;
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

  [[nodiscard]] std::uint64_t input_bytes() const override { return bytes_of(s_bits_) + bytes_of(t_bits_); }

 private:
  phase_router_status route(phase_router *router) override {
    return phase_router_route_packed(router, s_bits_.data(), t_bits_.data(), case_.n_sources, case_.n_targets,
                                     case_.k, routes_.data(), routes_.size());
  }

  [[nodiscard]] std::uint64_t sum_of_input() const override {
    return sum_of(s_bits_, threads_) + sum_of(t_bits_, threads_);
  }

  // They have to be read off the matrix first.
  const Weights &target_weights() override {
    require(phase_router_row_degrees(t_bits_.data(), case_.n_targets, case_.n_sources, target_degrees_.data(),
                                     target_degrees_.size()));
    return target_degrees_;
  }

  Weights target_degrees_;
  std::vector<std::uint64_t> s_bits_;
  std::vector<std::uint64_t> t_bits_;
};

class AssignWorkload : public RoutingWorkload {
 public:
  AssignWorkload(const Case &c, int threads)
      : RoutingWorkload(c, threads),
        weights_(uniform_values<std::uint64_t>(c.n_targets, 50, 150, 1)),
        hash_weights_(weights_.begin(), weights_.end()) {}

  [[nodiscard]] std::uint64_t input_bytes() const override { return bytes_of(weights_); }

 protected:
  phase_router_status route(phase_router *router) override {
    return phase_router_assign(router, weights_.data(), case_.n_sources, case_.n_targets, case_.k,
                               routes_.data(), routes_.size());
  }

  [[nodiscard]] std::uint64_t sum_of_input() const override { return sum_of(weights_, 1); }
  const Weights &target_weights() override { return hash_weights_; }

  std::vector<std::uint64_t> weights_;
  Weights hash_weights_;
};

// The hash routers know of no racks.
class RacksWorkload final : public AssignWorkload {
 public:
  RacksWorkload(const Case &c, int threads)
      : AssignWorkload(c, threads),
        racks_(uniform_values<std::uint32_t>(c.n_targets, 0, kRacksInAll - 1, 2)) {}

 private:
  phase_router_status route(phase_router *router) override {
    const phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, racks_.data(), kRacksInAll,
                                        0};
    return phase_router_assign_grouped(router, weights_.data(), &groups, case_.n_sources, case_.n_targets,
                                       case_.k, routes_.data(), routes_.size(), nullptr, 0);
  }

  std::vector<std::uint32_t> racks_;
};

// Degrees uniform in a range, for sources on a side of n targets and the other way round.
struct Range {
  std::uint64_t min;
  std::uint64_t max;
};

Range degree_range(const Case &c, std::uint64_t n) {
  if (c.kind == Kind::kHalf) return {1, n};
  if (c.kind == Kind::kDense) return {n - n / 4, n};
  // A row meets sqrt(k N) sqrt(k M) / M targets on average.
  const double max = 2 * std::sqrt(static_cast<double>(c.k) * static_cast<double>(n));
  return {1, std::min(n, static_cast<std::uint64_t>(max))};
}

Weights degrees(const Case &c, std::uint64_t count, std::uint64_t n, std::uint64_t key) {
  const Range range = degree_range(c, n);
  return uniform_values<std::uint32_t>(count, range.min, range.max, key);
}

class DegreesWorkload final : public RoutingWorkload {
 public:
  DegreesWorkload(const Case &c, int threads)
      : RoutingWorkload(c, threads),
        source_degrees_(degrees(c, c.n_sources, c.n_targets, 1)),
        target_degrees_(degrees(c, c.n_targets, c.n_sources, 2)) {}

  [[nodiscard]] std::uint64_t input_bytes() const override {
    return bytes_of(source_degrees_) + bytes_of(target_degrees_);
  }

 private:
  phase_router_status route(phase_router *router) override {
    return phase_router_route_degrees(router, source_degrees_.data(), target_degrees_.data(), case_.n_sources,
                                      case_.n_targets, case_.k, routes_.data(), routes_.size());
  }

  [[nodiscard]] std::uint64_t sum_of_input() const override {
    return sum_of(source_degrees_, threads_) + sum_of(target_degrees_, threads_);
  }

  const Weights &target_weights() override { return target_degrees_; }

  Weights source_degrees_;
  Weights target_degrees_;
};

}  // namespace

std::unique_ptr<Workload> make_routing_workload(const Case &c, int threads) {
  if (c.kind == Kind::kPacked) return std::make_unique<PackedWorkload>(c, threads);
  if (c.kind == Kind::kAssign) return std::make_unique<AssignWorkload>(c, threads);
  if (c.kind == Kind::kRacks) return std::make_unique<RacksWorkload>(c, threads);
  return std::make_unique<DegreesWorkload>(c, threads);
}

}  // namespace bench
