/* A plugin that has the library inside, for test_unload.c: routes on two threads, and gives how many there were, or
 * minus one. */
#include "phase_router.h"

#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
int plugin_route(const uint32_t *s, const uint32_t *t, uint64_t m, uint64_t n, uint32_t k, int32_t *routes);

int plugin_route(const uint32_t *s, const uint32_t *t, uint64_t m, uint64_t n, uint32_t k, int32_t *routes) {
  phase_router_options options = {sizeof options, 0, 1, 0, 2, 0, 0, 0, 0};
  phase_router_stats stats = {0};
  phase_router *router = 0;
  if (phase_router_create(&router, &options) != PHASE_ROUTER_OK) return -1;
  const int failed =
      phase_router_route_degrees(router, s, t, m, n, k, routes, (size_t)(m * k)) != PHASE_ROUTER_OK ||
      phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK;
  phase_router_destroy(router);
  return failed ? -1 : stats.threads;
}
