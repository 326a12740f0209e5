// Measures libphaserouter at every size of bench/README.md, beside plain loops and hash routers.
#include <benchmark/benchmark.h>
#include <phase_router.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "results.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

// The last number: routing time of the original implementation on the machine of bench/README.md.
const std::vector<Case> kCases = {
    {Kind::kPacked, 256, 256, 64, 0.452},   {Kind::kPacked, 512, 512, 256, 1.585},
    {Kind::kPacked, 1024, 1024, 256, 4.59}, {Kind::kPacked, 2048, 2048, 512, 13.07},
    {Kind::kPacked, 4096, 4096, 512, 42.3}, {Kind::kAssign, 128, 256, 8},
    {Kind::kAssign, 8192, 32, 2},           {Kind::kAssign, 8192, 256, 8},
    {Kind::kAssign, 65536, 256, 8},         {Kind::kAssign, 1000000, 64, 2},
    {Kind::kAssign, 10000000, 256, 8},      {Kind::kDegrees, 1000000, 1000000, 8},
    {Kind::kSample, 1024, 1024, 256},       {Kind::kSample, 2048, 2048, 512},
    {Kind::kSample, 4096, 4096, 512},
};

const std::vector<Case> kStressCases = {
    {Kind::kPacked, 4096, 4096, 4096},    {Kind::kPacked, 32000, 32000, 16},
    {Kind::kPacked, 32000, 32000, 64},    {Kind::kPacked, 32000, 32000, 256},
    {Kind::kPacked, 32000, 32000, 1024},  {Kind::kPacked, 32000, 32000, 4096},
    {Kind::kPacked, 32000, 32000, 12800},
};

struct Arguments {
  bool stress = false;
  std::string json;
  std::vector<int> threads = {1, 2};
};

// Holds the inputs of one case at a time: they can take gigabytes.
class WorkloadCache {
 public:
  Workload &get(const Result &result) {
    if (held_for_ != &result) {
      held_.reset();
      held_ = make_workload(result.measured, result.threads);
      held_for_ = &result;
    }
    return *held_;
  }

 private:
  const Result *held_for_ = nullptr;
  std::unique_ptr<Workload> held_;
};

void call(Workload &workload, Contender contender) {
  switch (contender) {
    case Contender::kPlainLoops:
      workload.plain_loops();
      break;
    case Contender::kUniformHash:
      workload.uniform_hash();
      break;
    case Contender::kWeightedHash:
      workload.weighted_hash();
      break;
    case Contender::kPhaseRouter:
      workload.phase_router();
      break;
  }
}

// Times every single call. Google Benchmark calls this with more and more iterations until they take long enough,
// and then once for each further repetition with that many; only the latter are kept.
void measure(benchmark::State &state, Result &result, Contender contender, WorkloadCache &cache) {
  using clock = std::chrono::steady_clock;
  constexpr benchmark::IterationCount kEnoughToWarmUp = 16;
  static std::pair<const Samples *, benchmark::IterationCount> last;
  Workload &workload = cache.get(result);
  Samples &samples = result.samples[static_cast<int>(contender)];
  const std::pair<const Samples *, benchmark::IterationCount> current{&samples, state.max_iterations};
  if (last != current) samples.clear();
  last = current;

  if (state.max_iterations < kEnoughToWarmUp) call(workload, contender);
  for ([[maybe_unused]] auto _ : state) {
    const auto start = clock::now();
    call(workload, contender);
    benchmark::ClobberMemory();
    const std::chrono::duration<double> seconds = clock::now() - start;
    state.SetIterationTime(seconds.count());
    samples.add(seconds.count() * 1e3);
  }
  if (contender == Contender::kPhaseRouter) {
    result.routes = workload.routes();
    result.bytes_moved = workload.bytes_moved();
  }
}

// Prints a line of the table as soon as the last contender of a case, the library, has been measured.
class TableReporter final : public benchmark::BenchmarkReporter {
 public:
  explicit TableReporter(const std::vector<std::unique_ptr<Result>> &results) : results_(results) {}

  bool ReportContext(const Context &) override {
    std::printf("libphaserouter %s, %s kernels\n\n", phase_router_version(), phase_router_simd_level());
    print_table_head();
    return true;
  }

