#include "core/shared_assignment.hpp"

#include <algorithm>
#include <cinttypes>
#include <utility>

#include "core/assigning.hpp"
#include "model/error.hpp"

namespace phaserouter {

namespace {

bool has_routes(const Shape &shape) noexcept { return shape.n_sources > 0 && shape.k > 0; }

void check_rows(std::span<const std::uint64_t> rows, std::uint32_t n_sources) {
  for (std::size_t q = 0; q < rows.size(); ++q)
    if (rows[q] >= n_sources)
      throw Error(Fault::out_of_range, "rows: entry %zu is %" PRIu64 ", but n_sources is %u", q, rows[q],
                  n_sources);
}

}  // namespace

// Scratch for one call, given back at its end.
class SharedAssignment::Borrowed {
 public:
  explicit Borrowed(const SharedAssignment &owner) : owner_(owner) {
    {
      const std::lock_guard lock(owner.mutex_);
      if (!owner.idle_.empty()) {
        scratch_ = std::move(owner.idle_.back());
        owner.idle_.pop_back();
      }
    }
    if (!scratch_) scratch_ = std::make_unique<Assignment::Scratch>();
  }
  Borrowed(const Borrowed &) = delete;
  Borrowed &operator=(const Borrowed &) = delete;
  ~Borrowed() {
    const std::lock_guard lock(owner_.mutex_);
    try {
      owner_.idle_.push_back(std::move(scratch_));
    } catch (...) {  // without memory to keep it, it is freed
    }
  }

  [[nodiscard]] Assignment::Scratch &scratch() noexcept { return *scratch_; }

 private:
  const SharedAssignment &owner_;
  std::unique_ptr<Assignment::Scratch> scratch_;
};

SharedAssignment::SharedAssignment(const phase_router_options &options, const Shape &shape,
                                   std::span<const std::uint64_t> weights)
    : options_(options), shape_(shape), loads_(shape.n_targets) {
  if (!has_routes(shape)) return;
  const Cancellation cancellation(options.cancel, options.cancel_data);
  SeededShares shares;
  find_loads(shape, weights, options.seed, shares, loads_);
  assignment_.make(assignment_job(options, shape, loads_, cancellation));
}

void SharedAssignment::rows(RowRange range, std::span<std::int32_t> routes) const {
  if (!has_routes(shape_) || range.size() == 0) return;
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Borrowed borrowed(*this);
  assignment_.rows(range, routes, options_.num_threads, &cancellation, borrowed.scratch());
}

void SharedAssignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes) const {
  check_rows(rows, shape_.n_sources);
  if (!has_routes(shape_) || rows.empty()) return;
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Borrowed borrowed(*this);
  assignment_.gather(rows, routes, &cancellation, borrowed.scratch());
}

}  // namespace phaserouter
