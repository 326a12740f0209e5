#include "engine/route_keeper.hpp"

#include <algorithm>

#include "model/keys.hpp"
#include "model/square_root.hpp"

namespace phaserouter {

namespace {

constexpr std::size_t kStart = SIZE_MAX;  // what found the targets of the cell that a search begins with

}  // namespace

void RouteKeeper::keep(const ReassignJob &job, RowsInChange &change) {
  job_ = &job;
  change_ = &change;
  key_ = key_for(job.seed, Purpose::leaving);
  const std::size_t n = job.shape.n_targets;
  make_room(held_, n);
  make_room(limits_, n);
  make_room(ends_, n + 1);
  make_room(change.lacking, n);
  std::fill_n(held_.begin(), n, 0U);
  change.wanted.assign(n, 0);
  change.empty.clear();
  change.broken.clear();
  cells_.clear();
  take_rows();
  find_limits();
  count_candidates();
  drop_the_rest();
  if (!cells_.empty()) keep_one_of_each_cell();
}

void RouteKeeper::take_rows() {
  Pace pace(job_->cancellation);
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    const auto from = job_->previous_row(row);
    const auto to = change_->row(*job_, row);
    std::copy(from.begin(), from.end(), to.begin());
    if (!take_row(row, to)) change_->empty.push_back(row);
    pace.did(std::size_t{2} * job_->shape.k + 2);
  }
}

// Returns whether it holds anything.
bool RouteKeeper::take_row(std::uint32_t row, std::span<std::int32_t> entries) {
  if (job_->groups != nullptr) find_cells(row, entries);
  bool holds = false;
  for (const std::int32_t target : entries) {
    if (target == kFree) continue;
    ++held_[static_cast<std::uint32_t>(target)];
    holds = true;
  }
  return holds || (!cells_.empty() && cells_.back().row == row);
}

// Several targets of a group: none is kept for the time being.
void RouteKeeper::find_cells(std::uint32_t row, std::span<std::int32_t> entries) {
  row_groups_.clear();
  for (const std::int32_t target : entries)
    if (target != kFree) row_groups_.push_back(job_->group_of(target));
  std::sort(row_groups_.begin(), row_groups_.end());
  const std::size_t before = cells_.size();
  for (std::size_t q = 1; q < row_groups_.size(); ++q) {
    const std::uint32_t group = row_groups_[q];
    if (group != row_groups_[q - 1]) continue;
    if (cells_.size() == before || cells_.back().group != group) cells_.push_back({row, group, kFree});
  }
  if (cells_.size() == before) return;
  change_->broken.push_back(row);
  for (std::int32_t &target : entries)
    for (std::size_t c = before; c < cells_.size() && target != kFree; ++c)
      if (cells_[c].group == job_->group_of(target)) target = kFree;
}

// Rather more pairs than must leave have a hash below the limit.
void RouteKeeper::find_limits() {
  for (std::uint32_t j = 0; j < job_->shape.n_targets; ++j) {
    const std::uint32_t load = job_->loads[j];
    limits_[j] = 0;
    change_->lacking[j] = held_[j] < load ? load - held_[j] : 0;
    if (held_[j] <= load) continue;
    change_->wanted[j] = 1;
    const std::uint64_t leave = held_[j] - load;
    const std::uint64_t most = leave + 8 + 4 * std::uint64_t{square_root(leave)};
    limits_[j] = most >= held_[j] ? UINT64_MAX : UINT64_MAX / held_[j] * most;
  }
}

// visit(j, hash, place) for every pair that may leave.
template <class Visit>
void RouteKeeper::for_candidates(const Visit &visit) {
  const std::uint32_t k = job_->shape.k;
  Pace pace(job_->cancellation);
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    const auto entries = change_->row(*job_, row);
    const std::uint64_t row_key = word(key_, row);
    for (std::uint32_t m = 0; m < k; ++m) {
      if (entries[m] == kFree) continue;
      const auto j = static_cast<std::uint32_t>(entries[m]);
      const std::uint64_t limit = limits_[j];
      if (limit == 0) continue;
      const std::uint64_t hash = word(row_key, j);
      if (hash <= limit) visit(j, hash, std::uint64_t{row} * k + m);
    }
    pace.did(k + 2);
  }
}

void RouteKeeper::count_candidates() {
  const std::uint32_t n = job_->shape.n_targets;
  std::fill_n(ends_.begin(), n + 1, std::size_t{0});
  if (std::none_of(limits_.data(), limits_.data() + n, [](std::uint64_t limit) { return limit > 0; }))
    return;
  for_candidates([&](std::uint32_t j, std::uint64_t, std::uint64_t) { ++ends_[j]; });
  std::size_t sum = 0;
  for (std::uint32_t j = 0; j < n; ++j) {
    if (limits_[j] > 0 && ends_[j] < held_[j] - job_->loads[j]) {
      limits_[j] = UINT64_MAX;  // too few were below the limit: look at all
      ends_[j] = held_[j];
    }
    const std::size_t count = ends_[j];
    ends_[j] = sum;
    sum += count;
  }
  ends_[n] = sum;
  make_room(candidates_, sum);
  for_candidates([&](std::uint32_t j, std::uint64_t hash, std::uint64_t place) {
    candidates_[ends_[j]++] = {hash, place};
  });
}

