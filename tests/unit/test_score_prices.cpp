// The parts that find starting prices, each against counts of all pairs made here.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

#include "engine/score_near.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_sample.hpp"
#include "engine/score_smooth.hpp"

// Its macros are words that the standard library uses, too.
#include "cmocka.hpp"

using namespace phaserouter;

namespace {

constexpr std::uint64_t kAll = TargetPrices<std::int32_t>::kAll;
constexpr std::int32_t kLargest = WordRows<std::int32_t>::kLargest;

std::uint64_t next(std::uint64_t &state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 24;
}

std::int32_t below(std::uint64_t &state, std::int32_t n) {
  return static_cast<std::int32_t>(next(state) % static_cast<std::uint64_t>(n));
}

// Equal loads, and scores that are given row by row.
struct Problem {
  ScoreJob job;
  std::vector<std::int32_t> q;
  std::vector<std::uint32_t> lower, upper;
  TieKeys keys{3};
  PassThreads threads;
  ScoreRows rows;

  Problem(std::uint32_t m, std::uint32_t n, std::uint32_t k)
      : q(std::size_t{m} * n), lower(n, 0), upper(n, m * k / n) {
    job.scores.values = q.data();
    job.scores.row_stride = n;
    job.scores.n_sources = m;
    job.scores.n_targets = n;
    job.lower = lower;
    job.upper = upper;
    job.k = k;
    job.fillable = std::uint64_t{m} * k;
    rows = ScoreRows(job.scores, 0);
  }

  [[nodiscard]] std::int32_t word(std::uint32_t i, std::uint32_t j) const {
    return q[std::size_t{i} * job.n_targets() + j] >> 1;
  }
  void draw_random(std::uint64_t &state) {
    for (std::int32_t &x : q) x = below(state, 1 << 29);
  }
  // Products of a number of the row and one of the target.
  void draw_products(std::uint64_t &state) {
    std::vector<std::int64_t> of_target(job.n_targets());
    for (std::int64_t &y : of_target) y = below(state, 1 << 15);
    for (std::uint32_t i = 0; i < job.n_sources(); ++i) {
      const std::int64_t x = below(state, 1 << 15);
      for (std::uint32_t j = 0; j < job.n_targets(); ++j)
        q[std::size_t{i} * job.n_targets() + j] = static_cast<std::int32_t>(x * of_target[j]);
    }
  }
  // Loads when every row of these takes its best, none equal at its threshold.
  [[nodiscard]] std::vector<std::uint32_t> loads(std::span<const std::int32_t> prices,
                                                 const std::vector<std::uint32_t> &of) const {
    std::vector<std::uint32_t> found(job.n_targets(), 0);
    std::vector<std::uint32_t> order(job.n_targets());
    for (const std::uint32_t i : of) {
      std::iota(order.begin(), order.end(), 0U);
      std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return word(i, a) - prices[a] > word(i, b) - prices[b];
      });
      for (std::uint32_t c = 0; c < job.k; ++c) ++found[order[c]];
    }
    return found;
  }
  [[nodiscard]] std::vector<std::uint32_t> every(std::uint32_t stride) const {
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < job.n_sources(); i += stride) all.push_back(i);
    return all;
  }
  [[nodiscard]] std::uint64_t misplaced(const std::vector<std::uint32_t> &found, std::uint64_t of) const {
    std::uint64_t above = 0;
    for (std::uint32_t j = 0; j < job.n_targets(); ++j) {
      const std::uint64_t load = std::uint64_t{found[j]} * job.n_sources();
      above += load - std::min(load, of * upper[j]);
    }
    return above * kAll / (of * job.n_sources() * job.k);
  }
};

// Prices that move within what is kept: loads are those of all pairs, from the first count on.
void near_rows(void **) {
  std::uint64_t state = 5;
  for (const std::uint32_t stride : {1U, 3U}) {
    Problem problem(600, 20, 4);
    problem.draw_random(state);
    problem.threads.threads = stride == 1 ? 3 : 1;
    const Demand demand(problem.job);
    const WordRows<std::int32_t> words(problem.rows, problem.keys, problem.upper);
    TargetPrices<std::int32_t> targets(problem.job, demand, kLargest);
    NearRows<std::int32_t> near(problem.job, demand, words, problem.threads);
    const auto prices = targets.prices();
    for (std::int32_t &price : prices) price = below(state, kLargest / 4);
    // A price and a row's threshold move by less than half of it each.
    constexpr std::int32_t kReach = kLargest / 16;
    const std::vector<std::int32_t> reach(20, kReach);
    const std::vector<std::int32_t> places(prices.begin(), prices.end());
    near.collect(targets, reach, stride, 0);
    const auto of = problem.every(stride);
    assert_int_equal(near.rows(), of.size());
    for (int round = 0; round < 5; ++round) {
      const std::uint64_t misplaced = near.count(targets, reach);
      const auto expected = problem.loads(prices, of);
      assert_true(near.counts().loads == expected);
      const std::uint64_t there = problem.misplaced(expected, of.size());
      assert_true(misplaced <= there + 1 && there <= misplaced + 1);
      for (std::uint32_t j = 0; j < 20; ++j) prices[j] = places[j] + below(state, kReach / 4);
    }
  }
}

