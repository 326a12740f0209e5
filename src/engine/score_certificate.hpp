// From prices that decide everything to the certificate of SPEC section 9.2: prices in whole steps of q, lambda, and the
// set of full targets.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/score_holding.hpp"

namespace phaserouter {

// Prices in steps of q. Full targets are those that cost an empty slot more than the others: they stand in the way of more
// routes.
struct WholePrices {
  std::vector<std::int64_t> price;
  std::vector<std::uint8_t> full;
  bool any_full = false;
};

WholePrices find_whole_prices(const Prices &prices);

// The prices of the full targets, and the price of an empty slot, fall together by as much as rows allow, but those of
// targets not below 0, for then their lower bounds would count; and targets that may hold nothing get a price that no row
// would pay. Returns lambda.
std::int64_t lower_full_prices(std::span<const std::uint32_t> upper, std::int64_t slack, WholePrices &whole);

// How far they may fall whatever the scores are.
std::int64_t slack_for_any_rows(std::span<const std::uint32_t> upper, const WholePrices &whole);

// Both outputs may be empty.
void write_certificate(const WholePrices &whole, bool rows_are_short, std::span<std::int64_t> prices,
                       std::span<std::uint64_t> full);

}  // namespace phaserouter
