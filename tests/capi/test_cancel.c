/*
 * Calls that are stopped. Every function that can take long asks its callback while it works, on the calling thread
 * and nowhere else, and stops when it is told to; what has been stopped works afterwards as if nothing had happened.
 * How long a call takes is not known here: a job is made larger until it is asked often enough.
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <time.h>

#include "support.h"

typedef struct asked {
  pthread_t thread; /* of the call */
  int times;
  int stop_at; /* the number of the question that is answered with "stop"; 0: none */
  int elsewhere;
  double last, longest_ms; /* processor time of this thread between two questions */
} asked;

static asked questions;

static double thread_ms(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0) return 0;
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static int32_t ask(void *data) {
  asked *a = data;
  if (!pthread_equal(pthread_self(), a->thread)) a->elsewhere++;
  const double now = thread_ms();
  if (now - a->last > a->longest_ms) a->longest_ms = now - a->last;
  a->last = now;
  a->times++;
  return a->times == a->stop_at ? 7 : 0;
}

/* ---- the jobs ---- */

typedef struct job {
  uint64_t m, n;
  uint32_t k, flags;
  int threads;
  phase_router *router; /* with the callback */
  phase_router_assignment *assignment;
  uint32_t *s, *t;
  uint64_t *s_bits, *t_bits, *weights, *rows, *wide;
  uint32_t *counts, *group_of;
  phase_router_groups groups;
  int32_t *routes;
  size_t output_bytes; /* what the last call wrote, and where */
  void *output;
} job;

static phase_router_status written(job *a, void *output, size_t bytes, phase_router_status status) {
  a->output = output;
  a->output_bytes = bytes;
  return status;
}

#define ENTRIES(a) ((size_t)((a)->m * (a)->k))
#define ROUTES(a) (ENTRIES(a) * sizeof(int32_t))

