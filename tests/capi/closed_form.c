#include "closed_form.h"

#include "support.h"

__extension__ typedef unsigned __int128 cf_wide;

#define CF_GAMMA 0x9E3779B97F4A7C15u

uint64_t cf_word(uint64_t key, uint64_t n) {
  uint64_t z = key + (n + 1) * CF_GAMMA;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

uint64_t cf_key(uint64_t seed, uint64_t purpose) { return cf_word(cf_word(seed, 0), purpose); }

uint64_t cf_bounded(uint64_t w, uint64_t n) { return (uint64_t)(((cf_wide)w * n) >> 64); }

uint64_t cf_uniform(uint64_t key, uint64_t j, uint64_t n) {
  const uint64_t refused = (0 - n) % n; /* 2^64 mod n */
  for (uint64_t a = 0;; a++) {
    const uint64_t w = cf_word(key, (a << 32) + j);
    if (w * n >= refused) return cf_bounded(w, n); /* w * n is modulo 2^64 here */
  }
}

static uint32_t feistel_round(uint32_t v, uint64_t key, uint64_t r, unsigned bits) {
  const uint64_t w = cf_word(key, r);
  uint32_t u = (uint32_t)(w >> 32) * v + (uint32_t)w;
  u ^= u >> 16;
  u *= 0x9E3779B1u;
  return u >> (32 - bits);
}

static uint64_t feistel(uint64_t x, uint64_t key, unsigned b) {
  const unsigned lo_bits = b / 2, hi_bits = b - lo_bits;
  uint32_t lo = (uint32_t)(x & (((uint64_t)1 << lo_bits) - 1));
  uint32_t hi = (uint32_t)(x >> lo_bits);
  for (uint64_t r = 0; r < 6; r++) {
    if (r % 2 == 0) {
      hi ^= feistel_round(lo, key, r, hi_bits);
    } else {
      lo ^= feistel_round(hi, key, r, lo_bits);
    }
  }
  return ((uint64_t)hi << lo_bits) + lo;
}

void cf_deal(uint32_t *table, uint64_t n, uint64_t key) {
  if (n <= 65536) {
    for (uint64_t p = 0; p < n; p++) table[p] = (uint32_t)p;
    for (uint64_t q = 0; q + 1 < n; q++) {
      const uint64_t p = n - 1 - q;
      const uint64_t r = cf_bounded(cf_word(key, q), p + 1);
      const uint32_t held = table[p];
      table[p] = table[r];
      table[r] = held;
    }
    return;
  }
  unsigned b = 0;
  while (((n - 1) >> b) != 0) b++;
  for (uint64_t p = 0; p < n; p++) {
    uint64_t x = feistel(p, key, b);
    while (x >= n) x = feistel(x, key, b);
    table[p] = (uint32_t)x;
  }
}

/* ---- routing ---- */

static void invert(uint32_t *inverse, const uint32_t *permutation, uint64_t n) {
  for (uint64_t p = 0; p < n; p++) inverse[permutation[p]] = (uint32_t)p;
}

static uint32_t *dealt_positions(uint64_t n, uint64_t key) {
  uint32_t *dealt = test_alloc((size_t)n * sizeof *dealt);
  uint32_t *positions = test_alloc((size_t)n * sizeof *positions);
  cf_deal(dealt, n, key);
  invert(positions, dealt, n);
  free(dealt);
  return positions;
}

static uint32_t *row_permutation(uint64_t n, uint64_t key, int on) {
  uint32_t *permutation = test_alloc((size_t)n * sizeof *permutation);
  if (on) {
    cf_deal(permutation, n, key);
  } else {
    for (uint64_t i = 0; i < n; i++) permutation[i] = (uint32_t)i;
  }
  return permutation;
}

static uint64_t *offsets(const uint32_t *degrees, uint64_t count, uint64_t ring) {
  uint64_t *phi = test_alloc((size_t)count * sizeof *phi);
  uint64_t sum = 0;
  for (uint64_t i = 0; i < count; i++) {
    phi[i] = sum;
    sum = ring == 0 ? 0 : (sum + degrees[i]) % ring;
  }
  return phi;
}

void cf_init(cf_problem *problem, const uint32_t *s, const uint32_t *t, uint64_t m, uint64_t n, uint64_t seed,
             int row_permutations) {
  problem->m = m;
  problem->n = n;
  problem->seed = seed;
  problem->s = s;
  problem->t = t;
  problem->pi_s = dealt_positions(n, cf_key(seed, 1));
  problem->pi_t = dealt_positions(m, cf_key(seed, 2));
  problem->rho = row_permutation(m, cf_key(seed, 3), row_permutations);
  problem->tau = row_permutation(n, cf_key(seed, 4), row_permutations);
  problem->at_phase = test_alloc((size_t)n * sizeof *problem->at_phase);
  invert(problem->at_phase, problem->pi_s, n);
  problem->phi_s = offsets(s, m, n);
  problem->phi_t = offsets(t, n, m);
}

void cf_replace(cf_problem *problem, const uint32_t *pi_s, const uint32_t *pi_t, const uint32_t *rho,
                const uint32_t *tau) {
  const size_t sources = (size_t)problem->m * sizeof(uint32_t),
               targets = (size_t)problem->n * sizeof(uint32_t);
  if (pi_s != NULL) memcpy(problem->pi_s, pi_s, targets);
  if (pi_t != NULL) memcpy(problem->pi_t, pi_t, sources);
  if (rho != NULL) memcpy(problem->rho, rho, sources);
  if (tau != NULL) memcpy(problem->tau, tau, targets);
  invert(problem->at_phase, problem->pi_s, problem->n);
}

void cf_free(cf_problem *problem) {
  free(problem->pi_s);
  free(problem->pi_t);
  free(problem->rho);
  free(problem->tau);
  free(problem->at_phase);
  free(problem->phi_s);
  free(problem->phi_t);
}

static int on_source_arc(const cf_problem *p, uint64_t source, uint64_t phase) {
  return (phase + p->n - p->phi_s[source]) % p->n < p->s[source];
}

static int on_target_arc(const cf_problem *p, uint64_t target, uint64_t phase) {
  return (phase + p->m - p->phi_t[target]) % p->m < p->t[target];
}

int cf_candidate(const cf_problem *p, uint64_t i, uint64_t j) {
  return on_source_arc(p, p->rho[i], p->pi_s[j]) && on_target_arc(p, p->tau[j], p->pi_t[i]);
}

uint32_t cf_candidates(const cf_problem *p, uint64_t i, int32_t *list) {
  const uint64_t source = p->rho[i];
  uint32_t count = 0;
  for (uint64_t d = 0; d < p->s[source]; d++) {
    const uint64_t j = p->at_phase[(p->phi_s[source] + d) % p->n];
    if (on_target_arc(p, p->tau[j], p->pi_t[i])) list[count++] = (int32_t)j;
  }
  return count;
}

static int compare_targets(const void *a, const void *b) {
  const int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x > y) - (x < y);
}

