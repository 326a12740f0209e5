/* Dispatch plans, and rows of ranks, of any routes: what is right is taken apart again, and the rest is refused. */
#include <string.h>

#include "input.h"

enum { MOST_ROWS = 60, MOST_K = 6, MOST_TARGETS = 40, MOST_GAP = 3 };

typedef struct dispatch_case {
  uint64_t m, n, stride;
  uint32_t k, type, out_type;
  void *values;
  phase_router_routes routes;
  int valid;
} dispatch_case;

static int64_t entry(const void *array, uint32_t type, uint64_t at) {
  return type == PHASE_ROUTER_INT64 ? ((const int64_t *)array)[at] : ((const int32_t *)array)[at];
}

static void *array_of(uint32_t type, uint64_t length) {
  return reserve((size_t)length * (type == PHASE_ROUTER_INT64 ? 8 : 4));
}

static void take_routes(dispatch_case *c, fuzz_input *in) {
  const uint64_t length = c->m == 0 ? 0 : (c->m - 1) * c->stride + c->k;
  c->values = array_of(c->type, length);
  const int any = take(in, 1) == 0;
  for (uint64_t e = 0; e < length; e++) {
    int64_t value = (int64_t)take_below(in, c->n + 1) - 1;
    if (any && take(in, 1) == 0) value = (int64_t)take(in, 8);
    if (c->type == PHASE_ROUTER_INT32) value = (int32_t)value;
    if (e % c->stride < c->k) c->valid &= value == -1 || (value >= 0 && value < (int64_t)c->n);
    if (c->type == PHASE_ROUTER_INT64)
      ((int64_t *)c->values)[e] = value;
    else
      ((int32_t *)c->values)[e] = (int32_t)value;
  }
  c->routes = (phase_router_routes){sizeof c->routes, c->type, c->values, c->stride};
}

static int64_t target_of(const dispatch_case *c, uint64_t e) {
  return entry(c->values, c->type, e / c->k * c->stride + e % c->k);
}

/* Every route is where its place says, in the part of its target, and all other places are empty. */
static void check_plan(const dispatch_case *c, const phase_router_dispatch *plan) {
  int64_t routes = 0, filled = 0;
  for (uint64_t e = 0; e < c->m * c->k; e++) {
    const int64_t target = target_of(c, e), place = entry(plan->places, c->out_type, e);
    FUZZ_CHECK((target < 0) == (place < 0));
    if (target < 0) continue;
    routes++;
    const int64_t begin = entry(plan->offsets, c->out_type, (uint64_t)target);
    FUZZ_CHECK(place >= begin && place < begin + entry(plan->counts, c->out_type, (uint64_t)target));
    FUZZ_CHECK(entry(plan->order, c->out_type, (uint64_t)place) == (int64_t)e);
    FUZZ_CHECK(entry(plan->sources, c->out_type, (uint64_t)place) == (int64_t)(e / c->k));
  }
  for (uint64_t place = 0; place < plan->order_len; place++) {
    const int64_t number = entry(plan->order, c->out_type, place);
    FUZZ_CHECK((number < 0) == (entry(plan->sources, c->out_type, place) < 0));
    filled += number >= 0;
  }
  FUZZ_CHECK(filled == routes);
}

static void order(const dispatch_case *c, phase_router *router, fuzz_input *in) {
  const uint64_t multiple = take_below(in, 9), slots = c->m * c->k;
  uint64_t room = slots + c->n * (multiple == 0 ? 0 : multiple - 1);
  const uint64_t way = take(in, 1);
  if (way == 0) room = take_below(in, room + 1);
  const phase_router_dispatch plan = {sizeof plan,
                                      c->out_type,
                                      multiple,
                                      array_of(c->out_type, c->n),
                                      array_of(c->out_type, c->n + 1),
                                      array_of(c->out_type, room),
                                      array_of(c->out_type, room),
                                      array_of(c->out_type, slots),
                                      room};
  const phase_router_status status = phase_router_dispatch_plan(router, &c->routes, c->m, c->n, c->k, &plan);
  check_status(status);
  const int short_of_room = status == PHASE_ROUTER_ERROR_BUFFER_TOO_SMALL && way == 0;
  FUZZ_CHECK(short_of_room || (status == PHASE_ROUTER_OK) == c->valid);
  if (status == PHASE_ROUTER_OK) check_plan(c, &plan);
}

