#include "engine/score_shard_solution.hpp"

#include <algorithm>
#include <cinttypes>
#include <unordered_set>

#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

std::vector<std::uint64_t> OpenRows::numbers(std::uint32_t n_sources) const {
  std::vector<std::uint64_t> found(size());
  std::unordered_set<std::uint64_t> seen;
  for (std::size_t r = 0; r < found.size(); ++r) {
    const std::int32_t number = read_once(all_[r * width_]);
    if (number < 0 || static_cast<std::uint32_t>(number) >= n_sources)
      throw Error(Fault::out_of_range, "rows: row number %" PRId32 " is not below n_sources = %u", number,
                  n_sources);
    found[r] = static_cast<std::uint64_t>(number);
    if (!seen.insert(found[r]).second)
      throw Error(Fault::invalid_argument, "rows: row %" PRId32 " is given twice", number);
  }
  return found;
}

ShardSolution::ShardSolution(std::span<const std::int64_t> all, const Shape &shape)
    : all_(all), numbers_(kMore + 2 * std::size_t{shape.n_targets}), k_(shape.k), rows_(0) {
  const std::size_t least = length(shape, 0);
  if (all.size() < least)
    throw Error(Fault::size_mismatch, "solution_len: %zu elements are given, but a solution has %zu at least",
                all.size(), least);
  const std::int64_t rows = all[3];
  if (rows < 0 || rows > std::int64_t{shape.n_sources} ||
      length(shape, static_cast<std::size_t>(rows)) != all.size())
    throw Error(Fault::size_mismatch,
                "solution_len: %zu elements are not what a solution of %" PRId64 " rows has", all.size(),
                rows);
  rows_ = static_cast<std::size_t>(rows);
}

Prices ShardSolution::prices() const {
  constexpr std::int64_t kMost = std::int64_t{3} << 59;  // of the upper half: model/score_values.hpp says why
  Prices prices;
  for (std::size_t at = kMore; at < numbers_; at += 2) {
    const std::int64_t upper = all_[at];
    if (upper < -kMost || upper >= kMost)
      throw Error(Fault::out_of_range, "solution: the price of target %zu is no price", (at - kMore) / 2);
    prices.push_back(static_cast<Value>(upper) * (Value{1} << 64) +
                     static_cast<Value>(static_cast<std::uint64_t>(all_[at + 1])));
  }
  prices.push_back(0);
  return prices;
}

void begin_solution(std::uint64_t fingerprint, std::span<const std::uint64_t> numbers, const Shape &shape,
                    std::span<std::int64_t> out) noexcept {
  const std::size_t first = ShardSolution::length(shape, 0);
  std::fill_n(out.begin(), first, 0);
  out[1] = static_cast<std::int64_t>(fingerprint);
  out[3] = static_cast<std::int64_t>(numbers.size());
  std::copy(numbers.begin(), numbers.end(), out.begin() + static_cast<std::ptrdiff_t>(first));
  const std::span<std::int64_t> routes = out.subspan(first + numbers.size());
  std::fill(routes.begin(), routes.end(), -1);
}

void write_found(const Prices &prices, std::uint64_t all_routes, std::span<std::int64_t> out) noexcept {
  out[0] = 1;
  out[2] = static_cast<std::int64_t>(all_routes);
  for (std::size_t j = 0; j + 1 < prices.size(); ++j) {
    const Value price = prices[j] - prices.back();
    out[ShardSolution::kMore + 2 * j] = static_cast<std::int64_t>(price >> 64);
    out[ShardSolution::kMore + 2 * j + 1] = static_cast<std::int64_t>(static_cast<std::uint64_t>(price));
  }
}

}  // namespace phaserouter
