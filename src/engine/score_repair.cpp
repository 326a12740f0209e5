#include "engine/score_repair.hpp"

#include <algorithm>
#include <bit>

#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

constexpr int kRounds = 4;
// Half of q less half of a price is then above kLeast, and with the price that closes a target it is not.
constexpr std::int64_t kLargestPrice = (std::int64_t{1} << 30) - 2;
constexpr std::int32_t kClosed = INT32_MAX - (1 << 29);
constexpr std::int32_t kLeast = -(1 << 30) + 1;
constexpr std::uint32_t kNone = UINT32_MAX;

}  // namespace

// What a row may have instead of what it holds. Made once for a thread, or for one row after the other.
class ScoreRepair::Row {
 public:
  explicit Row(const ScoreRepair &all) : all_(all), rough_(all.price_.size()) {
    for (std::uint32_t j = 0; j < all.price_.size(); ++j)
      half_prices_.push_back(all.room(j) > 0 ? static_cast<std::int32_t>(all.price_[j] >> 1) : kClosed);
  }

  void close(std::uint32_t j) { half_prices_[j] = kClosed; }

  // The best that the row may take, or kNone: equally good ones count as such in steps of two, and the first is taken.
  std::uint32_t best(std::uint32_t i, const Holding &holding) {
    all_.rows_.read(i, rough_);
    kernels().reduce_row(rough_.data(), half_prices_.data(), rough_.size());
    for (std::size_t w = 0; w < holding.words(); ++w)
      for (std::uint64_t bits = holding.word(i, w); bits != 0; bits &= bits - 1)
        rough_[64 * w + static_cast<std::size_t>(std::countr_zero(bits))] = INT32_MIN;
    const std::int32_t most = kernels().largest_below(rough_.data(), rough_.size(), INT32_MAX);
    if (most <= kLeast) return kNone;
    return static_cast<std::uint32_t>(std::find(rough_.begin(), rough_.end(), most) - rough_.begin());
  }

  [[nodiscard]] Move move(std::uint32_t i, std::uint32_t given, std::uint32_t taken) const noexcept {
    const std::int64_t loss = value(i, given) - value(i, taken);
    return {static_cast<std::uint32_t>(std::clamp<std::int64_t>(loss, 0, UINT32_MAX)), i,
            static_cast<std::uint16_t>(given), static_cast<std::uint16_t>(taken)};
  }

 private:
  [[nodiscard]] std::int64_t value(std::uint32_t i, std::uint32_t j) const noexcept {
    return all_.rows_.score(i, j) - all_.price_[j];
  }

  const ScoreRepair &all_;
  std::vector<std::int32_t> half_prices_;  // kClosed for targets without room
  std::vector<std::int32_t> rough_;
};

bool ScoreRepair::run(const Prices &prices, Holding &holding, std::span<const std::int64_t> loads,
                      std::int64_t most) {
  if (!begin(prices, loads)) return false;
  for (int round = 0; round < kRounds && left_over() > 0; ++round) {
    find_moves(holding);
    if (!move(holding, most)) return false;
  }
  return is_done(most);
}

bool ScoreRepair::begin(const Prices &prices, std::span<const std::int64_t> loads) {
  price_ = whole_prices(prices);
  loads_.assign(loads.begin(), loads.end());
  moved_ = 0;
  loss_ = 0;
  return std::all_of(price_.begin(), price_.end(),
                     [](std::int64_t price) { return price > -kLargestPrice && price < kLargestPrice; });
}

std::int64_t ScoreRepair::left_over() const noexcept {
  std::int64_t left = 0;
  for (std::uint32_t j = 0; j < loads_.size(); ++j) left += std::max<std::int64_t>(surplus(j), 0);
  return left;
}

void ScoreRepair::find_moves(const Holding &holding) {
  std::vector<std::uint64_t> over(holding.words(), 0);
  for (std::uint32_t j = 0; j < loads_.size(); ++j)
    if (surplus(j) > 0) over[j / 64] |= std::uint64_t{1} << (j % 64);
  std::vector<std::vector<Move>> parts(static_cast<std::size_t>(threads_.threads));
  threads_.run(job_.n_sources(), [&](std::size_t task, RowRange range) {
    Row row(*this);
    Pace pace(job_.cancellation);
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      std::uint32_t taken = kNone;
      for (std::size_t w = 0; w < over.size(); ++w)
        for (std::uint64_t bits = holding.word(i, w) & over[w]; bits != 0; bits &= bits - 1) {
          if (taken == kNone) taken = row.best(i, holding);
          if (taken == kNone) break;
          const auto given =
              static_cast<std::uint32_t>(64 * w) + static_cast<std::uint32_t>(std::countr_zero(bits));
          parts[task].push_back(row.move(i, given, taken));
        }
      pace.did(std::size_t{2} * loads_.size());
    }
  });
  group(parts);
  ++passes_;
}

// By the targets that are given.
void ScoreRepair::group(const std::vector<std::vector<Move>> &parts) {
  begins_.assign(loads_.size() + 1, 0);
  for (const auto &part : parts)
    for (const Move &move : part) ++begins_[move.given + std::size_t{1}];
  for (std::size_t j = 0; j < loads_.size(); ++j) begins_[j + 1] += begins_[j];
  moves_.resize(begins_.back());
  std::vector<std::size_t> next = begins_;
  for (const auto &part : parts)
    for (const Move &move : part) moves_[next[move.given]++] = move;
}

// Of one target after the other the cheapest moves. Rooms only become smaller, so a move can only become dearer, and is
// then put back.
bool ScoreRepair::move(Holding &holding, std::int64_t most) {
  const auto later = [](const Move &x, const Move &y) {
    return x.loss != y.loss ? x.loss > y.loss : x.row > y.row;
  };
  const std::uint64_t before = moved_;
  Row row(*this);
  for (std::uint32_t given = 0; given < loads_.size() && loss_ <= most; ++given) {
    const auto begin = moves_.begin() + static_cast<std::ptrdiff_t>(begins_[given]);
    auto end = moves_.begin() + static_cast<std::ptrdiff_t>(begins_[given + 1]);
    std::make_heap(begin, end, later);
    while (surplus(given) > 0 && loss_ <= most && begin != end && begin->loss < UINT32_MAX) {
      std::pop_heap(begin, end, later);
      Move &next = *(end - 1);
      pace_.did(16);
      if (room(next.taken) > 0 && !holding.holds(next.row, next.taken)) {
        make(next, row, holding);
        --end;
        continue;
      }
      const std::uint32_t taken = row.best(next.row, holding);
      pace_.did(std::size_t{2} * loads_.size());
      if (taken == kNone) {
        --end;
        continue;
      }
      next = row.move(next.row, given, taken);
      std::push_heap(begin, end, later);
    }
  }
  return moved_ > before;
}

void ScoreRepair::make(const Move &move, Row &row, Holding &holding) {
  holding.flip(move.row, move.given);
  holding.flip(move.row, move.taken);
  --loads_[move.given];
  ++loads_[move.taken];
  if (room(move.taken) <= 0) row.close(move.taken);
  loss_ += move.loss;
  ++moved_;
}

bool ScoreRepair::is_done(std::int64_t most) const noexcept {
  Value gap = loss_;
  for (std::uint32_t j = 0; j < loads_.size(); ++j) {
    if (surplus(j) > 0 || loads_[j] < job_.lower[j]) return false;
    gap += static_cast<Value>(price_[j]) * (bound(j) - loads_[j]);
  }
  return gap <= most;
}

}  // namespace phaserouter
