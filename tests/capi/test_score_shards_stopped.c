/* Calls of shards that end before they are done: an allocation fails, or the callback asks to stop. The same call is then made
 * again, and the routes are those of the single call. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "interpose.h"
#include "score_shards.h"

/* Makes every call of one shard of all rows again and again until it succeeds, and each time lets it get further. */
typedef struct trier {
  int by_allocation; /* or by the callback */
  long failures;
  int times, stop_at; /* of the callback */
} trier;

static int32_t ask(void *data) {
  trier *t = data;
  t->times++;
  return t->times == t->stop_at;
}

static void arm(trier *t, long attempt) {
  t->times = 0;
  t->stop_at = t->by_allocation ? 0 : (int)attempt + 1;
  if (t->by_allocation) interpose_fail(attempt, 0);
}

/* Whether the call is to be made again. */
static int failed(trier *t, phase_router_status status) {
  if (t->by_allocation) (void)interpose_stop();
  t->stop_at = 0;
  if (status == PHASE_ROUTER_OK) return 0;
  assert_int_equal(status, t->by_allocation ? PHASE_ROUTER_ERROR_NO_MEMORY : PHASE_ROUTER_ERROR_CANCELLED);
  t->failures++;
  return 1;
}

#define TRY(t, call)               \
  do {                             \
    phase_router_status tried;     \
    long attempt = 0;              \
    do {                           \
      assert_true(attempt < 3000); \
      arm(t, attempt++);           \
      tried = call;                \
    } while (failed(t, tried));    \
  } while (0)

static void run(trier *t, const shards_problem *p, phase_router *router, shards_result *r) {
  phase_router_score_shard *shard = NULL;
  const phase_router_scores scores = shards_scores(p, 0);
  const size_t sums_len = shards_sums_len(p);
  int64_t *sums = test_alloc(sums_len * sizeof *sums);
  int32_t *rows = test_alloc((size_t)(p->m * (p->n + 1)) * sizeof *rows);
  int64_t *solution = test_alloc(shards_solution_len(p, p->m) * sizeof *solution);
  uint32_t more = 1;
  TRY(t, shards_create(&shard, router, p, 0));
  while (more != 0) {
    TRY(t, phase_router_score_shard_accumulate(shard, &scores, sums, sums_len));
    TRY(t, phase_router_score_shard_update(shard, sums, sums_len, &more));
  }
  phase_router_shard_part part;
  do {
    size_t count = 0;
    assert_ok(phase_router_score_shard_open_rows(shard, NULL, NULL, 0, &count));
    TRY(t, phase_router_score_shard_open_rows(shard, &scores, rows, count * (size_t)(p->n + 1), &count));
    const size_t length = shards_solution_len(p, count);
    TRY(t, phase_router_score_shard_solve(shard, rows, count, solution, length));
    TRY(t, shards_settle(shard, p, 0, solution, count, r, &part));
  } while (part.opened > 0);
  phase_router_score_shard_destroy(shard);
  free(sums);
  free(rows);
  free(solution);
}

static void compare(trier *t, uint64_t m, uint64_t n, int scores, int threads, long fewest) {
  uint64_t random = 2;
  scores_problem problem = scores_make(m, n, 3, scores, LOADS_EXACT, 8, &random);
  const shards_problem p = shards_of(&problem, 1);
  phase_router_options options = {sizeof options, 0, 4, 0, threads, 0, 0, t->by_allocation ? NULL : ask, t};
  phase_router *router = NULL;
  scores_result whole;
  shards_result r;
  memset(&r, 0, sizeof r);
  r.routes = test_alloc((size_t)(m * p.k) * sizeof *r.routes);
  assert_ok(phase_router_create(&router, &options));
  t->failures = 0;
  t->stop_at = 0;
  assert_ok(scores_call(router, &problem, NULL, &whole));
  run(t, &p, router, &r);
  assert_true(t->failures >= fewest);
  assert_routes_equal(r.routes, whole.routes, m, p.k, "after failures");
  free(r.routes);
  scores_free_result(&whole);
  phase_router_destroy(router);
  scores_free(&problem);
}

static void every_allocation_fails(void **state) {
  (void)state;
  if (!INTERPOSE_WORKS) {
    skip();
    return;
  }
  trier t = {1, 0, 0, 0};
  for (int scores = SCORES_WIDE; scores <= SCORES_TWO; scores++)
    for (int threads = 1; threads <= 2; threads++) compare(&t, 120, 24, scores, threads, 100);
}

static void the_callback_stops(void **state) {
  (void)state;
  trier t = {0, 0, 0, 0};
  for (int threads = 1; threads <= 2; threads++) compare(&t, 24000, 128, SCORES_WIDE, threads, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_allocation_fails),
      cmocka_unit_test(the_callback_stops),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
