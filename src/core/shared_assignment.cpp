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

void SharedAssignment::rows(RowRange range, std::span<std::int32_t> routes) const {
  if (!has_routes(shape_) || range.size() == 0) return;
  if (assignment_.reads_at_once(range.size())) return assignment_.read(range, routes);
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Borrowed borrowed(*this);
  if (range.size() == 1) {
    const std::uint64_t row = range.begin;
    return assignment_.gather({&row, 1}, routes, 1, &cancellation, borrowed.scratch());
  }
  ThreadChoices::Plan plan;
  plan.threads = options_.num_threads;
  if (const std::unique_lock lock(mutex_, std::try_to_lock); lock)
    plan = thread_choices_.plan(ThreadChoices::Call::assignment, Assignment::estimated_work(range, shape_.k),
                                options_.num_threads);
  const Report report = assignment_.rows(range, routes, plan.threads, &cancellation, borrowed.scratch());
  if (const std::unique_lock lock(mutex_, std::try_to_lock); lock)
    ThreadChoices::note(plan, report.threads, report.routing_ms);
}

void SharedAssignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes) const {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  check_rows(rows, shape_.n_sources, cancellation);
  if (!has_routes(shape_) || rows.empty()) return;
  Borrowed borrowed(*this);
  assignment_.gather(rows, routes, options_.num_threads, &cancellation, borrowed.scratch());
}

}  // namespace phaserouter
