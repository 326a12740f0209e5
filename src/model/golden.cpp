#include "model/golden.hpp"

#include <algorithm>
#include <utility>

#include "model/keys.hpp"

namespace phaserouter {

namespace {

// sum over x in [0, count) of (a * x + b) div m, by the Euclid-like reduction of Graham, Knuth and Patashnik,
// "Concrete Mathematics", section 3.5. The sum is taken modulo 2^64, which is enough for a difference of two.
std::uint64_t floor_sum(std::uint64_t count, std::uint64_t m, std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t sum = 0;
  while (true) {
    if (a >= m) {
      sum += (count % 2 == 0 ? count / 2 * (count - 1) : (count - 1) / 2 * count) * (a / m);
      a %= m;
    }
    if (b >= m) {
      sum += count * (b / m);
      b %= m;
    }
    const std::uint64_t top = a * count + b;
    if (top < m) return sum;
    count = top / m;
    b = top % m;
    std::swap(m, a);
  }
}

// What Euclid's algorithm finds: the sum of its quotients, given up where it is not below a limit, and the divisor.
template <class Number>
struct Expansion {
  Number sum;
  Number divisor;
};

template <class Number>
Expansion<Number> expand(Number n, Number g, Number limit) noexcept {
  Number sum = 0;
  while (g > 0 && sum < limit) {
    sum += n / g;
    const Number rest = n % g;
    n = g;
    g = rest;
  }
  return {sum, n};
}

}  // namespace

std::uint64_t partial_quotients(std::uint64_t n, std::uint64_t g) noexcept {
  return expand(n, g, UINT64_MAX).sum;
}

std::uint32_t golden(std::uint32_t n) noexcept {
  if (n <= 2) return 1;
  const std::uint32_t first = std::max(1U, bounded(kGamma, n));
  const std::uint32_t last = first + std::min(n - first, 64U);
  std::uint32_t best = 0;
  std::uint32_t best_sum = UINT32_MAX;
  for (std::uint32_t g = first; g < last; ++g) {
    const auto [sum, divisor] = expand(n, g, best_sum);
    if (sum < best_sum && divisor == 1) {
      best = g;
      best_sum = sum;
    }
  }
  return best;
}

std::uint64_t count_multiples_below(std::uint64_t count, std::uint64_t step, std::uint64_t modulus,
                                    std::uint64_t limit, std::uint64_t first) noexcept {
  if (count == 0) return 0;
  // [y mod m < limit] = (y + m) div m - (y + m - limit) div m, for 0 <= limit <= m.
  const std::uint64_t top = first + modulus;
  return floor_sum(count, modulus, step, top) - floor_sum(count, modulus, step, top - limit);
}

}  // namespace phaserouter
