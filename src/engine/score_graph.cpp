#include "engine/score_graph.hpp"

#include <algorithm>
#include <bit>

#include "model/score_values.hpp"

namespace phaserouter {

namespace {

// out[j] += in[j] * f / 2^32.
void add_part(std::uint32_t *out, const std::uint32_t *in, std::size_t n, std::uint32_t f) noexcept {
  for (std::size_t j = 0; j < n; ++j) out[j] += static_cast<std::uint32_t>(std::uint64_t{in[j]} * f >> 32);
}

}  // namespace

int TargetGraph::scale() {
  std::vector<std::uint64_t> sums(n_, 0);
  for (std::uint32_t a = 0; a < n_; ++a)
    for (std::uint32_t b = a + 1; b < n_; ++b) {
      sums[a] += row(a)[b];
      sums[b] += row(a)[b];
    }
  const std::uint64_t most = *std::max_element(sums.begin(), sums.end());
  const int shift = 30 - static_cast<int>(std::bit_width(most));
  const auto scaled = [shift](std::uint64_t w) { return shift >= 0 ? w << shift : w >> -shift; };
  small_.resize(weights_.size());
  for (std::size_t e = 0; e < weights_.size(); ++e)
    small_[e] = static_cast<std::uint32_t>(scaled(weights_[e]));
  ground_.resize(n_);
  for (std::uint32_t a = 0; a < n_; ++a) ground_[a] = scaled(sums[a]) / 1024;
  std::fill(weights_.begin(), weights_.end(), 0);
  return shift;
}

void TargetGraph::eliminate(std::uint32_t p) {
  std::uint32_t *const edges = small_.data() + std::size_t{p} * n_;
  std::uint64_t sum = ground_[p];
  for (std::uint32_t b = p + 1; b < n_; ++b) sum += edges[b];
  sums_[p] = sum;
  if (sum == 0) return;
  for (std::uint32_t a = p + 1; a < n_; ++a) {
    if (edges[a] == 0) continue;
    const auto part = static_cast<std::uint32_t>(
        std::min<std::uint64_t>((std::uint64_t{edges[a]} << 32) / sum, UINT32_MAX));
    add_part(small_.data() + std::size_t{a} * n_ + a + 1, edges + a + 1, n_ - a - 1, part);
    ground_[a] += ground_[p] * part >> 32;
    edges[a] = part;  // what comes before it is not read again
  }
}

void TargetGraph::solve(std::span<const std::int64_t> excess, int shift, std::span<std::int64_t> x,
                        Pace &pace) {
  constexpr int kDigits = 16;  // behind the point
  shift += scale();
  sums_.assign(n_, 0);
  std::vector<std::int64_t> rest(n_);
  for (std::uint32_t j = 0; j < n_; ++j) rest[j] = excess[j] * (std::int64_t{1} << kDigits);
  for (std::uint32_t p = 0; p < n_; ++p) {
    eliminate(p);
    const std::uint32_t *const parts = small_.data() + std::size_t{p} * n_;
    if (sums_[p] != 0)
      for (std::uint32_t a = p + 1; a < n_; ++a)
        rest[a] += static_cast<std::int64_t>(Value{rest[p]} * parts[a] >> 32);
    pace.did(std::size_t{n_ - p} * (n_ - p) / 16 + n_);
  }
  for (std::uint32_t p = n_; p-- > 0;) {
    x[p] = 0;
    if (sums_[p] == 0) continue;
    const std::uint32_t *const parts = small_.data() + std::size_t{p} * n_;
    Value sum = 0;
    for (std::uint32_t a = p + 1; a < n_; ++a) sum += Value{x[a]} * parts[a];
    const Value own =
        Value{rest[p]} * (Value{1} << std::max(0, shift)) / static_cast<std::int64_t>(sums_[p]) >>
        (kDigits - std::min(0, shift));
    x[p] = static_cast<std::int64_t>(std::clamp<Value>(own + (sum >> 32), -(Value{1} << 60), Value{1} << 60));
  }
}

}  // namespace phaserouter
