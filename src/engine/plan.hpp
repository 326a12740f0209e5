// Everything about a routing that does not depend on the row: permutations, and the arcs of sources and targets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "kernels/kernels.hpp"
#include "model/arcs.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

class Plan {
 public:
  // How rows will find their phase: by walking phases (source at a phase), or by walking rows (phase of a source).
  enum class Walk { phases, rows };

  // The two halves, which do not depend on each other; both are made before anything is asked. Memory is reused.
  void make_sources(const Job &job, Walk walk);
  void make_targets(const Job &job);

  [[nodiscard]] std::uint32_t n_sources() const noexcept { return n_sources_; }
  [[nodiscard]] std::uint32_t n_targets() const noexcept { return n_targets_; }

  // The sources at consecutive phases, and the phases of consecutive sources.
  void sources_from(std::uint32_t phase, std::span<std::uint32_t> sources) const noexcept {
    pi_t_.elements_from(phase, sources);
  }
  void phases_from(std::uint32_t source, std::span<std::uint32_t> phases) const noexcept {
    pi_t_.positions_from(source, phases);
  }

  // The candidates of a source are the active targets with phases in this arc of the ring of size N.
  [[nodiscard]] Arc source_arc(std::uint32_t source) const noexcept {
    const std::uint32_t row = rho_.element_at(source);
    return {source_begins_[row], source_degrees_[row]};
  }

  // The same of consecutive sources: sets what an entry says of the arc. Returns the longest arc's length.
  std::uint32_t source_arcs_from(std::uint32_t source, std::span<RingBits> arcs) const noexcept;

  void prefetch(std::uint32_t source) const noexcept {
    const std::uint32_t row = rho_.element_at(source);
    __builtin_prefetch(&source_begins_[row]);
    __builtin_prefetch(&source_degrees_[row]);
  }

  // The target at each phase of the ring of size N, as a table when there is one.
  [[nodiscard]] const std::uint16_t *target_table() const noexcept { return pi_s_.element_table(); }
  void targets_at(std::span<std::uint32_t> phases) const noexcept { pi_s_.elements_at(phases); }

  // visit(arc, bit) for every target: the arc of the ring of size M in which it is active, and its own phase, which is
  // its bit in a set of active targets. No particular order.
  template <class Visit>
  void for_each_target(Visit visit) const {
    std::uint32_t bits[kBatch];
    std::uint32_t begin = 0;
    for (std::uint32_t first = 0; first < n_targets_; first += kBatch) {
      const std::uint32_t n = std::min(kBatch, n_targets_ - first);
      tau_.positions_from(first, {bits, n});
      pi_s_.positions_of({bits, n});
      for (std::uint32_t q = 0; q < n; ++q) {
        const Arc arc{begin, target_degrees_[first + q]};
        visit(arc, bits[q]);
        begin = ring_advance(begin, arc.length, n_sources_);
      }
    }
  }

 private:
  static constexpr std::uint32_t kBatch = 256;

  std::uint32_t n_sources_ = 0;
  std::uint32_t n_targets_ = 0;
  Permutation pi_s_;
  Permutation pi_t_;
  Permutation rho_;
  Permutation tau_;
  std::span<const std::uint32_t> source_degrees_;
  std::span<const std::uint32_t> target_degrees_;
  std::vector<std::uint32_t> source_begins_;  // by row of S
};

}  // namespace phaserouter