void sample(void **) {
  std::uint64_t state = 7;
  Problem problem(1536, 24, 3);
  problem.draw_random(state);
  for (std::uint32_t i = 0; i < 1536; ++i) problem.q[std::size_t{i} * 24 + 5] += 1 << 28;
  const Demand demand(problem.job);
  const WordRows<std::int32_t> words(problem.rows, problem.keys, problem.upper);
  TargetPrices<std::int32_t> targets(problem.job, demand, kLargest);
  ScoreSample<std::int32_t> sample(problem.job, demand, words, 512);
  const auto of = problem.every(3);
  const auto expected = [&] { return problem.misplaced(problem.loads(targets.prices(), of), of.size()); };
  const std::uint64_t before = sample.misplaced(targets);
  assert_true(before > kAll / 10 && before <= expected() + 1 && expected() <= before + 1);
  for (int step = 0; step < 3; ++step) sample.move_to_quantiles(targets, 1);
  const std::uint64_t after = sample.misplaced(targets);
  assert_true(after < kAll / 50 && after <= expected() + 1 && expected() <= after + 1);
}

// What is misplaced of all rows under the prices that are found.
std::uint64_t misplaced_after(Problem &problem, StartingPrices &starting) {
  std::uint32_t passes = 0;
  const Prices found = starting.find(passes);
  assert_int_equal(passes, 1);
  std::vector<std::int32_t> prices;
  for (std::uint32_t j = 0; j < problem.job.n_targets(); ++j)
    prices.push_back(WordScale<std::int32_t>::word_of_value(found[j]));
  return problem.misplaced(problem.loads(prices, problem.every(1)), problem.job.n_sources());
}

// Targets may take a tenth more than their share, one in ten of them eight times as much as others, and the scores are a
// softmax with popular targets: with three steps on the sample alone, one route in 65 is out of place in the end.
void room_to_spare(void **) {
  constexpr std::uint32_t kM = 8192;
  constexpr std::uint32_t kN = 256;
  std::uint64_t state = 29;
  Problem problem(kM, kN, 8);
  const auto normal = [&] {
    double sum = 0;
    for (int i = 0; i < 4; ++i) sum += below(state, 1 << 20) - (1 << 19);
    return sum / (1 << 20) * std::sqrt(3.0);
  };
  std::vector<double> popularity(kN);
  std::vector<double> powers(kN);
  for (double &x : popularity) x = normal();
  for (std::uint32_t i = 0; i < kM; ++i) {
    for (std::uint32_t j = 0; j < kN; ++j) powers[j] = std::exp(normal() + popularity[j]);
    const double sum = std::accumulate(powers.begin(), powers.end(), 0.0);
    for (std::uint32_t j = 0; j < kN; ++j)
      problem.q[i * kN + j] = static_cast<std::int32_t>((1 << 30) * powers[j] / sum);
  }
  const std::uint32_t one = kM * 8 * 11 / 10 / (kN + 7 * 26);
  for (std::uint32_t j = 0; j < kN; ++j) problem.upper[j] = j % 10 == 0 ? 8 * one : one;
  const auto starting = starting_prices(problem.job, problem.rows, problem.keys, problem.threads);
  assert_true(misplaced_after(problem, *starting) < kAll / 150);
}

// Starting prices that fit another problem, or none, are worth no more than no prices.
void wrong_start(void **) {
  std::uint64_t state = 17;
  Problem problem(2048, 64, 4);
  problem.draw_random(state);
  std::vector<std::int64_t> start(64);
  for (std::int64_t &price : start) price = below(state, 1 << 30);
  const auto cold = starting_prices(problem.job, problem.rows, problem.keys, problem.threads);
  assert_true(misplaced_after(problem, *cold) < kAll / 100);
  problem.job.start = start;
  const auto wrong = starting_prices(problem.job, problem.rows, problem.keys, problem.threads);
  assert_true(misplaced_after(problem, *wrong) < kAll / 100);
}

