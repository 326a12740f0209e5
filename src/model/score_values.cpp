#include "model/score_values.hpp"

#include <algorithm>

namespace phaserouter {

// A row that holds a and not b has (q_a - q_b) * step + (h_a - h_b) >= p_a - p_b. Where all prices are so many whole
// steps P and a rest r, and no two rests differ by as much as a step less 2^64, then q_a - q_b > P_a - P_b - 1, and
// so it is at least P_a - P_b. So what rests there are within a step are ordered on a ring, and the ring is cut where
// two neighbours are furthest apart: by a 4097th of a step or more, and that is more than 2^66.
std::vector<std::int64_t> whole_prices(std::span<const Value> prices) {
  std::vector<Value> rests;
  for (const Value price : prices) rests.push_back((price - prices.back()) & (kScoreStep - 1));
  std::sort(rests.begin(), rests.end());  // the first is the last price's own, 0
  Value cut = kScoreStep;
  Value widest = kScoreStep - rests.back();
  for (std::size_t i = 1; i < rests.size(); ++i)
    if (rests[i] - rests[i - 1] > widest) {
      widest = rests[i] - rests[i - 1];
      cut = rests[i];
    }
  std::vector<std::int64_t> whole;
  for (std::size_t j = 0; j + 1 < prices.size(); ++j)
    whole.push_back(
        static_cast<std::int64_t>((prices[j] - prices.back() + (kScoreStep - cut)) >> kScoreShift));
  return whole;
}

}  // namespace phaserouter
