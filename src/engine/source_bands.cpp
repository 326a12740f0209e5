#include "engine/source_bands.hpp"

#include <algorithm>
#include <numeric>

namespace phaserouter {

void SourceBands::make(const Job &job, const Plan &plan, RowRange range, unsigned shift) {
  constexpr std::uint32_t kBatch = 256;
  shift_ = shift;
  sizes_.assign((std::size_t{job.n_sources() - 1} >> shift) + 1, 0);
  make_room(rows_, job.n_sources());
  std::uint32_t sources[kBatch];
  std::uint32_t phases[kBatch];
  Arc arcs[kBatch];
  Pace pace(job.cancellation);
  for (std::uint32_t first = range.begin; first < range.end; first += kBatch) {
    const std::uint32_t n = std::min(kBatch, range.end - first);
    std::iota(sources, sources + n, first);
    plan.phases_from(first, {phases, n});
    plan.source_arcs({sources, n}, arcs);
    for (std::uint32_t q = 0; q < n; ++q) {
      const std::size_t band = phases[q] >> shift;
      rows_[(band << shift) + sizes_[band]++] = {sources[q], phases[q], arcs[q]};
    }
    pace.did(4 * n);
  }
}

}  // namespace phaserouter
