#include "model/group_shares.hpp"

#include <algorithm>
#include <cinttypes>
#include <numeric>

#include "model/error.hpp"
#include "model/keys.hpp"
#include "model/read_once.hpp"
#include "model/shares.hpp"

namespace phaserouter {

void GroupShares::make(const TargetGroups &groups, const GroupLimit &limit,
                       std::span<const std::uint64_t> weights, std::uint32_t n_sources, std::uint64_t seed,
                       const Cancellation *cancellation, std::span<const std::uint32_t> held) {
  groups_ = &groups;
  held_ = held;
  cancellation_ = cancellation;
  limit_ = limit;
  n_sources_ = n_sources;
  if (limit.groups > groups.count())
    throw Error(Fault::infeasible,
                "groups: infeasible, because a row cannot lie in %u different groups where n_groups = %u",
                limit.groups, groups.count());
  make_room(weights_, weights.size());
  make_room(loads_, weights.size());
  make_room(group_weights_, groups.count());
  make_room(positive_, groups.count());
  make_room(rows_, groups.count());
  take_weights(weights);
  check_feasible();
  open_ = open_shares(std::span(group_weights_).first(groups.count()), limit.groups, 1, cancellation);
  if (limit.rule == GroupLimit::Rule::spread)
    spread(seed);
  else
    local(seed);
  cancellation_ = nullptr;
  held_ = {};
}

void GroupShares::take_weights(std::span<const std::uint64_t> weights) {
  const std::uint32_t *const targets = groups_->targets();
  weight_ = 0;
  Pace pace(cancellation_);
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    std::uint64_t sum = 0;
    std::uint32_t positive = 0;
    const std::uint32_t first = groups_->first(c);
    pace.in_pieces(groups_->size(c), 4, [&](std::size_t begin, std::size_t end) {
      for (std::size_t p = first + begin; p < first + end; ++p) {
        weights_[p] = read_once(weights[targets[p]]);
        positive += weights_[p] > 0;
        if (__builtin_add_overflow(weight_, weights_[p], &weight_))
          throw Error(Fault::overflow, "weights: their sum does not fit in 64 bits");
        sum += weights_[p];
      }
    });
    group_weights_[c] = sum;
    positive_[c] = positive;
    pace.did(4);
  }
}

void GroupShares::check_feasible() const {
  const auto weights = std::span(group_weights_).first(groups_->count());
  const auto positive = std::count_if(weights.begin(), weights.end(), [](std::uint64_t w) { return w > 0; });
  if (static_cast<std::uint64_t>(positive) < limit_.groups)
    throw Error(
        Fault::infeasible,
        "weights: infeasible, because a row lies in %u different groups, but only %u (of %u) have a target "
        "of positive weight",
        limit_.groups, static_cast<unsigned>(positive), groups_->count());
  for (std::uint32_t c = 0; c < groups_->count(); ++c)
    if (weights[c] > 0 && positive_[c] < limit_.targets)
      throw Error(
          Fault::infeasible,
          "weights: infeasible, because a row takes %u different targets of each of its groups, but group %u "
          "has only %u of positive weight",
          limit_.targets, c, positive_[c]);
}

PivotalWalk GroupShares::round_group(std::uint32_t group, const OpenShares &open, std::uint64_t cap,
                                     std::uint64_t key) {
  const std::uint32_t *const targets = groups_->targets();
  const ShareDivision division(open);
  PivotalWalk walk(open.weight, key, loads_.data());
  const std::uint32_t first = groups_->first(group);
  in_pieces(groups_->size(group), cancellation_, [&](std::size_t begin, std::size_t end) {
    PivotalWalk here = walk;  // in registers
    for (auto p = static_cast<std::uint32_t>(first + begin); p < first + end; ++p) {
      Share share{cap, 0};
      if (weights_[p] <= open.heaviest) share = division.of(weights_[p]);
      loads_[p] = static_cast<std::uint32_t>(share.whole);
      here.meet(targets[p], p, share.remainder);
    }
    walk = here;
  });
  return walk;
}

// First inside the groups, then among what is left over in each.
void GroupShares::spread(std::uint64_t seed) {
  const std::uint64_t key = key_for(seed, Purpose::group_shares);
  const OpenShares open = open_among_groups();
  PivotalWalk among_groups(open.weight, key_for(seed, Purpose::shares), loads_.data());
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    if (group_weights_[c] > open_.heaviest) {
      round_group(c, {n_sources_, group_weights_[c], UINT64_MAX}, n_sources_, key);
    } else {
      const PivotalWalk inside = round_group(c, open, n_sources_, key);
      among_groups.meet(c, inside.carried(), inside.owed());
    }
  }
  if (!held_.empty()) favour_held_spread(seed);
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    const auto loads = groups_->part(loads_.data(), c);
    rows_[c] = std::accumulate(loads.begin(), loads.end(), 0U);
  }
}

