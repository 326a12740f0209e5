// Bit matrices, and the literal pipeline.
#include <algorithm>

#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "capi/handle.hpp"
#include "core/packing.hpp"
#include "kernels/bits.hpp"

using namespace phaserouter;

namespace {

constexpr bool same(Stage stage, int value) { return static_cast<int>(stage) == value; }
static_assert(same(Stage::s_aligned, PHASE_ROUTER_STAGE_S_ALIGNED));
static_assert(same(Stage::s_rotated, PHASE_ROUTER_STAGE_S_ROTATED));
static_assert(same(Stage::s_shuffled, PHASE_ROUTER_STAGE_S_SHUFFLED));
static_assert(same(Stage::s_final, PHASE_ROUTER_STAGE_S_FINAL));
static_assert(same(Stage::t_aligned, PHASE_ROUTER_STAGE_T_ALIGNED));
static_assert(same(Stage::t_rotated, PHASE_ROUTER_STAGE_T_ROTATED));
static_assert(same(Stage::t_shuffled, PHASE_ROUTER_STAGE_T_SHUFFLED));
static_assert(same(Stage::t_prepared, PHASE_ROUTER_STAGE_T_PREPARED));
static_assert(same(Stage::t_final, PHASE_ROUTER_STAGE_T_FINAL));
static_assert(same(Stage::o, PHASE_ROUTER_STAGE_O));

std::size_t word_count(const char *name, std::uint64_t rows, std::uint64_t columns) {
  return checked_product(name, checked_size("rows", rows), words_for(checked_size("columns", columns)),
                         sizeof(std::uint64_t));
}

}  // namespace

phase_router_status phase_router_pack_bits(const uint8_t *bytes, uint64_t rows, uint64_t columns,
                                           uint64_t *bits, size_t bits_len) {
  return guarded([&] {
    const std::size_t words = word_count("bits", rows, columns);
    Buffers buffers;
    const auto in = buffers.input("bytes", bytes, checked_product("bytes", rows, columns, 1));
    const auto out = buffers.output("bits", bits, bits_len, words);
    pack_rows(in, static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), out);
  });
}

phase_router_status phase_router_unpack_bits(const uint64_t *bits, uint64_t rows, uint64_t columns,
                                             uint8_t *bytes, size_t bytes_len) {
  return guarded([&] {
    const std::size_t words = word_count("bits", rows, columns);
    Buffers buffers;
    const auto in = buffers.input("bits", bits, words);
    const auto out = buffers.output("bytes", bytes, bytes_len, checked_product("bytes", rows, columns, 1));
    unpack_rows(in, static_cast<std::size_t>(rows), static_cast<std::size_t>(columns), out);
  });
}

phase_router_status phase_router_row_degrees(const uint64_t *bits, uint64_t rows, uint64_t columns,
                                             uint32_t *degrees, size_t degrees_len) {
  return guarded([&] {
    Buffers buffers;
    const auto in = buffers.input("bits", bits, word_count("bits", rows, columns));
    count_rows(in, static_cast<std::size_t>(columns),
               buffers.output("degrees", degrees, degrees_len, static_cast<std::size_t>(rows)));
  });
}

phase_router_status phase_router_stage(phase_router *router, uint32_t stage, const uint64_t *s_bits,
                                       const uint64_t *t_bits, uint64_t n_sources, uint64_t n_targets,
                                       uint64_t *bits, size_t bits_len) {
  return guarded([&] {
    const Router &checked = checked_router(router);
    if (stage > PHASE_ROUTER_STAGE_O)
      throw Error(Fault::invalid_argument, "stage: there is no stage with the number %u", stage);
    const auto wanted = static_cast<Stage>(stage);
    const Shape shape = checked_shape(n_sources, n_targets, 0);
    const std::size_t s_words =
        checked_product("s_bits", n_sources, words_for(shape.n_targets), sizeof(std::uint64_t));
    const std::size_t t_words =
        checked_product("t_bits", n_targets, words_for(shape.n_sources), sizeof(std::uint64_t));
    Buffers buffers;
    const auto s = buffers.input("s_bits", s_bits, needs_s(wanted) ? s_words : 0);
    const auto t = buffers.input("t_bits", t_bits, needs_t(wanted) ? t_words : 0);
    const auto out = buffers.output("bits", bits, bits_len, is_target_shaped(wanted) ? t_words : s_words);
    const BitMatrix matrix = checked.stage(shape, wanted, s.data(), t.data());
    std::copy(matrix.words().begin(), matrix.words().end(), out.begin());
  });
}
