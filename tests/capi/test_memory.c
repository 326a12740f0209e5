/*
 * Allocation failure, one by one: whatever allocation fails, a call says NO_MEMORY or succeeds, and the router works
 * afterwards. And the promise that calls of one shape after the first allocate nothing.
 */
#define _POSIX_C_SOURCE 200809L
#include "interpose.h"
#include "own_region.h"
#include "support.h"

enum { K = 4, SEEDS = 3, LIST = 500, GROUPS = 12 };

/* Large enough that several threads do run, in every function; few targets, and many. */
static const uint64_t shapes[][2] = {{20000, 130}, {2000, 3000}};
#define SHAPES (sizeof shapes / sizeof *shapes)

static uint64_t m, n; /* the shape in use */

typedef struct job {
  phase_router *router;
  uint32_t *s, *t, *pi_s, *pi_t;
  uint64_t *s_bits, *t_bits, *weights, *bits, *offsets, *loads;
  int32_t *routes, *previous;
  uint32_t *counts, *degrees;
  phase_router_assignment *assignment;
  uint64_t *list; /* of rows */
  uint32_t *group_of;
  phase_router_groups groups;
  int threads;
} job;

static job *work;

static void begin(int threads, const uint64_t *shape) {
  m = shape[0];
  n = shape[1];
  uint64_t random = 8;
  work = test_alloc(sizeof *work);
  work->threads = threads;
  work->s = test_alloc(m * sizeof *work->s);
  work->t = test_alloc(n * sizeof *work->t);
  work->pi_s = test_alloc(n * sizeof *work->pi_s);
  work->pi_t = test_alloc(m * sizeof *work->pi_t);
  work->weights = test_alloc(n * sizeof *work->weights);
  work->bits = test_alloc(m * test_words(n) * sizeof *work->bits);
  work->offsets = test_alloc((m + 1) * sizeof *work->offsets);
  work->loads = test_alloc(SEEDS * n * sizeof *work->loads);
  work->routes = test_alloc(m * K * sizeof *work->routes);
  work->previous = test_alloc(m * K * sizeof *work->previous);
  work->counts = test_alloc(m * sizeof *work->counts);
  work->degrees = test_alloc(n * sizeof *work->degrees);
  test_fill_degrees(work->s, m, n, DEGREES_UNIFORM, &random);
  test_fill_degrees(work->t, n, m, DEGREES_UNIFORM, &random);
  test_fill_permutation(work->pi_s, n, &random);
  test_fill_permutation(work->pi_t, m, &random);
  for (uint64_t j = 0; j < n; j++) work->weights[j] = 1 + test_below(&random, 100000);
  work->s_bits = test_pack_degrees(work->s, m, n, &random);
  work->t_bits = test_pack_degrees(work->t, n, m, &random);
  work->router = test_router(4, PHASE_ROUTER_SORT_ROWS, 0, threads);
  work->list = test_alloc(LIST * sizeof *work->list);
  for (uint64_t q = 0; q < LIST; q++) work->list[q] = q * 7919 % m;
  work->group_of = test_alloc(n * sizeof *work->group_of);
  for (uint32_t j = 0; j < n; j++) work->group_of[j] = j % GROUPS;
  work->groups =
      (phase_router_groups){sizeof work->groups, PHASE_ROUTER_GROUPS_SPREAD, work->group_of, GROUPS, 0};
  assert_ok(phase_router_assignment_create(&work->assignment, work->router, work->weights, m, n, K));
}

static void end(void) {
  phase_router_assignment_destroy(work->assignment);
  free(work->list);
  free(work->group_of);
  phase_router_destroy(work->router);
  free(work->s);
  free(work->t);
  free(work->pi_s);
  free(work->pi_t);
  free(work->weights);
  free(work->bits);
  free(work->offsets);
  free(work->loads);
  free(work->routes);
  free(work->previous);
  free(work->counts);
  free(work->degrees);
  free(work->s_bits);
  free(work->t_bits);
  free(work);
}

