/*
 * Dispatch plans: all arrays, of both types, in every size that is treated differently, on several numbers of threads; and
 * what is refused.
 */
#include "dispatch.h"

/* About 33,000 routes are enough for a second thread, and a walk through routes has pieces of 16,384. */
static const struct {
  uint64_t m, n;
  uint32_t k;
} shapes[] = {{0, 0, 0},      {0, 3, 2},      {3, 0, 2},     {3, 3, 0},       {1, 1, 1},     {2, 1, 1},
              {1, 2, 1},      {5, 7, 3},      {1, 9, 1000},  {16383, 2, 1},   {16384, 3, 1}, {16385, 5, 1},
              {1, 5, 16385},  {33280, 50, 1}, {33360, 6, 1}, {4200, 256, 8},  {1, 3, 40000}, {40000, 1, 1},
              {3, 64, 20000}, {70000, 7, 2},  {9000, 3, 8},  {700, 90000, 50}};

static const int32_t threads[] = {1, 2, 8};
static const uint64_t multiples[] = {0, 1, 2, 8, 13, 128};

static phase_router *routers[3];

/* Types and gaps between rows change from shape to shape, so that all pairs occur. */
static dispatch_case case_of(size_t shape, unsigned way) {
  dispatch_case c;
  memset(&c, 0, sizeof c);
  c.m = shapes[shape].m;
  c.n = shapes[shape].n;
  c.k = shapes[shape].k;
  c.stride = c.k + (way & 1 ? (uint64_t)0 : (shape + way) % 8);
  c.type = way >> 1 & 1;
  c.out_type = way >> 2 & 1;
  c.multiple = multiples[(shape + way) % 6];
  c.more = way % 3 == 0 ? 0 : way * 11;
  c.n_ranks = c.n == 0 ? 1 : 1 + (shape * 7 + way) % (c.n < 12 ? c.n : 12);
  return c;
}

/* Half of the cases with new routers, whose threads run, and half with the memory of other shapes. */
static phase_router *router_of(int t, unsigned way) {
  return way % 2 == 0 ? test_router(1, 0, 0, threads[t]) : routers[t];
}

static void done_with(phase_router *router, unsigned way) {
  if (way % 2 == 0) phase_router_destroy(router);
}

static void plans(void **state) {
  (void)state;
  uint64_t random = 5;
  for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++)
    for (unsigned way = 0; way < 8; way++) {
      const dispatch_case c = case_of(s, way);
      void *values = dispatch_routes(&c, way % 3 * 3, &random);
      for (int t = 0; t < 3; t++) {
        phase_router *router = router_of(t, way);
        dispatch_check_plan(&c, router, values);
        done_with(router, way);
      }
      free(values);
    }
}

static void ranks(void **state) {
  (void)state;
  uint64_t random = 6;
  for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++)
    for (unsigned way = 0; way < 8; way++) {
      dispatch_case c = case_of(s, way);
      uint32_t bounds[13];
      for (uint64_t d = 0; d <= c.n_ranks; d++)
        bounds[d] = (uint32_t)(d < 2 ? 0 : test_below(&random, c.n + 1));
      for (uint64_t d = 1; d <= c.n_ranks; d++)
        if (bounds[d] < bounds[d - 1]) bounds[d] = bounds[d - 1];
      bounds[c.n_ranks] = (uint32_t)c.n;
      if (way & 2) c.bounds = bounds;
      void *values = dispatch_routes(&c, way % 3 * 3, &random);
      for (int t = 0; t < 3; t++) {
        phase_router *router = router_of(t, way);
        dispatch_check_ranks(&c, router, values);
        done_with(router, way);
      }
      free(values);
    }
}

/* A rank for each target, on few rows and on many. */
static void as_many_ranks_as_targets(void **state) {
  (void)state;
  uint64_t random = 7;
  for (int large = 0; large < 2; large++) {
    const dispatch_case c = {large ? 6000 : 5, 70, 8, 8, 0, 0, 1, 70, NULL, 0};
    void *values = dispatch_routes(&c, 5, &random);
    for (int t = 0; t < 3; t++) dispatch_check_ranks(&c, routers[t], values);
    free(values);
  }
}

