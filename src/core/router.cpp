#include "core/router.hpp"

#include <algorithm>
#include <cinttypes>

#include "core/assigning.hpp"
#include "engine/degrees.hpp"
#include "engine/stopwatch.hpp"
#include "kernels/kernels.hpp"
#include "model/arcs.hpp"
#include "model/error.hpp"

namespace phaserouter {

namespace {

// The copy is checked and used, because another thread may change the caller's array at any time.
std::vector<std::uint32_t> checked_permutation(const char *name, std::span<const std::uint32_t> values) {
  std::vector<std::uint32_t> copy(values.begin(), values.end());
  if (!is_permutation_of_range(copy))
    throw Error(Fault::not_a_permutation, "%s: the entries are not a permutation of [0, %zu)", name,
                values.size());
  return copy;
}

void copy_to(Room<std::uint32_t> &room, std::span<const std::uint32_t> from,
             const Cancellation &cancellation) {
  set_size(room, from.size());
  copy_in_pieces(from, room.data(), &cancellation);
}

void check_permutation_size(const char *name, const std::vector<std::uint32_t> &permutation,
                            const char *size_name, std::uint32_t size) {
  if (permutation.empty() || permutation.size() == size) return;
  throw Error(Fault::size_mismatch, "%s = %u, but this router was given a %s of %zu entries", size_name, size,
              name, permutation.size());
}

}  // namespace

RowCounts empty_rows(std::uint64_t rows, std::uint32_t k) noexcept {
  return {rows, 0, 0, 0, k > 0 ? rows : 0, rows};
}

bool Router::row_permutations() const noexcept {
  return (options_.flags & PHASE_ROUTER_ROW_PERMUTATIONS_ON) != 0;
}

void Router::set_permutations(std::span<const std::uint32_t> pi_s, std::span<const std::uint32_t> pi_t,
                              std::span<const std::uint32_t> rho, std::span<const std::uint32_t> tau) {
  CallerPermutations checked;
  checked.pi_s = checked_permutation("pi_s", pi_s);
  checked.pi_t = checked_permutation("pi_t", pi_t);
  checked.rho = checked_permutation("rho", rho);
  checked.tau = checked_permutation("tau", tau);
  callers_ = std::move(checked);
}

void Router::check_permutation_sizes(const Shape &shape) const {
  check_permutation_size("pi_s", callers_.pi_s, "n_targets", shape.n_targets);
  check_permutation_size("tau", callers_.tau, "n_targets", shape.n_targets);
  check_permutation_size("pi_t", callers_.pi_t, "n_sources", shape.n_sources);
  check_permutation_size("rho", callers_.rho, "n_sources", shape.n_sources);
}

void Router::get_permutations(const Shape &shape, std::span<std::uint32_t> pi_s,
                              std::span<std::uint32_t> pi_t, std::span<std::uint32_t> rho,
                              std::span<std::uint32_t> tau) {
  check_permutation_sizes(shape);
  const auto write_positions = [&](std::span<std::uint32_t> out) {
    for (std::uint32_t e = 0; e < out.size(); ++e) out[e] = permutation_.position_of(e);
  };
  const auto write_elements = [&](std::span<std::uint32_t> out) {
    for (std::uint32_t p = 0; p < out.size(); ++p) out[p] = permutation_.element_at(p);
  };
  if (!pi_s.empty()) {
    make_pi_s(permutation_, shape.n_targets, options_.seed, callers_, Permutation::Directions::positions);
    write_positions(pi_s);
  }
  if (!pi_t.empty()) {
    make_pi_t(permutation_, shape.n_sources, options_.seed, callers_, Permutation::Directions::positions);
    write_positions(pi_t);
  }
  if (!rho.empty()) {
    make_rho(permutation_, shape.n_sources, options_.seed, row_permutations(), callers_,
             Permutation::Directions::elements);
    write_elements(rho);
  }
  if (!tau.empty()) {
    make_tau(permutation_, shape.n_targets, options_.seed, row_permutations(), callers_,
             Permutation::Directions::elements);
    write_elements(tau);
  }
}

Masses Router::take_degrees(const Shape &shape, const Degrees &given, const Cancellation &cancellation) {
  copy_to(source_degrees_, given.source, cancellation);
  copy_to(target_degrees_, given.target, cancellation);
  return checked_masses(shape, cancellation);
}

Masses Router::checked_masses(const Shape &shape, const Cancellation &cancellation) const {
  return {checked_mass(source_degrees_, shape.n_targets, "source_degrees", "n_targets", &cancellation),
          checked_mass(target_degrees_, shape.n_sources, "target_degrees", "n_sources", &cancellation)};
}

Job Router::job(const Shape &shape, const Masses &masses, const Cancellation &cancellation) const noexcept {
  Job job;
  job.source_degrees = source_degrees_;
  job.target_degrees = target_degrees_;
  job.source_mass = masses.source;
  job.target_mass = masses.target;
  job.k = shape.k;
  job.seed = options_.seed;
  job.selection = static_cast<Selection>(options_.selection);
  job.row_permutations = row_permutations();
  job.sort_rows = (options_.flags & PHASE_ROUTER_SORT_ROWS) != 0;
  job.threads = options_.num_threads;
  job.callers = &callers_;
  job.cancellation = &cancellation;
  return job;
}

void Router::route_packed(const Shape &shape, const std::uint64_t *s_bits, const std::uint64_t *t_bits,
                          std::span<std::int32_t> routes) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_permutation_sizes(shape);
  Stopwatch stopwatch;
  set_size(source_degrees_, shape.n_sources);
  set_size(target_degrees_, shape.n_targets);
  const PackedRows matrices[] = {{s_bits, shape.n_targets, source_degrees_},
                                 {t_bits, shape.n_sources, target_degrees_}};
  const std::uint64_t later = Routing::min_work(shape.n_sources, shape.k);
  const ThreadChoices::Plan plan =
      thread_choices_.plan(ThreadChoices::Call::packed, degrees_work(matrices) + later, options_.num_threads);
  const int degrees_threads = row_degrees(matrices, plan.threads, later, &cancellation);
  const Masses masses = checked_masses(shape, cancellation);
  const double degrees_ms = stopwatch.lap();
  Job packed = job(shape, masses, cancellation);
  packed.threads = plan.threads;
  Report report = route_checked(packed, {0, shape.n_sources}, routes);
  report.threads = std::max(report.threads, degrees_threads);
  ThreadChoices::note(plan, report.threads, degrees_ms + report.setup_ms + report.routing_ms);
  record(shape, masses, report, degrees_ms);
}