static const uint64_t seeds[SEEDS] = {9, 8, 7};

typedef phase_router_status (*call)(void);

static phase_router_status route_packed(void) {
  return phase_router_route_packed(work->router, work->s_bits, work->t_bits, m, n, K, work->routes, m * K);
}
static phase_router_status route_degrees(void) {
  return phase_router_route_degrees(work->router, work->s, work->t, m, n, K, work->routes, m * K);
}
static phase_router_status route_rows(void) {
  return phase_router_route_rows(work->router, work->s, work->t, m, n, K, m / 20, m - m / 20, work->routes,
                                 (m - m / 20 - m / 20) * K);
}
static phase_router_status route_csr(void) {
  return phase_router_route_csr(work->router, work->s, work->t, m, n, K, work->offsets, m + 1, work->routes,
                                m * K);
}
static phase_router_status csr_query(void) {
  return phase_router_route_csr(work->router, work->s, work->t, m, n, K, work->offsets, m + 1, NULL, 0);
}
static phase_router_status count_candidates(void) {
  return phase_router_count_candidates(work->router, work->s, work->t, m, n, work->counts, m);
}
static phase_router_status sample_loads(void) {
  return phase_router_sample_loads(work->router, work->s, work->t, m, n, K, seeds, SEEDS, work->loads,
                                   SEEDS * n);
}
static phase_router_status assign(void) {
  return phase_router_assign(work->router, work->weights, m, n, K, work->routes, m * K);
}
static phase_router_status assign_rows(void) {
  return phase_router_assign_rows(work->router, work->weights, m, n, K, m / 20, m - m / 20, work->routes,
                                  (m - m / 20 - m / 20) * K);
}
static phase_router_status assignment_create(void) {
  phase_router_assignment *made = NULL;
  const phase_router_status status =
      phase_router_assignment_create(&made, work->router, work->weights, m, n, K);
  assert_true((made == NULL) == (status != PHASE_ROUTER_OK));
  phase_router_assignment_destroy(made);
  return status;
}
static phase_router_status assignment_rows(void) {
  return phase_router_assignment_rows(work->assignment, m / 20, m - m / 20, work->routes,
                                      (m - m / 20 - m / 20) * K);
}
static phase_router_status assignment_gather(void) {
  return phase_router_assignment_gather(work->assignment, work->list, LIST, work->routes, LIST * K);
}
static phase_router_status assign_grouped(void) {
  return phase_router_assign_grouped(work->router, work->weights, &work->groups, m, n, K, work->routes, m * K,
                                     NULL, 0);
}
/* Routes that rest on nothing, so that every stage has work to do. */
static phase_router_status reassign(void) {
  for (size_t e = 0; e < m * K; e++) work->previous[e] = (int32_t)((e + e / K / 7) % (n < K ? K : n));
  const phase_router_previous previous = {sizeof previous, PHASE_ROUTER_LIMIT_MOVES, work->previous,
                                          m - m / 5, m};
  return phase_router_reassign(work->router, &previous, work->weights, &work->groups, m, n, K, work->routes,
                               m * K, NULL, 0, NULL, 0);
}
static phase_router_status assignment_create_grouped(void) {
  phase_router_assignment *made = NULL;
  const phase_router_status status = phase_router_assignment_create_grouped(
      &made, work->router, work->weights, &work->groups, m, n, K, NULL, 0);
  assert_true((made == NULL) == (status != PHASE_ROUTER_OK));
  phase_router_assignment_destroy(made);
  return status;
}
static phase_router_status stage(void) {
  return phase_router_stage(work->router, PHASE_ROUTER_STAGE_O, work->s_bits, work->t_bits, m, n, work->bits,
                            (size_t)(m * test_words(n)));
}
static phase_router_status get_permutations(void) {
  return phase_router_get_permutations(work->router, m, n, work->degrees, n, work->counts, m, NULL, 0, NULL,
                                       0);
}
static phase_router_status set_permutations(void) {
  return phase_router_set_permutations(work->router, work->pi_s, n, work->pi_t, m, work->pi_t, m, work->pi_s,
                                       n);
}
static phase_router_status apportion(void) {
  return phase_router_apportion(work->weights, n, (uint64_t)m * K, m, work->degrees, n);
}
static phase_router_status shares(void) {
  return phase_router_shares(8, work->weights, n, (uint64_t)m * K, m, work->degrees, n);
}
/* Of what follows from nothing that a call before it computes. */
static phase_router_routes fixed_routes(void) {
  for (size_t e = 0; e < m * K; e++) work->previous[e] = (int32_t)((e + e / K / 7) % (n - 1));
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, work->previous, 0};
  return routes;
}
static phase_router_status dispatch_plan(void) {
  const phase_router_routes routes = fixed_routes();
  const phase_router_dispatch plan = {
      sizeof plan, PHASE_ROUTER_INT32, 1, NULL, work->degrees, work->routes, NULL, NULL, m * K};
  return phase_router_dispatch_plan(work->router, &routes, m, n - 1, K, &plan);
}
static phase_router_status dispatch_ranks(void) {
  const phase_router_routes routes = fixed_routes();
  const phase_router_rank_dispatch ranks = {
      sizeof ranks, PHASE_ROUTER_INT64, 8, NULL, NULL, work->loads, NULL, NULL, NULL, 0};
  return phase_router_dispatch_ranks(work->router, &routes, m, n, K, &ranks);
}
static phase_router_status column_loads(void) {
  return phase_router_column_loads(work->routes, m, K, n, work->loads, n);
}

