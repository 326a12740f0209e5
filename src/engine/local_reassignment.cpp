#include "engine/local_reassignment.hpp"

#include <algorithm>

#include "model/keys.hpp"

namespace phaserouter {

int LocalReassignment::make(const ReassignJob &job, const GroupLimit &limit,
                            std::span<const std::uint32_t> group_rows, std::span<std::int32_t> rows) {
  job_ = &job;
  limit_ = limit;
  rows_ = rows;
  const std::size_t entries = std::size_t{job.shape.n_sources} * limit.groups;
  make_room(held_groups_, entries);
  make_room(chosen_, entries);
  list_held_groups();
  ReassignJob groups = job;
  groups.shape = {job.shape.n_sources, job.groups->count(), limit.groups};
  groups.previous = std::span(held_groups_).first(entries);
  groups.loads = group_rows;
  groups.groups = nullptr;
  int threads = among_groups_.make(groups, std::span(chosen_).first(entries));
  list_rows_of_groups(group_rows);
  for (std::uint32_t c = 0; c < job.groups->count(); ++c)
    if (group_rows[c] > 0) threads = std::max(threads, reassign_group(c, group_rows[c]));
  const std::uint64_t key = key_for(job.seed, Purpose::leaving);
  Pace pace(job.cancellation);
  for (std::uint32_t row = 0; row < job.shape.n_sources; ++row) {
    pace.did(std::size_t{2} * job.shape.k);
    const auto previous = job.previous_row(row);
    if (std::all_of(previous.begin(), previous.end(), [](std::int32_t j) { return j == kFree; })) continue;
    arranger_.arrange(job, key, row, rows.subspan(std::size_t{row} * job.shape.k, job.shape.k));
  }
  return threads;
}

// Of each row those groups of which it held the most targets; of equal ones those that come first in the row.
void LocalReassignment::list_held_groups() {
  broken_.clear();
  Pace pace(job_->cancellation);
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    row_groups_.clear();
    for (const std::int32_t target : job_->previous_row(row)) {
      if (target == kFree) continue;
      const auto group = static_cast<std::int32_t>(job_->group_of(target));
      const auto found = std::find_if(row_groups_.begin(), row_groups_.end(),
                                      [group](const auto &known) { return known.first == group; });
      if (found == row_groups_.end())
        row_groups_.emplace_back(group, 1);
      else
        ++found->second;
    }
    std::stable_sort(row_groups_.begin(), row_groups_.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    if (row_groups_.size() > limit_.groups ||
        (!row_groups_.empty() && row_groups_.front().second > limit_.targets))
      broken_.push_back(row);
    for (std::uint32_t q = 0; q < limit_.groups; ++q)
      held_groups_[std::size_t{row} * limit_.groups + q] =
          q < row_groups_.size() ? row_groups_[q].first : kFree;
    pace.did(std::size_t{4} * job_->shape.k);
  }
}

void LocalReassignment::list_rows_of_groups(std::span<const std::uint32_t> group_rows) {
  const TargetGroups &groups = *job_->groups;
  make_room(ends_, groups.count());
  make_room(places_, std::size_t{job_->shape.n_sources} * limit_.groups);
  make_room(inner_, job_->shape.n_targets);
  std::size_t sum = 0;
  for (std::uint32_t c = 0; c < groups.count(); ++c) {
    ends_[c] = sum;
    sum += group_rows[c];
    for (std::uint32_t q = 0; q < groups.size(c); ++q) inner_[groups.part(groups.targets(), c)[q]] = q;
  }
  in_pieces(sum, job_->cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t e = begin; e < end; ++e) places_[ends_[static_cast<std::uint32_t>(chosen_[e])]++] = e;
  });
}

int LocalReassignment::reassign_group(std::uint32_t group, std::uint32_t n_rows) {
  const std::uint32_t d = limit_.targets;
  const auto targets = job_->groups->part(job_->groups->targets(), group);
  const std::uint64_t *const places = places_.data() + (ends_[group] - n_rows);
  const std::size_t entries = std::size_t{n_rows} * d;
  make_room(inner_loads_, targets.size());
  make_room(inner_previous_, entries);
  make_room(inner_rows_, entries);
  for (std::size_t q = 0; q < targets.size(); ++q) inner_loads_[q] = job_->loads[targets[q]];
  Pace pace(job_->cancellation);
  for (std::uint32_t x = 0; x < n_rows; ++x) {
    const std::span out = std::span(inner_previous_).subspan(std::size_t{x} * d, d);
    std::fill(out.begin(), out.end(), kFree);
    std::size_t found = 0;
    for (const std::int32_t target :
         job_->previous_row(static_cast<std::uint32_t>(places[x] / limit_.groups)))
      if (target != kFree && job_->group_of(target) == group && found < d)
        out[found++] = static_cast<std::int32_t>(inner_[static_cast<std::uint32_t>(target)]);
    pace.did(job_->shape.k + d);
  }
  ReassignJob job = *job_;
  job.shape = {n_rows, static_cast<std::uint32_t>(targets.size()), d};
  job.previous = std::span(inner_previous_).first(entries);
  job.loads = std::span(inner_loads_).first(targets.size());
  job.groups = nullptr;
  job.seed = word(key_for(job_->seed, Purpose::in_group), group);
  const int threads = inside_.make(job, std::span(inner_rows_).first(entries));
  for (std::uint32_t x = 0; x < n_rows; ++x) {
    std::int32_t *const out = rows_.data() + places[x] * d;
    for (std::uint32_t m = 0; m < d; ++m)
      out[m] =
          static_cast<std::int32_t>(targets[static_cast<std::uint32_t>(inner_rows_[std::size_t{x} * d + m])]);
    pace.did(d);
  }
  return threads;
}

}  // namespace phaserouter
