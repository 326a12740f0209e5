// The kernels of the assignment by scores, at every level, against plain arithmetic.
#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "cmocka.hpp"
#include "kernels/dispatch.hpp"
#include "kernels/kernels.hpp"
#include "model/fixed_point.hpp"

using namespace phaserouter;

namespace {

std::uint64_t next(std::uint64_t &state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 24;
}

template <class Body>
void at_every_level(const Body &body) {
  const Levels levels = runnable_levels();
  for (std::size_t l = 0; l < levels.count; ++l) body(*levels.tables[l]);
}

constexpr std::size_t kLengths[] = {0, 1, 7, 16, 31, 64, 257};

// to_fixed, which test_fixed_point holds against exact integers.
void fixed_rows(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 1;
    for (int e = -98; e <= 178; ++e)
      for (const std::size_t n : kLengths) {
        std::vector<std::uint32_t> bits(n);
        for (std::uint32_t &b : bits) b = static_cast<std::uint32_t>(next(state));
        if (n > 10) {  // near what e makes of a half
          for (std::size_t j = 0; j < 10; ++j)
            bits[j] = (bits[j] & 0x807FFFF0) |
                      static_cast<std::uint32_t>(std::clamp(126 - e + 2 * static_cast<int>(j), 0, 255)) << 23;
        }
        std::vector<std::int32_t> q(n);
        k.fixed_row(bits.data(), n, e, q.data());
        for (std::size_t j = 0; j < n; ++j) assert_int_equal(q[j], to_fixed(bits[j], e));
      }
  });
}

void magnitudes(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 2;
    for (const std::size_t n : kLengths) {
      std::vector<std::uint32_t> bits(n);
      std::uint32_t largest = 0;
      for (std::uint32_t &b : bits) {
        b = next(state) % 4 == 0 ? 0xFF800000 : static_cast<std::uint32_t>(next(state)) & 0xBFFFFFFF;
        if (b != 0xFF800000) largest = std::max(largest, b & 0x7FFFFFFF);
      }
      assert_int_equal(k.largest_magnitude(bits.data(), n), largest);
      if (n == 0) continue;
      bits[n - 1] = 0x7FC00000;  // NaN
      assert_true(k.largest_magnitude(bits.data(), n) > kInfinityBits);
      bits[n - 1] = 0x7F800000;
      assert_true(k.largest_magnitude(bits.data(), n) == kInfinityBits);
    }
  });
}

// Every binade around what e makes of 2^30, at places that only the vectors' part of a row or only its rest may hold.
void fixed_rows_in_range(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 5;
    for (const int e : {-98, -60, 0, 29, 96, 97, 120, 178})
      for (int biased = 0; biased < 256; ++biased) {
        std::vector<std::uint32_t> bits(35);
        for (std::uint32_t &b : bits) {
          const auto fraction = static_cast<std::uint32_t>(next(state) % 4 == 0 ? 0 : next(state) & 0x7FFFFF);
          b = fraction | static_cast<std::uint32_t>(biased) << 23 |
              static_cast<std::uint32_t>(next(state) % 2) << 31;
        }
        bits[0] = bits[34] = static_cast<std::uint32_t>(biased) << 23;
        std::vector<std::int32_t> q(bits.size());
        k.fixed_row(bits.data(), bits.size(), e, q.data());
        for (std::size_t j = 0; j < bits.size(); ++j) assert_int_equal(q[j], to_fixed(bits[j], e));
      }
  });
}

struct Row {
  std::vector<std::int32_t> v;
  std::vector<std::int32_t> prices;
  std::vector<std::int32_t> windows;
};

Row make_row(std::size_t n, std::uint64_t &state) {
  Row row;
  for (std::size_t j = 0; j < n; ++j) {
    const auto x = static_cast<std::int32_t>(next(state) % 1000) - 500;
    row.v.push_back(next(state) % 5 == 0 ? INT32_MIN : x * (1 << 20));
    row.prices.push_back(static_cast<std::int32_t>(next(state) % (1 << 30)) - (1 << 29));
    row.windows.push_back(static_cast<std::int32_t>(next(state) % (1 << 27)));
  }
  return row;
}

void cuts(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 3;
    for (const std::size_t n : kLengths)
      for (int round = 0; round < 20; ++round) {
        const Row row = make_row(n, state);
        const std::int32_t t = (static_cast<std::int32_t>(next(state) % 1100) - 550) * (1 << 20);
        std::int64_t sum = 0;
        std::int32_t below = INT32_MIN;
        std::int32_t above = INT32_MAX;
        for (const std::int32_t x : row.v) {
          sum += x >= t ? x : 0;
          if (x < t) below = std::max(below, x);
          if (x >= t) above = std::min(above, x);
        }
        assert_int_equal(k.largest_below(row.v.data(), n, t), below);
        const RowSides sides = k.row_sides(row.v.data(), n, t);
        assert_true(sides.sum == sum && sides.below == below && sides.above == above);
        assert_int_equal(sides.most, n == 0 ? INT32_MIN : *std::max_element(row.v.begin(), row.v.end()));
        auto reduced = row.v;
        k.reduce_row(reduced.data(), row.prices.data(), n);
        for (std::size_t j = 0; j < n; ++j)
          assert_int_equal(reduced[j], row.v[j] == INT32_MIN ? INT32_MIN : (row.v[j] >> 1) - row.prices[j]);
      }
  });
}