typedef struct named_call {
  const char *name;
  call function;
  int with_router; /* its scratch is the router's: the second call allocates nothing (not so stage) */
} named_call;

static const named_call calls[] = {
    {"route_packed", route_packed, 1},
    {"route_degrees", route_degrees, 1},
    {"route_rows", route_rows, 1},
    {"route_csr", route_csr, 1},
    {"route_csr without targets", csr_query, 1},
    {"count_candidates", count_candidates, 1},
    {"sample_loads", sample_loads, 1},
    {"assign", assign, 1},
    {"assign_rows", assign_rows, 1},
    {"assignment_create", assignment_create, 0},
    {"assignment_rows", assignment_rows, 0},
    {"assignment_gather", assignment_gather, 0},
    {"assign_grouped", assign_grouped, 1},
    {"assignment_create_grouped", assignment_create_grouped, 0},
    {"reassign", reassign, 0},
    {"stage", stage, 0},
    {"get_permutations", get_permutations, 1},
    {"set_permutations", set_permutations, 0},
    {"apportion", apportion, 0},
    {"shares", shares, 0},
    {"dispatch_plan", dispatch_plan, 1},
    {"dispatch_ranks", dispatch_ranks, 1},
    {"column_loads", column_loads, 0},
};
#define CALLS (sizeof calls / sizeof *calls)

static uint64_t expected_digest;

/* The router gives the right routes, whatever happened to it before. */
static void assert_router_works(const char *after) {
  if (route_degrees() != PHASE_ROUTER_OK) fail_msg("after %s: %s", after, phase_router_last_error());
  if (test_digest(work->routes, m * K) != expected_digest) fail_msg("after %s: other routes", after);
}

