#include "engine/score_output.hpp"

#include <algorithm>
#include <bit>
#include <vector>

#include "engine/score_certificate.hpp"
#include "engine/score_row_order.hpp"

namespace phaserouter {

namespace {

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
    Extremes extremes;
    held_.clear();
    take_held(i, extremes);
    if (whole_.any_full) look_at_others(i, extremes);
    check(extremes);
    count(top, extremes);
    write_row(held_, job_.sort_rows, {out, job_.k});
  }

  [[nodiscard]] const Counts &counts() const noexcept { return counts_; }

 private:
  static constexpr std::int64_t kFar = std::int64_t{1} << 60;

  // Of q - price: by whether the target is full.
  struct Extremes {
    std::int64_t least_held[2] = {kFar, kFar};
    std::int64_t most_wanted[2] = {-kFar, -kFar};
  };

  void take_held(std::uint32_t i, Extremes &extremes) {
    const std::uint64_t key = keys_.row_key(i);
    for (std::size_t w = 0; w < holding_.words(); ++w)
      for (std::uint64_t bits = holding_.word(i, w); bits != 0; bits &= bits - 1) {
        const auto j =
            static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits));
        const std::int32_t q = rows_.score(i, j);
        if (q == kForbidden) throw scores_changed();
        held_.push_back({q, word(key, j), j});
        std::int64_t &least = extremes.least_held[whole_.full[j]];
        least = std::min(least, q - whole_.price[j]);
      }
  }

  // How far the prices of full targets can fall depends on what rows could have instead.
  void look_at_others(std::uint32_t i, Extremes &extremes) {
    rows_.read(i, q_);
    for (std::uint32_t j = 0; j < q_.size(); ++j) {
      if (q_[j] == kForbidden || job_.upper[j] == 0 || holding_.holds(i, j)) continue;
      std::int64_t &most = extremes.most_wanted[whole_.full[j]];
      most = std::max(most, q_[j] - whole_.price[j]);
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
    for (const ScoredRoute &route : held_) {
      counts_.total += route.q;
      counts_.below_top += route.q < top;
    }
    counts_.slack =
        std::min({counts_.slack, e.least_held[0] - kEmptySlotScore, e.least_held[0] - e.most_wanted[1]});
  }

  const ScoreJob &job_;
  const ScoreRows &rows_;
  const TieKeys &keys_;
  const WholePrices &whole_;
  const Holding &holding_;
  std::vector<std::int32_t> q_;
  std::vector<ScoredRoute> held_;
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

}  // namespace

void write_scores_output(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                         const Prices &prices, const Holding &holding, std::span<const std::int64_t> loads,
                         std::span<const std::int32_t> top, PassThreads &threads, const ScoreResult &result,
                         ScoreReport &report) {
  WholePrices whole = find_whole_prices(prices);
  const Counts counts = write_rows(job, rows, keys, whole, holding, top, threads, result.routes);
  report.lambda = lower_full_prices(job.upper, counts.slack, whole);
  report.routes = counts.routes;
  report.rows_short = counts.rows_short;
  report.rows_empty = counts.rows_empty;
  report.routes_below_top = counts.below_top;
  report.total = counts.total;
  report.dual = dual_value(job, whole, loads, counts.total);
  write_certificate(whole, counts.rows_short > 0, result.prices, result.full);
}

}  // namespace phaserouter
