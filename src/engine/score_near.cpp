#include "engine/score_near.hpp"

#include <algorithm>
#include <bit>
#include <functional>

#include "engine/score_threshold.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Scores, or cells, for fewer of which other threads are not woken.
constexpr std::uint64_t kWorthThreads = 65536;

}  // namespace

template <class Word>
NearRows<Word>::NearRows(const ScoreJob &job, const Demand &demand, const Rows &rows, PassThreads &threads)
    : job_(job),
      demand_(demand),
      rows_(rows),
      threads_(threads),
      k_(std::min(job.k, job.n_targets())),
      counts_(job.n_targets()) {}

template <class Word>
std::size_t NearRows<Word>::cells() const noexcept {
  std::size_t all = 0;
  for (const Part &part : parts_) all += part.cells.size();
  return all;
}

// What one task does with its rows. Rows are cut in rough words of 32 bits; what is near the cut is then looked at in
// words.
template <class Word>
class NearRows<Word>::Collector {
 public:
  Collector(const NearRows &near, std::span<const Word> prices, std::span<const Word> reach, Word hint,
            Part &part)
      : near_(near),
        prices_(prices),
        reach_(reach),
        part_(part),
        hint_(Rows::Scale::rough(hint)),
        q_(prices.size()),
        rough_(prices.size()),
        rough_prices_(prices.size()),
        windows_(prices.size()),
        found_(prices.size() + kKeptBeyond) {
    std::int64_t sum = 0;
    for (std::size_t j = 0; j < prices.size(); ++j) {
      rough_prices_[j] = near.job_.upper[j] > 0 ? Rows::Scale::rough(prices[j]) : kClosed;
      windows_[j] =
          std::min(Rows::Scale::rough(reach[j]), Rows::kLargestRough / 8) + Rows::Scale::kRoughError;
      sum += windows_[j];
    }
    step_ = static_cast<std::int32_t>(sum / static_cast<std::int64_t>(prices.size()) / 8) + 1;
  }

  void row(std::uint32_t i) {
    const Kernels &k = kernels();
    if constexpr (sizeof(Word) == sizeof(std::int32_t)) {
      near_.rows_.scores().read(i, rough_);
    } else {
      near_.rows_.scores().read(i, q_);
      rough_ = q_;
    }
    k.reduce_row(rough_.data(), rough_prices_.data(), rough_.size());
    const std::int32_t least = near_.demand_.supply == Supply::scarce ? 0 : 2 - 2 * Rows::kLargestRough;
    const RowCut cut =
        k.cut_row(rough_.data(), rough_.size(), near_.k_, {hint_, step_, least, 2 * Rows::kLargestRough - 2});
    hint_ = cut.at;
    // A place that does not depend on the hint, and so not on which rows a task has.
    const std::int32_t middle = middle_of(k.row_sides(rough_.data(), rough_.size(), cut.at), cut, least);
    const std::uint32_t found = k.split_row(rough_.data(), rough_.size(), middle, windows_.data(),
                                            part_.sure_loads.data(), found_.data());
    std::uint32_t slots = near_.k_ - cut.above;  // modulo 2^32
    cells_.clear();
    for (std::uint32_t f = 0; f < found; ++f) {
      const std::uint32_t j = found_[f];
      slots += rough_[j] >= cut.at ? 1U : 0U;
      cells_.push_back({near_.rows_.reduced(i, j, q_[j], rough_[j], prices_[j]), j});
    }
    if (sizeof(Word) > 4 && slots > 0 && slots < cells_.size()) slots = drop_far(slots);
    keep(slots);
  }

 private:
  static constexpr std::int32_t kClosed = INT32_MAX - Rows::kLargestRough;

  static bool better(const Cell &a, const Cell &b) noexcept {
    return a.value > b.value || (a.value == b.value && a.target < b.target);
  }

  std::int32_t middle_of(const RowSides &sides, const RowCut &cut, std::int32_t least) const noexcept {
    if (cut.above != near_.k_) return cut.at;  // that of equal ones, or the least
    return static_cast<std::int32_t>((std::int64_t{sides.above} + std::max(sides.below, least)) >> 1);
  }

