/* The phase router and the hash routers on one job, timed alike. */
#ifndef PHASE_ROUTE_COMPARE_H
#define PHASE_ROUTE_COMPARE_H

#include <stddef.h>
#include <stdint.h>

#include "job.h"
#include "outcome.h"
#include "report.h"

/* Routes the job into routes; returns the median time of as many runs as asked for, after one that is not counted. */
double time_phase_router(const job *work, phase_router *router, int32_t *routes, size_t n_routes);

/* Lets the hash routers do the job of `result`, sending as many routes from every source, and fills in their parts of
 * the report. Their routes take the place of the result's. */
void compare_with_hashing(const job *work, const routing *result, int32_t *routes, size_t n_routes,
                          report *r);

#endif
