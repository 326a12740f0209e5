#include "engine/assignment.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

#include "engine/parallel.hpp"
#include "engine/stopwatch.hpp"
#include "engine/streaming.hpp"
#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

namespace {

constexpr std::uint64_t kMaxTableEntries = std::uint64_t{1} << 21;

// Rows of a list that are treated together.
constexpr std::size_t kTogether = 2048;

// What a row of a list costs in nanoseconds besides its targets, if it is no entry of a table; and what a target costs
// when its block is dealt.
constexpr std::uint64_t kRowCost = 300;
constexpr std::uint64_t kTargetCost = 4;

std::uint64_t next_number() noexcept {
  static std::atomic<std::uint64_t> last = 0;
  return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

}  // namespace

void Assignment::make(const AssignmentJob &job) {
  n_targets_ = static_cast<std::uint32_t>(job.target_degrees.size());
  n_sources_ = job.n_sources;
  k_ = job.k;
  sort_rows_ = job.sort_rows;
  number_ = next_number();
  blocks_.make(job.target_degrees, job.n_sources, job.k, job.seed, job.cancellation);
  in_bytes_ = ByteDeals::possible(blocks_, n_targets_, k_);
  if (in_bytes_) byte_deals_.make(blocks_, n_targets_, k_, sort_rows_);
}

void Assignment::make_from(Room<std::int32_t> table, const Shape &shape) {
  n_targets_ = shape.n_targets;
  n_sources_ = shape.n_sources;
  k_ = shape.k;
  number_ = next_number();
  table_ = std::move(table);
}

bool Assignment::table_fits(std::uint64_t routes) noexcept { return routes <= kMaxTableEntries; }

std::uint64_t Assignment::index_bytes() const noexcept {
  return BlockIndex::pays(1, n_targets_, k_) ? BlockIndex::bytes(blocks_, n_targets_) : 0;
}

void Assignment::keep_table(int threads, const Cancellation *cancellation) {
  Room<std::int32_t> table(std::size_t{n_sources_} * k_);
  Scratch scratch;
  rows({0, n_sources_}, table, threads, cancellation, scratch);
  table_ = std::move(table);
}

void Assignment::keep_index(int threads, const Cancellation *cancellation) {
  index_.make(blocks_, n_targets_, k_, threads, cancellation);
}

void Assignment::prepare_single_rows(int threads, const Cancellation *cancellation) {
  if (has_one_block() || table_fits(std::uint64_t{n_sources_} * k_))
    keep_table(threads, cancellation);
  else if (const std::uint64_t bytes = index_bytes(); bytes > 0 && bytes <= BlockIndex::kMaxBytes)
    keep_index(threads, cancellation);
}

bool Assignment::reads_at_once(std::uint64_t rows) const noexcept {
  if (!table_.empty()) return rows * k_ <= kTogether;
  return index_.made() && BlockIndex::pays(rows, n_targets_, k_) && rows * k_ <= kTogether;
}

void Assignment::read(RowRange range, std::span<std::int32_t> routes) const {
  Pace pace(nullptr);
  if (!table_.empty()) return copy(range, routes.data(), pace);
  std::int32_t found[kTogether];  // sorted here, not in the caller's memory
  std::int32_t *out = routes.data();
  for (std::uint32_t row = range.begin; row < range.end; ++row, out += k_) {
    index_.row(blocks_, row, found, pace);
    if (sort_rows_) std::sort(found, found + k_);
    std::copy_n(found, k_, out);
  }
}

Assignment::Dealers *Assignment::dealers(Scratch &scratch, std::size_t tasks) const {
  std::vector<Dealers> &all = scratch.dealers_;
  const bool other = scratch.made_for_ != number_;
  const std::size_t known = other ? 0 : all.size();
  scratch.made_for_ = 0;
  all.resize(std::max(all.size(), tasks));
  for (std::size_t d = known; d < all.size(); ++d) {
    if (in_bytes_) all[d].bytes.start(blocks_, byte_deals_, n_targets_, k_);
    if (!in_bytes_ || index_.made()) all[d].blocks.start(blocks_, n_targets_, k_, sort_rows_);
  }
  scratch.made_for_ = number_;
  return all.data();
}

void Assignment::deal(RowRange rows, std::int32_t *out, const Cancellation *cancellation,
                      Scratch &scratch) const {
  if (!table_.empty()) {
    Pace pace(cancellation);
    return copy(rows, out, pace);
  }
  deal(*dealers(scratch, 1), rows, false, out, cancellation);
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

void Assignment::copy(RowRange rows, std::int32_t *out, Pace &pace) const {
  constexpr std::size_t kPiece = 32768;
  const std::int32_t *const from = table_.data() + std::size_t{rows.begin} * k_;
  const std::size_t entries = std::size_t{rows.size()} * k_;
  for (std::size_t begin = 0; begin < entries; begin += kPiece) {
    const std::size_t n = std::min(kPiece, entries - begin);
    std::copy_n(from + begin, n, out + begin);
    pace.did(n);
  }
}

std::uint32_t Assignment::blocks_of(RowRange rows) const noexcept {
  return blocks_.block_of_row(rows.end - 1).index - blocks_.block_of_row(rows.begin).index + 1;
}

// No two tasks work on the same block: each of them would have to list all slots of that block.
std::uint32_t Assignment::boundary(RowRange range, std::size_t task, std::size_t tasks) const noexcept {
  if (task == 0) return range.begin;
  if (task == tasks) return range.end;
  if (!table_.empty())
    return range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * task / tasks);
  const std::uint64_t before = std::uint64_t{blocks_of(range)} * task / tasks;
  return blocks_.block(blocks_.block_of_row(range.begin).index + static_cast<std::uint32_t>(before))
      .first_row;
}

Report Assignment::rows(RowRange range, std::span<std::int32_t> routes, int threads,
                        const Cancellation *cancellation, Scratch &scratch) const {
  Report report;
  Stopwatch stopwatch;
  const std::uint64_t n_routes = std::uint64_t{range.size()} * k_;
  int wanted = threads_for(threads, estimated_work(range, k_));
  if (wanted > 1 && table_.empty())
    wanted = static_cast<int>(std::min(static_cast<std::uint32_t>(wanted), blocks_of(range)));
  const auto tasks = static_cast<std::size_t>(wanted);
  const bool stream = routes.size_bytes() >= kStreamedBytes && in_bytes_;
  Dealers *const each = table_.empty() ? dealers(scratch, tasks) : nullptr;
  report.threads = run_tasks(wanted, tasks, cancellation, [&](std::size_t task) {
    const RowRange part{boundary(range, task, tasks), boundary(range, task + 1, tasks)};
    std::int32_t *const out = routes.data() + std::size_t{part.begin - range.begin} * k_;
    if (each != nullptr) return deal(each[task], part, stream, out, cancellation);
    Pace pace(cancellation);
    copy(part, out, pace);
  });
  report.counts = {range.size(), n_routes, n_routes, 0, 0, 0};
  report.routing_ms = stopwatch.lap();
  return report;
}

std::uint64_t Assignment::gathering_work(std::uint64_t rows) const noexcept {
  if (!table_.empty()) return rows * (10 + k_);
  const std::uint64_t dealing = std::uint64_t{kTargetCost} * n_targets_;  // of a block
  const std::uint64_t max_blocks = std::min<std::uint64_t>(rows, blocks_.count());
  const std::uint64_t dealt = max_blocks * dealing + rows * (kRowCost + k_);
  return index_.made() ? std::min(dealt, rows * (kRowCost + BlockIndex::row_cost(n_targets_, k_))) : dealt;
}

void Assignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes, int threads,
                        const Cancellation *cancellation, Scratch &scratch) const {
  const int useful = threads_for(threads, gathering_work(rows.size()));
  const auto tasks = static_cast<std::size_t>(useful);
  Dealers *const each = table_.empty() ? dealers(scratch, tasks) : nullptr;
  run_tasks(useful, tasks, cancellation, [&](std::size_t task) {
    const std::size_t begin = rows.size() / tasks * task;
    const std::size_t end = task + 1 == tasks ? rows.size() : rows.size() / tasks * (task + 1);
    const std::span<const std::uint64_t> part = rows.subspan(begin, end - begin);
    std::int32_t *const out = routes.data() + begin * k_;
    if (each != nullptr)
      gather_from_blocks(each[task], part, out, cancellation);
    else
      gather_from_table(part, out, cancellation);
  });
}

