/*
 * libFuzzer target on the C interface. The input is decoded into a sequence of calls on one router, most of them
 * right and some with one argument wrong; a wrong one must be refused, and what a right one gives must keep the
 * library's promises. Inputs whose length the library is not told are always as long as the shape says.
 */
#include <math.h>
#include <string.h>

#include "input.h"
#include "shards.h"

/* Declared for the C compiler; libFuzzer's main calls it. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX = 80, CALLS = 12, MAX_K = 90 };

typedef struct session {
  fuzz_input in;
  phase_router *router;
  phase_router_options options; /* in force */
  uint64_t own_n, own_m;        /* sizes of the caller's permutations; 0: none */
  uint64_t m, n;                /* the shape of this call */
  uint32_t k;
  uint32_t *s, *t;
} session;

/* ---- the router ---- */

static void make_router(session *x) {
  enum { LARGEST = 4096 };
  /* The struct's size may say anything: up to the largest that the library reads, the bytes are there. */
  uint8_t *bytes = reserve(LARGEST);
  memset(bytes, 0, LARGEST);
  const uint64_t hostile = take(&x->in, 1);
  uint32_t struct_size = sizeof(phase_router_options);
  if (hostile < 64) struct_size = (uint32_t)take(&x->in, 2);
  if (hostile < 8) struct_size = (uint32_t)take(&x->in, 4);
  for (size_t b = 4; b < 32; b++) bytes[b] = hostile < 64 ? (uint8_t)take(&x->in, 1) : 0;
  if (hostile < 16) bytes[sizeof(phase_router_options) + take(&x->in, 1)] = (uint8_t)take(&x->in, 1);
  if (hostile >= 64) { /* options that are fine */
    phase_router_options options = {struct_size, 0, 0, 0, 0, 0, 0, NULL, NULL};
    options.flags = (uint32_t)take(&x->in, 1) % 3 | ((uint32_t)take(&x->in, 1) % 2) << 2;
    options.seed = take(&x->in, 8);
    options.selection = (uint32_t)take(&x->in, 1) % 2;
    options.num_threads = (int32_t)(take(&x->in, 1) % 4);
    memcpy(bytes, &options, sizeof options);
  }
  memcpy(bytes, &struct_size, sizeof struct_size);
  const phase_router_status status =
      phase_router_create(&x->router, (const phase_router_options *)(const void *)bytes);
  check_status(status);
  FUZZ_CHECK(status == PHASE_ROUTER_OK || hostile < 64);
  FUZZ_CHECK((status == PHASE_ROUTER_OK) == (x->router != NULL));
  if (status != PHASE_ROUTER_OK) check_status(phase_router_create(&x->router, NULL));
  FUZZ_CHECK(phase_router_get_options(x->router, &x->options, sizeof x->options) == PHASE_ROUTER_OK);
  FUZZ_CHECK(x->options.spec_version == 1 && x->options.reserved == 0 && x->options.flags < 8);
}

static void set_seed(session *x) {
  x->options.seed = take(&x->in, 8);
  FUZZ_CHECK(phase_router_set_seed(x->router, x->options.seed) == PHASE_ROUTER_OK);
}

static void set_permutations(session *x) {
  const uint64_t chosen = take(&x->in, 1);
  const fuzz_fault fault = take_fault(&x->in);
  uint32_t *own[4] = {NULL, NULL, NULL, NULL};
  size_t length[4] = {0, 0, 0, 0};
  uint64_t own_m = 0, own_n = 0;
  int spoiled = 0;
  for (int p = 0; p < 4; p++) {
    const uint64_t size = p == 0 || p == 3 ? x->n : x->m;
    if (!(chosen >> p & 1) || size == 0) continue;
    own[p] = take_permutation(&x->in, size);
    length[p] = (size_t)size;
    if (p == 0 || p == 3) own_n = size;
    if (p == 1 || p == 2) own_m = size;
    if (fault == FAULT_CONTENT) {
      const uint64_t at = take_below(&x->in, size);
      const uint32_t entry = (uint32_t)take(&x->in, 4);
      spoiled |= own[p][at] != entry;
      own[p][at] = entry;
    }
    if (fault == FAULT_NULL) own[p] = NULL, spoiled = 1;
  }
  const phase_router_status status = phase_router_set_permutations(
      x->router, own[0], length[0], own[1], length[1], own[2], length[2], own[3], length[3]);
  check_status(status);
  FUZZ_CHECK((status == PHASE_ROUTER_OK) == !spoiled);
  if (status != PHASE_ROUTER_OK) return;
  x->own_m = own_m;
  x->own_n = own_n;
}

