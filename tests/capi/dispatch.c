#include "dispatch.h"

static size_t size_of(uint32_t type) { return type == PHASE_ROUTER_INT64 ? 8 : 4; }

int64_t dispatch_entry(const void *values, uint32_t type, uint64_t e) {
  if (type == PHASE_ROUTER_INT64) return ((const int64_t *)values)[e];
  return ((const int32_t *)values)[e];
}

static void set_entry(void *values, uint32_t type, uint64_t e, int64_t value) {
  if (type == PHASE_ROUTER_INT64)
    ((int64_t *)values)[e] = value;
  else
    ((int32_t *)values)[e] = (int32_t)value;
}

/* Ends with the last row's last slot. Between rows lies what is no target. */
void *dispatch_routes(const dispatch_case *c, unsigned empty, uint64_t *random) {
  const uint64_t length = c->m == 0 ? 0 : (c->m - 1) * c->stride + c->k;
  void *values = test_alloc(length * size_of(c->type));
  for (uint64_t e = 0; e < length; e++) set_entry(values, c->type, e, -5);
  for (uint64_t i = 0; i < c->m; i++)
    for (uint32_t s = 0; s < c->k; s++) {
      const int none = c->n == 0 || (empty > 0 && test_below(random, empty) == 0);
      set_entry(values, c->type, i * c->stride + s, none ? -1 : (int64_t)test_below(random, c->n));
    }
  return values;
}

phase_router_routes dispatch_table(const dispatch_case *c, const void *values) {
  const phase_router_routes table = {sizeof table, c->type, values, c->stride};
  return table;
}

static int64_t target_of(const dispatch_case *c, const void *values, uint64_t number) {
  return dispatch_entry(values, c->type, number / c->k * c->stride + number % c->k);
}

static void expect(const dispatch_case *c, const char *name, const void *array, uint64_t at,
                   int64_t expected) {
  const int64_t found = dispatch_entry(array, c->out_type, at);
  if (found != expected)
    fail_msg("%s[%llu] is %lld, not %lld: %llu x %llu, k = %u", name, (unsigned long long)at,
             (long long)found, (long long)expected, (unsigned long long)c->m, (unsigned long long)c->n, c->k);
}

/* Where the segments of the targets begin. Sets counts. */
static int64_t *find_offsets(const dispatch_case *c, const void *values, int64_t *counts) {
  const uint64_t slots = c->m * c->k, multiple = c->multiple == 0 ? 1 : c->multiple;
  int64_t *offsets = test_alloc((c->n + 1) * sizeof *offsets);
  memset(counts, 0, c->n * sizeof *counts);
  for (uint64_t e = 0; e < slots; e++)
    if (target_of(c, values, e) >= 0) counts[target_of(c, values, e)]++;
  offsets[0] = 0;
  for (uint64_t j = 0; j < c->n; j++) {
    offsets[j + 1] = offsets[j] + counts[j];
    while (offsets[j + 1] % (int64_t)multiple != 0) offsets[j + 1]++;
  }
  return offsets;
}

typedef struct plan_arrays {
  phase_router_dispatch dispatch;
  void *arrays[5];
} plan_arrays;

static plan_arrays make_arrays(const dispatch_case *c, uint64_t length) {
  const uint64_t lengths[5] = {c->n, c->n + 1, length, length, c->m * c->k};
  plan_arrays made;
  for (int a = 0; a < 5; a++) made.arrays[a] = guard_alloc(lengths[a] * size_of(c->out_type));
  made.dispatch = (phase_router_dispatch){sizeof made.dispatch, c->out_type,    c->multiple,
                                          made.arrays[0],       made.arrays[1], made.arrays[2],
                                          made.arrays[3],       made.arrays[4], length};
  return made;
}

/* Takes the routes in the order of their numbers: each gets the next place of its target. */
static void check_places(const dispatch_case *c, const void *values, const plan_arrays *made, int64_t *next) {
  const void *order = made->arrays[2], *sources = made->arrays[3], *places = made->arrays[4];
  const uint64_t slots = c->m * c->k;
  for (uint64_t e = 0; e < slots; e++) {
    const int64_t target = target_of(c, values, e);
    const int64_t place = target < 0 ? -1 : next[target]++;
    expect(c, "places", places, e, place);
    if (place < 0) continue;
    expect(c, "order", order, (uint64_t)place, (int64_t)e);
    expect(c, "sources", sources, (uint64_t)place, (int64_t)(e / c->k));
  }
}

