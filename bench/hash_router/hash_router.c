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

/* SplitMix64 adds this to its state for every word. */
static const uint64_t increment = UINT64_C(0x9E3779B97F4A7C15);

/* One slot of the alias table: itself with probability keep / 2^32, else `other`, which is itself again where the
 * probability is 1. */
typedef struct alias_slot {
  uint32_t keep;
  uint32_t other;
} alias_slot;

static inline uint64_t mix(uint64_t z) {
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

uint64_t hash_word(uint64_t key, uint64_t n) { return mix(key + (n + 1) * increment); }

uint64_t hash_bounded(uint64_t word, uint64_t n) { return ((word >> 32) * n) >> 32; }

static uint32_t draw(const alias_slot *table, uint64_t n_targets, uint64_t word) {
  uint32_t slot = (uint32_t)hash_bounded(word, n_targets);
  if (table == NULL) return slot;
  const alias_slot *at = table + slot;
  uint32_t stays = (uint32_t)0 - (uint32_t)((uint32_t)word < at->keep); /* no branch: it is a coin's toss */
  return at->other ^ ((at->other ^ slot) & stays);
}

static bool contains(const int32_t *row, uint32_t count, int32_t target) {
  for (uint32_t m = 0; m < count; m++) {
    if (row[m] == target) return true;
  }
  return false;
}

/* Where a row's targets come from, and what says which of them it has. */
typedef struct source {
  const alias_slot *table; /* NULL: every target is as likely as any other */
  const uint32_t *weights; /* of the table; a target without weight is never drawn */
  uint32_t *marks;         /* marks[j] = i + 1 when row i was the last to take target j; NULL: compare */
} source;

/* Whether row i, which has count targets so far, has this one. It has it afterwards. */
static inline bool taken(source from, uint64_t i, const int32_t *row, uint32_t count, uint32_t target) {
  if (from.marks == NULL) return contains(row, count, (int32_t)target);
  bool is_taken = from.marks[target] == (uint32_t)(i + 1);
  from.marks[target] = (uint32_t)(i + 1);
  return is_taken;
}

/* The next target after this one that row i can take. */
static uint32_t next_free(source from, const hash_job *job, uint64_t i, const int32_t *row, uint32_t count,
                          uint32_t target) {
  do {
    target = target + 1 == job->n_targets ? 0 : target + 1;
  } while ((from.weights != NULL && from.weights[target] == 0) || taken(from, i, row, count, target));
  return target;
}

/* A duplicate is written like any other target, and then overwritten: a branch would be mispredicted too often. */
static inline void route_row(source from, const hash_job *job, uint64_t i, int32_t *row) {
  const uint32_t wanted = job->wanted == NULL ? job->k : job->wanted[i];
  const uint64_t n_targets = job->n_targets;
  uint64_t state = hash_word(job->seed, i);
  uint32_t duplicates = 0;
  for (uint32_t count = 0; count < wanted;) {
    state += increment;
    uint32_t target = draw(from.table, n_targets, mix(state));
    bool again = taken(from, i, row, count, target);
    duplicates = again ? duplicates + 1 : 0;
    if (duplicates > DUPLICATE_LIMIT) {
      target = next_free(from, job, i, row, count, target);
      again = false;
      duplicates = 0;
    }
    row[count] = (int32_t)target;
    count += !again;
  }
  for (uint32_t m = wanted; m < job->k; m++) row[m] = -1;
}

/* Rows begin .. end - 1. One loop for each kind of source, so that the compiler takes its tests out of them. marks has
 * an entry for every target, none above `begin` at the start; it may be NULL when k is at most COMPARE_LIMIT. */
static void route_rows(const hash_job *job, const alias_slot *table, const uint32_t *weights, uint64_t begin,
                       uint64_t end, uint32_t *marks, int32_t *routes) {
  if (table != NULL) {
    const source from = {table, weights, marks};
    for (uint64_t i = begin; i < end; i++) route_row(from, job, i, routes + i * job->k);
  } else if (marks != NULL) {
    const source from = {NULL, NULL, marks};
    for (uint64_t i = begin; i < end; i++) route_row(from, job, i, routes + i * job->k);
  } else {
    const source from = {NULL, NULL, NULL};
    for (uint64_t i = begin; i < end; i++) route_row(from, job, i, routes + i * job->k);
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
  uint32_t heaviest = 0;
  for (uint64_t j = 0; j < n; j++) {
    total += weights[j];
    if (weights[j] > weights[heaviest]) heaviest = (uint32_t)j;
  }
  uint64_t small = 0; /* stack[0 .. small) have too little, stack[large .. n) too much */
  uint64_t large = n;
  for (uint64_t j = 0; j < n; j++) {
    share[j] = (double)weights[j] * (double)n / total;
    stack[share[j] < 1.0 ? small++ : --large] = (uint32_t)j;
  }
  while (small > 0 && large < n) {
    uint32_t poor = stack[--small];
    uint32_t rich = stack[large];
    table[poor].keep = (uint32_t)(share[poor] * 4294967296.0);
    table[poor].other = rich;
    share[rich] = (share[rich] + share[poor]) - 1.0;
    if (share[rich] < 1.0) {
      large++;
      stack[small++] = rich;
    }
  }
  /* What is left has exactly its share, but for rounding; that must not give a target without weight a chance. */
  for (uint64_t s = 0; s < n; s++) {
    if (s >= small && s < large) continue;
    table[stack[s]].keep = 0;
    table[stack[s]].other = weights[stack[s]] > 0 ? stack[s] : heaviest;
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
