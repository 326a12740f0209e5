#include "weights.h"

uint64_t *make_weights(uint64_t n, int kind, uint64_t *random) {
  uint64_t *weights = test_alloc((size_t)n * sizeof *weights);
  uint32_t *rank = test_alloc((size_t)n * sizeof *rank);
  test_fill_permutation(rank, n, random);
  for (uint64_t j = 0; j < n; j++) {
    switch (kind) {
      case WEIGHTS_MILD:
        weights[j] = 50 + test_below(random, 101);
        break;
      case WEIGHTS_HEAVY:
        weights[j] = 1000000000 / ((uint64_t)rank[j] + 1);
        break;
      case WEIGHTS_GIANT:
        weights[j] = rank[j] == 0 ? n * 1000000 : 1 + test_below(random, 10);
        break;
      case WEIGHTS_RANDOM:
        weights[j] = 1 + (test_next(random) >> 32);
        break;
      case WEIGHTS_SPARSE:
        weights[j] = rank[j] % 2 == 0 ? 1 + test_below(random, 9) : 0;
        break;
      default:
        weights[j] = 1;
    }
  }
  free(rank);
  return weights;
}
