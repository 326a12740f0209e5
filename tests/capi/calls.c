#include "calls.h"

#define U32(x) ((uint32_t *)a->pointer[x])
#define U64(x) ((uint64_t *)a->pointer[x])
#define I32(x) ((int32_t *)a->pointer[x])
#define LEN(x) a->length[x]

typedef phase_router_status status;

static status route_packed(const call_arguments *a) {
  return phase_router_route_packed(a->router, U64(0), U64(1), a->m, a->n, a->k, I32(2), LEN(2));
}
static status route_degrees(const call_arguments *a) {
  return phase_router_route_degrees(a->router, U32(0), U32(1), a->m, a->n, a->k, I32(2), LEN(2));
}
static status route_rows(const call_arguments *a) {
  return phase_router_route_rows(a->router, U32(0), U32(1), a->m, a->n, a->k, a->begin, a->end, I32(2),
                                 LEN(2));
}
static status route_csr(const call_arguments *a) {
  return phase_router_route_csr(a->router, U32(0), U32(1), a->m, a->n, a->k, U64(2), LEN(2), I32(3), LEN(3));
}
static status count_candidates(const call_arguments *a) {
  return phase_router_count_candidates(a->router, U32(0), U32(1), a->m, a->n, U32(2), LEN(2));
}
static status sample_loads(const call_arguments *a) {
  return phase_router_sample_loads(a->router, U32(0), U32(1), a->m, a->n, a->k, U64(2), CALL_SEEDS, U64(3),
                                   LEN(3));
}
static status apportion(const call_arguments *a) {
  return phase_router_apportion(U64(0), a->n, a->begin, a->end, U32(1), LEN(1));
}
static status shares(const call_arguments *a) {
  return phase_router_shares(3, U64(0), a->n, a->begin, a->end, U32(1), LEN(1));
}
static status assign(const call_arguments *a) {
  return phase_router_assign(a->router, U64(0), a->m, a->n, a->k, I32(1), LEN(1));
}
static status assign_rows(const call_arguments *a) {
  return phase_router_assign_rows(a->router, U64(0), a->m, a->n, a->k, a->begin, a->end, I32(1), LEN(1));
}
/* What it makes is not kept. */
static status assignment_create(const call_arguments *a) {
  phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
  const status result = phase_router_assignment_create(&made, a->router, U64(0), a->m, a->n, a->k);
  assert_true((made != NULL) == (result == PHASE_ROUTER_OK));
  phase_router_assignment_destroy(made);
  return result;
}
static phase_router_groups groups_of(const call_arguments *a) {
  const phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, U32(1), CALL_GROUPS, 0};
  return groups;
}
static status assign_grouped(const call_arguments *a) {
  const phase_router_groups groups = groups_of(a);
  return phase_router_assign_grouped(a->router, U64(0), &groups, a->m, a->n, a->k, I32(2), LEN(2),
                                     a->pointer[3], sizeof(phase_router_group_stats));
}
static status reassign(const call_arguments *a) {
  const phase_router_groups groups = groups_of(a);
  phase_router_previous previous = {sizeof previous, 0, I32(2), a->m, 0};
  return phase_router_reassign(a->router, &previous, U64(0), &groups, a->m, a->n, a->k, I32(3), LEN(3),
                               a->pointer[4], a->pointer[4] == NULL ? 0 : CALL_MOVES, NULL, 0);
}
static status assignment_create_grouped(const call_arguments *a) {
  const phase_router_groups groups = groups_of(a);
  phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
  const status result = phase_router_assignment_create_grouped(
      &made, a->router, U64(0), &groups, a->m, a->n, a->k, a->pointer[2], sizeof(phase_router_group_stats));
  assert_true((made != NULL) == (result == PHASE_ROUTER_OK));
  phase_router_assignment_destroy(made);
  return result;
}
static status assignment_rows(const call_arguments *a) {
  return phase_router_assignment_rows(a->assignment, a->begin, a->end, I32(0), LEN(0));
}
static status assignment_gather(const call_arguments *a) {
  return phase_router_assignment_gather(a->assignment, U64(0), CALL_ROWS, I32(1), LEN(1));
}
static status assignment_loads(const call_arguments *a) {
  return phase_router_assignment_loads(a->assignment, U32(0), LEN(0));
}
static phase_router_routes routes_of(const call_arguments *a) {
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, I32(0), 0};
  return routes;
}
static status dispatch_plan(const call_arguments *a) {
  const phase_router_routes routes = routes_of(a);
  const phase_router_dispatch plan = {
      sizeof plan,   PHASE_ROUTER_INT32, 1, a->pointer[1], NULL, a->pointer[2], a->pointer[3],
      a->pointer[4], CALL_M * CALL_K};
  return phase_router_dispatch_plan(a->router, &routes, a->m, a->n, a->k, &plan);
}
static status dispatch_ranks(const call_arguments *a) {
  const phase_router_routes routes = routes_of(a);
  const phase_router_rank_dispatch ranks = {
      sizeof ranks,  PHASE_ROUTER_INT32, 2,         U32(1), a->pointer[2], NULL, NULL,
      a->pointer[3], a->pointer[4],      CALL_M * 2};
  return phase_router_dispatch_ranks(a->router, &routes, a->m, a->n, a->k, &ranks);
}
static status column_loads(const call_arguments *a) {
  return phase_router_column_loads(I32(0), a->m, a->k, a->n, U64(1), LEN(1));
}
static status summarize_loads(const call_arguments *a) {
  return phase_router_summarize_loads(U64(0), a->n, a->pointer[1], sizeof(phase_router_load_stats));
}
static status pack_bits(const call_arguments *a) {
  return phase_router_pack_bits(a->pointer[0], a->m, a->n, U64(1), LEN(1));
}
static status unpack_bits(const call_arguments *a) {
  return phase_router_unpack_bits(U64(0), a->m, a->n, a->pointer[1], LEN(1));
}
static status row_degrees(const call_arguments *a) {
  return phase_router_row_degrees(U64(0), a->m, a->n, U32(1), LEN(1));
}
static status stage(const call_arguments *a) {
  return phase_router_stage(a->router, PHASE_ROUTER_STAGE_O, U64(0), U64(1), a->m, a->n, U64(2), LEN(2));
}
static status set_permutations(const call_arguments *a) {
  return phase_router_set_permutations(a->router, U32(0), LEN(0), U32(1), LEN(1), U32(2), LEN(2), U32(3),
                                       LEN(3));
}
static status get_permutations(const call_arguments *a) {
  return phase_router_get_permutations(a->router, a->m, a->n, U32(0), LEN(0), U32(1), LEN(1), U32(2), LEN(2),
                                       U32(3), LEN(3));
}