/* ---- shapes ---- */

static void take_shape(session *x) {
  x->m = take_below(&x->in, MAX + 1);
  x->n = take_below(&x->in, MAX + 1);
  x->k = (uint32_t)take_below(&x->in, MAX_K);
  const uint64_t special = take(&x->in, 1);
  if (special == 255 && take(&x->in, 2) == 0xFEED) { /* around the change of permutation: slow, so rare */
    x->k %= 3;
    x->m %= 8;
    x->n = 65530 + take_below(&x->in, 12);
  }
  /* Permutations of its own fix a router's sizes: mostly comply. */
  if (special % 4 != 0 && x->own_m != 0) x->m = x->own_m;
  if (special % 4 != 0 && x->own_n != 0) x->n = x->own_n;
}

/* Whether the library must refuse the shape for the caller's permutations. */
static int misfits(const session *x) {
  return (x->own_m != 0 && x->own_m != x->m) || (x->own_n != 0 && x->own_n != x->n);
}

static void take_problem(session *x) {
  x->s = take_degrees(&x->in, x->m, x->n);
  x->t = take_degrees(&x->in, x->n, x->m);
}

/* ---- routing ---- */

/* Routes degrees rightly; checks the promises; NULL when the permutations do not fit. */
static int32_t *route_rightly(session *x, uint64_t *loads) {
  const size_t entries = (size_t)(x->m * x->k);
  int32_t *routes = reserve(entries * sizeof *routes);
  const phase_router_status status =
      phase_router_route_degrees(x->router, x->s, x->t, x->m, x->n, x->k, routes, entries);
  check_status(status);
  FUZZ_CHECK((status == PHASE_ROUTER_OK) == !misfits(x));
  if (status != PHASE_ROUTER_OK) return NULL;
  uint32_t *tau = reserve((size_t)x->n * sizeof *tau);
  memset(loads, 0, (size_t)x->n * sizeof *loads);
  const uint64_t total = check_rows(routes, x->m, x->k, x->n, loads);
  FUZZ_CHECK(phase_router_get_permutations(x->router, x->m, x->n, NULL, 0, NULL, 0, NULL, 0, tau,
                                           (size_t)x->n) == PHASE_ROUTER_OK);
  for (uint64_t j = 0; j < x->n; j++) FUZZ_CHECK(tau[j] < x->n && loads[j] <= x->t[tau[j]]);
  phase_router_stats stats;
  FUZZ_CHECK(phase_router_get_stats(x->router, &stats, sizeof stats) == PHASE_ROUTER_OK);
  FUZZ_CHECK(stats.active_routes == total && stats.rows == x->m && stats.seed == x->options.seed);
  return routes;
}

/* route_degrees, rows, csr, counts, loads and packed of one problem agree. */
static void route(session *x) {
  take_problem(x);
  const size_t m = (size_t)x->m, n = (size_t)x->n;
  uint64_t *loads = reserve(n * sizeof *loads), *sampled = reserve(n * sizeof *loads);
  const int32_t *routes = route_rightly(x, loads);
  if (routes == NULL) return;

  uint64_t begin = take_below(&x->in, x->m + 1), end = begin + take_below(&x->in, x->m + 1 - begin);
  const size_t part = (size_t)(end - begin) * x->k;
  int32_t *rows = reserve(part * sizeof *rows);
  FUZZ_CHECK(phase_router_route_rows(x->router, x->s, x->t, x->m, x->n, x->k, begin, end, rows, part) == 0);
  FUZZ_CHECK(memcmp(rows, routes + begin * x->k, part * sizeof *rows) == 0);

  uint64_t *offsets = reserve((m + 1) * sizeof *offsets);
  uint32_t *counts = reserve(m * sizeof *counts);
  FUZZ_CHECK(phase_router_route_csr(x->router, x->s, x->t, x->m, x->n, x->k, offsets, m + 1, NULL, 0) == 0);
  const size_t needed = (size_t)offsets[m], room = (size_t)take_below(&x->in, needed + 3);
  int32_t *targets = reserve(room * sizeof *targets);
  const phase_router_status status =
      phase_router_route_csr(x->router, x->s, x->t, x->m, x->n, x->k, offsets, m + 1, targets, room);
  check_status(status);
  FUZZ_CHECK(status == (room < needed ? PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL : PHASE_ROUTER_OK));
  FUZZ_CHECK(phase_router_count_candidates(x->router, x->s, x->t, x->m, x->n, counts, m) == 0);
  for (size_t i = 0; i < m; i++) {
    const uint32_t kept = counts[i] < x->k ? counts[i] : x->k;
    FUZZ_CHECK(offsets[i + 1] - offsets[i] == kept && (kept == x->k || routes[i * x->k + kept] == -1));
    if (status != PHASE_ROUTER_OK) continue;
    FUZZ_CHECK(memcmp(targets + offsets[i], routes + i * x->k, kept * sizeof *targets) == 0);
  }

  FUZZ_CHECK(phase_router_column_loads(routes, x->m, x->k, x->n, sampled, n) == PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(sampled, loads, n * sizeof *loads) == 0);
  const uint64_t seed = x->options.seed;
  FUZZ_CHECK(phase_router_sample_loads(x->router, x->s, x->t, x->m, x->n, x->k, &seed, 1, sampled, n) == 0);
  FUZZ_CHECK(memcmp(sampled, loads, n * sizeof *loads) == 0);
}