ThreadChoices::Plan Router::plan_routing(Job &job, std::uint32_t rows) noexcept {
  const ThreadChoices::Plan plan =
      thread_choices_.plan(ThreadChoices::Call::degrees, Routing::estimated_work(job, rows), job.threads);
  job.threads = plan.threads;
  return plan;
}

void Router::route_degrees(const Shape &shape, const Degrees &degrees, RowRange range,
                           std::span<std::int32_t> routes) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_permutation_sizes(shape);
  Stopwatch stopwatch;
  const Masses masses = take_degrees(shape, degrees, cancellation);
  const double degrees_ms = stopwatch.lap();
  Job by_degrees = job(shape, masses, cancellation);
  const ThreadChoices::Plan plan = plan_routing(by_degrees, range.size());
  const Report report = route_checked(by_degrees, range, routes);
  ThreadChoices::note(plan, report.threads, report.setup_ms + report.routing_ms);
  record(shape, masses, report, degrees_ms);
}

Report Router::route_checked(const Job &job, RowRange range, std::span<std::int32_t> routes) {
  Report report;
  if (job.n_targets() == 0) {
    fill_in_pieces(routes, -1, job.cancellation);
    report.counts = empty_rows(range.size(), job.k);
  } else if (range.size() > 0) {
    report = routing_.route(job, range, routes);
  }
  return report;
}

void Router::route_csr(const Shape &shape, const Degrees &degrees, std::span<std::uint64_t> offsets,
                       std::optional<std::span<std::int32_t>> targets) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_permutation_sizes(shape);
  Stopwatch stopwatch;
  const Masses masses = take_degrees(shape, degrees, cancellation);
  const double degrees_ms = stopwatch.lap();
  Report report;
  if (shape.n_sources == 0 || shape.n_targets == 0) {
    fill_in_pieces(offsets, std::uint64_t{0}, &cancellation);
    report.counts = empty_rows(shape.n_sources, shape.k);
  } else {
    Job sparse = job(shape, masses, cancellation);
    const ThreadChoices::Plan plan = plan_routing(sparse, shape.n_sources);
    report = routing_.count_routes(sparse, offsets);
    const std::uint64_t routes = routing_.routes_counted();
    if (targets && targets->size() < routes)
      throw Error(Fault::buffer_too_small,
                  "targets_len: there is room for %zu targets, but the rows hold %" PRIu64, targets->size(),
                  routes);
    if (targets) report.routing_ms += routing_.fill_routes(*targets);
    ThreadChoices::note(plan, report.threads, report.setup_ms + report.routing_ms);
  }
  record(shape, masses, report, degrees_ms);
}

