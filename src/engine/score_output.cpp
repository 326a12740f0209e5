#include "engine/score_output.hpp"

#include <algorithm>
#include <vector>

namespace phaserouter {

namespace {

// Prices in steps of q. Full targets are those that cost an empty slot more than the others: they stand in the way of more
// routes.
struct WholePrices {
  std::vector<std::int64_t> price;
  std::vector<std::uint8_t> full;
};

WholePrices whole_prices(const Prices &prices) {
  WholePrices whole;
  for (std::size_t j = 0; j + 1 < prices.size(); ++j) {
    whole.price.push_back(whole_steps(prices[j] - prices.back()));
    whole.full.push_back(whole.price.back() >= -kEmptySlotScore / 2 ? 1 : 0);
  }
  return whole;
}

struct Counts {
  std::uint64_t routes = 0;
  std::uint64_t rows_short = 0;
  std::uint64_t rows_empty = 0;
  std::uint64_t below_top = 0;
  std::int64_t total = 0;
  // By so much the prices of the full targets, and the price of an empty slot, may fall together.
  std::int64_t slack = -kEmptySlotScore;
};

class RowWriter {
 public:
  RowWriter(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, const WholePrices &whole,
            const Holding &holding)
      : job_(job), rows_(rows), keys_(keys), whole_(whole), holding_(holding), q_(job.n_targets()) {}

  void write(std::uint32_t i, std::int32_t top, std::int32_t *out) {
    rows_.read(i, q_);
    const std::uint64_t key = keys_.row_key(i);
    held_.clear();
    Extremes extremes;
    for (std::uint32_t j = 0; j < q_.size(); ++j) look_at(i, j, key, extremes);
    check(extremes);
    count(top, extremes);
    sort();
    for (std::size_t slot = 0; slot < job_.k; ++slot)
      out[slot] = slot < held_.size() ? static_cast<std::int32_t>(held_[slot].target) : -1;
  }

  [[nodiscard]] const Counts &counts() const noexcept { return counts_; }

 private:
  static constexpr std::int64_t kFar = std::int64_t{1} << 60;

  struct Route {
    std::int32_t q;
    std::uint64_t h;
    std::uint32_t target;
  };
  // Of q - price: by whether the target is full.
  struct Extremes {
    std::int64_t least_held[2] = {kFar, kFar};
    std::int64_t most_wanted[2] = {-kFar, -kFar};
  };

  void look_at(std::uint32_t i, std::uint32_t j, std::uint64_t key, Extremes &extremes) {
    const bool held = holding_.holds(i, j);
    if (q_[j] == kForbidden || job_.upper[j] == 0) {
      if (held) throw scores_changed();
      return;
    }
    const std::int64_t reduced = q_[j] - whole_.price[j];
    const std::size_t full = whole_.full[j];
    if (held) {
      held_.push_back({q_[j], word(key, j), j});
      extremes.least_held[full] = std::min(extremes.least_held[full], reduced);
    } else {
      extremes.most_wanted[full] = std::max(extremes.most_wanted[full], reduced);
    }
  }

  // The row's part of the proof.
  void check(const Extremes &e) const {
    const std::int64_t least = std::min(e.least_held[0], e.least_held[1]);
    const std::int64_t most = std::max(e.most_wanted[0], e.most_wanted[1]);
    const bool is_short = held_.size() < job_.k;
    if (least < most || least < kEmptySlotScore || (is_short && most > kEmptySlotScore))
      throw scores_changed();
  }

  void count(std::int32_t top, const Extremes &e) {
    counts_.routes += held_.size();
    counts_.rows_short += held_.size() < job_.k;
    counts_.rows_empty += held_.empty();
    for (const Route &route : held_) {
      counts_.total += route.q;
      counts_.below_top += route.q < top;
    }
    counts_.slack =
        std::min({counts_.slack, e.least_held[0] - kEmptySlotScore, e.least_held[0] - e.most_wanted[1]});
  }

  void sort() {
    std::sort(held_.begin(), held_.end(), [this](const Route &a, const Route &b) {
      if (job_.sort_rows) return a.target < b.target;
      if (a.q != b.q) return a.q > b.q;
      return a.h != b.h ? a.h > b.h : a.target < b.target;
    });
  }

