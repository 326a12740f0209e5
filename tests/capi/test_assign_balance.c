/*
 * The statistical half of the assignment's promises, at fixed seeds: every run of consecutive rows holds close to
 * its share of every target, and pairs of targets meet in a row as often as chance.
 */
#include "closed_form.h"
#include "weights.h"

typedef struct balance_case {
  uint64_t m, n;
  uint32_t k;
  int moderate; /* held to the flat limit as well */
} balance_case;

static const balance_case cases[] = {
    {1, 1, 1, 1},        {1, 40, 3, 1},      {2, 5, 2, 1},        {7, 7, 7, 1},         {37, 100, 3, 1},
    {100, 10, 1, 1},     {100, 10, 10, 1},   {127, 64, 8, 1},     {1000, 16, 4, 1},     {1009, 97, 13, 1},
    {2048, 128, 1, 1},   {4096, 64, 8, 1},   {8191, 60, 6, 1},    {8192, 256, 8, 1},    {10007, 31, 30, 1},
    {16384, 64, 8, 1},   {20000, 7, 2, 1},   {30030, 210, 6, 1},  {65536, 32, 2, 1},    {65537, 256, 8, 1},
    {99991, 1000, 4, 1}, {100000, 10, 1, 1}, {100003, 64, 2, 1},  {100003, 5, 4, 1},    {100003, 3, 3, 1},
    {3000, 3000, 1, 0},  {5000, 2500, 1, 0}, {20000, 4000, 2, 0}, {100003, 5000, 1, 0}, {257, 1024, 1, 0},
};
#define CASES (sizeof cases / sizeof *cases)

/*
 * The largest deviation of any run of consecutive rows from its share of any target. With
 * D_i = M (routes to j in the first i rows) - t_j i, a run [a, b) deviates by (D_b - D_a) / M, so that the answer
 * is the largest (max D - min D) / M. D falls between the target's rows and jumps at them: only those count.
 */
static double worst_run(const int32_t *routes, uint64_t m, uint64_t n, uint32_t k, const uint32_t *t) {
  int64_t *count = test_alloc((size_t)n * sizeof *count);
  int64_t *low = test_alloc((size_t)n * sizeof *low), *high = test_alloc((size_t)n * sizeof *high);
  int64_t worst = 0;
  for (uint64_t j = 0; j < n; j++) count[j] = low[j] = high[j] = 0;
  for (uint64_t i = 0; i < m; i++) {
    for (uint32_t e = 0; e < k; e++) {
      const int32_t j = routes[i * k + e];
      const int64_t before = count[j] * (int64_t)m - (int64_t)t[j] * (int64_t)i;
      const int64_t after = ++count[j] * (int64_t)m - (int64_t)t[j] * (int64_t)(i + 1);
      if (before < low[j]) low[j] = before;
      if (after > high[j]) high[j] = after;
    }
  }
  for (uint64_t j = 0; j < n; j++) { /* after the last row D is 0, as before the first */
    assert_true(count[j] == (int64_t)t[j]);
    if (high[j] - low[j] > worst) worst = high[j] - low[j];
  }
  free(count);
  free(low);
  free(high);
  return (double)worst / (double)m;
}

/* The theorem of docs/assignment.md. */
static double bound_of(const balance_case *c) {
  const uint64_t least = c->n / c->k + (c->n % c->k != 0);
  const uint64_t blocks = c->m / least > 1 ? c->m / least : 1;
  const uint64_t short_rows = c->m / blocks, long_rows = short_rows + (c->m % blocks != 0);
  const uint64_t between = cf_quotients(blocks, cf_golden(blocks));
  const uint64_t inside_short = cf_quotients(short_rows, cf_golden(short_rows));
  const uint64_t inside_long = cf_quotients(long_rows, cf_golden(long_rows));
  const uint64_t inside = inside_short > inside_long ? inside_short : inside_long;
  return (double)(6 * between + 4 * inside + 6);
}

