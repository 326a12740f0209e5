#include "engine/score_smooth.hpp"

#include <algorithm>
#include <bit>
#include <limits>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

constexpr std::uint32_t kFewRows = 64;
constexpr int kPartBits = TargetPrices<std::int32_t>::kPartBits;
constexpr int kWeightBits = TargetPrices<std::int32_t>::kWeightBits;

struct Sides {
  std::int64_t inside;   // the least at or above a place
  std::int64_t outside;  // the largest below it
};

template <class Word>
Sides sides_of(std::span<const Word> v, Word t) noexcept {
  Sides sides{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};
  for (const Word x : v) {
    if (x >= t)
      sides.inside = std::min<std::int64_t>(sides.inside, x);
    else
      sides.outside = std::max<std::int64_t>(sides.outside, x);
  }
  return sides;
}

}  // namespace

SmoothLoads::SmoothLoads(std::uint32_t n_targets)
    : parts(n_targets, 0), shared(n_targets, 0), best(n_targets), graph(n_targets + 1) {}

void SmoothLoads::add(const SmoothLoads &other) {
  for (std::size_t j = 0; j < parts.size(); ++j) {
    parts[j] += other.parts[j];
    shared[j] += other.shared[j];
  }
  best.add(other.best);
  graph.add(other.graph);
  pairs += other.pairs;
  rows += other.rows;
}

// What one task does with its rows.
template <class Word>
class SmoothPrices<Word>::Row {
 public:
  Row(const SmoothPrices &all, std::span<const Word> prices, int width, SmoothLoads &loads)
      : all_(all),
        prices_(prices),
        width_(width),
        h_(std::int64_t{1} << width),
        least_(all.demand_.supply == Supply::scarce ? Word{0} : Rows::kLeast),
        loads_(loads),
        q_(prices.size()),
        reduced_(prices.size()) {}

  void take(std::uint32_t i) {
    all_.rows_.read(i, q_, reduced_);
    for (std::size_t j = 0; j < reduced_.size(); ++j)
      reduced_[j] = reduced_[j] == Rows::kForbiddenWord ? reduced_[j] : reduced_[j] - prices_[j];
    const auto cut = find_cut(std::span<const Word>(reduced_), all_.k_, hint_, least_,
                              Word{2 * Rows::kLargest}, static_cast<Word>(h_ / 4 + 1));
    hint_ = cut.at;
    ++loads_.rows;
    const Sides sides = sides_of(std::span<const Word>(reduced_), cut.at);
    const bool is_full = cut.exact || cut.at > least_;
    take_best(cut.at);
    if (!is_full && least_ != 0) return take_all();
    // Equal ones at the threshold are on both sides of it.
    const std::int64_t inside = is_full ? sides.inside : 0;
    const std::int64_t outside = !cut.exact ? inside : std::max<std::int64_t>(sides.outside, least_);
    find_shared(inside, outside);
    take_parts(place(inside, outside));
  }

 private:
  struct Near {
    std::int64_t value;
    std::uint32_t target;
  };

  void take_best(Word t) noexcept {
    for (std::size_t j = 0; j < reduced_.size(); ++j) loads_.best.loads[j] += reduced_[j] >= t ? 1U : 0U;
  }

  void take_all() noexcept {
    for (std::size_t j = 0; j < reduced_.size(); ++j)
      if (reduced_[j] >= least_) loads_.parts[j] += std::int64_t{1} << kPartBits;
  }

  // The threshold is no further than h outside the two sides, and what is taken in part no further than h from it.
  void find_shared(std::int64_t inside, std::int64_t outside) {
    near_.clear();
    slots_ = all_.k_;
    for (std::uint32_t j = 0; j < reduced_.size(); ++j) {
      if (reduced_[j] < outside - 2 * h_ || reduced_[j] < Rows::kLeast) continue;
      if (reduced_[j] > inside + 2 * h_) {
        loads_.parts[j] += std::int64_t{1} << kPartBits;
        --slots_;
      } else {
        near_.push_back({reduced_[j], j});
      }
    }
  }

