#include "engine/assignment.hpp"

#include <algorithm>

#include "engine/parallel.hpp"
#include "engine/stopwatch.hpp"
#include "engine/streaming.hpp"
#include "kernels/kernels.hpp"
#include "model/words.hpp"

namespace phaserouter {

namespace {

constexpr std::size_t kInnerOrders = 16;

constexpr std::uint32_t kRowsBetweenChecks = 65536;

// Every target of an order as often as its quota. A target is stored twice whether or not it is needed, since most
// quotas are 0, 1 or 2 and a useless store is cheaper than a misprediction: slots has room for that.
template <class TargetAt>
void repeat_targets(std::span<const std::uint32_t> quotas, const TargetAt &target_at, std::uint32_t *slot) {
  for (std::uint32_t x = 0; x < quotas.size(); ++x) {
    const std::uint32_t target = target_at(x);
    const std::uint32_t quota = quotas[target];
    slot[0] = target;
    slot[1] = target;
    if (quota > 2) std::fill(slot + 2, slot + quota, target);
    slot += quota;
  }
}

// The rows of a block that lie in a range, dealt from its slots.
void deal_rows(const Block &block, std::span<const std::uint32_t> slots, std::uint32_t k, RowRange rows,
               std::int32_t *out) {
  const std::uint64_t skipped = rows.begin - block.first_row;
  auto p = static_cast<std::uint32_t>((block.start + skipped * block.stride) % block.rows);
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    std::size_t slot = p;
    for (std::uint32_t m = 0; m < k; ++m, slot += block.rows) *out++ = static_cast<std::int32_t>(slots[slot]);
    p = p + block.stride < block.rows ? p + block.stride : p + block.stride - block.rows;
  }
}

}  // namespace

const Permutation &Assignment::KeyedOrder::make(std::uint32_t n, std::uint64_t key) {
  if (n_ == n && key_ == key) return order_;
  n_ = 0;
  order_.make_dealt(n, key, Permutation::Directions::elements);
  key_ = key;
  n_ = n;
  return order_;
}

// The block's targets in their order, each as often as its quota.
void Assignment::list_slots(Dealer &dealer, const Block &block) const {
  const Permutation &outer = dealer.outer.make(n_targets_, blocks_.outer_key(block.index));
  const Permutation &inner =
      dealer.inner[block.index % kInnerOrders].make(n_targets_, blocks_.inner_key(block.index));
  blocks_.quotas(block, dealer.quotas);
  const std::uint16_t *const outer_table = outer.element_table();
  const std::uint16_t *const inner_table = inner.element_table();
  if (outer_table != nullptr && inner_table != nullptr)
    repeat_targets(
        dealer.quotas, [=](std::uint32_t x) { return outer_table[inner_table[x]]; }, dealer.slots.data());
  else
    repeat_targets(
        dealer.quotas, [&](std::uint32_t x) { return outer.element_at(inner.element_at(x)); },
        dealer.slots.data());
}

void Assignment::deal_blocks(Dealer &dealer, RowRange rows, std::int32_t *out) const {
  dealer.inner.resize(kInnerOrders);
  dealer.quotas.resize(n_targets_);
  dealer.slots.resize(std::size_t{blocks_.most_rows()} * k_ + 2);
  Block block = blocks_.block(blocks_.block_of_row(rows.begin));
  while (rows.begin < rows.end) {
    const RowRange dealt{rows.begin, std::min(rows.end, block.first_row + block.rows)};
    list_slots(dealer, block);
    deal_rows(block, dealer.slots, k_, dealt, out);
    out += std::size_t{dealt.size()} * k_;
    rows.begin = dealt.end;
    if (rows.begin < rows.end) block = blocks_.next(block);
  }
}

void Assignment::assign_rows(Dealer &dealer, RowRange rows, bool stream, std::int32_t *out) const {
  if (in_bytes_) {
    dealer.bytes.start(blocks_, byte_deals_, n_targets_, k_);
    dealer.bytes.deal(rows, stream, reinterpret_cast<std::uint32_t *>(out));
  } else {
    deal_blocks(dealer, rows, out);
  }
  if (stream) kernels().end_streams();
  if (sort_rows_)
    for (std::size_t r = 0; r < rows.size(); ++r) std::sort(out + r * k_, out + (r + 1) * k_);
}

void Assignment::make(const AssignmentJob &job) {
  n_targets_ = static_cast<std::uint32_t>(job.target_degrees.size());
  k_ = job.k;
  sort_rows_ = job.sort_rows;
  layout_.make_dealt(n_targets_, key_for(job.seed, Purpose::layout), Permutation::Directions::elements);
  blocks_.make(job.target_degrees, layout_, job.n_sources, job.k, job.seed);
  in_bytes_ = ByteDeals::possible(blocks_, n_targets_, k_);
  if (in_bytes_) byte_deals_.make(blocks_, n_targets_, k_);
}

Report Assignment::rows(RowRange range, std::span<std::int32_t> routes, int threads,
                        const Cancellation *cancellation, Scratch &scratch) const {
  Report report;
  Stopwatch stopwatch;
  const std::uint64_t n_routes = std::uint64_t{range.size()} * k_;
  report.threads = threads_for(threads, n_routes);
  const auto tasks = static_cast<std::size_t>(report.threads);
  const bool stream = routes.size_bytes() >= kStreamedBytes && !sort_rows_;
  scratch.dealers.resize(std::max(scratch.dealers.size(), tasks));
  run_tasks(report.threads, tasks, [&](std::size_t task) {
    const auto at = [&](std::size_t part) {
      return range.begin + static_cast<std::uint32_t>(std::uint64_t{range.size()} * part / tasks);
    };
    RowRange part{at(task), at(task + 1)};
    while (part.size() > 0) {
      const RowRange piece{part.begin, part.begin + std::min(part.size(), kRowsBetweenChecks)};
      assign_rows(scratch.dealers[task], piece, stream,
                  routes.data() + std::size_t{piece.begin - range.begin} * k_);
      part.begin = piece.end;
      check(cancellation);
    }
  });
  report.counts = {range.size(), n_routes, n_routes, 0, 0, 0};
  report.routing_ms = stopwatch.lap();
  return report;
}

void Assignment::gather(std::span<const std::uint64_t> rows, std::span<std::int32_t> routes,
                        const Cancellation *cancellation, Scratch &scratch) const {
  scratch.dealers.resize(std::max(scratch.dealers.size(), std::size_t{1}));
  for (std::size_t q = 0; q < rows.size(); ++q) {
    const auto row = static_cast<std::uint32_t>(rows[q]);
    assign_rows(scratch.dealers[0], {row, row + 1}, false, routes.data() + q * k_);
    if (q % kRowsBetweenChecks == 0) check(cancellation);
  }
}

}  // namespace phaserouter