  void ReportRuns(const std::vector<Run> &) override {
    for (const auto &result : results_) {
      if (result->of(Contender::kPhaseRouter).empty() || !printed_.insert(result.get()).second) continue;
      print_table_line(*result);
    }
  }

 private:
  const std::vector<std::unique_ptr<Result>> &results_;
  std::set<const Result *> printed_;
};

std::vector<int> parse_threads(const char *text) {
  std::vector<int> threads;
  for (const char *at = text; *at != '\0';) {
    char *end = nullptr;
    const long value = std::strtol(at, &end, 10);
    if (end == at || value < 1 || value > PHASE_ROUTER_MAX_THREADS || (*end != ',' && *end != '\0'))
      return {};
    threads.push_back(static_cast<int>(value));
    at = *end == ',' ? end + 1 : end;
  }
  return threads;
}

constexpr const char *kUsage =
    "usage: bench_routing [--stress] [--threads=1,2] [--json=FILE] [--benchmark_filter=REGEX] [--help]\n"
    "\n"
    "--stress   adds 4096 x 4096, k = 4096 and 32000 x 32000, k = 16 to 12800: about 2 GB of memory\n"
    "--json     one object for each case and number of threads\n"
    "Cases are named like packed/4096x4096/k512/threads2/phase_router. Google Benchmark's options hold too, "
    "e.g.\n"
    "--benchmark_min_time and --benchmark_repetitions.\n";

// Takes our own options out of argv. False when one is malformed.
bool take_arguments(int &argc, char **argv, Arguments &arguments) {
  int kept = 1;
  for (int a = 1; a < argc; a++) {
    if (std::strcmp(argv[a], "--stress") == 0) {
      arguments.stress = true;
    } else if (std::strncmp(argv[a], "--json=", 7) == 0) {
      arguments.json = argv[a] + 7;
    } else if (std::strncmp(argv[a], "--threads=", 10) == 0) {
      arguments.threads = parse_threads(argv[a] + 10);
      if (arguments.threads.empty()) return false;
    } else {
      argv[kept++] = argv[a];
    }
  }
  argc = kept;
  return true;
}

int run(int argc, char **argv) {
  Arguments arguments;
  for (int a = 1; a < argc; a++) {
    if (std::strcmp(argv[a], "--help") == 0) {
      std::fputs(kUsage, stdout);
      return 0;
    }
  }
  if (!take_arguments(argc, argv, arguments)) {
    std::fputs(kUsage, stderr);
    return 2;
  }

  // What is given on the command line comes later and wins.
  std::vector<std::string> words = {argv[0], "--benchmark_min_time=0.1", "--benchmark_repetitions=5"};
  words.insert(words.end(), argv + 1, argv + argc);
  std::vector<char *> pointers;
  for (std::string &word : words) pointers.push_back(word.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return 2;

  std::vector<Case> cases = kCases;
  if (arguments.stress) cases.insert(cases.end(), kStressCases.begin(), kStressCases.end());
  std::vector<std::unique_ptr<Result>> results;
  WorkloadCache cache;
  for (const Case &c : cases) {
    for (const int threads : arguments.threads) {
      Result &result = *results.emplace_back(std::make_unique<Result>(Result{c, threads, {}, 0, 0}));
      for (const Contender contender : kContenders) {
        const std::string name = name_of(c) + "/threads" + std::to_string(threads) + "/" + name_of(contender);
        benchmark::RegisterBenchmark(name.c_str(), [&result, contender, &cache](benchmark::State &state) {
          measure(state, result, contender, cache);
        })->UseManualTime();
      }
    }
  }
  TableReporter reporter(results);
  benchmark::RunSpecifiedBenchmarks(&reporter);
  print_table_notes();

  if (!arguments.json.empty()) {
    std::vector<Result> measured;
    for (const auto &result : results) measured.push_back(*result);
    if (!write_json(arguments.json, measured)) {
      std::fprintf(stderr, "bench_routing: cannot write %s\n", arguments.json.c_str());
      return 1;
    }
  }
  return 0;
}

}  // namespace
}  // namespace bench

int main(int argc, char **argv) { return bench::run(argc, argv); }