#define WORDS_N 2 /* ceil(70 / 64) */
#define WORDS_M 1
#define SOURCES \
  { "source_degrees", 4, CALL_M, CONTENT_S, 0, 0 }
#define TARGETS \
  { "target_degrees", 4, CALL_N, CONTENT_T, 0, 0 }
#define WEIGHTS \
  { "weights", 8, CALL_N, CONTENT_WEIGHTS, 0, 0 }
#define GROUP_OF \
  { "group_of", 4, CALL_N, CONTENT_GROUP_OF, 0, 0 }
#define GROUP_STATS \
  { "stats", sizeof(phase_router_group_stats), 1, CONTENT_OUTPUT, 0, 1 }
#define S_BITS \
  { "s_bits", 8, CALL_M *WORDS_N, CONTENT_S_BITS, 0, 0 }
#define T_BITS \
  { "t_bits", 8, CALL_N *WORDS_M, CONTENT_T_BITS, 0, 0 }
#define OUT(name, size, count) \
  { name, size, count, CONTENT_OUTPUT, 1, 0 }
#define SKIPPABLE(name, size, count) \
  { name, size, count, CONTENT_OUTPUT, 1, 1 }
#define WANTED(name, size, count) \
  { name, size, count, CONTENT_OUTPUT, 0, 1 }
#define PERMUTATION_N(name) \
  { name, 4, CALL_N, CONTENT_PERMUTATION_N, 1, 1 }
#define PERMUTATION_M(name) \
  { name, 4, CALL_M, CONTENT_PERMUTATION_M, 1, 1 }

