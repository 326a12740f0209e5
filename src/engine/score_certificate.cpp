#include "engine/score_certificate.hpp"

#include <algorithm>

#include "model/fixed_point.hpp"
#include "model/score_values.hpp"

namespace phaserouter {

WholePrices find_whole_prices(const Prices &prices) {
  WholePrices whole;
  whole.price = whole_prices(prices);
  for (const std::int64_t price : whole.price) {
    whole.full.push_back(price >= -kEmptySlotScore / 2 ? 1 : 0);
    whole.any_full = whole.any_full || whole.full.back() != 0;
  }
  return whole;
}

std::int64_t lower_full_prices(std::span<const std::uint32_t> upper, std::int64_t slack, WholePrices &whole) {
  std::int64_t highest = 0;
  for (std::size_t j = 0; j < upper.size(); ++j)
    if (whole.full[j] != 0 && upper[j] > 0) slack = std::min(slack, whole.price[j]);
  for (std::size_t j = 0; j < upper.size(); ++j) {
    if (whole.full[j] != 0) whole.price[j] -= slack;
    if (upper[j] > 0) highest = std::max(highest, whole.price[j]);
  }
  const std::int64_t lambda = kEmptySlotScore + slack;
  // No row wants a target at this price, and where nothing may be held the price costs nothing.
  const std::int64_t prohibitive = highest + 2 * std::int64_t{kLargestFixed} - lambda;
  for (std::size_t j = 0; j < upper.size(); ++j)
    if (upper[j] == 0) {
      whole.price[j] = prohibitive;
      whole.full[j] = 1;
    }
  return lambda;
}

std::int64_t slack_for_any_rows(std::span<const std::uint32_t> upper, const WholePrices &whole) {
  std::int64_t dearest = 0;  // of the others
  std::int64_t cheapest_full = INT64_MAX;
  for (std::size_t j = 0; j < upper.size(); ++j) {
    if (upper[j] == 0) continue;
    if (whole.full[j] != 0)
      cheapest_full = std::min(cheapest_full, whole.price[j]);
    else
      dearest = std::max(dearest, whole.price[j]);
  }
  // What a row holds of the others is worth at least this, and a full target to it at most the largest score less its
  // price.
  const std::int64_t least_held = -std::int64_t{kLargestFixed} - dearest;
  std::int64_t slack = least_held - kEmptySlotScore;
  if (cheapest_full < INT64_MAX) slack = std::min(slack, least_held - (kLargestFixed - cheapest_full));
  return std::max<std::int64_t>(0, slack);
}

void write_certificate(const WholePrices &whole, bool rows_are_short, std::span<std::int64_t> prices,
                       std::span<std::uint64_t> full) {
  if (!prices.empty()) std::copy(whole.price.begin(), whole.price.end(), prices.begin());
  for (std::size_t w = 0; w < full.size(); ++w) {
    std::uint64_t bits = 0;
    for (std::size_t b = 0; b < 64 && rows_are_short && 64 * w + b < whole.full.size(); ++b)
      bits |= std::uint64_t{whole.full[64 * w + b]} << b;
    full[w] = bits;
  }
}

}  // namespace phaserouter
