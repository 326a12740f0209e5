// What was measured, as a table and as JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "workloads.hpp"

namespace bench {

enum class Contender { kPlainLoops, kUniformHash, kWeightedHash, kPhaseRouter };

inline constexpr Contender kContenders[] = {Contender::kPlainLoops, Contender::kUniformHash,
                                            Contender::kWeightedHash, Contender::kPhaseRouter};

const char *name_of(Contender contender);

// The times of single calls.
class Samples {
 public:
  void clear() { ms_.clear(); }
  void add(double ms) { ms_.push_back(ms); }
  [[nodiscard]] bool empty() const { return ms_.empty(); }
  [[nodiscard]] std::size_t size() const { return ms_.size(); }
  [[nodiscard]] double median() const { return quantile(0.5); }
  [[nodiscard]] double least() const { return quantile(0); }
  // The interquartile range.
  [[nodiscard]] double spread() const { return quantile(0.75) - quantile(0.25); }

 private:
  [[nodiscard]] double quantile(double q) const;

  std::vector<double> ms_;
};

struct Result {
  Case measured;
  int threads = 1;
  Samples samples[4];  // by Contender
  std::uint64_t routes = 0;
  std::uint64_t bytes_moved = 0;

  [[nodiscard]] const Samples &of(Contender c) const { return samples[static_cast<int>(c)]; }
  // a's median over b's; nothing when either was not measured.
  [[nodiscard]] std::optional<double> ratio(Contender a, Contender b) const;
};

void print_table_head();
void print_table_line(const Result &result);
void print_table_notes();

// An array with one object for each case and number of threads. False when the file cannot be written.
bool write_json(const std::string &path, const std::vector<Result> &results);

}  // namespace bench
