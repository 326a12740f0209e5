#include "engine/score_search.hpp"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

namespace phaserouter {

namespace {

constexpr Value kAllEdges = ScorePhase::kFar;
constexpr Value kNoWay = RoughRow::kNoWay;

}  // namespace

std::uint64_t ScoreSearch::short_gap(Value gap) noexcept {
  return static_cast<std::uint64_t>(
      std::clamp(gap >> kGapShift, static_cast<Value>(0), static_cast<Value>(INT64_MAX)));
}

void ScoreSearch::run(const ScoreStart &start) {
  holding_ = &start.holding;
  gaps_ = start.gaps;
  balance_.lower = job_.lower;
  balance_.upper = job_.upper;
  balance_.prices = start.prices;
  accept(start.loads);
  left_then_ = left_before_ = left_over();
  left_at_jump_ = 2 * left_then_;
  rows_wanted_ = first_rows();
  wide_.delta = width(rows_wanted_);
  while (left_over() > 0) {
    build();
    balance();
    if (left_over() > 0) go_on();
  }
  start.prices = balance_.prices;
}

// The load of each target that the prices ask for; what is held more or less than that has to go, or to come.
void ScoreSearch::accept(std::span<const std::int64_t> loads) {
  ScoreBalance &b = balance_;
  b.surplus.assign(b.prices.size(), 0);
  b.accepted.resize(b.ground());
  for (std::uint32_t j = 0; j < b.ground(); ++j) {
    const Value price = b.prices[j] - b.prices.back();
    const std::int64_t lower = b.lower[j];
    const std::int64_t upper = b.upper[j];
    b.accepted[j] = price > 0 ? upper : price < 0 ? lower : std::clamp(loads[j], lower, upper);
    b.surplus[j] = loads[j] - b.accepted[j];
    b.surplus[b.ground()] -= b.surplus[j];
  }
}

std::int64_t ScoreSearch::left_over() const noexcept {
  std::int64_t left = 0;
  for (const std::int64_t s : balance_.surplus) left += std::max<std::int64_t>(s, 0);
  return left;
}

// A phase leads one path to each node at its end: the way that asks the least of any.
bool ScoreSearch::goes_forward() const noexcept {
  const auto [least, most] = std::minmax_element(balance_.surplus.begin(), balance_.surplus.end());
  return -*least <= *most;
}

// Some rows for each target and for each unit that has to go.
std::size_t ScoreSearch::rows_for(std::int64_t left) const noexcept {
  constexpr std::size_t kPerTarget = 12;
  constexpr std::size_t kPerUnit = 16;
  return std::max(kPerTarget * job_.n_targets(), kPerUnit * static_cast<std::size_t>(left));
}

// The boundary begins with the rows of the smallest gaps.
std::size_t ScoreSearch::first_rows() const noexcept {
  return std::min(rows_for(left_over()), std::max(gaps_.size() / 2, rows_for(0)));
}

Value ScoreSearch::width(std::size_t rows) {
  std::vector<std::uint64_t> gaps(gaps_.begin(), gaps_.end());
  const auto last = gaps.begin() + static_cast<std::ptrdiff_t>(std::min(gaps.size() - 1, rows));
  std::nth_element(gaps.begin(), last, gaps.end());
  return (static_cast<Value>(*last) + 1) << kGapShift;
}

void ScoreSearch::build() {
  parts_.resize(static_cast<std::size_t>(threads_.threads));
  Prices &prices = balance_.prices;
  const Value ground = prices.back();
  for (Value &price : prices) price -= ground;  // so that they do not grow for ever
  const std::uint64_t widest = short_gap(wide_.delta);
  threads_.run(job_.n_sources(), [&](std::size_t task, RowRange range) {
    RoughRow rough(rows_, job_.upper, job_.k, prices);
    NearRow row(rows_, keys_, job_.upper, job_.k);
    Pace pace(job_.cancellation);
    Boundary &part = parts_[task];
    part.clear();
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      pace.did(1);
      if (gaps_[i] > widest) continue;
      pace.did(job_.n_targets());
      if (rough.gap(i, *holding_) >= wide_.delta) continue;
      row.read(i, prices, *holding_, rough, wide_.delta);
      if (row.gap() < wide_.delta) part.add(row, prices, wide_.delta);
      pace.did(std::size_t{8} * row.pairs().size());
    }
  });
  wide_.boundary.clear();
  for (const Boundary &part : parts_) wide_.boundary.append(part);
  wide_.boundary.index_targets(job_.n_targets() + 1);
  wide_.built = prices;
  ++passes_;
}