const call_spec call_specs[] = {
    {"route_packed",
     route_packed,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {S_BITS, T_BITS, OUT("routes", 4, CALL_M *CALL_K)}},
    {"route_degrees",
     route_degrees,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {SOURCES, TARGETS, OUT("routes", 4, CALL_M *CALL_K)}},
    {"route_rows",
     route_rows,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     1,
     {SOURCES, TARGETS, OUT("routes", 4, (CALL_END - CALL_BEGIN) * CALL_K)}},
    {"route_csr",
     route_csr,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {SOURCES, TARGETS, OUT("row_offsets", 8, CALL_M + 1), SKIPPABLE("targets", 4, CALL_M *CALL_K)}},
    {"count_candidates",
     count_candidates,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     0,
     0,
     {SOURCES, TARGETS, OUT("counts", 4, CALL_M)}},
    {"sample_loads",
     sample_loads,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {SOURCES, TARGETS, {"seeds", 8, CALL_SEEDS, CONTENT_SEEDS, 0, 0}, OUT("loads", 8, CALL_SEEDS *CALL_N)}},
    {"apportion", apportion, CALL_NO_HANDLE, NULL, "n_targets", 0, 0, {WEIGHTS, OUT("degrees", 4, CALL_N)}},
    {"shares", shares, CALL_NO_HANDLE, NULL, "n_targets", 0, 0, {WEIGHTS, OUT("degrees", 4, CALL_N)}},
    {"assign",
     assign,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {WEIGHTS, OUT("routes", 4, CALL_M *CALL_K)}},
    {"assign_rows",
     assign_rows,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     1,
     {WEIGHTS, OUT("routes", 4, (CALL_END - CALL_BEGIN) * CALL_K)}},
    {"assignment_create", assignment_create, CALL_ROUTER, "n_sources", "n_targets", 1, 0, {WEIGHTS}},
    {"assign_grouped",
     assign_grouped,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {WEIGHTS, GROUP_OF, OUT("routes", 4, CALL_M *CALL_K), GROUP_STATS}},
    {"reassign",
     reassign,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {WEIGHTS,
      GROUP_OF,
      {"previous", 4, CALL_M *CALL_K, CONTENT_PREVIOUS, 0, 0},
      OUT("routes", 4, CALL_M *CALL_K),
      {"moves", 4, CALL_MOVES * 4, CONTENT_OUTPUT, 0, 1}}},
    {"assignment_create_grouped",
     assignment_create_grouped,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {WEIGHTS, GROUP_OF, GROUP_STATS}},
    {"assignment_rows",
     assignment_rows,
     CALL_ASSIGNMENT,
     NULL,
     NULL,
     0,
     1,
     {OUT("routes", 4, (CALL_END - CALL_BEGIN) * CALL_K)}},
    {"assignment_gather",
     assignment_gather,
     CALL_ASSIGNMENT,
     NULL,
     NULL,
     0,
     0,
     {{"rows", 8, CALL_ROWS, CONTENT_ROWS, 0, 0}, OUT("routes", 4, CALL_ROWS *CALL_K)}},
    {"assignment_loads", assignment_loads, CALL_ASSIGNMENT, NULL, NULL, 0, 0, {OUT("loads", 4, CALL_N)}},
    {"dispatch_plan",
     dispatch_plan,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {{"routes", 4, CALL_M *CALL_K, CONTENT_ROUTES, 0, 0},
      WANTED("counts", 4, CALL_N),
      WANTED("order", 4, CALL_M *CALL_K),
      WANTED("sources", 4, CALL_M *CALL_K),
      WANTED("places", 4, CALL_M *CALL_K)}},
    {"dispatch_ranks",
     dispatch_ranks,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     1,
     0,
     {{"routes", 4, CALL_M *CALL_K, CONTENT_ROUTES, 0, 0},
      {"bounds", 4, 3, CONTENT_BOUNDS, 0, 1},
      WANTED("route_counts", 4, 2),
      WANTED("sources", 4, CALL_M * 2),
      WANTED("places", 4, CALL_M *CALL_K)}},
    {"column_loads",
     column_loads,
     CALL_NO_HANDLE,
     "n_sources",
     "n_targets",
     1,
     0,
     {{"routes", 4, CALL_M *CALL_K, CONTENT_ROUTES, 0, 0}, OUT("loads", 8, CALL_N)}},
    {"summarize_loads",
     summarize_loads,
     CALL_NO_HANDLE,
     NULL,
     "n_targets",
     0,
     0,
     {{"loads", 8, CALL_N, CONTENT_LOADS, 0, 0},
      {"stats", sizeof(phase_router_load_stats), 1, CONTENT_OUTPUT, 0, 0}}},
    {"pack_bits",
     pack_bits,
     CALL_NO_HANDLE,
     "rows",
     "columns",
     0,
     0,
     {{"bytes", 1, CALL_M *CALL_N, CONTENT_BYTES, 0, 0}, OUT("bits", 8, CALL_M *WORDS_N)}},
    {"unpack_bits",
     unpack_bits,
     CALL_NO_HANDLE,
     "rows",
     "columns",
     0,
     0,
     {{"bits", 8, CALL_M *WORDS_N, CONTENT_S_BITS, 0, 0}, OUT("bytes", 1, CALL_M *CALL_N)}},
    {"row_degrees",
     row_degrees,
     CALL_NO_HANDLE,
     "rows",
     "columns",
     0,
     0,
     {{"bits", 8, CALL_M *WORDS_N, CONTENT_S_BITS, 0, 0}, OUT("degrees", 4, CALL_M)}},
    {"stage",
     stage,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     0,
     0,
     {S_BITS, T_BITS, OUT("bits", 8, CALL_M *WORDS_N)}},
    {"set_permutations",
     set_permutations,
     CALL_ROUTER,
     NULL,
     NULL,
     0,
     0,
     {PERMUTATION_N("pi_s"), PERMUTATION_M("pi_t"), PERMUTATION_M("rho"), PERMUTATION_N("tau")}},
    {"get_permutations",
     get_permutations,
     CALL_ROUTER,
     "n_sources",
     "n_targets",
     0,
     0,
     {SKIPPABLE("pi_s", 4, CALL_N), SKIPPABLE("pi_t", 4, CALL_M), SKIPPABLE("rho", 4, CALL_M),
      SKIPPABLE("tau", 4, CALL_N)}},
};
const size_t call_spec_count = sizeof call_specs / sizeof *call_specs;

