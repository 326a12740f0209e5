#include "arguments.hpp"

#include <phase_router.h>

#include <algorithm>
#include <charconv>
#include <sstream>
#include <string_view>

#include "machine.hpp"

namespace bench {

const char *const kUsage =
    "usage: bench_routing [--stress] [--threads=1,2,all] [--json=FILE] [--benchmark_filter=REGEX]\n"
    "       bench_routing --busy [--calls=10000] [--json=FILE]\n"
    "       bench_routing --level | --help\n"
    "\n"
    "--stress   adds the cases of bench/README.md under stress: up to 7 GB of memory\n"
    "--threads  numbers of threads; all = one for each processor (default: 1,2,all)\n"
    "--json     the machine, and one object for each case and number of threads\n"
    "--busy     instead: calls of the default number of threads beside calls of one thread, first on idle\n"
    "           processors, then with every processor kept busy by a spinning process\n"
    "--calls    how many of each\n"
    "--level    prints the instruction set level that runs, and nothing else; PHASE_ROUTER_SIMD chooses it\n"
    "\n"
    "Cases are named like packed/4096x4096/k512/threads2/phase_router. Google Benchmark's options hold too, "
    "e.g.\n"
    "--benchmark_min_time and --benchmark_repetitions.\n";

namespace {

// A number from 1 to max, or 0.
int whole_number(std::string_view word, int max) {
  int value = 0;
  const char *const end = word.data() + word.size();
  const auto [at, error] = std::from_chars(word.data(), end, value);
  return error == std::errc{} && at == end && value >= 1 && value <= max ? value : 0;
}

// Each number once, in the order of the text. What is wrong with it, or an empty text.
std::string parse_threads(const std::string &text, std::vector<int> &threads) {
  std::istringstream words(text);
  for (std::string word; std::getline(words, word, ',');) {
    const int value = word == "all" ? processors() : whole_number(word, PHASE_ROUTER_MAX_THREADS);
    if (value == 0) {
      return "--threads: '" + word + "' is neither 'all' nor a number from 1 to " +
             std::to_string(PHASE_ROUTER_MAX_THREADS);
    }
    if (std::find(threads.begin(), threads.end(), value) == threads.end()) threads.push_back(value);
  }
  return threads.empty() ? "--threads: names no number" : "";
}

}  // namespace

std::string take_arguments(int &argc, char **argv, Arguments &arguments) {
  std::string threads = "1,2,all";
  int kept = 1;
  for (int a = 1; a < argc; a++) {
    const std::string_view word = argv[a];
    if (word == "--help") {
      arguments.help = true;
    } else if (word == "--stress") {
      arguments.stress = true;
    } else if (word == "--busy") {
      arguments.busy = true;
    } else if (word.starts_with("--calls=")) {
      arguments.calls = whole_number(word.substr(8), 10000000);
      if (arguments.calls == 0) return "--calls: no number from 1 to 10000000";
    } else if (word == "--level") {
      arguments.level = true;
    } else if (word.starts_with("--json=")) {
      arguments.json = word.substr(7);
      if (arguments.json.empty()) return "--json: names no file";
    } else if (word.starts_with("--threads=")) {
      threads = word.substr(10);
    } else {
      argv[kept++] = argv[a];
    }
  }
  argc = kept;
  return parse_threads(threads, arguments.threads);
}

}  // namespace bench
