// Rows by bands of consecutive phases of the sources' ring, and within a band in ascending order: what is known of them
// is written down in the order in which it is met, and each band's outputs are written in theirs, so that the processor
// needs few pages at a time. In the order of phases every row would cost a look-up of the page that it lies in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/job.hpp"
#include "engine/plan.hpp"
#include "model/room.hpp"

namespace phaserouter {

struct BandRow {
  std::uint32_t source;
  std::uint32_t phase;
  Arc arc;
};

class SourceBands {
 public:
  // The rows of a range of a job's, in bands of 2^shift phases. Needs the sources of a plan. Memory is reused.
  void make(const Job &job, const Plan &plan, RowRange range, unsigned shift);

  [[nodiscard]] std::span<const BandRow> rows_of(std::size_t band) const noexcept {
    return std::span<const BandRow>(rows_).subspan(band << shift_, sizes_[band]);
  }

 private:
  unsigned shift_ = 0;
  std::vector<std::uint32_t> sizes_;  // of each band
  Room<BandRow> rows_;                // room for a row at each phase, of which each band fills its first
};

}  // namespace phaserouter
