#include "engine/score_search.hpp"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

namespace phaserouter {

namespace {

// A heap whose first is the nearest; of equally near ones the lowest node, so that all is one order.
constexpr auto kLater = [](const auto &x, const auto &y) {
  return x.distance > y.distance || (x.distance == y.distance && x.node > y.node);
};

}  // namespace

void ScoreSearch::run(Prices &prices, Holding &holding, std::span<const std::int64_t> loads, Value delta) {
  prices_ = &prices;
  holding_ = &holding;
  delta_ = std::clamp(delta, static_cast<Value>(1), kAllEdges);
  nodes_.assign(prices.size(), Node{});
  accept(loads);
  if (std::all_of(surplus_.begin(), surplus_.end(), [](std::int64_t s) { return s == 0; })) return;
  build();
  for (std::uint32_t source = 0; source < surplus_.size(); ++source) balance(source);
}

// The load of each target that the prices ask for; what is held more or less than that has to go, or to come.
void ScoreSearch::accept(std::span<const std::int64_t> loads) {
  surplus_.assign(prices_->size(), 0);
  accepted_.resize(ground());
  for (std::uint32_t j = 0; j < ground(); ++j) {
    const Value price = (*prices_)[j] - prices_->back();
    const std::int64_t lower = job_.lower[j];
    const std::int64_t upper = job_.upper[j];
    accepted_[j] = price > 0 ? upper : price < 0 ? lower : std::clamp(loads[j], lower, upper);
    surplus_[j] = loads[j] - accepted_[j];
    surplus_[ground()] -= surplus_[j];
  }
}

void ScoreSearch::build() {
  std::vector<Boundary> parts(static_cast<std::size_t>(threads_.threads));
  threads_.run(job_.n_sources(), [&](std::size_t task, RowRange range) {
    RoughRow rough(rows_, job_.upper, job_.k, *prices_);
    PricedRow row(rows_, keys_, job_.upper, job_.k);
    Pace pace(job_.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      pace.did(job_.n_targets());
      if (rough.gap(i, *holding_) >= delta_) continue;
      row.read_near(i, *prices_, *holding_, rough, delta_);
      row.see(*holding_);
      if (!row.is_best()) throw scores_changed();
      if (row.gap() < delta_) parts[task].add(row, *holding_, *prices_, delta_);
      pace.did(std::size_t{4} * job_.n_targets());
    }
  });
  boundary_.clear();
  for (const Boundary &part : parts) boundary_.append(part);
  boundary_.index_targets(ground() + 1);
  built_prices_ = *prices_;
  ++passes_;
}

void ScoreSearch::balance(std::uint32_t source) {
  while (surplus_[source] > 0) {
    const std::uint32_t end = find_path(source);
    if (end <= ground()) {
      raise_prices(nodes_[end].distance);
      augment(source, end);
      continue;
    }
    if (delta_ == kAllEdges) throw_infeasible();
    delta_ = delta_ > kAllEdges / 2 ? kAllEdges : delta_ * 2;
    build();
  }
}

std::uint32_t ScoreSearch::find_path(std::uint32_t source) {
  for (const std::uint32_t node : touched_) nodes_[node].reached = nodes_[node].settled = false;
  touched_.clear();
  settled_.clear();
  queue_.clear();
  limit_ = kAllEdges;
  relax(source, source, 0, kNoCell, kNoCell);
  while (!queue_.empty()) {
    std::pop_heap(queue_.begin(), queue_.end(), kLater);
    const Entry next = queue_.back();
    queue_.pop_back();
    Node &node = nodes_[next.node];
    if (node.settled) continue;
    if (next.distance > limit_) break;
    if (surplus_[next.node] < 0) return next.node;
    node.settled = true;
    settled_.push_back(next.node);
    if (delta_ < kAllEdges) {
      const Value risen = (*prices_)[next.node] - built_prices_[next.node];
      limit_ = std::min(limit_, next.distance + delta_ - risen);
    }
    relax_node(next.node);
  }
  return ground() + 1;
}

void ScoreSearch::relax_node(std::uint32_t a) {
  const Prices &prices = *prices_;
  const Value distance = nodes_[a].distance;
  if (a != ground()) {
    if (accepted_[a] < std::int64_t{job_.upper[a]})
      relax(a, ground(), distance + prices.back() - prices[a], kNoCell, kNoCell);
  } else {
    for (std::uint32_t j = 0; j < ground(); ++j)
      if (accepted_[j] > std::int64_t{job_.lower[j]})
        relax(a, j, distance + prices[j] - prices.back(), kNoCell, kNoCell);
    pace_.did(ground());
  }
  for (const std::uint32_t c : boundary_.cells_of(a))
    if (boundary_.can_give(c)) relax_row(c, distance + boundary_.cell(c).value - prices[a]);
  pace_.did(boundary_.cells_of(a).size());
}

void ScoreSearch::relax_row(std::uint32_t given, Value entered) {
  const Prices &prices = *prices_;
  const std::uint32_t from = boundary_.cell(given).target;
  const Boundary::Row &row = boundary_.row(boundary_.cell(given).row);
  for (std::uint32_t c = row.begin; c < row.end; ++c) {
    if (!boundary_.can_take(c) || c == given) continue;
    const BoundaryCell &cell = boundary_.cell(c);
    relax(from, cell.target, entered - (cell.value - prices[cell.target]), given, c);
  }
  pace_.did(row.end - row.begin);
}

void ScoreSearch::relax(std::uint32_t a, std::uint32_t b, Value distance, std::uint32_t given,
                        std::uint32_t taken) {
  Node &node = nodes_[b];
  if (distance > limit_ || node.settled || (node.reached && distance >= node.distance)) return;
  if (!node.reached) touched_.push_back(b);
  if (surplus_[b] < 0) limit_ = distance;  // nothing further away will be needed
  node = {distance, a, given, taken, true, false};
  queue_.push_back({distance, b});
  std::push_heap(queue_.begin(), queue_.end(), kLater);
}

// What was nearer than the end becomes dearer by what it was nearer.
void ScoreSearch::raise_prices(Value distance) {
  for (const std::uint32_t node : settled_) (*prices_)[node] += distance - nodes_[node].distance;
}

void ScoreSearch::augment(std::uint32_t source, std::uint32_t end) {
  ++surplus_[end];
  --surplus_[source];
  for (std::uint32_t b = end; b != source;) {
    const Node &node = nodes_[b];
    if (node.given != kNoCell)
      boundary_.exchange(node.given, node.taken, *holding_);
    else if (b == ground())
      ++accepted_[node.from];
    else
      --accepted_[b];
    b = node.from;
  }
  ++augmentations_;
}

// The nodes that were reached hold no route that an unreached one could have, and those are at their lower bounds.
void ScoreSearch::throw_infeasible() const {
  char names[80] = "";
  std::size_t length = 0;
  std::uint32_t targets = 0;
  std::uint64_t lower = 0;
  std::int64_t lacking = 0;
  for (std::uint32_t j = 0; j < ground(); ++j) {
    if (nodes_[j].settled || job_.upper[j] == 0) continue;
    ++targets;
    lower += job_.lower[j];
    lacking -= surplus_[j];
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
