// Everything about a routing that does not depend on the row: permutations, arcs, and the events at which a target
// becomes active or inactive as the sweep walks the ring of source phases.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "model/arcs.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

class Plan {
 public:
  // How rows will find their phase: by walking phases (source at a phase), or by walking rows (phase of a source).
  enum class Walk { phases, rows };

  // Reuses its memory. Uses at most that many threads.
  void make(const Job &job, Walk walk, int threads);

  [[nodiscard]] std::uint32_t n_sources() const noexcept { return n_sources_; }
  [[nodiscard]] std::uint32_t n_targets() const noexcept { return n_targets_; }

  [[nodiscard]] std::uint32_t source_at(std::uint32_t phase) const noexcept {
    return pi_t_.element_at(phase);
  }
  [[nodiscard]] std::uint32_t phase_of(std::uint32_t source) const noexcept {
    return pi_t_.position_of(source);
  }

  // The candidates of a source are the active targets with phases in this arc of the ring of size N.
  [[nodiscard]] Arc source_arc(std::uint32_t source) const noexcept {
    const std::uint32_t row = rho_.element_at(source);
    return {source_begins_[row], source_degrees_[row]};
  }

  // The target at a phase of the ring of size N, as a table when there is one.
  [[nodiscard]] const std::uint32_t *target_table() const noexcept { return pi_s_.element_table(); }
  [[nodiscard]] std::uint32_t target_at(std::uint32_t phase) const noexcept {
    return pi_s_.element_at(phase);
  }

  // Bits of the active set (one per phase of a target) that flip when the walk reaches a phase: event e flips bit
  // event_bits()[e] at event_phases()[e]; phases ascend.
  [[nodiscard]] std::span<const std::uint32_t> event_phases() const noexcept { return event_phases_; }
  [[nodiscard]] std::span<const std::uint32_t> event_bits() const noexcept { return event_bits_; }

  // Sets the bits of all targets that are active at a phase, in a cleared bitset of N bits.
  void activate(std::uint32_t phase, std::uint64_t *active) const noexcept;

 private:
  void make_target_arcs(const Job &job);
  void make_events();
  void sort_events_by_counting();
  void sort_events_by_comparing();

  template <class Visit>
  void for_each_event(Visit visit) const;

  std::uint32_t n_sources_ = 0;
  std::uint32_t n_targets_ = 0;
  Permutation pi_s_;
  Permutation pi_t_;
  Permutation rho_;
  Permutation tau_;
  std::span<const std::uint32_t> source_degrees_;
  std::vector<std::uint32_t> source_begins_;  // by row of S
  std::vector<std::uint32_t> row_begins_;     // by row of T
  std::vector<Arc> target_arcs_;              // by target, on the ring of size M
  std::vector<std::uint32_t> event_phases_;
  std::vector<std::uint32_t> event_bits_;
  std::vector<std::uint32_t> next_slot_;  // scratch of the counting sort
  std::vector<std::uint64_t> keys_;       // scratch of the comparing sort
};

}  // namespace phaserouter
