// How the loads of all targets answer to their prices together: rows that would change from one target to another join
// the two by an edge, and a full Newton step solves the graph's Laplacian, in integers. Elimination of a target joins
// its neighbours by edges of positive weight: nothing is ever subtracted, so no digits are lost, and numbers stay
// bounded.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/cancellation.hpp"

namespace phaserouter {

class TargetGraph {
 public:
  explicit TargetGraph(std::uint32_t n_targets)
      : n_(n_targets), weights_(std::size_t{n_targets} * n_targets, 0) {}

  // Joins two targets. The weights of all edges sum to less than 2^63.
  void join(std::uint32_t a, std::uint32_t b, std::uint64_t weight) noexcept {
    weights_[a < b ? std::size_t{a} * n_ + b : std::size_t{b} * n_ + a] += weight;
  }

  // Joins each of these targets with each other; they are in ascending order.
  void join_all(std::span<const std::uint32_t> targets, std::uint64_t weight) noexcept {
    for (std::size_t a = 0; a < targets.size(); ++a) {
      std::uint64_t *const edges = row(targets[a]);
      for (std::size_t b = a + 1; b < targets.size(); ++b) edges[targets[b]] += weight;
    }
  }
  // Adds the edges of another graph of as many targets.
  void add(const TargetGraph &other) noexcept {
    for (std::size_t e = 0; e < weights_.size(); ++e) weights_[e] += other.weights_[e];
  }

  // Sets x such that for every target the sum over its edges of weight * (its x less the other's) is its excess *
  // 2^shift, nearly. Targets without edges get 0. |excess| < 2^43. Forgets the edges.
  void solve(std::span<const std::int64_t> excess, int shift, std::span<std::int64_t> x, Pace &pace);

 private:
  [[nodiscard]] std::uint64_t *row(std::uint32_t a) noexcept { return weights_.data() + std::size_t{a} * n_; }
  // Halves all weights as often as it takes for their sums to fit 31 bits; returns how often.
  int scale();
  void eliminate(std::uint32_t p);

  std::uint32_t n_;
  std::vector<std::uint64_t> weights_;  // of a < b: row a, column b
  std::vector<std::uint32_t>
      small_;  // the same in 31 bits; then what they are of a target's sum, in 1 / 2^32
  std::vector<std::uint64_t> ground_;  // to a place of 0, so that every target has an answer
  std::vector<std::uint64_t> sums_;
};

}  // namespace phaserouter
