// Sorts integers by counting their digits: a few passes whatever the keys are, and each of them can be interrupted.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "model/cancellation.hpp"
#include "model/room.hpp"

namespace phaserouter {

// Memory is reused from call to call.
template <class Key>
class RadixSorter {
 public:
  // What sorting so many keys needs.
  void reserve(std::size_t n) { make_room(other_, n); }

  // Sorts by the bits of the keys from bit low on, of which bits count; equal ones keep their order. Higher bits are 0.
  void sort(std::span<Key> keys, unsigned low, unsigned bits, const Cancellation *cancellation) {
    if (keys.size() < 2 || bits == 0) return;
    reserve(keys.size());
    const unsigned passes = (bits + kMaxDigitBits - 1) / kMaxDigitBits;
    const unsigned digit_bits = (bits + passes - 1) / passes;
    Key *from = keys.data();
    Key *to = other_.data();
    for (unsigned pass = 0; pass < passes; ++pass, std::swap(from, to))
      sort_by_digit({from, keys.size()}, to, low + pass * digit_bits, digit_bits, cancellation);
    if (from != keys.data())
      copy_in_pieces(std::span<const Key>(from, keys.size()), keys.data(), cancellation);
  }

 private:
  static constexpr unsigned kMaxDigitBits = 11;

  template <class Body>
  static void for_each(std::span<const Key> keys, const Cancellation *cancellation, const Body &body) {
    in_pieces(keys.size(), cancellation, [&](std::size_t begin, std::size_t end) {
      for (const Key key : keys.subspan(begin, end - begin)) body(key);
    });
  }

  void sort_by_digit(std::span<const Key> from, Key *to, unsigned shift, unsigned digit_bits,
                     const Cancellation *cancellation) {
    const std::size_t mask = (std::size_t{1} << digit_bits) - 1;
    std::size_t *const slots = slots_.data();
    std::fill_n(slots, mask + 1, 0);
    for_each(from, cancellation, [=](Key key) { ++slots[(key >> shift) & mask]; });
    std::size_t slot = 0;
    for (std::size_t digit = 0; digit <= mask; ++digit) slot += std::exchange(slots[digit], slot);
    for_each(from, cancellation, [=](Key key) { to[slots[(key >> shift) & mask]++] = key; });
  }

  std::array<std::size_t, std::size_t{1} << kMaxDigitBits> slots_;
  Room<Key> other_;
};

}  // namespace phaserouter
