// The kernels of one instruction set level, written once over xsimd's batches. Each level's own file includes this one
// with its own flags, and gives what xsimd does not have as a Level. `Words` are its batches of 64-bit lanes, `Lanes32`
// those of 32-bit lanes; bit i of a mask of bytes is byte i's.
//
//   struct Level {
//     using Arch = ...;    // xsimd's
//     using Words = xsimd::batch<std::uint64_t, Arch>;
//     using Lanes32 = xsimd::batch<std::uint32_t, Arch>;
//
//     // Counting: the set bits of each lane; and out[q] = the sum of the lanes of rows[q], for as many rows as there are
//     // lanes.
//     static Words popcounts(const Words &w);
//     static void store_sums(std::uint32_t *out, const Words *rows);
//
//     // Emitting. deposit keeps those set bits of w whose rank among them, from 0, is a set bit of ranks. emit writes
//     // map[x] for each of the n >= 1 set bits x of w, reads map[0 .. 63], and may write kOverrun entries more, which are
//     // -1 if the level is tidy. store_some copies n < 32 entries, and may read, but not write, up to 32.
//     static constexpr bool tidy;
//     static std::uint64_t deposit(std::uint64_t ranks, std::uint64_t w);
//     static void emit(std::uint64_t w, std::uint32_t n, const std::uint16_t *map, std::uint32_t *out);
//     static void store_some(std::uint32_t *out, const std::uint32_t *from, std::size_t n);
//
//     // Finding: the lanes of v whose lanes of dropped have the highest bit 0, one behind the other; may write all lanes.
//     // Returns how many there are.
//     static std::uint32_t store_kept(std::uint32_t *out, const Lanes32 &v, const Lanes32 &dropped);
//
//     // Draws: products modulo 2^64, those of the lower halves of the lanes, and storing these halves.
//     static Words multiply(const Words &w, std::uint64_t by);
//     static Words multiply_halves(const Words &a, const Words &b);
//     static void store_halves(std::uint32_t *out, const Words &w);
//
//     // Bytes: as many as there are 32-bit lanes, widened; masks of 64 bytes that are not 0, or at most a limit; and the
//     // 64 bits of w as bytes of 0 and 1.
//     static Lanes32 widened(const std::uint8_t *bytes);
//     static std::uint64_t nonzero_bytes(const std::uint8_t *bytes);
//     static std::uint64_t bytes_at_most(const std::uint8_t *bytes, std::uint8_t limit);
//     static void store_bits(std::uint64_t w, std::uint8_t *bytes);
//
//     // Writing past the caches, to an aligned place; and Kernels::end_streams.
//     static void stream(std::uint32_t *out, const Lanes32 &v);
//     static void end_streams();
//
//     // Scores: fixed_score of every lane, for exponents up to kLargestPlainExponent; and the sum of all lanes.
//     static Ints fixed(const Lanes32 &bits, std::int32_t exponent);
//     static std::int32_t sum_of_lanes(const Ints &v);
//
//     // Bit b of the word is bit from[b] of bits, for 64 of them.
//     static std::uint64_t gather_word(const std::uint64_t *bits, const std::uint16_t *from);
//
//     // Only if it permutes bytes: Kernels::block_quotas for 64 targets, and the kernels of these names.
//     static constexpr bool permutes_bytes;
//     static void sixty_four_quotas(const std::uint8_t *whole, const std::uint32_t *begin_rests,
//                                   const std::uint32_t *end_rests, std::uint32_t residue, std::uint8_t *out);
//     static void repeat_bytes(...);
//     static void look_up_bytes(...);
//
//     // Only if its Words have more than four lanes: Kernels::accumulate_rows for the first four words of each row.
//     static void accumulate_four(std::uint64_t *bits, std::size_t rows, std::size_t stride);
//   };
//
// Everything in the level's files has internal linkage and uses no templates of the standard library: a function that two
// levels shared could be kept by the linker in the form that this processor cannot run.
#pragma once

#include "kernels/kernels.hpp"
#include "kernels/simd/level/bytes.hpp"
#include "kernels/simd/level/count.hpp"
#include "kernels/simd/level/draw.hpp"
#include "kernels/simd/level/emit.hpp"
#include "kernels/simd/level/find.hpp"
#include "kernels/simd/level/scores.hpp"
#include "kernels/simd/level/stages.hpp"

namespace phaserouter {
namespace {

template <class Level>
constexpr Kernels make_kernels(const char *name) {
  return {name,
          row_degrees<Level>,
          count_bits<Level>,
          emit_row<Level>,
          emit_rows<Level>,
          emit_ranks<Level>,
          find_spans<Level>,
          find_low<Level>,
          fill<Level>,
          draw<Level>,
          feistel_forward_all<Level>,
          feistel_backward_all<Level>,
          accumulate_rows<Level>,
          block_quotas<Level>,
          repeat_bytes<Level>,
          look_up_bytes<Level>,
          widen_bytes<Level>,
          end_streams<Level>,
          pack_row<Level>,
          unpack_row<Level>,
          rotate_row<Level>,
          gather_bits<Level>,
          and_words<Level>,
          transpose_block,
          fixed_row<Level>,
          largest_magnitude,
          largest_below,
          row_sides<Level>,
          cut_row<Level>,
          split_row<Level>,
          count_columns<Level>,
          subtract_row,
          reduce_row};
}

}  // namespace
}  // namespace phaserouter