static void every_run_holds_its_share(void **state) {
  (void)state;
  static const char *const names[] = {"equal", "mild", "1/rank", "giant", "random"};
  double worst_moderate = 0, closest = 0;
  for (size_t x = 0; x < CASES; x++) {
    const balance_case *c = &cases[x];
    for (int kind = 0; kind < WEIGHTS_SPARSE; kind++) {
      uint64_t random = x * 10 + (uint64_t)kind;
      uint64_t *weights = make_weights(c->n, kind, &random);
      uint32_t *t = test_alloc((size_t)c->n * sizeof *t);
      for (int round = 0; round < 2; round++) {
        const uint64_t seed = test_next(&random);
        cf_shares(seed, weights, c->n, c->m * c->k, c->m, t);
        phase_router *router = test_router(seed, 0, 0, 2);
        int32_t *routes = test_assign(router, weights, c->m, c->n, c->k);
        const double worst = worst_run(routes, c->m, c->n, c->k, t), bound = bound_of(c);
        if (worst > bound || (c->moderate && worst > 16)) {
          fail_msg("%llu x %llu x %u, %s: a run deviates by %.3f, the bound is %.3f",
                   (unsigned long long)c->m, (unsigned long long)c->n, (unsigned)c->k, names[kind], worst,
                   bound);
        }
        if (c->moderate && worst > worst_moderate) worst_moderate = worst;
        if (worst / bound > closest) closest = worst / bound;
        guard_free(routes);
        phase_router_destroy(router);
      }
      free(t);
      free(weights);
    }
  }
  print_message("worst deviation of any run, moderate shapes: %.3f rows; closest to the bound: %.3f of it\n",
                worst_moderate, closest);
}

/* Chi-square per degree of freedom of how often pairs of targets meet, against equally likely pairs. */
static double pair_statistic(const int32_t *routes, uint64_t m, uint64_t n, uint32_t k) {
  uint32_t *meet = test_alloc((size_t)(n * n) * sizeof *meet);
  memset(meet, 0, (size_t)(n * n) * sizeof *meet);
  for (uint64_t i = 0; i < m; i++) {
    for (uint32_t a = 0; a < k; a++) {
      for (uint32_t b = 0; b < k; b++) {
        if (a != b) meet[(uint64_t)routes[i * k + a] * n + (uint64_t)routes[i * k + b]]++;
      }
    }
  }
  const double pairs = (double)n * (double)(n - 1) / 2;
  const double expected = (double)m * k * (k - 1) / 2 / pairs;
  double chi = 0;
  for (uint64_t a = 0; a < n; a++) {
    for (uint64_t b = a + 1; b < n; b++) {
      const double difference = (double)meet[a * n + b] - expected;
      chi += difference * difference / expected;
    }
  }
  free(meet);
  return chi / (pairs - 1);
}

static void pairs_meet_as_often_as_chance(void **state) {
  (void)state;
  static const balance_case shapes[] = {{8192, 256, 8, 1},  {65536, 32, 2, 1}, {16384, 64, 8, 1},
                                        {100003, 64, 2, 1}, {8191, 60, 6, 1},  {32768, 128, 4, 1}};
  for (size_t x = 0; x < sizeof shapes / sizeof *shapes; x++) {
    const balance_case *c = &shapes[x];
    uint64_t random = 61;
    uint64_t *weights = make_weights(c->n, WEIGHTS_EQUAL, &random);
    for (uint64_t seed = 1; seed <= 3; seed++) {
      phase_router *router = test_router(seed, 0, 0, 2);
      int32_t *routes = test_assign(router, weights, c->m, c->n, c->k);
      const double statistic = pair_statistic(routes, c->m, c->n, c->k);
      print_message("pairs at %llu x %llu x %u, seed %llu: chi-square per degree of freedom %.3f\n",
                    (unsigned long long)c->m, (unsigned long long)c->n, (unsigned)c->k,
                    (unsigned long long)seed, statistic);
      assert_true(statistic >= 0.85 && statistic <= 1.2);
      guard_free(routes);
      phase_router_destroy(router);
    }
    free(weights);
  }
}

/* ---- loads: phase_router_shares ---- */

__extension__ typedef unsigned __int128 wide;

/* What is left of total for the targets that the cap does not close, one by one: left * w / weight is a share. */
static void open_targets(const uint64_t *w, uint64_t n, uint64_t cap, uint64_t *left, uint64_t *weight,
                         int *closed) {
  for (int found = 1; found;) {
    found = 0;
    for (uint64_t j = 0; j < n; j++) {
      if (closed[j] || (wide)w[j] * *left <= (wide)cap * *weight) continue;
      int heaviest = 1;
      for (uint64_t other = 0; other < n; other++) heaviest &= closed[other] || w[other] <= w[j];
      if (!heaviest) continue;
      closed[j] = found = 1;
      *left -= cap;
      *weight -= w[j];
    }
  }
}

