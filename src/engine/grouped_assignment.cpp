#include "engine/grouped_assignment.hpp"

#include <algorithm>
#include <numeric>

#include "engine/parallel.hpp"
#include "engine/stopwatch.hpp"
#include "model/error.hpp"
#include "model/keys.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

namespace {

// Routes that are dealt together. A group's blocks that a chunk cuts are listed twice, so a chunk has many of them.
constexpr std::size_t kChunk = 65536;
constexpr std::size_t kChunkPerTarget = 8;

// Rows of a list that are found together.
constexpr std::size_t kRowsTogether = 2048;

// What a route costs in nanoseconds where rows are found; and what it costs to begin dealing, for each group and for
// each target.
constexpr std::uint64_t kFoundRoute = 600;
constexpr std::uint64_t kStartOfGroup = 200;
constexpr std::uint64_t kStartOfTarget = 4;

// What making the assignment of a group costs.
constexpr std::uint64_t kMadeGroup = 8000;
constexpr std::size_t kMadeTogether = 256;

}  // namespace

// ---- making ----

// Groups of one target need no assignment: it is the target of all their rows.
void GroupedAssignment::list_inside(const Cancellation *cancellation) {
  const TargetGroups &groups = *job_.groups;
  make_room(inside_of_, groups.count());
  std::uint32_t listed = 0;
  in_pieces(groups.count(), cancellation, [&](std::size_t begin, std::size_t end) {
    for (auto c = static_cast<std::uint32_t>(begin); c < end; ++c)
      inside_of_[c] = groups.size(c) > 1 && job_.group_rows[c] > 0 ? listed++ : kNone;
  });
  if (inside_.capacity() < listed) std::vector<Assignment>().swap(inside_);
  inside_.reserve(listed);
  while (inside_.size() < listed) {
    inside_.resize(std::min<std::size_t>(listed, inside_.size() + kMadeTogether));
    check(cancellation);
  }
  n_inside_ = listed;
}

// body(group, its assignment)
template <class Body>
void GroupedAssignment::for_inside(int threads, const Cancellation *cancellation, const Body &body) {
  const std::size_t count = job_.groups->count();
  const auto tasks = static_cast<std::size_t>(threads);
  run_tasks(threads, tasks, cancellation, [&](std::size_t task) {
    for (std::size_t c = count * task / tasks; c < count * (task + 1) / tasks; ++c)
      if (inside_of_[c] != kNone) body(static_cast<std::uint32_t>(c), inside_[inside_of_[c]]);
  });
}

void GroupedAssignment::make(const GroupedJob &job, int threads, const Cancellation *cancellation) {
  job_ = job;
  AssignmentJob among;
  among.target_degrees = job.group_rows;
  among.n_sources = job.n_sources;
  among.k = job.limit.groups;
  among.seed = job.seed;
  among.cancellation = cancellation;
  among_groups_.make(among);
  list_inside(cancellation);
  const int useful = threads_for(threads, kMadeGroup * n_inside_);
  for_inside(useful, cancellation, [&](std::uint32_t group, Assignment &made) {
    AssignmentJob inside;
    inside.target_degrees = job.groups->part(job.target_loads, group);
    inside.n_sources = job.group_rows[group];
    inside.k = job.limit.targets;
    inside.seed = word(key_for(job.seed, Purpose::in_group), group);
    inside.cancellation = cancellation;
    made.make(inside);
    check(cancellation);
  });
}

// Indices are only made together: they take as much as one of an assignment without groups would.
void GroupedAssignment::prepare_single_rows(int threads, const Cancellation *cancellation) {
  const bool several = !among_groups_.has_one_block();
  const std::uint32_t count = job_.groups->count();
  std::uint64_t bytes =
      several ? among_groups_.index_bytes() + GroupCounts::bytes(among_groups_.blocks(), count) : 0;
  for (const Assignment &inside : std::span(inside_).first(n_inside_))
    if (!inside.has_one_block()) bytes += inside.index_bytes();
  const bool indexed = bytes <= BlockIndex::kMaxBytes;
  const auto prepare = [&](Assignment &assignment, int on_threads) {
    if (assignment.has_one_block()) return assignment.keep_table(on_threads, cancellation);
    if (indexed && assignment.index_bytes() > 0) assignment.keep_index(on_threads, cancellation);
  };
  if (several) prepare(among_groups_, threads);
  if (several && indexed) counts_.make(among_groups_.blocks(), count, threads, cancellation);
  const int useful = threads_for(threads, estimated_work(job_.n_sources, k()));
  for_inside(useful, cancellation, [&](std::uint32_t, Assignment &inside) { prepare(inside, 1); });
}