/* Fails allocation 0, 1, 2, ... of a fresh router's first call until the call succeeds. */
static void fail_each(const named_call *c, int and_later) {
  long number = 0;
  for (;; number++) {
    assert_true(number < 2000);
    phase_router_destroy(work->router);
    work->router = test_router(4, PHASE_ROUTER_SORT_ROWS, 0, work->threads);
    /* An assignment without scratch, as after its first call. */
    phase_router_assignment_destroy(work->assignment);
    assert_ok(phase_router_assignment_create(&work->assignment, work->router, work->weights, m, n, K));
    interpose_fail(number, and_later);
    const phase_router_status status = c->function();
    const char *message = phase_router_last_error();
    (void)interpose_stop();
    if (interpose_failed() == 0) {
      test_assert_status(status, PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
      break;
    }
    test_assert_status(status, PHASE_ROUTER_ERROR_NO_MEMORY, NULL, c->name, __FILE__, __LINE__);
    assert_true(message[0] != '\0');
    /* The same router makes the same call, and others. */
    test_assert_status(c->function(), PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
    if (c->function == set_permutations) {
      assert_ok(phase_router_set_permutations(work->router, NULL, 0, NULL, 0, NULL, 0, NULL, 0));
    }
    if (number % 4 == 0) assert_router_works(c->name);
  }
  if (c->with_router) assert_true(number > 0); /* or the interposition does not work */
}

static void failures(int threads, const uint64_t *shape) {
  begin(threads, shape);
  assert_ok(route_degrees());
  expected_digest = test_digest(work->routes, m * K);
  for (size_t x = 0; x < CALLS; x++) {
    fail_each(&calls[x], 0);
    fail_each(&calls[x], 1);
  }
  end();
}

static void every_failure_on_one_thread(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) failures(1, shapes[x]);
}

static void every_failure_on_two_threads(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) failures(2, shapes[x]);
}

static void create_fails(void **state) {
  (void)state;
  long number = 0;
  for (;; number++) {
    phase_router *router = (phase_router *)(uintptr_t)8;
    assert_true(number < 100);
    interpose_fail(number, 1);
    const phase_router_status status = phase_router_create(&router, NULL);
    (void)interpose_stop();
    if (interpose_failed() == 0) {
      assert_int_equal(status, PHASE_ROUTER_OK);
      phase_router_destroy(router);
      break;
    }
    assert_int_equal(status, PHASE_ROUTER_ERROR_NO_MEMORY);
    assert_null(router);
  }
  assert_true(number > 0);
}

/* A failed set_permutations leaves the permutations as they were. */
static void permutations_survive_a_failure(void **state) {
  (void)state;
  begin(1, shapes[0]);
  assert_ok(phase_router_set_permutations(work->router, work->pi_s, n, NULL, 0, NULL, 0, NULL, 0));
  for (long number = 0;; number++) {
    uint32_t *other = test_alloc(n * sizeof *other);
    for (uint32_t j = 0; j < n; j++) other[j] = j;
    interpose_fail(number, 0);
    const phase_router_status status =
        phase_router_set_permutations(work->router, other, n, work->pi_t, m, work->pi_t, m, other, n);
    (void)interpose_stop();
    free(other);
    if (interpose_failed() == 0) {
      assert_int_equal(status, PHASE_ROUTER_OK);
      break;
    }
    assert_int_equal(status, PHASE_ROUTER_ERROR_NO_MEMORY);
    assert_ok(phase_router_get_permutations(work->router, m, n, work->degrees, n, NULL, 0, NULL, 0, NULL, 0));
    assert_memory_equal(work->degrees, work->pi_s, n * sizeof *work->pi_s);
  }
  end();
}

