/* A user's program: routes and checks what the library promises. */
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>

enum { SOURCES = 1000, TARGETS = 80, FAN_OUT = 8 };

static int32_t routes[SOURCES * FAN_OUT];

static void require(int condition, const char *what) {
  if (!condition) {
    fprintf(stderr, "%s (last error: %s)\n", what, phase_router_last_error());
    exit(EXIT_FAILURE);
  }
}

/* Every row is full of different targets, and target j has exactly expected[j] sources. */
static void check_exact(const uint32_t *expected) {
  uint64_t loads[TARGETS];
  int i, a, b;
  for (i = 0; i < SOURCES; i++) {
    const int32_t *row = routes + i * FAN_OUT;
    for (a = 0; a < FAN_OUT; a++) {
      require(row[a] >= 0 && row[a] < TARGETS, "a row is not full");
      for (b = 0; b < a; b++) require(row[a] != row[b], "a row names a target twice");
    }
  }
  require(phase_router_column_loads(routes, SOURCES, FAN_OUT, TARGETS, loads, TARGETS) == PHASE_ROUTER_OK,
          "phase_router_column_loads");
  for (i = 0; i < TARGETS; i++) require(loads[i] == expected[i], "a target is not exactly loaded");
}

int main(void) {
  uint32_t source_degrees[SOURCES], target_degrees[TARGETS];
  uint64_t weights[TARGETS];
  phase_router *router = NULL;
  phase_router_options options;
  int i;

  require(phase_router_options_init(&options, sizeof options) == PHASE_ROUTER_OK,
          "phase_router_options_init");
  options.seed = 42;
  options.num_threads = 2;
  options.flags = PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  require(phase_router_create(&router, &options) == PHASE_ROUTER_OK, "phase_router_create");

  /* Sources that accept any target, and target degrees that sum to k M: exact. */
  for (i = 0; i < SOURCES; i++) source_degrees[i] = TARGETS;
  for (i = 0; i < TARGETS; i++) target_degrees[i] = SOURCES * FAN_OUT / TARGETS;
  require(phase_router_route_degrees(router, source_degrees, target_degrees, SOURCES, TARGETS, FAN_OUT,
                                     routes, sizeof routes / sizeof routes[0]) == PHASE_ROUTER_OK,
          "phase_router_route_degrees");
  check_exact(target_degrees);

  /* The assignment of unequal weights. */
  for (i = 0; i < TARGETS; i++) weights[i] = (uint64_t)i + 1;
  require(phase_router_shares(options.seed, weights, TARGETS, (uint64_t)SOURCES * FAN_OUT, SOURCES,
                              target_degrees, TARGETS) == PHASE_ROUTER_OK,
          "phase_router_shares");
  require(phase_router_assign(router, weights, SOURCES, TARGETS, FAN_OUT, routes,
                              sizeof routes / sizeof routes[0]) == PHASE_ROUTER_OK,
          "phase_router_assign");
  check_exact(target_degrees);

  phase_router_destroy(router);
  printf("routing laws hold, library %s, threads: %s\n", phase_router_version(), phase_router_threading());
  return EXIT_SUCCESS;
}
