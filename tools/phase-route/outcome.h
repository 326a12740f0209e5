/* What a router did: the figures of its loads, and whether it kept what libphaserouter promises. */
#ifndef PHASE_ROUTE_OUTCOME_H
#define PHASE_ROUTE_OUTCOME_H

#include <stdbool.h>
#include <stdint.h>

/* A result and what it is held against. */
typedef struct routing {
  uint64_t n_sources;
  uint64_t n_targets;
  uint32_t k;
  const int32_t *routes;          /* n_sources x k */
  const uint32_t *source_degrees; /* NULL for an assignment: every row must be full */
  const uint32_t *capacities;     /* n_targets: what each target may take; an assignment fills it exactly */
} routing;

typedef struct outcome {
  double median_ms;
  int threads;
  uint64_t routes;
  uint64_t rows_short; /* fewer than k routes */
  uint64_t rows_empty;
  double fill;            /* routes / (n_sources * k) */
  double max_load_ratio;  /* largest load / capacity among targets that have a capacity */
  double cv_load_ratio;   /* standard deviation / mean of load / capacity among those */
  uint64_t over_capacity; /* routes beyond what their target may take: a target with a limit drops them */
  uint64_t targets_over;  /* targets with more than they may take */
} outcome;

/* Fills everything but median_ms and threads. */
void outcome_measure(const routing *result, outcome *measured);

/* By the median time; 0 without one. */
double outcome_routes_per_second(const outcome *o);

/* True when every row lists different targets, then -1 only; no row has more than k or its degree, or, for an
 * assignment, fewer than k; no target has more than its capacity, or, for an assignment, less. Otherwise problem
 * (of size problem_size) says what the first violation is. */
bool outcome_check(const routing *result, char *problem, int problem_size);

#endif
