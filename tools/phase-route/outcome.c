#include "outcome.h"

#include <inttypes.h>
#include <math.h>
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>

#include "program.h"

static uint64_t *count_loads(const routing *result) {
  uint64_t *loads = allocate_zeroed(result->n_targets, sizeof *loads, "loads");
  phase_router_status status = phase_router_column_loads(result->routes, result->n_sources, result->k,
                                                         result->n_targets, loads, (size_t)result->n_targets);
  if (status != PHASE_ROUTER_OK) fatal(STATUS_FAILED, "loads: %s", phase_router_last_error());
  return loads;
}

static void measure_rows(const routing *result, outcome *measured) {
  for (uint64_t i = 0; i < result->n_sources; i++) {
    const int32_t *row = result->routes + i * result->k;
    uint32_t count = 0;
    while (count < result->k && row[count] >= 0) count++;
    measured->routes += count;
    if (count < result->k) measured->rows_short++;
    if (count == 0) measured->rows_empty++;
  }
  double slots = (double)result->n_sources * result->k;
  measured->fill = slots > 0 ? (double)measured->routes / slots : 0;
}

static void measure_loads(const routing *result, outcome *measured) {
  uint64_t *loads = count_loads(result);
  uint64_t n = 0;
  double sum = 0;
  for (uint64_t j = 0; j < result->n_targets; j++) {
    uint64_t capacity = result->capacities[j];
    if (loads[j] > capacity) {
      measured->over_capacity += loads[j] - capacity;
      measured->targets_over++;
    }
    if (capacity > 0) {
      double ratio = (double)loads[j] / (double)capacity;
      if (ratio > measured->max_load_ratio) measured->max_load_ratio = ratio;
      sum += ratio;
      n++;
    }
  }
  if (sum > 0) {
    double mean = sum / (double)n;
    double squares = 0;
    for (uint64_t j = 0; j < result->n_targets; j++) {
      if (result->capacities[j] == 0) continue;
      double deviation = (double)loads[j] / result->capacities[j] - mean;
      squares += deviation * deviation;
    }
    measured->cv_load_ratio = sqrt(squares / (double)n) / mean;
  }
  release(loads);
}

void outcome_measure(const routing *result, outcome *measured) {
  const outcome nothing = {0};
  *measured = nothing;
  measure_rows(result, measured);
  measure_loads(result, measured);
}

double outcome_routes_per_second(const outcome *o) {
  return o->median_ms > 0 ? (double)o->routes / o->median_ms * 1e3 : 0;
}

bool outcome_check(const routing *result, char *problem, int problem_size) {
  uint64_t *last_row = allocate_zeroed(result->n_targets, sizeof *last_row, "the check");
  uint64_t *loads = allocate_zeroed(result->n_targets, sizeof *loads, "the check");
  bool exact = result->source_degrees == NULL;
  bool good = true;
  size_t size = (size_t)problem_size;
  for (uint64_t i = 0; good && i < result->n_sources; i++) {
    const int32_t *row = result->routes + i * result->k;
    uint32_t count = 0;
    for (uint32_t m = 0; good && m < result->k; m++) {
      if (row[m] == -1) continue;
      if (m != count) {
        snprintf(problem, size, "source %" PRIu64 ": a target after -1", i);
        good = false;
      } else if (row[m] < 0 || (uint64_t)row[m] >= result->n_targets) {
        snprintf(problem, size, "source %" PRIu64 ": there is no target %" PRId32, i, row[m]);
        good = false;
      } else if (last_row[row[m]] == i + 1) {
        snprintf(problem, size, "source %" PRIu64 ": target %" PRId32 " twice", i, row[m]);
        good = false;
      } else {
        last_row[row[m]] = i + 1;
        loads[row[m]]++;
        count++;
      }
    }
    if (good && exact && count != result->k) {
      snprintf(problem, size, "source %" PRIu64 ": %" PRIu32 " targets", i, count);
      good = false;
    }
    if (good && !exact && count > result->source_degrees[i]) {
      snprintf(problem, size, "source %" PRIu64 ": %" PRIu32 " targets, degree %" PRIu32, i, count,
               result->source_degrees[i]);
      good = false;
    }
  }
  for (uint64_t j = 0; good && j < result->n_targets; j++) {
    if (loads[j] > result->capacities[j] || (exact && loads[j] != result->capacities[j])) {
      snprintf(problem, size, "target %" PRIu64 ": load %" PRIu64 ", capacity %" PRIu32, j, loads[j],
               result->capacities[j]);
      good = false;
    }
  }
  release(loads);
  release(last_row);
  return good;
}
