/*
 * What an assignment in groups promises: rows that keep the rule, loads that are shares, close to their shares in every
 * run of rows, the same rows in every way of asking for them, and in every size that the library treats differently.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "closed_form.h"
#include "support.h"
#include "weights.h"

typedef struct shape {
  uint64_t m, n;
  uint32_t groups, k, per_row; /* per_row > 0: LOCAL */
  int kind;                    /* of weights */
} shape;

typedef struct problem {
  shape a;
  uint32_t flags;
  uint64_t seed;
  uint64_t *weights;
  uint32_t *group_of;
  phase_router_groups groups;
  phase_router_group_stats stats;
  int32_t *routes;
} problem;

static uint32_t groups_of_row(const shape *a) { return a->per_row > 0 ? a->per_row : a->k; }

/* Groups of all sizes; one that a row must have enough targets of has at least so many. */
static problem begin(shape a, uint64_t seed, uint32_t flags, int32_t threads) {
  problem p;
  memset(&p, 0, sizeof p);
  uint64_t random = a.m * 31 + a.n + seed;
  p.a = a, p.flags = flags, p.seed = seed;
  p.weights = make_weights(a.n, a.kind, &random);
  p.group_of = test_alloc((size_t)a.n * sizeof *p.group_of);
  const uint64_t least = (uint64_t)a.groups * (a.k / groups_of_row(&a));
  assert_true(least <= a.n);
  for (uint64_t j = 0; j < a.n; j++)
    p.group_of[j] = (uint32_t)(j < least ? j % a.groups : test_below(&random, a.groups));
  p.groups = (phase_router_groups){sizeof p.groups,
                                   a.per_row > 0 ? PHASE_ROUTER_GROUPS_LOCAL : PHASE_ROUTER_GROUPS_SPREAD,
                                   p.group_of, a.groups, a.per_row};
  const size_t entries = (size_t)(a.m * a.k);
  p.routes = guard_alloc(entries * sizeof *p.routes);
  phase_router *router = test_router(seed, flags, 0, threads);
  assert_ok(phase_router_assign_grouped(router, p.weights, &p.groups, a.m, a.n, a.k, p.routes, entries,
                                        &p.stats, sizeof p.stats));
  phase_router_destroy(router);
  guard_check(p.routes);
  return p;
}

static void finish(problem *p) {
  guard_free(p->routes);
  free(p->group_of);
  free(p->weights);
}

static uint64_t *loads_of(const problem *p) {
  uint64_t *loads = test_alloc((size_t)p->a.n * sizeof *loads);
  assert_ok(phase_router_column_loads(p->routes, p->a.m, p->a.k, p->a.n, loads, (size_t)p->a.n));
  return loads;
}

/* ---- the rule ---- */

static void check_rule(const problem *p) {
  const shape *a = &p->a;
  const uint32_t f = groups_of_row(a), d = a->k / f;
  assert_int_equal(assert_routes_valid(p->routes, a->m, a->n, a->k), a->m * a->k);
  uint32_t *seen = test_alloc(a->groups * sizeof *seen);
  memset(seen, 0, a->groups * sizeof *seen);
  for (uint64_t i = 0; i < a->m; i++) {
    const int32_t *row = p->routes + i * a->k;
    uint32_t different = 0;
    for (uint32_t e = 0; e < a->k; e++) different += seen[p->group_of[row[e]]]++ == 0;
    assert_int_equal(different, f);
    for (uint32_t e = 0; e < a->k; e++) {
      assert_int_equal(seen[p->group_of[row[e]]], d);
      if (e > 0 && p->flags & PHASE_ROUTER_SORT_ROWS) assert_true(row[e - 1] < row[e]);
    }
    for (uint32_t e = 0; e < a->k; e++) seen[p->group_of[row[e]]] = 0;
  }
  free(seen);
}

