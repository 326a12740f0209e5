// SPEC section 7.1, steps 1 and 2, which both roundings of weights have in common: which targets the cap closes, and
// what the others share.
//
// Weights are read several times, always in pieces between which a call can be stopped. Other threads must not change
// them meanwhile. If they do, no result makes sense, but nothing is read or written in a wrong place, and the functions
// that give out degrees check their sum.
#pragma once

#include <cstdint>
#include <span>

#include "model/cancellation.hpp"
#include "model/error.hpp"
#include "model/wide.hpp"

namespace phaserouter {

// What is left for the targets that the cap does not close.
struct OpenShares {
  std::uint64_t left;      // L: routes that the open targets share
  std::uint64_t weight;    // W: the sum of their weights
  std::uint64_t heaviest;  // targets that are heavier than this are closed
};

// Throws Error (infeasible, overflow). With a total of 0 nothing is closed.
OpenShares open_shares(std::span<const std::uint64_t> weights, std::uint64_t total, std::uint64_t cap,
                       const Cancellation *cancellation);

// Weights that changed between two readings.
Error weights_changed() noexcept;

// A share of what is left: the whole part, and the remainder of the division by the open weight.
struct Share {
  std::uint64_t whole;
  std::uint64_t remainder;
};

// (w * L) div W and (w * L) mod W for many w, without dividing: w is multiplied by L / W, rounded down to 64 binary
// places. The product is too small by less than 1, so its whole part is right or one too small, which is corrected.
class ShareDivision {
 public:
  // shares.weight >= 1.
  explicit ShareDivision(const OpenShares &shares) noexcept
      : left_(shares.left),
        weight_(shares.weight),
        ratio_(shares.left / shares.weight),
        places_(static_cast<std::uint64_t>((static_cast<Wide>(shares.left % shares.weight) << 64) /
                                           shares.weight)),
        is_wide_(shares.weight >> 63 != 0) {}

  // weight is that of an open target, so that its share is at most the cap.
  [[nodiscard]] Share of(std::uint64_t weight) const noexcept {
    if (is_wide_) return of_wide(weight);
    Share share{weight * ratio_ + static_cast<std::uint64_t>(static_cast<Wide>(weight) * places_ >> 64), 0};
    share.remainder = weight * left_ - share.whole * weight_;  // below 2 W, which fits in 64 bits
    const bool short_by_one = share.remainder >= weight_;
    share.whole += short_by_one;
    share.remainder -= short_by_one ? weight_ : 0;
    return share;
  }

 private:
  [[nodiscard]] Share of_wide(std::uint64_t weight) const noexcept;

  std::uint64_t left_;
  std::uint64_t weight_;
  std::uint64_t ratio_;
  std::uint64_t places_;
  bool is_wide_;
};

}  // namespace phaserouter
