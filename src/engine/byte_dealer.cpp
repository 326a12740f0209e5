#include "engine/byte_dealer.hpp"

#include <algorithm>
#include <cstring>
#include <span>

#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

constexpr std::uint32_t kByteValues = 256;

}  // namespace

void ByteDeal::make(const Blocks &blocks, std::uint32_t rows, std::uint32_t n_targets, std::uint32_t k) {
  whole_.resize(words_for(n_targets) * kWordBits);
  blocks.whole_quotas(rows, std::span(whole_).first(n_targets));
  // The rest depends on the sizes alone, and stays as it is from call to call.
  if (rows != rows_ || entries_ != std::size_t{rows} * k) lay_out(rows, k, blocks.stride_of(rows));
}

void ByteDeal::lay_out(std::uint32_t rows, std::uint32_t k, std::uint32_t stride) {
  rows_ = 0;
  entries_ = std::size_t{rows} * k;
  slots_.assign(words_for(entries_) * kWordBits, 0);
  late_.clear();
  row_at_.resize(rows);
  std::uint32_t first_slot = 0;
  for (std::uint32_t row = 0; row < rows; ++row) {
    row_at_[first_slot] = static_cast<std::uint8_t>(row);
    for (std::uint32_t m = 0; m < k; ++m) {
      const std::uint32_t entry = row * k + m;
      const std::uint32_t slot = first_slot + m * rows;
      if (slot < kByteValues)
        slots_[entry] = static_cast<std::uint8_t>(slot);
      else
        late_.push_back({static_cast<std::uint16_t>(entry), static_cast<std::uint16_t>(slot)});
    }
    first_slot = (first_slot + stride) % rows;
  }
  rows_ = rows;
}

void ByteDeal::deal(const Kernels &kernels, const std::uint8_t *slots, std::uint8_t *twice) const noexcept {
  kernels.look_up_bytes(slots, slots_.data(), entries_, twice);
  for (const Late late : late_) twice[late.entry] = slots[late.slot];
  // By way of a register, since the two may overlap: what follows the entries does not matter.
  for (std::size_t i = 0; i < entries_; i += kWordBits) {
    std::uint8_t part[kWordBits];
    std::memcpy(part, twice + i, sizeof part);
    std::memcpy(twice + entries_ + i, part, sizeof part);
  }
}

bool ByteDeals::possible(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k) noexcept {
  return blocks.count() > 1 && n_targets <= ByteDealer::kMaxTargets && blocks.max_rows() < kByteValues &&
         std::uint64_t{blocks.max_rows()} * k <= ByteDealer::kMaxSlots;
}

void ByteDeals::make(const Blocks &blocks, std::uint32_t n_targets, std::uint32_t k, bool sort) {
  sort_rows = sort && k > 1;
  short_rows = blocks.min_rows();
  short_deal.make(blocks, short_rows, n_targets, k);
  if (blocks.max_rows() > short_rows) long_deal.make(blocks, blocks.max_rows(), n_targets, k);
}

void ByteDealer::start(const Blocks &blocks, const ByteDeals &deals, std::uint32_t n_targets,
                       std::uint32_t k) {
  kernels_ = &kernels();
  blocks_ = &blocks;
  deals_ = &deals;
  n_targets_ = n_targets;
  k_ = k;
  dealt_ = kNoBlock;
  if (deals.sort_rows && !sorts_columns()) sorter_.start(n_targets, k);
}

const std::uint8_t *ByteDealer::elements_of(Order &order, std::uint64_t key) {
  if (order.n == n_targets_ && order.key == key) return order.elements;
  order.n = 0;
  permutation_.make_dealt(n_targets_, key, Permutation::Directions::elements);
  const std::uint16_t *const table = permutation_.element_table();
  for (std::uint32_t x = 0; x < n_targets_; ++x) order.elements[x] = static_cast<std::uint8_t>(table[x]);
  order.key = key;
  order.n = n_targets_;
  return order.elements;
}

// The block's targets in their order, each as often as its quota. Slots are what the rows have in common with the
// columns of a matrix: row p takes the slots congruent to p, so that sorting each row of slots sorts the rows.
void ByteDealer::list_slots(Piece &piece) {
  const std::uint32_t b = piece.block.index;
  const std::uint8_t *const outer = elements_of(outer_, blocks_->outer_key(b));
  const std::uint8_t *const inner = elements_of(inner_[b % kInnerOrders], blocks_->inner_key(b));
  kernels_->repeat_bytes(outer, inner, piece.quotas, n_targets_, piece.slots);
  if (sorts_columns()) sort_rows_of_columns(piece.slots, piece.block.rows, k_);
}

void ByteDealer::deal_pieces(std::span<Piece> pieces) {
  for (Piece &piece : pieces) {
    const QuotaTerms terms = blocks_->quota_terms(deals_->of(piece.block).whole_quotas());
    kernels_->block_quotas(terms, piece.block.residue, n_targets_, piece.quotas);
  }
  for (Piece &piece : pieces) list_slots(piece);
  for (Piece &piece : pieces) deals_->of(piece.block).deal(*kernels_, piece.slots, piece.dealt);
}

void ByteDealer::write(const Piece &piece, bool stream, std::uint32_t *out) noexcept {
  const std::uint32_t skipped = piece.rows.begin - piece.block.first_row;
  const std::size_t first = deals_->of(piece.block).row_at(piece.block.start) + skipped;
  const bool sort_after = deals_->sort_rows && !sorts_columns();
  const std::size_t entries = std::size_t{piece.rows.size()} * k_;
  const std::uint8_t *const dealt = piece.dealt + first * k_;
  if (!sort_after) return kernels_->widen_bytes(dealt, entries, out, stream);
  kernels_->widen_bytes(dealt, entries, widened_, false);
  Pace unpaced(nullptr);  // a block is a small piece
  for (std::size_t e = 0; e < entries; e += k_) sorter_.sort({widened_ + e, k_}, out + e, unpaced);
}

void ByteDealer::deal(RowRange rows, bool stream, std::uint32_t *out, const Cancellation *cancellation) {
  dealt_ = kNoBlock;
  const EndOfStreams end{stream ? kernels_ : nullptr};
  Block block = blocks_->block_of_row(rows.begin);
  Pace pace(cancellation);
  for (std::uint32_t row = rows.begin; row < rows.end;) {
    std::size_t n = 0;
    for (; n < kTogether && row < rows.end; ++n) {
      const RowRange part{row, std::min(rows.end, block.end_row())};
      pieces_[n].block = block;
      pieces_[n].rows = part;
      row = part.end;
      if (row < rows.end) block = blocks_->next(block);
    }
    const std::span pieces(pieces_, n);
    deal_pieces(pieces);
    for (const Piece &piece : pieces)
      write(piece, stream, out + std::size_t{piece.rows.begin - rows.begin} * k_);
    pace.did(n * n_targets_);
  }
}

void ByteDealer::deal_one(const Block &block, std::uint32_t row, std::uint32_t *out) {
  Piece &piece = pieces_[0];
  if (dealt_ != block.index) {
    dealt_ = kNoBlock;
    piece.block = block;
    deal_pieces({&piece, 1});
    dealt_ = block.index;
  }
  piece.rows = {row, row + 1};
  write(piece, false, out);
}

}  // namespace phaserouter
