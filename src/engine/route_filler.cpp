#include "engine/route_filler.hpp"

#include <algorithm>
#include <array>

#include "model/error.hpp"
#include "model/keys.hpp"
#include "model/shares.hpp"

namespace phaserouter {

namespace {

constexpr std::uint32_t kGone = UINT32_MAX;

}  // namespace

int RouteFiller::fill(const ReassignJob &job, RowsInChange &change) {
  job_ = &job;
  change_ = &change;
  change.dealt = !change.empty.empty() && can_deal() && (job.groups ? find_group_loads() : find_loads());
  const int threads = change.dealt ? deal_empty_rows() : 1;
  list_places();
  list_units();
  const std::uint64_t key = key_for(job.seed, Purpose::filling);
  for (std::uint64_t round = 0; !change.left.empty(); ++round) {
    const std::size_t places = change.left.size();
    const std::size_t filled = meet(word(key, round));
    remove_filled();
    if (filled < places / 64 + (places % 64 != 0)) break;
  }
  return threads;
}

// Whether there are k different groups to fill a row from.
bool RouteFiller::can_deal() const {
  const ReassignJob &job = *job_;
  std::vector<std::uint8_t> lacks(job.n_groups(), 0);
  std::uint64_t groups = 0;
  for (std::uint32_t j = 0; j < job.shape.n_targets; ++j) {
    if (change_->lacking[j] == 0) continue;
    std::uint8_t &seen = lacks[job.group_of(static_cast<std::int32_t>(j))];
    groups += seen == 0;
    seen = 1;
  }
  return groups >= job.shape.k;
}

bool RouteFiller::find_loads() {
  const Shape &shape = job_->shape;
  const auto rows = static_cast<std::uint32_t>(change_->empty.size());
  make_room(weights_, shape.n_targets);
  make_room(loads_, shape.n_targets);
  std::copy_n(change_->lacking.begin(), shape.n_targets, weights_.begin());
  round_shares(std::span(weights_).first(shape.n_targets), std::uint64_t{shape.k} * rows, rows, job_->seed,
               std::span(loads_).first(shape.n_targets), job_->cancellation);
  for (std::uint32_t j = 0; j < shape.n_targets; ++j)
    if (loads_[j] > change_->lacking[j]) return false;
  for (std::uint32_t j = 0; j < shape.n_targets; ++j) change_->lacking[j] -= loads_[j];
  return true;
}

bool RouteFiller::find_group_loads() {
  const Shape &shape = job_->shape;
  const auto rows = static_cast<std::uint32_t>(change_->empty.size());
  make_room(weights_, shape.n_targets);
  std::copy_n(change_->lacking.begin(), shape.n_targets, weights_.begin());
  shares_.make(*job_->groups, {GroupLimit::Rule::spread, shape.k, 1},
               std::span(weights_).first(shape.n_targets), rows, job_->seed, job_->cancellation);
  const std::uint32_t *const targets = job_->groups->targets();
  for (std::uint32_t p = 0; p < shape.n_targets; ++p)
    if (shares_.loads()[p] > change_->lacking[targets[p]]) return false;
  for (std::uint32_t p = 0; p < shape.n_targets; ++p) change_->lacking[targets[p]] -= shares_.loads()[p];
  return true;
}

// deal(range, out): rows of an assignment. Empty rows mostly follow each other.
template <class Deal>
int RouteFiller::deal_by(const Deal &deal) {
  constexpr std::uint32_t kRows = 4096;
  const auto &empty = change_->empty;
  const std::uint32_t k = job_->shape.k;
  const auto rows = static_cast<std::uint32_t>(empty.size());
  if (empty.back() - empty.front() == rows - 1)
    return deal(RowRange{0, rows},
                change_->rows.subspan(std::size_t{empty.front()} * k, std::size_t{rows} * k));
  int threads = 1;
  for (std::uint32_t begin = 0; begin < rows; begin += std::min(kRows, rows - begin)) {
    const std::uint32_t end = begin + std::min(kRows, rows - begin);
    const std::size_t entries = std::size_t{end - begin} * k;
    make_room(dealt_, entries);
    threads = std::max(threads, deal(RowRange{begin, end}, std::span(dealt_).first(entries)));
    for (std::uint32_t q = begin; q < end; ++q)
      std::copy_n(dealt_.data() + std::size_t{q - begin} * k, k, change_->row(*job_, empty[q]).begin());
  }
  return threads;
}

int RouteFiller::deal_empty_rows() {
  const auto rows = static_cast<std::uint32_t>(change_->empty.size());
  if (job_->groups == nullptr) {
    AssignmentJob job;
    job.target_degrees = std::span(loads_).first(job_->shape.n_targets);
    job.n_sources = rows;
    job.k = job_->shape.k;
    job.seed = job_->seed;
    job.cancellation = job_->cancellation;
    assignment_.make(job);
    return deal_by([&](RowRange range, std::span<std::int32_t> out) {
      return assignment_.rows(range, out, job_->threads, job_->cancellation, scratch_).threads;
    });
  }
  GroupedJob job;
  job.groups = job_->groups;
  job.group_rows = shares_.rows();
  job.target_loads = shares_.loads();
  job.limit = {GroupLimit::Rule::spread, job_->shape.k, 1};
  job.n_sources = rows;
  job.seed = job_->seed;
  grouped_.make(job, job_->threads, job_->cancellation);
  return deal_by([&](RowRange range, std::span<std::int32_t> out) {
    return grouped_.rows(range, out, job_->threads, job_->cancellation, grouped_scratch_).threads;
  });
}

void RouteFiller::list_places() {
  const std::uint32_t k = job_->shape.k;
  change_->left.clear();
  Pace pace(job_->cancellation);
  for (std::uint32_t row = 0; row < job_->shape.n_sources; ++row) {
    for (const std::int32_t target : change_->row(*job_, row))
      if (target == kFree) change_->left.push_back(row);
    pace.did(k + 1);
  }
  if (change_->left.size() > INT32_MAX)
    throw Error(Fault::overflow, "previous: %zu routes would change, more than 2^31 - 1",
                change_->left.size());
}

void RouteFiller::list_units() {
  units_.clear();
  units_.reserve(change_->left.size());
  for (std::uint32_t j = 0; j < job_->shape.n_targets; ++j)
    units_.insert(units_.end(), change_->lacking[j], j);
}

// Every place that is left meets a unit of its own. Returns how many are filled.
std::size_t RouteFiller::meet(std::uint64_t key) {
  constexpr std::size_t kAtOnce = 1024;
  const auto places = static_cast<std::uint32_t>(change_->left.size());
  meeting_.make_dealt(places, key, Permutation::Directions::elements);
  std::array<std::uint32_t, kAtOnce> met{};
  std::size_t filled = 0;
  Pace pace(job_->cancellation);
  for (std::size_t begin = 0; begin < places; begin += kAtOnce) {
    const std::size_t n = std::min(kAtOnce, places - begin);
    meeting_.elements_from(static_cast<std::uint32_t>(begin), std::span(met).first(n));
    for (std::size_t q = 0; q < n; ++q) {
      std::uint32_t &unit = units_[met[q]];
      std::uint32_t &place = change_->left[begin + q];
      const auto row = change_->row(*job_, place);
      const auto target = static_cast<std::int32_t>(unit);
      if (has_group(*job_, row, job_->group_of(target))) continue;
      put_in_free_place(row, target);
      --change_->lacking[unit];
      unit = kGone;
      place = kGone;
      ++filled;
    }
    pace.did(n * (job_->shape.k + 4));
  }
  return filled;
}

void RouteFiller::remove_filled() {
  std::erase(units_, kGone);
  std::erase(change_->left, kGone);
}

}  // namespace phaserouter