void RouteKeeper::drop_the_rest() {
  Pace pace(job_->cancellation);
  std::size_t begin = 0;
  for (std::uint32_t j = 0; j < job_->shape.n_targets; ++j) {
    if (limits_[j] == 0) continue;
    const std::size_t end = ends_[j];
    const std::size_t leave = held_[j] - job_->loads[j];
    const auto at = [&](std::size_t q) { return candidates_.begin() + static_cast<std::ptrdiff_t>(q); };
    if (leave < end - begin)
      std::nth_element(at(begin), at(begin + leave), at(end),
                       [&pace](const Candidate &a, const Candidate &b) {
                         pace.did(1);  // which throws when the call is to stop
                         return a < b;
                       });
    for (std::size_t q = begin; q < begin + leave; ++q) change_->rows[static_cast<std::size_t>(candidates_[q].place)] = kFree;
    pace.did(leave + 1);
    begin = end;
  }
}

// Augmenting paths between the cells and their targets. What a search without success has seen stays without: those
// targets are wanted, and no later search looks at them.
void RouteKeeper::keep_one_of_each_cell() {
  keepers_.assign(job_->shape.n_targets, {});
  seen_.assign(job_->shape.n_targets, 0);
  search_ = 0;
  Pace pace(job_->cancellation);
  for (std::uint32_t cell = 0; cell < cells_.size(); ++cell) {
    if (!keep_one(cell, pace))
      for (const auto &[target, from] : queue_) change_->wanted[static_cast<std::uint32_t>(target)] = 1;
    pace.did(4 * queue_.size() + job_->shape.k);
  }
  for (const Cell &cell : cells_) {
    if (cell.kept == kFree) continue;
    const auto previous = job_->previous_row(cell.row);
    const auto place = std::find(previous.begin(), previous.end(), cell.kept) - previous.begin();
    change_->row(*job_, cell.row)[static_cast<std::size_t>(place)] = cell.kept;
  }
}

bool RouteKeeper::keep_one(std::uint32_t cell, Pace &pace) {
  ++search_;
  queue_.clear();
  queue_cells_.clear();
  bool found = look_at(cell, kStart);
  for (std::size_t q = 0; q < queue_.size() && !found; ++q)
    for (const std::uint32_t keeper : keepers_[static_cast<std::uint32_t>(queue_[q].first)]) {
      pace.did(std::size_t{2} * job_->shape.k);
      if ((found = look_at(keeper, q))) break;
    }
  if (!found) return false;
  --change_->lacking[static_cast<std::uint32_t>(queue_.back().first)];
  keep_along(queue_.size() - 1);
  return true;
}

// Appends the targets of the cell that are new to the queue. Returns true at one that lacks rows, which is the last then:
// those before it in the queue lack none, so it is the one at which the search ends.
bool RouteKeeper::look_at(std::uint32_t cell, std::size_t from) {
  cell_targets_.clear();
  for (const std::int32_t target : job_->previous_row(cells_[cell].row)) {
    if (target == kFree || job_->group_of(target) != cells_[cell].group) continue;
    const auto j = static_cast<std::uint32_t>(target);
    if (seen_[j] == search_ || change_->wanted[j] != 0) continue;
    seen_[j] = search_;
    cell_targets_.push_back(target);
  }
  std::sort(cell_targets_.begin(), cell_targets_.end());
  for (const std::int32_t target : cell_targets_) {
    queue_.emplace_back(target, from);
    queue_cells_.push_back(cell);
    if (change_->lacking[static_cast<std::uint32_t>(target)] > 0) return true;
  }
  return false;
}

// Every cell on the way keeps the target that it found, instead of the one that led to it.
void RouteKeeper::keep_along(std::size_t found) {
  const auto place_in = [](std::vector<std::uint32_t> &keepers, std::uint32_t cell) {
    return std::lower_bound(keepers.begin(), keepers.end(), cell);
  };
  for (std::size_t q = found; q != kStart; q = queue_[q].second) {
    const std::uint32_t cell = queue_cells_[q];
    if (cells_[cell].kept != kFree) {
      auto &before = keepers_[static_cast<std::uint32_t>(cells_[cell].kept)];
      before.erase(place_in(before, cell));
    }
    cells_[cell].kept = queue_[q].first;
    auto &keepers = keepers_[static_cast<std::uint32_t>(queue_[q].first)];
    keepers.insert(place_in(keepers, cell), cell);
  }
}

}  // namespace phaserouter