/* How often the call allocates now. */
static long allocations_of(const named_call *c) {
  interpose_count();
  const phase_router_status status = c->function();
  const long allocations = interpose_stop();
  test_assert_status(status, PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
  return allocations;
}

/* Calls of one shape after the first allocate nothing: with another seed, and among other calls of the shape. */
static void no_allocation_after_the_first(int threads, const uint64_t *shape) {
  int offenders = 0;
  begin(threads, shape);
  for (size_t x = 0; x < CALLS; x++) {
    if (!calls[x].with_router) continue;
    phase_router_destroy(work->router);
    work->router = test_router(4, PHASE_ROUTER_SORT_ROWS, 0, threads);
    assert_ok(calls[x].function());
    long allocations = 0;
    for (uint64_t seed = 0; seed < 3; seed++) {
      assert_ok(phase_router_set_seed(work->router, seed));
      allocations += allocations_of(&calls[x]);
    }
    if (allocations != 0) print_error("%s: %ld allocations in 3 later calls\n", calls[x].name, allocations);
    offenders += allocations != 0;
  }
  /* All of them on one router, then all again. */
  for (int round = 0; round < 2; round++) {
    for (size_t x = 0; x < CALLS; x++) {
      const long allocations = calls[x].with_router ? allocations_of(&calls[x]) : 0;
      if (round == 0 || allocations == 0) continue;
      print_error("%s: %ld allocations among other calls of the shape\n", calls[x].name, allocations);
      offenders++;
    }
  }
  end();
  assert_int_equal(offenders, 0);
}

static void no_allocation_on_one_thread(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) no_allocation_after_the_first(1, shapes[x]);
}

/* libgomp's own allocations are not counted (see interpose.h). */
static void no_allocation_on_two_threads(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES; x++) no_allocation_after_the_first(2, shapes[x]);
}

static const named_call *nested;
static long nested_allocations;

static void call_nested(void) { nested_allocations = allocations_of(nested); }

/* What a call needs does not depend on how many threads it happens to get: inside a region of the program's own it runs
 * on one. */
static void no_allocation_on_fewer_threads(void **state) {
  (void)state;
  for (size_t x = 0; x < SHAPES * CALLS; x++) {
    nested = &calls[x % CALLS];
    if (!nested->with_router) continue;
    begin(2, shapes[x / CALLS]);
    assert_ok(nested->function());
    (void)own_region_around(call_nested);
    if (nested_allocations != 0) fail_msg("%s: %ld allocations", nested->name, nested_allocations);
    end();
  }
}

/* ---- assignments too large for a table of their routes ---- */

typedef struct large {
  uint64_t m, n;
  uint32_t k, groups; /* 0: no groups */
} large;

/* With an index, with blocks in bytes, with other blocks; in groups with tables, and with indices. */
static const large larges[] = {{800003, 1000, 3, 0},
                               {300001, 256, 8, 0},
                               {300001, 300, 10, 0},
                               {700003, 300, 3, 4},
                               {2200003, 20, 1, 10}};

enum { LARGE_LIST = 200, MOST_FAILURES = 300 };

static phase_router_status create_large(phase_router_assignment **made, const large *a, phase_router *router,
                                        const uint64_t *weights) {
  if (a->groups == 0) return phase_router_assignment_create(made, router, weights, a->m, a->n, a->k);
  uint32_t group_of[1000];
  for (uint32_t j = 0; j < a->n; j++) group_of[j] = j % a->groups;
  const phase_router_groups groups = {sizeof groups, PHASE_ROUTER_GROUPS_SPREAD, group_of, a->groups, 0};
  return phase_router_assignment_create_grouped(made, router, weights, &groups, a->m, a->n, a->k, NULL, 0);
}

static phase_router_assignment *make_large(const large *a, phase_router *router, const uint64_t *weights) {
  phase_router_assignment *made = NULL;
  assert_ok(create_large(&made, a, router, weights));
  return made;
}

/* Those of the groups are much alike. */
static long step_of(const large *a) { return a->groups > 0 ? 5 : 1; }

static void creation_fails(const large *a, phase_router *router, const uint64_t *weights) {
  for (long number = 0;; number += step_of(a)) {
    phase_router_assignment *made = (phase_router_assignment *)(uintptr_t)8;
    interpose_fail(number, number % 2);
    const phase_router_status status = create_large(&made, a, router, weights);
    (void)interpose_stop();
    assert_true(number < MOST_FAILURES);
    if (interpose_failed() == 0) {
      assert_int_equal(status, PHASE_ROUTER_OK);
      phase_router_assignment_destroy(made);
      assert_true(number > 3);
      return;
    }
    assert_int_equal(status, PHASE_ROUTER_ERROR_NO_MEMORY);
    assert_null(made);
  }
}