static phase_router_status route_packed(job *a) {
  return written(
      a, a->routes, ROUTES(a),
      phase_router_route_packed(a->router, a->s_bits, a->t_bits, a->m, a->n, a->k, a->routes, ENTRIES(a)));
}
static phase_router_status route_degrees(job *a) {
  return written(a, a->routes, ROUTES(a),
                 phase_router_route_degrees(a->router, a->s, a->t, a->m, a->n, a->k, a->routes, ENTRIES(a)));
}
static phase_router_status route_rows(job *a) {
  return written(
      a, a->routes, ROUTES(a),
      phase_router_route_rows(a->router, a->s, a->t, a->m, a->n, a->k, 0, a->m, a->routes, ENTRIES(a)));
}
static phase_router_status route_csr(job *a) {
  return written(a, a->wide, (size_t)(a->m + 1) * 8,
                 phase_router_route_csr(a->router, a->s, a->t, a->m, a->n, a->k, a->wide, (size_t)a->m + 1,
                                        a->routes, ENTRIES(a)));
}
static phase_router_status count_candidates(job *a) {
  return written(a, a->counts, (size_t)a->m * 4,
                 phase_router_count_candidates(a->router, a->s, a->t, a->m, a->n, a->counts, (size_t)a->m));
}
static phase_router_status sample_loads(job *a) {
  static const uint64_t seeds[4] = {1, 2, 3, 4};
  return written(a, a->wide, 4 * (size_t)a->n * 8,
                 phase_router_sample_loads(a->router, a->s, a->t, a->m, a->n, a->k, seeds, 4, a->wide,
                                           4 * (size_t)a->n));
}
static phase_router_status assign(job *a) {
  return written(a, a->routes, ROUTES(a),
                 phase_router_assign(a->router, a->weights, a->m, a->n, a->k, a->routes, ENTRIES(a)));
}
static phase_router_status assign_rows(job *a) {
  return written(a, a->routes, a->k * sizeof(int32_t),
                 phase_router_assign_rows(a->router, a->weights, a->m, a->n, a->k, a->m / 2, a->m / 2 + 1,
                                          a->routes, a->k));
}
static phase_router_status create(job *a) {
  phase_router_assignment *made = NULL;
  const phase_router_status status =
      phase_router_assignment_create(&made, a->router, a->weights, a->m, a->n, a->k);
  if ((made == NULL) != (status != PHASE_ROUTER_OK)) return PHASE_ROUTER_ERROR_INTERNAL;
  phase_router_assignment_destroy(made);
  return written(a, a->routes, 0, status);
}
static phase_router_status assign_grouped(job *a) {
  return written(a, a->routes, ROUTES(a),
                 phase_router_assign_grouped(a->router, a->weights, &a->groups, a->m, a->n, a->k, a->routes,
                                             ENTRIES(a), NULL, 0));
}
/* Every target holds as much as every other, whatever its weight: most routes move. */
static phase_router_status reassign(job *a) {
  int32_t *previous = (int32_t *)(void *)a->wide;
  for (uint64_t i = 0; i < a->m; i++)
    for (uint32_t e = 0; e < a->k; e++) previous[i * a->k + e] = (int32_t)((i * 7 + e) % a->n);
  const phase_router_previous given = {sizeof given, PHASE_ROUTER_LIMIT_MOVES, previous, a->m, a->m};
  return written(
      a, a->routes, ROUTES(a),
      phase_router_reassign(a->router, &given, a->weights, a->groups.n_groups > 0 ? &a->groups : NULL, a->m,
                            a->n, a->k, a->routes, ENTRIES(a), NULL, 0, NULL, 0));
}
static phase_router_routes routes_of(job *a) {
  for (uint64_t e = 0; e < a->m * a->k; e++) a->routes[e] = (int32_t)(e * 7919 % a->n);
  const phase_router_routes routes = {sizeof routes, PHASE_ROUTER_INT32, a->routes, 0};
  return routes;
}
static phase_router_status dispatch_plan(job *a) {
  const phase_router_routes routes = routes_of(a);
  const phase_router_dispatch plan = {sizeof plan, PHASE_ROUTER_INT64, 4, NULL, NULL, NULL, NULL, a->wide, 0};
  return written(a, a->wide, ENTRIES(a) * 8,
                 phase_router_dispatch_plan(a->router, &routes, a->m, a->n, a->k, &plan));
}
static phase_router_status dispatch_ranks(job *a) {
  const phase_router_routes routes = routes_of(a);
  const phase_router_rank_dispatch ranks = {
      sizeof ranks, PHASE_ROUTER_INT64, a->n / 2, NULL, NULL, NULL, NULL, NULL, a->wide, 0};
  return written(a, a->wide, ENTRIES(a) * 8,
                 phase_router_dispatch_ranks(a->router, &routes, a->m, a->n, a->k, &ranks));
}
static phase_router_status create_grouped(job *a) {
  phase_router_assignment *made = NULL;
  const phase_router_status status = phase_router_assignment_create_grouped(
      &made, a->router, a->weights, &a->groups, a->m, a->n, a->k, NULL, 0);
  if ((made == NULL) != (status != PHASE_ROUTER_OK)) return PHASE_ROUTER_ERROR_INTERNAL;
  phase_router_assignment_destroy(made);
  return written(a, a->routes, 0, status);
}
static phase_router_status rows(job *a) {
  return written(a, a->routes, ROUTES(a),
                 phase_router_assignment_rows(a->assignment, 0, a->m, a->routes, ENTRIES(a)));
}
static phase_router_status gather(job *a) {
  return written(a, a->routes, ROUTES(a),
                 phase_router_assignment_gather(a->assignment, a->rows, (size_t)a->m, a->routes, ENTRIES(a)));
}

