// Every level that this processor runs, against literal expectations: bits one at a time.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "cmocka.hpp"
#include "kernels/bits.hpp"
#include "kernels/dispatch.hpp"
#include "model/words.hpp"

using namespace phaserouter;

namespace {

constexpr std::uint32_t kCanary = 0xDEADBEEF;

bool bit_of(const std::uint64_t *words, std::size_t x) { return (words[x / 64] >> (x % 64) & 1) != 0; }

// Words whose bits are set with about the same probability, from none to all.
std::vector<std::uint64_t> some_words(std::size_t n, int density) {
  std::vector<std::uint64_t> words(n, 0);
  for (std::size_t x = 0; x < 64 * n; ++x)
    if (static_cast<int>(bounded(word(n + static_cast<std::uint64_t>(density), x), 8)) < density)
      words[x / 64] |= std::uint64_t{1} << (x % 64);
  return words;
}

template <class Body>
void for_each_level(const Body &body) {
  const Levels levels = runnable_levels();
  for (std::size_t l = 0; l < levels.count; ++l) body(*levels.tables[l]);
}

void degrees_are_popcounts_without_padding(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t columns = 0; columns < 400; ++columns) {
      const std::size_t stride = words_for(columns);
      const std::size_t rows = 5;
      for (const std::size_t misalignment : {0U, 1U, 3U}) {
        const auto words = some_words(misalignment + rows * stride + 1, 5);
        std::vector<std::uint32_t> degrees(rows + 1, kCanary);
        level.row_degrees(words.data() + misalignment, rows, columns, degrees.data());
        for (std::size_t r = 0; r < rows; ++r) {
          std::uint32_t expected = 0;
          for (std::size_t c = 0; c < columns; ++c)
            expected += bit_of(words.data() + misalignment + r * stride, c);
          assert_int_equal(degrees[r], expected);
        }
        assert_int_equal(degrees[rows], kCanary);
      }
    }
    // Long rows, where the counters of a level's own algorithm could overflow.
    const std::size_t columns = 1000003;
    const std::vector<std::uint64_t> ones(words_for(columns), ~std::uint64_t{0});
    std::uint32_t degree = 0;
    level.row_degrees(ones.data(), 1, columns, &degree);
    assert_int_equal(degree, columns);
  });
}

// All cyclic ranges of a small bitset; room from just enough to plenty.
void check_ranges(const Kernels &level, const std::vector<std::uint64_t> &words, std::uint32_t size,
                  std::uint32_t step) {
  std::vector<std::uint32_t> map(words.size() * 64);
  for (std::size_t x = 0; x < map.size(); ++x) map[x] = static_cast<std::uint32_t>(x * 7919 + 13);
  for (std::uint32_t begin = 0; begin < size; begin += step) {
    for (std::uint32_t length = 0; length <= size; length += step) {
      const std::uint32_t end = begin + length;
      const BitRanges ranges{begin, std::min(end, size), end > size ? end - size : 0};
      std::vector<std::uint32_t> expected;
      for (std::uint32_t d = 0; d < length; ++d)
        if (bit_of(words.data(), (begin + d) % size)) expected.push_back((begin + d) % size);
      const auto n = static_cast<std::uint32_t>(expected.size());
      assert_int_equal(level.count_bits(words.data(), ranges), n);
      for (const std::uint32_t spare : {0U, 1U, 3U, 70U}) {
        std::vector<std::uint32_t> out(n + spare + 1, kCanary);
        assert_int_equal(level.extract_positions(words.data(), ranges, out.data(), n + spare), n);
        assert_true(std::equal(expected.begin(), expected.end(), out.begin()));
        assert_int_equal(out.back(), kCanary);
        std::fill(out.begin(), out.end(), kCanary);
        assert_int_equal(level.extract_mapped(words.data(), ranges, map.data(), out.data(), n + spare), n);
        for (std::uint32_t q = 0; q < n; ++q) assert_int_equal(out[q], map[expected[q]]);
        assert_int_equal(out.back(), kCanary);
      }
    }
  }
}

void cyclic_ranges_are_counted_and_extracted(void **) {
  for_each_level([](const Kernels &level) {
    for (int density = 0; density <= 8; density += 2) {
      check_ranges(level, some_words(2, density), 67, 1);
      check_ranges(level, some_words(4, density), 256, 37);
      check_ranges(level, some_words(40, density), 2560, 533);
    }
  });
}

void fills_stay_inside(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t n = 0; n < 200; ++n) {
      for (std::size_t start = 0; start < 4; ++start) {
        std::vector<std::uint32_t> out(start + n + 1, kCanary);
        level.fill(out.data() + start, n, 77);
        for (std::size_t i = 0; i < out.size(); ++i)
          assert_int_equal(out[i], i >= start && i < start + n ? 77 : kCanary);
      }
    }
  });
}

void bytes_are_packed_and_unpacked(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t columns = 0; columns < 300; ++columns) {
      for (const std::size_t start : {0U, 1U, 5U}) {
        std::vector<std::uint8_t> bytes(start + columns);
        for (std::size_t c = 0; c < bytes.size(); ++c) {
          const std::uint64_t w = word(columns, c);
          bytes[c] = w % 3 == 0 ? 0 : static_cast<std::uint8_t>(w >> 8);
        }
        std::vector<std::uint64_t> words(words_for(columns) + 1, 0x0123456789ABCDEF);
        level.pack_row(bytes.data() + start, columns, words.data());
        assert_int_equal(words.back(), 0x0123456789ABCDEF);
        for (std::size_t c = 0; c < 64 * words_for(columns); ++c)
          assert_int_equal(bit_of(words.data(), c), c < columns && bytes[start + c] != 0);
        std::vector<std::uint8_t> back(start + columns + 1, 0xEE);
        level.unpack_row(words.data(), columns, back.data() + start);
        assert_int_equal(back.back(), 0xEE);
        for (std::size_t c = 0; c < columns; ++c) assert_int_equal(back[start + c], bytes[start + c] != 0);
      }
    }
  });
}

void blocks_are_transposed(void **) {
  for_each_level([](const Kernels &level) {
    for (int density = 0; density <= 8; ++density) {
      const auto before = some_words(64, density);
      auto after = before;
      level.transpose_block(after.data());
      for (std::size_t r = 0; r < 64; ++r)
        for (std::size_t c = 0; c < 64; ++c) assert_int_equal(bit_of(&after[c], r), bit_of(&before[r], c));
    }
  });
}

void the_forced_level_runs(void **) {
  const char *const forced = std::getenv("PHASE_ROUTER_SIMD");
  if (forced == nullptr) skip();
  assert_null(refused_level());
  assert_string_equal(kernels().level, forced);
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(degrees_are_popcounts_without_padding),
      cmocka_unit_test(cyclic_ranges_are_counted_and_extracted),
      cmocka_unit_test(fills_stay_inside),
      cmocka_unit_test(bytes_are_packed_and_unpacked),
      cmocka_unit_test(blocks_are_transposed),
      cmocka_unit_test(the_forced_level_runs),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
