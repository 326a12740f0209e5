// What was measured, and the figures that follow from it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "cases.hpp"

namespace bench {

// The times of single calls.
class Samples {
 public:
  void clear() { ms_.clear(); }
  void add(double ms) { ms_.push_back(ms); }
  [[nodiscard]] bool empty() const { return ms_.empty(); }
  [[nodiscard]] std::size_t size() const { return ms_.size(); }
  [[nodiscard]] double median() const { return quantile(0.5); }
  [[nodiscard]] double min() const { return quantile(0); }
  // The interquartile range.
  [[nodiscard]] double spread() const { return quantile(0.75) - quantile(0.25); }
  [[nodiscard]] double quantile(double q) const;

 private:
  std::vector<double> ms_;
};

struct Result {
  Case measured;
  int threads = 1;
  Samples samples[kContenders];  // by Contender
  std::uint64_t routes = 0;
  std::uint64_t input_bytes = 0;
  std::uint64_t output_bytes = 0;

  [[nodiscard]] const Samples &of(Contender c) const { return samples[static_cast<int>(c)]; }
  [[nodiscard]] const Samples &ours() const { return of(Contender::kPhaseRouter); }
  // Nothing when it was not measured.
  [[nodiscard]] std::optional<double> median(Contender c) const;
  // Our median over that of a contender that is a bound, or the contender's over ours; nothing when either was not
  // measured.
  [[nodiscard]] std::optional<double> ratio(Contender c) const;
  // The share of the rows' entries that are routes.
  [[nodiscard]] double fill() const;
  [[nodiscard]] double routes_per_second() const;
  [[nodiscard]] double us_per_row() const;
};

// A deque, because its elements stay where they are.
using Results = std::deque<Result>;

}  // namespace bench
