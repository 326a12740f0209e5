/* usage: test_level LEVEL|refused|any
 * Routes, and checks that it ran on this level; or that the level in PHASE_ROUTER_SIMD was refused. Unlike the C-API's
 * test of levels it needs no fork, and the expected level is an argument: for processors that an emulator imitates. */
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int wrong(const char *what) {
  fprintf(stderr, "%s; level %s, last error: \"%s\"\n", what, phase_router_simd_level(),
          phase_router_last_error());
  return EXIT_FAILURE;
}

/* One source, one target: there is one route. */
static int route(phase_router *router, const char *level) {
  const uint32_t degree = 1;
  int32_t target = -1;
  phase_router_stats stats;
  if (phase_router_route_degrees(router, &degree, &degree, 1, 1, 1, &target, 1) != PHASE_ROUTER_OK)
    return wrong("no route");
  if (target != 0) return wrong("the wrong route");
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return wrong("no stats");
  if (strcmp(stats.simd_level, phase_router_simd_level()) != 0) return wrong("the stats name another level");
  if (strcmp(level, "any") != 0 && strcmp(level, stats.simd_level) != 0) return wrong("another level ran");
  printf("level %s\n", stats.simd_level);
  return EXIT_SUCCESS;
}

int main(int argc, char **argv) {
  phase_router *router = NULL;
  if (argc != 2) {
    fputs("usage: test_level LEVEL|refused|any\n", stderr);
    return EXIT_FAILURE;
  }
  const phase_router_status status = phase_router_create(&router, NULL);
  if (strcmp(argv[1], "refused") == 0) {
    if (status != PHASE_ROUTER_ERROR_UNSUPPORTED || router != NULL) return wrong("the level was not refused");
    if (strstr(phase_router_last_error(), "PHASE_ROUTER_SIMD") == NULL)
      return wrong("the message does not say so");
    return EXIT_SUCCESS;
  }
  if (status != PHASE_ROUTER_OK) return wrong("no router");
  const int result = route(router, argv[1]);
  phase_router_destroy(router);
  return result;
}
