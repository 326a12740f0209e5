#include <phase_router.h>

#include <cstdio>
#include <fstream>
#include <optional>

#include "machine.hpp"
#include "report.hpp"

namespace bench {
namespace {

std::string text(const std::string &value) {
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) quoted += c;
  }
  return quoted + '"';
}

std::string number(std::optional<double> value) {
  if (!value) return "null";
  char digits[64];
  std::snprintf(digits, sizeof digits, "%.9g", *value);
  return digits;
}

// Members of one object, written as they come.
class Object {
 public:
  void add(const char *name, const std::string &json) {
    members_ += members_.empty() ? "" : ", ";
    members_ += text(name) + ": " + json;
  }
  [[nodiscard]] std::string json() const { return "{" + members_ + "}"; }

 private:
  std::string members_;
};

std::string machine_object() {
  Object object;
  object.add("cpu", text(cpu_model()));
  object.add("cores", std::to_string(processors()));
  object.add("compiler", text(compiler()));
  object.add("library", text(phase_router_version()));
  object.add("spec", std::to_string(phase_router_spec_version()));
  return object.json();
}

// "over_plain_loops", "jump_hash_over_ours"
std::string ratio_key(Contender contender) {
  const std::string name = name_of(contender);
  return is_bound(contender) ? "over_" + name : name + "_over_ours";
}

std::string case_object(const Result &result) {
  const Case &c = result.measured;
  const Samples &ours = result.ours();
  Object object;
  object.add("name", text(name_of(c)));
  object.add("sources", std::to_string(c.n_sources));
  object.add("targets", std::to_string(c.n_targets));
  object.add("k", std::to_string(c.k));
  object.add("rows", std::to_string(rows_of(c)));
  object.add("threads", std::to_string(result.threads));
  object.add("level", text(phase_router_simd_level()));
  object.add("median_ms", number(ours.median()));
  object.add("spread_ms", number(ours.spread()));
  object.add("least_ms", number(ours.min()));
  object.add("calls", std::to_string(ours.size()));
  object.add("routes", std::to_string(result.routes));
  object.add("fill", number(result.fill()));
  object.add("routes_per_second", number(result.routes_per_second()));
  object.add("us_per_row", number(result.us_per_row()));
  object.add("input_bytes", std::to_string(result.input_bytes));
  object.add("output_bytes", std::to_string(result.output_bytes));
  object.add("bytes_moved", std::to_string(result.input_bytes + result.output_bytes));
  for (int at = 0; at < kContenders; at++) {
    const auto contender = static_cast<Contender>(at);
    if (contender == Contender::kPhaseRouter) continue;
    object.add((std::string(name_of(contender)) + "_ms").c_str(), number(result.median(contender)));
    object.add(ratio_key(contender).c_str(), number(result.ratio(contender)));
  }
  return object.json();
}

std::string quantiles_object(const Samples &samples) {
  Object object;
  object.add("median_ms", number(samples.median()));
  object.add("p90_ms", number(samples.quantile(0.9)));
  object.add("p99_ms", number(samples.quantile(0.99)));
  object.add("calls", std::to_string(samples.size()));
  return object.json();
}

std::string busy_object(const BusyResult &result) {
  Object object;
  object.add("name", text(name_of(result.measured)));
  object.add("spinners", std::to_string(result.spinners));
  object.add("default", quantiles_object(result.default_threads));
  object.add("one_thread", quantiles_object(result.one_thread));
  object.add("ratio", number(result.ratio()));
  return object.json();
}

bool write_list(const std::string &path, const char *name, const std::vector<std::string> &objects) {
  std::ofstream file(path);
  file << "{\"machine\": " << machine_object() << ",\n " << text(name) << ": [";
  const char *separator = "\n";
  for (const std::string &object : objects) {
    file << separator << "  " << object;
    separator = ",\n";
  }
  file << "\n ]}\n";
  file.close();
  return !file.fail();
}

}  // namespace

bool write_json(const std::string &path, const Results &results) {
  std::vector<std::string> objects;
  for (const Result &result : results) {
    if (!result.ours().empty()) objects.push_back(case_object(result));
  }
  return write_list(path, "cases", objects);
}

bool write_json(const std::string &path, const std::vector<BusyResult> &results) {
  std::vector<std::string> objects;
  objects.reserve(results.size());
  for (const BusyResult &result : results) objects.push_back(busy_object(result));
  return write_list(path, "busy", objects);
}

}  // namespace bench