/* Packed matrices against their own popcounts, and against the last stage of the literal pipeline. */
static void route_packed(session *x) {
  if (x->n > MAX) return;
  const size_t m = (size_t)x->m, n = (size_t)x->n, entries = m * x->k;
  uint64_t *s_bits = take_bits(&x->in, x->m, x->n), *t_bits = take_bits(&x->in, x->n, x->m);
  uint64_t *loads = reserve(n * sizeof *loads);
  x->s = reserve(m * sizeof *x->s);
  x->t = reserve(n * sizeof *x->t);
  FUZZ_CHECK(phase_router_row_degrees(s_bits, x->m, x->n, x->s, m) == PHASE_ROUTER_OK);
  FUZZ_CHECK(phase_router_row_degrees(t_bits, x->n, x->m, x->t, n) == PHASE_ROUTER_OK);
  int32_t *packed = reserve(entries * sizeof *packed);
  const phase_router_status status =
      phase_router_route_packed(x->router, s_bits, t_bits, x->m, x->n, x->k, packed, entries);
  check_status(status);
  const int32_t *routes = route_rightly(x, loads);
  FUZZ_CHECK((routes == NULL) == (status != PHASE_ROUTER_OK));
  if (routes == NULL) return;
  FUZZ_CHECK(memcmp(packed, routes, entries * sizeof *packed) == 0);

  const uint32_t stage = (uint32_t)take(&x->in, 1) % 12;
  const int wide = stage >= PHASE_ROUTER_STAGE_T_ALIGNED && stage <= PHASE_ROUTER_STAGE_T_PREPARED;
  const size_t words = (size_t)(wide ? x->n * words_of(x->m) : x->m * words_of(x->n));
  uint64_t *bits = reserve(words * sizeof *bits);
  const phase_router_status drawn =
      phase_router_stage(x->router, stage, s_bits, t_bits, x->m, x->n, bits, words);
  check_status(drawn);
  FUZZ_CHECK((drawn == PHASE_ROUTER_OK) == (stage <= PHASE_ROUTER_STAGE_O));
  if (stage != PHASE_ROUTER_STAGE_O) return;
  uint32_t *counts = reserve(m * sizeof *counts), *popcounts = reserve(m * sizeof *popcounts);
  FUZZ_CHECK(phase_router_count_candidates(x->router, x->s, x->t, x->m, x->n, counts, m) == PHASE_ROUTER_OK);
  FUZZ_CHECK(phase_router_row_degrees(bits, x->m, x->n, popcounts, m) == PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(counts, popcounts, m * sizeof *counts) == 0);
  for (size_t e = 0; e < entries; e++) {
    if (routes[e] < 0) continue;
    const size_t word = e / x->k * (size_t)words_of(x->n) + (size_t)routes[e] / 64;
    FUZZ_CHECK(bits[word] >> (routes[e] % 64) & 1);
  }
}

/* ---- the assignment ---- */

static void apportion(session *x) {
  const size_t n = (size_t)x->n;
  uint64_t *weights = take_weights(&x->in, x->n);
  const uint64_t cap = take(&x->in, (unsigned)take(&x->in, 1) % 9);
  const uint64_t total = take(&x->in, (unsigned)take(&x->in, 1) % 9);
  uint32_t *degrees = reserve(n * sizeof *degrees), *shares = reserve(n * sizeof *shares);
  const phase_router_status status = phase_router_apportion(weights, x->n, total, cap, degrees, n);
  check_status(status);
  FUZZ_CHECK(phase_router_shares(x->options.seed, weights, x->n, total, cap, shares, n) == status);
  if (status != PHASE_ROUTER_OK) return;
  uint64_t sum = 0, seeded = 0;
  for (size_t j = 0; j < n; j++) {
    FUZZ_CHECK(degrees[j] <= cap && (weights[j] > 0 || degrees[j] == 0));
    FUZZ_CHECK(shares[j] <= cap && (weights[j] > 0 || shares[j] == 0));
    /* Both are the same share, rounded down or up. */
    FUZZ_CHECK(shares[j] <= degrees[j] + 1 && degrees[j] <= shares[j] + 1);
    sum += degrees[j];
    seeded += shares[j];
  }
  FUZZ_CHECK(sum == total && seeded == total);
}

