#include "scores.h"

static int32_t make_score(int kind, uint64_t i, uint64_t j, uint64_t n, uint64_t *state) {
  (void)n;
  switch (kind) {
    case SCORES_WIDE:
      return (int32_t)test_below(state, (1u << 31) + 1) + INT32_MIN / 2;
    case SCORES_TWO:
      return (int32_t)test_below(state, 2);
    case SCORES_EQUAL:
      return 7;
    case SCORES_SMALL:
      return (int32_t)test_below(state, 9) - 4;
    case SCORES_EQUAL_ROWS:
      return (int32_t)(j * 2654435761u % 1000003);
    default:
      return (int32_t)((i * 7919 % 30011) * (j * 104729 % 20011));
  }
}

static void make_bounds(scores_problem *p, int kind, uint64_t *state) {
  const uint64_t slots = p->m * p->k;
  for (uint64_t j = 0; j < p->n; j++) {
    const uint64_t share = slots * (j + 1) / p->n - slots * j / p->n;
    uint64_t upper = share, lower = 0;
    if (kind == LOADS_UPPER || kind == LOADS_BOTH) upper = test_below(state, 2 * share + 2);
    if (kind == LOADS_SCARCE) upper = share * 7 / 8;
    if (kind == LOADS_AMPLE) upper = share * 5 / 4 + 1;
    if (upper > p->m) upper = p->m;
    if (kind == LOADS_BOTH) lower = test_below(state, upper * 2 / 3 + 1);
    p->lower[j] = (uint32_t)lower;
    p->upper[j] = (uint32_t)upper;
  }
}

scores_problem scores_make(uint64_t m, uint64_t n, uint32_t k, int scores, int loads, uint64_t allowed_in_8,
                           uint64_t *state) {
  const uint64_t words = test_words(n);
  scores_problem p = {m, n, k, NULL, NULL, NULL, NULL};
  p.q = test_alloc(m * n * sizeof *p.q);
  p.allowed = test_alloc(m * words * sizeof *p.allowed);
  p.lower = test_alloc(n * sizeof *p.lower);
  p.upper = test_alloc(n * sizeof *p.upper);
  for (uint64_t e = 0; e < m * words; e++) p.allowed[e] = 0;
  for (uint64_t i = 0; i < m; i++) {
    for (uint64_t j = 0; j < n; j++) {
      p.q[i * n + j] = make_score(scores, i, j, n, state);
      if (test_below(state, 8) < allowed_in_8) p.allowed[i * words + j / 64] |= 1ull << (j % 64);
    }
  }
  make_bounds(&p, loads, state);
  return p;
}

void scores_free(scores_problem *p) {
  free(p->q);
  free(p->allowed);
  free(p->lower);
  free(p->upper);
}

int scores_allowed(const scores_problem *p, uint64_t i, uint64_t j) {
  return (int)(p->allowed[i * test_words(p->n) + j / 64] >> (j % 64) & 1);
}

/* word(key, n) is what the plain sequence gives at place n. */
static uint64_t word(uint64_t key, uint64_t n) {
  uint64_t state = key + n * 0x9E3779B97F4A7C15u;
  return test_next(&state);
}

uint64_t scores_tie(uint64_t seed, uint64_t i, uint64_t j) {
  return word(word(word(word(seed, 0), 11), i), j);
}

phase_router_status scores_call(phase_router *router, const scores_problem *p, const int64_t *start,
                                scores_result *r) {
  return scores_call_within(router, p, start, 0, r);
}

phase_router_status scores_call_within(phase_router *router, const scores_problem *p, const int64_t *start,
                                       double tolerance, scores_result *r) {
  const uint64_t words = test_words(p->n);
  r->routes = guard_alloc(p->m * p->k * sizeof *r->routes);
  r->prices = guard_alloc(p->n * sizeof *r->prices);
  r->full = guard_alloc(words * sizeof *r->full);
  memset(&r->stats, 0, sizeof r->stats);
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_INT32, p->q, 0, p->allowed};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, p->lower, p->upper};
  const phase_router_certificate certificate = {sizeof certificate, 0, start, r->prices, r->full, tolerance};
  return phase_router_assign_by_scores(router, &scores, &loads, p->m, p->n, p->k, r->routes, p->m * p->k,
                                       &certificate, &r->stats, sizeof r->stats);
}

void scores_free_result(scores_result *r) {
  guard_free(r->routes);
  guard_free(r->prices);
  guard_free(r->full);
}