  const ScoreJob &job_;
  const ScoreRows &rows_;
  const TieKeys &keys_;
  const WholePrices &whole_;
  const Holding &holding_;
  std::vector<std::int32_t> q_;
  std::vector<Route> held_;
  Counts counts_;
};

Counts write_rows(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys, const WholePrices &whole,
                  const Holding &holding, std::span<const std::int32_t> top, PassThreads &threads,
                  std::span<std::int32_t> routes) {
  std::vector<Counts> parts(static_cast<std::size_t>(threads.threads));
  threads.run(job.n_sources(), [&](std::size_t task, RowRange range) {
    RowWriter writer(job, rows, keys, whole, holding);
    Pace pace(job.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      writer.write(i, top[i], routes.data() + std::size_t{i} * job.k);
      pace.did(std::size_t{2} * job.n_targets() + job.k);
    }
    parts[task] = writer.counts();
  });
  Counts all;
  for (const Counts &part : parts) {
    all.routes += part.routes;
    all.rows_short += part.rows_short;
    all.rows_empty += part.rows_empty;
    all.below_top += part.below_top;
    all.total += part.total;
    all.slack = std::min(all.slack, part.slack);
  }
  return all;
}

// Prices, lambda and the set of full targets. A full target's price may not fall below 0, for then its lower bound
// would count.
void certify(const ScoreJob &job, WholePrices &whole, Counts &counts, ScoreReport &report) {
  std::int64_t highest = 0;
  for (std::uint32_t j = 0; j < job.n_targets(); ++j)
    if (whole.full[j] != 0 && job.upper[j] > 0) counts.slack = std::min(counts.slack, whole.price[j]);
  for (std::uint32_t j = 0; j < job.n_targets(); ++j) {
    if (whole.full[j] != 0) whole.price[j] -= counts.slack;
    if (job.upper[j] > 0) highest = std::max(highest, whole.price[j]);
  }
  report.lambda = kEmptySlotScore + counts.slack;
  // No row wants a target at this price, and where nothing may be held the price costs nothing.
  const std::int64_t prohibitive = highest + 2 * std::int64_t{kLargestFixed} - report.lambda;
  for (std::uint32_t j = 0; j < job.n_targets(); ++j)
    if (job.upper[j] == 0) {
      whole.price[j] = prohibitive;
      whole.full[j] = 1;
    }
}

// The bound that the prices prove: what the rows hold, and what the accepted loads differ from the bounds that the
// prices' signs ask for, times the prices.
std::int64_t dual_value(const ScoreJob &job, const WholePrices &whole, std::span<const std::int64_t> loads,
                        std::int64_t total) {
  Value dual = total;
  for (std::uint32_t j = 0; j < job.n_targets(); ++j) {
    const std::int64_t bound = whole.price[j] > 0 ? job.upper[j] : job.lower[j];
    dual += static_cast<Value>(whole.price[j]) * (bound - loads[j]);
  }
  return static_cast<std::int64_t>(std::min(dual, static_cast<Value>(INT64_MAX)));
}

void write_certificate(const WholePrices &whole, bool rows_are_short, const ScoreResult &result) {
  if (!result.prices.empty()) std::copy(whole.price.begin(), whole.price.end(), result.prices.begin());
  for (std::size_t w = 0; w < result.full.size(); ++w) {
    std::uint64_t bits = 0;
    for (std::size_t b = 0; b < 64 && rows_are_short && 64 * w + b < whole.full.size(); ++b)
      bits |= std::uint64_t{whole.full[64 * w + b]} << b;
    result.full[w] = bits;
  }
}

}  // namespace

void write_scores_output(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                         const Prices &prices, const Holding &holding, std::span<const std::int64_t> loads,
                         std::span<const std::int32_t> top, PassThreads &threads, const ScoreResult &result,
                         ScoreReport &report) {
  WholePrices whole = whole_prices(prices);
  Counts counts = write_rows(job, rows, keys, whole, holding, top, threads, result.routes);
  certify(job, whole, counts, report);
  report.routes = counts.routes;
  report.rows_short = counts.rows_short;
  report.rows_empty = counts.rows_empty;
  report.routes_below_top = counts.below_top;
  report.total = counts.total;
  report.dual = dual_value(job, whole, loads, counts.total);
  write_certificate(whole, counts.rows_short > 0, result);
}

}  // namespace phaserouter
