/* The usual alternative: hash every source to its targets. Nothing is coordinated, so loads are what chance makes
 * of them, and a target that can take only so much has to turn the rest away.
 *
 * Row i draws from hash_word(seed, ...) until it has as many different targets as it wants; after a long run of
 * duplicates it takes the next free target instead, so that rows which want nearly every target end too. Rows do
 * not depend on each other, and any number of threads gives the same routes. */
#ifndef HASH_ROUTER_H
#define HASH_ROUTER_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* SplitMix64's n-th word under a key, and a draw from [0, n), n <= 2^32, by multiply-shift. */
uint64_t hash_word(uint64_t key, uint64_t n);
uint64_t hash_bounded(uint64_t word, uint64_t n);

typedef struct hash_job {
  uint64_t seed;
  uint64_t n_sources;
  uint64_t n_targets;
  uint32_t k;
  const uint32_t *wanted; /* how many of the k each source wants; NULL when every source wants k */
  int num_threads;        /* 0 = all; without OpenMP there is one */
} hash_job;

/* How many threads the job runs on. */
int hash_threads(const hash_job *job);

/* Every target is as likely as any other. Writes n_sources x k targets, -1 in what is left of a row; every source
 * must want at most min(k, n_targets). False when memory ran out. */
bool hash_route_uniform(const hash_job *job, int32_t *routes);

/* Target j is drawn with probability weights[j] / sum of the weights (Walker's alias method, tables included in
 * the call). Every source must want at most as many targets as have a positive weight. False when memory ran
 * out. */
bool hash_route_weighted(const hash_job *job, const uint32_t *weights, int32_t *routes);

#ifdef __cplusplus
}
#endif

#endif
