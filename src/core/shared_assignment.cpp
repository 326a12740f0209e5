#include "core/shared_assignment.hpp"

#include <algorithm>
#include <cinttypes>
#include <utility>

#include "core/assigning.hpp"
#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

namespace {

bool has_routes(const Shape &shape) noexcept { return shape.n_sources > 0 && shape.k > 0; }

void check_rows(std::span<const std::uint64_t> rows, std::uint32_t n_sources,
                const Cancellation &cancellation) {
  in_pieces(rows.size(), &cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t q = begin; q < end; ++q)
      if (const std::uint64_t row = read_once(rows[q]); row >= n_sources)
        throw Error(Fault::out_of_range, "rows: entry %zu is %" PRIu64 ", which is not below n_sources = %u",
                    q, row, n_sources);
  });
}

}  // namespace

// Scratch for one call, given back at its end. No call waits for the mutex, because a forked child would wait for ever
// if another thread held it at the fork. A call that does not get it makes a scratch that is freed afterwards.
class SharedAssignment::Borrowed {
 public:
  explicit Borrowed(const SharedAssignment &owner) : owner_(owner) {
    if (const std::unique_lock lock(owner.mutex_, std::try_to_lock); lock && owner.idle_) {
      borrowed_ = std::move(owner.idle_);
      owner.idle_ = std::move(borrowed_->next);
    }
    if (!borrowed_) borrowed_ = std::make_unique<Idle>();
  }
  Borrowed(const Borrowed &) = delete;
  Borrowed &operator=(const Borrowed &) = delete;
  ~Borrowed() {
    if (const std::unique_lock lock(owner_.mutex_, std::try_to_lock); lock) {
      borrowed_->next = std::move(owner_.idle_);
      owner_.idle_ = std::move(borrowed_);
    }
  }

  [[nodiscard]] Assignment::Scratch &scratch() noexcept { return borrowed_->scratch; }
  [[nodiscard]] GroupedAssignment::Scratch &grouped() noexcept { return borrowed_->grouped; }

 private:
  const SharedAssignment &owner_;
  std::unique_ptr<Idle> borrowed_;
};

SharedAssignment::SharedAssignment(const phase_router_options &options, const Shape &shape,
                                   std::span<const std::uint64_t> weights)
    : options_(options), shape_(shape), loads_(shape.n_targets) {
  if (!has_routes(shape)) {
    std::fill(loads_.begin(), loads_.end(), 0U);
    return;
  }
  const Cancellation cancellation(options.cancel, options.cancel_data);
  find_loads(shape, weights, options.seed, loads_, cancellation);
  assignment_.make(assignment_job(options, shape, loads_, cancellation));
  assignment_.prepare_single_rows(options.num_threads, &cancellation);
}

SharedAssignment::SharedAssignment(const phase_router_options &options, const Shape &shape,
                                   std::span<const std::uint64_t> weights, const Grouping &grouping,
                                   phase_router_group_stats &stats)
    : options_(options), shape_(shape), loads_(shape.n_targets) {
  const Cancellation cancellation(options.cancel, options.cancel_data);
  auto work = std::make_unique<GroupedWork>();
  stats = no_group_stats();
  if (!work->find_loads(shape, weights, grouping, options.seed, cancellation)) {
    std::fill(loads_.begin(), loads_.end(), 0U);
    return;
  }
  stats = work->stats();
  work->copy_loads(loads_);
  work->make(options, shape, grouping.limit, options.num_threads, cancellation);
  if (Assignment::table_fits(std::uint64_t{shape.n_sources} * shape.k)) {
    keep_table_of(*work, cancellation);
  } else {
    work->assignment.prepare_single_rows(options.num_threads, &cancellation);
    grouped_ = std::move(work);
  }
}

// A table of routes is one whatever they come from.
void SharedAssignment::keep_table_of(GroupedWork &work, const Cancellation &cancellation) {
  Room<std::int32_t> table(std::size_t{shape_.n_sources} * shape_.k);
  work.assignment.rows({0, shape_.n_sources}, table, options_.num_threads, &cancellation, work.scratch);
  assignment_.make_from(std::move(table), shape_);
}

void SharedAssignment::rows(RowRange range, std::span<std::int32_t> routes) const {
  if (!has_routes(shape_) || range.size() == 0) return;
  if (grouped_) return grouped_rows(range, routes);
  if (assignment_.reads_at_once(range.size())) return assignment_.read(range, routes);
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Borrowed borrowed(*this);
  if (range.size() == 1) {
    const std::uint64_t row = range.begin;
    return assignment_.gather({&row, 1}, routes, 1, &cancellation, borrowed.scratch());
  }
  const ThreadChoices::Plan plan =
      plan_threads(ThreadChoices::Call::assignment, Assignment::estimated_work(range, shape_.k));
  const Report report = assignment_.rows(range, routes, plan.threads, &cancellation, borrowed.scratch());
  note_threads(plan, report);
}

void SharedAssignment::grouped_rows(RowRange range, std::span<std::int32_t> routes) const {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Borrowed borrowed(*this);
  const ThreadChoices::Plan plan =
      plan_threads(ThreadChoices::Call::grouped, GroupedAssignment::estimated_work(range.size(), shape_.k));
  const Report report =
      grouped_->assignment.rows(range, routes, plan.threads, &cancellation, borrowed.grouped());
  note_threads(plan, report);
}

// As the options say, if another call is deciding just now.
ThreadChoices::Plan SharedAssignment::plan_threads(ThreadChoices::Call call,
                                                   std::uint64_t nanoseconds) const {
  if (const std::unique_lock lock(mutex_, std::try_to_lock); lock)
    return thread_choices_.plan(call, nanoseconds, options_.num_threads);
  ThreadChoices::Plan plan;
  plan.threads = options_.num_threads;
  return plan;
}

void SharedAssignment::note_threads(const ThreadChoices::Plan &plan, const Report &report) const {
  if (const std::unique_lock lock(mutex_, std::try_to_lock); lock)
    ThreadChoices::note(plan, report.threads, report.routing_ms);
}

void SharedAssignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes) const {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_rows(rows, shape_.n_sources, cancellation);
  if (!has_routes(shape_) || rows.empty()) return;
  Borrowed borrowed(*this);
  if (grouped_)
    grouped_->assignment.gather(rows, routes, options_.num_threads, &cancellation, borrowed.grouped());
  else
    assignment_.gather(rows, routes, options_.num_threads, &cancellation, borrowed.scratch());
}

}  // namespace phaserouter
