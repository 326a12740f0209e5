// Shares of weights against the spec, evaluated with other arithmetic than the library's: products and quotients bit by
// bit, and targets closed one after the other in an ordered list.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <thread>
#include <vector>

#include "cmocka.hpp"
#include "model/apportion.hpp"
#include "model/keys.hpp"
#include "model/open_shares.hpp"
#include "model/shares.hpp"
#include "model/uniform.hpp"

using namespace phaserouter;

namespace {

// A number of 128 bits as two words.
struct Twice {
  std::uint64_t high;
  std::uint64_t low;
};

Twice product(std::uint64_t a, std::uint64_t b) {
  Twice sum{0, 0};
  for (int bit = 63; bit >= 0; --bit) {
    sum.high = sum.high << 1 | sum.low >> 63;
    sum.low <<= 1;
    if ((b >> bit & 1) == 0) continue;
    sum.low += a;
    sum.high += sum.low < a;
  }
  return sum;
}

bool less(Twice a, Twice b) { return a.high != b.high ? a.high < b.high : a.low < b.low; }

// Long division; the quotient fits in a word.
Share divided(Twice dividend, std::uint64_t divisor) {
  std::uint64_t rest = 0;
  std::uint64_t quotient = 0;
  for (int bit = 127; bit >= 0; --bit) {
    const bool carry = rest >> 63 != 0;
    rest = rest << 1 | ((bit >= 64 ? dividend.high >> (bit - 64) : dividend.low >> bit) & 1);
    const bool fits = carry || rest >= divisor;
    if (fits) rest -= divisor;
    quotient = quotient << 1 | static_cast<std::uint64_t>(fits);
  }
  return {quotient, rest};
}

struct Literal {
  std::uint64_t left;
  std::uint64_t weight = 0;
  std::vector<bool> closed;
};

// Step 1 of the spec.
Literal close_literally(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap) {
  Literal shares{total, 0, std::vector<bool>(weights.size(), false)};
  std::vector<std::uint32_t> order;
  for (std::uint32_t j = 0; j < weights.size(); ++j) {
    shares.weight += weights[j];
    order.push_back(j);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return weights[a] > weights[b]; });
  for (const std::uint32_t j : order) {
    if (!less(product(cap, shares.weight), product(weights[j], shares.left))) break;
    shares.closed[j] = true;
    shares.left -= cap;
    shares.weight -= weights[j];
  }
  return shares;
}

std::uint64_t uniform_literally(std::uint64_t key, std::uint32_t j, std::uint64_t n) {
  for (std::uint64_t a = 0;; ++a) {
    const Twice p = product(word(key, (a << 32) + j), n);
    if (p.low >= divided({1, 0}, n).remainder) return p.high;
  }
}

// Steps 2 and 3 of the seeded rounding, case by case. Sums of up to 65 bits are compared as differences.
std::vector<std::uint32_t> shares_literally(std::span<const std::uint64_t> weights, std::uint64_t total,
                                            std::uint64_t cap, std::uint64_t seed) {
  const Literal shares = close_literally(weights, total, cap);
  std::vector<std::uint32_t> degrees(weights.size(), 0);
  const std::uint64_t key = word(word(seed, 0), 10);
  std::uint64_t owed = 0;
  std::uint32_t carried = 0;
  for (std::uint32_t b = 0; b < weights.size(); ++b) {
    if (shares.closed[b]) degrees[b] = static_cast<std::uint32_t>(cap);
    if (shares.closed[b] || weights[b] == 0) continue;
    const Share share = divided(product(weights[b], shares.left), shares.weight);
    degrees[b] = static_cast<std::uint32_t>(share.whole);
    const std::uint64_t r = share.remainder;
    if (r == 0) continue;
    if (owed == 0) {
      carried = b;
      owed = r;
    } else if (r < shares.weight - owed) {
      if (uniform_literally(key, b, owed + r) >= owed) carried = b;
      owed += r;
    } else if (r == shares.weight - owed) {
      ++degrees[uniform_literally(key, b, shares.weight) < owed ? carried : b];
      owed = 0;
    } else {
      const std::uint64_t n = (shares.weight - owed) + (shares.weight - r);
      const bool first = uniform_literally(key, b, n) < shares.weight - r;
      ++degrees[first ? carried : b];
      if (first) carried = b;
      owed = r - (shares.weight - owed);
    }
  }
  assert_int_equal(owed, 0);
  return degrees;
}

std::uint64_t drawn(std::uint64_t key, std::uint64_t j, std::uint64_t n) {
  return product(word(key, j), n).high;
}