  // Where the parts sum to the slots; what they sum to falls with the threshold, in straight lines.
  std::int64_t place(std::int64_t inside, std::int64_t outside) const noexcept {
    std::int64_t low = outside - h_;
    std::int64_t high = inside + h_;
    std::int64_t t = low + (high - low) / 2;
    while (true) {
      Value sum = -2 * Value{h_} * slots_;
      std::int64_t slope = 0;
      for (const Near &near : near_) {
        const std::int64_t part = std::clamp<std::int64_t>(near.value - t + h_, 0, 2 * h_);
        sum += part;
        slope += part > 0 && part < 2 * h_ ? 1 : 0;
      }
      (sum >= 0 ? low : high) = t;
      if (sum == 0 || high - low <= 1 || (sum < slope && sum > -slope)) break;
      const std::int64_t middle = low + (high - low) / 2;
      const Value next = slope > 0 ? t + sum / slope : middle;
      t = next > low && next < high ? static_cast<std::int64_t>(next) : middle;
    }
    return least_ == 0 ? std::max<std::int64_t>(t, 0) : t;
  }

  void take_parts(std::int64_t t) {
    shared_.clear();
    for (const Near &near : near_) {
      const std::int64_t part = std::clamp<std::int64_t>(near.value - t + h_, 0, 2 * h_);
      const int shift = width_ + 1 - kPartBits;
      loads_.parts[near.target] += shift > 0    ? (part + (std::int64_t{1} << (shift - 1))) >> shift
                                   : shift == 0 ? part
                                                : part << -shift;
      if (part > 0 && part < 2 * h_) shared_.push_back(near.target);
    }
    loads_.pairs += shared_.size() * shared_.size();
    for (const std::uint32_t j : shared_) ++loads_.shared[j];
    // An empty slot at a fixed price of 0 is a row's own: what it takes then does not touch other targets.
    const bool is_free = least_ == 0 && t == 0;
    const auto ground = static_cast<std::uint32_t>(reduced_.size());
    constexpr std::uint64_t kOne = std::uint64_t{1} << kWeightBits;
    if (is_free) {
      for (const std::uint32_t j : shared_) loads_.graph.join(j, ground, kOne);
    } else if (shared_.size() > 1) {
      loads_.graph.join_all(shared_, kOne / shared_.size());
    }
  }

  const SmoothPrices &all_;
  std::span<const Word> prices_;
  int width_;
  std::int64_t h_;
  Word least_;
  SmoothLoads &loads_;
  Word hint_ = 0;
  std::int64_t slots_ = 0;
  std::vector<std::int32_t> q_;
  std::vector<Word> reduced_;
  std::vector<Near> near_;
  std::vector<std::uint32_t> shared_;
};

template <class Word>
SmoothPrices<Word>::SmoothPrices(const ScoreJob &job, const Demand &demand, const Rows &rows,
                                 PassThreads &threads)
    : job_(job),
      demand_(demand),
      rows_(rows),
      threads_(threads),
      k_(std::min(job.k, job.n_targets())),
      pace_(job.cancellation) {}

template <class Word>
SmoothLoads SmoothPrices<Word>::count(std::span<const Word> prices, std::uint32_t rows, int width) {
  constexpr int kMostThreads = 4;  // each has a graph of its own
  PassThreads threads{rows > kFewRows ? std::min(threads_.threads, kMostThreads) : 1, job_.cancellation};
  std::vector<SmoothLoads> loads(static_cast<std::size_t>(threads.threads), SmoothLoads(job_.n_targets()));
  threads.run(rows, [&](std::size_t task, RowRange range) {
    Row row(*this, prices, width, loads[task]);
    Pace pace(job_.cancellation);
    std::uint64_t pairs = 0;
    for (std::uint32_t r = range.begin; r < range.end; ++r) {
      row.take(static_cast<std::uint32_t>(std::uint64_t{job_.n_sources()} * r / rows));
      pace.did(std::size_t{4} * job_.n_targets() + static_cast<std::size_t>(loads[task].pairs - pairs) / 2);
      pairs = loads[task].pairs;
    }
  });
  threads_.ran = std::max(threads_.ran, threads.ran);
  for (std::size_t task = 1; task < loads.size(); ++task) loads[0].add(loads[task]);
  return std::move(loads[0]);
}

