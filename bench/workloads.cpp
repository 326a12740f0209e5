#include "workloads.hpp"

namespace bench {

std::unique_ptr<Workload> make_workload(const Case &c, int threads) {
  if (on_one_thread(c)) return make_row_workload(c, threads);
  if (c.kind == Kind::kSample) return make_sample_workload(c, threads);
  if (c.kind == Kind::kScores) return make_score_workload(c, threads);
  return make_routing_workload(c, threads);
}

}  // namespace bench