/* The same assignment, made once: rows of a list and of a range, and its loads. */
static void assign_once(session *x, const uint64_t *weights, const int32_t *routes,
                        phase_router_status expected) {
  phase_router_assignment *made = NULL;
  const phase_router_status status =
      phase_router_assignment_create(&made, x->router, weights, x->m, x->n, x->k);
  FUZZ_CHECK(status == expected && (made == NULL) == (status != PHASE_ROUTER_OK));
  if (made == NULL) return;
  const size_t length = (size_t)take_below(&x->in, 20), entries = length * x->k, n = (size_t)x->n;
  uint64_t *rows = reserve(length * sizeof *rows);
  int32_t *found = reserve(entries * sizeof *found);
  int there = 1;
  for (size_t q = 0; q < length; q++) {
    rows[q] = take_below(&x->in, x->m + 1); /* M itself is none */
    there &= rows[q] < x->m;
  }
  memset(found, 0x5A, entries * sizeof *found);
  FUZZ_CHECK(phase_router_assignment_gather(made, rows, length, found, entries) ==
             (there ? PHASE_ROUTER_OK : PHASE_ROUTER_ERROR_OUT_OF_RANGE));
  for (size_t q = 0; q < length; q++) {
    for (size_t e = 0; e < x->k && !there; e++) FUZZ_CHECK(found[q * x->k + e] == 0x5A5A5A5A);
    if (there) FUZZ_CHECK(memcmp(found + q * x->k, routes + rows[q] * x->k, x->k * sizeof *found) == 0);
  }
  const uint64_t begin = take_below(&x->in, x->m + 1), end = begin + take_below(&x->in, x->m + 1 - begin);
  const size_t part = (size_t)(end - begin) * x->k;
  int32_t *range = reserve(part * sizeof *range);
  FUZZ_CHECK(phase_router_assignment_rows(made, begin, end, range, part) == PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(range, routes + begin * x->k, part * sizeof *range) == 0);
  uint32_t *loads = reserve(n * sizeof *loads);
  FUZZ_CHECK(phase_router_assignment_loads(made, loads, n) == PHASE_ROUTER_OK);
  uint64_t sum = 0;
  for (size_t j = 0; j < n; j++) sum += loads[j];
  FUZZ_CHECK(sum == x->m * x->k);
  phase_router_assignment_destroy(made);
}

static void assign(session *x) {
  const size_t m = (size_t)x->m, n = (size_t)x->n, entries = m * x->k;
  uint64_t *weights = take_weights(&x->in, x->n), *loads = reserve(n * sizeof *loads), positive = 0;
  int32_t *routes = reserve(entries * sizeof *routes);
  uint32_t *degrees = reserve(n * sizeof *degrees);
  for (size_t j = 0; j < n; j++) positive += weights[j] > 0;
  const phase_router_status status =
      phase_router_assign(x->router, weights, x->m, x->n, x->k, routes, entries);
  check_status(status);
  if (status != PHASE_ROUTER_OK) {
    FUZZ_CHECK(status == PHASE_ROUTER_ERROR_INFEASIBLE ? positive < x->k
                                                       : status == PHASE_ROUTER_ERROR_OVERFLOW);
    assign_once(x, weights, NULL, status);
    return;
  }
  memset(loads, 0, n * sizeof *loads);
  FUZZ_CHECK(check_rows(routes, x->m, x->k, x->n, loads) == entries);
  if (entries > 0) {
    FUZZ_CHECK(phase_router_shares(x->options.seed, weights, x->n, entries, x->m, degrees, n) ==
               PHASE_ROUTER_OK);
    for (size_t j = 0; j < n; j++) FUZZ_CHECK(loads[j] == degrees[j]);
  }
  const uint64_t begin = take_below(&x->in, x->m + 1), end = begin + take_below(&x->in, x->m + 1 - begin);
  const size_t part = (size_t)(end - begin) * x->k;
  int32_t *rows = reserve(part * sizeof *rows);
  FUZZ_CHECK(phase_router_assign_rows(x->router, weights, x->m, x->n, x->k, begin, end, rows, part) == 0);
  FUZZ_CHECK(memcmp(rows, routes + begin * x->k, part * sizeof *rows) == 0);
  assign_once(x, weights, routes, PHASE_ROUTER_OK);
}