/* Every output alone is what it is with the others. */
static void single_outputs(void **state) {
  (void)state;
  const int32_t values[6] = {2, 0, -1, 2, 1, 2};
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, values, 0};
  const int32_t expected[5][10] = {{1, 1, 3},
                                   {0, 2, 4, 8},
                                   {1, -1, 4, -1, 0, 3, 5, -1, -1, -1},
                                   {0, -1, 2, -1, 0, 1, 2, -1, -1, -1},
                                   {4, 0, -1, 5, 2, 6}};
  const size_t lengths[5] = {3, 4, 10, 10, 6};
  for (int alone = 0; alone < 5; alone++) {
    int32_t *found = guard_alloc(lengths[alone] * 4);
    phase_router_dispatch plan = {sizeof plan, PHASE_ROUTER_INT32, 2, NULL, NULL, NULL, NULL, NULL, 0};
    if (alone == 0) plan.counts = found;
    if (alone == 1) plan.offsets = found;
    if (alone == 2) plan.order = found;
    if (alone == 3) plan.sources = found;
    if (alone == 4) plan.places = found;
    if (alone == 2 || alone == 3) plan.order_len = 10;
    assert_ok(phase_router_dispatch_plan(routers[0], &routes, 3, 3, 2, &plan));
    assert_memory_equal(found, expected[alone], lengths[alone] * 4);
    guard_free(found);
  }
}

/* ---- what is refused ---- */

enum { M = 5000, N = 9, K = 8 };

typedef struct refusal {
  dispatch_case c;
  void *values;
  phase_router_routes routes;
  phase_router_dispatch plan;
  phase_router_rank_dispatch ranks;
  void *arrays[5], *rank_arrays[5];
  uint32_t bounds[4];
} refusal;

static refusal begin(void) {
  uint64_t random = 8;
  refusal x;
  memset(&x, 0, sizeof x);
  x.c = (dispatch_case){M, N, K, K, PHASE_ROUTER_INT32, PHASE_ROUTER_INT32, 4, 3, NULL, 0};
  x.values = dispatch_routes(&x.c, 0, &random);
  x.routes = dispatch_table(&x.c, x.values);
  const size_t lengths[5] = {N, N + 1, M * K + 27, M * K + 27, M * K},
               rank_lengths[5] = {3, 3, 4, M * 3, M * K};
  for (int a = 0; a < 5; a++) x.arrays[a] = guard_alloc(lengths[a] * 4);
  for (int a = 0; a < 5; a++) x.rank_arrays[a] = guard_alloc(rank_lengths[a] * 4);
  x.bounds[1] = 4;
  x.bounds[2] = 6;
  x.bounds[3] = N;
  x.plan = (phase_router_dispatch){sizeof x.plan, 0,           4,           x.arrays[0], x.arrays[1],
                                   x.arrays[2],   x.arrays[3], x.arrays[4], M * K + 27};
  x.ranks = (phase_router_rank_dispatch){
      sizeof x.ranks,   0,    3, NULL, x.rank_arrays[0], x.rank_arrays[1], x.rank_arrays[2], x.rank_arrays[3],
      x.rank_arrays[4], M * 3};
  return x;
}

static void end(refusal *x) {
  for (int a = 0; a < 5; a++) guard_free(x->arrays[a]);
  for (int a = 0; a < 5; a++) guard_free(x->rank_arrays[a]);
  free(x->values);
}

/* With new routers: on a busy machine, one that has been used for a while may keep to one thread. */
static void refuse_plan(const refusal *x, phase_router_status status, const char *name) {
  for (int t = 0; t < 3; t++) {
    phase_router *router = test_router(1, 0, 0, threads[t]);
    assert_error(status, name, phase_router_dispatch_plan(router, &x->routes, M, N, K, &x->plan));
    phase_router_destroy(router);
    for (int a = 0; a < 5; a++) guard_untouched(x->arrays[a]);
  }
}

static void refuse_ranks(const refusal *x, phase_router_status status, const char *name) {
  for (int t = 0; t < 3; t++) {
    phase_router *router = test_router(1, 0, 0, threads[t]);
    assert_error(status, name, phase_router_dispatch_ranks(router, &x->routes, M, N, K, &x->ranks));
    phase_router_destroy(router);
    for (int a = 0; a < 5; a++) guard_untouched(x->rank_arrays[a]);
  }
}

static void refuse_both(const refusal *x, phase_router_status status, const char *name) {
  refuse_plan(x, status, name);
  refuse_ranks(x, status, name);
}

