#include "engine/reassignment.hpp"

#include <algorithm>

#include "model/keys.hpp"

namespace phaserouter {

namespace {

// Rows up to this are searched from end to end, longer ones in a sorted copy.
constexpr std::size_t kScanRow = 512;

std::span<const std::int32_t> searchable(std::span<const std::int32_t> row,
                                         std::vector<std::int32_t> &sorted) {
  if (row.size() <= kScanRow) return row;
  sorted.assign(row.begin(), row.end());
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

bool contains(std::span<const std::int32_t> searchable, std::int32_t target) noexcept {
  if (searchable.size() > kScanRow) return std::binary_search(searchable.begin(), searchable.end(), target);
  return std::find(searchable.begin(), searchable.end(), target) != searchable.end();
}

}  // namespace

void RowArranger::arrange(const ReassignJob &job, std::uint64_t key, std::uint32_t row,
                          std::span<std::int32_t> now) {
  const auto previous = job.previous_row(row);
  if (std::equal(previous.begin(), previous.end(), now.begin())) return;
  coming_.clear();
  gone_.clear();
  placed_.assign(now.size(), kFree);
  const auto held = searchable(previous, sorted_previous_);
  const auto has = searchable(now, sorted_now_);
  for (const std::int32_t target : now)
    if (target != kFree && !contains(held, target))
      coming_.push_back({leaving_hash(key, row, target), target});
  std::sort(coming_.begin(), coming_.end());
  for (std::uint32_t m = 0; m < now.size(); ++m) {
    if (previous[m] == kFree) continue;
    if (contains(has, previous[m]))
      placed_[m] = previous[m];
    else
      gone_.push_back(m);
  }
  if (job.groups != nullptr) place_in_groups(job, previous);
  auto next = coming_.begin();
  for (const std::uint32_t m : gone_)
    if (next != coming_.end()) placed_[m] = (next++)->target;
  for (std::int32_t &place : placed_)
    if (place == kFree && next != coming_.end()) place = (next++)->target;
  std::copy(placed_.begin(), placed_.end(), now.begin());
}

// A target that comes takes the place of one of its own group, if there is one.
void RowArranger::place_in_groups(const ReassignJob &job, std::span<const std::int32_t> previous) {
  std::erase_if(gone_, [&](std::uint32_t m) {
    const std::uint32_t group = job.group_of(previous[m]);
    const auto found = std::find_if(coming_.begin(), coming_.end(),
                                    [&](const Coming &c) { return job.group_of(c.target) == group; });
    if (found == coming_.end()) return false;
    placed_[m] = found->target;
    coming_.erase(found);
    return true;
  });
}

int Reassignment::make(const ReassignJob &job, std::span<std::int32_t> rows) {
  change_.rows = rows;
  keeper_.keep(job, change_);
  const int threads = filler_.fill(job, change_);
  mender_.mend(job, change_);
  const std::uint64_t key = key_for(job.seed, Purpose::leaving);
  Pace pace(job.cancellation);
  auto dealt = change_.empty.begin();
  for (std::uint32_t row = 0; row < job.shape.n_sources; ++row) {
    pace.did(std::size_t{2} * job.shape.k);
    if (change_.dealt && dealt != change_.empty.end() && *dealt == row) {
      ++dealt;
      continue;
    }
    arranger_.arrange(job, key, row, change_.row(job, row));
  }
  return threads;
}

}  // namespace phaserouter
