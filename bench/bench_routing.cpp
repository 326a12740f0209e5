// Measures libphaserouter at every size of bench/README.md, beside the contenders of each.
#include <benchmark/benchmark.h>
#include <phase_router.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "arguments.hpp"
#include "report.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

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

// Times every single call. Google Benchmark calls this with more and more iterations until they take long enough,
// and then once for each further repetition with that many; only the latter are kept.
void measure(benchmark::State &state, Result &result, Contender contender, WorkloadCache &cache) {
  using clock = std::chrono::steady_clock;
  static std::pair<const Samples *, benchmark::IterationCount> last;
  Workload &workload = cache.get(result);
  Samples &samples = result.samples[static_cast<int>(contender)];
  const std::pair<const Samples *, benchmark::IterationCount> current{&samples, state.max_iterations};
  if (last != current) {
    samples.clear();
    workload.call(contender);  // the caches may hold another contender's data
  }
  last = current;

  for ([[maybe_unused]] auto _ : state) {
    const auto start = clock::now();
    workload.call(contender);
    benchmark::ClobberMemory();
    const std::chrono::duration<double> seconds = clock::now() - start;
    state.SetIterationTime(seconds.count());
    samples.add(seconds.count() * 1e3);
  }
  if (contender == Contender::kPhaseRouter) {
    result.routes = workload.routes();
    result.input_bytes = workload.input_bytes();
    result.output_bytes = workload.output_bytes();
  }
}

// Prints a line of a table as soon as the last contender of a case, the library, has been measured.
class TableReporter final : public benchmark::BenchmarkReporter {
 public:
  explicit TableReporter(const Results &results) : results_(results) {}

  bool ReportContext(const Context &) override {
    std::printf("libphaserouter %s, %s kernels\n", phase_router_version(), phase_router_simd_level());
    return true;
  }

  void ReportRuns(const std::vector<Run> &) override {
    for (const Result &result : results_) {
      if (!result.ours().empty() && printed_.insert(&result).second) print_line(result);
    }
  }

 private:
  const Results &results_;
  std::set<const Result *> printed_;
};

// Freed memory stays with the process: the hash routers allocate their tables in every call, and would otherwise pay
// for page faults that the router, which reuses its scratch, does not have.
void keep_freed_memory() {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the most that it takes
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

// A router that can be created shows that the level asked for is one that runs.
int print_level() {
  phase_router *router = nullptr;
  if (phase_router_create(&router, nullptr) != PHASE_ROUTER_OK) {
    std::fprintf(stderr, "bench_routing: %s\n", phase_router_last_error());
    return 1;
  }
  phase_router_destroy(router);
  std::puts(phase_router_simd_level());
  return 0;
}

template <class All>
int written(const Arguments &arguments, const All &results) {
  if (arguments.json.empty() || write_json(arguments.json, results)) return 0;
  std::fprintf(stderr, "bench_routing: cannot write %s\n", arguments.json.c_str());
  return 1;
}

void register_all(const Arguments &arguments, Results &results, WorkloadCache &cache) {
  for (const Case &c : cases(arguments.stress)) {
    for (const int threads : arguments.threads) {
      if (threads != 1 && on_one_thread(c)) continue;
      Result &result = results.emplace_back(Result{c, threads, {}, 0, 0, 0});
      for (const Contender contender : contenders_of(c)) {
        const std::string name = name_of(c) + "/threads" + std::to_string(threads) + "/" + name_of(contender);
        benchmark::internal::Benchmark *const registered =
            benchmark::RegisterBenchmark(name.c_str(), [&result, contender, &cache](benchmark::State &state) {
              measure(state, result, contender, cache);
            });
        registered->UseManualTime();
        if (c.calls != 0) registered->Iterations(1)->Repetitions(c.calls);
      }
    }
  }
}

int run_busy(int argc, char **argv, const Arguments &arguments) {
  if (argc > 1) {
    std::fprintf(stderr, "bench_routing: --busy does not go with %s\n", argv[1]);
    return 2;
  }
  keep_freed_memory();
  std::printf("libphaserouter %s, %s kernels; %d calls of each\n\n", phase_router_version(),
              phase_router_simd_level(), arguments.calls);
  return written(arguments, measure_busy(arguments.calls));
}

int run(int argc, char **argv) {
  Arguments arguments;
  const std::string wrong = take_arguments(argc, argv, arguments);
  if (arguments.help) {
    std::fputs(kUsage, stdout);
    return 0;
  }
  if (!wrong.empty()) {
    std::fprintf(stderr, "bench_routing: %s\n\n%s", wrong.c_str(), kUsage);
    return 2;
  }
  if (arguments.level) return print_level();
  if (arguments.busy) return run_busy(argc, argv, arguments);

  // What is given on the command line comes later and wins.
  std::vector<std::string> words = {argv[0], "--benchmark_min_time=0.1", "--benchmark_repetitions=5"};
  words.insert(words.end(), argv + 1, argv + argc);
  std::vector<char *> pointers;
  pointers.reserve(words.size());
  for (std::string &word : words) pointers.push_back(word.data());
  int count = static_cast<int>(pointers.size());
  benchmark::Initialize(&count, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(count, pointers.data())) return 2;

  keep_freed_memory();
  Results results;
  WorkloadCache cache;
  register_all(arguments, results, cache);
  TableReporter reporter(results);
  if (benchmark::RunSpecifiedBenchmarks(&reporter) == 0)
    return 2;  // the filter matches nothing, and it said so
  print_notes();
  return written(arguments, results);
}

}  // namespace
}  // namespace bench

int main(int argc, char **argv) { return bench::run(argc, argv); }