/* Where a whole list would take seconds. */
static phase_router_status gather_part(job *a) {
  return written(
      a, a->routes, ROUTES(a) / 8,
      phase_router_assignment_gather(a->assignment, a->rows, (size_t)a->m / 8, a->routes, ENTRIES(a) / 8));
}
static phase_router_status gather_few(job *a) {
  return written(a, a->routes, 10 * a->k * sizeof(int32_t),
                 phase_router_assignment_gather(a->assignment, a->rows, 10, a->routes, 10 * (size_t)a->k));
}
static phase_router_status gather_same(job *a) {
  for (uint64_t q = 0; q < a->m; q++) a->wide[q] = 7;
  return written(a, a->routes, ROUTES(a),
                 phase_router_assignment_gather(a->assignment, a->wide, (size_t)a->m, a->routes, ENTRIES(a)));
}

typedef struct kind {
  const char *name;
  phase_router_status (*call)(job *);
  int needs;     /* what of the job is made: */
  uint64_t m, n; /* to begin with; both are doubled while the job is too short */
  uint32_t k, flags;
  uint64_t groups; /* 0: none; above n: the targets two by two */
} kind;

enum { DEGREES = 1, BITS = 2, WEIGHTS = 4, OBJECT = 8 };

static const kind kinds[] = {
    {"route_packed", route_packed, BITS, 2000, 2000, 64, 0, 0},
    {"route_degrees", route_degrees, DEGREES, 20000, 20000, 8, 0, 0},
    {"route_degrees, sorted", route_degrees, DEGREES, 3000, 3000, 300, PHASE_ROUTER_SORT_ROWS, 0},
    {"route_rows", route_rows, DEGREES, 40000, 2000, 8, 0, 0},
    {"route_csr", route_csr, DEGREES, 20000, 20000, 8, 0, 0},
    {"count_candidates", count_candidates, DEGREES, 20000, 20000, 8, 0, 0},
    {"sample_loads", sample_loads, DEGREES, 5000, 5000, 8, 0, 0},
    {"assign in bytes", assign, WEIGHTS, 400000, 256, 8, 0, 0},
    {"assign in bytes, sorted", assign, WEIGHTS, 400000, 256, 8, PHASE_ROUTER_SORT_ROWS, 0},
    {"assign", assign, WEIGHTS, 200000, 1000, 5, 0, 0},
    {"assign, sorted", assign, WEIGHTS, 200000, 1000, 5, PHASE_ROUTER_SORT_ROWS, 0},
    {"assign, one block", assign, WEIGHTS, 300000, 300000, 1, 0, 0},
    {"assign, one block, sorted", assign, WEIGHTS, 200000, 300000, 2, PHASE_ROUTER_SORT_ROWS, 0},
    {"assign_rows", assign_rows, WEIGHTS, 300000, 100000, 1, 0, 0},
    {"assign_rows, one block", assign_rows, WEIGHTS, 10, 1000000, 1, 0, 0},
    {"create with an index", create, WEIGHTS, 800000, 1000, 3, 0, 0},
    {"create with a table", create, WEIGHTS, 200000, 200000, 2, 0, 0},
    {"rows", rows, WEIGHTS | OBJECT, 400000, 256, 8, 0, 0},
    {"gather from a table", gather, WEIGHTS | OBJECT, 400000, 400000, 1, 0, 0},
    {"gather by an index", gather_part, WEIGHTS | OBJECT, 800000, 1000, 3, 0, 0},
    {"gather from blocks", gather, WEIGHTS | OBJECT, 400000, 256, 8, 0, 0},
    {"assign_grouped", assign_grouped, WEIGHTS, 100000, 1000, 3, 0, 12},
    {"assign_grouped, sorted", assign_grouped, WEIGHTS, 100000, 1000, 3, PHASE_ROUTER_SORT_ROWS, 12},
    {"assign_grouped, many groups", assign_grouped, WEIGHTS, 20000, 20000, 2, 0, UINT64_MAX},
    {"create grouped", create_grouped, WEIGHTS, 800000, 3000, 3, 0, 12},
    {"reassign", reassign, WEIGHTS, 50000, 1000, 2, 0, 0},
    {"reassign in groups, sorted", reassign, WEIGHTS, 30000, 1000, 2, PHASE_ROUTER_SORT_ROWS, 12},
    {"dispatch_plan", dispatch_plan, 0, 1000000, 256, 1, 0, 0},
    {"dispatch_plan, many targets", dispatch_plan, 0, 200000, 200000, 1, 0, 0},
    {"dispatch_ranks", dispatch_ranks, 0, 1000000, 256, 1, 0, 0},
    {"rows of groups", rows, WEIGHTS | OBJECT, 800000, 3000, 3, 0, 12},
    {"gather from groups", gather_part, WEIGHTS | OBJECT, 800000, 1500, 3, 0, 100},
};
#define KINDS (sizeof kinds / sizeof *kinds)

