#include "engine/score_target_prices.hpp"

#include <algorithm>

#include "model/score_values.hpp"

namespace phaserouter {

void TargetCounts::add(const TargetCounts &other) noexcept {
  for (std::size_t j = 0; j < loads.size(); ++j) {
    loads[j] += other.loads[j];
    near[j] += other.near[j];
  }
}

template <class Word>
TargetPrices<Word>::TargetPrices(const ScoreJob &job, const Demand &demand, Word largest)
    : job_(job),
      demand_(demand),
      largest_(largest),
      prices_(job.n_targets(), 0),
      windows_(job.n_targets(), largest / 2048),
      last_moves_(job.n_targets(), 0),
      steps_of_one_(job.n_targets(), 0) {}

template <class Word>
Word TargetPrices<Word>::clamped(std::int64_t price) const noexcept {
  return static_cast<Word>(std::clamp(price, std::int64_t{1} - largest_, std::int64_t{largest_} - 1));
}

// In units of 1 / M of a counted row's route.
template <class Word>
std::int64_t TargetPrices<Word>::excess(const TargetCounts &counts, std::uint32_t j,
                                        std::uint32_t rows) const noexcept {
  const std::int64_t load = std::int64_t{counts.loads[j]} * job_.n_sources();
  const Word price = prices_[j];
  return load - demand_.load(j, price > 0 ? 1 : price < 0 ? -1 : 0, load, rows);
}

template <class Word>
std::uint64_t TargetPrices<Word>::misplaced(const TargetCounts &counts, std::uint32_t rows) const {
  std::uint64_t above = 0;
  std::uint64_t below = 0;
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t e = excess(counts, j, rows);
    (e > 0 ? above : below) += static_cast<std::uint64_t>(e > 0 ? e : -e);
  }
  const Value all = Value{job_.n_sources()} * std::min(job_.k, job_.n_targets()) * rows;
  return static_cast<std::uint64_t>(Value{std::max(above, demand_.supply == Supply::ample ? below : 0)} *
                                    kAll / all);
}

template <class Word>
void TargetPrices<Word>::move_to(std::uint32_t j, std::int64_t price) {
  const Word to = clamped(demand_.moved(prices_[j], price));
  last_moves_[j] = to < prices_[j] ? prices_[j] - to : to - prices_[j];
  prices_[j] = to;
}

// The next window shall hold half as many rows again as are too many, or some.
template <class Word>
void TargetPrices<Word>::set_window(std::uint32_t j, const TargetCounts &counts, std::int64_t excess) {
  constexpr std::int64_t kFewest = 24;
  const Value window = windows_[j];
  steps_of_one_[j] = 2 * std::int64_t{windows_[j]} / std::max<std::int64_t>(1, counts.near[j]) + 1;
  const Value m = job_.n_sources();
  const Value near = std::max<Value>(1, counts.near[j]) * m;
  const Value wish = std::max(kFewest * m, Value{excess < 0 ? -excess : excess} * 3 / 2);
  const Value next = std::clamp(window * wish / near, window / 4, window * 4);
  windows_[j] = static_cast<Word>(std::clamp(next, Value{1}, Value{largest_ / 8}));
}

template <class Word>
void TargetPrices<Word>::move(const TargetCounts &counts, std::uint32_t rows) {
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t e = excess(counts, j, rows);
    const Value window = windows_[j];
    const Value near = std::max<Value>(1, counts.near[j]) * job_.n_sources();
    const Value step = std::clamp(e * 2 * window / near, -2 * window, 2 * window);
    move_to(j, prices_[j] + static_cast<std::int64_t>(step));
    set_window(j, counts, e);
  }
}

template <class Word>
void TargetPrices<Word>::move_together(const TargetCounts &counts, std::uint32_t rows, TargetGraph &graph,
                                       int shift, Pace &pace) {
  constexpr int kDigits = 10;
  std::vector<std::int64_t> excesses(job_.n_targets(), 0);
  std::vector<std::int64_t> steps(job_.n_targets());
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
    if (job_.upper[j] > 0)
      excesses[j] =
          static_cast<std::int64_t>(Value{excess(counts, j, rows)} * (1 << kDigits) / job_.n_sources());
  graph.solve(excesses, shift - kDigits, steps, pace);
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j) {
    if (job_.upper[j] == 0) continue;
    move_to(j, prices_[j] + steps[j]);
    set_window(j, counts, excess(counts, j, rows));
  }
}

template <class Word>
std::int64_t TargetPrices<Word>::smooth_excess(std::int64_t parts, std::uint32_t j,
                                               std::uint32_t rows) const noexcept {
  const std::int64_t load = parts * job_.n_sources();
  const Word price = prices_[j];
  return load - demand_.load(j, price > 0 ? 1 : price < 0 ? -1 : 0, load, std::int64_t{rows} << kPartBits);
}

// Joined targets may follow each other far, but no further than what the rows show at this h.
template <class Word>
void TargetPrices<Word>::move_smoothly(std::span<const std::int64_t> parts,
                                       std::span<const std::uint32_t> shared, std::uint32_t rows,
                                       TargetGraph &graph, int width, Pace &pace) {
  const std::uint32_t n = job_.n_targets();
  std::vector<std::int64_t> excesses(n + 1, 0);
  std::vector<std::int64_t> steps(n + 1);
  for (std::uint32_t j = 0; j < n; ++j) {
    if (job_.upper[j] == 0) continue;
    excesses[j] = smooth_excess(parts[j], j, rows) / job_.n_sources();
    excesses[n] -= excesses[j];
  }
  graph.solve(excesses, width + 1 + kWeightBits - kPartBits, steps, pace);
  const std::int64_t h = std::int64_t{1} << width;
  for (std::uint32_t j = 0; j < n; ++j) {
    if (job_.upper[j] == 0) continue;
    const std::int64_t alone = excesses[j] > 0 ? 2 * h : excesses[j] < 0 ? -2 * h : 0;
    const std::int64_t step = shared[j] > 0 ? steps[j] - steps[n] : alone;
    move_to(j, prices_[j] + std::clamp(step, -4 * h, 4 * h));
  }
}

template <class Word>
void TargetPrices<Word>::hold_within(std::span<const Word> places, std::span<const Word> reach) {
  for (std::uint32_t j = 0; j < job_.n_targets(); ++j)
    prices_[j] = clamped(std::clamp(std::int64_t{prices_[j]}, std::int64_t{places[j]} - reach[j],
                                    std::int64_t{places[j]} + reach[j]));
}

template class TargetPrices<std::int32_t>;
template class TargetPrices<std::int64_t>;

}  // namespace phaserouter
