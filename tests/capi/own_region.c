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

int own_region_around(void (*function)(void)) {
  int running = 1;
#pragma omp parallel num_threads(2)
  {
#pragma omp master
    {
      running = omp_get_num_threads();
      function();
    }
  }
  return running;
}

#else

int own_region(int threads) {
  (void)threads;
  return 0;
}

int own_region_around(void (*function)(void)) {
  function();
  return 1;
}

#endif
