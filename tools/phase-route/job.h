/* What is to be routed, with its input in memory, and routing it. */
#ifndef PHASE_ROUTE_JOB_H
#define PHASE_ROUTE_JOB_H

#include <phase_router.h>
#include <stddef.h>
#include <stdint.h>

#include "degree_file.h"
#include "options.h"

/* What a job does not have is NULL. */
typedef struct job {
  const options *asked;
  uint64_t n_sources;
  uint64_t n_targets;
  degree_column columns[2];
  int n_columns;
  uint64_t *s_bits;
  uint64_t *t_bits;
  uint32_t *source_degrees;
  uint32_t *capacities; /* target degrees, or the loads that the assignment gives */
} job;

/* Ends the program unless a call of the library has succeeded; `what` was asked for. */
void require(phase_router_status status, const char *what);

/* Reads, or makes, the input that the command line names. */
job job_load(const options *asked);

/* A router with the options asked for, which the program holds. */
phase_router *job_create_router(const options *asked);

void job_route(const job *j, phase_router *router, int32_t *routes, size_t n_routes);

#endif
