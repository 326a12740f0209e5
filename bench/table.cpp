#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

#include "report.hpp"

namespace bench {
namespace {

std::string number(double value, const char *format) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

// Three significant digits, at most four decimals.
std::string short_number(double value) {
  const double magnitude = std::fabs(value);
  return number(value, magnitude < 1 ? "%.4f" : magnitude < 10 ? "%.2f" : magnitude < 100 ? "%.1f" : "%.0f");
}

struct Title {
  const char *top;
  const char *bottom;
};

// Of each contender's column, by Contender.
constexpr Title kTitles[] = {{"ours /", "plain"},         {"ours /", "top-k"},       {"ours /", "defaults"},
                             {"uniform", "hash/ours"},    {"weighted", "hash/ours"}, {"jump", "hash/ours"},
                             {"rendezvous", "hash/ours"}, {"weighted", "rdv./ours"}, {nullptr, nullptr}};

void print_head(const std::vector<Contender> &contenders) {
  std::string top;
  std::string bottom;
  for (const Contender contender : contenders) {
    const Title &title = kTitles[static_cast<int>(contender)];
    if (title.top == nullptr) continue;
    char text[64];
    std::snprintf(text, sizeof text, " %10s", title.top);
    top += text;
    std::snprintf(text, sizeof text, " %10s", title.bottom);
    bottom += text;
  }
  std::printf("\n%-34s %3s %10s %9s %7s %9s %9s |%s\n", "", "", "median", "spread", "fill", "million", "us",
              top.c_str());
  std::printf("%-34s %3s %10s %9s %7s %9s %9s |%s\n", "case", "thr", "ms", "ms", "%", "routes/s", "a row",
              bottom.c_str());
  std::printf("%s\n", std::string(90 + bottom.size(), '-').c_str());
}

}  // namespace

void print_line(const Result &result) {
  static std::vector<Contender> headed;
  const std::vector<Contender> contenders = contenders_of(result.measured);
  if (contenders != headed) print_head(headed = contenders);
  const Samples &ours = result.ours();
  std::printf("%-34s %3d %10s %9s %7s %9s %9s |", name_of(result.measured).c_str(), result.threads,
              short_number(ours.median()).c_str(), short_number(ours.spread()).c_str(),
              number(100 * result.fill(), "%.2f").c_str(),
              number(result.routes_per_second() / 1e6, "%.1f").c_str(),
              short_number(result.us_per_row()).c_str());
  for (const Contender contender : contenders) {
    if (contender == Contender::kPhaseRouter) continue;
    const std::optional<double> ratio = result.ratio(contender);
    std::printf(" %10s", ratio ? number(*ratio, "%.2f").c_str() : "-");
  }
  std::printf("\n");
  std::fflush(stdout);
}

void print_notes() {
  std::printf(
      "\n"
      "median, spread   of warm calls into the same buffers; the spread is the interquartile range\n"
      "fill             routes / (rows * k); routes/s counts routes, not the -1 after them\n"
      "ours / plain     time over that of plain loops that read the same input and fill the same output\n"
      "ours / top-k     time over that of taking the k best scores of every row, whatever the loads\n"
      "ours / defaults  time over that of the library with its default options\n"
      "hash / ours      time of a hash that finds k different targets for every row, over ours\n");
}

void print_busy_head() {
  std::printf("%-22s %9s | %29s | %29s | %9s\n", "", "spinning", "default, ms", "one thread, ms", "ratio of");
  std::printf("%-22s %9s | %9s %9s %9s | %9s %9s %9s | %9s\n", "case", "processes", "median", "90 %", "99 %",
              "median", "90 %", "99 %", "medians");
  std::printf("%s\n", std::string(108, '-').c_str());
  std::fflush(stdout);
}

void print_busy_line(const BusyResult &result) {
  std::printf("%-22s %9d |", name_of(result.measured).c_str(), result.spinners);
  for (const Samples *samples : {&result.default_threads, &result.one_thread}) {
    for (const double q : {0.5, 0.9, 0.99}) std::printf(" %9s", short_number(samples->quantile(q)).c_str());
    std::printf(" |");
  }
  std::printf(" %9s\n", number(result.ratio(), "%.2f").c_str());
  std::fflush(stdout);
}

}  // namespace bench
