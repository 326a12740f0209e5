/* How much memory a large job takes besides its output.
 *
 *   peak_memory assign|route|row [SOURCES TARGETS K [LIMIT]]     10,000,000 x 256, k = 8, 200 MB
 *
 * row makes an assignment and asks it for its last row alone. Prints the largest resident set of the process, its inputs
 * included, less the size of the routes, and fails when that is above the limit. */
#define _DEFAULT_SOURCE

#include <inttypes.h>
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

typedef phase_router_status job(phase_router *router, uint64_t sources, uint64_t targets, uint32_t k,
                                int32_t *routes);

static uint64_t peak_bytes(void) {
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage) != 0) return UINT64_MAX;
#if defined(__APPLE__)
  return (uint64_t)usage.ru_maxrss;
#else
  return (uint64_t)usage.ru_maxrss * 1024;
#endif
}

static uint64_t weight(uint64_t target) { return 50 + target * 37 % 101; }

static uint64_t *make_weights(uint64_t targets) {
  uint64_t *weights = malloc((size_t)targets * sizeof *weights);
  for (uint64_t j = 0; weights != NULL && j < targets; j++) weights[j] = weight(j);
  return weights;
}

static phase_router_status assign(phase_router *router, uint64_t sources, uint64_t targets, uint32_t k,
                                  int32_t *routes) {
  uint64_t *weights = make_weights(targets);
  if (weights == NULL) return PHASE_ROUTER_ERROR_NO_MEMORY;
  phase_router_status status =
      phase_router_assign(router, weights, sources, targets, k, routes, (size_t)(sources * k));
  free(weights);
  return status;
}

static phase_router_status row(phase_router *router, uint64_t sources, uint64_t targets, uint32_t k,
                               int32_t *routes) {
  uint64_t *weights = make_weights(targets);
  if (weights == NULL) return PHASE_ROUTER_ERROR_NO_MEMORY;
  phase_router_assignment *assignment = NULL;
  phase_router_status status =
      phase_router_assignment_create(&assignment, router, weights, sources, targets, k);
  if (status == PHASE_ROUTER_OK)
    status = phase_router_assignment_rows(assignment, sources - 1, sources, routes, k);
  phase_router_assignment_destroy(assignment);
  free(weights);
  return status;
}

/* Every source may go anywhere, and the targets' degrees sum to k * sources, so that every row is full. */
static phase_router_status route(phase_router *router, uint64_t sources, uint64_t targets, uint32_t k,
                                 int32_t *routes) {
  uint64_t *weights = make_weights(targets);
  uint32_t *source_degrees = malloc((size_t)sources * sizeof *source_degrees);
  uint32_t *target_degrees = malloc((size_t)targets * sizeof *target_degrees);
  phase_router_status status = PHASE_ROUTER_ERROR_NO_MEMORY;
  if (weights != NULL && source_degrees != NULL && target_degrees != NULL) {
    for (uint64_t i = 0; i < sources; i++) source_degrees[i] = (uint32_t)targets;
    status = phase_router_apportion(weights, targets, k * sources, sources, target_degrees, (size_t)targets);
    if (status == PHASE_ROUTER_OK) {
      status = phase_router_route_degrees(router, source_degrees, target_degrees, sources, targets, k, routes,
                                          (size_t)(sources * k));
    }
  }
  free(target_degrees);
  free(source_degrees);
  free(weights);
  return status;
}

static job *find_job(const char *name) {
  if (strcmp(name, "assign") == 0) return assign;
  if (strcmp(name, "route") == 0) return route;
  return strcmp(name, "row") == 0 ? row : NULL;
}

int main(int n_arguments, char **arguments) {
  job *chosen = n_arguments > 1 ? find_job(arguments[1]) : NULL;
  if (chosen == NULL) {
    fprintf(stderr, "usage: peak_memory assign|route|row [SOURCES TARGETS K [LIMIT]]\n");
    return 2;
  }
  uint64_t sources = n_arguments > 4 ? strtoull(arguments[2], NULL, 10) : 10000000;
  uint64_t targets = n_arguments > 4 ? strtoull(arguments[3], NULL, 10) : 256;
  uint32_t k = n_arguments > 4 ? (uint32_t)strtoul(arguments[4], NULL, 10) : 8;
  double limit_mb = n_arguments > 5 ? strtod(arguments[5], NULL) : 200;
  size_t entries = (size_t)(chosen == row ? k : sources * k);
  size_t bytes = entries * sizeof(int32_t);
  int32_t *routes = malloc(bytes);
  phase_router *router = NULL;
  if (routes == NULL || phase_router_create(&router, NULL) != PHASE_ROUTER_OK) {
    fprintf(stderr, "peak_memory: no memory for the routes\n");
    free(routes);
    return 1;
  }
  phase_router_status status = chosen(router, sources, targets, k, routes);
  if (status != PHASE_ROUTER_OK) fprintf(stderr, "peak_memory: %s\n", phase_router_last_error());
  int full = status == PHASE_ROUTER_OK;
  for (size_t r = 0; full && r < entries; r++) full = routes[r] >= 0;
  if (status == PHASE_ROUTER_OK && !full) fprintf(stderr, "peak_memory: a row is not full\n");

  double megabyte = 1e6;
  double peak = (double)peak_bytes() / megabyte;
  double besides = peak - (double)bytes / megabyte;
  printf("%s, %" PRIu64 " sources x %" PRIu64 " targets, k = %" PRIu32
         ": peak %.1f MB, output %.1f MB, besides the output %.1f MB (limit %.0f MB)\n",
         arguments[1], sources, targets, k, peak, (double)bytes / megabyte, besides, limit_mb);
  phase_router_destroy(router);
  free(routes);
  return full && besides <= limit_mb ? 0 : 1;
}
