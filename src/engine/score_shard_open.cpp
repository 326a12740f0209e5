// Open rows of shards, the solution for them, and whether settled rows keep what they hold under it.
#include <algorithm>
#include <bit>
#include <cinttypes>

#include "engine/score_certificate.hpp"
#include "engine/score_prices.hpp"
#include "engine/score_search.hpp"
#include "engine/score_selection.hpp"
#include "engine/score_shard.hpp"

namespace phaserouter {

void ScoreShard::check_is_open() const {
  if (round_ != Round::none) throw Error(Fault::invalid_argument, "shard: there are rounds of sums to come");
}

std::uint64_t ScoreShard::fingerprint() const noexcept {
  std::uint64_t print = print_;
  for (const Value price : prices_) {
    print = word(print, static_cast<std::uint64_t>(price >> 64));
    print = word(print, static_cast<std::uint64_t>(price));
  }
  for (const std::int64_t load : loads_) print = word(print, static_cast<std::uint64_t>(load));
  return print;
}

std::uint64_t ScoreShard::left_over() const {
  std::int64_t above = 0;
  std::int64_t below = 0;
  for (std::uint32_t j = 0; j < n(); ++j) {
    const Value price = prices_[j] - prices_.back();
    const std::int64_t lower = price > 0 ? problem_.upper[j] : problem_.lower[j];
    const std::int64_t upper = price < 0 ? problem_.lower[j] : problem_.upper[j];
    above += std::max<std::int64_t>(0, loads_[j] - upper);
    below += std::max<std::int64_t>(0, lower - loads_[j]);
  }
  return static_cast<std::uint64_t>(std::max(above, below));
}

std::uint64_t ScoreShard::open_at_least(std::uint64_t rows) {
  std::uint64_t below = 0;
  std::size_t last = 0;
  for (; last < kGapClasses - 1; ++last) {
    below += by_gap_[last];
    if (below >= rows) break;
  }
  std::uint64_t opened = 0;
  for (std::uint32_t i = 0; i < open_.size(); ++i) {
    if (open_[i] != 0 || gap_class_[i] > last) continue;
    open_[i] = 1;
    ++opened;
  }
  return opened;
}

// ---- open rows ----

std::size_t ScoreShard::open_rows() const {
  check_is_open();
  return static_cast<std::size_t>(std::count(open_.begin(), open_.end(), 1));
}

// The loads that all shards know are those of what rows took, so a row that opens must have taken it with these scores.
void ScoreShard::check_took_best(SettledRow &taken, std::uint32_t i) const {
  if (!taken.holds_best(i))
    throw Error(Fault::invalid_argument, "scores: row %u has changed since the rounds of sums",
                problem_.rows.begin + i);
}

void ScoreShard::write_open_rows(const ScoreMatrix &scores, std::span<std::int32_t> out) const {
  check_is_open();
  check_type(scores);
  if (is_trivial()) return;
  const ScoreRows rows = rows_of(scores);
  const TieKeys keys(problem_.seed, problem_.rows.begin);
  const ScoreJob job = job_of(scores, {});
  SettledRow taken(job, rows, keys, prices_, holding_);
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < open_.size(); ++i) {
    if (open_[i] == 0) continue;
    check_took_best(taken, i);
    out[at] = static_cast<std::int32_t>(problem_.rows.begin + i);
    rows.read(i, out.subspan(at + 1, n()));
    at += OpenRows::width(n());
  }
}

// ---- the solution ----

namespace {

// All rows are in one place: prices are looked for as for rows that have always been, which takes more kinds of steps.
// Returns the loads of what rows take.
std::vector<std::int64_t> start_anew(const ScoreJob &job, const ScoreRows &rows, const TieKeys &keys,
                                     PassThreads &threads, Prices &prices, const ScoreSelection &selection) {
  std::uint32_t passes = 0;
  const auto starting = starting_prices(job, rows, keys, threads);
  prices = starting->find(passes);
  auto loads = select_best(job, rows, keys, prices, threads, selection);
  if (!starting->are_off(loads)) return loads;
  prices = starting->find_again(passes);
  return select_best(job, rows, keys, prices, threads, selection);
}

}  // namespace

