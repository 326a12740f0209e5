#include "results.hpp"

#include <algorithm>

namespace bench {

const char *name_of(Contender contender) {
  static constexpr const char *kNames[] = {"plain_loops", "uniform_hash", "weighted_hash", "phase_router"};
  return kNames[static_cast<int>(contender)];
}

double Samples::quantile(double q) const {
  if (ms_.empty()) return 0;
  std::vector<double> sorted = ms_;
  std::sort(sorted.begin(), sorted.end());
  const double at = q * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<double> Result::median(Contender c) const {
  return of(c).empty() ? std::nullopt : std::optional<double>(of(c).median());
}

std::optional<double> Result::ratio(Contender a, Contender b) const {
  if (of(a).empty() || of(b).empty() || of(b).median() == 0) return std::nullopt;
  return of(a).median() / of(b).median();
}

std::optional<double> Result::original_ratio() const {
  const Samples &ours = of(Contender::kPhaseRouter);
  if (!measured.original_ms || ours.empty()) return std::nullopt;
  return *measured.original_ms / ours.median();
}

double Result::fill() const {
  const double seeds = measured.kind == Kind::kSample ? kSampleSeeds : 1;
  return static_cast<double>(routes) / (seeds * static_cast<double>(measured.n_sources) * measured.k);
}

double Result::routes_per_second() const {
  return static_cast<double>(routes) / of(Contender::kPhaseRouter).median() * 1e3;
}

}  // namespace bench
