#include "core/reassigning.hpp"

#include <algorithm>
#include <numeric>

#include "core/router.hpp"
#include "engine/stopwatch.hpp"
#include "model/error.hpp"
#include "model/open_shares.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

static_assert(sizeof(Move) == sizeof(phase_router_move));

void ReassignWork::take_groups(const Grouping &grouping, const Cancellation &cancellation) {
  groups_.make(grouping.group_of, grouping.count, &cancellation);
}

void ReassignWork::make(const phase_router_options &options, const Shape &shape,
                        const ReassignRequest &request, const Cancellation &cancellation) {
  shape_ = shape;
  is_grouped_ = request.grouping.has_value();
  limit_ = is_grouped_ ? request.grouping->limit : GroupLimit{GroupLimit::Rule::spread, shape.k, 1};
  is_local_ = limit_.rule == GroupLimit::Rule::local;
  const std::size_t entries = std::size_t{shape.n_sources} * shape.k;
  make_room(previous_, entries);
  make_room(rows_, entries);
  make_room(held_, shape.n_targets);
  make_room(seen_, shape.n_targets);
  make_room(loads_, shape.n_targets);
  take_previous(request.previous, cancellation);
  find_loads(request, options.seed, cancellation);
  find_bound();
  job_ = {};
  job_.shape = shape;
  job_.previous = std::span(previous_).first(entries);
  job_.loads = std::span(loads_).first(shape.n_targets);
  job_.groups = is_grouped_ ? &groups_ : nullptr;
  job_.seed = options.seed;
  job_.threads = options.num_threads;
  job_.cancellation = &cancellation;
  const std::span rows = std::span(rows_).first(entries);
  threads_ = is_local_ ? local_.make(job_, limit_, shares_.rows(), rows) : reassignment_.make(job_, rows);
  counts_ = Moves::count(job_, rows);
  const std::uint64_t needed = counts_.moves;
  if (request.previous.max_moves && *request.previous.max_moves < needed) {
    moves_.limit(job_, is_local_, broken(), *request.previous.max_moves, rows);
    counts_ = Moves::count(job_, rows);
  }
  left_ = needed - counts_.moves;
}

const std::vector<std::uint32_t> &ReassignWork::broken() const noexcept {
  return is_local_ ? local_.broken() : reassignment_.broken();
}

void ReassignWork::take_previous(const PreviousRoutes &previous, const Cancellation &cancellation) {
  std::fill_n(held_.begin(), shape_.n_targets, 0U);
  std::fill_n(seen_.begin(), shape_.n_targets, 0U);
  const std::uint32_t k = shape_.k;
  const std::uint32_t rows = std::min(previous.rows, shape_.n_sources);
  Pace pace(&cancellation);
  for (std::uint32_t row = 0; row < rows; ++row) {
    for (std::uint32_t m = 0; m < k; ++m) {
      const std::size_t e = std::size_t{row} * k + m;
      const std::int32_t target = read_once(previous.routes[e]);
      previous_[e] = target;
      if (target == kFree) continue;
      const auto j = static_cast<std::uint32_t>(target);
      if (target < 0 || j >= shape_.n_targets)
        throw Error(
            Fault::out_of_range,
            "previous: row %u has %d at place %u, which is neither -1 nor a target below n_targets = %u", row,
            target, m, shape_.n_targets);
      if (seen_[j] == row + 1)
        throw Error(Fault::invalid_argument, "previous: row %u has target %d twice", row, target);
      seen_[j] = row + 1;
      ++held_[j];
    }
    pace.did(std::size_t{2} * k);
  }
  const std::size_t taken = std::size_t{rows} * k;
  fill_in_pieces(std::span(previous_).subspan(taken, std::size_t{shape_.n_sources - rows} * k), kFree,
                 &cancellation);
}