/* Every route finds its row, within the part of its rank. */
static void check_ranks(const dispatch_case *c, const phase_router_rank_dispatch *ranks) {
  for (uint64_t e = 0; e < c->m * c->k; e++) {
    const int64_t target = target_of(c, e), place = entry(ranks->places, c->out_type, e);
    FUZZ_CHECK((target < 0) == (place < 0));
    if (target < 0) continue;
    FUZZ_CHECK(entry(ranks->sources, c->out_type, (uint64_t)place) == (int64_t)(e / c->k));
    uint64_t rank = 0;
    while (place >= entry(ranks->offsets, c->out_type, rank + 1)) rank++;
    FUZZ_CHECK(target >= ranks->bounds[rank] && target < ranks->bounds[rank + 1]);
  }
  int64_t routes = 0;
  for (uint64_t d = 0; d < ranks->n_ranks; d++) {
    const uint64_t begin = (uint64_t)entry(ranks->offsets, c->out_type, d);
    const int64_t count = entry(ranks->counts, c->out_type, d);
    for (uint64_t q = 1; q < (uint64_t)count; q++)
      FUZZ_CHECK(entry(ranks->sources, c->out_type, begin + q - 1) <
                 entry(ranks->sources, c->out_type, begin + q));
    routes += entry(ranks->route_counts, c->out_type, d);
  }
  for (uint64_t e = 0; e < c->m * c->k; e++) routes -= target_of(c, e) >= 0;
  FUZZ_CHECK(routes == 0);
}

static void spread(const dispatch_case *c, phase_router *router, fuzz_input *in) {
  const uint64_t n_ranks = 1 + take_below(in, c->n == 0 ? 1 : c->n), slots = c->m * c->k;
  uint32_t *bounds = reserve((size_t)(n_ranks + 1) * sizeof *bounds);
  const int any = take(in, 1) == 0;
  int right = 1;
  bounds[0] = 0;
  for (uint64_t d = 1; d <= n_ranks; d++) {
    bounds[d] = bounds[d - 1] + (uint32_t)take_below(in, c->n - bounds[d - 1] + 1);
    if (d == n_ranks) bounds[d] = (uint32_t)c->n;
  }
  if (any) {
    const uint64_t at = take_below(in, n_ranks + 1);
    bounds[at] = (uint32_t)take(in, 4);
    right = bounds[0] == 0 && bounds[n_ranks] == c->n;
    for (uint64_t d = 1; d <= n_ranks; d++) right &= bounds[d] >= bounds[d - 1];
  }
  const uint64_t room = c->m * (c->k < n_ranks ? c->k : n_ranks);
  const phase_router_rank_dispatch ranks = {sizeof ranks,
                                            c->out_type,
                                            n_ranks,
                                            bounds,
                                            array_of(c->out_type, n_ranks),
                                            array_of(c->out_type, n_ranks),
                                            array_of(c->out_type, n_ranks + 1),
                                            array_of(c->out_type, room),
                                            array_of(c->out_type, slots),
                                            room};
  const phase_router_status status =
      phase_router_dispatch_ranks(router, &c->routes, c->m, c->n, c->k, &ranks);
  check_status(status);
  FUZZ_CHECK((status == PHASE_ROUTER_OK) == (c->valid && right));
  if (status == PHASE_ROUTER_OK) check_ranks(c, &ranks);
}

void fuzz_dispatch(fuzz_input *in, phase_router *router) {
  dispatch_case c;
  memset(&c, 0, sizeof c);
  c.m = take_below(in, MOST_ROWS);
  c.n = take_below(in, MOST_TARGETS);
  c.k = (uint32_t)take_below(in, MOST_K);
  c.stride = c.k + take_below(in, MOST_GAP);
  c.type = (uint32_t)take_below(in, 2);
  c.out_type = (uint32_t)take_below(in, 2);
  c.valid = 1;
  take_routes(&c, in);
  order(&c, router, in);
  spread(&c, router, in);
}