static void check_row(const scores_problem *p, const int32_t *row, uint64_t i, uint64_t seed) {
  for (uint32_t x = 0; x < p->k && row[x] >= 0; x++) {
    const uint64_t b = (uint64_t)row[x];
    assert_true(scores_allowed(p, i, b));
    if (x == 0) continue;
    const uint64_t a = (uint64_t)row[x - 1];
    const int32_t qa = p->q[i * p->n + a], qb = p->q[i * p->n + b];
    assert_true(qa > qb || (qa == qb && scores_tie(seed, i, a) > scores_tie(seed, i, b)));
  }
}

static int descending(const void *a, const void *b) {
  const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x < y) - (x > y);
}

/* The sum of the k largest of a row. */
static int64_t largest_sum(int64_t *values, uint64_t count, uint32_t k) {
  int64_t sum = 0;
  qsort(values, count, sizeof *values, descending);
  for (uint64_t x = 0; x < count && x < k; x++) sum += values[x];
  return sum;
}

static int64_t bound_of_total(const scores_problem *p, const scores_result *r) {
  const int64_t lambda = r->stats.lambda;
  int64_t bound = lambda * (int64_t)r->stats.routes;
  int64_t *values = test_alloc(p->n * sizeof *values);
  for (uint64_t j = 0; j < p->n; j++) {
    const int64_t load = r->prices[j] > 0 ? p->upper[j] : p->lower[j];
    if (load > 0) bound += r->prices[j] * load;
  }
  for (uint64_t i = 0; i < p->m; i++) {
    uint64_t count = 0;
    for (uint64_t j = 0; j < p->n; j++) {
      const int64_t value = p->q[i * p->n + j] - r->prices[j] - lambda;
      if (scores_allowed(p, i, j) && value > 0) values[count++] = value;
    }
    bound += largest_sum(values, count, p->k);
  }
  free(values);
  return bound;
}

static uint64_t bound_of_routes(const scores_problem *p, const scores_result *r) {
  uint64_t bound = 0;
  for (uint64_t j = 0; j < p->n; j++) bound += r->full[j / 64] >> (j % 64) & 1 ? p->upper[j] : 0;
  for (uint64_t i = 0; i < p->m; i++) {
    uint64_t free_targets = 0;
    for (uint64_t j = 0; j < p->n; j++)
      free_targets += scores_allowed(p, i, j) && !(r->full[j / 64] >> (j % 64) & 1);
    bound += free_targets < p->k ? free_targets : p->k;
  }
  return bound;
}

static int64_t top_total(const scores_problem *p) {
  int64_t sum = 0;
  int64_t *values = test_alloc(p->n * sizeof *values);
  for (uint64_t i = 0; i < p->m; i++) {
    uint64_t count = 0;
    for (uint64_t j = 0; j < p->n; j++)
      if (scores_allowed(p, i, j)) values[count++] = p->q[i * p->n + j];
    sum += largest_sum(values, count, p->k);
  }
  free(values);
  return sum;
}

void scores_check(const scores_problem *p, const scores_result *r, uint64_t seed) {
  scores_check_within(p, r, seed, 0);
}

void scores_check_within(const scores_problem *p, const scores_result *r, uint64_t seed, double tolerance) {
  uint64_t *loads = test_alloc(p->n * sizeof *loads);
  guard_check(r->routes);
  guard_check(r->prices);
  guard_check(r->full);
  const uint64_t routes = assert_routes_valid(r->routes, p->m, p->n, p->k);
  assert_ok(phase_router_column_loads(r->routes, p->m, p->k, p->n, loads, p->n));
  for (uint64_t j = 0; j < p->n; j++) assert_in_range(loads[j], p->lower[j], p->upper[j]);
  int64_t total = 0;
  uint64_t rows_short = 0;
  for (uint64_t i = 0; i < p->m; i++) {
    const int32_t *row = r->routes + i * p->k;
    check_row(p, row, i, seed);
    for (uint32_t x = 0; x < p->k && row[x] >= 0; x++) total += p->q[i * p->n + (uint64_t)row[x]];
    rows_short += row[p->k - 1] < 0;
  }
  assert_true(r->stats.routes == routes);
  assert_true(r->stats.rows_short == rows_short);
  assert_true(r->stats.total == total);
  assert_true(r->stats.top_total == top_total(p));
  assert_true(r->stats.lambda <= 0);
  const int64_t bound = bound_of_total(p, r);
  assert_true(r->stats.dual == bound);
  assert_true(total <= bound && (double)(bound - total) <= tolerance * (double)routes);
  assert_true(bound_of_routes(p, r) == routes);
  free(loads);
}