// k of a row, from any hint; few values, so that some cuts do not exist.
void searched_cuts(void **) {
  at_every_level([](const Kernels &kernels) {
    std::uint64_t state = 6;
    for (const std::size_t n : kLengths)
      for (int round = 0; round < 100; ++round) {
        const std::uint64_t values = round % 3 == 0 ? 3 : 1000000;
        std::vector<std::int32_t> v(n);
        for (std::int32_t &x : v)
          x = next(state) % 5 == 0 ? INT32_MIN : static_cast<std::int32_t>(next(state) % values) - 500;
        const auto k = static_cast<std::uint32_t>(next(state) % (n + 2));
        const std::int32_t least = round % 2 == 0 ? -1000 : 400;
        const auto hint = static_cast<std::int32_t>(next(state) % 2000000) - 1000000;
        const RowCut cut = kernels.cut_row(
            v.data(), n, k, {hint, static_cast<std::int32_t>(next(state) % 5000), least, 1000000});
        const auto at_least = [&v](std::int64_t t) {
          return static_cast<std::uint32_t>(
              std::count_if(v.begin(), v.end(), [t](auto x) { return x >= t; }));
        };
        assert_true(cut.at >= least && cut.at <= 1000000);
        assert_int_equal(cut.above, at_least(cut.at));
        if (cut.above == k) continue;
        if (cut.above > k)
          assert_true(at_least(std::int64_t{cut.at} + 1) < k);  // equal ones
        else
          assert_int_equal(cut.at, least);
      }
  });
}

void splits(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 7;
    for (const std::size_t n : kLengths)
      for (int round = 0; round < 20; ++round) {
        const Row row = make_row(n, state);
        const auto t = (static_cast<std::int32_t>(next(state) % 1000) - 500) * (1 << 20);
        std::vector<std::uint32_t> loads(n, 3);
        std::vector<std::uint32_t> near(n + kKeptBeyond);
        const std::uint32_t found =
            k.split_row(row.v.data(), n, t, row.windows.data(), loads.data(), near.data());
        std::uint32_t expected = 0;
        for (std::size_t j = 0; j < n; ++j) {
          const std::int64_t distance = std::int64_t{row.v[j]} - t;
          assert_int_equal(loads[j], distance > row.windows[j] ? 4 : 3);
          if (distance > row.windows[j] || -distance > row.windows[j]) continue;
          assert_true(expected < found);
          assert_int_equal(near[expected++], j);
        }
        assert_int_equal(found, expected);
      }
  });
}

void columns(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 8;
    for (const std::size_t n : kLengths)
      for (const std::size_t rows : {0, 1, 5, 40}) {
        std::vector<std::int32_t> v(rows * n);
        for (std::int32_t &x : v) x = static_cast<std::int32_t>(next(state) % 100);
        std::vector<std::int32_t> cuts(n);
        for (std::int32_t &x : cuts) x = static_cast<std::int32_t>(next(state) % 100);
        std::vector<std::uint32_t> counts(n, 99);
        k.count_columns(v.data(), rows, n, cuts.data(), counts.data());
        for (std::size_t j = 0; j < n; ++j) {
          std::uint32_t expected = 0;
          for (std::size_t r = 0; r < rows; ++r) expected += v[r * n + j] >= cuts[j] ? 1U : 0U;
          assert_int_equal(counts[j], expected);
        }
      }
  });
}

void differences(void **) {
  at_every_level([](const Kernels &k) {
    std::uint64_t state = 4;
    for (const std::size_t n : kLengths) {
      Row row = make_row(n, state);
      for (std::int32_t &x : row.v) x = x == INT32_MIN ? -3 * (1 << 29) : x;  // a forbidden word
      std::vector<std::int32_t> v(n);
      k.subtract_row(row.v.data(), row.prices.data(), n, v.data());
      for (std::size_t j = 0; j < n; ++j) assert_int_equal(v[j], row.v[j] - row.prices[j]);
    }
  });
}

}  // namespace

int main() {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(fixed_rows), cmocka_unit_test(fixed_rows_in_range), cmocka_unit_test(magnitudes),
      cmocka_unit_test(cuts),       cmocka_unit_test(searched_cuts),       cmocka_unit_test(splits),
      cmocka_unit_test(columns),    cmocka_unit_test(differences),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