// Weights of many kinds; their sum fits in 64 bits.
std::vector<std::uint64_t> some_weights(std::uint64_t key, std::size_t n, int kind) {
  std::vector<std::uint64_t> weights(n);
  for (std::size_t j = 0; j < n; ++j) {
    switch (kind) {
      case 0:
        weights[j] = 1;
        break;
      case 1:
        weights[j] = drawn(key, j, 10);
        break;
      case 2:
        weights[j] = word(key, j) / n;  // a sum of 63 or 64 bits
        break;
      case 3:
        weights[j] = UINT64_MAX / n;
        break;
      case 4:  // each is what all lighter ones are together: every pass closes one
        weights[j] = std::uint64_t{1} << std::min<std::size_t>(j, 58);
        break;
      case 5:
        weights[j] = std::uint64_t{1} << drawn(key, j, 50);
        break;
      default:
        weights[j] = j == n / 2 ? UINT64_MAX / 2 : 1 + drawn(key, j, 1000);
    }
  }
  return weights;
}

constexpr int kKinds = 7;

template <class Check>
void for_many_requests(const Check &check) {
  for (std::uint64_t round = 0; round < 4000; ++round) {
    const std::size_t n = 1 + drawn(1, round, 59);
    const std::vector<std::uint64_t> weights = some_weights(round, n, static_cast<int>(round % kKinds));
    const auto positive = static_cast<std::uint64_t>(
        std::count_if(weights.begin(), weights.end(), [](std::uint64_t w) { return w > 0; }));
    const std::uint64_t cap = 1 + drawn(2, round, round % 2 == 0 ? 9 : 0x7FFFFFFF);
    const std::uint64_t most = cap * positive;
    const std::uint64_t total =
        round % 3 == 0 ? most - std::min<std::uint64_t>(most, round % 4) : drawn(3, round, most + 1);
    check(weights, total, cap, round);
  }
}

void the_right_targets_are_closed(void **) {
  int with_many_closed = 0;
  for_many_requests(
      [&](std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap, std::uint64_t) {
        if (total == 0) return;
        const Literal expected = close_literally(weights, total, cap);
        const OpenShares open = open_shares(weights, total, cap, nullptr);
        assert_int_equal(open.left, expected.left);
        assert_int_equal(open.weight, expected.weight);
        for (std::size_t j = 0; j < weights.size(); ++j)
          assert_int_equal(weights[j] > open.heaviest, expected.closed[j]);
        with_many_closed += std::count(expected.closed.begin(), expected.closed.end(), true) > 20;
      });
  assert_true(with_many_closed > 100);  // more than passes that close all at once
}

void divisions_are_exact(void **) {
  for (std::uint64_t round = 0; round < 20000; ++round) {
    const std::uint64_t cap = 0x7FFFFFFF;
    const unsigned bits = static_cast<unsigned>(round % 64);
    const std::uint64_t weight = std::max<std::uint64_t>(1, word(1, round) >> bits);  // W
    const std::uint64_t left = std::max<std::uint64_t>(1, word(2, round) >> (round / 64 % 64));
    const ShareDivision division({left, weight, 0});
    for (std::uint64_t w :
         {std::uint64_t{0}, std::uint64_t{1}, drawn(3, round, weight), weight - 1, weight}) {
      const Twice whole = product(w, left);
      if (w > weight || !less(whole, product(cap, weight))) continue;  // above the cap: never asked
      const Share expected = divided(whole, weight);
      const Share share = division.of(w);
      assert_int_equal(share.whole, expected.whole);
      assert_int_equal(share.remainder, expected.remainder);
    }
  }
}

void draws_are_what_the_spec_says(void **) {
  for (std::uint32_t round = 0; round < 4000; ++round) {
    const std::uint64_t n = std::max<std::uint64_t>(1, word(5, round) >> (round % 64));
    assert_int_equal(uniform(round, round * 7919, n), uniform_literally(round, round * 7919, n));
  }
}

void shares_are_what_the_spec_says(void **) {
  for_many_requests([&](std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                        std::uint64_t seed) {
    std::vector<std::uint32_t> degrees(weights.size(), 77);
    round_shares(weights, total, cap, seed, degrees, nullptr);
    const std::vector<std::uint32_t> expected = total == 0 ? std::vector<std::uint32_t>(weights.size(), 0)
                                                           : shares_literally(weights, total, cap, seed);
    for (std::size_t j = 0; j < weights.size(); ++j) assert_int_equal(degrees[j], expected[j]);
  });
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(the_right_targets_are_closed),
      cmocka_unit_test(divisions_are_exact),
      cmocka_unit_test(draws_are_what_the_spec_says),
      cmocka_unit_test(shares_are_what_the_spec_says),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
