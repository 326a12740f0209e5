#include "capi/score_arguments.hpp"

#include "core/sized_struct.hpp"

namespace phaserouter {

namespace {

constexpr std::size_t kFirstScores = sizeof(phase_router_scores);
constexpr std::size_t kFirstCertificate = sizeof(phase_router_certificate);
constexpr std::size_t kFirstBounds = sizeof(phase_router_load_bounds);

// A pair's memory is what lies between the first element and the last.
std::size_t extent(const Shape &shape, std::size_t stride) {
  if (shape.n_sources == 0 || shape.n_targets == 0) return 0;
  const std::size_t whole = checked_product("scores", shape.n_sources, stride, sizeof(std::uint32_t));
  return whole - (stride - shape.n_targets);
}

// By its bits, for a NaN is not to trap.
double checked_tolerance(double tolerance) {
  constexpr std::uint64_t kInfinity = std::uint64_t{0x7FF} << 52;
  const auto bits = __builtin_bit_cast(std::uint64_t, tolerance);
  const std::uint64_t magnitude = bits & ~(std::uint64_t{1} << 63);
  if (magnitude == 0 || bits < kInfinity) return tolerance;
  const char *const what = magnitude > kInfinity ? "NaN" : magnitude == kInfinity ? "infinite" : "negative";
  throw Error(Fault::out_of_range,
              "certificate: tolerance is %s, but must be a finite number that is not negative", what);
}

}  // namespace

void check_reserved(const char *name, std::uint32_t reserved) {
  if (reserved != 0)
    throw Error(Fault::invalid_argument, "%s: reserved is %u, but must be 0", name, reserved);
}

ScoreMatrix checked_scores(const Shape &shape, const phase_router_scores *pointer, Buffers &buffers) {
  const phase_router_scores given = read_sized("scores", &required("scores", pointer), kFirstScores);
  if (given.type > PHASE_ROUTER_SCORES_INT32)
    throw Error(Fault::invalid_argument, "scores: type is %u, which is no PHASE_ROUTER_SCORES_*", given.type);
  const std::uint64_t stride = given.row_stride == 0 ? shape.n_targets : given.row_stride;
  if (stride < shape.n_targets)
    throw Error(Fault::out_of_range, "scores: row_stride is %" PRIu64 ", below n_targets = %u", stride,
                shape.n_targets);
  if (stride > SIZE_MAX)
    throw Error(Fault::overflow, "scores: row_stride is %" PRIu64 ", which does not fit in memory", stride);
  ScoreMatrix matrix;
  matrix.is_float = given.type == PHASE_ROUTER_SCORES_FLOAT32;
  matrix.row_stride = static_cast<std::size_t>(stride);
  matrix.n_sources = shape.n_sources;
  matrix.n_targets = shape.n_targets;
  matrix.values = buffers
                      .input("scores: values", static_cast<const std::uint32_t *>(given.values),
                             extent(shape, matrix.row_stride))
                      .data();
  if (given.allowed != nullptr) {
    const std::size_t words =
        checked_product("scores: allowed", shape.n_sources, (std::uint64_t{shape.n_targets} + 63) / 64,
                        sizeof(std::uint64_t));
    matrix.allowed = buffers.input("scores: allowed", given.allowed, words).data();
  }
  return matrix;
}

ScoreLoads checked_loads(const Shape &shape, const phase_router_load_bounds *pointer, Buffers &buffers) {
  const phase_router_load_bounds given = read_sized("loads", &required("loads", pointer), kFirstBounds);
  check_reserved("loads", given.reserved);
  ScoreLoads loads;
  const bool by_bounds = given.lower != nullptr || given.upper != nullptr;
  if (given.weights != nullptr && by_bounds)
    throw Error(Fault::invalid_argument, "loads: weights and bounds are given, but only one may be");
  loads.by_weights = given.weights != nullptr;
  if (loads.by_weights) {
    loads.weights = buffers.input("loads: weights", given.weights, shape.n_targets);
  } else {
    loads.upper = buffers.input("loads: upper", given.upper, shape.n_targets);
    if (given.lower != nullptr) loads.lower = buffers.input("loads: lower", given.lower, shape.n_targets);
  }
  return loads;
}

Proof checked_proof(const Shape &shape, const phase_router_certificate *pointer, Buffers &buffers) {
  if (pointer == nullptr) return {};
  const phase_router_certificate given =
      read_sized("certificate", &required("certificate", pointer), kFirstCertificate);
  check_reserved("certificate", given.reserved);
  Proof proof;
  proof.tolerance = checked_tolerance(given.tolerance);
  const std::size_t n = shape.n_targets;
  if (given.prices != nullptr) proof.prices = buffers.output("certificate: prices", given.prices, n, n);
  if (given.start == given.prices)
    proof.start = proof.prices;
  else if (given.start != nullptr)
    proof.start = buffers.input("certificate: start", given.start, n);
  const std::size_t words = (n + 63) / 64;
  if (given.full != nullptr) proof.full = buffers.output("certificate: full", given.full, words, words);
  return proof;
}

void check_score_shape(const Shape &shape) {
  if (shape.n_targets > PHASE_ROUTER_MAX_SCORE_TARGETS)
    throw Error(Fault::out_of_range, "n_targets: %u is above %d, the most for an assignment by scores",
                shape.n_targets, PHASE_ROUTER_MAX_SCORE_TARGETS);
  const std::uint64_t slots = std::uint64_t{shape.n_sources} * shape.k;
  if (slots >> 33 != 0)
    throw Error(Fault::overflow, "k: %u times n_sources = %u is 2^33 or more", shape.k, shape.n_sources);
}

}  // namespace phaserouter