/* Scores of any bits, bounds and masks; what succeeds keeps its bounds, and its dual says that it is the best. */
static void assign_by_scores(session *x) {
  if (x->n > MAX) return;
  const size_t m = (size_t)x->m, n = (size_t)x->n, entries = m * x->k,
               stride = n + (size_t)take_below(&x->in, 3);
  const uint64_t way = take(&x->in, 1);
  uint32_t *values = reserve(m * stride * sizeof *values);
  for (size_t e = 0; e < m * stride; e++) {
    const uint64_t bits = take(&x->in, way & 1 ? 4 : 1);
    const float number = (float)bits - 100.0f;
    memcpy(&values[e], &number, sizeof number);
    if (way & (2 | 32)) values[e] = (uint32_t)bits; /* NaN and infinities, too */
  }
  uint32_t *upper = take_degrees(&x->in, x->n, x->m), *lower = take_degrees(&x->in, x->n, way & 4 ? x->m : 0);
  for (size_t j = 0; j < n; j++) lower[j] = lower[j] > upper[j] ? upper[j] : lower[j];
  int64_t *prices = reserve(n * sizeof *prices);
  uint64_t *full = reserve((size_t)words_of(x->n) * sizeof *full), *loads = reserve(n * sizeof *loads);
  for (size_t j = 0; j < n; j++) prices[j] = (int64_t)take(&x->in, way & 8 ? 8 : 0);
  const phase_router_scores scores = {sizeof scores,
                                      way & 2 ? PHASE_ROUTER_SCORES_INT32 : PHASE_ROUTER_SCORES_FLOAT32,
                                      values, stride, way & 16 ? take_bits(&x->in, x->m, x->n) : NULL};
  const phase_router_load_bounds bounds = {sizeof bounds, 0, NULL, lower, upper};
  double tolerance = way & 64 ? (double)take(&x->in, 1) / 8 : 0;
  const uint64_t any_bits = take(&x->in, way & 128 ? 8 : 0);
  if (way & 128) memcpy(&tolerance, &any_bits, sizeof tolerance);
  const phase_router_certificate certificate = {sizeof certificate, 0, way & 8 ? prices : NULL, prices, full,
                                                tolerance};
  phase_router_score_stats stats;
  int32_t *routes = reserve(entries * sizeof *routes);
  const phase_router_status status = phase_router_assign_by_scores(
      x->router, &scores, &bounds, x->m, x->n, x->k, routes, entries, &certificate, &stats, sizeof stats);
  check_status(status);
  FUZZ_CHECK(status == PHASE_ROUTER_OK || status == PHASE_ROUTER_ERROR_OUT_OF_RANGE ||
             (status == PHASE_ROUTER_ERROR_INFEASIBLE && way & 4));
  const fuzz_scored single = {x->router, scores, &bounds, x->m, x->n, x->k, status, routes};
  if (way & 64) fuzz_shards(&x->in, &single, way >> 7 != 0);
  if (status != PHASE_ROUTER_OK) return;
  memset(loads, 0, n * sizeof *loads);
  FUZZ_CHECK(check_rows(routes, x->m, x->k, x->n, loads) == stats.routes);
  for (size_t j = 0; j < n; j++) FUZZ_CHECK(lower[j] <= loads[j] && loads[j] <= upper[j]);
  FUZZ_CHECK(way & (64 | 128) ? stats.dual >= stats.total : stats.dual == stats.total);
  FUZZ_CHECK((double)(stats.dual - stats.total) <= ldexp(tolerance, stats.exponent) * (double)stats.routes);
  /* Of scores below 0 fewer come to more. */
  FUZZ_CHECK(stats.rows_short > 0 || stats.total <= stats.top_total);
}

/* A row's targets lie in as many groups as the rule says, in equal numbers. */
static void check_groups(const session *x, const int32_t *routes, const phase_router_groups *groups) {
  const uint32_t f = groups->rule == PHASE_ROUTER_GROUPS_SPREAD ? x->k : groups->groups_per_row;
  for (uint64_t i = 0; i < x->m; i++) {
    uint32_t seen[MAX] = {0}, different = 0;
    for (uint32_t e = 0; e < x->k; e++) different += seen[groups->group_of[routes[i * x->k + e]]]++ == 0;
    FUZZ_CHECK(different == (x->k > 0 ? f : 0));
    for (uint32_t e = 0; e < x->k; e++) FUZZ_CHECK(seen[groups->group_of[routes[i * x->k + e]]] == x->k / f);
  }
}