void cf_sort(int32_t *row, uint32_t count) { qsort(row, count, sizeof *row, compare_targets); }

/* Marks the kept ranks of a row of c > k candidates. */
static void keep_random(const cf_problem *p, uint64_t i, uint32_t c, uint32_t k, char *kept) {
  const uint64_t row_key = cf_word(cf_key(p->seed, 5), i);
  uint32_t *ranks = test_alloc((size_t)c * sizeof *ranks);
  for (uint32_t r = 0; r < c; r++) ranks[r] = r;
  for (uint32_t q = 0; q < k; q++) {
    const uint64_t r = q + cf_bounded(cf_word(row_key, q), c - q);
    const uint32_t held = ranks[q];
    ranks[q] = ranks[r];
    ranks[r] = held;
    kept[ranks[q]] = 1;
  }
  free(ranks);
}

static void keep_first(const int32_t *list, uint32_t c, uint32_t k, char *kept) {
  if (k == 0) return;
  int32_t *ascending = test_alloc((size_t)c * sizeof *ascending);
  memcpy(ascending, list, (size_t)c * sizeof *ascending);
  cf_sort(ascending, c);
  for (uint32_t r = 0; r < c; r++) kept[r] = list[r] <= ascending[k - 1];
  free(ascending);
}

uint32_t cf_row(const cf_problem *p, uint64_t i, uint32_t k, uint32_t selection, int sorted, int32_t *row) {
  int32_t *list = test_alloc((size_t)p->n * sizeof *list);
  const uint32_t c = cf_candidates(p, i, list);
  char *kept = test_alloc(c);
  uint32_t count = 0;
  memset(kept, c <= k, c);
  if (c > k && selection == PHASE_ROUTER_SELECT_RANDOM) keep_random(p, i, c, k, kept);
  if (c > k && selection == PHASE_ROUTER_SELECT_FIRST) keep_first(list, c, k, kept);
  for (uint32_t r = 0; r < c; r++) {
    if (kept[r]) row[count++] = list[r];
  }
  if (sorted) cf_sort(row, count);
  for (uint32_t e = count; e < k; e++) row[e] = -1;
  free(kept);
  free(list);
  return count;
}

int32_t *cf_routes(const cf_problem *p, uint32_t k, uint32_t selection, int sorted) {
  int32_t *routes = test_alloc((size_t)(p->m * k) * sizeof *routes);
  for (uint64_t i = 0; i < p->m; i++) cf_row(p, i, k, selection, sorted, routes + i * k);
  return routes;
}

static int rotated(uint64_t offset, uint64_t degree, uint64_t ring, uint64_t column) {
  for (uint64_t d = 0; d < degree; d++) {
    if ((offset + d) % ring == column) return 1;
  }
  return 0;
}

int cf_stage(const cf_problem *p, uint32_t stage, uint64_t row, uint64_t column) {
  switch (stage) {
    case PHASE_ROUTER_STAGE_S_ALIGNED:
      return column < p->s[row];
    case PHASE_ROUTER_STAGE_S_ROTATED:
      return rotated(p->phi_s[row], p->s[row], p->n, column);
    case PHASE_ROUTER_STAGE_S_SHUFFLED:
      return cf_stage(p, PHASE_ROUTER_STAGE_S_ROTATED, row, p->pi_s[column]);
    case PHASE_ROUTER_STAGE_S_FINAL:
      return cf_stage(p, PHASE_ROUTER_STAGE_S_SHUFFLED, p->rho[row], column);
    case PHASE_ROUTER_STAGE_T_ALIGNED:
      return column < p->t[row];
    case PHASE_ROUTER_STAGE_T_ROTATED:
      return rotated(p->phi_t[row], p->t[row], p->m, column);
    case PHASE_ROUTER_STAGE_T_SHUFFLED:
      return cf_stage(p, PHASE_ROUTER_STAGE_T_ROTATED, row, p->pi_t[column]);
    case PHASE_ROUTER_STAGE_T_PREPARED:
      return cf_stage(p, PHASE_ROUTER_STAGE_T_SHUFFLED, p->tau[row], column);
    case PHASE_ROUTER_STAGE_T_FINAL:
      return cf_stage(p, PHASE_ROUTER_STAGE_T_PREPARED, column, row);
    default:
      return cf_stage(p, PHASE_ROUTER_STAGE_S_FINAL, row, column) &&
             cf_stage(p, PHASE_ROUTER_STAGE_T_FINAL, row, column);
  }
}
