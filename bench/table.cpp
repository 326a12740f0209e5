#include <cmath>
#include <cstdio>
#include <optional>

#include "report.hpp"

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

}  // namespace

void print_table_head() {
  std::printf("%-32s %3s %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", "", "", "median", "spread", "fill",
              "million", "ours /", "uniform", "weighted", "original", "original");
  std::printf("%-32s %3s %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", "case", "thr", "ms", "ms", "%",
              "routes/s", "plain", "hash/ours", "hash/ours", "ms", "/ours");
  std::printf("%s\n", std::string(127, '-').c_str());
}

void print_table_line(const Result &result) {
  const Samples &ours = result.of(Contender::kPhaseRouter);
  std::printf(
      "%-32s %3d %10s %9s %7s %9s | %8s %9s %9s | %9s %8s\n", name_of(result.measured).c_str(),
      result.threads, short_number(ours.median()).c_str(), short_number(ours.spread()).c_str(),
      number(100 * result.fill(), "%.2f").c_str(), number(result.routes_per_second() / 1e6, "%.1f").c_str(),
      number(result.ratio(Contender::kPhaseRouter, Contender::kPlainLoops), "%.2f").c_str(),
      number(result.ratio(Contender::kUniformHash, Contender::kPhaseRouter), "%.2f").c_str(),
      number(result.ratio(Contender::kWeightedHash, Contender::kPhaseRouter), "%.2f").c_str(),
      number(result.measured.original_ms, "%.3f").c_str(), number(result.original_ratio(), "%.1f").c_str());
  std::fflush(stdout);
}

void print_table_notes() {
  std::printf(
      "\n"
      "median, spread  of warm calls into the same buffers; the spread is the interquartile range\n"
      "fill            routes / (sources * k); routes/s counts routes, not the -1 after them\n"
      "ours / plain    time over that of plain loops that read the same input and fill the same output\n"
      "hash / ours     time of a hash router that finds k different targets for every source, over ours\n"
      "original        routing time of the original implementation on the machine of bench/README.md:\n"
      "                on another machine that column is only an indication\n");
}

}  // namespace bench
