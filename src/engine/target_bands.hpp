// Where few targets are active at a time: for every band of consecutive phases of the sources' ring, the targets whose
// arcs meet it, in the order of their own phases. The candidates of a source are some of a short run of those of its band,
// which a kernel looks through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/plan.hpp"
#include "kernels/kernels.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// A target at its phase, and the first and last phase of the sources' ring at which it is active.
struct BandTarget {
  std::uint32_t phase;
  std::uint32_t target;
  std::uint32_t first;
  std::uint32_t last;
};

class TargetBands {
 public:
  // Bands of 2^shift phases. Needs the targets of a plan. Memory is reused.
  void make(const Plan &plan, unsigned shift, const Cancellation *cancellation);

  [[nodiscard]] std::uint32_t n_targets() const noexcept { return n_targets_; }
  [[nodiscard]] std::span<const BandTarget> targets_of(std::size_t band) const noexcept {
    return std::span<const BandTarget>(targets_).subspan(begins_[band], ends_[band] - begins_[band]);
  }

 private:
  [[nodiscard]] std::size_t band_of(std::uint32_t phase) const noexcept { return phase >> shift_; }
  void count_entries(const Cancellation *cancellation);
  // Return how many entries they added, or 1.
  std::size_t add(std::uint32_t phase, std::uint32_t target, Arc arc) noexcept;
  std::size_t add(const BandTarget &target) noexcept;

  std::uint32_t n_sources_ = 0;
  std::uint32_t n_targets_ = 0;
  unsigned shift_ = 0;
  Room<Arc> arcs_;                   // by row of T
  std::vector<std::size_t> begins_;  // of each band's targets
  std::vector<std::size_t> ends_;
  Room<BandTarget> targets_;
};

// One band, and where in it targets are: what one task has at hand.
class BandIndex {
 public:
  void enter(const TargetBands &bands, std::size_t band);

  // Writes the targets with phases in ranges that are active at a phase of the sources' ring in this band, in their order,
  // and may write kSpansBeyond entries more. Returns how many there are.
  std::uint32_t find(const Kernels &kernels, std::uint32_t phase, const BitRanges &ranges,
                     std::uint32_t *out) const noexcept {
    const std::uint32_t n = find_between(kernels, phase, ranges.begin, ranges.end, out);
    if (ranges.wrapped_end == 0) return n;
    return n + find_between(kernels, phase, 0, ranges.wrapped_end, out + n);
  }

 private:
  void index(std::uint32_t n_targets, std::size_t n);

  std::uint32_t find_between(const Kernels &kernels, std::uint32_t phase, std::uint32_t begin,
                             std::uint32_t end, std::uint32_t *out) const noexcept {
    if (begin >= end) return 0;
    const std::uint32_t first = first_in_cell_[begin >> cell_shift_];
    const std::uint32_t beyond = first_in_cell_[((end - 1) >> cell_shift_) + 1];
    const Spans spans{phases_.data(), firsts_.data(), lasts_.data(), targets_.data()};
    return kernels.find_spans(spans, first, beyond - first, begin, end, phase, out);
  }

  Room<std::uint32_t> phases_;
  Room<std::uint32_t> firsts_;
  Room<std::uint32_t> lasts_;
  Room<std::uint32_t> targets_;
  // For each cell of 2^cell_shift_ phases of the targets' ring, and one more: the first entry that is not before it.
  std::vector<std::uint32_t> first_in_cell_;
  unsigned cell_shift_ = 0;
};

}  // namespace phaserouter