static void make_groups(job *a, uint64_t groups) {
  const uint32_t count = (uint32_t)(groups < a->n ? groups : (a->n + 1) / 2);
  a->group_of = test_alloc((size_t)a->n * 4);
  for (uint64_t j = 0; j < a->n; j++) a->group_of[j] = (uint32_t)(j % count);
  a->groups = (phase_router_groups){sizeof a->groups, PHASE_ROUTER_GROUPS_SPREAD, a->group_of, count, 0};
}

/* Packed rows, a quarter of whose bits are ones. */
static uint64_t *random_bits(uint64_t rows, uint64_t columns, uint64_t *random) {
  const size_t words = (size_t)(rows * test_words(columns));
  uint64_t *bits = test_alloc(words * 8);
  for (size_t w = 0; w < words; w++) bits[w] = test_next(random) & test_next(random);
  return bits;
}

static void make_inputs(job *a, const kind *c) {
  uint64_t random = 3;
  const size_t wide = (size_t)(a->m + 1 > 4 * a->n ? a->m + 1 : 4 * a->n);
  a->routes = test_alloc(ROUTES(a));
  a->wide = test_alloc(wide * 8);
  a->counts = test_alloc((size_t)a->m * 4);
  if (c->needs & DEGREES) {
    a->s = test_alloc((size_t)a->m * 4);
    a->t = test_alloc((size_t)a->n * 4);
    test_fill_degrees(a->s, a->m, a->n / 4, DEGREES_UNIFORM, &random);
    test_fill_degrees(a->t, a->n, a->m / 4, DEGREES_UNIFORM, &random);
  }
  if (c->needs & BITS) {
    a->s_bits = random_bits(a->m, a->n, &random);
    a->t_bits = random_bits(a->n, a->m, &random);
  }
  if (c->needs & WEIGHTS) {
    a->weights = test_alloc((size_t)a->n * 8);
    a->rows = test_alloc((size_t)a->m * 8);
    for (uint64_t j = 0; j < a->n; j++) a->weights[j] = 50 + test_below(&random, 101);
    for (uint64_t i = 0; i < a->m; i++) a->rows[i] = test_below(&random, a->m);
  }
  if (c->groups > 0) make_groups(a, c->groups);
}

static job begin(const kind *c, unsigned doublings, int threads) {
  job a;
  memset(&a, 0, sizeof a);
  a.m = c->m << doublings;
  a.n = c->n << (c->n < 1000 ? 0 : doublings);
  a.k = c->k;
  a.flags = c->flags;
  a.threads = threads;
  make_inputs(&a, c);
  phase_router_options options = {sizeof options, c->flags, 11, 0, threads, 0, 0, ask, &questions};
  assert_ok(phase_router_create(&a.router, &options));
  memset(&questions, 0, sizeof questions);
  questions.thread = pthread_self();
  if (c->needs & OBJECT && c->groups == 0)
    assert_ok(phase_router_assignment_create(&a.assignment, a.router, a.weights, a.m, a.n, a.k));
  if (c->needs & OBJECT && c->groups > 0)
    assert_ok(phase_router_assignment_create_grouped(&a.assignment, a.router, a.weights, &a.groups, a.m, a.n,
                                                     a.k, NULL, 0));
  return a;
}

