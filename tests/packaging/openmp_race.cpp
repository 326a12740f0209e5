// An OpenMP program with a data race: ThreadSanitizer must find it.
#include <cstdio>

int main() {
  long sum = 0;
#pragma omp parallel for num_threads(4)
  for (long i = 0; i < 100000; ++i) sum += i;
  std::printf("%ld\n", sum);
}