// The caller's list may be changing: every entry is read once more, and here it counts.
std::uint32_t Assignment::checked_row(const std::uint64_t &entry) const {
  const std::uint64_t row = read_once(entry);
  if (row >= n_sources_) throw Error(Fault::invalid_argument, "rows: changed during the call");
  return static_cast<std::uint32_t>(row);
}

void Assignment::gather_from_table(std::span<const std::uint64_t> rows, std::int32_t *out,
                                   const Cancellation *cancellation) const {
  Pace pace(cancellation);
  for (const std::uint64_t &entry : rows) {
    const std::uint32_t row = checked_row(entry);
    copy({row, row + 1}, out, pace);
    out += k_;
    pace.did(16);
  }
}

// In ascending order, so that the rows of a block follow each other: it is dealt if that is less than looking them up.
void Assignment::gather_from_blocks(Dealers &dealers, std::span<const std::uint64_t> rows, std::int32_t *out,
                                    const Cancellation *cancellation) const {
  std::uint64_t room[kTogether];  // a row, and behind it where it is in the list
  Pace pace(cancellation);
  while (!rows.empty()) {
    const std::span places(room, std::min(kTogether, rows.size()));
    for (std::size_t q = 0; q < places.size(); ++q) places[q] = std::uint64_t{checked_row(rows[q])} << 32 | q;
    std::sort(places.begin(), places.end());
    for (std::size_t begin = 0, end = 0; begin < places.size(); begin = end) {
      const auto first = static_cast<std::uint32_t>(places[begin] >> 32);
      const Block block = index_.made() ? index_.block_of(blocks_, first) : blocks_.block_of_row(first);
      while (end < places.size() && places[end] >> 32 < block.end_row()) ++end;
      gather_block(dealers, block, places.subspan(begin, end - begin), out, pace);
    }
    out += places.size() * k_;
    rows = rows.subspan(places.size());
  }
}

void Assignment::gather_block(Dealers &dealers, const Block &block, std::span<const std::uint64_t> places,
                              std::int32_t *out, Pace &pace) const {
  const bool look_up = index_.made() && BlockIndex::pays(places.size(), n_targets_, k_);
  for (const std::uint64_t place : places) {
    const auto row = static_cast<std::uint32_t>(place >> 32);
    std::int32_t *const to = out + static_cast<std::uint32_t>(place) * std::size_t{k_};
    if (look_up)
      dealers.blocks.look_up(index_, row, to, pace);
    else if (in_bytes_)
      dealers.bytes.deal_one(block, row, reinterpret_cast<std::uint32_t *>(to));
    else
      dealers.blocks.deal_one(block, row, to, pace);
    pace.did(64 + std::size_t{in_bytes_ ? k_ : 0});
  }
}

}  // namespace phaserouter
