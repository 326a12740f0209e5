#include "engine/score_selection.hpp"

#include "engine/score_priced_row.hpp"
#include "engine/score_search.hpp"

namespace phaserouter {

std::vector<std::int64_t> select_best(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                                      const Prices &prices, PassThreads &threads,
                                      const ScoreSelection &selection) {
  selection.holding.clear(job.n_sources(), job.n_targets(), job.cancellation);
  set_size(selection.gaps, job.n_sources());
  std::vector<std::vector<std::int64_t>> parts(static_cast<std::size_t>(threads.threads));
  threads.run(job.n_sources(), [&](std::size_t task, RowRange range) {
    RoughRow rough(rows, job.upper, job.k, prices);
    PricedRow row(rows, keys, job.upper, job.k);
    std::vector<std::uint32_t> wanted;
    std::vector<std::int64_t> loads(job.n_targets(), 0);
    Pace pace(job.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      Value gap = 0;
      if (!rough.choose(i, wanted, gap)) {
        const auto best = row.wanted(i, prices);
        wanted.assign(best.begin(), best.end());
        gap = row.gap();
      }
      for (const std::uint32_t j : wanted) {
        selection.holding.flip(i, j);
        ++loads[j];
      }
      selection.gaps[i] = ScoreSearch::short_gap(gap);
      pace.did(std::size_t{8} * job.n_targets());
    }
    parts[task] = std::move(loads);
  });
  std::vector<std::int64_t> loads(job.n_targets(), 0);
  for (const auto &part : parts)
    for (std::uint32_t j = 0; j < job.n_targets(); ++j) loads[j] += part[j];
  return loads;
}

}  // namespace phaserouter