void dispatch_check_plan(const dispatch_case *c, phase_router *router, const void *values) {
  int64_t *counts = test_alloc((c->n + 1) * sizeof *counts), *offsets = find_offsets(c, values, counts);
  const uint64_t length = (uint64_t)offsets[c->n] + c->more;
  plan_arrays made = make_arrays(c, length);
  const phase_router_routes table = dispatch_table(c, values);
  assert_ok(phase_router_dispatch_plan(router, &table, c->m, c->n, c->k, &made.dispatch));
  for (uint64_t j = 0; j <= c->n; j++) expect(c, "offsets", made.arrays[1], j, offsets[j]);
  for (uint64_t j = 0; j < c->n; j++) expect(c, "counts", made.arrays[0], j, counts[j]);
  int64_t *next = test_alloc((c->n + 1) * sizeof *next);
  memcpy(next, offsets, (c->n + 1) * sizeof *next);
  check_places(c, values, &made, next);
  for (uint64_t j = 0; j <= c->n; j++) {
    const int64_t end = j < c->n ? offsets[j + 1] : (int64_t)length;
    for (int64_t place = next[j]; place < end; place++) {
      expect(c, "order", made.arrays[2], (uint64_t)place, -1);
      expect(c, "sources", made.arrays[3], (uint64_t)place, -1);
    }
  }
  for (int a = 0; a < 5; a++) guard_free(made.arrays[a]);
  free(next);
  free(counts);
  free(offsets);
}

/* ---- ranks ---- */

static uint64_t bound_of(const dispatch_case *c, uint64_t d) {
  return c->bounds != NULL ? c->bounds[d] : d * c->n / c->n_ranks;
}

/* Takes the ranks one after the other, and of each the rows in ascending order. Returns the number of rows sent. */
static uint64_t check_rank_lists(const dispatch_case *c, const void *values, void *const *arrays) {
  int64_t sent = 0;
  expect(c, "offsets", arrays[2], 0, 0);
  for (uint64_t d = 0; d < c->n_ranks; d++) {
    const int64_t low = (int64_t)bound_of(c, d), high = (int64_t)bound_of(c, d + 1), before = sent;
    int64_t routes = 0;
    for (uint64_t i = 0; i < c->m; i++) {
      int goes = 0;
      for (uint64_t e = i * c->k; e < (i + 1) * c->k; e++) {
        const int64_t target = target_of(c, values, e);
        if (target < low || target >= high) continue;
        expect(c, "places", arrays[4], e, sent);
        goes = 1;
        routes++;
      }
      if (goes) expect(c, "sources", arrays[3], (uint64_t)sent, (int64_t)i);
      sent += goes;
    }
    expect(c, "route_counts", arrays[0], d, routes);
    expect(c, "counts", arrays[1], d, sent - before);
    expect(c, "offsets", arrays[2], d + 1, sent);
  }
  return (uint64_t)sent;
}

void dispatch_check_ranks(const dispatch_case *c, phase_router *router, const void *values) {
  const uint64_t slots = c->m * c->k, room = c->m * (c->k < c->n_ranks ? c->k : c->n_ranks) + c->more;
  const uint64_t lengths[5] = {c->n_ranks, c->n_ranks, c->n_ranks + 1, room, slots};
  void *arrays[5];
  for (int a = 0; a < 5; a++) arrays[a] = guard_alloc(lengths[a] * size_of(c->out_type));
  const phase_router_rank_dispatch ranks = {sizeof ranks, c->out_type, c->n_ranks, c->bounds, arrays[0],
                                            arrays[1],    arrays[2],   arrays[3],  arrays[4], room};
  const phase_router_routes table = dispatch_table(c, values);
  assert_ok(phase_router_dispatch_ranks(router, &table, c->m, c->n, c->k, &ranks));
  for (uint64_t e = check_rank_lists(c, values, arrays); e < room; e++)
    expect(c, "sources", arrays[3], e, -1);
  for (uint64_t e = 0; e < slots; e++)
    if (target_of(c, values, e) < 0) expect(c, "places", arrays[4], e, -1);
  for (int a = 0; a < 5; a++) guard_free(arrays[a]);
}
