#include "engine/assignment.hpp"

#include <algorithm>
#include <utility>

#include "engine/parallel.hpp"
#include "engine/stopwatch.hpp"
#include "engine/streaming.hpp"
#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

namespace {

constexpr std::uint64_t kMostTableEntries = std::uint64_t{1} << 21;

// Rows of a list that are treated together.
constexpr std::size_t kTogether = 2048;

// What a row of a list costs in nanoseconds, if it is no entry of a table.
constexpr std::uint64_t kRowCost = 300;

}  // namespace

void Assignment::make(const AssignmentJob &job) {
  n_targets_ = static_cast<std::uint32_t>(job.target_degrees.size());
  n_sources_ = job.n_sources;
  k_ = job.k;
  sort_rows_ = job.sort_rows;
  ++number_;
  blocks_.make(job.target_degrees, job.n_sources, job.k, job.seed, job.cancellation);
  in_bytes_ = ByteDeals::possible(blocks_, n_targets_, k_);
  if (in_bytes_) byte_deals_.make(blocks_, n_targets_, k_, sort_rows_);
}

void Assignment::prepare_single_rows(int threads, const Cancellation *cancellation) {
  const std::uint64_t entries = std::uint64_t{n_sources_} * k_;
  if (blocks_.count() == 1 || entries <= kMostTableEntries) {
    Room<std::int32_t> table(entries);
    Scratch scratch;
    rows({0, n_sources_}, table, threads, cancellation, scratch);
    table_ = std::move(table);
  } else if (BlockIndex::pays(1, n_targets_, k_) && BlockIndex::fits(blocks_, n_targets_)) {
    index_.make(blocks_, n_targets_, k_, threads, cancellation);
  }
}

bool Assignment::reads_at_once(std::uint64_t rows) const noexcept {
  if (!table_.empty()) return rows * k_ <= kTogether;
  return index_.made() && BlockIndex::pays(rows, n_targets_, k_) && rows * k_ <= kTogether;
}

void Assignment::look_up(std::uint32_t row, std::int32_t *out) const noexcept {
  index_.row(blocks_, row, out);
  if (sort_rows_) std::sort(out, out + k_);
}

void Assignment::read(RowRange range, std::span<std::int32_t> routes) const noexcept {
  if (!table_.empty()) {
    std::copy_n(table_.data() + std::size_t{range.begin} * k_, std::size_t{range.size()} * k_, routes.data());
  } else {
    std::int32_t *out = routes.data();
    for (std::uint32_t row = range.begin; row < range.end; ++row, out += k_) look_up(row, out);
  }
}

Assignment::Dealers *Assignment::dealers(Scratch &scratch, std::size_t tasks) const {
  std::vector<Dealers> &all = scratch.dealers_;
  const bool other = scratch.made_for_ != number_;
  const std::size_t known = other ? 0 : all.size();
  scratch.made_for_ = 0;
  all.resize(std::max(all.size(), tasks));
  for (std::size_t d = known; d < all.size(); ++d) {
    all[d].blocks.start(blocks_, n_targets_, k_, sort_rows_);
    all[d].bytes.start(blocks_, byte_deals_, n_targets_, k_);
  }
  scratch.made_for_ = number_;
  return all.data();
}

void Assignment::deal(Dealers &dealers, RowRange rows, bool stream, std::int32_t *out,
                      const Cancellation *cancellation) const {
  if (rows.size() == 0) return;
  if (in_bytes_)
    return dealers.bytes.deal(rows, stream, reinterpret_cast<std::uint32_t *>(out), cancellation);
  Block block = blocks_.block_of_row(rows.begin);
  while (true) {
    const RowRange part{rows.begin, std::min(rows.end, block.end_row())};
    dealers.blocks.deal(block, part, out, cancellation);
    rows.begin = part.end;
    if (rows.size() == 0) return;
    out += std::size_t{part.size()} * k_;
    block = blocks_.next(block);
  }
}

void Assignment::copy(RowRange rows, std::int32_t *out, const Cancellation *cancellation) const {
  const std::int32_t *const from = table_.data() + std::size_t{rows.begin} * k_;
  in_pieces(std::size_t{rows.size()} * k_, cancellation,
            [&](std::size_t begin, std::size_t end) { std::copy(from + begin, from + end, out + begin); });
}

