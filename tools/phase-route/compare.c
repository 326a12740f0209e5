#include "compare.h"

#include <stdbool.h>
#include <stdlib.h>

#include "hash_router.h"
#include "program.h"

/* Runs are repeated until there are as many as asked for, or until this much time has gone. */
static const double max_ms = 2000;

static void hash_once(const hash_job *hash, const uint32_t *weights, int32_t *routes) {
  bool good = weights == NULL ? hash_route_uniform(hash, routes) : hash_route_weighted(hash, weights, routes);
  if (!good) fatal(STATUS_FAILED, "no memory for a hash router");
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

/* The routers of the comparison behind one call, so that all are timed alike. */
typedef struct contender {
  const job *work;
  phase_router *router;    /* NULL for a hash router */
  const hash_job *hash;    /* of a hash router */
  const uint32_t *weights; /* of the weighted one */
} contender;

/* Fills routes; returns the median time of asked->runs calls after a first one that is not counted. */
static double time_runs(const contender *c, int32_t *routes, size_t n_routes) {
  int runs = c->work->asked->runs;
  double *times = allocate((uint64_t)runs, sizeof *times, "times");
  double start = clock_ms();
  int n = 0;
  for (int run = 0; run <= runs; run++) {
    double before = clock_ms();
    if (c->router != NULL) {
      job_route(c->work, c->router, routes, n_routes);
    } else {
      hash_once(c->hash, c->weights, routes);
    }
    double after = clock_ms();
    if (run > 0) times[n++] = after - before;
    if (n > 0 && after - start > max_ms) break;
  }
  qsort(times, (size_t)n, sizeof *times, compare_doubles);
  double median = n % 2 == 1 ? times[n / 2] : (times[n / 2 - 1] + times[n / 2]) / 2;
  release(times);
  return median;
}

double time_phase_router(const job *work, phase_router *router, int32_t *routes, size_t n_routes) {
  const contender c = {work, router, NULL, NULL};
  return time_runs(&c, routes, n_routes);
}

static uint32_t *count_kept(const job *j, const int32_t *routes) {
  uint32_t k = j->asked->k;
  uint32_t *kept = allocate_zeroed(j->n_sources, sizeof *kept, "row sizes");
  for (uint64_t i = 0; i < j->n_sources; i++) {
    while (kept[i] < k && routes[i * k + kept[i]] >= 0) kept[i]++;
  }
  return kept;
}

void compare_with_hashing(const job *work, const routing *result, int32_t *routes, size_t n_routes,
                          report *r) {
  uint32_t *wanted = count_kept(work, routes);
  hash_job hash = {work->asked->seed, work->n_sources, work->n_targets,
                   work->asked->k,    wanted,          work->asked->num_threads};
  bool any_capacity = r->inputs[r->n_inputs - 1].largest > 0;
  for (int router = ROUTER_UNIFORM_HASH; router <= ROUTER_WEIGHTED_HASH; router++) {
    if (router == ROUTER_WEIGHTED_HASH && !any_capacity) continue;
    const contender c = {work, NULL, &hash, router == ROUTER_WEIGHTED_HASH ? work->capacities : NULL};
    double median = time_runs(&c, routes, n_routes);
    routing hashed = *result;
    hashed.routes = routes;
    outcome_measure(&hashed, &r->outcomes[router]);
    r->outcomes[router].median_ms = median;
    r->outcomes[router].threads = hash_threads(&hash);
    r->ran[router] = true;
  }
  release(wanted);
}
