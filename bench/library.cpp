#include "library.hpp"

#include <cstdio>
#include <cstdlib>

namespace bench {

void require(phase_router_status status) {
  if (status == PHASE_ROUTER_OK) return;
  std::fprintf(stderr, "bench_routing: %s\n", phase_router_last_error());
  std::exit(1);
}

void require_hash(bool good) {
  if (good) return;
  std::fprintf(stderr, "bench_routing: no memory for a hash router\n");
  std::exit(1);
}

Router::Router(int threads, Options chosen) {
  phase_router_options options;
  require(phase_router_options_init(&options, sizeof options));
  options.seed = kSeed;
  options.num_threads = threads;
  if (chosen == Options::kFirst) options.selection = PHASE_ROUTER_SELECT_FIRST;
  if (chosen == Options::kSorted) options.flags = PHASE_ROUTER_SORT_ROWS;
  require(phase_router_create(&router_, &options));
}

std::uint64_t Router::active_routes() const {
  phase_router_stats stats;
  require(phase_router_get_stats(router_, &stats, sizeof stats));
  return stats.active_routes;
}

}  // namespace bench
