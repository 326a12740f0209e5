#include "own_region.h"

#if defined(_OPENMP)
#include <omp.h>

int own_region(int threads) {
  int running = 0;
#pragma omp parallel num_threads(threads)
  {
#pragma omp atomic
    running++;
  }
  return running;
}

#else

int own_region(int threads) {
  (void)threads;
  return 0;
}

#endif