// Rounds in which most nodes have some units too many or too few, while that helps.
void ScoreSearch::sweep() {
  std::int64_t left = left_over();
  for (std::int64_t before = 2 * left; left > few() && left < before - before / 8; left = left_over()) {
    before = left;
    sweep_once(wide_);
  }
}

// What prices have risen by since the boundary was made.
ScoreSearch::Drift ScoreSearch::drift(const Prices &built) const noexcept {
  Drift drift{kAllEdges, -kAllEdges};
  for (std::size_t node = 0; node < built.size(); ++node) {
    const Value risen = balance_.prices[node] - built[node];
    drift.least = std::min(drift.least, risen);
    drift.most = std::max(drift.most, risen);
  }
  return drift;
}

// Prices may drift apart by the boundary's delta.
void ScoreSearch::sweep_once(Searched &searched) {
  const Drift now = drift(searched.built);
  const Value low = now.least - (searched.delta - (now.most - now.least)) / 2;
  sweep_.run(low, low + searched.delta, searched.built, balance_, searched.boundary, *holding_);
}

// Sweeps need many rows. Phases look at all that they are given, and few rows are enough for most of them.
void ScoreSearch::balance() {
  sweep();
  Pace pace(job_.cancellation);
  const std::size_t pairs = rows_for(left_over());
  Value delta = 0;
  do {
    const Drift now = drift(wide_.built);
    const Value most = wide_.delta >= kAllEdges ? kAllEdges : wide_.delta - (now.most - now.least);
    delta = delta == 0 ? wide_.boundary.width(*holding_, balance_.prices, pairs, most, pace)
                       : std::min(most, delta > kAllEdges / 4 ? kAllEdges : 4 * delta);
    near_.delta = delta;
    near_.built = balance_.prices;
    near_.boundary.narrow(wide_.boundary, *holding_, job_.k, near_.built, delta, pace);
    run_phases();
    if (delta >= most) return;
  } while (left_over() > 0);
}

void ScoreSearch::run_phases() {
  for (std::uint64_t moved = 1; moved > 0 && left_over() > 0; moved_ += moved) {
    forward_ = goes_forward();
    set_reach(forward_);
    moved = phase_.run(forward_, reach_, balance_, near_.boundary, *holding_);
    if (moved > 0 && left_over() > few()) sweep_once(near_);
  }
}

// An edge that the boundary does not have costs delta or more under the prices of then, and now what they changed it
// by.
void ScoreSearch::set_reach(bool forward) {
  reach_.assign(balance_.prices.size(), kAllEdges);
  if (near_.delta >= kAllEdges) return;
  const Drift now = drift(near_.built);
  for (std::size_t node = 0; node < reach_.size(); ++node) {
    const Value risen = balance_.prices[node] - near_.built[node];
    reach_[node] = near_.delta + (forward ? now.least - risen : risen - now.most);
  }
}

void ScoreSearch::go_on() {
  constexpr int kFarther = 4;
  if (wide_.delta >= kAllEdges) throw_infeasible();
  const Value way = look_around();
  if (way >= kNoWay) throw_infeasible();
  const std::int64_t left = left_over();
  const bool stalls = left > left_before_ - left_before_ / 8;
  left_before_ = left;
  const Value before = wide_.delta;
  widen(stalls && wide_.boundary.cells() < 8 * wide_.boundary.rows() ? 4 : 2);
  if (way / kFarther <= before || !has_changed()) return;
  for (std::uint32_t node = 0; node < balance_.prices.size(); ++node)
    if (inside_[node] != 0) balance_.prices[node] += forward_ ? way : -way;
  look_around();
  if (left > left_at_jump_ - left_at_jump_ / 8) return;
  left_at_jump_ = left;
  rows_wanted_ = first_rows();
  wide_.delta = std::max(width(rows_wanted_), RoughRow::kSlack);
}

