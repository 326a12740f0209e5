#include "model/open_shares.hpp"

#include <algorithm>
#include <cinttypes>

#include "model/read_once.hpp"

namespace phaserouter {

namespace {

struct Totals {
  std::uint64_t sum = 0;
  std::uint64_t heaviest = 0;
  std::uint64_t positive = 0;
};

Totals totals_of(std::span<const std::uint64_t> weights, const Cancellation *cancellation) {
  Totals totals;
  bool overflow = false;
  in_pieces(weights.size(), cancellation, [&](std::size_t begin, std::size_t end) {
    Totals t = totals;  // in registers
    for (std::size_t j = begin; j < end; ++j) {
      const std::uint64_t w = read_once(weights[j]);
      overflow |= __builtin_add_overflow(t.sum, w, &t.sum);
      t.heaviest = std::max(t.heaviest, w);
      t.positive += w > 0;
    }
    totals = t;
  });
  if (overflow) throw Error(Fault::overflow, "weights: their sum does not fit in 64 bits");
  return totals;
}

void check_feasible(std::uint64_t positive, std::size_t n_weights, std::uint64_t total, std::uint64_t cap) {
  if (static_cast<Wide>(cap) * positive >= total) return;
  throw Error(Fault::infeasible,
              "weights: infeasible, because the total is %" PRIu64
              ", but the number of positive weights is %" PRIu64
              " (of %zu) and none of their targets may get more than %" PRIu64,
              total, positive, n_weights, cap);
}

// The targets with weights above one limit and up to another.
struct Heavy {
  std::uint64_t count = 0;
  std::uint64_t weight = 0;
  std::uint64_t lightest = UINT64_MAX;
};

// Closes targets in passes over the weights, because a sorted list of the heaviest of many would need much memory. A
// target with weight w closes if w L > cap W once all heavier ones are closed. Closing one only raises the shares of
// the others, so all targets that exceed the cap at the beginning of a pass may be closed together. The targets that
// close are those above some limit.
class Closing {
 public:
  Closing(std::span<const std::uint64_t> weights, std::uint64_t cap, OpenShares open,
          const Cancellation *cancellation) noexcept
      : weights_(weights), cap_(cap), open_(open), cancellation_(cancellation) {}

  OpenShares run() {
    for (int pass = 0; pass < kPasses; ++pass) {
      const std::uint64_t limit = largest_within_cap();
      if (limit >= open_.heaviest) return open_;
      const Heavy heavy = heavier_than(limit);
      if (heavy.count > 0 && !close(heavy)) throw weights_changed();
      open_.heaviest = limit;
      if (heavy.count == 0) return open_;
    }
    bisect();
    return open_;
  }

 private:
  // Ordinary weights take two or three passes. There are weights of which each pass would close only one.
  static constexpr int kPasses = 8;

  // The largest w with w L <= cap W.
  [[nodiscard]] std::uint64_t largest_within_cap() const noexcept {
    const Wide limit = static_cast<Wide>(cap_) * open_.weight / open_.left;
    return static_cast<std::uint64_t>(std::min(limit, static_cast<Wide>(UINT64_MAX)));
  }

  [[nodiscard]] Heavy heavier_than(std::uint64_t limit) const {
    Heavy heavy;
    const std::uint64_t most = open_.heaviest;
    in_pieces(weights_.size(), cancellation_, [&](std::size_t begin, std::size_t end) {
      Heavy h = heavy;
      for (std::size_t j = begin; j < end; ++j) {
        const std::uint64_t w = read_once(weights_[j]);
        if (w <= limit || w > most) continue;
        ++h.count;
        h.weight += w;
        h.lightest = std::min(h.lightest, w);
      }
      heavy = h;
    });
    return heavy;
  }

  // Returns false, and closes nothing, if no routes or no targets would be left.
  bool close(const Heavy &heavy) noexcept {
    const Wide routes = static_cast<Wide>(cap_) * heavy.count;
    if (routes >= open_.left || heavy.weight >= open_.weight) return false;
    open_.left -= static_cast<std::uint64_t>(routes);
    open_.weight -= heavy.weight;
    return true;
  }

  // The limit lies between two weights, and each pass halves the range between them. All targets above its middle are
  // closed on trial. That was right if the lightest of them exceeds the cap. Its weight w and its cap may be counted or
  // not for that question: w L > cap W holds before it is closed if and only if it holds for L - cap and W - w.
  void bisect() {
    std::uint64_t known_open = 0;
    while (known_open < open_.heaviest) {
      const std::uint64_t middle = known_open + (open_.heaviest - known_open) / 2;
      const Heavy heavy = heavier_than(middle);
      const OpenShares before = open_;
      if (heavy.count == 0 || (close(heavy) && static_cast<Wide>(heavy.lightest) * open_.left >
                                                   static_cast<Wide>(cap_) * open_.weight)) {
        open_.heaviest = middle;
      } else {
        open_ = before;
        known_open = heavy.lightest;
      }
    }
  }

  std::span<const std::uint64_t> weights_;
  std::uint64_t cap_;
  OpenShares open_;
  const Cancellation *cancellation_;
};

}  // namespace

OpenShares open_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                       const Cancellation *cancellation) {
  const Totals totals = totals_of(weights, cancellation);
  const OpenShares all{total, totals.sum, totals.heaviest};
  if (total == 0) return all;
  check_feasible(totals.positive, weights.size(), total, cap);
  const OpenShares open = Closing(weights, cap, all, cancellation).run();
  if (static_cast<Wide>(open.heaviest) * open.left > static_cast<Wide>(cap) * open.weight)
    throw weights_changed();
  return open;
}

Error weights_changed() noexcept { return {Fault::invalid_argument, "weights: changed during the call"}; }

Share ShareDivision::of_wide(std::uint64_t weight) const noexcept {
  const Wide product = static_cast<Wide>(weight) * left_;
  return {static_cast<std::uint64_t>(product / weight_), static_cast<std::uint64_t>(product % weight_)};
}

}  // namespace phaserouter
