// Assignment by the scores of a gate.
#include <hash_router.h>
#include <phase_router.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <vector>

#include "inputs.hpp"
#include "library.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

constexpr std::uint64_t kClusters = 64;
constexpr std::uint64_t kFeatures = 32;

// Nearly normal numbers: sums of twelve uniform ones.
class Normals {
 public:
  explicit Normals(std::uint64_t key) : key_(key) {}

  float next() {
    std::uint64_t sum = 0;
    for (int part = 0; part < 3; part++) {
      const std::uint64_t w = hash_word(key_, drawn_++);
      for (int q = 0; q < 4; q++) sum += w >> (16 * q) & 0xFFFF;
    }
    return static_cast<float>(sum) / 65536.0F - 6.0F;
  }

  std::vector<float> take(std::uint64_t n, float scale) {
    std::vector<float> values(n);
    for (float &x : values) x = scale * next();
    return values;
  }

 private:
  std::uint64_t key_;
  std::uint64_t drawn_ = 0;
};

// A logit is normal, plus its target's popularity.
void popular_logits(const Case &c, float popularity, std::vector<float> &x) {
  Normals normals(3);
  const std::vector<float> target = normals.take(c.n_targets, popularity);
  for (std::uint64_t i = 0; i < c.n_sources; i++)
    for (std::uint64_t j = 0; j < c.n_targets; j++) x[i * c.n_targets + j] = normals.next() + target[j];
}

// Tokens lie around some centres, and a target's logit is a product with its own direction.
void clustered_logits(const Case &c, std::vector<float> &x) {
  Normals normals(4);
  const std::vector<float> centres = normals.take(kClusters * kFeatures, 1);
  const std::vector<float> directions = normals.take(c.n_targets * kFeatures, 0.265F);
  for (std::uint64_t i = 0; i < c.n_sources; i++) {
    std::vector<float> token = normals.take(kFeatures, 0.5F);
    const std::uint64_t cluster = hash_bounded(hash_word(5, i), kClusters);
    for (std::uint64_t f = 0; f < kFeatures; f++) token[f] += centres[cluster * kFeatures + f];
    for (std::uint64_t j = 0; j < c.n_targets; j++)
      x[i * c.n_targets + j] = std::inner_product(
          token.begin(), token.end(), directions.begin() + static_cast<std::ptrdiff_t>(j * kFeatures), 0.0F);
  }
}

void softmax(std::uint64_t columns, std::vector<float> &x) {
  for (auto row = x.begin(); row != x.end(); row += static_cast<std::ptrdiff_t>(columns)) {
    const auto end = row + static_cast<std::ptrdiff_t>(columns);
    const float most = *std::max_element(row, end);
    std::transform(row, end, row, [most](float logit) { return std::exp(logit - most); });
    const float sum = std::accumulate(row, end, 0.0F);
    std::transform(row, end, row, [sum](float part) { return part / sum; });
  }
}

// To the nearest bfloat16, and the even one of two.
float rounded(float x) {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  return std::bit_cast<float>((bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000);
}

std::vector<float> make_scores(const Case &c) {
  std::vector<float> x(c.n_sources * c.n_targets);
  if (c.family == Family::kClustered)
    clustered_logits(c, x);
  else
    popular_logits(c,
                   c.family == Family::kPopular025 ? 0.25F
                   : c.family == Family::kBfloat16 ? 0.5F
                                                   : 1.0F,
                   x);
  if (c.family != Family::kLogits) softmax(c.n_targets, x);
  if (c.family == Family::kBfloat16) std::transform(x.begin(), x.end(), x.begin(), rounded);
  return x;
}

class ScoreWorkload final : public Workload {
 public:
  ScoreWorkload(const Case &c, int threads)
      : case_(c),
        threads_(threads),
        router_(threads, c.options),
        scores_(make_scores(c)),
        weights_(c.n_targets, 1),
        prices_(c.n_targets, 0),
        routes_(c.n_sources * c.k, -1) {
    if (case_.is_warm) {  // the prices of a call before
      assign(nullptr, prices_.data());
      start_ = prices_;
    }
  }

  void call(Contender contender) override {
    if (contender == Contender::kTopK) return take_top();
    assign(case_.is_warm ? start_.data() : nullptr, prices_.data());
  }

  [[nodiscard]] std::uint64_t routes() const override { return router_.active_routes(); }

  [[nodiscard]] std::uint64_t input_bytes() const override { return bytes_of(scores_); }

  [[nodiscard]] std::uint64_t output_bytes() const override { return bytes_of(routes_); }

 private:
  void assign(const std::int64_t *start, std::int64_t *prices) {
    const phase_router_scores scores{sizeof scores, PHASE_ROUTER_SCORES_FLOAT32, scores_.data(), 0, nullptr};
    phase_router_load_bounds loads{};
    loads.struct_size = sizeof loads;
    loads.weights = weights_.data();
    phase_router_certificate certificate{};
    certificate.struct_size = sizeof certificate;
    certificate.start = start;
    certificate.prices = prices;
    certificate.tolerance = case_.tolerance;
    require(phase_router_assign_by_scores(router_.get(), &scores, &loads, case_.n_sources, case_.n_targets,
                                          case_.k, routes_.data(), routes_.size(), &certificate, nullptr, 0));
  }

  // The k best of every row, the best first, without any regard for loads.
  void take_top() {
    const std::uint64_t n = case_.n_targets;
#pragma omp parallel num_threads(std::max(1, threads_))
    {
      std::vector<std::int32_t> order(n);
#pragma omp for schedule(static)
      for (std::uint64_t i = 0; i < case_.n_sources; i++) {
        const float *const row = scores_.data() + i * n;
        std::iota(order.begin(), order.end(), 0);
        const auto better = [row](std::int32_t a, std::int32_t b) { return row[a] > row[b]; };
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(case_.k);
        std::nth_element(order.begin(), end - 1, order.end(), better);
        std::sort(order.begin(), end, better);
        std::copy(order.begin(), end, routes_.begin() + static_cast<std::ptrdiff_t>(i * case_.k));
      }
    }
  }

  Case case_;
  int threads_;
  Router router_;
  std::vector<float> scores_;
  std::vector<std::uint64_t> weights_;
  std::vector<std::int64_t> prices_;
  std::vector<std::int64_t> start_;
  std::vector<std::int32_t> routes_;
};

}  // namespace

std::unique_ptr<Workload> make_score_workload(const Case &c, int threads) {
  return std::make_unique<ScoreWorkload>(c, threads);
}

}  // namespace bench
