#include "engine/target_bands.hpp"

#include <algorithm>
#include <bit>

namespace phaserouter {

namespace {

constexpr std::uint32_t kBandBatch = 256;

// The mean number of targets in a cell of an index is at most this.
constexpr unsigned kTargetsPerCell = 4;

}  // namespace

// Most arcs meet one band or two, and a branch on that would be predicted wrongly too often: the target is written to
// the second band in any case, and counted there only if it belongs there.
inline std::size_t TargetBands::add(const BandTarget &target) noexcept {
  const std::size_t first = band_of(target.first);
  const std::size_t last = band_of(target.last);
  BandTarget *const targets = targets_.data();
  std::size_t *const ends = ends_.data();
  targets[ends[first]++] = target;
  targets[ends[first + 1]] = target;
  ends[first + 1] += last > first;
  for (std::size_t band = first + 2; band <= last; ++band) targets[ends[band]++] = target;
  return last - first + 1;
}

inline std::size_t TargetBands::add(std::uint32_t phase, std::uint32_t target, Arc arc) noexcept {
  if (arc.length == 0) return 1;
  const std::uint32_t end = arc.begin + arc.length;
  std::size_t added = add({phase, target, arc.begin, std::min(end, n_sources_) - 1});
  if (end > n_sources_) added += add({phase, target, 0, end - n_sources_ - 1});
  return added;
}

void TargetBands::make(const Plan &plan, unsigned shift, const Cancellation *cancellation) {
  n_sources_ = plan.n_sources();
  n_targets_ = plan.n_targets();
  shift_ = shift;
  make_room(arcs_, n_targets_);
  std::size_t row = 0;
  plan.for_each_target_arc([&](Arc arc) { arcs_[row++] = arc; });
  count_entries(cancellation);
  std::uint32_t targets[kBandBatch];
  std::uint32_t rows[kBandBatch];
  Arc arcs[kBandBatch];
  Pace pace(cancellation);
  for (std::uint32_t first = 0; first < n_targets_; first += kBandBatch) {
    const std::uint32_t n = std::min(kBandBatch, n_targets_ - first);
    plan.targets_from(first, {targets, n});
    std::copy_n(targets, n, rows);
    plan.target_rows({rows, n});
    for (std::uint32_t q = 0; q < n; ++q) arcs[q] = arcs_[rows[q]];
    for (std::uint32_t q = 0; q < n; ++q) pace.did(add(first + q, targets[q], arcs[q]));
  }
}

void TargetBands::count_entries(const Cancellation *cancellation) {
  const std::size_t bands = band_of(n_sources_ - 1) + 1;
  ends_.assign(bands + 1, 0);
  // How many spans more there are in a band than in the one before, modulo 2^64.
  const auto count = [this](std::uint32_t first, std::uint32_t last) {
    ++ends_[band_of(first)];
    --ends_[band_of(last) + 1];
  };
  in_pieces(n_targets_, cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      const Arc arc = arcs_[row];
      if (arc.length == 0) continue;
      const std::uint32_t arc_end = arc.begin + arc.length;
      count(arc.begin, std::min(arc_end, n_sources_) - 1);
      if (arc_end > n_sources_) count(0, arc_end - n_sources_ - 1);
    }
  });
  begins_.resize(bands + 1);
  std::size_t begin = 0;
  std::size_t targets = 0;
  for (std::size_t band = 0; band <= bands; ++band) {
    begins_[band] = begin;
    targets += ends_[band];
    ends_[band] = begin;
    begin += targets + 1;  // add writes one behind the last
  }
  make_room(targets_, begin);
}

void BandIndex::enter(const TargetBands &bands, std::size_t band) {
  const std::span<const BandTarget> targets = bands.targets_of(band);
  const std::size_t n = targets.size();
  for (Room<std::uint32_t> *part : {&phases_, &firsts_, &lasts_, &targets_})
    make_room(*part, n + kSpansBeyond);
  const auto copy = [n, from = targets.data()](
                        std::uint32_t *__restrict phases, std::uint32_t *__restrict firsts,
                        std::uint32_t *__restrict lasts, std::uint32_t *__restrict names) {
    for (std::size_t e = 0; e < n; ++e) {
      phases[e] = from[e].phase;
      firsts[e] = from[e].first;
      lasts[e] = from[e].last;
      names[e] = from[e].target;
    }
  };
  copy(phases_.data(), firsts_.data(), lasts_.data(), targets_.data());
  std::fill_n(phases_.begin() + static_cast<std::ptrdiff_t>(n), kSpansBeyond, UINT32_MAX);
  index(bands.n_targets(), n);
}

void BandIndex::index(std::uint32_t n_targets, std::size_t n) {
  const auto cell_bits = static_cast<unsigned>(std::bit_width(n / kTargetsPerCell));
  const auto phase_bits = static_cast<unsigned>(std::bit_width(n_targets));
  cell_shift_ = phase_bits > cell_bits ? phase_bits - cell_bits : 0;
  const std::size_t cells = (std::size_t{n_targets - 1} >> cell_shift_) + 2;
  first_in_cell_.assign(cells, static_cast<std::uint32_t>(n));
  for (std::size_t e = n; e-- > 0;) first_in_cell_[phases_[e] >> cell_shift_] = static_cast<std::uint32_t>(e);
  for (std::size_t cell = cells - 1; cell-- > 0;)
    first_in_cell_[cell] = std::min(first_in_cell_[cell], first_in_cell_[cell + 1]);
}

}  // namespace phaserouter
