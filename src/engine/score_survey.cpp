#include "engine/score_survey.hpp"

#include <algorithm>
#include <functional>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

constexpr std::uint32_t kNoRow = UINT32_MAX;

bool is_bad(std::uint32_t bits, bool is_float) noexcept {
  if (is_float) return magnitude_bits(bits) >= kInfinityBits && bits != (kInfinityBits | kSignBit);
  const auto value = static_cast<std::int32_t>(bits);
  return value != kForbidden && (value < -kLargestFixed || value > kLargestFixed);
}

Error bad_score(std::uint32_t bits, bool is_float, std::uint32_t i, std::uint32_t j) noexcept {
  if (!is_float)
    return {Fault::out_of_range, "scores: row %u, target %u is %d, but must lie in [-2^30, 2^30]", i, j,
            static_cast<std::int32_t>(bits)};
  return {Fault::out_of_range, "scores: row %u, target %u is %s, but must be a number or minus infinity", i,
          j, magnitude_bits(bits) > kInfinityBits ? "NaN" : "plus infinity"};
}

struct Magnitude {
  std::uint32_t largest = 0;
  std::uint32_t first_bad_row = kNoRow;
};

Magnitude row_magnitude(const ScoreRows &rows, std::uint32_t i) noexcept {
  Magnitude found;
  if (rows.is_float() && !rows.is_masked()) {
    found.largest = kernels().largest_magnitude(rows.first(i), rows.n_targets());
    if (found.largest >= kInfinityBits) found.first_bad_row = i;
    return found;
  }
  for (std::uint32_t j = 0; j < rows.n_targets(); ++j) {
    if (!rows.is_allowed(i, j)) continue;
    const std::uint32_t bits = rows.bits(i, j);
    if (is_bad(bits, rows.is_float()))
      found.first_bad_row = i;
    else if (magnitude_bits(bits) < kInfinityBits)
      found.largest = std::max(found.largest, magnitude_bits(bits));
  }
  return found;
}

[[noreturn]] void throw_bad_score(const ScoreRows &rows, std::uint32_t i) {
  for (std::uint32_t j = 0; j < rows.n_targets(); ++j) {
    const std::uint32_t bits = rows.bits(i, j);
    if (rows.is_allowed(i, j) && is_bad(bits, rows.is_float()))
      throw bad_score(bits, rows.is_float(), rows.first_row() + i, j);
  }
  throw scores_changed();
}

// The bits of a float as an integer that is ordered as the number is.
std::int32_t order_key(std::uint32_t bits) noexcept {
  const auto magnitude = static_cast<std::int32_t>(magnitude_bits(bits));
  return (bits & kSignBit) != 0 ? -magnitude : magnitude;
}

std::uint32_t bits_of_key(std::int32_t key) noexcept {
  return key < 0 ? static_cast<std::uint32_t>(-key) | kSignBit : static_cast<std::uint32_t>(key);
}

class Surveyor {
 public:
  Surveyor(const ScoreRows &rows, std::uint32_t k) : rows_(rows), k_(k), q_(rows.n_targets()) {}

  // Returns what separates the k largest from the others, or equals the k-th largest where others do, too; kForbidden
  // if there are fewer.
  std::int32_t row(std::uint32_t i) {
    rows_.read(i, q_);
    const Kernels &k = kernels();
    const RowCut cut = k.cut_row(q_.data(), q_.size(), k_, {hint_, step_, -kLargestFixed, kLargestFixed});
    const RowSides sides = k.row_sides(q_.data(), q_.size(), cut.at);
    if (sides.most == kForbidden) return kForbidden;
    step_ = std::max(1, (sides.most - std::max(cut.at, -kLargestFixed)) / 16);
    hint_ = cut.at;
    counts_.fillable += std::min(cut.above, k_);
    counts_.total += sides.sum;
    if (cut.above > k_) counts_.total -= std::int64_t{cut.above - k_} * cut.at;  // equal ones
    std::int32_t next = cut.above > k_ ? cut.at : sides.below;
    if (next == kForbidden) next = least_allowed();
    counts_.spread += std::int64_t{sides.most} - next;
    count_coarse(i, sides.most, next);
    return cut.above < k_ ? kForbidden : cut.at;
  }

