/* What a reassignment promises, at sizes that the vectors do not reach: no change moves nothing; loads are shares; the
 * rule holds; the list of moves leads from the previous routes to the new ones; limits are kept and lead to the goal; and
 * neither threads nor what a router did before matter. */
#include "support.h"

typedef struct cluster {
  uint64_t m, n;
  uint32_t k;
  uint64_t *weights;
  uint32_t *group_of;
  phase_router_groups groups; /* rule 2: none */
} cluster;

enum { NO_GROUPS = 2 };

static cluster make(uint64_t m, uint64_t n, uint32_t k, uint32_t rule, uint32_t n_groups, uint32_t per_row) {
  cluster c = {m, n, k, test_alloc((size_t)n * 8), test_alloc((size_t)n * 4), {0, 0, NULL, 0, 0}};
  uint64_t random = m + n;
  for (uint64_t j = 0; j < n; j++) {
    c.weights[j] = n < 10 ? 10 : 4 + test_below(&random, 13); /* no cap holds any */
    c.group_of[j] = (uint32_t)(n_groups > 0 ? j % n_groups : 0);
  }
  c.groups = (phase_router_groups){sizeof c.groups, rule, c.group_of, n_groups, per_row};
  return c;
}

static void finish(cluster *c) {
  free(c->weights);
  free(c->group_of);
}

static const phase_router_groups *groups_of(const cluster *c) {
  return c->groups.rule == NO_GROUPS ? NULL : &c->groups;
}

static int32_t *assigned(const cluster *c, uint64_t seed) {
  const size_t entries = (size_t)(c->m * c->k);
  int32_t *routes = test_alloc(entries * sizeof *routes);
  phase_router *router = test_router(seed, 0, 0, 0);
  if (groups_of(c) == NULL)
    assert_ok(phase_router_assign(router, c->weights, c->m, c->n, c->k, routes, entries));
  else
    assert_ok(phase_router_assign_grouped(router, c->weights, &c->groups, c->m, c->n, c->k, routes, entries,
                                          NULL, 0));
  phase_router_destroy(router);
  return routes;
}

typedef struct result {
  int32_t *routes;
  phase_router_move *moves;
  phase_router_reassign_stats stats;
} result;

static result reassigned(const cluster *c, phase_router *router, const int32_t *previous, uint64_t rows,
                         uint64_t limit) {
  const size_t entries = (size_t)(c->m * c->k), most = (size_t)(rows * c->k);
  result r = {guard_alloc(entries * sizeof(int32_t)), guard_alloc(most * sizeof(phase_router_move)), {0}};
  const phase_router_previous given = {sizeof given, limit == UINT64_MAX ? 0 : PHASE_ROUTER_LIMIT_MOVES,
                                       previous, rows, limit};
  assert_ok(phase_router_reassign(router, &given, c->weights, groups_of(c), c->m, c->n, c->k, r.routes,
                                  entries, r.moves, most, &r.stats, sizeof r.stats));
  assert_true(r.stats.moves <= limit);
  return r;
}

static void release(result *r) {
  guard_free(r->routes);
  guard_free(r->moves);
}

/* The rule in every row, and the load of every target by the share that weights give it. */
static void assert_rows(const cluster *c, const int32_t *routes) {
  assert_true(assert_routes_valid(routes, c->m, c->n, c->k) == c->m * c->k);
  if (groups_of(c) == NULL) return;
  uint32_t *seen = test_alloc((size_t)c->groups.n_groups * 4);
  const uint32_t in_group = c->groups.rule == PHASE_ROUTER_GROUPS_LOCAL ? c->k / c->groups.groups_per_row : 1;
  for (uint64_t i = 0; i < c->m; i++) {
    memset(seen, 0, (size_t)c->groups.n_groups * 4);
    for (uint32_t e = 0; e < c->k; e++) seen[c->group_of[routes[i * c->k + e]]]++;
    for (uint32_t g = 0; g < c->groups.n_groups; g++) assert_true(seen[g] == 0 || seen[g] == in_group);
  }
  free(seen);
}

/* Shares that nothing caps; LOCAL may be one more away. */
static void assert_loads(const cluster *c, const int32_t *routes) {
  uint64_t *loads = test_alloc((size_t)c->n * 8), sum = 0;
  assert_ok(phase_router_column_loads(routes, c->m, c->k, c->n, loads, (size_t)c->n));
  for (uint64_t j = 0; j < c->n; j++) sum += c->weights[j];
  const uint64_t away = c->groups.rule == PHASE_ROUTER_GROUPS_LOCAL ? 1 : 0;
  for (uint64_t j = 0; j < c->n; j++) {
    const uint64_t routes_by_weight = c->weights[j] * c->m * c->k, low = routes_by_weight / sum;
    assert_true(loads[j] + away >= low && loads[j] <= low + (routes_by_weight % sum > 0) + away);
  }
  free(loads);
}

