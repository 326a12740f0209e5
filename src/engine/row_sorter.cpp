#include "engine/row_sorter.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// Up to this number of targets the rank of each is found by comparing it with all others: more comparisons than a sort
// makes, but no branch that depends on their results.
constexpr std::size_t kMaxRankedRow = 32;

// A row is marked in a set of all targets where they are not many times more: 64 targets cost about as much to look at
// as two in a row to sort by their digits.
constexpr std::size_t kTargetsPerMark = 32;

// The most targets that numbers of 16 bits name.
constexpr std::uint32_t kMaxMapped = 65536;

// Steps of a target that is put anywhere in memory.
constexpr std::size_t kFarSortSteps = 4;

// Signed numbers, which any processor compares in vectors: targets are below 2^31.
void sort_by_ranks(std::span<const std::uint32_t> row, std::uint32_t *out) noexcept {
  constexpr std::size_t kLanes = 8;
  std::int32_t values[kMaxRankedRow];
  std::fill(std::begin(values), std::end(values), INT32_MAX);
  for (std::size_t q = 0; q < row.size(); ++q) values[q] = static_cast<std::int32_t>(row[q]);
  const std::size_t compared = (row.size() + kLanes - 1) / kLanes * kLanes;
  for (std::size_t q = 0; q < row.size(); ++q) {
    std::uint32_t rank = 0;
    for (std::size_t other = 0; other < compared; ++other) rank += values[other] < values[q];
    out[rank] = static_cast<std::uint32_t>(values[q]);
  }
}

}  // namespace

void RowSorter::start(std::uint32_t n_targets, std::uint32_t longest, const Cancellation *cancellation) {
  kernels_ = &kernels();
  n_targets_ = n_targets;
  if (longest <= kMaxRankedRow) return;
  if (is_marked(longest)) {
    make_room(bits_, words_for(n_targets) + 1);
    if (unmarked_ < n_targets) {
      unmarked_ = 0;
      make_room(marks_, n_targets);
      fill_in_pieces(std::span(marks_), std::uint8_t{0}, cancellation);
      unmarked_ = marks_.size();
    }
    if (n_targets <= kMaxMapped && map_.size() < n_targets + kWordBits) {
      map_.resize(n_targets + kWordBits);  // kernels read 64 entries past the last
      std::iota(map_.begin(), map_.end(), std::uint16_t{0});
    }
  }
  make_room(between_, 2 * std::size_t{longest});
}

void RowSorter::sort(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace) {
  if (from.size() <= kMaxRankedRow)
    sort_by_ranks(from, out);
  else if (is_marked(from.size()))
    sort_by_marks(from, out, pace);
  else
    sort_by_digits(from, out, pace);
}

bool RowSorter::is_marked(std::size_t targets) const noexcept {
  return n_targets_ <= kTargetsPerMark * targets;
}

// The marks are bytes: setting one need not wait for others, while setting two bits of one word would.
void RowSorter::sort_by_marks(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace) {
  const std::size_t unmarked = std::exchange(unmarked_, 0);
  pace.in_pieces(from.size(), kFarSortSteps, [&](std::size_t begin, std::size_t end) {
    for (std::size_t q = begin; q < end; ++q) marks_[from[q]] = 1;
  });
  const std::uint16_t *const map = n_targets_ <= kMaxMapped ? map_.data() : nullptr;
  std::uint32_t left = static_cast<std::uint32_t>(from.size());
  for (std::uint32_t begin = 0; begin < n_targets_;) {
    const std::uint32_t end = begin + std::min(kMaxMapped, n_targets_ - begin);
    kernels_->pack_row(marks_.data() + begin, end - begin, bits_.data() + begin / kWordBits);
    std::fill_n(marks_.data() + begin, end - begin, std::uint8_t{0});
    const std::uint32_t n =
        kernels_->emit_row(bits_.data(), {begin, end, 0}, map, {out, std::min(left, end - begin), false});
    out += n;
    left -= n;
    begin = end;
    pace.did(kMaxMapped / 4);
  }
  unmarked_ = unmarked;
}

// There are far more than kMaxRankedRow targets to choose from, so numbers of targets have more than one digit. Hence all
// of from has been read before the last digit writes to out.
void RowSorter::sort_by_digits(std::span<const std::uint32_t> from, std::uint32_t *out, Pace &pace) {
  constexpr unsigned kDigitBits = 8;
  constexpr std::uint32_t kDigits = 1U << kDigitBits;
  static_assert(kMaxRankedRow * kTargetsPerMark >= kDigits);
  const auto bits = static_cast<unsigned>(std::bit_width(n_targets_ - 1));
  const std::size_t n = from.size();
  const std::uint32_t *row = from.data();
  std::uint32_t *next = between_.data();
  std::uint32_t *after = next + n;
  for (unsigned shift = 0; shift < bits; shift += kDigitBits) {
    std::uint32_t *const to = shift + kDigitBits < bits ? next : out;
    std::uint32_t slots[kDigits] = {};
    pace.in_pieces(n, 1, [&](std::size_t begin, std::size_t end) {
      for (std::size_t q = begin; q < end; ++q) ++slots[(row[q] >> shift) % kDigits];
    });
    std::uint32_t slot = 0;
    for (std::uint32_t &count : slots) slot += std::exchange(count, slot);
    pace.in_pieces(n, kFarSortSteps, [&](std::size_t begin, std::size_t end) {
      for (std::size_t q = begin; q < end; ++q) to[slots[(row[q] >> shift) % kDigits]++] = row[q];
    });
    row = to;
    std::swap(next, after);
  }
}

}  // namespace phaserouter