/* The first bad entry is named, whichever thread meets one first. */
static void bad_entries(void **state) {
  (void)state;
  refusal x = begin();
  int32_t *values = x.values;
  const int32_t bad[] = {-2, N, INT32_MIN, INT32_MAX};
  for (int b = 0; b < 4; b++) {
    values[M * K - 1] = 77;
    refuse_both(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "routes: row 4999 has 77 at place 7");
    values[3 * K + 2] = bad[b];
    char message[64];
    (void)snprintf(message, sizeof message, "routes: row 3 has %d at place 2", bad[b]);
    refuse_both(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, message);
    values[3 * K + 2] = -1;
  }
  end(&x);
}

static void bad_wide_entries(void **state) {
  (void)state;
  static const int64_t bad[] = {-2, INT64_MIN, INT64_MAX, (int64_t)1 << 32, ((int64_t)1 << 32) - 1, N};
  refusal x = begin();
  int64_t *wide = test_alloc(M * K * sizeof *wide);
  for (size_t e = 0; e < M * K; e++) wide[e] = ((int32_t *)x.values)[e];
  x.routes.values = wide;
  x.routes.type = PHASE_ROUTER_INT64;
  for (size_t b = 0; b < sizeof bad / sizeof *bad; b++) {
    wide[K] = bad[b];
    char message[64];
    (void)snprintf(message, sizeof message, "routes: row 1 has %lld at place 0", (long long)bad[b]);
    refuse_both(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, message);
  }
  free(wide);
  end(&x);
}

static void bad_structs(void **state) {
  (void)state;
  refusal x = begin();
  x.routes.type = 2;
  refuse_both(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "routes: type is 2");
  x.routes.type = 0;
  x.routes.row_stride = K - 1;
  refuse_both(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "routes: row_stride is 7, below k = 8");
  x.routes.row_stride = UINT64_MAX / 8;
  refuse_both(&x, PHASE_ROUTER_ERROR_OVERFLOW, "routes");
  x.routes.row_stride = K;
  x.routes.struct_size = sizeof x.routes - 1;
  refuse_both(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "routes: the struct's size");
  x.routes.struct_size = sizeof x.routes;
  x.plan.type = x.ranks.type = 7;
  refuse_plan(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "dispatch: type is 7");
  refuse_ranks(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks: type is 7");
  x.plan.type = x.ranks.type = 0;
  x.plan.struct_size = x.ranks.struct_size = 5000;
  refuse_plan(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "dispatch: the struct's size");
  refuse_ranks(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "ranks: the struct's size");
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "routes",
               phase_router_dispatch_plan(routers[0], NULL, M, N, K, &x.plan));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "dispatch",
               phase_router_dispatch_plan(routers[0], &x.routes, M, N, K, NULL));
  assert_error(PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks",
               phase_router_dispatch_ranks(routers[0], &x.routes, M, N, K, NULL));
  end(&x);
}

/* A struct of a newer header: accepted as long as what it adds is zero. */
static void newer_structs(void **state) {
  (void)state;
  refusal x = begin();
  struct {
    phase_router_dispatch plan;
    uint64_t added;
  } newer = {x.plan, 0};
  newer.plan.struct_size = sizeof newer;
  newer.added = 1;
  assert_error(PHASE_ROUTER_ERROR_UNSUPPORTED, "dispatch",
               phase_router_dispatch_plan(routers[0], &x.routes, M, N, K, &newer.plan));
  for (int a = 0; a < 5; a++) guard_untouched(x.arrays[a]);
  newer.added = 0;
  assert_ok(phase_router_dispatch_plan(routers[0], &x.routes, M, N, K, &newer.plan));
  end(&x);
}

