#include "engine/route_mender.hpp"

#include <algorithm>
#include <limits>

#include "model/error.hpp"

namespace phaserouter {

namespace {

constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();

}  // namespace

void RouteMender::mend(const ReassignJob &job, RowsInChange &change) {
  if (change.left.empty()) return;
  job_ = &job;
  change_ = &change;
  Pace pace(job.cancellation);
  pace_ = &pace;
  prices_.assign(change.wanted.begin(), change.wanted.end());
  list_holders();
  for (const std::uint32_t source : change.left) {
    const std::int32_t end = search(source);
    if (end == kFree) throw Error(Fault::internal, "a free place cannot be filled");
    raise_prices(labels_[static_cast<std::uint32_t>(end)].distance.moves);
    exchange_along(end);
    --change.lacking[static_cast<std::uint32_t>(end)];
  }
  change.left.clear();
}

// There is room for as many holders as a target will have in the end.
void RouteMender::list_holders() {
  const std::uint32_t n = job_->shape.n_targets;
  make_room(first_, n);
  n_holders_.assign(n, 0);
  std::size_t sum = 0;
  for (std::uint32_t j = 0; j < n; ++j) {
    first_[j] = sum;
    sum += job_->loads[j];
  }
  make_room(holders_, sum);
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    for (const std::int32_t target : change_->row(*job_, row)) {
      if (target == kFree) continue;
      const auto j = static_cast<std::uint32_t>(target);
      holders_[first_[j] + n_holders_[j]++] = row;
    }
    pace_->did(std::size_t{4} * job_->shape.k);
  }
}

bool RouteMender::held(std::uint32_t row, std::int32_t target) const noexcept {
  const auto previous = job_->previous_row(row);
  return std::find(previous.begin(), previous.end(), target) != previous.end();
}

// Returns the target at the end of the path.
std::int32_t RouteMender::search(std::uint32_t source) {
  const std::uint32_t n = job_->shape.n_targets;
  labels_.assign(n, {{kFar, 0}, 0, kFree, false});
  open_.resize(n);
  for (std::uint32_t j = 0; j < n; ++j) open_[j] = j;
  waiting_.clear();
  pace_->did(n);
  if (const std::int32_t end = offer(source, kFree, {0, 0}); end != kFree) return end;
  Distance before{0, 0};
  while (!waiting_.empty()) {
    std::pop_heap(waiting_.begin(), waiting_.end());
    const Waiting next = waiting_.back();
    waiting_.pop_back();
    Label &label = labels_[static_cast<std::uint32_t>(next.target)];
    if (label.settled || label.distance < next.distance) continue;
    label.settled = true;
    if (change_->lacking[static_cast<std::uint32_t>(next.target)] > 0) return next.target;
    if (before < next.distance) close_open(next.distance);
    before = next.distance;
    if (const std::int32_t end = offer_of_all(next); end != kFree) return end;
  }
  return kFree;
}

// Labels that no offer from here on can better.
void RouteMender::close_open(const Distance &at) {
  std::erase_if(open_, [&](std::uint32_t j) {
    const Label &label = labels_[j];
    return label.settled || !(Distance{at.moves, at.rows + 1} < label.distance);
  });
  pace_->did(open_.size());
}

// All rows that have the target may give it up.
std::int32_t RouteMender::offer_of_all(const Waiting &from) {
  const auto j = static_cast<std::uint32_t>(from.target);
  for (std::uint32_t q = 0; q < n_holders_[j]; ++q) {
    const std::uint32_t row = holders_[first_[j] + q];
    if (const std::int32_t end = offer(row, from.target, from.distance); end != kFree) return end;
  }
  return kFree;
}

// What the row could take instead, or in its free place. Returns a target that lacks rows if one is reached without a
// further move: nothing can be nearer.
std::int32_t RouteMender::offer(std::uint32_t row, std::int32_t given_up, const Distance &at) {
  const auto entries = change_->row(*job_, row);
  const auto previous = job_->previous_row(row);
  groups_.clear();
  for (const std::int32_t target : entries)
    if (target != kFree && target != given_up) groups_.push_back(job_->group_of(target));
  std::int64_t base = at.moves;
  if (given_up != kFree) base += held(row, given_up) - prices_[static_cast<std::uint32_t>(given_up)];
  pace_->did(open_.size() + 4 * entries.size());
  for (const std::uint32_t j : open_) {
    Label &label = labels_[j];
    if (label.settled) continue;
    Distance distance{base + prices_[j], at.rows + 1};
    // What it held before is cheaper by one, and is rare: most are not nearer even so.
    if (!(Distance{distance.moves - 1, distance.rows} < label.distance)) continue;
    const auto target = static_cast<std::int32_t>(j);
    if (target == given_up) continue;
    if (prices_[j] > 0 && std::find(previous.begin(), previous.end(), target) != previous.end())
      --distance.moves;
    if (!(distance < label.distance)) continue;
    if (std::find(groups_.begin(), groups_.end(), job_->group_of(target)) != groups_.end()) continue;
    label.distance = distance;
    label.row = row;
    label.from = given_up;
    if (distance.moves == at.moves && change_->lacking[j] > 0) return target;
    waiting_.push_back({distance, target});
    std::push_heap(waiting_.begin(), waiting_.end());
  }
  return kFree;
}

// Targets that are nearer than the end are dearer from now on, so that no exchange costs less than nothing.
void RouteMender::raise_prices(std::int64_t moves) {
  if (moves == 0) return;
  for (std::size_t j = 0; j < labels_.size(); ++j)
    prices_[j] += std::max<std::int64_t>(0, moves - labels_[j].distance.moves);
}

void RouteMender::exchange_along(std::int32_t end) {
  for (std::int32_t target = end; target != kFree;) {
    const Label &label = labels_[static_cast<std::uint32_t>(target)];
    replace(label.row, label.from, target);
    target = label.from;
  }
}

void RouteMender::replace(std::uint32_t row, std::int32_t from, std::int32_t to) {
  const auto entries = change_->row(*job_, row);
  *std::find(entries.begin(), entries.end(), from) = to;
  if (from != kFree) {
    const auto j = static_cast<std::uint32_t>(from);
    std::uint32_t *const begin = holders_.data() + first_[j];
    std::uint32_t *const end = begin + n_holders_[j]--;
    std::copy(std::lower_bound(begin, end, row) + 1, end, std::lower_bound(begin, end, row));
  }
  const auto j = static_cast<std::uint32_t>(to);
  std::uint32_t *const begin = holders_.data() + first_[j];
  std::uint32_t *const end = begin + n_holders_[j]++;
  std::uint32_t *const at = std::lower_bound(begin, end, row);
  std::copy_backward(at, end, end + 1);
  *at = row;
}

}  // namespace phaserouter
