#include "engine/block_order.hpp"

namespace phaserouter {

const Permutation &BlockOrder::Keyed::make(std::uint32_t n, std::uint64_t key,
                                           std::vector<std::uint32_t> &draws) {
  if (n_ == n && key_ == key) return order_;
  n_ = 0;
  order_.make_dealt(n, key, Permutation::Directions::elements, draws);
  key_ = key;
  n_ = n;
  return order_;
}

void BlockOrder::make(const Blocks &blocks, std::uint32_t index, std::uint32_t n_targets) {
  inners_.resize(kInnerOrders);
  outer_ = &outers_.make(n_targets, blocks.outer_key(index), draws_);
  inner_ = &inners_[index % kInnerOrders].make(n_targets, blocks.inner_key(index), draws_);
}

void BlockOrder::targets_from(std::uint32_t first, std::span<std::uint32_t> targets) const noexcept {
  const std::uint16_t *const outer = outer_->element_table();
  const std::uint16_t *const inner = inner_->element_table();
  if (outer != nullptr && inner != nullptr) {
    for (std::size_t x = 0; x < targets.size(); ++x) targets[x] = outer[inner[first + x]];
  } else {
    inner_->elements_from(first, targets);
    outer_->elements_at(targets);
  }
}

void BlockOrder::places_of(std::span<std::uint32_t> targets) const noexcept {
  outer_->positions_of(targets);
  inner_->positions_of(targets);
}

}  // namespace phaserouter