GroupedAssignment::Task *GroupedAssignment::tasks(Scratch &scratch, std::size_t count) const {
  if (scratch.tasks_.size() < count) scratch.tasks_.resize(count);
  for (std::size_t t = 0; t < count; ++t) {
    Task &task = scratch.tasks_[t];
    if (job_.sort_rows) task.sorter.start(job_.groups->n_targets(), k());
    if (job_.sort_rows) make_room(task.row, k());
  }
  return scratch.tasks_.data();
}

// ---- rows that follow each other ----

// Dealing begins with the first row of a block and the first chunk of every group.
bool GroupedAssignment::are_few(std::uint64_t rows) const noexcept {
  const std::uint64_t start =
      kStartOfGroup * job_.groups->count() + kStartOfTarget * job_.groups->n_targets();
  return rows * k() <= start / kFoundRoute;
}

Report GroupedAssignment::rows(RowRange range, std::span<std::int32_t> routes, int threads,
                               const Cancellation *cancellation, Scratch &scratch) const {
  Report report;
  Stopwatch stopwatch;
  const std::uint64_t n_routes = std::uint64_t{range.size()} * k();
  if (are_few(range.size())) {
    const auto row_at = [&](std::size_t q) { return static_cast<std::uint32_t>(range.begin + q); };
    find(range.size(), row_at, routes.data(), cancellation, *tasks(scratch, 1));
  } else {
    const std::uint64_t most = 1 + n_routes / (1 + std::uint64_t{job_.groups->n_targets()});
    const int wanted = static_cast<int>(
        std::min(most, static_cast<std::uint64_t>(threads_for(threads, estimated_work(range.size(), k())))));
    const auto count = static_cast<std::size_t>(wanted);
    Task *const each = tasks(scratch, count);
    report.threads = run_tasks(wanted, count, cancellation, [&](std::size_t task) {
      const auto boundary = [&](std::size_t t) {
        return range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * t / count);
      };
      const RowRange part{boundary(task), boundary(task + 1)};
      std::int32_t *const out = routes.data() + std::size_t{part.begin - range.begin} * k();
      deal(part, out, cancellation, each[task]);
    });
  }
  report.counts = {range.size(), n_routes, n_routes, 0, 0, 0};
  report.routing_ms = stopwatch.lap();
  return report;
}

void GroupedAssignment::deal(RowRange rows, std::int32_t *out, const Cancellation *cancellation,
                             Task &task) const {
  if (rows.size() == 0) return;
  start(rows.begin, cancellation, task);
  const std::size_t routes = std::max(kChunk, kChunkPerTarget * job_.groups->n_targets());
  const std::size_t most = std::min<std::size_t>(job_.n_sources, 1 + routes / k());
  make_room(task.groups, most * job_.limit.groups);
  make_room(task.targets, most * k());
  Pace pace(cancellation);
  while (rows.size() > 0) {
    const RowRange part{rows.begin,
                        rows.begin + static_cast<std::uint32_t>(std::min<std::size_t>(most, rows.size()))};
    const auto chosen = std::span(task.groups).first(std::size_t{part.size()} * job_.limit.groups);
    among_groups_.deal(part, chosen.data(), cancellation, task.among_groups);
    deal_groups(chosen, cancellation, task);
    write(chosen, out, pace, task);
    out += std::size_t{part.size()} * k();
    rows.begin = part.end;
  }
}

// How many rows each group has before this one: those of whole blocks, and those of the rows before it in its own.
void GroupedAssignment::start(std::uint32_t row, const Cancellation *cancellation, Task &task) const {
  const std::uint32_t count = job_.groups->count();
  const Blocks &blocks = among_groups_.blocks();
  const Block block = blocks.block_of_row(row);
  make_room(task.group_rows, count);
  make_room(task.ends, count);
  Pace pace(cancellation);
  for (std::uint32_t c = 0; c < count; ++c) {
    task.group_rows[c] = blocks.quotas_before(block, c);
    pace.did(64);
  }
  if (row == block.first_row) return;
  const std::size_t entries = std::size_t{row - block.first_row} * job_.limit.groups;
  make_room(task.groups, entries);
  among_groups_.deal({block.first_row, row}, task.groups.data(), cancellation, task.among_groups);
  pace.in_pieces(entries, 1, [&](std::size_t begin, std::size_t end) {
    for (std::size_t e = begin; e < end; ++e) ++task.group_rows[static_cast<std::uint32_t>(task.groups[e])];
  });
}