OpenShares GroupShares::open_in(std::uint32_t group) const {
  return open_shares(groups_->part(weights_.data(), group), limit_.targets, 1, cancellation_);
}

void GroupShares::local(std::uint64_t seed) {
  const std::uint64_t total = std::uint64_t{limit_.groups} * n_sources_;
  round_shares(std::span(group_weights_).first(groups_->count()), total, n_sources_, seed, rows_,
               cancellation_);
  if (!held_.empty()) favour_held_groups(seed);
  HeldRounding rounding(key_for(seed, Purpose::held_rounding));
  const std::uint64_t key = key_for(seed, Purpose::group_shares);
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    if (rows_[c] == 0) {
      const auto loads = groups_->part(loads_.data(), c);
      std::fill(loads.begin(), loads.end(), 0U);
      continue;
    }
    OpenShares open = open_in(c);
    open.left *= rows_[c];
    round_group(c, open, rows_[c], key);
    if (held_.empty()) continue;
    favour_held_in(c, open, rounding);
    rounding.give(loads_.data());
  }
}

// Takes the seed's rounding back, and enters the targets of a group that may get one more.
void GroupShares::favour_held_in(std::uint32_t group, const OpenShares &open, HeldRounding &rounding) {
  const std::uint32_t *const targets = groups_->targets();
  const ShareDivision division(open);
  rounding.start(open.weight);
  const std::uint32_t first = groups_->first(group);
  in_pieces(groups_->size(group), cancellation_, [&](std::size_t begin, std::size_t end) {
    for (auto p = static_cast<std::uint32_t>(first + begin); p < first + end; ++p) {
      if (weights_[p] > open.heaviest) continue;
      const Share share = division.of(weights_[p]);
      const auto whole = static_cast<std::uint32_t>(share.whole);
      const std::uint32_t j = targets[p];
      rounding.enter(j, p, share.remainder, held_[j] > whole, loads_[p] > whole);
      loads_[p] = whole;
    }
  });
}

// In every group those that are sure to get one more, and then the groups' next ones among each other.
void GroupShares::favour_held_spread(std::uint64_t seed) {
  HeldRounding inside(key_for(seed, Purpose::held_rounding));
  HeldRounding among_groups = inside;
  const OpenShares open = open_among_groups();
  among_groups.start(open.weight);
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    const bool is_closed = group_weights_[c] > open_.heaviest;
    favour_held_in(c, is_closed ? OpenShares{n_sources_, group_weights_[c], UINT64_MAX} : open, inside);
    inside.give(loads_.data());
    if (!is_closed) among_groups.enter_next_of(inside);
  }
  among_groups.give(loads_.data());
}

void GroupShares::favour_held_groups(std::uint64_t seed) {
  HeldRounding rounding(key_for(seed, Purpose::held_rounding));
  const OpenShares open = open_among_groups();
  const ShareDivision division(open);
  rounding.start(open.weight);
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    if (group_weights_[c] > open_.heaviest) continue;
    std::uint64_t held = 0;
    for (const std::uint32_t j : groups_->part(groups_->targets(), c)) held += held_[j];
    const Share share = division.of(group_weights_[c]);
    const auto whole = static_cast<std::uint32_t>(share.whole);
    rounding.enter(c, c, share.remainder, held > share.whole * limit_.targets, rows_[c] > whole);
    rows_[c] = whole;
  }
  rounding.give(rows_.data());
}

GroupCaps GroupShares::caps() const {
  GroupCaps caps;
  const double open_part =
      static_cast<double>(open_.left) / limit_.groups / static_cast<double>(open_.weight);
  double moved = 0;
  for (std::uint32_t c = 0; c < groups_->count(); ++c) {
    if (group_weights_[c] == 0) continue;
    const bool closed = group_weights_[c] > open_.heaviest;
    caps.groups += closed;
    const double part = closed ? 1.0 / limit_.groups : open_part * static_cast<double>(group_weights_[c]);
    if (limit_.targets > 1)
      add_caps_in(c, part, caps);
    else if (closed)  // some only after others: these gain
      moved += std::max(0.0, static_cast<double>(group_weights_[c]) / static_cast<double>(weight_) - part);
  }
  caps.moved = caps.groups + caps.targets == 0 ? 0 : caps.moved + moved;
  return caps;
}

// What each target loses against its part of all weights; others gain as much.
void GroupShares::add_caps_in(std::uint32_t group, double group_part, GroupCaps &caps) const {
  const OpenShares open = open_in(group);
  const double of_open = static_cast<double>(open.left) / limit_.targets / static_cast<double>(open.weight);
  for (const std::uint64_t weight : groups_->part(weights_.data(), group)) {
    const bool closed = weight > open.heaviest;
    caps.targets += closed;
    const double part = closed ? 1.0 / limit_.targets : of_open * static_cast<double>(weight);
    caps.moved +=
        std::max(0.0, static_cast<double>(weight) / static_cast<double>(weight_) - group_part * part);
  }
}

}  // namespace phaserouter
