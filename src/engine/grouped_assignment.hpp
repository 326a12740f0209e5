// SPEC section 10.2: the exact assignment where targets lie in groups. Rows are assigned to groups, and in each group
// its rows, in their order, to its targets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/assignment.hpp"
#include "engine/group_counts.hpp"
#include "engine/job.hpp"
#include "engine/row_sorter.hpp"
#include "model/room.hpp"
#include "model/target_groups.hpp"

namespace phaserouter {

// What groups and loads point to stays where it is as long as the assignment is used.
struct GroupedJob {
  const TargetGroups *groups = nullptr;
  std::span<const std::uint32_t> group_rows;    // R_c: sum limit.groups * n_sources, each at most n_sources
  const std::uint32_t *target_loads = nullptr;  // by place: those of a group sum to limit.targets * R_c
  GroupLimit limit{};
  std::uint32_t n_sources = 0;
  std::uint64_t seed = 0;
  bool sort_rows = false;
};

// Made once; its rows can then be read by several threads at a time, each with a Scratch of its own.
class GroupedAssignment {
 public:
  // The memory that reading rows needs, for each task.
  class Scratch {
    friend class GroupedAssignment;

    // A row of a group, which a row of the whole has chosen.
    struct Wanted {
      std::uint32_t group;
      std::uint32_t row;    // of the group
      std::uint32_t place;  // among the groups of all rows that are wanted

      bool operator<(const Wanted &other) const noexcept {
        return group != other.group ? group < other.group : row < other.row;
      }
    };

    struct Task {
      Assignment::Scratch among_groups;
      Assignment::Scratch inside;
      Room<std::int32_t> groups;       // f for each row
      Room<std::int32_t> targets;      // d for each of these
      Room<std::uint32_t> group_rows;  // by group: how many of its rows have been dealt
      Room<std::size_t> ends;          // by group: where in targets its next row is
      Room<std::int32_t> row;
      RowSorter sorter;

      // For rows of a list.
      BlockDealer finder;
      Room<SlotRun> runs;  // of a row's groups
      Room<std::uint32_t> chosen;
      Room<std::uint32_t> counts;
      Room<std::uint64_t> places;  // a row, and behind it where it is in the list
      Room<Wanted> wanted;
      Room<std::uint64_t> rows_of_group;
      Room<std::int32_t> found;
    };
    std::vector<Task> tasks_;
  };

  // n_sources and limit.groups are at least 1. Memory is reused.
  void make(const GroupedJob &job, int threads, const Cancellation *cancellation);

  // Makes what lets single rows be found without dealing blocks, as far as it takes little memory.
  void prepare_single_rows(int threads, const Cancellation *cancellation);

  // Nanoseconds that so many rows take on one thread, roughly.
  [[nodiscard]] static std::uint64_t estimated_work(std::uint64_t rows, std::uint32_t k) noexcept {
    return rows * k * 6;
  }

  // The rows of a range, k targets each, on at most this number of threads.
  Report rows(RowRange range, std::span<std::int32_t> routes, int threads, const Cancellation *cancellation,
              Scratch &scratch) const;

  // Rows in any order. The caller has checked their numbers; one that another thread has since made too large throws
  // Error (invalid argument).
  void gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes, int threads,
              const Cancellation *cancellation, Scratch &scratch) const;

 private:
  using Task = Scratch::Task;
  using Wanted = Scratch::Wanted;

  [[nodiscard]] std::uint32_t k() const noexcept { return job_.limit.groups * job_.limit.targets; }
  void list_inside(const Cancellation *cancellation);
  template <class Body>
  void for_inside(int threads, const Cancellation *cancellation, const Body &body);
  Task *tasks(Scratch &scratch, std::size_t count) const;

  // Rows that follow each other.
  [[nodiscard]] bool are_few(std::uint64_t rows) const noexcept;
  void deal(RowRange rows, std::int32_t *out, const Cancellation *cancellation, Task &task) const;
  void start(std::uint32_t row, const Cancellation *cancellation, Task &task) const;
  void deal_groups(std::span<const std::int32_t> chosen, const Cancellation *cancellation, Task &task) const;
  void deal_group(std::uint32_t group, RowRange rows, std::span<std::int32_t> out,
                  const Cancellation *cancellation, Task &task) const;
  void write(std::span<const std::int32_t> chosen, std::int32_t *out, Pace &pace, Task &task) const;

  // Rows of a list. row_at(q) is the q-th.
  template <class RowAt>
  void find(std::size_t rows, const RowAt &row_at, std::int32_t *out, const Cancellation *cancellation,
            Task &task) const;
  void find_groups(std::span<const std::uint64_t> places, Pace &pace, Task &task) const;
  void find_groups_of(const Block &block, std::uint32_t row, Pace &pace, Task &task) const;
  void count_before(const Block &block, Task &task) const;
  void find_targets(std::span<Wanted> wanted, const Cancellation *cancellation, Task &task) const;
  void find_in_group(std::span<const Wanted> wanted, const Cancellation *cancellation, Task &task) const;
  void write_rows(std::size_t rows, std::int32_t *out, Pace &pace, Task &task) const;
  [[nodiscard]] std::uint32_t checked_row(const std::uint64_t &entry) const;

  static constexpr std::uint32_t kNone = UINT32_MAX;

  GroupedJob job_;
  Assignment among_groups_;
  GroupCounts counts_;              // of its rows, if made
  std::vector<Assignment> inside_;  // not fewer than are in use: they keep their memory
  std::size_t n_inside_ = 0;
  Room<std::uint32_t> inside_of_;  // by group: which of these, or kNone: it has one target, or no rows
};

}  // namespace phaserouter
