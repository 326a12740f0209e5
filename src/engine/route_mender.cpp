#include "engine/route_mender.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

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
  turns_.clear();
  offers_ = 0;
  taken_.assign(job.n_groups(), 0);
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

void RouteMender::list_holders() {
  const std::uint32_t n = job_->shape.n_targets;
  make_room(first_, n);
  keepers_.assign(n, 0);
  getters_.assign(n, 0);
  std::size_t sum = 0;
  for (std::uint32_t j = 0; j < n; ++j) {
    first_[j] = sum;
    sum += job_->loads[j];
  }
  make_room(holders_, sum);
  std::vector<std::uint32_t> held_in(n, 0);  // by target: the last row that held it, counted from 1
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    for (const std::int32_t target : job_->previous_row(row))
      if (target != kFree) held_in[static_cast<std::uint32_t>(target)] = row + 1;
    for (const std::int32_t target : change_->row(*job_, row)) {
      if (target == kFree) continue;
      const auto j = static_cast<std::uint32_t>(target);
      if (held_in[j] == row + 1)
        holders_[first_[j] + keepers_[j]++] = row;
      else
        holders_[first_[j] + job_->loads[j] - ++getters_[j]] = row;
    }
    pace_->did(std::size_t{4} * job_->shape.k);
  }
  for (std::uint32_t j = 0; j < n; ++j) std::reverse(getters(j).begin(), getters(j).end());
}

std::span<std::uint32_t> RouteMender::keepers(std::uint32_t target) noexcept {
  return std::span(holders_).subspan(first_[target], keepers_[target]);
}

std::span<std::uint32_t> RouteMender::getters(std::uint32_t target) noexcept {
  return std::span(holders_).subspan(first_[target] + job_->loads[target] - getters_[target],
                                     getters_[target]);
}

bool RouteMender::held(std::uint32_t row, std::int32_t target) const noexcept {
  const auto previous = job_->previous_row(row);
  return std::find(previous.begin(), previous.end(), target) != previous.end();
}

// Returns the target at the end of the path.
std::int32_t RouteMender::search(std::uint32_t source) {
  const std::uint32_t n = job_->shape.n_targets;
  labels_.assign(n, {{kFar, 0}, 0, kFree});
  far_.resize(n);
  std::iota(far_.begin(), far_.end(), 0U);
  for (auto &turns : turns_) turns.clear();
  at_ = 0;
  pace_->did(n);
  if (const std::int32_t end = offer(source, kFree, {0, 0}, 0); end != kFree) return end;
  std::erase_if(far_, [&](std::uint32_t j) { return labels_[j].distance.moves != kFar; });
  for (at_ = 0; static_cast<std::size_t>(at_) < turns_.size(); ++at_)
    if (const std::int32_t end = turns_at(at_); end != kFree) return end;
  return kFree;
}

// All that is so many moves away, in the order of the rows between and of the targets.
std::int32_t RouteMender::turns_at(std::int64_t moves) {
  const auto at = static_cast<std::size_t>(moves);
  std::make_heap(turns_[at].begin(), turns_[at].end());
  std::uint32_t rows = 0;
  while (!turns_[at].empty()) {  // taking a turn may add others, here too
    std::pop_heap(turns_[at].begin(), turns_[at].end());
    const Turn turn = turns_[at].back();
    turns_[at].pop_back();
    if (turn.rows > rows) close_far({moves, turn.rows});
    rows = turn.rows;
    if (const std::int32_t end = take(turn, moves); end != kFree) return end;
  }
  return kFree;
}

std::int32_t RouteMender::take(const Turn &turn, std::int64_t moves) {
  const auto j = static_cast<std::uint32_t>(turn.target);
  const Distance reached = labels_[j].distance;
  if (reached.moves != moves - turn.keepers || reached.rows != turn.rows) return kFree;  // nearer meanwhile
  const Distance at{moves, turn.rows};
  const std::int64_t base = reached.moves - prices_[j];
  if (turn.keepers) return offer_of(keepers(j), turn.target, at, base + 1);
  if (change_->lacking[j] > 0) return turn.target;
  if (const std::int32_t end = offer_of(getters(j), turn.target, at, base); end != kFree) return end;
  if (prices_[j] > 0) return offer_of(keepers(j), turn.target, at, base + 1);
  // To give up what was kept takes a move.
  wait(moves + 1, {turn.rows, turn.target, true});
  return kFree;
}