/* Where nothing is capped a share is w k M / W, so that |load W - w k M| is below W, or 2 W. */
static void check_shares(const problem *p) {
  const shape *a = &p->a;
  const uint32_t d = a->k / groups_of_row(a);
  uint64_t *loads = loads_of(p), *rows = test_alloc(a->groups * sizeof *rows), *w = test_alloc(a->groups * 8);
  uint64_t sum = 0;
  memset(rows, 0, a->groups * sizeof *rows);
  memset(w, 0, a->groups * sizeof *w);
  for (uint64_t j = 0; j < a->n; j++) {
    sum += p->weights[j];
    w[p->group_of[j]] += p->weights[j];
    rows[p->group_of[j]] += loads[j];
  }
  const double unit = (double)(a->m * a->k) / (double)sum, close = 1e-6;
  for (uint64_t j = 0; j < a->n && p->stats.shares_changed == 0; j++) {
    const double off = (double)loads[j] - (double)p->weights[j] * unit,
                 most = d == 1 && a->per_row == 0 ? 1 : 2;
    assert_true(off < most + close && off > -most - close);
  }
  for (uint32_t c = 0; c < a->groups; c++) {
    assert_int_equal(rows[c] % d, 0);
    assert_true(rows[c] / d <= a->m);
    const double off = (double)(rows[c] / d) - (double)w[c] * unit / d;
    if (p->stats.groups_capped == 0) assert_true(off < 1 + close && off > -1 - close);
  }
  free(w);
  free(rows);
  free(loads);
}

static const shape shapes[] = {
    {1, 1, 1, 1, 0, WEIGHTS_EQUAL},
    {1, 40, 8, 8, 4, WEIGHTS_MILD},
    {7, 30, 30, 4, 0, WEIGHTS_HEAVY}, /* every target in a group of its own */
    {3, 500, 12, 3, 0, WEIGHTS_MILD}, /* far more targets than routes */
    {16384, 1000, 12, 3, 0, WEIGHTS_MILD},
    {16384, 1000, 12, 12, 0, WEIGHTS_MILD}, /* every group in every row */
    {5000, 256, 8, 8, 4, WEIGHTS_EQUAL},
    {5000, 256, 32, 8, 2, WEIGHTS_MILD},
    {4000, 300, 5, 3, 0, WEIGHTS_GIANT},   /* a group that is capped */
    {4000, 300, 5, 6, 2, WEIGHTS_HEAVY},   /* and targets */
    {2000, 900, 300, 40, 0, WEIGHTS_MILD}, /* long rows */
    {40000, 3000, 700, 3, 0, WEIGHTS_RANDOM},
    {200, 70001, 3, 2, 0, WEIGHTS_MILD}, /* permutations that are computed */
    {900, 66000, 65700, 2, 0, WEIGHTS_MILD},
    {60000, 2000, 1, 3, 1, WEIGHTS_MILD},
};
#define SHAPES (sizeof shapes / sizeof *shapes)

static void rows_keep_the_rule(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) {
    for (uint32_t flags = 0; flags <= PHASE_ROUTER_SORT_ROWS; flags += PHASE_ROUTER_SORT_ROWS) {
      problem p = begin(shapes[x], x, flags, 2);
      check_rule(&p);
      check_shares(&p);
      finish(&p);
    }
  }
}

static void caps_are_counted(void **state) {
  (void)state;
  phase_router *router = test_router(1, 0, 0, 1);
  int32_t routes[40];
  const uint64_t weights[4] = {80, 10, 5, 5};
  const uint32_t own[4] = {0, 1, 2, 3}, pairs[4] = {0, 0, 1, 1};
  phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, own, 4, 0};
  phase_router_group_stats stats;
  assert_ok(
      phase_router_assign_grouped(router, weights, &groups, 10, 4, 2, routes, 20, &stats, sizeof stats));
  assert_int_equal(stats.struct_size, sizeof stats);
  assert_int_equal(stats.groups_capped, 1);
  assert_int_equal(stats.targets_capped, 0);
  assert_true(stats.shares_changed > 0.2999 &&
              stats.shares_changed < 0.3001); /* 0.8 of the routes, but 0.5 fit */
  groups = (phase_router_groups){sizeof groups, PHASE_ROUTER_GROUPS_LOCAL, pairs, 2, 1};
  assert_ok(
      phase_router_assign_grouped(router, weights, &groups, 10, 4, 2, routes, 20, &stats, sizeof stats));
  assert_int_equal(stats.groups_capped, 0);
  assert_int_equal(stats.targets_capped, 1); /* 0.8 of the weights, but half of the 0.9 that its group has */
  assert_true(stats.shares_changed > 0.3499 && stats.shares_changed < 0.3501);
  groups = (phase_router_groups){sizeof groups, PHASE_ROUTER_GROUPS_LOCAL, pairs, 2, 2};
  assert_ok(
      phase_router_assign_grouped(router, weights, &groups, 10, 4, 2, routes, 20, &stats, sizeof stats));
  assert_int_equal(stats.groups_capped, 1);
  /* A smaller group that is capped because a heavier one was: it gains. */
  const uint64_t falling[4] = {85, 10, 3, 2};
  groups = (phase_router_groups){sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, own, 4, 0};
  assert_ok(
      phase_router_assign_grouped(router, falling, &groups, 10, 4, 3, routes, 30, &stats, sizeof stats));
  assert_int_equal(stats.groups_capped, 2);
  assert_true(stats.shares_changed > 0.5166 && stats.shares_changed < 0.5167); /* 0.85 - 1/3 */
  const uint64_t even[4] = {1, 1, 1, 1};
  assert_ok(phase_router_assign_grouped(router, even, &groups, 10, 4, 3, routes, 30, &stats, sizeof stats));
  assert_int_equal(stats.groups_capped, 0);
  assert_true(stats.shares_changed == 0);
  phase_router_destroy(router);
}