/* From other routes, some of them spoiled, to other weights: with them, without groups, with a limit. What succeeds keeps
 * the rule, and its moves lead from the ones to the others. */
static void reassign(session *x, int32_t *held, const phase_router_groups *groups) {
  const size_t entries = (size_t)x->m * x->k;
  const uint64_t way = take(&x->in, 1);
  const uint64_t rows = way & 1 ? x->m : take_below(&x->in, x->m + 1);
  for (uint64_t spoiled = take_below(&x->in, 4); spoiled > 0 && entries > 0; spoiled--) {
    int32_t *entry = &held[take_below(&x->in, entries)];
    *entry = way & 2 ? (int32_t)take(&x->in, 4) : way & 4 ? -1 : (int32_t)take_below(&x->in, x->n);
  }
  if (way & 8) groups = NULL;
  const uint64_t *weights = take_weights(&x->in, x->n);
  phase_router_previous previous = {sizeof previous, way & 16 ? PHASE_ROUTER_LIMIT_MOVES : 0, held, rows, 0};
  previous.max_moves = take(&x->in, 1);
  int32_t *routes = reserve(entries * sizeof *routes);
  phase_router_move *moves = reserve(entries * sizeof *moves);
  phase_router_reassign_stats stats;
  const phase_router_status status =
      phase_router_reassign(x->router, &previous, weights, groups, x->m, x->n, x->k, routes, entries, moves,
                            way & 32 ? take_below(&x->in, entries + 1) : entries, &stats, sizeof stats);
  check_status(status);
  if (status != PHASE_ROUTER_OK) return;
  uint64_t *loads = reserve((size_t)x->n * sizeof *loads);
  memset(loads, 0, (size_t)x->n * sizeof *loads);
  FUZZ_CHECK(!(way & 16) || stats.moves <= previous.max_moves);
  for (uint64_t q = 0; q < stats.moves; q++) {
    const size_t at = (size_t)moves[q].row * x->k + moves[q].slot;
    FUZZ_CHECK(moves[q].row < rows && moves[q].slot < x->k && held[at] == moves[q].from);
    FUZZ_CHECK(moves[q].to >= 0 && (uint64_t)moves[q].to < x->n && moves[q].to != moves[q].from);
  }
  if (stats.moves_left > 0) return; /* some rows may still break the rule, or have free places */
  FUZZ_CHECK(check_rows(routes, x->m, x->k, x->n, loads) == entries);
  if (groups != NULL) check_groups(x, routes, groups);
  previous.routes = routes;
  previous.n_sources = x->m;
  int32_t *again = reserve(entries * sizeof *again);
  FUZZ_CHECK(phase_router_reassign(x->router, &previous, weights, groups, x->m, x->n, x->k, again, entries,
                                   NULL, 0, &stats, sizeof stats) == PHASE_ROUTER_OK);
  FUZZ_CHECK(stats.moves + stats.moves_left + stats.bound == 0);
  FUZZ_CHECK((x->options.flags & PHASE_ROUTER_SORT_ROWS) ||
             memcmp(again, routes, entries * sizeof *again) == 0);
}

