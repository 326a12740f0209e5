// Fixed point and the values of pairs, against exact integers.
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "cmocka.hpp"
#include "model/fixed_point.hpp"
#include "model/score_values.hpp"

using namespace phaserouter;

namespace {

std::uint64_t next(std::uint64_t &state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 17;
}

std::uint32_t bits_of(float x) { return __builtin_bit_cast(std::uint32_t, x); }

// significand and power by the standard library, for finite x other than 0: |x| = significand * 2^power.
void take_apart(std::uint32_t bits, std::int64_t &significand, int &power) {
  int exponent = 0;
  const double fraction =
      std::frexp(std::fabs(static_cast<double>(__builtin_bit_cast(float, bits))), &exponent);
  significand = static_cast<std::int64_t>(std::ldexp(fraction, 24));
  power = exponent - 24;
}

// |q| is nearest to significand * 2^shift, and even if another is as near.
void expect_nearest(std::int32_t q, std::int64_t significand, int shift) {
  const std::int64_t magnitude = q < 0 ? -std::int64_t{q} : q;
  if (shift >= 0) {
    assert_true(shift < 32);
    assert_true(magnitude == significand << shift);
  } else if (shift < -40) {
    assert_true(magnitude == 0);
  } else {
    const std::int64_t one = std::int64_t{1} << -shift;
    const Value twice_error = 2 * (Value{magnitude} * one - significand);
    assert_true(twice_error <= one && -twice_error <= one);
    if (twice_error == one || -twice_error == one) assert_true(magnitude % 2 == 0);
  }
}

void check_value(std::uint32_t bits, int e) {
  const std::int32_t q = to_fixed(bits, e);
  std::int64_t significand = 0;
  int power = 0;
  take_apart(bits, significand, power);
  expect_nearest(q, significand, power + e);
  if ((bits >> 31) != 0)
    assert_true(q <= 0);
  else
    assert_true(q >= 0);
}

// Against long integers and the standard library's doubles.
void floors(void **) {
  constexpr std::int64_t kMost = std::int64_t{1} << 62;
  assert_true(scaled_floor(0.0, 100, 7) == 0 && scaled_floor(-0.0, -1000, 7) == 0);
  assert_true(scaled_floor(0.75, 0, 4) == 3 && scaled_floor(0.75, 0, 5) == 3 &&
              scaled_floor(0.75, 3, 1) == 6);
  assert_true(scaled_floor(1e-3, 35, 65536) == 2251799813685);
  assert_true(scaled_floor(5e-324, 0, 1ULL << 32) == 0 && scaled_floor(5e-324, 1074 + 20, 3) == 3 << 20);
  assert_true(scaled_floor(1e300, 0, 1) == kMost && scaled_floor(1e-300, 2000, 1) == kMost);
  assert_true(scaled_floor(std::numeric_limits<double>::max(), 190, 1) == kMost);
  std::uint64_t state = 3;
  for (int round = 0; round < 20000; ++round) {
    const auto significand = static_cast<std::int64_t>(next(state) % (1U << 26));
    const int power = static_cast<int>(next(state) % 60) - 50;
    const int e = static_cast<int>(next(state) % 30) - 15;
    const std::uint64_t n = next(state) % 5000;
    const double x = std::ldexp(static_cast<double>(significand), power);
    // Significands of 39 bits, so that doubles are exact up to the floor.
    const double expected =
        std::floor(std::ldexp(static_cast<double>(significand) * static_cast<double>(n), power + e));
    assert_true(scaled_floor(x, e, n) == (expected >= 0x1p62 ? kMost : static_cast<std::int64_t>(expected)));
  }
}

// Every exponent of the largest magnitude, with values of every exponent at or below it.
void every_exponent(void **) {
  std::uint64_t state = 1;
  for (std::uint32_t most = 1; most < 255; ++most) {
    const std::uint32_t largest = most << 23 | static_cast<std::uint32_t>(next(state) & 0x7FFFFF);
    const int e = fixed_exponent(largest);
    const double scaled = std::ldexp(static_cast<double>(__builtin_bit_cast(float, largest)), e);
    assert_true(scaled >= 536870912.0 && scaled < 1073741824.0);
    for (std::uint32_t exponent = 0; exponent < most; ++exponent) {
      const auto bits = static_cast<std::uint32_t>(exponent << 23 | (next(state) & 0x807FFFFF));
      if (magnitude_bits(bits) != 0) check_value(bits, e);
    }
    check_value(largest, e);
    check_value(largest | kSignBit, e);
  }
}

void subnormal_largest(void **) {
  for (std::uint32_t largest = 1; largest < 0x800000; largest = largest * 2 + 1) {
    const int e = fixed_exponent(largest);
    const double scaled = std::ldexp(static_cast<double>(__builtin_bit_cast(float, largest)), e);
    assert_true(scaled >= 536870912.0 && scaled < 1073741824.0);
    for (std::uint32_t bits = largest; bits > 0; bits /= 3) check_value(bits, e);
  }
}

// Halves and their neighbours, where a unit is 2^-29.
void halves_go_to_even(void **) {
  const int e = fixed_exponent(bits_of(1.0F));  // 1 is 2^29
  assert_int_equal(e, 29);
  assert_int_equal(to_fixed(bits_of(std::ldexp(1.0F, -30)), e), 0);  // 1/2
  assert_int_equal(to_fixed(bits_of(std::ldexp(1.5F, -29)), e), 2);  // 3/2
  assert_int_equal(to_fixed(bits_of(std::ldexp(2.5F, -29)), e), 2);
  assert_int_equal(to_fixed(bits_of(std::ldexp(-3.5F, -29)), e), -4);
  assert_int_equal(to_fixed(bits_of(std::nextafterf(std::ldexp(1.0F, -30), 1.0F)), e), 1);
  assert_int_equal(to_fixed(bits_of(std::nextafterf(std::ldexp(2.5F, -29), 1.0F)), e), 3);
  assert_int_equal(to_fixed(bits_of(std::nextafterf(std::ldexp(2.5F, -29), 0.0F)), e), 2);
  assert_int_equal(to_fixed(bits_of(std::ldexp(1.0F, -31)), e), 0);
}

void special_values(void **) {
  assert_int_equal(fixed_exponent(0), 0);
  assert_int_equal(to_fixed(bits_of(0.0F), 0), 0);
  assert_int_equal(to_fixed(bits_of(-0.0F), 100), 0);
  assert_int_equal(to_fixed(bits_of(-std::numeric_limits<float>::infinity()), 0), kForbidden);
  // What may be found there if another thread writes: always in range.
  const std::uint32_t bits[] = {0x7F800000, 0x7FC00000, 0xFFFFFFFF, 0x7F7FFFFF, 0xFF7FFFFF};
  for (const std::uint32_t b : bits)
    for (int e = -98; e <= 178; ++e) {
      const std::int32_t q = to_fixed(b, e);
      assert_true(q == kForbidden || (q >= -kLargestFixed && q <= kLargestFixed));
    }
}

void exactness(void **) {
  assert_true(is_fixed_exactly(bits_of(0.0F), -98));
  assert_true(is_fixed_exactly(bits_of(1.0F), 0));
  assert_true(is_fixed_exactly(bits_of(-0.75F), 2));
  assert_false(is_fixed_exactly(bits_of(-0.75F), 1));
  assert_true(is_fixed_exactly(1, 149));
  assert_false(is_fixed_exactly(1, 148));
}

// 4096 targets with the widest scores and hashes along one path stay apart digit by digit.
void digits_do_not_meet(void **) {
  const Value most = pair_value(kLargestFixed, UINT64_MAX);
  const Value least = pair_value(-kLargestFixed, 0);
  const Value path = kMostScoreTargets * (most - least);
  assert_true(path < -kEmptySlotValue / 2);
  const Value ties = kMostScoreTargets * (pair_value(0, UINT64_MAX) - pair_value(0, 0));
  assert_true(2 * ties < kScoreStep / 2);
  assert_true(pair_value(-3, 7) < pair_value(-2, 0));
}

// Whatever scores and hashes make a pair at least as good as another under prices, their scores alone do under whole
// ones.
void prices_become_whole(void **) {
  std::uint64_t state = 1;
  for (int round = 0; round < 200; ++round) {
    std::vector<Value> prices(round % 4 == 0 ? kMostScoreTargets + 1 : 2 + round);
    const Value even = kScoreStep / static_cast<Value>(prices.size());
    for (std::size_t j = 0; j < prices.size(); ++j) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      const Value whole = kScoreStep * (static_cast<std::int32_t>(state >> 32) >> (round % 30));
      // All over a step, anywhere, or just about its half.
      const Value part = round % 2 == 0   ? even * static_cast<Value>(j)
                         : round % 4 == 1 ? static_cast<Value>(state) << 15
                                          : kScoreStep / 2 - static_cast<Value>(j % 2);
      prices[j] = whole + part;
    }
    prices.back() = kScoreStep * round;
    const std::vector<std::int64_t> whole = whole_prices(prices);
    assert_int_equal(whole.size(), prices.size() - 1);
    const std::size_t step = prices.size() / 64 + 1;
    for (std::size_t a = 0; a < prices.size(); a += step)
      for (std::size_t b = 0; b < prices.size(); b += step) {
        // The least difference of scores that is enough with the best hashes.
        const Value apart = prices[a] - prices[b] - ((Value{1} << 64) - 1);
        const Value enough = (apart + kScoreStep - 1) >> kScoreShift;
        const std::int64_t whole_a = a < whole.size() ? whole[a] : 0;
        const std::int64_t whole_b = b < whole.size() ? whole[b] : 0;
        assert_true(enough >= whole_a - whole_b);
      }
    for (std::size_t j = 0; j < whole.size(); ++j) {
      const Value price = prices[j] - prices.back();
      assert_true(price < 0 ? whole[j] <= 0 : whole[j] >= 0);
    }
  }
}

}  // namespace

int main() {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(floors),
      cmocka_unit_test(every_exponent),
      cmocka_unit_test(subnormal_largest),
      cmocka_unit_test(halves_go_to_even),
      cmocka_unit_test(special_values),
      cmocka_unit_test(exactness),
      cmocka_unit_test(digits_do_not_meet),
      cmocka_unit_test(prices_become_whole),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
