// How many rows each group has before a block of an assignment of rows to groups: remembered for some blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "model/blocks.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// The closed form takes a dozen divisions that wait for each other; from a block that is remembered to another one are a
// few additions for each block between them.
class GroupCounts {
 public:
  // The memory that it takes.
  [[nodiscard]] static std::uint64_t bytes(const Blocks &blocks, std::uint32_t n_groups) noexcept;

  // Only with several blocks. made() only if nothing throws.
  void make(const Blocks &blocks, std::uint32_t n_groups, int threads, const Cancellation *cancellation);
  [[nodiscard]] bool made() const noexcept { return made_; }

  // As Blocks::block_of_row.
  [[nodiscard]] Block block_of(const Blocks &blocks, std::uint32_t row) const noexcept;

  // Of these groups, as Blocks::quotas_before.
  void before(const Blocks &blocks, const Block &block, std::span<const std::uint32_t> groups,
              std::uint32_t *counts) const noexcept;

 private:
  static constexpr std::uint32_t kSpacing = 16;  // blocks from one that is remembered to the next

  void count(const Blocks &blocks, std::size_t begin, std::size_t end, const Cancellation *cancellation);
  [[nodiscard]] Block remembered(const Blocks &blocks, std::uint32_t place) const noexcept {
    return blocks.block(place * kSpacing, first_rows_[place]);
  }

  bool made_ = false;
  std::uint32_t n_groups_ = 0;
  Room<std::uint32_t> first_rows_;  // by remembered block
  Room<std::uint32_t> counts_;      // n_groups for each of them
};

}  // namespace phaserouter
