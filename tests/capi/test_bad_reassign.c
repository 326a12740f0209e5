/* Previous routes, limits and lists of moves that break a rule: refused with the reason, and nothing is written. */
#include "support.h"

enum { M = 6, N = 8, K = 3, GROUPS = 4 };

typedef struct fixture {
  phase_router *router;
  uint64_t weights[N];
  uint32_t group_of[N];
  int32_t held[M * K];
  phase_router_groups groups;
  phase_router_previous previous;
  size_t moves_len;
  int list_moves;
} fixture;

/* The arrays lie in the fixture: what points to them is set in expect. */
static fixture make(void) {
  fixture f;
  memset(&f, 0, sizeof f);
  f.router = test_router(3, 0, 0, 1);
  for (uint32_t j = 0; j < N; j++) {
    f.weights[j] = j + 1;
    f.group_of[j] = j % GROUPS;
  }
  for (int e = 0; e < M * K; e++) f.held[e] = (e / K + e) % N;
  f.groups = (phase_router_groups){sizeof f.groups, PHASE_ROUTER_GROUPS_SPREAD, NULL, GROUPS, 0};
  f.previous = (phase_router_previous){sizeof f.previous, 0, NULL, M, 0};
  f.moves_len = M * K;
  f.list_moves = 1;
  return f;
}

static void expect(fixture *f, phase_router_status status, const char *name, int grouped) {
  int32_t *routes = guard_alloc(M * K * sizeof *routes);
  phase_router_move *moves = guard_alloc(f->moves_len * sizeof *moves);
  phase_router_reassign_stats *stats = guard_alloc(sizeof *stats);
  f->groups.group_of = f->group_of;
  f->previous.routes = f->held;
  const phase_router_status got = phase_router_reassign(
      f->router, &f->previous, f->weights, grouped ? &f->groups : NULL, M, N, K, routes, M * K,
      f->list_moves ? moves : NULL, f->list_moves ? f->moves_len : 0, stats, sizeof *stats);
  test_assert_status(got, status, status == PHASE_ROUTER_OK ? NULL : name, name, __FILE__, __LINE__);
  if (status != PHASE_ROUTER_OK) {
    guard_untouched(routes);
    guard_untouched(moves);
    guard_untouched(stats);
  }
  guard_free(stats);
  guard_free(moves);
  guard_free(routes);
}

#define RANGE PHASE_ROUTER_ERROR_OUT_OF_RANGE
#define INVALID PHASE_ROUTER_ERROR_INVALID_ARGUMENT

static void entries_out_of_range(void **state) {
  (void)state;
  fixture f = make();
  static const int32_t wrong[] = {N, N + 1, -2, INT32_MAX, INT32_MIN};
  for (int at = 0; at < M * K; at++)
    for (size_t x = 0; x < 5; x++) {
      const int32_t good = f.held[at];
      f.held[at] = wrong[x];
      expect(&f, RANGE, "previous: row", x % 2);
      f.held[at] = good;
    }
  f.held[2 * K + 1] = -7;
  expect(&f, RANGE, "row 2 has -7 at place 1, which is neither -1 nor a target below n_targets = 8", 0);
  phase_router_destroy(f.router);
}

static void targets_twice(void **state) {
  (void)state;
  fixture f = make();
  f.held[4 * K + 2] = f.held[4 * K];
  expect(&f, INVALID, "previous: row 4 has target", 0);
  expect(&f, INVALID, "twice", 1);
  for (int e = 0; e < K; e++) f.held[4 * K + e] = -1; /* free places may repeat */
  expect(&f, PHASE_ROUTER_OK, "", 0);
  phase_router_destroy(f.router);
}

static void wrong_structs(void **state) {
  (void)state;
  fixture f = make();
  for (uint32_t flag = 2; flag != 0; flag *= 2) {
    f.previous.flags = flag | PHASE_ROUTER_LIMIT_MOVES;
    expect(&f, INVALID, "previous: flags", 0);
  }
  f.previous.flags = 0;
  static const uint32_t sizes[] = {0, 31, 4097, UINT32_MAX};
  for (size_t x = 0; x < 4; x++) {
    f.previous.struct_size = sizes[x];
    expect(&f, RANGE, "previous: the struct's size", 0);
  }
  f.previous.struct_size = sizeof f.previous;
  f.previous.n_sources = (uint64_t)PHASE_ROUTER_MAX_SIZE + 1;
  expect(&f, RANGE, "previous: n_sources", 0);
  f.previous.n_sources = UINT64_MAX;
  expect(&f, RANGE, "previous: n_sources", 1);
  f.previous.n_sources = M;
  f.groups.rule = 2;
  expect(&f, INVALID, "groups: rule", 1);
  f.groups.rule = PHASE_ROUTER_GROUPS_SPREAD;
  f.group_of[3] = GROUPS;
  expect(&f, RANGE, "groups: group_of", 1);
  expect(&f, PHASE_ROUTER_OK, "", 0); /* groups that are not given are not looked at */
  phase_router_destroy(f.router);
}

static void null_pointers(void **state) {
  (void)state;
  fixture f = make();
  int32_t *routes = guard_alloc(M * K * sizeof *routes);
  f.previous.routes = f.held;
  assert_error(
      INVALID, "previous",
      phase_router_reassign(f.router, NULL, f.weights, NULL, M, N, K, routes, M * K, NULL, 0, NULL, 0));
  assert_error(INVALID, "moves",
               phase_router_reassign(f.router, &f.previous, f.weights, NULL, M, N, K, routes, M * K, NULL, 1,
                                     NULL, 0));
  f.previous.routes = routes; /* what is read must not be what is written */
  assert_error(INVALID, "overlaps",
               phase_router_reassign(f.router, &f.previous, f.weights, NULL, M, N, K, routes, M * K, NULL, 0,
                                     NULL, 0));
  f.previous.routes = NULL;
  assert_error(INVALID, "previous: routes",
               phase_router_reassign(f.router, &f.previous, f.weights, NULL, M, N, K, routes, M * K, NULL, 0,
                                     NULL, 0));
  guard_untouched(routes);
  f.previous.n_sources = 0;
  assert_ok(phase_router_reassign(f.router, &f.previous, f.weights, NULL, M, N, K, routes, M * K, NULL, 0,
                                  NULL, 0));
  guard_free(routes);
  phase_router_destroy(f.router);
}

/* A list that is too short is refused before anything is written; one that is long enough by the limit is not. */
static void short_lists(void **state) {
  (void)state;
  fixture f = make();
  f.moves_len = 1;
  expect(&f, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "moves_len: there is room for 1 moves", 1);
  f.previous.flags = PHASE_ROUTER_LIMIT_MOVES;
  f.previous.max_moves = 1;
  expect(&f, PHASE_ROUTER_OK, "", 1);
  f.previous.max_moves = 2;
  expect(&f, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "moves_len", 1);
  f.list_moves = 0;
  expect(&f, PHASE_ROUTER_OK, "", 1);
  phase_router_destroy(f.router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(entries_out_of_range), cmocka_unit_test(targets_twice),
      cmocka_unit_test(wrong_structs),        cmocka_unit_test(null_pointers),
      cmocka_unit_test(short_lists),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