/* The rule SPREAD with every target in a group of its own is no rule. */
static void groups_of_one_target_change_nothing(void **state) {
  (void)state;
  static const shape plain[] = {{1000, 37, 37, 5, 0, WEIGHTS_MILD},
                                {3000, 200, 200, 8, 0, WEIGHTS_SPARSE},
                                {90, 700, 700, 3, 0, WEIGHTS_HEAVY},
                                {9, 40, 40, 7, 0, WEIGHTS_GIANT}};
  for (size_t x = 0; x < sizeof plain / sizeof *plain; x++) {
    const shape a = plain[x];
    problem p = begin(a, x, 0, 1);
    phase_router *router = test_router(x, 0, 0, 1);
    int32_t *routes = test_assign(router, p.weights, a.m, a.n, a.k);
    assert_routes_equal(p.routes, routes, a.m, a.k, "groups of one target");
    guard_free(routes);
    phase_router_destroy(router);
    finish(&p);
  }
}

/* ---- runs of rows ---- */

static double quotient_bound(uint64_t m, uint64_t n, uint64_t k) {
  const uint64_t least = n / k + (n % k != 0), blocks = m / least > 1 ? m / least : 1;
  const uint64_t rows = m / blocks;
  const uint64_t a = cf_quotients(rows, cf_golden(rows)), b = cf_quotients(rows + 1, cf_golden(rows + 1));
  return (double)(6 * cf_quotients(blocks, cf_golden(blocks)) + 4 * (a > b ? a : b) + 6);
}

/* The largest deviation of a run of rows from its share of a target's or a group's load: see test_assign_balance.c. */
static double worst_run(const problem *p, const uint32_t *thing_of, uint64_t of, const uint64_t *load) {
  const int64_t m = (int64_t)p->a.m;
  int64_t count = 0, low = 0, high = 0;
  for (int64_t i = 0; i < m; i++) {
    const int32_t *row = p->routes + (uint64_t)i * p->a.k;
    int has = 0;
    for (uint32_t e = 0; e < p->a.k; e++)
      has |= (thing_of != NULL ? thing_of[row[e]] : (uint64_t)row[e]) == of;
    if (!has) continue;
    const int64_t before = count * m - (int64_t)*load * i, after = ++count * m - (int64_t)*load * (i + 1);
    if (before < low) low = before;
    if (after > high) high = after;
  }
  assert_int_equal(count, *load);
  return (double)(high - low) / (double)m;
}

static void runs_hold_their_shares(void **state) {
  (void)state;
  static const shape even[] = {{4096, 60, 12, 3, 0, WEIGHTS_MILD},
                               {10007, 40, 5, 2, 0, WEIGHTS_HEAVY},
                               {3000, 64, 8, 8, 4, WEIGHTS_MILD},
                               {8192, 48, 4, 6, 2, WEIGHTS_HEAVY},
                               {1000, 300, 10, 3, 0, WEIGHTS_MILD}};
  double worst_group = 0, worst_target = 0;
  for (size_t x = 0; x < sizeof even / sizeof *even; x++) {
    const shape a = even[x];
    problem p = begin(a, x + 7, 0, 2);
    uint64_t *loads = loads_of(&p);
    const uint32_t f = groups_of_row(&a), d = a.k / f;
    const double of_groups = quotient_bound(a.m, a.groups, f);
    for (uint32_t c = 0; c < a.groups; c++) {
      uint64_t rows = 0, members = 0;
      for (uint64_t j = 0; j < a.n; j++) {
        members += p.group_of[j] == c;
        rows += p.group_of[j] == c ? loads[j] : 0;
      }
      rows /= d;
      const double worst = worst_run(&p, p.group_of, c, &rows);
      assert_true(worst < of_groups);
      worst_group = worst > worst_group ? worst : worst_group;
      for (uint64_t j = 0; j < a.n; j++) {
        if (p.group_of[j] != c || loads[j] == 0) continue;
        const double target = worst_run(&p, NULL, j, &loads[j]);
        assert_true(target < of_groups + quotient_bound(rows, members, d));
        assert_true(target < 12); /* which is what these shapes keep by far */
        worst_target = target > worst_target ? target : worst_target;
      }
    }
    free(loads);
    finish(&p);
  }
  print_message("worst deviation of any run: %.3f rows of a group, %.3f routes of a target\n", worst_group,
                worst_target);
}