void ScoreShard::solve(std::span<const std::int32_t> rows, PassThreads &threads,
                       std::span<std::int64_t> out) const {
  check_is_open();
  const std::vector<std::uint64_t> numbers = OpenRows(rows, n()).numbers(problem_.shape.n_sources);
  std::vector<std::int64_t> found(out.size());
  begin_solution(fingerprint(), numbers, problem_.shape, found);
  if (is_trivial())
    write_found(Prices(std::size_t{n()} + 1, 0), 0, found);
  else
    find(rows, numbers, threads, found);
  std::copy(found.begin(), found.end(), out.begin());
}

// Writes a solution, or nothing if there is none with these rows alone.
void ScoreShard::find(std::span<const std::int32_t> rows, std::span<const std::uint64_t> numbers,
                      PassThreads &threads, std::span<std::int64_t> out) const {
  ScoreMatrix scores;
  scores.values = OpenRows(rows, n()).scores();
  scores.row_stride = OpenRows::width(n());
  scores.n_sources = static_cast<std::uint32_t>(numbers.size());
  scores.n_targets = n();
  ScoreJob job = job_of(scores, threads);
  job.fillable = whole_.fillable;
  const ScoreRows own(scores, 0);
  const TieKeys keys(problem_.seed, numbers);
  const bool all_are_open = numbers.size() == problem_.shape.n_sources;
  Prices prices = prices_;
  Holding holding;
  Room<std::uint64_t> gaps;
  check_selection(select_best(job, own, keys, prices, threads, {holding, gaps}), all_are_open);
  std::vector<std::int64_t> loads = loads_;
  if (left_over() > 0) {
    if (numbers.empty()) return;
    if (all_are_open) loads = start_anew(job, own, keys, threads, prices, {holding, gaps});
    ScoreSearch search(job, own, keys, threads);
    try {  // The search counts what settled rows hold, but sees none of them.
      search.run({prices, holding, loads, gaps});
    } catch (const Error &error) {
      if (error.fault() != Fault::infeasible || all_are_open) throw;
      return;
    }
    loads.assign(search.loads().begin(), search.loads().end());
  }
  std::uint64_t all_routes = 0;
  for (const std::int64_t load : loads) all_routes += static_cast<std::uint64_t>(load);
  write_found(prices, all_routes, out);
  SettledRow row(job, own, keys, prices, holding);
  const std::size_t k = problem_.shape.k;
  std::vector<std::int32_t> routes(k);
  const std::size_t first = ShardSolution::length(problem_.shape, 0) + numbers.size();
  for (std::uint32_t r = 0; r < numbers.size(); ++r) {
    std::uint32_t count = 0;
    row.write(r, routes, count);
    std::copy(routes.begin(), routes.end(), out.begin() + static_cast<std::ptrdiff_t>(first + r * k));
  }
}

void ScoreShard::check_selection(std::span<const std::int64_t> own, bool all_are_open) const {
  for (std::uint32_t j = 0; j < n(); ++j)
    if (own[j] > loads_[j] || (all_are_open && own[j] != loads_[j]))
      throw Error(Fault::invalid_argument, "rows: their scores are not those of the rows that are open");
}

// ---- what it is for the shard's rows ----

ShardPart ScoreShard::settle(const ScoreMatrix &scores, std::span<const std::int64_t> sent,
                             PassThreads &threads, const ScoreResult &result) {
  check_is_open();
  check_type(scores);
  const ShardSolution solution(sent, problem_.shape);
  if (solution.fingerprint() != fingerprint())
    throw Error(Fault::invalid_argument, "solution: it is of a shard that was given other sums");
  ShardPart part;
  part.exponent = exponent_;
  if (is_trivial()) {
    std::fill(result.routes.begin(), result.routes.end(), -1);
    part.rows_short = problem_.shape.k > 0 ? problem_.rows.size() : 0;
    std::fill(result.prices.begin(), result.prices.end(), 0);
    std::fill(result.full.begin(), result.full.end(), 0);
    return part;
  }
  check_solution(solution);
  if (!solution.is_found()) {  // open so many more that one shard at least opens some
    constexpr std::uint64_t kTimes = 4;
    part.opened = open_at_least(std::max<std::uint64_t>(kTimes * solution.rows(), 1));
    std::fill(result.routes.begin(), result.routes.end(), -1);
    return part;
  }
  const Prices prices = solution.prices();
  std::vector<std::uint8_t> open = open_;
  part = look(scores, prices, holding_with(solution), threads, open, result.routes);
  part.top_total = top_total_;
  part.lambda = certify(prices, solution.all_routes() < whole_.slots(), result);
  open_ = std::move(open);
  return part;
}

