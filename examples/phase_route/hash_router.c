#include "hash_router.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#if defined(_OPENMP)
#include <omp.h>
#endif

/* Up to so many targets a row, comparing with those it has is faster than marking them. */
enum { COMPARE_LIMIT = 32 };

/* A job with fewer routes is not worth a second thread. */
enum { SERIAL_LIMIT = 8192 };

/* So many duplicates in a row, and the next free target is taken. */
enum { DUPLICATE_LIMIT = 64 };

static const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);

/* One slot of the alias table: `own` with probability keep / 2^32, else `other`. */
typedef struct alias_slot {
  uint64_t keep;
  uint32_t other;
} alias_slot;

uint64_t hash_word(uint64_t key, uint64_t n) {
  uint64_t z = key + (n + 1) * golden;
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

uint64_t hash_bounded(uint64_t word, uint64_t n) { return ((word >> 32) * n) >> 32; }

static uint32_t draw(const alias_slot *table, uint64_t n_targets, uint64_t word) {
  uint32_t slot = (uint32_t)hash_bounded(word, n_targets);
  if (table == NULL || (word & UINT32_MAX) < table[slot].keep) return slot;
  return table[slot].other;
}

static bool contains(const int32_t *row, uint32_t count, int32_t target) {
  for (uint32_t m = 0; m < count; m++) {
    if (row[m] == target) return true;
  }
  return false;
}

/* Rows begin .. end - 1. marks has an entry for every target, none above `begin` at the start; it may be NULL when
 * k is at most COMPARE_LIMIT. */
static void route_rows(const hash_job *job, const alias_slot *table, const uint32_t *weights, uint64_t begin,
                       uint64_t end, uint32_t *marks, int32_t *routes) {
  for (uint64_t i = begin; i < end; i++) {
    int32_t *row = routes + i * job->k;
    uint32_t wanted = job->wanted == NULL ? job->k : job->wanted[i];
    uint64_t key = hash_word(job->seed, i);
    uint32_t duplicates = 0;
    uint64_t n = 0;
    for (uint32_t count = 0; count < wanted;) {
      uint32_t target = draw(table, job->n_targets, hash_word(key, n++));
      for (;;) {
        bool taken = marks != NULL ? marks[target] == i + 1 : contains(row, count, (int32_t)target);
        if (!taken && (weights == NULL || weights[target] > 0)) {
          if (marks != NULL) marks[target] = (uint32_t)(i + 1);
          row[count++] = (int32_t)target;
          duplicates = 0;
          break;
        }
        if (duplicates < DUPLICATE_LIMIT) {
          duplicates++;
          break;
        }
        target = target + 1 == job->n_targets ? 0 : target + 1;
      }
    }
    for (uint32_t m = wanted; m < job->k; m++) row[m] = -1;
  }
}

int hash_threads(const hash_job *job) {
#if defined(_OPENMP)
  if (job->n_sources * job->k >= SERIAL_LIMIT) {
    return job->num_threads > 0 ? job->num_threads : omp_get_max_threads();
  }
#endif
  (void)job;
  return 1;
}

static bool route(const hash_job *job, const alias_slot *table, const uint32_t *weights, int32_t *routes) {
  bool failed = false;
  int threads = hash_threads(job);
#if defined(_OPENMP)
#pragma omp parallel for num_threads(threads) schedule(static) reduction(|| : failed)
#endif
  for (int t = 0; t < threads; t++) {
    uint64_t begin = job->n_sources * (uint64_t)t / (uint64_t)threads;
    uint64_t end = job->n_sources * ((uint64_t)t + 1) / (uint64_t)threads;
    uint32_t *marks = NULL;
    if (job->k > COMPARE_LIMIT && job->n_targets > 0) {
      marks = calloc((size_t)job->n_targets, sizeof *marks);
      failed = failed || marks == NULL;
    }
    if (!failed) route_rows(job, table, weights, begin, end, marks, routes);
    free(marks);
  }
  return !failed;
}

bool hash_route_uniform(const hash_job *job, int32_t *routes) { return route(job, NULL, NULL, routes); }

/* Vose's way of building the table: pair every slot that has too little with one that has too much. */
static void build_table(const uint32_t *weights, uint64_t n, alias_slot *table, double *share,
                        uint32_t *stack) {
  double total = 0;
  for (uint64_t j = 0; j < n; j++) total += weights[j];
  uint64_t small = 0; /* stack[0 .. small) have too little, stack[large .. n) too much */
  uint64_t large = n;
  for (uint64_t j = 0; j < n; j++) {
    share[j] = (double)weights[j] * (double)n / total;
    stack[share[j] < 1.0 ? small++ : --large] = (uint32_t)j;
  }
  while (small > 0 && large < n) {
    uint32_t poor = stack[--small];
    uint32_t rich = stack[large];
    table[poor].keep = (uint64_t)(share[poor] * 4294967296.0);
    table[poor].other = rich;
    share[rich] = (share[rich] + share[poor]) - 1.0;
    if (share[rich] < 1.0) {
      large++;
      stack[small++] = rich;
    }
  }
  for (uint64_t s = 0; s < n; s++) {
    if (s >= small && s < large) continue;
    table[stack[s]].keep = UINT64_C(1) << 32;
    table[stack[s]].other = stack[s];
  }
}

bool hash_route_weighted(const hash_job *job, const uint32_t *weights, int32_t *routes) {
  size_t n = (size_t)job->n_targets;
  alias_slot *table = malloc((n + 1) * sizeof *table);
  double *share = malloc((n + 1) * sizeof *share);
  uint32_t *stack = malloc((n + 1) * sizeof *stack);
  bool good = table != NULL && share != NULL && stack != NULL;
  if (good) build_table(weights, job->n_targets, table, share, stack);
  free(stack);
  free(share);
  good = good && route(job, table, weights, routes);
  free(table);
  return good;
}