  [[nodiscard]] const TopSurvey &counts() const noexcept { return counts_; }

 private:
  [[nodiscard]] std::int32_t least_allowed() const noexcept {
    std::int32_t least = kLargestFixed;
    for (const std::int32_t x : q_)
      if (x != kForbidden) least = std::min(least, x);
    return least;
  }

  // Only where the row's scores lie close together are they looked at themselves.
  void count_coarse(std::uint32_t i, std::int32_t most, std::int32_t least) {
    constexpr std::int32_t kCoarse = 1 << 10;
    if (!rows_.is_float()) return;
    if (std::int64_t{most} - least >= kCoarse) {
      ++counts_.unequal;
      return;
    }
    keys_.clear();
    for (std::uint32_t j = 0; j < rows_.n_targets(); ++j) {
      const std::uint32_t bits = rows_.bits(i, j);
      if (rows_.is_allowed(i, j) && magnitude_bits(bits) < kInfinityBits) keys_.push_back(order_key(bits));
    }
    if (keys_.empty()) return;
    const auto cut = keys_.begin() + std::min(static_cast<std::ptrdiff_t>(k_), std::ssize(keys_) - 1);
    std::nth_element(keys_.begin(), cut, keys_.end(), std::greater<>());
    const std::int32_t a = *std::max_element(keys_.begin(), cut + 1);
    const std::int32_t b = *cut;
    if (a == b) return;
    ++counts_.unequal;
    counts_.coarse += !is_fixed_exactly(bits_of_key(a), rows_.exponent()) ||
                      !is_fixed_exactly(bits_of_key(b), rows_.exponent());
  }

  const ScoreRows &rows_;
  std::uint32_t k_;
  std::int32_t hint_ = 0;
  std::int32_t step_ = 1 << 20;
  std::vector<std::int32_t> q_;
  std::vector<std::int32_t> keys_;
  TopSurvey counts_;
};

}  // namespace

std::uint32_t checked_magnitude(const ScoreMatrix &scores, PassThreads &threads) {
  const ScoreRows rows(scores, 0);
  std::vector<Magnitude> found(static_cast<std::size_t>(threads.threads));
  threads.run(rows.n_sources(), [&](std::size_t task, RowRange range) {
    Magnitude mine;
    Pace pace(threads.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const Magnitude row = row_magnitude(rows, i);
      mine.largest = std::max(mine.largest, row.largest);
      mine.first_bad_row = std::min(mine.first_bad_row, row.first_bad_row);
      pace.did(rows.n_targets());
    }
    found[task] = mine;
  });
  Magnitude all;
  for (const Magnitude &part : found) {
    all.largest = std::max(all.largest, part.largest);
    all.first_bad_row = std::min(all.first_bad_row, part.first_bad_row);
  }
  if (all.first_bad_row != kNoRow) throw_bad_score(rows, all.first_bad_row);
  return all.largest;
}

int checked_exponent(const ScoreMatrix &scores, PassThreads &threads) {
  const std::uint32_t largest = checked_magnitude(scores, threads);
  return scores.is_float ? fixed_exponent(largest) : 0;
}

TopSurvey survey_top(const ScoreRows &rows, std::uint32_t k, PassThreads &threads,
                     std::span<std::int32_t> top) {
  std::vector<TopSurvey> found(static_cast<std::size_t>(threads.threads));
  threads.run(rows.n_sources(), [&](std::size_t task, RowRange range) {
    Surveyor surveyor(rows, k);
    Pace pace(threads.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      top[i] = surveyor.row(i);
      pace.did(std::size_t{4} * rows.n_targets());
    }
    found[task] = surveyor.counts();
  });
  TopSurvey all;
  for (const TopSurvey &part : found) {
    all.total += part.total;
    all.fillable += part.fillable;
    all.unequal += part.unequal;
    all.coarse += part.coarse;
    all.spread += part.spread;
  }
  return all;
}

void refuse_flat(const TopSurvey &survey) {
  if (2 * survey.coarse > survey.unequal)
    throw Error(Fault::out_of_range,
                "scores: some are so large that most rows differ by less than 2^10 units of fixed point; "
                "forbid pairs by minus infinity or by the bit matrix, not by a huge negative score");
}

}  // namespace phaserouter
