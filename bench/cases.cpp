#include "cases.hpp"

namespace bench {
namespace {

constexpr const char *kKinds[] = {"packed", "assign", "degrees", "half",   "dense", "sample100",
                                  "rows",   "gather", "object",  "scores", "racks"};
constexpr const char *kFamilies[] = {"popular025", "popular1", "clustered", "bfloat16", "logits"};
constexpr const char *kOptions[] = {"", "/first", "/sorted"};

struct ContenderInfo {
  const char *name;
  bool is_bound;
};

constexpr ContenderInfo kInfo[kContenders] = {{"plain_loops", true},      {"top_k", true},
                                              {"default_options", true},  {"uniform_hash", false},
                                              {"weighted_hash", false},   {"jump_hash", false},
                                              {"rendezvous_hash", false}, {"weighted_rendezvous", false},
                                              {"phase_router", false}};

// Every family at every size, and what given prices and a tolerance save.
void add_scores(std::vector<Case> &all) {
  const std::vector<Case> sizes = {
      {Kind::kScores, 1024, 64, 2},
      {Kind::kScores, 8192, 256, 8},
      {Kind::kScores, 65536, 64, 2},
      {Kind::kScores, 4096, 1024, 8, Options::kDefault, 0, 3},
  };
  for (Case c : sizes)
    for (const bool is_warm : {false, true}) {
      c.is_warm = is_warm;
      for (int family = 0; family <= static_cast<int>(Family::kLogits); family++) {
        c.family = static_cast<Family>(family);
        if (!is_warm || c.family == Family::kPopular1 || c.family == Family::kBfloat16) all.push_back(c);
      }
    }
  Case within = sizes[1];
  within.tolerance = 0.001;
  for (const Family family : {Family::kPopular025, Family::kPopular1, Family::kBfloat16}) {
    within.family = family;
    all.push_back(within);
  }
}

}  // namespace

std::string name_of(const Case &c) {
  std::string gate;
  if (c.kind == Kind::kScores)
    gate = std::string("/") + kFamilies[static_cast<int>(c.family)] + (c.is_warm ? "/warm" : "") +
           (c.tolerance > 0 ? "/within" : "");
  return std::string(kKinds[static_cast<int>(c.kind)]) + "/" + std::to_string(c.n_sources) + "x" +
         std::to_string(c.n_targets) + "/k" + std::to_string(c.k) + kOptions[static_cast<int>(c.options)] +
         gate;
}

const char *name_of(Contender contender) { return kInfo[static_cast<int>(contender)].name; }

bool is_bound(Contender contender) { return kInfo[static_cast<int>(contender)].is_bound; }

bool on_one_thread(const Case &c) {
  return c.kind == Kind::kRows || c.kind == Kind::kGather || c.kind == Kind::kObject;
}

std::vector<Contender> contenders_of(const Case &c) {
  using enum Contender;
  if (c.kind == Kind::kScores) return {kTopK, kPhaseRouter};
  if (c.kind == Kind::kObject) return {kPlainLoops, kPhaseRouter};
  if (on_one_thread(c)) return {kJumpHash, kRendezvousHash, kWeightedRendezvous, kPhaseRouter};
  if (c.options != Options::kDefault) return {kDefaultOptions, kPhaseRouter};
  return {kPlainLoops, kUniformHash, kWeightedHash, kPhaseRouter};
}

std::uint64_t rows_of(const Case &c) { return on_one_thread(c) ? c.asked : c.n_sources; }

std::vector<Case> cases(bool with_stress) {
  using enum Kind;
  using enum Options;
  std::vector<Case> all = {
      {kPacked, 256, 256, 64},
      {kPacked, 512, 512, 256},
      {kPacked, 1024, 1024, 256},
      {kPacked, 2048, 2048, 512},
      {kPacked, 4096, 4096, 512},
      {kAssign, 128, 256, 8},
      {kAssign, 8192, 32, 2},
      {kAssign, 8192, 256, 8},
      {kAssign, 65536, 256, 8},
      {kAssign, 1000000, 64, 2},
      {kAssign, 10000000, 256, 8},
      {kRacks, 16384, 1000, 3},
      {kRacks, 1000000, 10000, 3},
      {kDegrees, 1000000, 1000000, 8},
      {kSample, 1024, 1024, 256},
      {kSample, 2048, 2048, 512},
      {kSample, 4096, 4096, 512},
      {kAssign, 8192, 256, 8, kSorted},
      {kHalf, 100000, 100000, 8, kFirst},
      {kRows, 16384, 1000, 3, kDefault, 16384},
      {kRows, 10000000, 1000, 3, kDefault, 16384},
      {kGather, 16384, 1000, 3, kDefault, 16384},
      {kGather, 10000000, 1000, 3, kDefault, 16384},
  };
  add_scores(all);
  if (!with_stress) return all;
  all.push_back({kPacked, 4096, 4096, 4096});
  for (const std::uint32_t k : {16, 64, 256, 1024, 4096, 12800}) all.push_back({kPacked, 32000, 32000, k});
  const std::vector<Case> slow = {
      {kAssign, 1, 100000000, 1, kDefault, 0, 3},
      {kDense, 20000, 20000, 10000, kSorted, 0, 3},
      {kObject, 50000000, 50000000, 1, kDefault, 1, 3},
      {kRows, 50000000, 50000000, 1, kDefault, 1, 3},
  };
  all.insert(all.end(), slow.begin(), slow.end());
  return all;
}

}  // namespace bench
