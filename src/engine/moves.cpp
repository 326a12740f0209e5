#include "engine/moves.hpp"

#include <algorithm>

#include "model/keys.hpp"

namespace phaserouter {

MoveCounts Moves::count(const ReassignJob &job, std::span<const std::int32_t> rows) {
  MoveCounts counts;
  for_changes(job, rows,
              [&](const Move &change) { ++(change.from == kFree ? counts.filled : counts.moves); });
  return counts;
}

void Moves::add_units(const ReassignJob &job, bool is_local, bool is_broken, std::uint32_t row,
                      std::span<const std::int32_t> now) {
  const auto previous = job.previous_row(row);
  const std::size_t before = units_.size();
  bool changes_groups = is_local && is_broken;
  for (std::uint32_t m = 0; m < now.size(); ++m) {
    if (previous[m] == now[m] || previous[m] == kFree) continue;
    units_.push_back({leaving_hash(key_, row, previous[m]), is_broken ? 0U : 1U, row, m, 1, false});
    changes_groups |= is_local && job.group_of(previous[m]) != job.group_of(now[m]);
  }
  if (!changes_groups || units_.size() == before) return;
  units_[before].moves = static_cast<std::uint32_t>(units_.size() - before);
  units_[before].is_row = true;
  units_.resize(before + 1);
}

void Moves::limit(const ReassignJob &job, bool is_local, const std::vector<std::uint32_t> &broken,
                  std::uint64_t most, std::span<std::int32_t> rows) {
  const std::uint32_t k = job.shape.k;
  key_ = key_for(job.seed, Purpose::leaving);
  units_.clear();
  Pace pace(job.cancellation);
  for (std::uint32_t row = 0; row < job.shape.n_sources; ++row) {
    const bool is_broken = std::binary_search(broken.begin(), broken.end(), row);
    add_units(job, is_local, is_broken, row, rows.subspan(std::size_t{row} * k, k));
    pace.did(std::size_t{2} * k);
  }
  // Sorting may end in the middle when it is stopped: comparing throws.
  std::sort(units_.begin(), units_.end(), [&pace](const Unit &a, const Unit &b) {
    pace.did(1);
    return a < b;
  });
  for (const Unit &unit : units_) {
    pace.did(4);
    if (unit.moves <= most) {
      most -= unit.moves;
      continue;
    }
    const auto previous = job.previous_row(unit.row);
    const std::span now = rows.subspan(std::size_t{unit.row} * k, k);
    if (unit.is_row)
      std::copy(previous.begin(), previous.end(), now.begin());
    else
      now[unit.slot] = previous[unit.slot];
  }
}

}  // namespace phaserouter