// The next rows of every group, as many as have chosen it.
void GroupedAssignment::deal_groups(std::span<const std::int32_t> chosen, const Cancellation *cancellation,
                                    Task &task) const {
  const std::uint32_t count = job_.groups->count();
  Pace pace(cancellation);
  pace.in_pieces(count, 1, [&](std::size_t begin, std::size_t end) {
    std::fill(task.ends.data() + begin, task.ends.data() + end, std::size_t{0});
  });
  pace.in_pieces(chosen.size(), 1, [&](std::size_t begin, std::size_t end) {
    for (std::size_t e = begin; e < end; ++e) ++task.ends[static_cast<std::uint32_t>(chosen[e])];
  });
  std::size_t at = 0;
  for (std::uint32_t c = 0; c < count; ++c) {
    const auto rows = static_cast<std::uint32_t>(task.ends[c]);
    const std::size_t routes = std::size_t{rows} * job_.limit.targets;
    const std::uint32_t first = task.group_rows[c];
    task.ends[c] = at;
    if (rows > 0)
      deal_group(c, {first, first + rows}, std::span(task.targets).subspan(at, routes), cancellation, task);
    task.group_rows[c] = first + rows;
    at += routes;
    pace.did(4);
  }
}

void GroupedAssignment::deal_group(std::uint32_t group, RowRange rows, std::span<std::int32_t> out,
                                   const Cancellation *cancellation, Task &task) const {
  const std::uint32_t *const targets = job_.groups->targets() + job_.groups->first(group);
  if (inside_of_[group] == kNone)
    return fill_in_pieces(out, static_cast<std::int32_t>(targets[0]), cancellation);
  inside_[inside_of_[group]].deal(rows, out.data(), cancellation, task.inside);
  in_pieces(out.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t e = begin; e < end; ++e)
      out[e] = static_cast<std::int32_t>(targets[static_cast<std::uint32_t>(out[e])]);
  });
}

void GroupedAssignment::write(std::span<const std::int32_t> chosen, std::int32_t *out, Pace &pace,
                              Task &task) const {
  const std::uint32_t d = job_.limit.targets;
  const std::int32_t *const targets = task.targets.data();
  std::size_t *const ends = task.ends.data();
  const auto copy = [&](std::span<const std::int32_t> groups, std::int32_t *to) {
    if (d == 1) {
      for (const std::int32_t c : groups) *to++ = targets[ends[static_cast<std::uint32_t>(c)]++];
      return pace.did(groups.size());
    }
    for (const std::int32_t c : groups) {
      std::size_t &end = ends[static_cast<std::uint32_t>(c)];
      for (std::uint32_t e = 0; e < d; ++e) *to++ = targets[end++];
      pace.did(d);
    }
  };
  if (!job_.sort_rows)
    return pace.in_pieces(chosen.size(), 0, [&](std::size_t begin, std::size_t end) {
      copy(chosen.subspan(begin, end - begin), out + begin * d);
    });
  for (; !chosen.empty(); chosen = chosen.subspan(job_.limit.groups), out += k()) {
    copy(chosen.first(job_.limit.groups), task.row.data());
    task.sorter.sort({reinterpret_cast<const std::uint32_t *>(task.row.data()), k()},
                     reinterpret_cast<std::uint32_t *>(out), pace);
    pace.did(std::size_t{4} * k());
  }
}

// ---- rows of a list ----

void GroupedAssignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes,
                               int threads, const Cancellation *cancellation, Scratch &scratch) const {
  const int useful = threads_for(threads, rows.size() * k() * kFoundRoute);
  const auto count = static_cast<std::size_t>(useful);
  Task *const each = tasks(scratch, count);
  run_tasks(useful, count, cancellation, [&](std::size_t task) {
    const std::size_t begin = rows.size() / count * task;
    const std::size_t end = task + 1 == count ? rows.size() : rows.size() / count * (task + 1);
    const auto row_at = [&](std::size_t q) { return checked_row(rows[begin + q]); };
    find(end - begin, row_at, routes.data() + begin * k(), cancellation, each[task]);
  });
}

// The caller's list may be changing: every entry is read once more, and here it counts.
std::uint32_t GroupedAssignment::checked_row(const std::uint64_t &entry) const {
  const std::uint64_t row = read_once(entry);
  if (row >= job_.n_sources) throw Error(Fault::invalid_argument, "rows: changed during the call");
  return static_cast<std::uint32_t>(row);
}

template <class RowAt>
void GroupedAssignment::find(std::size_t rows, const RowAt &row_at, std::int32_t *out,
                             const Cancellation *cancellation, Task &task) const {
  const std::size_t most = std::min(rows, std::min(kRowsTogether, 1 + kChunk / k()));
  const std::uint32_t f = job_.limit.groups;
  make_room(task.runs, f);
  make_room(task.chosen, f);
  make_room(task.counts, f);
  make_room(task.places, most);
  make_room(task.wanted, most * f);
  make_room(task.targets, most * k());
  make_room(task.rows_of_group, most);
  make_room(task.found, most * job_.limit.targets);
  task.finder.start(among_groups_.blocks(), job_.groups->count(), f, false);
  Pace pace(cancellation);
  for (std::size_t done = 0; done < rows;) {
    const std::size_t n = std::min(most, rows - done);
    const auto places = std::span(task.places).first(n);
    for (std::size_t q = 0; q < n; ++q) places[q] = std::uint64_t{row_at(done + q)} << 32 | q;
    std::sort(places.begin(), places.end());
    find_groups(places, pace, task);
    find_targets(std::span(task.wanted).first(n * f), cancellation, task);
    write_rows(n, out, pace, task);
    out += n * k();
    done += n;
  }
}