// Half of the spread of all scores.
template <class Word>
int SmoothPrices<Word>::widest(std::uint32_t rows) const {
  std::vector<std::int32_t> q(job_.n_targets());
  std::vector<Word> words(job_.n_targets());
  std::int64_t least = Rows::kLargest;
  std::int64_t most = -Rows::kLargest;
  for (std::uint32_t r = 0; r < rows; ++r) {
    rows_.read(static_cast<std::uint32_t>(std::uint64_t{job_.n_sources()} * r / rows), q, words);
    for (const Word x : words) {
      if (x == Rows::kForbiddenWord) continue;
      least = std::min<std::int64_t>(least, x);
      most = std::max<std::int64_t>(most, x);
    }
  }
  const auto spread = static_cast<std::uint64_t>(std::max<std::int64_t>(most - least, 2));
  return std::min(static_cast<int>(std::bit_width(spread)) - 2,
                  static_cast<int>(std::bit_width(static_cast<std::uint64_t>(Rows::kLargest))) - 2);
}

// As many as a step has the time for: rows that share many targets take longer.
template <class Word>
std::uint32_t SmoothPrices<Word>::rows_for(std::span<const Word> prices, int width) {
  constexpr std::uint64_t kWork = 1 << 23;
  constexpr std::uint64_t kMostRows = 1 << 18;
  const std::uint32_t few = std::min(kFewRows, job_.n_sources());
  const SmoothLoads loads = count(prices, few, width);
  const std::uint64_t work = loads.pairs / few + 8 * std::uint64_t{job_.n_targets()};
  const std::uint64_t rows = std::min(kWork / work, kMostRows);
  return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(rows, few, job_.n_sources()));
}

template <class Word>
void SmoothPrices<Word>::hold(const TargetPrices<Word> &targets, SmoothLoads &loads) const {
  if (demand_.supply != Supply::ample) return;
  const std::uint32_t n = job_.n_targets();
  for (std::uint32_t j = 0; j < n; ++j)
    if (targets.prices()[j] == 0 && targets.smooth_excess(loads.parts[j], j, loads.rows) == 0)
      loads.graph.join(j, n, (std::uint64_t{8} * loads.shared[j] + 1) << kWeightBits);
}

template <class Word>
bool SmoothPrices<Word>::run(TargetPrices<Word> &targets) {
  constexpr int kFall = 3;
  constexpr int kSteps = 2;
  constexpr int kPatience = 3;  // steps that make nothing better
  constexpr std::uint64_t kNear = TargetPrices<Word>::kAll / 128;
  const auto prices = targets.prices();
  std::vector<Word> best(prices.begin(), prices.end());
  std::uint64_t first = 0;
  std::uint64_t fewest = UINT64_MAX;
  std::uint64_t last = UINT64_MAX;
  int without = 0;
  for (int width = widest(std::min(kFewRows, job_.n_sources())); width >= 0; width -= kFall) {
    if (fewest < kNear || without > kPatience) break;
    const std::uint32_t rows = rows_for(prices, width);
    for (int step = 0; step < kSteps && fewest >= kNear && without <= kPatience; ++step) {
      SmoothLoads loads = count(prices, rows, width);
      const std::uint64_t misplaced = targets.misplaced(loads.best, loads.rows);
      if (last == UINT64_MAX) first = misplaced;
      without = last - last / 16 > misplaced ? 0 : without + 1;
      last = misplaced;
      if (misplaced < fewest) {
        fewest = misplaced;
        std::copy(prices.begin(), prices.end(), best.begin());
      }
      hold(targets, loads);
      targets.move_smoothly(loads.parts, loads.shared, loads.rows, loads.graph, width, pace_);
    }
  }
  std::copy(best.begin(), best.end(), prices.begin());
  return fewest < first - first / 4;
}

template class SmoothPrices<std::int32_t>;
template class SmoothPrices<std::int64_t>;

}  // namespace phaserouter