static void finish(job *a) {
  phase_router_assignment_destroy(a->assignment);
  phase_router_destroy(a->router);
  free(a->s);
  free(a->t);
  free(a->s_bits);
  free(a->t_bits);
  free(a->weights);
  free(a->rows);
  free(a->group_of);
  free(a->wide);
  free(a->counts);
  free(a->routes);
}

static phase_router_status run(const kind *c, job *a, int stop_at) {
  memset(&questions, 0, sizeof questions);
  questions.thread = pthread_self();
  questions.stop_at = stop_at;
  questions.last = thread_ms();
  const phase_router_status status = c->call(a);
  if (questions.elsewhere != 0) fail_msg("%s: asked on another thread", c->name);
  return status;
}

static uint64_t digest_of(const job *a) {
  return test_digest((const int32_t *)a->output, a->output_bytes / sizeof(int32_t));
}

static void stop_one(const kind *c, int threads) {
  enum { ENOUGH = 4, MOST_DOUBLINGS = 9 };
  for (unsigned doublings = 0;; doublings++) {
    if (doublings > MOST_DOUBLINGS) fail_msg("%s: never asked", c->name);
    job a = begin(c, doublings, threads);
    test_assert_status(run(c, &a, 0), PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
    if (questions.times < ENOUGH) { /* too short */
      finish(&a);
      continue;
    }
    const uint64_t expected = digest_of(&a);
    const int stops[] = {1, 2, ENOUGH / 2 + 1};
    for (size_t x = 0; x < 3; x++) {
      const phase_router_status status = run(c, &a, stops[x]);
      /* A call that is faster this time may not be asked that often. */
      if (questions.times < stops[x]) {
        test_assert_status(status, PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
      } else {
        test_assert_status(status, PHASE_ROUTER_ERROR_CANCELLED, "cancel", c->name, __FILE__, __LINE__);
        assert_int_equal(questions.times, stops[x]); /* and never again */
      }
    }
    test_assert_status(run(c, &a, 0), PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
    if (digest_of(&a) != expected) fail_msg("%s: other results after a call that was stopped", c->name);
    finish(&a);
    return;
  }
}

static void calls_stop_on_one_thread(void **state) {
  (void)state;
  for (size_t x = 0; x < KINDS; x++) stop_one(&kinds[x], 1);
}

static void calls_stop_on_two_threads(void **state) {
  (void)state;
  for (size_t x = 0; x < KINDS; x++) stop_one(&kinds[x], 2);
}

/* Between two questions lies little work: what the thread has spent, not what a clock on the wall says. Shown for
 * reading; what is required is only that no phase is without questions, in any job of some hundred milliseconds. */
static void questions_come_often(void **state) {
  (void)state;
  static const kind slow[] = {
      {"route_degrees", route_degrees, DEGREES, 300000, 300000, 8, 0, 0},
      {"sample_loads", sample_loads, DEGREES, 30000, 30000, 8, 0, 0},
      {"assign in bytes", assign, WEIGHTS, 10000000, 256, 8, 0, 0},
      {"assign, one block", assign, WEIGHTS, 3000000, 3000000, 1, 0, 0},
      {"assign, one row", assign_rows, WEIGHTS, 10, 20000000, 1, 0, 0},
      {"create with an index", create, WEIGHTS, 8000000, 1000, 3, 0, 0},
      {"create with a table", create, WEIGHTS, 2000000, 3000000, 2, PHASE_ROUTER_SORT_ROWS, 0},
      {"gather by an index", gather_part, WEIGHTS | OBJECT, 4000000, 1000, 3, 0, 0},
      {"gather few long rows by an index", gather_few, WEIGHTS | OBJECT, 4000, 1000000, 5000, 0, 0},
      {"gather few, sorted", gather_few, WEIGHTS | OBJECT, 4000, 1000000, 5000, PHASE_ROUTER_SORT_ROWS, 0},
      {"gather long rows of blocks", gather, WEIGHTS | OBJECT, 1000, 400000, 20000, 0, 0},
      {"gather one row again and again", gather_same, WEIGHTS | OBJECT, 2000, 200000, 16000, 0, 0},
      {"gather one row, sorted", gather_same, WEIGHTS | OBJECT, 2000, 200000, 16000, PHASE_ROUTER_SORT_ROWS,
       0},
      {"assign_grouped", assign_grouped, WEIGHTS, 3000000, 10000, 3, 0, 12},
      {"assign_grouped, many groups", assign_grouped, WEIGHTS, 100000, 2000000, 3, 0, UINT64_MAX},
      {"create grouped", create_grouped, WEIGHTS, 3000000, 10000, 3, 0, 1000},
      {"reassign", reassign, WEIGHTS, 1000000, 10000, 2, 0, 0},
      {"reassign in groups", reassign, WEIGHTS, 500000, 10000, 2, 0, 1000},
      {"gather from groups", gather_part, WEIGHTS | OBJECT, 1000000, 10000, 3, 0, 1000},
  };
  for (size_t x = 0; x < sizeof slow / sizeof *slow; x++) {
    const kind *c = &slow[x];
    job a = begin(c, 0, 1);
    const double begun = thread_ms();
    test_assert_status(run(c, &a, 0), PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
    const double spent = thread_ms() - begun;
    print_message("%s: asked %d times in %.0f ms of work, at most %.1f ms apart\n", c->name, questions.times,
                  spent, questions.longest_ms);
    /* Once in 10 ms of work is promised; the clock on the wall, which decides, is never slower. */
    assert_true(questions.times >= (int)(spent / 10));
    finish(&a);
  }
}

static double process_ms(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0) return 0;
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* While the thread of the call waits for the other one, it asks: of two tasks that share a preparation, the longer one is
 * the other thread's. Work of both threads takes at least half as long on any clock. */
static void a_waiting_thread_asks(void **state) {
  (void)state;
  static const kind kinds_of_two[] = {
      {"route_degrees, many targets", route_degrees, DEGREES, 1000, 6000000, 1, 0, 0},
      {"assign, rows of one block", assign_rows, WEIGHTS, 9000000, 4000000, 1, 0, 0},
  };
  for (size_t x = 0; x < sizeof kinds_of_two / sizeof *kinds_of_two; x++) {
    const kind *c = &kinds_of_two[x];
    job a = begin(c, 0, 2);
    const double begun = process_ms();
    test_assert_status(run(c, &a, 0), PHASE_ROUTER_OK, NULL, c->name, __FILE__, __LINE__);
    const double spent = process_ms() - begun;
    print_message("%s: asked %d times in %.0f ms of work of two threads\n", c->name, questions.times, spent);
    assert_true(questions.times >= (int)(spent / 2 / 10));
    finish(&a);
  }
}

static void short_calls_do_not_ask(void **state) {
  (void)state;
  const kind c[] = {{"assign", assign, WEIGHTS, 16, 64, 4, 0, 0},
                    {"route_degrees", route_degrees, DEGREES, 16, 64, 4, 0, 0}};
  int asked_by = 0;
  for (int call = 0; call < 200; call++) {
    job a = begin(&c[call % 2], 0, 1);
    assert_ok(run(&c[call % 2], &a, 0));
    asked_by += questions.times > 0;
    finish(&a);
  }
  /* They take microseconds; one that was put aside by the system for milliseconds may ask. */
  assert_true(asked_by < 100);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(short_calls_do_not_ask),    cmocka_unit_test(calls_stop_on_one_thread),
      cmocka_unit_test(calls_stop_on_two_threads), cmocka_unit_test(questions_come_often),
      cmocka_unit_test(a_waiting_thread_asks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