  // What is certain or out of reach in words, though not in rough ones. Returns the slots that are left.
  std::uint32_t drop_far(std::uint32_t slots) {
    const auto last = cells_.begin() + static_cast<std::ptrdiff_t>(slots - 1);
    std::nth_element(cells_.begin(), last, cells_.end(), better);
    const Word t = last->value;
    std::size_t kept = 0;
    for (const Cell cell : cells_) {
      const Word reach = reach_[cell.target];
      if (cell.value - t > reach) {
        ++part_.sure_loads[cell.target];
        --slots;
      } else if (t - cell.value <= reach) {
        cells_[kept++] = cell;
      }
    }
    cells_.resize(kept);
    return slots;
  }

  void keep(std::uint32_t slots) {
    const bool may_be_empty = near_.demand_.supply == Supply::scarce;
    if (slots == 0 || cells_.empty()) return;
    if (slots >= cells_.size() && !may_be_empty) {
      for (const Cell &cell : cells_) ++part_.sure_loads[cell.target];
      return;
    }
    part_.rows.push_back({static_cast<std::uint32_t>(cells_.size()), slots});
    part_.cells.insert(part_.cells.end(), cells_.begin(), cells_.end());
  }

  const NearRows &near_;
  std::span<const Word> prices_;
  std::span<const Word> reach_;
  Part &part_;
  std::int32_t hint_;
  std::int32_t step_ = 1;
  std::vector<std::int32_t> q_;
  std::vector<std::int32_t> rough_;
  std::vector<std::int32_t> rough_prices_;
  std::vector<std::int32_t> windows_;
  std::vector<std::uint32_t> found_;
  std::vector<Cell> cells_;
};

template <class Word>
void NearRows<Word>::collect(const TargetPrices<Word> &targets, std::span<const Word> reach,
                             std::uint32_t stride, Word hint) {
  prices_.assign(targets.prices().begin(), targets.prices().end());
  rows_looked_at_ = (job_.n_sources() - 1) / stride + 1;
  PassThreads alone{1, job_.cancellation};
  const bool is_little = std::uint64_t{rows_looked_at_} * job_.n_targets() < kWorthThreads;
  PassThreads &threads = is_little ? alone : threads_;
  parts_.resize(static_cast<std::size_t>(threads.threads));
  threads.run(rows_looked_at_, [&](std::size_t task, RowRange range) {
    Part &part = parts_[task];
    part.rows.clear();
    part.cells.clear();
    part.sure_loads.assign(job_.n_targets(), 0);
    Collector collector(*this, prices_, reach, hint, part);
    Pace pace(job_.cancellation);
    for (std::uint32_t r = range.begin; r < range.end; ++r) {
      collector.row(r * stride);
      pace.did(std::size_t{2} * job_.n_targets());
    }
  });
}

// Puts cells in order, the best first, under new prices. They nearly are since the last time, unless there was none.
template <class Word>
void NearRows<Word>::order(std::span<Cell> cells, std::span<const Word> moved) const noexcept {
  for (std::size_t c = 0; c < cells.size(); ++c) {
    Cell cell = cells[c];
    cell.value -= moved[cell.target];
    std::size_t place = c;
    for (; place > 0 && cells[place - 1].value < cell.value; --place) cells[place] = cells[place - 1];
    cells[place] = cell;
  }
}

template <class Word>
typename NearRows<Word>::Edge NearRows<Word>::edge_of(std::span<const Cell> cells,
                                                      std::uint32_t slots) const noexcept {
  Edge edge{std::min(slots, static_cast<std::uint32_t>(cells.size())), 0, 0};
  if (demand_.supply == Supply::scarce)  // an empty slot is worth 0
    while (edge.taken > 0 && cells[edge.taken - 1].value < 0) --edge.taken;
  const bool is_full = edge.taken == slots;
  if (edge.taken > 0) edge.inside = edge.outside = cells[edge.taken - 1].value;
  if (edge.taken < cells.size()) edge.outside = cells[edge.taken].value;
  if (demand_.supply == Supply::scarce) {
    if (edge.taken == cells.size() || edge.outside < 0) edge.outside = 0;
    if (!is_full) edge.inside = 0;
  }
  return edge;
}

