#include "results.hpp"

#include <algorithm>

namespace bench {

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

std::optional<double> Result::ratio(Contender c) const {
  if (of(c).empty() || ours().empty()) return std::nullopt;
  const double theirs = of(c).median();
  const double top = is_bound(c) ? ours().median() : theirs;
  const double bottom = is_bound(c) ? theirs : ours().median();
  return bottom == 0 ? std::nullopt : std::optional<double>(top / bottom);
}

double Result::fill() const {
  const double seeds = measured.kind == Kind::kSample ? kSampleSeeds : 1;
  return static_cast<double>(routes) / (seeds * static_cast<double>(rows_of(measured)) * measured.k);
}

double Result::routes_per_second() const { return static_cast<double>(routes) / ours().median() * 1e3; }

double Result::us_per_row() const { return ours().median() * 1e3 / static_cast<double>(rows_of(measured)); }

}  // namespace bench