// Tasks share no block, for each would have to list all of its slots.
Report Assignment::rows(RowRange range, std::span<std::int32_t> routes, int threads,
                        const Cancellation *cancellation, Scratch &scratch) const {
  Report report;
  Stopwatch stopwatch;
  const std::uint64_t n_routes = std::uint64_t{range.size()} * k_;
  const bool one_block = blocks_.count() == 1 && table_.empty();
  const int wanted = one_block ? 1 : threads_for(threads, estimated_work(range, k_));
  const auto tasks = static_cast<std::size_t>(wanted);
  const bool stream = routes.size_bytes() >= kStreamedBytes && in_bytes_;
  Dealers *const each = table_.empty() ? dealers(scratch, tasks) : nullptr;
  const auto boundary = [&](std::size_t task) {
    if (task == 0) return range.begin;
    if (task == tasks) return range.end;
    const auto row = range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * task / tasks);
    return table_.empty() ? std::max(range.begin, blocks_.block_of_row(row).first_row) : row;
  };
  report.threads = run_tasks(wanted, tasks, [&](std::size_t task) {
    const RowRange part{boundary(task), boundary(task + 1)};
    std::int32_t *const out = routes.data() + std::size_t{part.begin - range.begin} * k_;
    if (each != nullptr)
      deal(each[task], part, stream, out, cancellation);
    else
      copy(part, out, cancellation);
  });
  report.counts = {range.size(), n_routes, n_routes, 0, 0, 0};
  report.routing_ms = stopwatch.lap();
  return report;
}

void Assignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes, int threads,
                        const Cancellation *cancellation, Scratch &scratch) const {
  const std::uint64_t row_cost = table_.empty() ? kRowCost + k_ : std::uint64_t{10} + k_;
  const int useful = threads_for(threads, rows.size() * row_cost);
  const auto tasks = static_cast<std::size_t>(useful);
  Dealers *const each = deals_single_rows() ? dealers(scratch, tasks) : nullptr;
  run_tasks(useful, tasks, [&](std::size_t task) {
    const std::size_t begin = rows.size() / tasks * task;
    const std::size_t end = task + 1 == tasks ? rows.size() : rows.size() / tasks * (task + 1);
    gather_part(each != nullptr ? each + task : nullptr, rows.subspan(begin, end - begin),
                routes.data() + begin * k_, cancellation);
  });
}

// The caller's list may be changing: every entry is read once more, and here it counts.
void Assignment::gather_part(Dealers *dealers, std::span<const std::uint64_t> rows, std::int32_t *out,
                             const Cancellation *cancellation) const {
  std::uint64_t places[kTogether];  // a row, and behind it where it is in the list
  Pace pace(cancellation);
  for (std::size_t first = 0; first < rows.size(); first += kTogether) {
    const std::size_t n = std::min(kTogether, rows.size() - first);
    for (std::size_t q = 0; q < n; ++q) {
      const std::uint64_t row = read_once(rows[first + q]);
      if (row >= n_sources_) throw Error(Fault::invalid_argument, "rows: changed during the call");
      places[q] = row << 32 | q;
    }
    std::int32_t *const here = out + first * k_;
    if (dealers != nullptr) {
      deal_single_rows(*dealers, {places, n}, here, cancellation);
      continue;
    }
    for (std::size_t q = 0; q < n; ++q) {
      const auto row = static_cast<std::uint32_t>(places[q] >> 32);
      const RowRange one{row, row + 1};
      if (table_.empty())
        look_up(row, here + q * k_);
      else
        copy(one, here + q * k_, cancellation);
      pace.did(std::size_t{16} + k_);
    }
  }
}

// In ascending order, so that the rows of a block follow each other.
void Assignment::deal_single_rows(Dealers &dealers, std::span<std::uint64_t> places, std::int32_t *out,
                                  const Cancellation *cancellation) const {
  std::sort(places.begin(), places.end());
  Pace pace(cancellation);
  Block block{};
  for (const std::uint64_t place : places) {
    const auto row = static_cast<std::uint32_t>(place >> 32);
    std::int32_t *const to = out + static_cast<std::uint32_t>(place) * std::size_t{k_};
    if (row >= block.end_row()) block = blocks_.block_of_row(row);
    if (in_bytes_)
      dealers.bytes.deal_one(block, row, reinterpret_cast<std::uint32_t *>(to));
    else
      dealers.blocks.deal_one(block, row, to, cancellation);
    pace.did(64);
  }
}

}  // namespace phaserouter
