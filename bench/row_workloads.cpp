// Jobs that ask an assignment for rows.
#include <phase_router.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "inputs.hpp"
#include "library.hpp"
#include "plain_loops.hpp"
#include "row_hash.hpp"
#include "workloads.hpp"

namespace bench {
namespace {

// Rows are random ones, and every call asks for others, until the list of them begins again.
constexpr std::uint64_t kListed = 1 << 20;

class RowWorkload final : public Workload {
 public:
  RowWorkload(const Case &c, int threads)
      : case_(c),
        router_(threads, c.options),
        weights_(uniform_values<std::uint64_t>(c.n_targets, 50, 150, 1)),
        listed_(uniform_values<std::uint64_t>(std::max(kListed, c.asked), 0, c.n_sources - 1, 2)),
        routes_(c.asked * c.k, -1) {
    if (c.kind == Kind::kObject) return;
    hash_weights_.assign(weights_.begin(), weights_.end());
    assignment_.emplace(router_, weights_, c.n_sources, c.k);
  }

  void call(Contender contender) override {
    const std::span<const std::uint64_t> rows = next_rows();
    switch (contender) {
      case Contender::kPlainLoops:
        std::fill(routes_.begin(), routes_.end(), static_cast<std::int32_t>(sum_of(weights_, 1)));
        break;
      case Contender::kJumpHash:
        for_each(rows, [this](std::uint64_t i, std::int32_t *row) {
          jump_hash_row(i, case_.n_targets, case_.k, row);
        });
        break;
      case Contender::kRendezvousHash:
        for_each(rows, [this](std::uint64_t i, std::int32_t *row) {
          rendezvous_row(i, case_.n_targets, case_.k, row);
        });
        break;
      case Contender::kWeightedRendezvous:
        for_each(rows, [this](std::uint64_t i, std::int32_t *row) {
          weighted_rendezvous_row(i, hash_weights_, case_.k, row);
        });
        break;
      default:
        ask(rows);
    }
  }

  [[nodiscard]] std::uint64_t routes() const override { return routes_.size(); }
  [[nodiscard]] std::uint64_t input_bytes() const override {
    return bytes_of(weights_) + case_.asked * sizeof(std::uint64_t);
  }
  [[nodiscard]] std::uint64_t output_bytes() const override { return bytes_of(routes_); }

 private:
  std::span<const std::uint64_t> next_rows() {
    if (listed_.size() - at_ < case_.asked) at_ = 0;
    at_ += case_.asked;
    return std::span(listed_).subspan(at_ - case_.asked, case_.asked);
  }

  template <class RowOf>
  void for_each(std::span<const std::uint64_t> rows, RowOf row_of) {
    std::int32_t *row = routes_.data();
    for (const std::uint64_t i : rows) {
      row_of(i, row);
      row += case_.k;
    }
  }

  void ask(std::span<const std::uint64_t> rows) {
    if (case_.kind == Kind::kGather) return ask_in_batches(rows);
    std::optional<Assignment> made;
    if (case_.kind == Kind::kObject) made.emplace(router_, weights_, case_.n_sources, case_.k);
    const phase_router_assignment *const asked = made ? made->get() : assignment_->get();
    for_each(rows, [this, asked](std::uint64_t i, std::int32_t *row) {
      require(phase_router_assignment_rows(asked, i, i + 1, row, case_.k));
    });
  }

  void ask_in_batches(std::span<const std::uint64_t> rows) {
    for (std::size_t begin = 0; begin < rows.size(); begin += kBatch) {
      const std::span batch = rows.subspan(begin, std::min(kBatch, rows.size() - begin));
      require(phase_router_assignment_gather(assignment_->get(), batch.data(), batch.size(),
                                             routes_.data() + begin * case_.k, batch.size() * case_.k));
    }
  }

  Case case_;
  Router router_;
  std::vector<std::uint64_t> weights_;
  std::vector<double> hash_weights_;
  std::vector<std::uint64_t> listed_;
  std::size_t at_ = 0;
  std::vector<std::int32_t> routes_;
  std::optional<Assignment> assignment_;
};

}  // namespace

std::unique_ptr<Workload> make_row_workload(const Case &c, int threads) {
  return std::make_unique<RowWorkload>(c, threads);
}

}  // namespace bench
