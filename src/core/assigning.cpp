#include "core/assigning.hpp"

#include "model/error.hpp"
#include "model/shares.hpp"

namespace phaserouter {

void find_loads(const Shape &shape, std::span<const std::uint64_t> weights, std::uint64_t seed,
                std::span<std::uint32_t> loads, const Cancellation &cancellation) {
  if (shape.k > shape.n_targets)
    throw Error(Fault::infeasible,
                "k: infeasible, because a row cannot hold %u different targets where n_targets = %u", shape.k,
                shape.n_targets);
  round_shares(weights, std::uint64_t{shape.n_sources} * shape.k, shape.n_sources, seed, loads,
               &cancellation);
}

AssignmentJob assignment_job(const phase_router_options &options, const Shape &shape,
                             std::span<const std::uint32_t> loads,
                             const Cancellation &cancellation) noexcept {
  AssignmentJob job;
  job.target_degrees = loads;
  job.n_sources = shape.n_sources;
  job.k = shape.k;
  job.seed = options.seed;
  job.sort_rows = (options.flags & PHASE_ROUTER_SORT_ROWS) != 0;
  job.cancellation = &cancellation;
  return job;
}

}  // namespace phaserouter
