// A full Newton step: the solution of a graph's Laplacian, put back into its equations.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <thread>
#include <vector>

#include "cmocka.hpp"
#include "engine/score_graph.hpp"

using namespace phaserouter;

namespace {

std::uint64_t next(std::uint64_t &state) {
  state = state * 6364136223846793005U + 1442695040888963407U;
  return state >> 33;
}

struct Edge {
  std::uint32_t a;
  std::uint32_t b;
  std::uint64_t weight;
};

// Every target's sum over its edges is its excess, to within a hundredth of the largest: each is also tied to 0 by a
// thousandth of its edges' weight, so that there is one solution.
void check_solution(std::uint32_t n, const std::vector<Edge> &edges, const std::vector<std::int64_t> &excess,
                    int shift) {
  TargetGraph graph(n);
  for (const Edge &edge : edges) graph.join(edge.a, edge.b, edge.weight);
  std::vector<std::int64_t> x(n);
  Pace pace(nullptr);
  graph.solve(excess, shift, x, pace);
  std::vector<double> sums(n, 0);
  std::vector<double> weights(n, 0);
  double largest = 0;
  for (const Edge &edge : edges) {
    const double flow = static_cast<double>(edge.weight) * static_cast<double>(x[edge.a] - x[edge.b]);
    sums[edge.a] += flow;
    sums[edge.b] -= flow;
    weights[edge.a] += static_cast<double>(edge.weight);
    weights[edge.b] += static_cast<double>(edge.weight);
  }
  const double unit = static_cast<double>(std::int64_t{1} << shift);
  for (std::uint32_t j = 0; j < n; ++j) largest = std::max(largest, std::abs(static_cast<double>(excess[j])));
  for (std::uint32_t j = 0; j < n; ++j) {
    const double tied = sums[j] + weights[j] / 1024 * static_cast<double>(x[j]);
    assert_true(std::abs(tied / unit - static_cast<double>(excess[j])) <= largest / 100);
  }
}

void random_graphs(void **) {
  std::uint64_t state = 1;
  for (const std::uint32_t n : {2U, 3U, 17U, 128U})
    for (int round = 0; round < 5; ++round) {
      std::vector<Edge> edges;
      std::vector<std::int64_t> excess(n);
      for (std::uint32_t a = 0; a < n; ++a) {
        for (std::uint32_t b = a + 1; b < n; ++b)
          if (b == a + 1 || next(state) % 3 == 0) edges.push_back({a, b, (1 + next(state) % 1000) << 12});
        excess[a] = static_cast<std::int64_t>(next(state) % 200000) - 100000;
      }
      check_solution(n, edges, excess, 34);
    }
}

void chain(void **) {
  std::vector<Edge> edges;
  std::vector<std::int64_t> excess(100, 0);
  for (std::uint32_t a = 0; a + 1 < 100; ++a) edges.push_back({a, a + 1, 1 << 20});
  excess[0] = 1 << 20;
  excess[99] = -(1 << 20);
  check_solution(100, edges, excess, 34);
}

void without_edges(void **) {
  TargetGraph graph(3);
  graph.join(0, 2, 1000);
  const std::vector<std::int64_t> excess = {500, 7, -500};
  std::vector<std::int64_t> x(3, 99);
  Pace pace(nullptr);
  graph.solve(excess, 20, x, pace);
  assert_true(x[1] == 0);
  assert_true(x[0] > 0 && x[2] < 0);
}

}  // namespace

int main() {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(random_graphs),
      cmocka_unit_test(chain),
      cmocka_unit_test(without_edges),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