/* Input content is a function of the element alone, so that it can be checked later. */
static uint64_t element(buffer_content content, size_t x) {
  switch (content) {
    case CONTENT_S:
      return x * 9 % (CALL_N + 1);
    case CONTENT_T:
      return x % (CALL_M + 1);
    case CONTENT_ROUTES:
      return x % 5 == 4 ? UINT32_MAX : x;
    case CONTENT_PERMUTATION_N:
      return (x * 3 + 1) % CALL_N;
    case CONTENT_PERMUTATION_M:
      return (x * 3 + 1) % CALL_M;
    case CONTENT_BYTES:
      return x % 3;
    case CONTENT_ROWS:
      return x * 3 % CALL_M;
    case CONTENT_PREVIOUS:
      return x;
    case CONTENT_GROUP_OF:
      return x % CALL_GROUPS;
    case CONTENT_BOUNDS:
      return x * CALL_N / 2;
    case CONTENT_S_BITS:
    case CONTENT_T_BITS:
      return (uint64_t)x * UINT64_C(0x9E3779B97F4A7C15);
    default:
      return (uint64_t)x * 77 + 1;
  }
}

static void write_element(unsigned char *at, size_t size, uint64_t value) {
  const uint32_t narrow = (uint32_t)value;
  if (size == 8) memcpy(at, &value, 8);
  if (size == 4) memcpy(at, &narrow, 4);
  if (size == 1) *at = (unsigned char)value;
}

static phase_router_assignment *fixture_assignment(void) {
  uint64_t weights[CALL_N];
  for (size_t j = 0; j < CALL_N; j++) weights[j] = element(CONTENT_WEIGHTS, j);
  phase_router *router = test_router(99, PHASE_ROUTER_SORT_ROWS, 0, 2);
  phase_router_assignment *assignment = NULL;
  assert_ok(phase_router_assignment_create(&assignment, router, weights, CALL_M, CALL_N, CALL_K));
  phase_router_destroy(router);
  return assignment;
}

void call_begin(const call_spec *spec, call_arguments *a) {
  memset(a, 0, sizeof *a);
  a->m = CALL_M;
  a->n = CALL_N;
  a->k = CALL_K;
  a->begin = CALL_BEGIN;
  a->end = CALL_END;
  if (spec->handle == CALL_ROUTER) a->router = test_router(99, PHASE_ROUTER_SORT_ROWS, 0, 2);
  if (spec->handle == CALL_ASSIGNMENT) a->assignment = fixture_assignment();
  for (size_t p = 0; p < CALL_POINTERS && spec->buffers[p].name != NULL; p++) {
    const call_buffer *buffer = &spec->buffers[p];
    unsigned char *bytes = guard_alloc(buffer->size * buffer->count);
    for (size_t x = 0; x < buffer->count && buffer->content != CONTENT_OUTPUT; x++) {
      write_element(bytes + x * buffer->size, buffer->size, element(buffer->content, x));
    }
    a->pointer[p] = bytes;
    a->length[p] = buffer->count;
  }
}

void call_untouched(const call_spec *spec, void *const originals[CALL_POINTERS]) {
  for (size_t p = 0; p < CALL_POINTERS && spec->buffers[p].name != NULL; p++) {
    const call_buffer *buffer = &spec->buffers[p];
    const unsigned char *bytes = originals[p];
    if (buffer->content == CONTENT_OUTPUT) {
      guard_untouched(bytes);
      continue;
    }
    guard_check(bytes);
    for (size_t x = 0; x < buffer->count; x++) {
      unsigned char expected[8];
      write_element(expected, buffer->size, element(buffer->content, x));
      assert_memory_equal(bytes + x * buffer->size, expected, buffer->size);
    }
  }
}

void call_finish(const call_spec *spec, call_arguments *a, void *const originals[CALL_POINTERS]) {
  for (size_t p = 0; p < CALL_POINTERS && spec->buffers[p].name != NULL; p++) guard_free(originals[p]);
  phase_router_destroy(a->router);
  phase_router_assignment_destroy(a->assignment);
}