/* Groups of any numbers under any rule; what succeeds keeps the rule, and the object gives the same rows and loads. */
static void assign_grouped(session *x) {
  if (x->n > MAX) return;
  const size_t n = (size_t)x->n;
  uint64_t *weights = take_weights(&x->in, x->n);
  uint32_t *group_of = reserve(n * sizeof *group_of);
  const uint64_t way = take(&x->in, 1);
  phase_router_groups groups = {sizeof groups, (uint32_t)(way & 1), group_of, 0, 0};
  groups.n_groups = (uint32_t)take_below(&x->in, x->n + 1 + (way >> 7));
  groups.groups_per_row = (uint32_t)take_below(&x->in, 6);
  if (way & 2) groups.rule = (uint32_t)take(&x->in, 4);
  if (groups.rule == PHASE_ROUTER_GROUPS_SPREAD && !(way & 4)) groups.groups_per_row = 0;
  if (way & 16) /* a fan-out that the groups may have enough of */
    x->k = groups.rule == PHASE_ROUTER_GROUPS_SPREAD ? x->k % (groups.n_groups + 1)
                                                     : groups.groups_per_row * (x->k % 3);
  for (size_t j = 0; j < n; j++)
    group_of[j] = way & 8 ? (uint32_t)take(&x->in, 4)
                          : (uint32_t)take_below(&x->in, groups.n_groups > 0 ? groups.n_groups : 1);
  phase_router_group_stats stats;
  const size_t entries = (size_t)x->m * x->k;
  int32_t *routes = reserve(entries * sizeof *routes);
  const phase_router_status status = phase_router_assign_grouped(x->router, weights, &groups, x->m, x->n,
                                                                 x->k, routes, entries, &stats, sizeof stats);
  check_status(status);
  phase_router_assignment *made = NULL;
  FUZZ_CHECK(phase_router_assignment_create_grouped(&made, x->router, weights, &groups, x->m, x->n, x->k,
                                                    NULL, 0) == status);
  FUZZ_CHECK((made != NULL) == (status == PHASE_ROUTER_OK));
  if (made == NULL) return;
  uint64_t *loads = reserve(n * sizeof *loads);
  uint32_t *known = reserve(n * sizeof *known);
  int32_t *again = reserve(entries * sizeof *again);
  memset(loads, 0, n * sizeof *loads);
  FUZZ_CHECK(check_rows(routes, x->m, x->k, x->n, loads) == entries);
  check_groups(x, routes, &groups);
  FUZZ_CHECK(stats.shares_changed >= 0 && stats.shares_changed < 1);
  FUZZ_CHECK(phase_router_assignment_loads(made, known, n) == PHASE_ROUTER_OK);
  for (size_t j = 0; j < n; j++) FUZZ_CHECK(loads[j] == known[j]);
  FUZZ_CHECK(phase_router_assignment_rows(made, 0, x->m, again, entries) == PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(again, routes, entries * sizeof *again) == 0);
  phase_router_assignment_destroy(made);
  reassign(x, routes, &groups);
}

/* ---- bits ---- */

static void pack(session *x) {
  const uint64_t other = take(&x->in, 1) % 4;
  if (other % 2 == 1) {
    fuzz_hash_keys(&x->in);
    return;
  }
  if (other == 2) {
    fuzz_dispatch(&x->in, x->router);
    return;
  }
  if (x->n > MAX) return;
  const size_t cells = (size_t)(x->m * x->n), words = (size_t)(x->m * words_of(x->n));
  uint64_t *bits = take_bits(&x->in, x->m, x->n), *again = reserve(words * sizeof *again);
  uint8_t *bytes = reserve(cells), *twice = reserve(cells);
  FUZZ_CHECK(phase_router_unpack_bits(bits, x->m, x->n, bytes, cells) == PHASE_ROUTER_OK);
  for (size_t c = 0; c < cells; c++) FUZZ_CHECK(bytes[c] <= 1);
  FUZZ_CHECK(phase_router_pack_bits(bytes, x->m, x->n, again, words) == PHASE_ROUTER_OK);
  FUZZ_CHECK(phase_router_unpack_bits(again, x->m, x->n, twice, cells) == PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(bytes, twice, cells) == 0);
}

/* ---- hostile arguments ---- */

/* The functions that are called with one thing wrong. */
enum { ROUTE_DEGREES, ROUTE_ROWS, ROUTE_CSR, ASSIGN, COUNT_CANDIDATES, SAMPLE_LOADS, FUNCTIONS };

/* The arguments of such a call. */
typedef struct attempt {
  uint64_t function;
  phase_router *router;
  const void *in; /* the weights of an assignment, the source degrees of all others */
  uint64_t *weights;
  uint64_t m, n, begin, end;
  uint32_t k;
  uint8_t *storage; /* what out points to */
  void *out;
  size_t length;
} attempt;

/* A call with nothing wrong. */
static attempt make_attempt(session *x, uint64_t function, size_t output_bytes) {
  attempt a = {.function = function, .router = x->router, .m = x->m, .n = x->n, .end = x->m, .k = x->k};
  a.weights = reserve((size_t)x->n * sizeof *a.weights);
  for (uint64_t j = 0; j < x->n; j++) a.weights[j] = 1;
  a.in = x->s;
  a.storage = reserve(output_bytes);
  a.out = a.storage;
  a.length = (size_t)(x->m * x->k);
  if (function == ROUTE_CSR) a.length = (size_t)x->m + 1;
  if (function == COUNT_CANDIDATES) a.length = (size_t)x->m;
  if (function == SAMPLE_LOADS) a.length = (size_t)x->n;
  if (function == ASSIGN) {
    a.in = a.weights;
    if (a.k > x->n) a.k = (uint32_t)x->n;
    a.length = (size_t)(a.m * a.k);
  }
  return a;
}

