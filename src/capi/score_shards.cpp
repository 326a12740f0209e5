// The assignment by scores, of rows that are spread over several processes.
#include <algorithm>

#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "capi/score_arguments.hpp"
#include "core/score_shards.hpp"
#include "core/sized_struct.hpp"

struct phase_router_score_shard {
  phaserouter::ScoreShardHandle shard;
};

using namespace phaserouter;

static_assert(ScoreShard::kMoreSums == PHASE_ROUTER_SHARD_SUMS);
static_assert(ShardSolution::kMore == PHASE_ROUTER_SHARD_SOLUTION);

namespace {

constexpr std::size_t kFirstPart = sizeof(phase_router_shard_part);

ScoreShardHandle &checked_shard(phase_router_score_shard *handle) { return required("shard", handle).shard; }
const ScoreShardHandle &checked_shard(const phase_router_score_shard *handle) {
  return required("shard", handle).shard;
}

Shape rows_of(const ScoreShardHandle &shard, std::uint32_t rows) {
  return {rows, shard.problem().shape.n_targets, shard.problem().shape.k};
}

ScoreMatrix own_scores(const ScoreShardHandle &shard, const phase_router_scores *scores, Buffers &buffers) {
  ScoreMatrix matrix = checked_scores(rows_of(shard, shard.problem().rows.size()), scores, buffers);
  matrix.first_row = shard.problem().rows.begin;
  return matrix;
}

}  // namespace

phase_router_status phase_router_score_shard_create(phase_router_score_shard **out,
                                                    const phase_router *router,
                                                    const phase_router_load_bounds *loads, uint64_t n_sources,
                                                    uint64_t n_targets, uint32_t k, uint64_t row_begin,
                                                    uint64_t row_end, const int64_t *start) {
  return guarded([&] {
    required("out", out) = nullptr;
    const Router &checked = checked_router(router);
    const Shape shape = checked_shape(n_sources, n_targets, k);
    check_score_shape(shape);
    const RowRange rows = checked_range(shape, row_begin, row_end);
    Buffers buffers;
    const ScoreLoads bounds = checked_loads(shape, loads, buffers);
    const auto prices = buffers.input("start", start, start == nullptr ? 0 : shape.n_targets);
    *out = new phase_router_score_shard{ScoreShardHandle(checked.options(), shape, rows, bounds, prices)};
  });
}

void phase_router_score_shard_destroy(phase_router_score_shard *shard) { delete shard; }

phase_router_status phase_router_score_shard_accumulate(phase_router_score_shard *shard,
                                                        const phase_router_scores *scores, int64_t *sums,
                                                        size_t sums_len) {
  return guarded([&] {
    ScoreShardHandle &checked = checked_shard(shard);
    Buffers buffers;
    const ScoreMatrix matrix = own_scores(checked, scores, buffers);
    checked.accumulate(matrix, buffers.output("sums", sums, sums_len, checked.shard().sums()));
  });
}

phase_router_status phase_router_score_shard_update(phase_router_score_shard *shard, const int64_t *sums,
                                                    size_t sums_len, uint32_t *more) {
  return guarded([&] {
    ScoreShardHandle &checked = checked_shard(shard);
    uint32_t &more_out = required("more", more);
    Buffers buffers;
    more_out = checked.update(buffers.input("sums", sums, sums_len, checked.shard().sums())) ? 1 : 0;
  });
}

phase_router_status phase_router_score_shard_open_rows(const phase_router_score_shard *shard,
                                                       const phase_router_scores *scores, int32_t *rows,
                                                       size_t rows_len, size_t *count) {
  return guarded([&] {
    const ScoreShardHandle &checked = checked_shard(shard);
    size_t &count_out = required("count", count);
    const std::size_t open = checked.shard().open_rows();
    if (rows != nullptr || rows_len != 0) {
      Buffers buffers;
      const ScoreMatrix matrix = own_scores(checked, scores, buffers);
      const std::size_t expected = open * OpenRows::width(checked.problem().shape.n_targets);
      checked.shard().write_open_rows(matrix, buffers.output("rows", rows, rows_len, expected));
    }
    count_out = open;
  });
}

phase_router_status phase_router_score_shard_solve(const phase_router_score_shard *shard, const int32_t *rows,
                                                   size_t n_rows, int64_t *solution, size_t solution_len) {
  return guarded([&] {
    const ScoreShardHandle &checked = checked_shard(shard);
    const Shape &shape = checked.problem().shape;
    if (n_rows > shape.n_sources)
      throw Error(Fault::out_of_range, "n_rows: %zu is above n_sources = %u", n_rows, shape.n_sources);
    Buffers buffers;
    const std::size_t elements =
        checked_product("rows", n_rows, OpenRows::width(shape.n_targets), sizeof(std::int32_t));
    const auto given = buffers.input("rows", rows, elements);
    checked.solve(given,
                  buffers.output("solution", solution, solution_len, ShardSolution::length(shape, n_rows)));
  });
}

phase_router_status phase_router_score_shard_settle(phase_router_score_shard *shard,
                                                    const phase_router_scores *scores,
                                                    const int64_t *solution, size_t solution_len,
                                                    int32_t *routes, size_t routes_len,
                                                    const phase_router_certificate *certificate,
                                                    phase_router_shard_part *part, size_t part_size) {
  return guarded([&] {
    ScoreShardHandle &checked = checked_shard(shard);
    const Shape &shape = checked.problem().shape;
    Buffers buffers;
    const ScoreMatrix matrix = own_scores(checked, scores, buffers);
    const auto given = buffers.input("solution", solution, solution_len);
    const auto out =
        buffers.output("routes", routes, routes_len, route_count(checked.problem().rows.size(), shape.k));
    const Proof proof = checked_proof(shape, certificate, buffers);
    if (!proof.start.empty())
      throw Error(Fault::invalid_argument,
                  "certificate: start is not NULL, but a shard starts where it was created");
    if (proof.tolerance > 0)
      throw Error(Fault::invalid_argument, "certificate: tolerance is not 0, but shards find the best");
    required("part", part);
    check_struct_size("part", part_size, kFirstPart);
    buffers.output_of_any_length("part", reinterpret_cast<unsigned char *>(part), part_size);
    const phase_router_shard_part found = checked.settle(matrix, given, {out, proof.prices, proof.full});
    write_sized("part", found, part, part_size, kFirstPart);
  });
}
