// SPEC section 7: the exact assignment, block by block.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/block_dealer.hpp"
#include "engine/block_index.hpp"
#include "engine/byte_dealer.hpp"
#include "engine/job.hpp"
#include "model/blocks.hpp"
#include "model/room.hpp"
#include "model/shape.hpp"

namespace phaserouter {

struct AssignmentJob {
  std::span<const std::uint32_t>
      target_degrees;  // sum k * n_sources, each at most n_sources; stay where they are
  std::uint32_t n_sources = 0;
  std::uint32_t k = 0;
  std::uint64_t seed = 0;
  bool sort_rows = false;
  const Cancellation *cancellation = nullptr;
};

// Made once; its rows can then be read by several threads at a time, each with a Scratch of its own.
class Assignment {
 public:
  // The memory that reading rows needs: a dealer for each task. Calls reuse it; it remembers the assignment of the last.
  class Scratch {
    friend class Assignment;
    struct Dealers {
      BlockDealer blocks;
      ByteDealer bytes;  // deals instead, where it can
    };
    std::vector<Dealers> dealers_;
    std::uint64_t made_for_ = 0;
  };

  // n_sources and k are at least 1. Memory is reused.
  void make(const AssignmentJob &job);

  // Only a table of all routes, by rows, which were computed elsewhere.
  void make_from(Room<std::int32_t> table, const Shape &shape);

  // Nanoseconds that the rows of a range take on one thread, roughly.
  [[nodiscard]] static std::uint64_t estimated_work(RowRange range, std::uint32_t k) noexcept {
    return std::uint64_t{range.size()} * k;
  }
  // Makes what lets single rows be read at once, as far as it takes little memory: a table of all routes, of at most
  // 4 N entries or 8 MB; or an index of at most 12 MB.
  void prepare_single_rows(int threads, const Cancellation *cancellation);
  // The parts of this: whether the routes are few enough for a table, or would be in any case because they are hardly more
  // than the targets; and what an index would take in bytes, 0 if it would not pay.
  [[nodiscard]] static bool table_fits(std::uint64_t routes) noexcept;
  [[nodiscard]] bool has_one_block() const noexcept { return blocks_.count() == 1; }
  [[nodiscard]] std::uint64_t index_bytes() const noexcept;
  void keep_table(int threads, const Cancellation *cancellation);
  void keep_index(int threads, const Cancellation *cancellation);

  // The blocks, and the index if one was made: for what is to be known of a row besides its targets.
  [[nodiscard]] const Blocks &blocks() const noexcept { return blocks_; }
  [[nodiscard]] const BlockIndex &index() const noexcept { return index_; }

  // Whether so few rows are asked for that read() serves them: without a scratch and on the calling thread.
  [[nodiscard]] bool reads_at_once(std::uint64_t rows) const noexcept;
  void read(RowRange range, std::span<std::int32_t> routes) const;

  // The rows of a range, k targets each, on at most this number of threads.
  Report rows(RowRange range, std::span<std::int32_t> routes, int threads, const Cancellation *cancellation,
              Scratch &scratch) const;

  // The same on the calling thread, for one of several assignments with one scratch.
  void deal(RowRange rows, std::int32_t *out, const Cancellation *cancellation, Scratch &scratch) const;

  // Rows in any order. The caller has checked their numbers; one that another thread has since made too large throws
  // Error (invalid argument).
  void gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes, int threads,
              const Cancellation *cancellation, Scratch &scratch) const;

 private:
  using Dealers = Scratch::Dealers;

  Dealers *dealers(Scratch &scratch, std::size_t tasks) const;
  void deal(Dealers &dealers, RowRange rows, bool stream, std::int32_t *out,
            const Cancellation *cancellation) const;
  void copy(RowRange rows, std::int32_t *out, Pace &pace) const;  // of the table
  // How many blocks these rows lie in; there is at least one row.
  [[nodiscard]] std::uint32_t blocks_of(RowRange rows) const noexcept;
  // Where a task's part of a range begins.
  [[nodiscard]] std::uint32_t boundary(RowRange range, std::size_t task, std::size_t tasks) const noexcept;
  // Nanoseconds, roughly.
  [[nodiscard]] std::uint64_t gathering_work(std::uint64_t rows) const noexcept;
  [[nodiscard]] std::uint32_t checked_row(const std::uint64_t &entry) const;
  void gather_from_table(std::span<const std::uint64_t> rows, std::int32_t *out,
                         const Cancellation *cancellation) const;
  void gather_from_blocks(Dealers &dealers, std::span<const std::uint64_t> rows, std::int32_t *out,
                          const Cancellation *cancellation) const;
  // Rows of one block. places: where each is to be written, in rows, behind its number in the higher half.
  void gather_block(Dealers &dealers, const Block &block, std::span<const std::uint64_t> places,
                    std::int32_t *out, Pace &pace) const;

  std::uint32_t n_sources_ = 0;
  std::uint32_t n_targets_ = 0;
  std::uint32_t k_ = 0;
  bool sort_rows_ = false;
  std::uint64_t number_ = 0;  // of all that were ever made
  Blocks blocks_;
  bool in_bytes_ = false;
  ByteDeals byte_deals_;
  Room<std::int32_t> table_;  // of all routes, or empty
  BlockIndex index_;
};

}  // namespace phaserouter