// Without groups every target lies in one of its own.
void ReassignWork::find_loads(const ReassignRequest &request, std::uint64_t seed,
                              const Cancellation &cancellation) {
  const std::uint32_t n = shape_.n_targets;
  if (!is_grouped_) {
    if (shape_.k > n)
      throw Error(Fault::infeasible,
                  "k: infeasible, because a row cannot hold %u different targets where n_targets = %u",
                  shape_.k, n);
    open_shares(request.weights, std::uint64_t{shape_.n_sources} * shape_.k, shape_.n_sources, &cancellation);
    make_room(own_groups_, n);
    std::iota(own_groups_.data(), own_groups_.data() + n, 0U);
    groups_.make(std::span(own_groups_).first(n), n, &cancellation);
  }
  shares_.make(groups_, limit_, request.weights, shape_.n_sources, seed, &cancellation,
               std::span(held_).first(n));
  for (std::uint32_t p = 0; p < n; ++p) loads_[groups_.targets()[p]] = shares_.loads()[p];
}

void ReassignWork::find_bound() {
  bound_ = 0;
  for (std::uint32_t j = 0; j < shape_.n_targets; ++j)
    if (held_[j] > loads_[j]) bound_ += held_[j] - loads_[j];
}

void ReassignWork::write(const phase_router_options &options, const ReassignResult &result,
                         const Cancellation &cancellation) {
  const std::span rows = std::span(rows_).first(result.routes.size());
  if (result.moves) {
    if (result.moves->size() < counts_.moves)
      throw Error(Fault::buffer_too_small, "moves_len: there is room for %zu moves, but %llu routes move",
                  result.moves->size(), static_cast<unsigned long long>(counts_.moves));
    std::size_t listed = 0;
    Moves::list(job_, rows, [&](const Move &move) {
      (*result.moves)[listed++] = {move.row, move.slot, move.from, move.to};
    });
  }
  if ((options.flags & PHASE_ROUTER_SORT_ROWS) == 0)
    return copy_in_pieces(std::span<const std::int32_t>(rows), result.routes.data(), &cancellation);
  const std::uint32_t k = shape_.k;
  sorter_.start(shape_.n_targets, k, &cancellation);
  Pace pace(&cancellation);
  for (std::uint32_t row = 0; row < shape_.n_sources; ++row) {
    const std::span from = rows.subspan(std::size_t{row} * k, k);
    std::int32_t *const out = result.routes.data() + std::size_t{row} * k;
    const auto end = std::remove(from.begin(), from.end(), kFree);
    const auto n = static_cast<std::size_t>(end - from.begin());
    sorter_.sort({reinterpret_cast<const std::uint32_t *>(from.data()), n},
                 reinterpret_cast<std::uint32_t *>(out), pace);
    std::fill(out + n, out + k, kFree);
    pace.did(std::size_t{4} * k);
  }
}

phase_router_reassign_stats ReassignWork::stats() const {
  phase_router_reassign_stats stats{};
  stats.struct_size = sizeof stats;
  stats.threads = threads_;
  stats.moves = counts_.moves;
  stats.moves_left = left_;
  stats.bound = bound_;
  stats.filled = counts_.filled;
  stats.rows_mended = broken().size();
  const GroupCaps caps = shares_.caps();
  stats.groups_capped = is_grouped_ ? caps.groups : 0;
  stats.targets_capped = is_grouped_ ? caps.targets : caps.groups;
  stats.shares_changed = caps.moved;
  return stats;
}

phase_router_reassign_stats Router::reassign(const Shape &shape, const ReassignRequest &request,
                                             const ReassignResult &result) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  Stopwatch stopwatch;
  Report report;
  phase_router_reassign_stats stats{};
  stats.struct_size = sizeof stats;
  stats.threads = 1;
  if (request.grouping) reassigning_.take_groups(*request.grouping, cancellation);
  if (shape.n_sources > 0 && shape.k > 0) {
    reassigning_.make(options_, shape, request, cancellation);
    reassigning_.write(options_, result, cancellation);
    stats = reassigning_.stats();
    report.threads = reassigning_.threads();
    const std::uint64_t routes = std::uint64_t{shape.n_sources} * shape.k;
    report.counts = {shape.n_sources, routes, routes, 0, 0, 0};
  } else {
    report.counts = empty_rows(shape.n_sources, shape.k);
  }
  report.routing_ms = stopwatch.lap();
  stats.total_ms = report.routing_ms;
  record_assignment(shape, report, 0);
  return stats;
}

}  // namespace phaserouter
