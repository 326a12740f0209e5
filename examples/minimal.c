/* Assigns 16 tokens to 4 experts, 2 each, in proportion to what the experts can take. */
#include <inttypes.h>
#include <phase_router.h>
#include <stdio.h>

int main(void) {
  const uint64_t weights[4] = {4, 3, 2, 1};
  int32_t routes[16 * 2];
  phase_router *router;
  phase_router_status status = phase_router_create(&router, NULL);
  if (status == PHASE_ROUTER_OK) status = phase_router_assign(router, weights, 16, 4, 2, routes, 16 * 2);
  if (status != PHASE_ROUTER_OK) {
    fprintf(stderr, "%s\n", phase_router_last_error());
    return 1;
  }
  for (int token = 0; token < 16; token++) {
    printf("token %2d -> experts %" PRId32 " and %" PRId32 "\n", token, routes[2 * token],
           routes[2 * token + 1]);
  }
  phase_router_destroy(router);
  return 0;
}
