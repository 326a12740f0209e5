// The parts of the search of the assignment by scores, each against what its header promises, checked pair by pair.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/score_boundary.hpp"
#include "engine/score_phase.hpp"
#include "engine/score_priced_row.hpp"
#include "engine/score_rough_row.hpp"
#include "engine/score_sweep.hpp"

// Its macros are words that the standard library uses, too.
#include "cmocka.hpp"

using namespace phaserouter;

namespace {

std::uint64_t next(std::uint64_t &state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 24;
}

std::int64_t below(std::uint64_t &state, std::int64_t n) {
  return static_cast<std::int64_t>(next(state) % static_cast<std::uint64_t>(n));
}

// Integer scores of which some are forbidden, bounds, prices, and what the rows hold under them.
struct Problem {
  std::uint32_t m, n, k;
  std::vector<std::int32_t> q;
  std::vector<std::uint32_t> lower, upper;
  ScoreRows rows;
  TieKeys keys{3};
  Holding holding;
  ScoreBalance balance;

  Problem(std::uint32_t rows_count, std::uint32_t targets, std::uint32_t slots, std::int64_t range,
          std::uint64_t &state)
      : m(rows_count), n(targets), k(slots), q(std::size_t{m} * n), lower(n), upper(n) {
    for (std::int32_t &x : q)
      x = below(state, 8) == 0 ? kForbidden : static_cast<std::int32_t>(below(state, 2 * range + 1) - range);
    for (std::uint32_t j = 0; j < n; ++j) {
      upper[j] = below(state, 10) == 0 ? 0 : static_cast<std::uint32_t>(below(state, m + 1));
      lower[j] =
          static_cast<std::uint32_t>(below(state, std::min<std::uint32_t>(upper[j], m * k / n / 2) + 1));
    }
    ScoreMatrix matrix;
    matrix.values = q.data();
    matrix.row_stride = n;
    matrix.n_sources = m;
    matrix.n_targets = n;
    rows = ScoreRows(matrix, 0);
    balance.prices.assign(n + 1, 0);
  }

  [[nodiscard]] bool is_open(std::uint32_t i, std::uint32_t j) const {
    return upper[j] > 0 && q[std::size_t{i} * n + j] != kForbidden;
  }
  [[nodiscard]] Value reduced(std::uint32_t i, std::uint32_t j) const {
    return pair_value(q[std::size_t{i} * n + j], word(keys.row_key(i), j)) - balance.prices[j];
  }
  [[nodiscard]] Value empty_slot() const { return kEmptySlotValue - balance.prices[n]; }

  void take_what_is_best() {
    holding.clear(m, n, nullptr);
    PricedRow row(rows, keys, upper, k);
    for (std::uint32_t i = 0; i < m; ++i)
      for (const std::uint32_t j : row.wanted(i, balance.prices)) holding.flip(i, j);
    balance.lower = lower;
    balance.upper = upper;
    balance.accepted.resize(n);
    balance.surplus.assign(n + 1, 0);
    for (std::uint32_t j = 0; j < n; ++j) {
      const Value price = balance.prices[j] - balance.prices[n];
      const std::int64_t least = lower[j];
      const std::int64_t most = upper[j];
      balance.accepted[j] = price > 0 ? most : price < 0 ? least : std::clamp(load(j), least, most);
      balance.surplus[j] = load(j) - balance.accepted[j];
      balance.surplus[n] -= balance.surplus[j];
    }
  }

  [[nodiscard]] std::int64_t load(std::uint32_t j) const {
    std::int64_t count = 0;
    for (std::uint32_t i = 0; i < m; ++i) count += holding.holds(i, j) ? 1 : 0;
    return count;
  }

  [[nodiscard]] std::int64_t left() const {
    std::int64_t sum = 0;
    for (const std::int64_t s : balance.surplus) sum += std::max<std::int64_t>(s, 0);
    return sum;
  }

  // The least cost of an exchange of row i that gives up something of one side for something of the other.
  template <class Gives, class Takes>
  [[nodiscard]] Value least_cost(std::uint32_t i, const Gives &gives, const Takes &takes) const {
    std::uint32_t held = 0;
    for (std::uint32_t j = 0; j < n; ++j) held += holding.holds(i, j) ? 1 : 0;
    const auto may_give = [&](std::uint32_t j) { return j == n ? held < k : holding.holds(i, j); };
    const auto may_take = [&](std::uint32_t j) { return j == n || (!holding.holds(i, j) && is_open(i, j)); };
    const auto value = [&](std::uint32_t j) { return j == n ? empty_slot() : reduced(i, j); };
    Value least = NearRow::kNone;
    for (std::uint32_t a = 0; a <= n; ++a)
      for (std::uint32_t b = 0; b <= n && gives(a) && may_give(a); ++b)
        if (b != a && takes(b) && may_take(b)) least = std::min(least, value(a) - value(b));
    return least;
  }
  [[nodiscard]] Value gap(std::uint32_t i) const {
    const auto any = [](std::uint32_t) { return true; };
    return least_cost(i, any, any);
  }

