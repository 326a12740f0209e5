#include "results.hpp"

#include <phase_router.h>

#include <algorithm>
#include <cinttypes>
#include <cmath>

namespace bench {
namespace {

std::string number(std::optional<double> value, const char *format) {
  if (!value) return "-";
  char text[64];
  std::snprintf(text, sizeof text, format, *value);
  return text;
}

// Three significant digits, at most four decimals.
std::string short_number(std::optional<double> value) {
  if (!value) return "-";
  const double magnitude = std::fabs(*value);
  return number(value, magnitude < 1 ? "%.4f" : magnitude < 10 ? "%.2f" : magnitude < 100 ? "%.1f" : "%.0f");
}

std::optional<double> original_ratio(const Result &result) {
  const Samples &ours = result.of(Contender::kPhaseRouter);
  if (!result.measured.original_ms || ours.empty()) return std::nullopt;
  return *result.measured.original_ms / ours.median();
}

double fill_of(const Result &result) {
  const double samples = result.measured.kind == Kind::kSample ? 100 : 1;
  return static_cast<double>(result.routes) /
         (samples * static_cast<double>(result.measured.n_sources) * result.measured.k);
}

std::optional<double> median_of(const Result &result, Contender contender) {
  const Samples &samples = result.of(contender);
  return samples.empty() ? std::nullopt : std::optional<double>(samples.median());
}

std::string json_number(std::optional<double> value) { return value ? number(value, "%.9g") : "null"; }

}  // namespace

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

std::optional<double> Result::ratio(Contender a, Contender b) const {
  if (of(a).empty() || of(b).empty() || of(b).median() == 0) return std::nullopt;
  return of(a).median() / of(b).median();
}

void print_table_head() {
  std::printf("%-32s %3s %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", "", "", "median", "spread", "fill",
              "million", "ours /", "uniform", "weighted", "original", "original");
  std::printf("%-32s %3s %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", "case", "thr", "ms", "ms", "%",
              "routes/s", "plain", "hash/ours", "hash/ours", "ms", "/ours");
  std::printf("%s\n", std::string(127, '-').c_str());
}

void print_table_line(const Result &result) {
  const Samples &ours = result.of(Contender::kPhaseRouter);
  const double per_second = static_cast<double>(result.routes) / ours.median() / 1e3;
  std::printf("%-32s %3d %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", name_of(result.measured).c_str(),
              result.threads, short_number(ours.median()).c_str(), short_number(ours.spread()).c_str(),
              number(100 * fill_of(result), "%.2f").c_str(), number(per_second, "%.1f").c_str(),
              number(result.ratio(Contender::kPhaseRouter, Contender::kPlainLoops), "%.2f").c_str(),
              number(result.ratio(Contender::kUniformHash, Contender::kPhaseRouter), "%.2f").c_str(),
              number(result.ratio(Contender::kWeightedHash, Contender::kPhaseRouter), "%.2f").c_str(),
              number(result.measured.original_ms, "%.3f").c_str(),
              number(original_ratio(result), "%.1f").c_str());
  std::fflush(stdout);
}

void print_table_notes() {
  std::printf(
      "\n"
      "median, spread  of warm calls into the same buffers; the spread is the interquartile range\n"
      "fill            routes / (sources * k); routes/s counts routes, not the -1 after them\n"
      "ours / plain    time over that of plain loops that read the same input and fill the same output\n"
      "hash / ours     time of a hash router that finds k different targets for every source, over ours\n"
      "original        routing time of the original implementation, same machine (the one in "
      "bench/README.md):\n"
      "                on another machine that column is only an indication\n");
}

bool write_json(const std::string &path, const std::vector<Result> &results) {
  std::FILE *file = std::fopen(path.c_str(), "w");
  if (file == nullptr) return false;
  std::fprintf(file, "[");
  const char *separator = "\n";
  for (const Result &result : results) {
    const Case &c = result.measured;
    const Samples &ours = result.of(Contender::kPhaseRouter);
    if (ours.empty()) continue;
    std::fprintf(file,
                 "%s{\"name\": \"%s\", \"sources\": %" PRIu64 ", \"targets\": %" PRIu64 ", \"k\": %" PRIu32,
                 separator, name_of(c).c_str(), c.n_sources, c.n_targets, c.k);
    std::fprintf(file, ", \"threads\": %d, \"level\": \"%s\", \"library\": \"%s\"", result.threads,
                 phase_router_simd_level(), phase_router_version());
    std::fprintf(file, ", \"median_ms\": %s, \"spread_ms\": %s, \"least_ms\": %s, \"calls\": %zu",
                 json_number(ours.median()).c_str(), json_number(ours.spread()).c_str(),
                 json_number(ours.least()).c_str(), ours.size());
    std::fprintf(file, ", \"routes\": %" PRIu64 ", \"fill\": %s, \"routes_per_second\": %s", result.routes,
                 json_number(fill_of(result)).c_str(),
                 json_number(static_cast<double>(result.routes) / ours.median() * 1e3).c_str());
    std::fprintf(file, ", \"bytes_moved\": %" PRIu64, result.bytes_moved);
    for (const Contender other :
         {Contender::kPlainLoops, Contender::kUniformHash, Contender::kWeightedHash}) {
      std::fprintf(file, ", \"%s_ms\": %s", name_of(other), json_number(median_of(result, other)).c_str());
    }
    std::fprintf(file, ", \"over_plain_loops\": %s",
                 json_number(result.ratio(Contender::kPhaseRouter, Contender::kPlainLoops)).c_str());
    std::fprintf(file, ", \"uniform_hash_over_ours\": %s, \"weighted_hash_over_ours\": %s",
                 json_number(result.ratio(Contender::kUniformHash, Contender::kPhaseRouter)).c_str(),
                 json_number(result.ratio(Contender::kWeightedHash, Contender::kPhaseRouter)).c_str());
    std::fprintf(file, ", \"original_ms\": %s, \"original_over_ours\": %s}",
                 json_number(c.original_ms).c_str(), json_number(original_ratio(result)).c_str());
    separator = ",\n";
  }
  std::fprintf(file, "\n]\n");
  return std::fclose(file) == 0;
}

}  // namespace bench