/* Every load is its share rounded down or up, and every prefix less than one away from its share. */
static void check_loads(const uint64_t *w, uint64_t n, uint64_t total, uint64_t cap, uint64_t seed) {
  enum { MAX = 60 };
  int closed[MAX] = {0};
  uint32_t degrees[MAX];
  uint64_t left = total, weight = 0, sum = 0;
  for (uint64_t j = 0; j < n; j++) weight += w[j];
  open_targets(w, n, cap, &left, &weight, closed);
  assert_ok(phase_router_shares(seed, w, n, total, cap, degrees, (size_t)n));
  wide shares = 0; /* of the open targets so far, times weight */
  uint64_t loads = 0;
  for (uint64_t j = 0; j < n; j++) {
    sum += degrees[j];
    if (closed[j]) {
      assert_int_equal(degrees[j], cap);
      continue;
    }
    const wide share = (wide)w[j] * left;
    assert_true(degrees[j] == share / weight || (share % weight != 0 && degrees[j] == share / weight + 1));
    shares += share;
    loads += degrees[j];
    const wide given = (wide)loads * weight, apart = given > shares ? given - shares : shares - given;
    assert_true(apart < weight);
  }
  assert_true(sum == total);
}

static void loads_are_shares_rounded_down_or_up(void **state) {
  (void)state;
  uint64_t random = 62;
  for (int round = 0; round < 5000; round++) {
    const uint64_t n = 1 + test_below(&random, 60);
    uint64_t *weights = make_weights(n, round % WEIGHT_KINDS, &random), positive = 0;
    for (uint64_t j = 0; j < n; j++) positive += weights[j] > 0;
    const uint64_t cap = 1 + test_below(&random, round % 2 == 0 ? 12 : 1000000);
    check_loads(weights, n, 1 + test_below(&random, cap * positive), cap, test_next(&random));
    free(weights);
  }
}

/* Contiguous ranks of experts with equal weights hold the mean, and not one route more, in any batch. */
static void ranks_are_exactly_even(void **state) {
  (void)state;
  enum { EXPERTS = 256, K = 8 };
  static const uint64_t tokens[] = {1, 2, 8, 100};
  uint64_t weights[EXPERTS];
  for (int j = 0; j < EXPERTS; j++) weights[j] = 1000;
  for (size_t x = 0; x < sizeof tokens / sizeof *tokens; x++) {
    for (uint64_t seed = 0; seed < 1000; seed++) {
      uint32_t loads[EXPERTS];
      assert_ok(phase_router_shares(seed, weights, EXPERTS, tokens[x] * K, tokens[x], loads, EXPERTS));
      for (int ranks = 8; ranks <= 32; ranks *= 4) {
        if (tokens[x] * K % (uint64_t)ranks != 0) continue; /* the mean is no integer */
        for (int rank = 0; rank < ranks; rank++) {
          uint64_t load = 0;
          for (int e = 0; e < EXPERTS / ranks; e++) load += loads[rank * (EXPERTS / ranks) + e];
          assert_true(load == tokens[x] * K / (uint64_t)ranks);
        }
      }
    }
  }
}

/* Every target gets its share on average: 3, 2, 1 and 1 of 7 jobs at 40 : 30 : 20 : 10 would be unfair for ever. */
static void the_mean_is_the_share(void **state) {
  (void)state;
  enum { SEEDS = 20000 };
  static const uint64_t weights[4] = {40, 30, 20, 10};
  static const double share[4] = {2.8, 2.1, 1.4, 0.7}, variance[4] = {0.16, 0.09, 0.24, 0.21};
  uint64_t sums[4] = {0, 0, 0, 0};
  for (uint64_t seed = 0; seed < SEEDS; seed++) {
    uint32_t loads[4];
    assert_ok(phase_router_shares(seed, weights, 4, 7, 7, loads, 4));
    for (int j = 0; j < 4; j++) sums[j] += loads[j];
  }
  for (int j = 0; j < 4; j++) { /* within five standard errors */
    const double mean = (double)sums[j] / SEEDS, apart = mean - share[j];
    print_message("target %d: mean load %.4f, share %.1f\n", j, mean, share[j]);
    assert_true(apart * apart < 25 * variance[j] / SEEDS);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_run_holds_its_share),
      cmocka_unit_test(pairs_meet_as_often_as_chance),
      cmocka_unit_test(loads_are_shares_rounded_down_or_up),
      cmocka_unit_test(ranks_are_exactly_even),
      cmocka_unit_test(the_mean_is_the_share),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
