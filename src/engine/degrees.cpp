#include "engine/degrees.hpp"

#include <algorithm>

#include "engine/parallel.hpp"
#include "kernels/bits.hpp"
#include "kernels/kernels.hpp"

namespace phaserouter {

namespace {

// Threads that run in this call anyway are worth joining for this much work in nanoseconds.
constexpr std::uint64_t kMinShared = 10000;

// A piece of work between two questions: a mebibyte, which comes from memory in about a tenth of a millisecond.
constexpr std::size_t kPieceWords = std::size_t{1} << 17;

// Rows too long for one piece.
void count_long_rows(const PackedRows &m, std::size_t begin, std::size_t end,
                     const Cancellation *cancellation) {
  constexpr std::size_t kPieceColumns = kPieceWords * kWordBits;
  const std::uint64_t *bits = m.bits + begin * words_for(m.columns);
  for (std::size_t r = begin; r < end; ++r) {
    std::uint32_t sum = 0;
    for (std::size_t column = 0; column < m.columns; column += kPieceColumns) {
      const std::size_t columns = std::min(kPieceColumns, m.columns - column);
      std::uint32_t degree = 0;
      kernels().row_degrees(bits, 1, columns, &degree);
      sum += degree;
      bits += words_for(columns);
      check(cancellation);
    }
    m.degrees[r] = sum;
  }
}

void count_rows(const PackedRows &m, std::size_t begin, std::size_t end, const Cancellation *cancellation) {
  const std::size_t words = words_for(m.columns);
  if (words > kPieceWords) return count_long_rows(m, begin, end, cancellation);
  in_pieces(end - begin, kPieceWords / (words + 1) + 1, cancellation, [&](std::size_t at, std::size_t to) {
    kernels().row_degrees(m.bits + (begin + at) * words, to - at, m.columns, m.degrees.data() + begin + at);
  });
}

}  // namespace

std::uint64_t degrees_work(std::span<const PackedRows> matrices) noexcept {
  std::uint64_t nanoseconds = 0;
  for (const PackedRows &m : matrices) nanoseconds += m.degrees.size() * (1 + words_for(m.columns) / 6);
  return nanoseconds;
}

int row_degrees(std::span<const PackedRows> matrices, int threads, std::uint64_t later,
                const Cancellation *cancellation) {
  const std::uint64_t nanoseconds = degrees_work(matrices);
  const int running = nanoseconds < kMinShared ? 1 : threads_for(threads, nanoseconds + later);
  const auto tasks = static_cast<std::size_t>(running);
  return run_tasks(running, tasks, cancellation, [&](std::size_t task) {
    for (const PackedRows &m : matrices) {
      const std::size_t begin = m.degrees.size() * task / tasks;
      const std::size_t end = m.degrees.size() * (task + 1) / tasks;
      count_rows(m, begin, end, cancellation);
    }
  });
}

}  // namespace phaserouter