std::int32_t RouteMender::offer_of(std::span<const std::uint32_t> rows, std::int32_t given_up,
                                   const Distance &at, std::int64_t base) {
  for (const std::uint32_t row : rows)
    if (const std::int32_t end = offer(row, given_up, at, base); end != kFree) return end;
  return kFree;
}

// Targets whose labels no offer from here on can better.
void RouteMender::close_far(const Distance &at) {
  std::erase_if(far_, [&](std::uint32_t j) {
    return !(Distance{at.moves, at.rows + 1} < labels_[j].distance);
  });
  pace_->did(far_.size());
}

// What the row could take instead, or in its free place: what it held before, what the source cannot take, and, if base
// is below 0, the rest, too; otherwise the source's own offer was no worse. base: the distance less the price of what is
// given up, or nothing. Returns a target that lacks rows if it takes no further move: nothing can be nearer.
std::int32_t RouteMender::offer(std::uint32_t row, std::int32_t given_up, const Distance &at,
                                std::int64_t base) {
  const auto entries = change_->row(*job_, row);
  ++offers_;
  for (const std::int32_t target : entries)
    if (target != kFree && target != given_up) taken_[job_->group_of(target)] = offers_;
  const std::uint32_t rows = at.rows + 1;
  for (const std::int32_t target : job_->previous_row(row))
    if (target != kFree && target != given_up)
      label(target, {base - 1 + prices_[static_cast<std::uint32_t>(target)], rows}, row, given_up);
  const auto offer_one = [&](std::uint32_t j) {
    const auto target = static_cast<std::int32_t>(j);
    return target != given_up && label(target, {base + prices_[j], rows}, row, given_up) &&
           base + prices_[j] == at.moves && change_->lacking[j] > 0;
  };
  if (base < 0) {
    pace_->did(labels_.size());
    for (std::uint32_t j = 0; j < labels_.size(); ++j)
      if (offer_one(j)) return static_cast<std::int32_t>(j);
    return kFree;
  }
  pace_->did(far_.size() + 4 * entries.size());
  for (const std::uint32_t j : far_)
    if (offer_one(j)) return static_cast<std::int32_t>(j);
  return kFree;
}

// Returns whether the target is nearer than before.
bool RouteMender::label(std::int32_t target, const Distance &distance, std::uint32_t row,
                        std::int32_t given_up) {
  const auto j = static_cast<std::uint32_t>(target);
  Label &known = labels_[j];
  if (!(distance < known.distance)) return false;
  if (taken_[job_->group_of(target)] == offers_) return false;
  known = {distance, row, given_up};
  // Most targets have been given to no row: nothing is to be looked at then.
  if (prices_[j] == 0 && getters_[j] == 0 && change_->lacking[j] == 0)
    wait(distance.moves + 1, {distance.rows, target, true});
  else
    wait(distance.moves, {distance.rows, target, false});
  return true;
}

void RouteMender::wait(std::int64_t moves, const Turn &turn) {
  const auto at = static_cast<std::size_t>(moves);
  if (turns_.size() <= at) turns_.resize(at + 1);
  turns_[at].push_back(turn);
  if (moves == at_) std::push_heap(turns_[at].begin(), turns_[at].end());
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
  if (from != kFree) remove_holder(row, static_cast<std::uint32_t>(from));
  add_holder(row, static_cast<std::uint32_t>(to));
}

void RouteMender::remove_holder(std::uint32_t row, std::uint32_t target) {
  const bool kept = held(row, static_cast<std::int32_t>(target));
  const auto rows = kept ? keepers(target) : getters(target);
  const auto at = std::lower_bound(rows.begin(), rows.end(), row);
  if (kept) {
    std::copy(at + 1, rows.end(), at);
    --keepers_[target];
  } else {
    std::copy_backward(rows.begin(), at, at + 1);
    --getters_[target];
  }
}

void RouteMender::add_holder(std::uint32_t row, std::uint32_t target) {
  if (held(row, static_cast<std::int32_t>(target))) {
    ++keepers_[target];
    const auto rows = keepers(target);
    const auto at = std::lower_bound(rows.begin(), rows.end() - 1, row);
    std::copy_backward(at, rows.end() - 1, rows.end());
    *at = row;
  } else {
    ++getters_[target];
    const auto rows = getters(target);
    const auto at = std::lower_bound(rows.begin() + 1, rows.end(), row) - 1;
    std::copy(rows.begin() + 1, at + 1, rows.begin());
    *at = row;
  }
}

}  // namespace phaserouter
