/*
 * docs/SPEC.md in plain C, written from that page alone: the closed form evaluated target by target, with no
 * sweep, no bitset and no cleverness. The tests compare the library with this.
 */
#ifndef PHASE_ROUTER_TESTS_CAPI_CLOSED_FORM_H
#define PHASE_ROUTER_TESTS_CAPI_CLOSED_FORM_H

#include <stdint.h>

/* SPEC section 2. */
uint64_t cf_word(uint64_t key, uint64_t n);
uint64_t cf_key(uint64_t seed, uint64_t purpose);
uint64_t cf_bounded(uint64_t w, uint64_t n);
uint64_t cf_uniform(uint64_t key, uint64_t j, uint64_t n);

/* SPEC section 3: table[p] = deal(n, key)(p). */
void cf_deal(uint32_t *table, uint64_t n, uint64_t key);

/* One routing problem: sizes, degrees (borrowed), permutations (owned). */
typedef struct cf_problem {
  uint64_t m, n, seed;
  const uint32_t *s, *t;
  uint32_t *pi_s, *pi_t, *rho, *tau;
  uint32_t *at_phase;      /* inverse of pi_s */
  uint64_t *phi_s, *phi_t; /* offsets */
} cf_problem;

void cf_init(cf_problem *problem, const uint32_t *s, const uint32_t *t, uint64_t m, uint64_t n, uint64_t seed,
             int row_permutations);
/* Replaces permutations by a caller's; NULL leaves one as it is. */
void cf_replace(cf_problem *problem, const uint32_t *pi_s, const uint32_t *pi_t, const uint32_t *rho,
                const uint32_t *tau);
void cf_free(cf_problem *problem);

/* SPEC section 5: O[i][j]. */
int cf_candidate(const cf_problem *problem, uint64_t i, uint64_t j);
/* The candidates of row i in phase order; returns how many. `list` has room for N. */
uint32_t cf_candidates(const cf_problem *problem, uint64_t i, int32_t *list);
/* SPEC section 6: row i, k entries; returns how many are targets. */
uint32_t cf_row(const cf_problem *problem, uint64_t i, uint32_t k, uint32_t selection, int sorted,
                int32_t *row);
/* All rows. The caller frees. */
int32_t *cf_routes(const cf_problem *problem, uint32_t k, uint32_t selection, int sorted);
/* One bit of a literal stage (SPEC section 5, numbered as PHASE_ROUTER_STAGE_*). */
int cf_stage(const cf_problem *problem, uint32_t stage, uint64_t row, uint64_t column);

/* SPEC sections 7.1.1 and 7.1.2; the caller has checked feasibility. */
void cf_apportion(const uint64_t *weights, uint64_t n, uint64_t total, uint64_t cap, uint32_t *degrees);
void cf_shares(uint64_t seed, const uint64_t *weights, uint64_t n, uint64_t total, uint64_t cap,
               uint32_t *degrees);
/* SPEC section 7.2. */
uint64_t cf_golden(uint64_t n);
uint64_t cf_quotients(uint64_t n, uint64_t g);
/* SPEC sections 7.3 and 7.4: all M x k entries. The caller frees. */
int32_t *cf_assign(const uint64_t *weights, uint64_t m, uint64_t n, uint32_t k, uint64_t seed, int sorted);

void cf_sort(int32_t *row, uint32_t count);

#endif