/* ---- the object ---- */

static const shape objects[] = {
    {1, 40, 8, 8, 4, WEIGHTS_MILD},
    {16384, 1000, 12, 3, 0, WEIGHTS_MILD},    /* a table */
    {700001, 1000, 12, 3, 0, WEIGHTS_MILD},   /* blocks in bytes */
    {700001, 6000, 12, 3, 0, WEIGHTS_HEAVY},  /* indices inside the groups */
    {700001, 3000, 1000, 3, 0, WEIGHTS_MILD}, /* and among them */
    {1100000, 500, 250, 2, 0, WEIGHTS_GIANT}, /* groups of few targets */
    {300001, 256, 8, 8, 4, WEIGHTS_MILD},
    {300001, 300, 4, 12, 2, WEIGHTS_MILD},
    {1100000, 300000, 12, 2, 0, WEIGHTS_MILD}, /* one block inside a group */
    {1100000, 2000, 1, 2, 1, WEIGHTS_MILD},
    {30000, 3000, 250, 80, 0, WEIGHTS_MILD}, /* long rows */
};
#define OBJECTS (sizeof objects / sizeof *objects)

static phase_router_assignment *create(const problem *p) {
  phase_router *router = test_router(p->seed, p->flags, 0, 2);
  phase_router_assignment *made = NULL;
  phase_router_group_stats stats;
  assert_ok(phase_router_assignment_create_grouped(&made, router, p->weights, &p->groups, p->a.m, p->a.n,
                                                   p->a.k, &stats, sizeof stats));
  assert_memory_equal(&stats, &p->stats, sizeof stats);
  phase_router_destroy(router);
  return made;
}

static void check_range(const problem *p, const phase_router_assignment *made, uint64_t first, uint64_t end) {
  const size_t entries = (size_t)((end - first) * p->a.k);
  int32_t *rows = guard_alloc(entries * sizeof *rows);
  assert_ok(phase_router_assignment_rows(made, first, end, rows, entries));
  assert_routes_equal(rows, p->routes + first * p->a.k, end - first, p->a.k, "rows");
  guard_free(rows);
}

static void check_list(const problem *p, const phase_router_assignment *made, const uint64_t *rows,
                       size_t n) {
  int32_t *found = guard_alloc(n * p->a.k * sizeof *found);
  assert_ok(phase_router_assignment_gather(made, rows, n, found, n * p->a.k));
  for (size_t q = 0; q < n; q++)
    assert_routes_equal(found + q * p->a.k, p->routes + rows[q] * p->a.k, 1, p->a.k, "gather");
  guard_free(found);
}

static void rows_are_those_of_the_call(void **state) {
  (void)state;
  for (size_t x = 0; x < OBJECTS; x++) {
    const shape a = objects[x];
    uint64_t random = x;
    problem p = begin(a, x, x % 2 == 0 ? 0 : PHASE_ROUTER_SORT_ROWS, 1 + (int32_t)x % 3);
    phase_router_assignment *made = create(&p);
    uint64_t *counted = loads_of(&p);
    uint32_t *loads = guard_alloc((size_t)a.n * sizeof *loads);
    assert_ok(phase_router_assignment_loads(made, loads, (size_t)a.n));
    for (uint64_t j = 0; j < a.n; j++) assert_int_equal(loads[j], counted[j]);
    guard_free(loads);
    free(counted);
    check_range(&p, made, 0, a.m);
    check_range(&p, made, a.m, a.m);
    for (uint64_t rows = 1; rows < a.m; rows *= 7) {
      const uint64_t first = test_below(&random, a.m - rows + 1);
      check_range(&p, made, first, first + rows);
      check_range(&p, made, first, first + 1);
      check_range(&p, made, a.m - rows, a.m);
    }
    enum { LIST = 3000 };
    uint64_t rows[LIST];
    for (size_t q = 0; q < LIST; q++) rows[q] = test_below(&random, a.m);
    const size_t most = a.k > 50 ? LIST / 10 : LIST;
    check_list(&p, made, rows, most);
    check_list(&p, made, rows, 1);
    check_list(&p, made, rows, 0);
    for (size_t q = 0; q < LIST; q++) rows[q] = (a.m - 1) - (q / 2) % a.m; /* backwards, twice each */
    check_list(&p, made, rows, most);
    phase_router_assignment_destroy(made);
    finish(&p);
  }
}

