// A correct OpenMP program: ThreadSanitizer must have nothing to say about it.
#include <cstdio>
#include <vector>

int main() {
  constexpr long kSize = 100000;
  std::vector<long> values(kSize);
  long sum = 0;
#pragma omp parallel num_threads(4)
  {
#pragma omp for schedule(dynamic, 64) reduction(+ : sum)
    for (long i = 0; i < kSize; ++i) {
      values[static_cast<std::size_t>(i)] = i;
      sum += i;
    }
    // The barrier above is what makes reading another thread's element correct.
#pragma omp for schedule(static)
    for (long i = 0; i < kSize; ++i) {
      const long other = values[static_cast<std::size_t>(kSize - 1 - i)];
      if (other != kSize - 1 - i) std::puts("wrong value");
    }
  }
  return sum == kSize * (kSize - 1) / 2 ? 0 : 1;
}
