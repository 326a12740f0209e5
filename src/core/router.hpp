// What stands behind the opaque handle: seed, options, callers' permutations, stats, and the engine's scratch.
// The functions of this class take pointers and lengths that have been checked. What depends on contents they check
// themselves, before anything is written.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/dispatching.hpp"
#include "core/grouping.hpp"
#include "core/reassigning.hpp"
#include "core/stats.hpp"
#include "engine/assignment.hpp"
#include "engine/load_sampling.hpp"
#include "engine/routing.hpp"
#include "engine/score_assignment.hpp"
#include "engine/thread_choice.hpp"
#include "model/room.hpp"
#include "model/routing_permutations.hpp"
#include "model/shape.hpp"
#include "phase_router.h"
#include "stages/pipeline.hpp"

namespace phaserouter {

struct Degrees {
  std::span<const std::uint32_t> source;
  std::span<const std::uint32_t> target;
};

// As given: weights of N targets, or bounds of N each (lower: or none).
struct ScoreLoads {
  bool by_weights = false;
  std::span<const std::uint64_t> weights;
  std::span<const std::uint32_t> lower;
  std::span<const std::uint32_t> upper;
};

// Where the search for an assignment by scores starts, and how near to the best it may end.
struct ScoreGuide {
  std::span<const std::int64_t> start;  // prices: N or none
  double tolerance = 0;                 // finite, not negative
};

// Rows without a route.
RowCounts empty_rows(std::uint64_t rows, std::uint32_t k) noexcept;

class Router {
 public:
  explicit Router(const phase_router_options &resolved) : options_(resolved) {}

  void set_seed(std::uint64_t seed) noexcept { options_.seed = seed; }
  [[nodiscard]] const phase_router_options &options() const noexcept { return options_; }

  // Each is empty (the seed's) or of its full size; throws Error when one is not a permutation.
  void set_permutations(std::span<const std::uint32_t> pi_s, std::span<const std::uint32_t> pi_t,
                        std::span<const std::uint32_t> rho, std::span<const std::uint32_t> tau);
  // Each output is empty (not asked for) or of its full size.
  void get_permutations(const Shape &shape, std::span<std::uint32_t> pi_s, std::span<std::uint32_t> pi_t,
                        std::span<std::uint32_t> rho, std::span<std::uint32_t> tau);

  void route_packed(const Shape &shape, const std::uint64_t *s_bits, const std::uint64_t *t_bits,
                    std::span<std::int32_t> routes);
  void route_degrees(const Shape &shape, const Degrees &degrees, RowRange range,
                     std::span<std::int32_t> routes);
  // targets without a value: only the offsets are wanted.
  void route_csr(const Shape &shape, const Degrees &degrees, std::span<std::uint64_t> offsets,
                 std::optional<std::span<std::int32_t>> targets);
  void count_candidates(const Shape &shape, const Degrees &degrees, std::span<std::uint32_t> counts);
  void sample_loads(const Shape &shape, const Degrees &degrees, std::span<const std::uint64_t> seeds,
                    std::span<std::uint64_t> loads);
  void assign(const Shape &shape, std::span<const std::uint64_t> weights, RowRange range,
              std::span<std::int32_t> routes);
  phase_router_score_stats assign_by_scores(const Shape &shape, const ScoreMatrix &scores,
                                            const ScoreLoads &loads, const ScoreGuide &guide,
                                            const ScoreResult &result);
  phase_router_group_stats assign_grouped(const Shape &shape, std::span<const std::uint64_t> weights,
                                          const Grouping &grouping, std::span<std::int32_t> routes);
  phase_router_reassign_stats reassign(const Shape &shape, const ReassignRequest &request,
                                       const ReassignResult &result);
  template <class Index>
  void dispatch_plan(const GivenRoutes &routes, std::uint64_t multiple, const DispatchArrays<Index> &out);
  template <class Index>
  void dispatch_ranks(const GivenRoutes &routes, const TargetRanks &ranks, const RankArrays<Index> &out);
  [[nodiscard]] BitMatrix stage(const Shape &shape, Stage stage, const std::uint64_t *s_bits,
                                const std::uint64_t *t_bits) const;

  // Throws Error (no result) before the first routing.
  [[nodiscard]] const phase_router_stats &stats() const;

 private:
  template <class Index>
  DispatchWork<Index> &dispatch_work() noexcept;
  [[nodiscard]] bool row_permutations() const noexcept;
  void check_permutation_sizes(const Shape &shape) const;
  // Copies a caller's degrees into the router's own, and checks these: the caller's may change at any time.
  [[nodiscard]] Masses take_degrees(const Shape &shape, const Degrees &given,
                                    const Cancellation &cancellation);
  [[nodiscard]] Masses checked_masses(const Shape &shape, const Cancellation &cancellation) const;
  // The job of routing by the router's own degrees, which have been checked.
  [[nodiscard]] Job job(const Shape &shape, const Masses &masses,
                        const Cancellation &cancellation) const noexcept;
  // Decides on how many threads a routing by degrees may run.
  ThreadChoices::Plan plan_routing(Job &job, std::uint32_t rows) noexcept;
  void sample_checked(Job job, std::span<const std::uint64_t> seeds, std::span<std::uint64_t> loads);
  [[nodiscard]] Report route_checked(const Job &job, RowRange range, std::span<std::int32_t> routes);
  void record(const Shape &shape, const Masses &masses, const Report &report, double degrees_ms) noexcept;
  void record_scores(const Shape &shape, std::span<const std::uint32_t> upper, const ScoreReport &scores,
                     double degrees_ms) noexcept;
  void record_assignment(const Shape &shape, const Report &report, double degrees_ms) noexcept;

  phase_router_options options_;
  CallerPermutations callers_;
  std::optional<phase_router_stats> stats_;
  Routing routing_;
  LoadSampling load_sampling_;
  ThreadChoices thread_choices_;
  Assignment assignment_;
  Assignment::Scratch assignment_scratch_;
  ScoreAssignment score_assignment_;
  Room<std::uint32_t> loads_;  // of the last assignment
  GroupedWork grouped_;
  ReassignWork reassigning_;
  DispatchWork<std::int32_t> dispatch_;
  DispatchWork<std::int64_t> wide_dispatch_;
  Permutation permutation_;  // of get_permutations
  // The degrees of the current call: the row sums of packed matrices, or copies of a caller's arrays.
  Room<std::uint32_t> source_degrees_;
  Room<std::uint32_t> target_degrees_;
};

}  // namespace phaserouter