// Its rows that are this shard's must be just the open ones, and their routes such as a row can have.
void ScoreShard::check_solution(const ShardSolution &solution) const {
  std::size_t mine = 0;
  std::vector<std::uint8_t> seen(open_.size(), 0);
  std::vector<std::uint32_t> row_of(n(), 0);  // the last row with each target, plus one
  for (std::size_t r = 0; r < solution.rows(); ++r) {
    const std::uint64_t number = solution.number(r);
    if (number < problem_.rows.begin || number >= problem_.rows.end) continue;
    const auto i = static_cast<std::size_t>(number - problem_.rows.begin);
    if (open_[i] == 0 || seen[i]++ != 0)
      throw Error(Fault::invalid_argument, "solution: row %" PRIu64 " is %s", number,
                  open_[i] == 0 ? "not open" : "in it twice");
    ++mine;
    for (const std::int64_t j : solution.routes(r)) {
      if (j == -1) continue;
      if (j < 0 || j >= n() || problem_.upper[static_cast<std::size_t>(j)] == 0 ||
          row_of[static_cast<std::size_t>(j)] == i + 1)
        throw Error(Fault::out_of_range, "solution: row %" PRIu64 " cannot have target %" PRId64, number, j);
      row_of[static_cast<std::size_t>(j)] = static_cast<std::uint32_t>(i + 1);
    }
  }
  if (mine != open_rows())
    throw Error(Fault::invalid_argument, "solution: not all open rows of this shard are in it");
}

// What settled rows took, and what the solution gives open ones.
Holding ScoreShard::holding_with(const ShardSolution &solution) const {
  Holding held = holding_;
  for (std::size_t r = 0; r < solution.rows(); ++r) {
    const std::uint64_t number = solution.number(r);
    if (number < problem_.rows.begin || number >= problem_.rows.end) continue;
    const auto i = static_cast<std::uint32_t>(number - problem_.rows.begin);
    for (std::size_t w = 0; w < held.words(); ++w)
      for (std::uint64_t bits = held.word(i, w); bits != 0; bits &= bits - 1)
        held.flip(i, static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits)));
    for (const std::int64_t j : solution.routes(r))
      if (j >= 0) held.flip(i, static_cast<std::uint32_t>(j));
  }
  return held;
}

// Marks the rows as open that do not hold what is best for them.
ShardPart ScoreShard::look(const ScoreMatrix &scores, const Prices &prices, const Holding &held,
                           PassThreads &threads, std::span<std::uint8_t> open,
                           std::span<std::int32_t> routes) const {
  const ScoreJob job = job_of(scores, threads);
  const ScoreRows rows = rows_of(scores);
  const TieKeys keys(problem_.seed, problem_.rows.begin);
  const std::size_t k = problem_.shape.k;
  std::vector<ShardPart> parts(static_cast<std::size_t>(threads.threads));
  threads.run(problem_.rows.size(), [&](std::size_t task, RowRange range) {
    SettledRow row(job, rows, keys, prices, held);
    SettledRow taken(job, rows, keys, prices_, holding_);
    Pace pace(threads.cancellation);
    ShardPart part;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!row.holds_best(i)) {
        if (open_[i] != 0)
          throw Error(
              Fault::invalid_argument,
              "solution: row %u does not hold what is best for it; it is another's, or scores have changed",
              problem_.rows.begin + i);
        check_took_best(taken, i);
        open[i] = 1;
        ++part.opened;
      }
      std::uint32_t count = 0;
      part.total += row.write(i, routes.subspan(i * k, k), count);
      part.routes += count;
      part.rows_short += count < k ? 1U : 0U;
      pace.did(std::size_t{4} * n());
    }
    parts[task] = part;
  });
  ShardPart all;
  all.exponent = exponent_;
  for (const ShardPart &part : parts) {
    all.opened += part.opened;
    all.routes += part.routes;
    all.rows_short += part.rows_short;
    all.total += part.total;
  }
  return all;
}

// The same for all shards. Returns lambda.
std::int64_t ScoreShard::certify(const Prices &prices, bool rows_are_short, const ScoreResult &result) const {
  WholePrices whole = find_whole_prices(prices);
  const std::int64_t lambda =
      lower_full_prices(problem_.upper, slack_for_any_rows(problem_.upper, whole), whole);
  write_certificate(whole, rows_are_short, result.prices, result.full);
  return lambda;
}

}  // namespace phaserouter