void ScoreSearch::widen(int times) {
  if (rows_wanted_ < gaps_.size() / 4) rows_wanted_ *= 2;
  wide_.delta =
      wide_.delta > kAllEdges / times ? kAllEdges : std::max(wide_.delta * times, width(rows_wanted_));
}

// Whether units were moved since this was asked last, or more nodes can be reached. Otherwise the rows are not what
// they were, and a jump that leads nowhere would be made for ever.
bool ScoreSearch::has_changed() {
  const std::uint32_t reached = phase_.settled();
  const std::int64_t left = left_over();
  if (left >= left_then_ && reached <= reached_) return false;
  left_then_ = left;
  reached_ = reached;
  return true;
}

// Sets the gap of every row, and returns a lower bound of the least cost of an edge from what the last phase reached
// to what it did not.
Value ScoreSearch::look_around() {
  const ScoreBalance &b = balance_;
  inside_.resize(b.prices.size());
  for (std::uint32_t node = 0; node < inside_.size(); ++node) inside_[node] = phase_.is_settled(node) ? 1 : 0;
  std::vector<Value> parts(static_cast<std::size_t>(threads_.threads), kNoWay);
  threads_.run(job_.n_sources(), [&](std::size_t task, RowRange range) {
    RoughRow rough(rows_, job_.upper, job_.k, b.prices);
    NearRow row(rows_, keys_, job_.upper, job_.k);
    Pace pace(job_.cancellation);
    Value least = kNoWay;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      Value gap = rough.gap(i, *holding_);
      if (gap <= 0) {
        row.read(i, b.prices, *holding_, rough, RoughRow::kSlack);
        gap = rough.is_usable() ? std::min(row.gap(), RoughRow::kSlack) : row.gap();
        pace.did(std::size_t{8} * row.pairs().size());
      }
      gaps_[i] = short_gap(gap);
      if (gap < least)
        least = std::min(
            least, rough.is_usable() ? rough.way_out(inside_, forward_) : row.way_out(inside_, forward_));
      pace.did(std::size_t{4} * job_.n_targets());
    }
    parts[task] = least;
  });
  ++passes_;
  return std::min(*std::min_element(parts.begin(), parts.end()), way_over_ground());
}

// The same, of the edges on which accepted loads change.
Value ScoreSearch::way_over_ground() const noexcept {
  const ScoreBalance &b = balance_;
  Value least = kNoWay;
  const bool ground_inside = inside_.back() != 0;
  for (std::uint32_t j = 0; j < b.ground(); ++j) {
    if ((inside_[j] != 0) == ground_inside) continue;
    const bool to_ground = (inside_[j] != 0) == forward_;
    if (to_ground && b.may_rise(j)) least = std::min(least, b.prices.back() - b.prices[j]);
    if (!to_ground && b.may_fall(j)) least = std::min(least, b.prices[j] - b.prices.back());
  }
  return least;
}

// Nothing can come from the nodes that have too much to the others, and those are at their lower bounds.
void ScoreSearch::throw_infeasible() const {
  char names[80] = "";
  std::size_t length = 0;
  std::uint32_t targets = 0;
  std::uint64_t lower = 0;
  std::int64_t lacking = 0;
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    if (phase_.is_settled(j) == forward_ || job_.upper[j] == 0) continue;
    ++targets;
    lower += job_.lower[j];
    lacking -= balance_.surplus[j];
    if (targets <= 5)
      length += static_cast<std::size_t>(
          std::snprintf(names + length, sizeof names - length, targets == 1 ? "%u" : ", %u", j));
  }
  throw Error(Fault::infeasible,
              "lower: infeasible, %u targets (%s%s) must take %" PRIu64
              " routes, but all rows can give them %" PRId64,
              targets, names, targets > 5 ? ", ..." : "", lower, static_cast<std::int64_t>(lower) - lacking);
}

}  // namespace phaserouter
