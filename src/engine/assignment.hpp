// SPEC section 7: the exact assignment, block by block.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/byte_dealer.hpp"
#include "engine/job.hpp"
#include "model/blocks.hpp"
#include "model/permutation.hpp"

namespace phaserouter {

struct AssignmentJob {
  std::span<const std::uint32_t> target_degrees;  // sum k * n_sources, each at most n_sources
  std::uint32_t n_sources = 0;
  std::uint32_t k = 0;
  std::uint64_t seed = 0;
  bool sort_rows = false;
  const Cancellation *cancellation = nullptr;
};

// Made once; its rows can then be read by several threads at a time, each with a Scratch of its own.
class Assignment {
 private:
  struct Dealer;

 public:
  // What reading rows needs; reused from call to call.
  struct Scratch {
    std::vector<Dealer> dealers;  // by task
  };

  // n_sources and k are at least 1. Memory is reused.
  void make(const AssignmentJob &job);

  // Rows of range, k targets each, on at most so many threads.
  Report rows(RowRange range, std::span<std::int32_t> routes, int threads, const Cancellation *cancellation,
              Scratch &scratch) const;

  // Any rows, each below n_sources.
  void gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes,
              const Cancellation *cancellation, Scratch &scratch) const;

 private:
  // One of the keyed permutations of the target order, remembered under its key.
  class KeyedOrder {
   public:
    const Permutation &make(std::uint32_t n, std::uint64_t key);

   private:
    Permutation order_;
    std::uint64_t key_ = 0;
    std::uint32_t n_ = 0;
  };

  // What one task needs for itself.
  struct Dealer {
    KeyedOrder outer;
    std::vector<KeyedOrder> inner;      // the 16 of a run of 256 blocks
    std::vector<std::uint32_t> quotas;  // by target
    std::vector<std::uint32_t> slots;   // of one block
    ByteDealer bytes;                   // instead, where it can
  };

  void list_slots(Dealer &dealer, const Block &block) const;
  void deal_blocks(Dealer &dealer, RowRange rows, std::int32_t *out) const;
  void assign_rows(Dealer &dealer, RowRange rows, bool stream, std::int32_t *out) const;

  std::uint32_t n_targets_ = 0;
  std::uint32_t k_ = 0;
  bool sort_rows_ = false;
  Permutation layout_;
  Blocks blocks_;
  bool in_bytes_ = false;
  ByteDeals byte_deals_;
};

}  // namespace phaserouter
