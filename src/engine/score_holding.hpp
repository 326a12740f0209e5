// Which targets each row holds, as bits, and how a row stands under given prices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_rows.hpp"
#include "model/cancellation.hpp"
#include "model/room.hpp"
#include "model/score_values.hpp"

namespace phaserouter {

class Holding {
 public:
  // Nothing is held.
  void clear(std::uint32_t n_sources, std::uint32_t n_targets, const Cancellation *cancellation);

  [[nodiscard]] bool holds(std::uint32_t i, std::uint32_t j) const noexcept {
    return (word_of(i, j) >> (j % 64) & 1) != 0;
  }
  // Rows of different threads share no word.
  void flip(std::uint32_t i, std::uint32_t j) noexcept {
    bits_[words_ * i + j / 64] ^= std::uint64_t{1} << (j % 64);
  }
  // 64 targets' bits, from 64 * w on.
  [[nodiscard]] std::uint64_t word(std::uint32_t i, std::size_t w) const noexcept {
    return bits_[words_ * i + w];
  }
  [[nodiscard]] std::size_t words() const noexcept { return words_; }

 private:
  [[nodiscard]] std::uint64_t word_of(std::uint32_t i, std::uint32_t j) const noexcept {
    return bits_[words_ * i + j / 64];
  }

  std::size_t words_ = 0;
  Room<std::uint64_t> bits_;
};

// A price for every target, and then the ground's: the ground takes what targets have too little of or too much, and an
// empty slot of a row is a unit there.
using Prices = std::vector<Value>;

}  // namespace phaserouter