/* The moves lead from the previous routes to places that differ only where they were free. */
static void assert_moves(const cluster *c, const int32_t *previous, uint64_t rows, const result *r) {
  const size_t shared = (size_t)((rows < c->m ? rows : c->m) * c->k);
  int32_t *now = test_alloc((size_t)(c->m * c->k) * sizeof *now);
  memset(now, 0xFF, (size_t)(c->m * c->k) * sizeof *now);
  memcpy(now, previous, shared * sizeof *now);
  uint64_t filled = 0;
  for (uint64_t q = 0; q < r->stats.moves; q++) {
    const phase_router_move *move = &r->moves[q];
    const size_t at = (size_t)move->row * c->k + move->slot;
    assert_true(at < shared && now[at] == move->from && move->to != move->from);
    if (q > 0) assert_true(at > (size_t)move[-1].row * c->k + move[-1].slot);
    now[at] = move->to;
  }
  for (size_t e = 0; e < (size_t)(c->m * c->k); e++) {
    if (now[e] == r->routes[e]) continue;
    assert_int_equal(now[e], -1);
    filled++;
  }
  assert_int_equal(filled, r->stats.filled);
  free(now);
}

static const struct {
  uint64_t m, n;
  uint32_t k, rule, n_groups, per_row;
} shapes[] = {{16384, 1000, 3, PHASE_ROUTER_GROUPS_SPREAD, 12, 0},
              {16384, 1000, 3, NO_GROUPS, 0, 0},
              {3000, 40, 3, PHASE_ROUTER_GROUPS_SPREAD, 4, 0},
              {2000, 256, 8, PHASE_ROUTER_GROUPS_LOCAL, 8, 4},
              {500, 70000, 2, NO_GROUPS, 0, 0},
              {40000, 4, 3, NO_GROUPS, 0, 0},
              {20, 2000, 1000, NO_GROUPS, 0, 0}};
#define SHAPES (sizeof shapes / sizeof *shapes)

static cluster shape(size_t x) {
  return make(shapes[x].m, shapes[x].n, shapes[x].k, shapes[x].rule, shapes[x].n_groups, shapes[x].per_row);
}

static void no_change_moves_nothing(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) {
    cluster c = shape(x);
    int32_t *before = assigned(&c, 1);
    for (uint64_t seed = 0; seed < 3; seed++) {
      phase_router *router = test_router(seed, 0, 0, 0);
      result r = reassigned(&c, router, before, c.m, UINT64_MAX);
      assert_int_equal(r.stats.moves + r.stats.moves_left + r.stats.bound + r.stats.filled, 0);
      assert_routes_equal(r.routes, before, c.m, c.k, "no change");
      release(&r);
      phase_router_destroy(router);
    }
    free(before);
    finish(&c);
  }
}

/* Some weights change and rows come; then all is changed back. */
static void changes_move_little(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) {
    cluster c = shape(x);
    int32_t *before = assigned(&c, 1);
    const uint64_t rows = c.m;
    phase_router *router = test_router(5, 0, 0, 0);
    c.weights[1] += 1;
    if (c.n > 10) c.weights[c.n / 2] = 0;
    result there = reassigned(&c, router, before, rows, UINT64_MAX);
    assert_rows(&c, there.routes);
    assert_loads(&c, there.routes);
    assert_moves(&c, before, rows, &there);
    assert_true(there.stats.moves >= there.stats.bound);
    if (x < 2) assert_int_equal(there.stats.moves, there.stats.bound);
    c.m += 7;
    result grown = reassigned(&c, router, there.routes, rows, UINT64_MAX);
    assert_rows(&c, grown.routes);
    assert_loads(&c, grown.routes);
    assert_moves(&c, there.routes, rows, &grown);
    assert_int_equal(grown.stats.filled, 7 * c.k);
    release(&grown);
    release(&there);
    phase_router_destroy(router);
    free(before);
    finish(&c);
  }
}