template <class Word>
void NearRows<Word>::count_part(Part &part, const Steps &steps, TargetCounts &counts) const {
  Cell *cells = part.cells.data();
  Cell *kept = cells;
  std::size_t kept_rows = 0;
  part.pairs.clear();
  Pace pace(job_.cancellation);
  for (const Row row : part.rows) {
    order({cells, row.cells}, steps.moved);
    const auto [taken, inside, outside] = edge_of({cells, row.cells}, row.slots);
    const auto middle = static_cast<Word>((std::int64_t{inside} + outside) >> 1);
    if (taken > 0 && taken < row.cells)
      part.pairs.push_back(
          {cells[taken - 1].target, cells[taken].target, cells[taken - 1].value - cells[taken].value});
    Row left{0, row.slots};
    Cell *const begin = kept;
    for (std::uint32_t c = 0; c < row.cells; ++c) {
      const Cell cell = cells[c];
      const std::uint32_t j = cell.target;
      const Word distance = cell.value < middle ? middle - cell.value : cell.value - middle;
      counts.near[j] += distance <= steps.windows[j] ? 1U : 0U;
      if (distance <= steps.reach[j]) {
        counts.loads[j] += c < taken ? 1U : 0U;
        *kept++ = cell;
      } else if (c < taken) {
        ++part.sure_loads[j];
        --left.slots;
      }
    }
    left.cells = static_cast<std::uint32_t>(kept - begin);
    cells += row.cells;
    if (left.cells > 0 && left.slots > 0 && (left.slots < left.cells || demand_.supply == Supply::scarce)) {
      part.rows[kept_rows++] = left;
    } else {  // nothing can change
      for (const Cell *cell = begin; cell < kept; ++cell)
        if (cell - begin < static_cast<std::ptrdiff_t>(left.slots)) {
          ++part.sure_loads[cell->target];
          --counts.loads[cell->target];
        }
      kept = begin;
    }
    pace.did(std::size_t{4} * row.cells);
  }
  part.rows.resize(kept_rows);
  part.cells.resize(static_cast<std::size_t>(kept - part.cells.data()));
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) counts.loads[j] += part.sure_loads[j];
}

template <class Word>
std::uint64_t NearRows<Word>::count(TargetPrices<Word> &targets, std::span<const Word> reach) {
  std::vector<Word> moved(job_.n_targets());
  const auto prices = targets.prices();
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) moved[j] = prices[j] - prices_[j];
  prices_.assign(prices.begin(), prices.end());
  std::vector<TargetCounts> counts(parts_.size(), TargetCounts(job_.n_targets()));
  PassThreads alone{1, job_.cancellation};
  PassThreads &threads = cells() < kWorthThreads ? alone : threads_;
  threads.run(static_cast<std::uint32_t>(parts_.size()), [&](std::size_t, RowRange range) {
    for (std::uint32_t part = range.begin; part < range.end; ++part)
      count_part(parts_[part], {moved, targets.windows(), reach}, counts[part]);
  });
  counts_ = std::move(counts[0]);
  for (std::size_t part = 1; part < counts.size(); ++part) counts_.add(counts[part]);
  return targets.misplaced(counts_, rows_looked_at_);
}

template <class Word>
int NearRows<Word>::join(const TargetPrices<Word> &targets, TargetGraph &graph) const {
  const auto windows = targets.windows();
  const Word least = *std::min_element(windows.begin(), windows.end());
  const int shift = std::min(62, 24 + static_cast<int>(std::bit_width(static_cast<std::uint64_t>(least))));
  for (const Part &part : parts_)
    for (const Pair &pair : part.pairs) {
      const std::int64_t width = std::int64_t{std::max(windows[pair.inside], windows[pair.outside])};
      if (pair.gap <= width)
        graph.join(pair.inside, pair.outside,
                   (std::uint64_t{1} << shift) / static_cast<std::uint64_t>(width) / 2 + 1);
    }
  return shift;
}

template class NearRows<std::int32_t>;
template class NearRows<std::int64_t>;

}  // namespace phaserouter
