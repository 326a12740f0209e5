// SPEC section 6: one row, from the active set to the targets that it keeps.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/job.hpp"
#include "engine/plan.hpp"

namespace phaserouter {

class RowSelector {
 public:
  void start(const Job &job, const Plan &plan);

  // The number of candidates of a source, given the active set at its phase.
  [[nodiscard]] std::uint32_t count(const std::uint64_t *active, std::uint32_t source) const noexcept;

  struct Kept {
    std::uint32_t candidates;
    std::uint32_t routes;
  };

  // Writes the targets that the source keeps, at most room, and returns how many there are. What lies behind them
  // up to out[room - 1] may be overwritten.
  Kept select(const std::uint64_t *active, std::uint32_t source, std::uint32_t *out,
              std::uint32_t room) noexcept;

 private:
  void draw_ranks(std::uint32_t source, std::uint32_t candidates) noexcept;
  void keep_random(std::uint32_t source, std::uint32_t candidates, std::uint32_t *out) noexcept;
  void keep_first(std::uint32_t candidates, std::uint32_t *out) noexcept;

  const Plan *plan_ = nullptr;
  std::uint32_t k_ = 0;
  Selection selection_ = Selection::random;
  bool sort_rows_ = false;
  std::uint64_t selection_key_ = 0;
  std::vector<std::uint32_t> candidates_;  // of one row
  std::vector<std::uint32_t> scratch_;
  std::vector<std::uint32_t> ranks_;       // the identity, but while ranks are drawn
  std::vector<std::uint32_t> drawn_;       // the k draws of a row
  std::vector<std::uint64_t> kept_ranks_;  // bitset
};

}  // namespace phaserouter