  // Everything that the search relies on.
  void check_state() const {
    std::int64_t sum = 0;
    for (std::uint32_t j = 0; j < n; ++j) {
      const Value price = balance.prices[j] - balance.prices[n];
      assert_true(balance.surplus[j] == load(j) - balance.accepted[j]);
      assert_true(balance.accepted[j] >= lower[j] && balance.accepted[j] <= upper[j]);
      if (price > 0) assert_true(balance.accepted[j] == upper[j]);
      if (price < 0) assert_true(balance.accepted[j] == lower[j]);
      sum += balance.surplus[j];
    }
    assert_true(balance.surplus[n] == -sum);
    for (std::uint32_t i = 0; i < m; ++i) assert_true(gap(i) >= 0);
  }

  void build(Boundary &boundary, Value delta) const {
    boundary.clear();
    RoughRow rough(rows, upper, k, balance.prices);
    NearRow row(rows, keys, upper, k);
    for (std::uint32_t i = 0; i < m; ++i) {
      (void)rough.gap(i, holding);
      row.read(i, balance.prices, holding, rough, delta);
      if (row.gap() < delta) boundary.add(row, balance.prices, delta);
    }
    boundary.index_targets(n + 1);
  }
};

// Prices as they come: near each other, an empty slot above the ground's, of both kinds, and too far apart for 32 bits.
void set_prices(Problem &p, int kind, std::uint64_t &state) {
  for (std::uint32_t j = 0; j < p.n; ++j) {
    const Value small = kScoreStep * (below(state, 2000) - 1000) + below(state, 1 << 30);
    const bool dear = kind == 1 || (kind == 2 && below(state, 2) == 0);
    p.balance.prices[j] = kind == 3 ? small << 32 : small - (dear ? kEmptySlotValue : 0);
  }
  p.balance.prices[p.n] = kind == 0 ? kScoreStep * below(state, 5) : 0;
}

template <class Body>
void on_problems(const Body &body) {
  std::uint64_t state = 11;
  for (int round = 0; round < 240; ++round) {
    const auto m = static_cast<std::uint32_t>(1 + below(state, 30));
    const auto n = static_cast<std::uint32_t>(1 + below(state, 70));
    const auto k = static_cast<std::uint32_t>(1 + below(state, std::min<std::uint32_t>(n, 6)));
    static constexpr std::int64_t kRanges[] = {0, 1, 1000, kLargestFixed};
    Problem p(m, n, k, kRanges[round % 4], state);
    set_prices(p, round / 4 % 4, state);
    p.take_what_is_best();
    body(p, state);
  }
}

// What is certain is right, and what is not is left to the exact row.
void rough_rows(void **) {
  std::uint32_t certain = 0;
  on_problems([&](Problem &p, std::uint64_t &state) {
    RoughRow rough(p.rows, p.upper, p.k, p.balance.prices);
    std::vector<std::uint32_t> wanted;
    std::vector<std::uint8_t> inside(p.n + 1);
    for (std::uint8_t &in : inside) in = static_cast<std::uint8_t>(below(state, 2));
    for (std::uint32_t i = 0; i < p.m; ++i) {
      Value gap = 0;
      if (rough.choose(i, wanted, gap)) {
        ++certain;
        assert_true(gap <= p.gap(i));
        for (const std::uint32_t j : wanted) assert_true(p.holding.holds(i, j));
      }
      assert_true(rough.gap(i, p.holding) <= p.gap(i));
      for (const bool forward : {true, false}) {
        if (!rough.is_usable()) break;
        const auto gives = [&](std::uint32_t node) { return (inside[node] != 0) == forward; };
        const auto takes = [&](std::uint32_t node) { return !gives(node); };
        const Value way = p.least_cost(i, gives, takes);
        const Value found = rough.way_out(inside, forward);
        assert_true(found <= way);
        assert_true(way == NearRow::kNone ? found == RoughRow::kNoWay : way - found <= RoughRow::kSlack);
      }
    }
  });
  assert_true(certain > 500);
}

// More than any gap of a row that has one.
constexpr Value kMuch = NearRow::kNone / 2;

// The exact row knows its gap, and the near one all pairs that an exchange below delta might bring.
void exact_rows(void **) {
  on_problems([](Problem &p, std::uint64_t &state) {
    PricedRow priced(p.rows, p.keys, p.upper, p.k);
    NearRow near(p.rows, p.keys, p.upper, p.k);
    RoughRow rough(p.rows, p.upper, p.k, p.balance.prices);
    const Value delta = kScoreStep * (1 + below(state, 3000));
    for (std::uint32_t i = 0; i < p.m; ++i) {
      (void)priced.wanted(i, p.balance.prices);
      assert_true(std::min(priced.gap(), kMuch) == std::min(p.gap(i), kMuch));
      (void)rough.gap(i, p.holding);
      near.read(i, p.balance.prices, p.holding, rough, delta);
      assert_true(std::min(near.gap(), delta) == std::min(p.gap(i), delta));
    }
  });
}

// Sweeps and phases keep what they must, and sweeps never leave more over.
void steps_keep_rows_best(void **) {
  std::uint64_t moved = 0;
  std::int64_t swept = 0;
  on_problems([&](Problem &p, std::uint64_t &state) {
    p.check_state();
    const Value delta = kScoreStep << (1 + below(state, 46));
    Boundary boundary;
    p.build(boundary, delta);
    const Prices built = p.balance.prices;
    const std::int64_t before = p.left();
    ScoreSweep sweep(nullptr);
    sweep.run(-delta / 2, delta / 2, built, p.balance, boundary, p.holding);
    p.check_state();
    swept += before - p.left();
    assert_true(p.left() <= before);
    ScorePhase phase(nullptr);
    for (int step = 0; step < 20 && p.left() > 0; ++step) {
      const bool forward = below(state, 2) == 0;
      std::vector<Value> reach(p.n + 1);
      for (std::uint32_t node = 0; node <= p.n; ++node) {
        const Value risen = p.balance.prices[node] - built[node];
        reach[node] = forward ? risen : -risen;
      }
      const Value least = *std::min_element(reach.begin(), reach.end());
      for (Value &r : reach) r = delta + least - r;
      const std::int64_t left = p.left();
      const std::uint64_t units = phase.run(forward, reach, p.balance, boundary, p.holding);
      p.check_state();
      assert_true(p.left() == left - static_cast<std::int64_t>(units));
      moved += units;
    }
  });
  assert_true(moved > 200);
  assert_true(swept > 200);
}

// Three targets have one row too many and three lack one, and each row is nearest to another: one phase moves all
// three.
void one_phase_moves_many(void **) {
  std::uint64_t state = 5;
  Problem p(6, 6, 1, 1, state);
  for (std::uint32_t i = 0; i < 6; ++i)
    for (std::uint32_t j = 0; j < 6; ++j)
      p.q[i * 6 + j] = j == i / 2                     ? 100
                       : i % 2 == 1 && j == 3 + i / 2 ? 90 - static_cast<std::int32_t>(i)
                                                      : 0;
  p.lower.assign(6, 0);
  p.upper.assign(6, 1);
  std::fill_n(p.balance.prices.begin(), 6, kScoreStep);
  p.take_what_is_best();
  assert_int_equal(p.left(), 3);
  Boundary boundary;
  p.build(boundary, ScorePhase::kFar);
  ScorePhase phase(nullptr);
  const std::vector<Value> reach(7, ScorePhase::kFar);
  assert_int_equal(phase.run(true, reach, p.balance, boundary, p.holding), 3);
  p.check_state();
  assert_int_equal(p.left(), 0);
  for (std::uint32_t i = 0; i < 6; ++i) assert_true(p.holding.holds(i, i % 2 == 1 ? 3 + i / 2 : i / 2));
}

// One target with all rows, and a ground that all but two of them must go to: one round does it.
void one_sweep_moves_many(void **) {
  std::uint64_t state = 5;
  Problem p(50, 1, 1, 1, state);
  for (std::uint32_t i = 0; i < 50; ++i) p.q[i] = static_cast<std::int32_t>(7 * i % 50);
  p.lower.assign(1, 0);
  p.upper.assign(1, 2);
  p.balance.prices[0] = -kEmptySlotValue - 100 * kScoreStep;
  p.take_what_is_best();
  assert_int_equal(p.left(), 48);
  Boundary boundary;
  p.build(boundary, ScorePhase::kFar);
  ScoreSweep sweep(nullptr);
  const Prices built = p.balance.prices;
  sweep.run(-ScorePhase::kFar / 2, ScorePhase::kFar / 2, built, p.balance, boundary, p.holding);
  p.check_state();
  assert_int_equal(p.left(), 0);
  for (std::uint32_t i = 0; i < 50; ++i) assert_int_equal(p.holding.holds(i, 0), p.q[i] >= 48);
}

}  // namespace

int main() {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rough_rows),           cmocka_unit_test(exact_rows),
      cmocka_unit_test(steps_keep_rows_best), cmocka_unit_test(one_phase_moves_many),
      cmocka_unit_test(one_sweep_moves_many),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
