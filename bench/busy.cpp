#include "busy.hpp"

#include <algorithm>
#include <chrono>
#include <memory>

#include "machine.hpp"
#include "report.hpp"
#include "spinners.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

constexpr Case kCases[] = {{Kind::kPacked, 4096, 4096, 512}, {Kind::kAssign, 65536, 256, 8}};
constexpr int kBlock = 100;
constexpr int kDefaultThreads = 0;

void time_calls(Workload &workload, int calls, Samples &samples) {
  using clock = std::chrono::steady_clock;
  for (int call = 0; call < calls; call++) {
    const auto start = clock::now();
    workload.call(Contender::kPhaseRouter);
    samples.add(std::chrono::duration<double, std::milli>(clock::now() - start).count());
  }
}

BusyResult measure(const Case &c, int calls, int spinners) {
  const std::unique_ptr<Workload> by_default = make_workload(c, kDefaultThreads);
  const std::unique_ptr<Workload> by_one = make_workload(c, 1);
  by_default->call(Contender::kPhaseRouter);  // the first call makes scratch memory
  by_one->call(Contender::kPhaseRouter);
  BusyResult result{c, spinners, {}, {}};
  for (int done = 0; done < calls; done += kBlock) {
    const int block = std::min(kBlock, calls - done);
    time_calls(*by_default, block, result.default_threads);
    time_calls(*by_one, block, result.one_thread);
  }
  return result;
}

}  // namespace

std::vector<BusyResult> measure_busy(int calls) {
  // Made before the library has any threads, which a fork would not copy.
  Spinners spinners(processors());
  print_busy_head();
  std::vector<BusyResult> results;
  for (const bool busy : {false, true}) {
    if (busy) spinners.start();
    for (const Case &c : kCases) {
      results.push_back(measure(c, calls, busy ? spinners.count() : 0));
      print_busy_line(results.back());
    }
  }
  return results;
}

}  // namespace bench
