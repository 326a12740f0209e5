#include "engine/plan.hpp"

#include <algorithm>

#include "kernels/bits.hpp"

namespace phaserouter {

namespace {

// From so many sources on a cache line for each is worth a copy of what is known of them.
constexpr std::uint32_t kLeastJoined = 65536;

}  // namespace

void Plan::make_sources(const Job &job, Walk walk) {
  using Directions = Permutation::Directions;
  source_degrees_ = job.source_degrees;
  make_pi_t(pi_t_, job.n_sources(), job.seed, *job.callers,
            walk == Walk::phases ? Directions::elements : Directions::positions);
  make_rho(rho_, job.n_sources(), job.seed, job.row_permutations, *job.callers, Directions::elements);
  source_begins_.resize(job.n_sources());
  const bool joined = walk == Walk::phases && job.n_sources() >= kLeastJoined;
  source_arcs_.resize(joined ? job.n_sources() : 0);
  std::uint32_t begin = 0;
  for (std::size_t at = 0; at < source_begins_.size(); at += kBatch * kBatchesBetweenChecks) {
    check(job.cancellation);
    const std::size_t n = std::min<std::size_t>(kBatch * kBatchesBetweenChecks, source_begins_.size() - at);
    begin = arc_begins(source_degrees_.subspan(at, n), job.n_targets(),
                       std::span(source_begins_).subspan(at, n), begin);
    for (std::size_t r = at; r < at + n && joined; ++r)
      source_arcs_[r] = {source_begins_[r], source_degrees_[r]};
  }
}

void Plan::make_targets(const Job &job) {
  using Directions = Permutation::Directions;
  n_sources_ = job.n_sources();
  n_targets_ = job.n_targets();
  target_degrees_ = job.target_degrees;
  make_pi_s(pi_s_, n_targets_, job.seed, *job.callers, Directions::both);
  make_tau(tau_, n_targets_, job.seed, job.row_permutations, *job.callers, Directions::positions);
  cancellation_ = job.cancellation;
}

void Plan::make_names(const Names &names) {
  targets_ = nullptr;
  codes_ = nullptr;
  const bool listed = names.targets && pi_s_.is_computed();
  if (listed) target_memory_.resize(std::max<std::size_t>(target_memory_.size(), n_targets_));
  if (names.codes) code_memory_.resize(std::max<std::size_t>(code_memory_.size(), n_targets_ + kWordBits));
  if (!listed && !names.codes) return;
  std::uint32_t beside[kBatch];
  for (std::uint32_t first = 0; first < n_targets_; first += kBatch) {
    if (first % (kBatch * kBatchesBetweenChecks) == 0) check(cancellation_);
    const std::uint32_t n = std::min(kBatch, n_targets_ - first);
    std::uint32_t *const targets = listed ? target_memory_.data() + first : beside;
    pi_s_.elements_from(first, {targets, n});
    if (names.codes) std::transform(targets, targets + n, code_memory_.begin() + first, target_code);
  }
  if (listed) targets_ = target_memory_.data();
  if (names.codes) codes_ = code_memory_.data();
}

std::uint32_t Plan::source_arcs_from(std::uint32_t source, std::span<RingBits> arcs) const noexcept {
  const std::uint32_t *const begins = source_begins_.data();
  const std::uint32_t *const degrees = source_degrees_.data();
  std::uint32_t longest = 0;
  const auto set = [&](RingBits &arc, std::uint32_t row) {
    arc.begin = begins[row];
    arc.length = degrees[row];
    longest = std::max(longest, arc.length);
  };
  if (rho_.is_identity()) {
    for (RingBits &arc : arcs) set(arc, source++);
  } else {
    for (RingBits &arc : arcs) set(arc, rho_.element_at(source++));
  }
  return longest;
}

}  // namespace phaserouter