/* With nothing to keep it is the assignment of the same seed. */
static void nothing_held_is_an_assignment(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) {
    cluster c = shape(x);
    int32_t *expected = assigned(&c, 9), *empty = test_alloc((size_t)(c.m * c.k) * 4);
    memset(empty, 0xFF, (size_t)(c.m * c.k) * 4);
    phase_router *router = test_router(9, 0, 0, 0);
    result none = reassigned(&c, router, NULL, 0, UINT64_MAX);
    assert_routes_equal(none.routes, expected, c.m, c.k, "no rows");
    result free_places = reassigned(&c, router, empty, c.m, 0);
    assert_routes_equal(free_places.routes, expected, c.m, c.k, "free places");
    assert_int_equal(free_places.stats.filled, c.m * c.k);
    release(&none);
    release(&free_places);
    phase_router_destroy(router);
    free(empty);
    free(expected);
    finish(&c);
  }
}

static void limits_lead_to_the_goal(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) {
    cluster c = shape(x);
    int32_t *before = assigned(&c, 1);
    for (uint64_t j = 0; j < c.n; j += 3) c.weights[j] += 2;
    phase_router *router = test_router(5, 0, 0, 0);
    result all = reassigned(&c, router, before, c.m, UINT64_MAX);
    const uint64_t limit = all.stats.moves / 7 + c.k;
    uint64_t moves = 0, left = all.stats.moves;
    for (int step = 0; left > 0; step++) {
      assert_true(step < 20);
      result r = reassigned(&c, router, before, c.m, limit);
      assert_rows(&c, r.routes);
      assert_moves(&c, before, c.m, &r);
      assert_true(r.stats.moves > 0 && r.stats.moves_left < left);
      left = r.stats.moves_left;
      moves += r.stats.moves;
      memcpy(before, r.routes, (size_t)(c.m * c.k) * sizeof *before);
      release(&r);
    }
    assert_loads(&c, before);
    if (x < 2) assert_int_equal(moves, all.stats.moves);
    release(&all);
    phase_router_destroy(router);
    free(before);
    finish(&c);
  }
}

/* Rows of the largest shape by chance: much to mend and to move. */
static void threads_and_earlier_calls_do_not_matter(void **state) {
  (void)state;
  cluster c = make(20000, 300, 3, PHASE_ROUTER_GROUPS_SPREAD, 12, 0), small = shape(3);
  const size_t entries = (size_t)(c.m * c.k);
  int32_t *before = test_alloc(entries * sizeof *before), *other = assigned(&small, 3);
  uint64_t random = 2;
  for (uint64_t i = 0; i < c.m; i++)
    for (uint32_t e = 0; e < c.k; e++)
      before[i * c.k + e] = i < 15000 ? (int32_t)(test_below(&random, 100) + 100 * e) : -1;
  uint64_t digest = 0;
  static const int32_t threads[] = {1, 2, 8};
  for (size_t x = 0; x < 3; x++) {
    phase_router *router = test_router(5, 0, 0, threads[x]);
    for (int again = 0; again < 2; again++) {
      result r = reassigned(&c, router, before, c.m, UINT64_MAX);
      assert_rows(&c, r.routes);
      assert_loads(&c, r.routes);
      assert_true(r.stats.rows_mended > 0);
      if (digest == 0) digest = test_digest(r.routes, entries);
      assert_true(test_digest(r.routes, entries) == digest);
      release(&r);
      r = reassigned(&small, router, other, small.m, UINT64_MAX);
      assert_int_equal(r.stats.moves, 0);
      release(&r);
    }
    phase_router_destroy(router);
  }
  free(before);
  free(other);
  finish(&c);
  finish(&small);
}

/* How much caps change, by hand: of 10 rows of 2 the first of three targets would get 16. */
static void caps_are_told(void **state) {
  (void)state;
  cluster c = make(10, 3, 2, NO_GROUPS, 0, 0);
  c.weights[0] = 8;
  c.weights[1] = c.weights[2] = 1;
  phase_router *router = test_router(5, PHASE_ROUTER_SORT_ROWS, 0, 0);
  result r = reassigned(&c, router, NULL, 0, UINT64_MAX);
  assert_int_equal(r.stats.targets_capped, 1);
  assert_int_equal(r.stats.groups_capped, 0);
  assert_true(r.stats.shares_changed > 0.2999 && r.stats.shares_changed < 0.3001);
  phase_router_stats stats;
  assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
  assert_int_equal(stats.active_routes, 20);
  assert_int_equal(stats.rows, 10);
  release(&r);
  phase_router_destroy(router);
  finish(&c);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_change_moves_nothing),
      cmocka_unit_test(changes_move_little),
      cmocka_unit_test(nothing_held_is_an_assignment),
      cmocka_unit_test(limits_lead_to_the_goal),
      cmocka_unit_test(threads_and_earlier_calls_do_not_matter),
      cmocka_unit_test(caps_are_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