void Router::count_candidates(const Shape &shape, const Degrees &degrees, std::span<std::uint32_t> counts) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_permutation_sizes(shape);
  const Masses masses = take_degrees(shape, degrees, cancellation);
  if (shape.n_targets == 0) {
    fill_in_pieces(counts, 0U, &cancellation);
  } else if (shape.n_sources > 0) {
    Job counted = job(shape, masses, cancellation);
    const ThreadChoices::Plan plan = plan_routing(counted, shape.n_sources);
    const Report report = routing_.count_candidates(counted, counts);
    ThreadChoices::note(plan, report.threads, report.setup_ms + report.routing_ms);
  }
}

void Router::sample_loads(const Shape &shape, const Degrees &degrees, std::span<const std::uint64_t> seeds,
                          std::span<std::uint64_t> loads) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_permutation_sizes(shape);
  const Masses masses = take_degrees(shape, degrees, cancellation);
  if (shape.n_sources == 0 || shape.k == 0)
    fill_in_pieces(loads, std::uint64_t{0}, &cancellation);
  else if (shape.n_targets > 0)
    sample_checked(job(shape, masses, cancellation), seeds, loads);
}

void Router::sample_checked(Job job, std::span<const std::uint64_t> seeds, std::span<std::uint64_t> loads) {
  const ThreadChoices::Plan plan = thread_choices_.plan(
      ThreadChoices::Call::loads, LoadSampling::work_per_seed(job) * seeds.size(), job.threads);
  job.threads = plan.threads;
  Stopwatch stopwatch;
  const int threads = load_sampling_.sample(job, seeds, loads);
  ThreadChoices::note(plan, threads, stopwatch.lap());
}

void Router::assign(const Shape &shape, std::span<const std::uint64_t> weights, RowRange range,
                    std::span<std::int32_t> routes) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Stopwatch stopwatch;
  Report report;
  double degrees_ms = 0;
  if (shape.n_sources == 0 || shape.k == 0) {
    report.counts = empty_rows(range.size(), shape.k);
  } else {
    make_room(loads_, shape.n_targets);
    const std::span loads = std::span(loads_).first(shape.n_targets);
    find_loads(shape, weights, options_.seed, loads, cancellation);
    degrees_ms = stopwatch.lap();
    if (range.size() > 0) {
      assignment_.make(assignment_job(options_, shape, loads, cancellation));
      const double setup_ms = stopwatch.lap();
      const ThreadChoices::Plan plan = thread_choices_.plan(
          ThreadChoices::Call::assignment, Assignment::estimated_work(range, shape.k), options_.num_threads);
      report = assignment_.rows(range, routes, plan.threads, &cancellation, assignment_scratch_);
      ThreadChoices::note(plan, report.threads, report.routing_ms);
      report.setup_ms = setup_ms;
    }
  }
  record_assignment(shape, report, degrees_ms);
}

void Router::record_assignment(const Shape &shape, const Report &report, double degrees_ms) noexcept {
  const Masses masses{std::uint64_t{shape.n_sources} * shape.n_targets,
                      std::uint64_t{shape.n_sources} * shape.k};
  record(shape, masses, report, degrees_ms);
}

BitMatrix Router::stage(const Shape &shape, Stage stage, const std::uint64_t *s_bits,
                        const std::uint64_t *t_bits) const {
  check_permutation_sizes(shape);
  std::vector<std::uint32_t> source_degrees(needs_s(stage) ? shape.n_sources : 0);
  std::vector<std::uint32_t> target_degrees(needs_t(stage) ? shape.n_targets : 0);
  if (needs_s(stage)) kernels().row_degrees(s_bits, shape.n_sources, shape.n_targets, source_degrees.data());
  if (needs_t(stage)) kernels().row_degrees(t_bits, shape.n_targets, shape.n_sources, target_degrees.data());
  return materialise({source_degrees, target_degrees, shape.n_sources, shape.n_targets, options_.seed,
                      row_permutations(), &callers_},
                     stage);
}

void Router::record(const Shape &shape, const Masses &masses, const Report &report,
                    double degrees_ms) noexcept {
  stats_ = make_stats(options_, shape, masses, report, degrees_ms);
}

const phase_router_stats &Router::stats() const {
  if (!stats_) throw Error(Fault::no_result, "router: no routing call has succeeded yet");
  return *stats_;
}

}  // namespace phaserouter