// Loads as the steps saw them are not off; loads of quite other prices are, and prices are found again from there.
void off_prices(void **) {
  std::uint64_t state = 19;
  Problem problem(2048, 64, 4);
  problem.draw_random(state);
  const auto starting = starting_prices(problem.job, problem.rows, problem.keys, problem.threads);
  std::uint32_t passes = 0;
  starting->find(passes);
  std::vector<std::int64_t> loads(64, 128);
  assert_false(starting->are_off(loads));
  for (std::uint32_t j = 0; j < 64; ++j) loads[j] += j % 2 == 0 ? 12 : -12;
  assert_true(starting->are_off(loads));
  starting->find_again(passes);
  assert_int_equal(passes, 2);
}

// Steps on all rows are always taken, unless a tolerance says that the sample is enough.
void passes_of_a_tolerance(void **) {
  std::uint64_t state = 23;
  for (const std::uint32_t m : {400U, 4000U}) {
    Problem problem(m, 20, 4);
    problem.draw_random(state);
    for (const double tolerance : {0.0, 1e-3, 1e9}) {
      problem.job.tolerance = tolerance;
      const auto starting = starting_prices(problem.job, problem.rows, problem.keys, problem.threads);
      std::uint32_t passes = 0;
      starting->find(passes);
      assert_int_equal(passes, tolerance > 1 ? 0 : 1);
    }
  }
}

// The threshold of a row by bisection, in floating point.
void smooth_loads(void **) {
  std::uint64_t state = 11;
  Problem problem(192, 16, 3);
  problem.draw_random(state);
  const Demand demand(problem.job);
  const WordRows<std::int32_t> words(problem.rows, problem.keys, problem.upper);
  SmoothPrices<std::int32_t> smooth(problem.job, demand, words, problem.threads);
  const std::vector<std::int32_t> prices(16, 1000);
  for (const int width : {29, 26, 20, 3}) {
    const double h = static_cast<double>(1 << width);
    std::vector<double> expected(16, 0);
    for (std::uint32_t i = 0; i < 192; ++i) {
      const auto part = [&](std::uint32_t j, double t) {
        return std::clamp((problem.word(i, j) - prices[j] - t + h) / (2 * h), 0.0, 1.0);
      };
      double low = -4.0 * kLargest;
      double high = 4.0 * kLargest;
      for (int step = 0; step < 60; ++step) {
        const double t = (low + high) / 2;
        double sum = 0;
        for (std::uint32_t j = 0; j < 16; ++j) sum += part(j, t);
        (sum > 3 ? low : high) = t;
      }
      for (std::uint32_t j = 0; j < 16; ++j) expected[j] += part(j, low);
    }
    const SmoothLoads found = smooth.count(prices, 192, width);
    assert_true(found.best.loads == problem.loads(prices, problem.every(1)));
    for (std::uint32_t j = 0; j < 16; ++j) {
      const double load = static_cast<double>(found.parts[j]) / (1 << TargetPrices<std::int32_t>::kPartBits);
      assert_true(load > expected[j] - 1 && load < expected[j] + 1);
    }
  }
}

// Steps of one price at a time leave more than half out of place here; the same prices on any number of threads.
void products(void **) {
  std::vector<std::int32_t> first;
  for (const int n_threads : {1, 3}) {
    std::uint64_t state = 13;
    Problem problem(1024, 32, 2);
    problem.draw_products(state);
    problem.threads.threads = n_threads;
    const Demand demand(problem.job);
    const WordRows<std::int32_t> words(problem.rows, problem.keys, problem.upper);
    TargetPrices<std::int32_t> targets(problem.job, demand, kLargest);
    ScoreSample<std::int32_t> sample(problem.job, demand, words, 1024);
    for (int step = 0; step < 3; ++step) sample.move_to_quantiles(targets, 1);
    assert_true(sample.misplaced(targets) > kAll / 2);
    const bool is_better =
        SmoothPrices<std::int32_t>(problem.job, demand, words, problem.threads).run(targets);
    assert_true(is_better);
    assert_true(sample.misplaced(targets) < kAll / 15);
    const std::vector<std::int32_t> prices(targets.prices().begin(), targets.prices().end());
    if (first.empty()) first = prices;
    assert_true(prices == first);
  }
}

}  // namespace

int main() {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(near_rows),    cmocka_unit_test(sample),     cmocka_unit_test(room_to_spare),
      cmocka_unit_test(wrong_start),  cmocka_unit_test(off_prices), cmocka_unit_test(passes_of_a_tolerance),
      cmocka_unit_test(smooth_loads), cmocka_unit_test(products),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