/* A list, or the rows of a range: after a failure the same assignment gives what it would have given. */
static void reading_fails(const large *a, phase_router *router, const uint64_t *weights, int list) {
  const size_t entries = LARGE_LIST * a->k;
  int32_t *routes = test_alloc(entries * sizeof *routes), *expected = test_alloc(entries * sizeof *expected);
  uint64_t rows[LARGE_LIST];
  for (uint64_t q = 0; q < LARGE_LIST; q++) rows[q] = list ? q * 7919 % a->m : q + 1000;
  phase_router_assignment *made = make_large(a, router, weights);
  assert_ok(phase_router_assignment_gather(made, rows, LARGE_LIST, expected, entries));
  for (long number = 0;; number += step_of(a)) {
    phase_router_assignment_destroy(made);
    made = make_large(a, router, weights);
    assert_true(number < MOST_FAILURES);
    interpose_fail(number, number % 2);
    const phase_router_status status =
        list ? phase_router_assignment_gather(made, rows, LARGE_LIST, routes, entries)
             : phase_router_assignment_rows(made, 1000, 1000 + LARGE_LIST, routes, entries);
    (void)interpose_stop();
    const int failed = interpose_failed() != 0;
    assert_int_equal(status, failed ? PHASE_ROUTER_ERROR_NO_MEMORY : PHASE_ROUTER_OK);
    assert_ok(phase_router_assignment_gather(made, rows, LARGE_LIST, routes, entries));
    assert_memory_equal(routes, expected, entries * sizeof *routes);
    if (!failed) break;
  }
  phase_router_assignment_destroy(made);
  free(routes);
  free(expected);
}

static void large_assignments_survive_failures(void **state) {
  (void)state;
  for (size_t x = 0; x < sizeof larges / sizeof *larges; x++) {
    const large *a = &larges[x];
    uint64_t weights[1000];
    for (uint64_t j = 0; j < a->n; j++) weights[j] = 50 + j * 37 % 101;
    for (int threads = 1; threads <= 2; threads++) {
      phase_router *router = test_router(4, threads == 1 ? 0 : PHASE_ROUTER_SORT_ROWS, 0, threads);
      creation_fails(a, router, weights);
      reading_fails(a, router, weights, 0);
      reading_fails(a, router, weights, 1);
      phase_router_destroy(router);
    }
  }
}

/* Errors are told as they are when memory is out, too. (A router's first call needs some for its copy of the degrees.) */
static void errors_need_no_memory(void **state) {
  (void)state;
  begin(1, shapes[0]);
  assert_ok(route_degrees());
  work->s[3] = (uint32_t)n + 1;
  interpose_fail(0, 1);
  const phase_router_status status = route_degrees();
  const char *message = phase_router_last_error();
  const char *name = phase_router_status_string(status);
  (void)interpose_stop();
  assert_int_equal(status, PHASE_ROUTER_ERROR_OUT_OF_RANGE);
  assert_non_null(strstr(message, "source_degrees"));
  assert_string_equal(name, "out of range");
  end();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(create_fails),
      cmocka_unit_test(every_failure_on_one_thread),
      cmocka_unit_test(every_failure_on_two_threads),
      cmocka_unit_test(permutations_survive_a_failure),
      cmocka_unit_test(no_allocation_on_one_thread),
      cmocka_unit_test(no_allocation_on_two_threads),
      cmocka_unit_test(no_allocation_on_fewer_threads),
      cmocka_unit_test(large_assignments_survive_failures),
      cmocka_unit_test(errors_need_no_memory),
  };
  if (!INTERPOSE_WORKS) {
    printf("skipped: malloc cannot be interposed here\n");
    return 0;
  }
  return cmocka_run_group_tests(tests, NULL, NULL);
}