// In ascending order, so that rows of one block follow each other.
void GroupedAssignment::find_groups(std::span<const std::uint64_t> places, Pace &pace, Task &task) const {
  const Blocks &blocks = among_groups_.blocks();
  Wanted *out = task.wanted.data();
  Block block{};
  for (const std::uint64_t place : places) {
    const auto row = static_cast<std::uint32_t>(place >> 32);
    if (row >= block.end_row())
      block = counts_.made() ? counts_.block_of(blocks, row) : blocks.block_of_row(row);
    find_groups_of(block, row, pace, task);
    count_before(block, task);
    for (std::uint32_t m = 0; m < job_.limit.groups; ++m, ++out) {
      const auto [group, slot] = task.runs[m];
      const std::uint32_t quota = blocks.count() == 1 ? job_.group_rows[group] : blocks.quota(block, group);
      const auto first = static_cast<std::uint32_t>(slot % block.rows);
      *out = {group, task.counts[m] + Blocks::rows_before(block, row, first, quota),
              static_cast<std::uint32_t>(place) * job_.limit.groups + m};
      pace.did(128);
    }
  }
}

void GroupedAssignment::find_groups_of(const Block &block, std::uint32_t row, Pace &pace, Task &task) const {
  if (!among_groups_.index().made()) return task.finder.find(block, row, task.runs.data(), pace);
  std::size_t slot = block.position_of(row);
  for (std::uint32_t m = 0; m < job_.limit.groups; ++m, slot += block.rows) {
    task.runs[m] = among_groups_.index().run_of(among_groups_.blocks(), block, slot);
    pace.did(64);
  }
}

// The rows of a row's groups in the blocks before its own.
void GroupedAssignment::count_before(const Block &block, Task &task) const {
  const std::uint32_t f = job_.limit.groups;
  for (std::uint32_t m = 0; m < f; ++m) task.chosen[m] = task.runs[m].target;
  if (counts_.made())
    return counts_.before(among_groups_.blocks(), block, std::span(task.chosen).first(f), task.counts.data());
  for (std::uint32_t m = 0; m < f; ++m)
    task.counts[m] = among_groups_.blocks().quotas_before(block, task.chosen[m]);
}

void GroupedAssignment::find_targets(std::span<Wanted> wanted, const Cancellation *cancellation,
                                     Task &task) const {
  std::sort(wanted.begin(), wanted.end());
  check(cancellation);
  for (std::size_t begin = 0, end = 0; begin < wanted.size(); begin = end) {
    while (end < wanted.size() && wanted[end].group == wanted[begin].group) ++end;
    find_in_group(wanted.subspan(begin, end - begin), cancellation, task);
  }
}

void GroupedAssignment::find_in_group(std::span<const Wanted> wanted, const Cancellation *cancellation,
                                      Task &task) const {
  const std::uint32_t group = wanted.front().group;
  const std::uint32_t d = job_.limit.targets;
  const std::uint32_t *const targets = job_.groups->targets() + job_.groups->first(group);
  const auto found = std::span(task.found).first(wanted.size() * d);
  if (inside_of_[group] == kNone) {
    std::fill(found.begin(), found.end(), 0);
  } else {
    const auto rows = std::span(task.rows_of_group).first(wanted.size());
    for (std::size_t q = 0; q < rows.size(); ++q) rows[q] = wanted[q].row;
    inside_[inside_of_[group]].gather(rows, found, 1, cancellation, task.inside);
  }
  Pace pace(cancellation);
  const std::int32_t *from = found.data();
  for (const Wanted &w : wanted) {
    std::int32_t *const to = task.targets.data() + std::size_t{w.place} * d;
    for (std::uint32_t e = 0; e < d; ++e)
      to[e] = static_cast<std::int32_t>(targets[static_cast<std::uint32_t>(*from++)]);
    pace.did(d);
  }
}

void GroupedAssignment::write_rows(std::size_t rows, std::int32_t *out, Pace &pace, Task &task) const {
  const std::int32_t *from = task.targets.data();
  if (!job_.sort_rows) return copy_in_pieces(std::span(from, rows * k()), out, pace.cancellation());
  for (std::size_t q = 0; q < rows; ++q, from += k(), out += k()) {
    task.sorter.sort({reinterpret_cast<const std::uint32_t *>(from), k()},
                     reinterpret_cast<std::uint32_t *>(out), pace);
    pace.did(std::size_t{4} * k());
  }
}

}  // namespace phaserouter