static void bad_lengths(void **state) {
  (void)state;
  refusal x = begin();
  x.plan.order_len = x.ranks.sources_len = 0;
  refuse_plan(&x, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "dispatch: order_len is 0");
  refuse_ranks(&x, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "ranks: sources_len is 0");
  x.plan.order_len = M * K - 1;
  refuse_plan(&x, PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL, "dispatch: order_len is 39999");
  x.plan.order_len = UINT64_MAX;
  x.ranks.sources_len = UINT64_MAX / 4 + 1;
  refuse_plan(&x, PHASE_ROUTER_ERROR_OVERFLOW, "dispatch: order_len");
  refuse_ranks(&x, PHASE_ROUTER_ERROR_OVERFLOW, "ranks: sources_len");
  x.plan.order = x.plan.sources = x.ranks.sources = NULL;
  x.plan.order_len = x.ranks.sources_len = 1;
  refuse_plan(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "dispatch: order_len: is 1, but must be 0");
  refuse_ranks(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks: sources_len: is 1, but must be 0");
  end(&x);
}

static void places_past_32_bits(void **state) {
  (void)state;
  refusal x = begin();
  x.plan.multiple = (uint64_t)PHASE_ROUTER_MAX_SIZE + 1;
  refuse_plan(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "dispatch: multiple");
  x.plan.multiple = PHASE_ROUTER_MAX_SIZE;
  refuse_plan(&x, PHASE_ROUTER_ERROR_OVERFLOW, "dispatch: multiple");
  /* More slots than places: refused before a route is read. */
  const uint64_t m = PHASE_ROUTER_MAX_SIZE / K + 1;
  const int fits = SIZE_MAX > UINT32_MAX; /* in memory, if not in 32 bits */
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, fits ? "dispatch: type is PHASE_ROUTER_INT32" : "routes",
               phase_router_dispatch_plan(routers[0], &x.routes, m, N, K, &x.plan));
  assert_error(PHASE_ROUTER_ERROR_OVERFLOW, fits ? "ranks: type is PHASE_ROUTER_INT32" : "routes",
               phase_router_dispatch_ranks(routers[0], &x.routes, m, N, K, &x.ranks));
  /* 64 bits have room for the places, of which only the first are asked for. */
  int64_t offsets[N + 1];
  const phase_router_dispatch wide = {
      sizeof wide, PHASE_ROUTER_INT64, PHASE_ROUTER_MAX_SIZE, NULL, offsets, NULL, NULL, NULL, 0};
  assert_ok(phase_router_dispatch_plan(routers[0], &x.routes, M, N, K, &wide));
  assert_true(offsets[N] == (int64_t)N * PHASE_ROUTER_MAX_SIZE);
  end(&x);
}

static void bad_bounds(void **state) {
  (void)state;
  refusal x = begin();
  x.ranks.n_ranks = 0;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "ranks: n_ranks is 0, not in [1, 9]");
  x.ranks.n_ranks = N + 1;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "ranks: n_ranks is 10");
  x.ranks.n_ranks = 3;
  x.ranks.bounds = x.bounds;
  x.bounds[0] = 1;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks: bounds[0] is 1, but must be 0");
  x.bounds[0] = 0;
  x.bounds[1] = 7;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks: bounds[2] is 6, below bounds[1] = 7");
  x.bounds[1] = N + 1;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_OUT_OF_RANGE, "ranks: bounds[1] is 10, above n_targets = 9");
  x.bounds[1] = 4;
  x.bounds[3] = N - 1;
  refuse_ranks(&x, PHASE_ROUTER_ERROR_INVALID_ARGUMENT, "ranks: bounds[3] is 8, but the last must be");
  end(&x);
}

/* The router's stats are those of its last routing. */
static void stats_stay(void **state) {
  (void)state;
  refusal x = begin();
  phase_router *router = test_router(3, 0, 0, 2);
  phase_router_stats before, after;
  assert_ok(phase_router_dispatch_plan(router, &x.routes, M, N, K, &x.plan));
  assert_error(PHASE_ROUTER_ERROR_NO_RESULT, "router",
               phase_router_get_stats(router, &before, sizeof before));
  const uint64_t weights[2] = {1, 1};
  guard_free(test_assign(router, weights, 4, 2, 1));
  assert_ok(phase_router_get_stats(router, &before, sizeof before));
  assert_ok(phase_router_dispatch_plan(router, &x.routes, M, N, K, &x.plan));
  assert_ok(phase_router_dispatch_ranks(router, &x.routes, M, N, K, &x.ranks));
  assert_ok(phase_router_get_stats(router, &after, sizeof after));
  assert_memory_equal(&before, &after, sizeof before);
  phase_router_destroy(router);
  end(&x);
}

int main(void) {
  for (int t = 0; t < 3; t++) routers[t] = test_router(1, 0, 0, threads[t]);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(plans),
      cmocka_unit_test(ranks),
      cmocka_unit_test(as_many_ranks_as_targets),
      cmocka_unit_test(single_outputs),
      cmocka_unit_test(bad_entries),
      cmocka_unit_test(bad_wide_entries),
      cmocka_unit_test(bad_structs),
      cmocka_unit_test(newer_structs),
      cmocka_unit_test(bad_lengths),
      cmocka_unit_test(places_past_32_bits),
      cmocka_unit_test(bad_bounds),
      cmocka_unit_test(stats_stay),
  };
  const int failed = cmocka_run_group_tests(tests, NULL, NULL);
  for (int t = 0; t < 3; t++) phase_router_destroy(routers[t]);
  return failed;
}
