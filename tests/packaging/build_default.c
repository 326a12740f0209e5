/* usage: test_build_default 0|1
 * A router made with default options has the row permutations that the build was configured with. */
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  phase_router *router = NULL;
  phase_router_options options;
  uint32_t expected;

  if (argc != 2 || (argv[1][0] != '0' && argv[1][0] != '1')) {
    fputs("usage: test_build_default 0|1\n", stderr);
    return EXIT_FAILURE;
  }
  expected = argv[1][0] == '1' ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  if (phase_router_create(&router, NULL) != PHASE_ROUTER_OK ||
      phase_router_get_options(router, &options, sizeof options) != PHASE_ROUTER_OK) {
    fprintf(stderr, "%s\n", phase_router_last_error());
    return EXIT_FAILURE;
  }
  phase_router_destroy(router);
  if (options.flags != expected) {
    fprintf(stderr, "flags are %u, expected %u\n", (unsigned)options.flags, (unsigned)expected);
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
