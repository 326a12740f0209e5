// Everything about a routing that does not depend on the row: permutations, and the arcs of sources and targets.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>

#include "engine/job.hpp"
#include "engine/target_codes.hpp"
#include "kernels/kernels.hpp"
#include "model/arcs.hpp"
#include "model/permutation.hpp"
#include "model/room.hpp"

namespace phaserouter {

class Plan {
 public:
  // How rows will find their phase: by walking phases (source at a phase), or by walking rows (phase of a source).
  enum class Walk { phases, rows };

  // What is known of the targets by phase.
  struct Names {
    bool targets;  // which they are
    bool codes;    // roughly which they are
  };

  // The parts, which do not depend on each other where nothing else is said; all are made before anything is asked.
  // Memory is reused.
  void make_sources(const Job &job, Walk walk);
  void make_targets(const Job &job);
  // Needs the targets. Lists all targets by phase, where their permutation is computed for each (N > 65,536): worth it
  // where more of them will be named. With codes, a byte for each phase tells roughly which target it has.
  void make_names(const Names &names);

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
  void source_arcs(std::span<const std::uint32_t> sources, Arc *arcs) const noexcept {
    if (!source_arcs_.empty()) {
      for (std::size_t q = 0; q < sources.size(); ++q) arcs[q] = source_arcs_[rho_.element_at(sources[q])];
      return;
    }
    for (std::size_t q = 0; q < sources.size(); ++q) {
      const std::uint32_t row = rho_.element_at(sources[q]);
      arcs[q] = {source_begins_[row], source_degrees_[row]};
    }
  }

  // source_arcs of consecutive sources: sets what an entry says of the arc. Returns the longest arc's length.
  std::uint32_t source_arcs_from(std::uint32_t source, std::span<RingBits> arcs) const noexcept;

  // The target at each phase of the ring of size N, as a table of 16-bit entries when there is one.
  [[nodiscard]] const std::uint16_t *target_table() const noexcept { return pi_s_.element_table(); }
  // Names phases, in place.
  void targets_at(std::span<std::uint32_t> phases) const noexcept {
    if (targets_ == nullptr) return pi_s_.elements_at(phases);
    for (std::uint32_t &x : phases) x = targets_[x];
  }
  // The code of the target at each phase, readable up to 64 entries past the last; or nullptr.
  [[nodiscard]] const std::uint8_t *code_table() const noexcept { return codes_; }

  // The bits of targets in a set of active targets: their phases. In place.
  void bits_of(std::span<std::uint32_t> targets) const noexcept {
    tau_.positions_of(targets);
    pi_s_.positions_of(targets);
  }

  // The targets at consecutive phases.
  void targets_from(std::uint32_t phase, std::span<std::uint32_t> targets) const noexcept {
    pi_s_.elements_from(phase, targets);
  }
  // The rows of T of targets. In place.
  void target_rows(std::span<std::uint32_t> targets) const noexcept { tau_.elements_at(targets); }

  // visit(arc) for every target in ascending order: the arc of the ring of size M in which it is active. Returns where
  // the last one ends.
  template <class Visit>
  std::uint32_t for_each_target_arc(Visit visit) const {
    return for_each_batch([&](std::uint32_t first, std::uint32_t n, std::uint32_t begin) {
      return visit_arcs({&target_degrees_[first], n}, begin, [&](Arc arc, std::uint32_t) { visit(arc); });
    });
  }

  // visit(arc, bit): the same with the target's bit.
  template <class Visit>
  void for_each_target(Visit visit) const {
    std::uint32_t bits[kBatch];
    for_each_batch([&](std::uint32_t first, std::uint32_t n, std::uint32_t begin) {
      std::iota(bits, bits + n, first);
      bits_of({bits, n});
      return visit_arcs({&target_degrees_[first], n}, begin,
                        [&](Arc arc, std::uint32_t q) { visit(arc, bits[q]); });
    });
  }

 private:
  static constexpr std::uint32_t kBatch = 256;
  static constexpr std::uint32_t kBatchesBetweenChecks = 64;

  // begin = take(first, n, begin) for the targets in batches; begin is where the first one's arc begins.
  template <class Take>
  std::uint32_t for_each_batch(const Take &take) const {
    std::uint32_t begin = 0;
    for (std::uint32_t first = 0; first < n_targets_; first += kBatch) {
      if (first % (kBatch * kBatchesBetweenChecks) == 0) check(cancellation_);
      begin = take(first, std::min(kBatch, n_targets_ - first), begin);
    }
    return begin;
  }

  template <class Visit>
  std::uint32_t visit_arcs(std::span<const std::uint32_t> degrees, std::uint32_t begin,
                           const Visit &visit) const {
    const std::uint32_t ring = n_sources_;
    for (std::uint32_t q = 0; q < degrees.size(); ++q) {
      const Arc arc{begin, degrees[q]};
      visit(arc, q);
      begin = ring_advance(begin, arc.length, ring);
    }
    return begin;
  }

  std::uint32_t n_sources_ = 0;
  std::uint32_t n_targets_ = 0;
  Permutation pi_s_;
  Permutation pi_t_;
  Permutation rho_;
  Permutation tau_;
  std::span<const std::uint32_t> source_degrees_;
  std::span<const std::uint32_t> target_degrees_;
  Room<std::uint32_t> source_begins_;  // by row of S
  Room<Arc> source_arcs_;              // the same with the degrees, where rows are met in no order; or empty
  const Cancellation *cancellation_ = nullptr;
  Room<std::uint32_t> target_memory_;
  const std::uint32_t *targets_ = nullptr;  // by phase, in target_memory_
  Room<std::uint8_t> code_memory_;
  const std::uint8_t *codes_ = nullptr;  // by phase, in code_memory_
};

}  // namespace phaserouter
