/* Assigns 8 tokens to 4 experts, 2 each, by the scores of a gate, so that every expert gets exactly 4 tokens and the
 * total score is the largest possible; then checks the proof of that. */
#include <inttypes.h>
#include <phase_router.h>
#include <stdio.h>

enum { TOKENS = 8, EXPERTS = 4, K = 2 };

/* In thousandths. (float scores do as well, see PHASE_ROUTER_SCORES_FLOAT32.) Most tokens like expert 0. */
static const int32_t gate[TOKENS][EXPERTS] = {
    {610, 250, 90, 50},  {520, 130, 310, 40}, {700, 60, 200, 40},  {430, 380, 110, 80},
    {550, 240, 30, 180}, {80, 490, 260, 170}, {640, 210, 120, 30}, {390, 100, 300, 210},
};

/* The sum of the K largest scores less prices. */
static int64_t largest_sum(const int32_t *scores, const int64_t *prices) {
  int64_t sum = 0;
  int taken[EXPERTS] = {0};
  for (int choice = 0; choice < K; choice++) {
    int best = -1;
    for (int j = 0; j < EXPERTS; j++)
      if (!taken[j] && (best < 0 || scores[j] - prices[j] > scores[best] - prices[best])) best = j;
    taken[best] = 1;
    sum += scores[best] - prices[best];
  }
  return sum;
}

/* With these loads no assignment has a larger total: whatever it is, its routes pay these prices for the experts, and of
 * what is left of its scores no row has more than its K largest. */
static int64_t proved_bound(const uint32_t *loads, const int64_t *prices) {
  int64_t bound = 0;
  for (int j = 0; j < EXPERTS; j++) bound += loads[j] * prices[j];
  for (int i = 0; i < TOKENS; i++) bound += largest_sum(gate[i], prices);
  return bound;
}

int main(void) {
  const uint32_t exact[EXPERTS] = {4, 4, 4, 4}; /* upper bounds that sum to K * TOKENS */
  int32_t routes[TOKENS * K];
  int64_t prices[EXPERTS];
  const phase_router_scores scores = {sizeof scores, PHASE_ROUTER_SCORES_INT32, gate, 0, NULL};
  const phase_router_load_bounds loads = {sizeof loads, 0, NULL, NULL, exact};
  const phase_router_certificate certificate = {sizeof certificate, 0, NULL, prices, NULL, 0};
  phase_router_score_stats stats;
  phase_router *router;
  phase_router_status status = phase_router_create(&router, NULL);
  if (status == PHASE_ROUTER_OK)
    status = phase_router_assign_by_scores(router, &scores, &loads, TOKENS, EXPERTS, K, routes, TOKENS * K,
                                           &certificate, &stats, sizeof stats);
  if (status != PHASE_ROUTER_OK) {
    fprintf(stderr, "%s\n", phase_router_last_error());
    return 1;
  }
  for (int i = 0; i < TOKENS; i++) {
    printf("token %d scores", i);
    for (int j = 0; j < EXPERTS; j++) printf(" %" PRId32, gate[i][j]);
    printf(" -> experts %" PRId32 " and %" PRId32 "\n", routes[K * i], routes[K * i + 1]);
  }
  /* Where all loads are exact, only the differences of prices matter. */
  printf("prices");
  for (int j = 0; j < EXPERTS; j++) printf(" %" PRId64, prices[j] - prices[EXPERTS - 1]);
  const int64_t bound = proved_bound(exact, prices);
  printf("\ntotal %" PRId64 " of %" PRId64 " without balance, and no more than %" PRId64 " is possible\n",
         stats.total, stats.top_total, bound);
  phase_router_destroy(router);
  return bound == stats.total ? 0 : 1;
}
