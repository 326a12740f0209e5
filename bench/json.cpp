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

std::string case_object(const Result &result) {
  const Case &c = result.measured;
  const Samples &ours = result.of(Contender::kPhaseRouter);
  Object object;
  object.add("name", text(name_of(c)));
  object.add("sources", std::to_string(c.n_sources));
  object.add("targets", std::to_string(c.n_targets));
  object.add("k", std::to_string(c.k));
  object.add("threads", std::to_string(result.threads));
  object.add("level", text(phase_router_simd_level()));
  object.add("median_ms", number(ours.median()));
  object.add("spread_ms", number(ours.spread()));
  object.add("least_ms", number(ours.least()));
  object.add("calls", std::to_string(ours.size()));
  object.add("routes", std::to_string(result.routes));
  object.add("fill", number(result.fill()));
  object.add("routes_per_second", number(result.routes_per_second()));
  object.add("input_bytes", std::to_string(result.input_bytes));
  object.add("output_bytes", std::to_string(result.output_bytes));
  object.add("bytes_moved", std::to_string(result.input_bytes + result.output_bytes));
  object.add("plain_loops_ms", number(result.median(Contender::kPlainLoops)));
  object.add("uniform_hash_ms", number(result.median(Contender::kUniformHash)));
  object.add("weighted_hash_ms", number(result.median(Contender::kWeightedHash)));
  object.add("over_plain_loops", number(result.ratio(Contender::kPhaseRouter, Contender::kPlainLoops)));
  object.add("uniform_hash_over_ours",
             number(result.ratio(Contender::kUniformHash, Contender::kPhaseRouter)));
  object.add("weighted_hash_over_ours",
             number(result.ratio(Contender::kWeightedHash, Contender::kPhaseRouter)));
  object.add("original_ms", number(c.original_ms));
  object.add("original_over_ours", number(result.original_ratio()));
  return object.json();
}

}  // namespace

bool write_json(const std::string &path, const Results &results) {
  std::ofstream file(path);
  file << "{\"machine\": " << machine_object() << ",\n \"cases\": [";
  const char *separator = "\n";
  for (const Result &result : results) {
    if (result.of(Contender::kPhaseRouter).empty()) continue;
    file << separator << "  " << case_object(result);
    separator = ",\n";
  }
  file << "\n ]}\n";
  file.close();
  return !file.fail();
}

}  // namespace bench