typedef struct reader {
  pthread_t thread;
  const problem *p;
  const phase_router_assignment *made;
  uint64_t random;
  int failed;
} reader;

/* No CMocka assertion may fail off the main thread: the reader reports. */
static void *read_rows(void *argument) {
  enum { LIST = 200, ROUNDS = 30 };
  reader *r = argument;
  const uint32_t k = r->p->a.k;
  uint64_t rows[LIST];
  int32_t *found = malloc((size_t)LIST * k * sizeof *found);
  r->failed = found == NULL;
  for (int round = 0; round < ROUNDS && !r->failed; round++) {
    for (int q = 0; q < LIST; q++) rows[q] = test_below(&r->random, r->p->a.m);
    r->failed |= phase_router_assignment_gather(r->made, rows, LIST, found, (size_t)LIST * k) != 0;
    for (int q = 0; q < LIST && !r->failed; q++)
      r->failed |= memcmp(found + (size_t)q * k, r->p->routes + rows[q] * k, k * sizeof *found) != 0;
    const uint64_t first = rows[0] % (r->p->a.m - LIST);
    r->failed |= phase_router_assignment_rows(r->made, first, first + LIST, found, (size_t)LIST * k) != 0;
    r->failed |= memcmp(found, r->p->routes + first * k, (size_t)LIST * k * sizeof *found) != 0;
  }
  free(found);
  return NULL;
}

static void several_threads_read_at_once(void **state) {
#if defined(__EMSCRIPTEN__) /* has no threads */
  skip();
#endif
  (void)state;
  enum { READERS = 4 };
  for (size_t x = 1; x < 8; x += 2) {
    problem p = begin(objects[x], 5, 0, 2);
    phase_router_assignment *made = create(&p);
    reader readers[READERS];
    for (int r = 0; r < READERS; r++) {
      readers[r] = (reader){.p = &p, .made = made, .random = (uint64_t)r};
      assert_int_equal(pthread_create(&readers[r].thread, NULL, read_rows, &readers[r]), 0);
    }
    for (int r = 0; r < READERS; r++) assert_int_equal(pthread_join(readers[r].thread, NULL), 0);
    for (int r = 0; r < READERS; r++) assert_false(readers[r].failed);
    phase_router_assignment_destroy(made);
    finish(&p);
  }
}

/* ---- one router ---- */

/* Calls of other shapes, rules and kinds between two of the same: nothing of them is left over. */
static void one_router_serves_all(void **state) {
  (void)state;
  for (int32_t threads = 1; threads <= 2; threads++) {
    phase_router *router = test_router(0, 0, 0, threads);
    for (size_t round = 0; round < 2 * SHAPES; round++) {
      const size_t x = round * 7 % SHAPES;
      problem p = begin(shapes[x], x, 0, 1);
      const size_t entries = (size_t)(p.a.m * p.a.k);
      int32_t *routes = guard_alloc(entries * sizeof *routes);
      assert_ok(phase_router_set_seed(router, x));
      assert_ok(phase_router_assign_grouped(router, p.weights, &p.groups, p.a.m, p.a.n, p.a.k, routes,
                                            entries, NULL, 0));
      assert_routes_equal(routes, p.routes, p.a.m, p.a.k, "again");
      phase_router_stats stats;
      assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
      assert_int_equal(stats.active_routes, entries);
      assert_int_equal(stats.n_targets, p.a.n);
      assert_int_equal(stats.rows_short, 0);
      if (round % 2 == 0)
        assert_ok(phase_router_assign(router, p.weights, p.a.m, p.a.n, p.a.k, routes, entries));
      guard_free(routes);
      finish(&p);
    }
    phase_router_destroy(router);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rows_keep_the_rule),
      cmocka_unit_test(caps_are_counted),
      cmocka_unit_test(groups_of_one_target_change_nothing),
      cmocka_unit_test(runs_hold_their_shares),
      cmocka_unit_test(rows_are_those_of_the_call),
      cmocka_unit_test(several_threads_read_at_once),
      cmocka_unit_test(one_router_serves_all),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
