#include "engine/score_holding.hpp"

namespace phaserouter {

void Holding::clear(std::uint32_t n_sources, std::uint32_t n_targets, const Cancellation *cancellation) {
  words_ = (std::size_t{n_targets} + 63) / 64;
  set_size(bits_, words_ * n_sources);
  fill_in_pieces(std::span(bits_), std::uint64_t{0}, cancellation);
}

}  // namespace phaserouter
