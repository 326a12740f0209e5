/* What the program prints: a table for people or one JSON object for programs. */
#ifndef PHASE_ROUTE_REPORT_H
#define PHASE_ROUTE_REPORT_H

#include <phase_router.h>
#include <stdbool.h>
#include <stdint.h>

#include "options.h"
#include "outcome.h"

/* The routers that are compared, in the order of the table. */
enum { ROUTER_PHASE, ROUTER_UNIFORM_HASH, ROUTER_WEIGHTED_HASH, N_ROUTERS };

/* One input of the job, for the head of the report. */
typedef struct input_summary {
  const char *role;   /* "weights", "sources", "targets" */
  const char *path;   /* NULL when made from the seed */
  const char *column; /* NULL when the file names none */
  uint64_t count;
  uint64_t sum;
  uint64_t largest;
  uint64_t zeros;
} input_summary;

typedef struct report {
  const options *asked;
  uint64_t n_sources;
  uint64_t n_targets;
  input_summary inputs[2];
  int n_inputs;
  phase_router_stats stats;
  outcome outcomes[N_ROUTERS];
  bool ran[N_ROUTERS];
  bool kept;           /* the promise */
  const char *problem; /* the first violation, when not kept */
  uint64_t out_bytes;  /* size of the written file, when asked->out is not NULL */
} report;

void report_print_table(const report *r);
void report_print_json(const report *r);

#endif