static void spoil_contents(session *x, attempt *a) {
  if (a->function == ASSIGN) a->weights[0] = UINT64_MAX, a->weights[x->n - 1] = UINT64_MAX;
  x->s[take_below(&x->in, x->m)] = (uint32_t)(x->n + 1 + take(&x->in, 3));
  if (a->function == ROUTE_ROWS) a->begin = take(&x->in, 8) | (x->m + 1);
}

static void spoil(session *x, fuzz_fault fault, attempt *a) {
  switch (fault) {
    case FAULT_LENGTH:
      a->length = wrong_length(&x->in, a->length);
      break;
    case FAULT_NULL:
      take(&x->in, 1) % 2 ? (void)(a->in = NULL) : (void)(a->out = NULL);
      break;
    case FAULT_MISALIGNED:
      a->out = a->storage + 1 + take_below(&x->in, 3);
      break;
    case FAULT_OVERLAP:
      a->out = (void *)(uintptr_t)a->in;
      break;
    case FAULT_ROWS:
      a->m = wrong_size(&x->in);
      a->end = a->m;
      break;
    case FAULT_COLUMNS:
      a->n = wrong_size(&x->in);
      break;
    case FAULT_K:
      a->k = (uint32_t)wrong_size(&x->in) | 0x80000000u;
      break;
    case FAULT_ROUTER:
      a->router = NULL;
      break;
    default:
      spoil_contents(x, a);
  }
}

static phase_router_status call_with(const session *x, const attempt *a) {
  static const uint64_t seed = 1;
  const uint32_t *s = a->in;
  switch (a->function) {
    case ROUTE_DEGREES:
      return phase_router_route_degrees(a->router, s, x->t, a->m, a->n, a->k, a->out, a->length);
    case ROUTE_ROWS:
      return phase_router_route_rows(a->router, s, x->t, a->m, a->n, a->k, a->begin, a->end, a->out,
                                     a->length);
    case ROUTE_CSR:
      return phase_router_route_csr(a->router, s, x->t, a->m, a->n, a->k, a->out, a->length, NULL, 0);
    case ASSIGN:
      return phase_router_assign(a->router, a->in, a->m, a->n, a->k, a->out, a->length);
    case COUNT_CANDIDATES:
      return phase_router_count_candidates(a->router, s, x->t, a->m, a->n, a->out, a->length);
    default:
      return phase_router_sample_loads(a->router, s, x->t, a->m, a->n, a->k, &seed, 1, a->out, a->length);
  }
}

/* One call with one thing wrong: it must fail, and leave its output alone. */
static void hostile(session *x) {
  take_problem(x);
  const fuzz_fault fault = (fuzz_fault)(1 + take_below(&x->in, FAULT_KINDS - 1));
  const uint64_t function = take(&x->in, 1) % FUNCTIONS;
  if (x->m == 0 || x->n == 0 || x->k == 0) return;
  const size_t output_bytes = (size_t)((x->m + 1) * x->k) * 8 + (size_t)x->n * 8 + 8;
  attempt a = make_attempt(x, function, output_bytes);
  const uint8_t *copy = reserve(output_bytes);
  spoil(x, fault, &a);
  if (fault == FAULT_K && function == COUNT_CANDIDATES) return;          /* takes no k */
  if (fault == FAULT_CONTENT && function == ASSIGN && x->n == 1) return; /* the only weight may be anything */
  const phase_router_status status = call_with(x, &a);
  check_status(status);
  FUZZ_CHECK(status != PHASE_ROUTER_OK);
  FUZZ_CHECK(memcmp(a.storage, copy, output_bytes) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  session x;
  memset(&x, 0, sizeof x);
  x.in.bytes = data;
  x.in.left = size;
  make_router(&x);
  release_all();
  for (int call = 0; call < CALLS && x.in.left > 0; call++) {
    const uint64_t what = take(&x.in, 1) % 10;
    take_shape(&x);
    if (x.n > MAX) call = CALLS; /* the last one */
    switch (what) {
      case 0:
        set_seed(&x);
        break;
      case 1:
        set_permutations(&x);
        break;
      case 2:
        route_packed(&x);
        break;
      case 3:
        apportion(&x);
        break;
      case 4:
        assign(&x);
        break;
      case 5:
        pack(&x);
        break;
      case 6:
        hostile(&x);
        break;
      case 7:
        assign_by_scores(&x);
        break;
      case 8:
        assign_grouped(&x);
        break;
      default:
        route(&x);
        break;
    }
    release_all();
  }
  phase_router_destroy(x.router);
  return 0;
}
