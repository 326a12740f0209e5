// The jobs that are measured, and what each is measured beside.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

enum class Kind {
  kPacked,   // route_packed: square bit matrices with 1 to k ones in each row
  kAssign,   // assign: tokens x experts, the experts' weights within a factor of three
  kDegrees,  // route_degrees: degrees around sqrt(k * N), so that rows meet k targets on average
  kHalf,  // route_degrees: degrees from 1 to all of the other side, so that rows meet a quarter of the targets
  kDense,  // route_degrees: degrees from 3/4 of the other side up, so that rows meet more than half of the targets
  kSample,  // sample_loads of kSampleSeeds seeds: degrees 1 to k
  kRows,    // assignment_rows: rows of an assignment that is there, one by one in random order
  kGather,  // assignment_gather: the same in batches of kBatch
  kObject,  // assignment_create, one row, assignment_destroy
  kScores,  // assign_by_scores: equal weights, scores of a family of gates
  kRacks    // assign_grouped: partitions x targets in kRacksInAll racks, copies in different ones
};

// Of gates: softmax of normal logits with popular targets (by standard deviation), of clustered tokens, in bfloat16;
// and logits themselves.
enum class Family { kPopular025, kPopular1, kClustered, kBfloat16, kLogits };

inline constexpr std::uint64_t kSampleSeeds = 100;
inline constexpr std::uint64_t kBatch = 1024;
inline constexpr std::uint32_t kRacksInAll = 12;

// Options of the router that differ from the defaults.
enum class Options { kDefault, kFirst, kSorted };

// Who does a job. The library comes last.
enum class Contender {
  kPlainLoops,
  kTopK,
  kDefaultOptions,
  kUniformHash,
  kWeightedHash,
  kJumpHash,
  kRendezvousHash,
  kWeightedRendezvous,
  kPhaseRouter
};

inline constexpr int kContenders = static_cast<int>(Contender::kPhaseRouter) + 1;

struct Case {
  Kind kind;
  std::uint64_t n_sources;
  std::uint64_t n_targets;
  std::uint32_t k;
  Options options = Options::kDefault;
  std::uint64_t asked = 0;  // rows that a call asks for, of kRows and kGather
  int calls = 0;            // as many as are timed of a slow case; 0: as many as take long enough
  Family family = Family::kPopular025;
  bool is_warm = false;  // begins with the prices of a call before
  double tolerance = 0;  // of an assignment by scores
};

// "packed/4096x4096/k512", "assign/8192x256/k8/sorted"
std::string name_of(const Case &c);

// "plain_loops"
const char *name_of(Contender contender);

// Whether tables show our time over that contender's, as for what we cannot beat, or its time over ours.
bool is_bound(Contender contender);

// In the order in which they are measured.
std::vector<Contender> contenders_of(const Case &c);

// Single rows are asked on one thread.
bool on_one_thread(const Case &c);

// The rows that a call makes.
std::uint64_t rows_of(const Case &c);

// The stress cases take up to 7 GB of memory and most of the time, so they are asked for.
std::vector<Case> cases(bool with_stress);

}  // namespace bench
