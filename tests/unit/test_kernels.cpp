// Every level that this processor runs, against literal expectations: bits one at a time.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "cmocka.hpp"
#include "kernels/bits.hpp"
#include "kernels/dispatch.hpp"
#include "model/keys.hpp"

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
      const std::size_t rows = 19;
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

// What a row must hold: the mapped positions of the set bits of an arc, or of those of certain ranks.
std::vector<std::uint32_t> expected_row(const std::vector<std::uint64_t> &words, std::uint32_t ring,
                                        std::uint32_t begin, std::uint32_t length, const std::uint64_t *ranks,
                                        const std::uint16_t *map) {
  std::vector<std::uint32_t> expected;
  std::size_t rank = 0;
  for (std::uint32_t d = 0; d < length; ++d) {
    const std::uint32_t x = (begin + d) % ring;
    if (!bit_of(words.data(), x)) continue;
    if (ranks == nullptr || bit_of(ranks, rank)) expected.push_back(map != nullptr ? map[x] : x);
    ++rank;
  }
  return expected;
}

// All arcs of a small ring; rows from just enough to plenty, between canaries.
void check_arcs(const Kernels &level, std::vector<std::uint64_t> words, std::uint32_t ring,
                std::uint32_t step) {
  words.push_back(~std::uint64_t{0});  // readable, not part of the ring
  std::vector<std::uint16_t> map(words.size() * 64);
  for (std::size_t x = 0; x < map.size(); ++x) map[x] = static_cast<std::uint16_t>(x * 7919 + 40013);
  const auto ranks = some_words(words.size() + 1, 4);
  for (std::uint32_t begin = 0; begin < ring; begin += step) {
    for (std::uint32_t length = 0; length <= ring; length += step) {
      const BitRanges ranges = ring_ranges(begin, length, ring);
      for (const std::uint16_t *m :
           {static_cast<const std::uint16_t *>(map.data()), static_cast<const std::uint16_t *>(nullptr)}) {
        for (const std::uint64_t *r : {static_cast<const std::uint64_t *>(nullptr), ranks.data()}) {
          const auto expected = expected_row(words, ring, begin, length, r, m);
          const auto n = static_cast<std::uint32_t>(expected.size());
          if (r == nullptr) assert_int_equal(level.count_bits(words.data(), ranges), n);
          for (const std::uint32_t spare : {0U, 1U, 7U, 15U, 16U, 17U, 40U, 130U, 600U, 601U}) {
            const std::uint32_t k = n + spare;
            const bool stream = spare % 2 != 0;
            std::vector<std::uint32_t> out(k + 2, kCanary);
            std::uint32_t *const row = out.data() + 1;
            const std::uint32_t count = r == nullptr
                                            ? level.emit_row(words.data(), ranges, m, {row, k, stream})
                                            : level.emit_ranks(words.data(), ranges, r, m, {row, k, stream});
            level.end_streams();
            assert_int_equal(count, n);
            assert_true(std::equal(expected.begin(), expected.end(), row));
            assert_true(
                std::all_of(row + n, row + k, [](std::uint32_t x) { return x == ~std::uint32_t{0}; }));
            assert_int_equal(out.front(), kCanary);
            assert_int_equal(out.back(), kCanary);
          }
        }
      }
    }
  }
}

void rows_are_the_set_bits_of_their_arcs(void **) {
  for_each_level([](const Kernels &level) {
    for (int density = 0; density <= 8; density += 2) {
      check_arcs(level, some_words(2, density), 67, 1);
      check_arcs(level, some_words(4, density), 256, 37);
      check_arcs(level, some_words(40, density), 2560, 533);
    }
    check_arcs(level, some_words(1, 5), 1, 1);
    check_arcs(level, some_words(1, 5), 63, 5);
    check_arcs(level, some_words(2, 5), 65, 3);
  });
}

void many_rows_are_what_each_is_alone(void **) {
  for_each_level([](const Kernels &level) {
    constexpr std::uint32_t kRing = 300;
    constexpr std::uint32_t kRows = 37;
    std::vector<std::uint16_t> map(kRing + 64);
    for (std::size_t x = 0; x < map.size(); ++x) map[x] = static_cast<std::uint16_t>(2 * x + 1);
    for (const std::uint32_t k : {40U, 41U, 200U}) {
      std::vector<std::vector<std::uint64_t>> bits;
      std::vector<RingBits> arcs;
      for (std::uint32_t i = 0; i < kRows; ++i) {
        bits.push_back(some_words(6, static_cast<int>(i % 9)));
        arcs.push_back({bits.back().data(), i * 41 % kRing, std::min(k, i * 7)});
      }
      std::vector<std::uint32_t> out(kRows * k + 1, kCanary);
      std::vector<std::uint32_t> counts(kRows);
      level.emit_rows(arcs.data(), kRows, kRing, map.data(), {out.data(), k, false}, counts.data());
      for (std::uint32_t i = 0; i < kRows; ++i) {
        auto expected = expected_row(bits[i], kRing, arcs[i].begin, arcs[i].length, nullptr, map.data());
        assert_int_equal(counts[i], expected.size());
        expected.resize(k, ~std::uint32_t{0});
        assert_memory_equal(&out[i * k], expected.data(), k * sizeof(std::uint32_t));
      }
      assert_int_equal(out.back(), kCanary);
    }
  });
}

// What find_low writes, with room for what they may write beyond.
template <class Find>
void check_found(const std::vector<std::uint32_t> &expected, const Find &find) {
  std::vector<std::uint32_t> out(expected.size() + kFoundBeyond + 1, kCanary);
  assert_int_equal(find(out.data()), expected.size());
  assert_true(std::equal(expected.begin(), expected.end(), out.begin()));
  assert_int_equal(out.back(), kCanary);
}

void low_bits_are_found(void **) {
  for_each_level([](const Kernels &level) {
    // One bit in 64 and more, up to all; a ring that fills its last word, and rings that do not.
    for (const std::uint32_t ring : {1U, 63U, 64U, 65U, 128U, 4095U, 4096U, 4097U, 9001U}) {
      for (const std::uint64_t sparse : {1U, 3U, 64U, 200U, 5000U}) {
        std::vector<std::uint64_t> words(words_for(ring) + 1, 0);
        std::vector<std::uint8_t> codes(ring + 64);
        for (std::uint32_t x = 0; x < 64 * words.size(); ++x)
          if (bounded(word(sparse, x), sparse) == 0) set_bit(words.data(), x);
        for (std::uint32_t x = 0; x < ring; ++x) codes[x] = static_cast<std::uint8_t>(word(ring, x));
        for (std::uint32_t q = 0; q < 40; ++q) {
          const std::uint32_t begin = q == 0 ? 0 : bounded(word(q, 1), ring);
          const std::uint32_t length = q == 0 ? ring : bounded(word(q, 2), q % 2 == 0 ? ring : 1 + ring / 40);
          const BitRanges ranges = ring_ranges(begin, length, ring);
          const auto expected = expected_row(words, ring, begin, length, nullptr, nullptr);
          for (const std::uint8_t most : {0, 1, 100, 127, 128, 200, 254, 255}) {
            auto low = expected;
            low.erase(
                std::remove_if(low.begin(), low.end(), [&](std::uint32_t x) { return codes[x] > most; }),
                low.end());
            check_found(low, [&](std::uint32_t *out) {
              return level.find_low(words.data(), codes.data(), most, ranges, out);
            });
          }
        }
      }
    }
  });
}

// Positions of which some are equal, spans of one step and of all, ranges that begin and end anywhere.
void spans_are_found(void **) {
  for_each_level([](const Kernels &level) {
    for (const std::uint32_t n : {0U, 1U, 15U, 16U, 17U, 33U, 200U}) {
      constexpr std::uint32_t kHighest = 0x7FFFFFFF;
      constexpr std::uint32_t kSteps = 9;
      std::vector<std::uint32_t> positions(n + kSpansBeyond, kHighest + 1);
      std::vector<std::uint32_t> firsts(n + kSpansBeyond, 0);
      std::vector<std::uint32_t> lasts(n + kSpansBeyond, kHighest);
      std::vector<std::uint32_t> values(n + kSpansBeyond, kCanary);
      for (std::uint32_t i = 0; i < n; ++i) {
        positions[i] = i + 1 == n ? kHighest - 1 : 3 * (i / 2);
        firsts[i] = bounded(word(n, 3 * i), kSteps);
        lasts[i] = firsts[i] + bounded(word(n, 3 * i + 1), kSteps - firsts[i]);
        values[i] = bounded(word(n, 3 * i + 2), kHighest);
      }
      const Spans spans{positions.data(), firsts.data(), lasts.data(), values.data()};
      for (std::uint32_t q = 0; q < 300; ++q) {
        const std::uint32_t begin = bounded(word(q, 1), 3 * n / 2 + 4);
        const std::uint32_t end = q % 5 == 0 ? kHighest : begin + 1 + bounded(word(q, 2), 60);
        const std::uint32_t step = bounded(word(q, 3), kSteps);
        // All that are in the range, and some more on both sides.
        std::uint32_t first = 0;
        while (first < n && positions[first] < begin) ++first;
        std::uint32_t beyond = first;
        while (beyond < n && positions[beyond] < end) ++beyond;
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = first; i < beyond; ++i)
          if (firsts[i] <= step && step <= lasts[i]) expected.push_back(values[i]);
        first -= std::min(first, q % 4);
        beyond = std::min(n, beyond + q % 3);
        std::vector<std::uint32_t> out(expected.size() + kSpansBeyond + 1, kCanary);
        assert_int_equal(level.find_spans(spans, first, beyond - first, begin, end, step, out.data()),
                         expected.size());
        assert_true(std::equal(expected.begin(), expected.end(), out.begin()));
        assert_int_equal(out.back(), kCanary);
      }
    }
  });
}

// SPEC section 2, with a product of 128 bits.
void draws_are_those_of_the_specification(void **) {
  __extension__ typedef unsigned __int128 Wide;
  const auto literal_word = [](std::uint64_t key, std::uint64_t n) {
    std::uint64_t z = key + (n + 1) * 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  };
  for_each_level([&](const Kernels &level) {
    for (const std::uint64_t n :
         {std::uint64_t{300}, std::uint64_t{65536}, std::uint64_t{1} << 31, std::uint64_t{0xFFFFFFFF}}) {
      for (std::size_t count = 0; count <= 300; count += count < 40 ? 1 : 13) {
        const std::uint64_t key = n * 0xD1342543DE82EF95 + count;
        std::vector<std::uint32_t> out(count + 1, kCanary);
        level.draw(key, n, count, out.data());
        for (std::size_t q = 0; q < count; ++q)
          assert_int_equal(out[q], static_cast<std::uint32_t>((Wide{literal_word(key, q)} * (n - q)) >> 64));
        assert_int_equal(out[count], kCanary);
      }
    }
  });
}

void batches_of_a_feistel_permutation_are_its_single_values(void **) {
  for_each_level([](const Kernels &level) {
    for (const std::uint32_t n : {65537U, 100003U, 131072U, 131073U, 1000000U, 0x7FFFFFFFU, 0x80000000U}) {
      const Feistel f = make_feistel(n, n);
      for (const std::size_t count : {0U, 1U, 7U, 8U, 15U, 16U, 17U, 33U, 257U}) {
        std::vector<std::uint32_t> x(count + 1, kCanary);
        for (std::size_t i = 0; i < count; ++i) x[i] = bounded(word(n, i), n);
        if (count > 2) x[1] = n - 1;
        const auto before = x;
        level.feistel_forward(f, x.data(), count);
        for (std::size_t i = 0; i < count; ++i) assert_int_equal(x[i], feistel_forward(f, before[i]));
        level.feistel_backward(f, x.data(), count);
        assert_true(x == before);
      }
    }
  });
}

void rows_are_accumulated(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t stride = 1; stride <= 35; ++stride) {
      const std::size_t rows = 9;
      const auto before = some_words(rows * stride + 1, 4);
      auto after = before;
      level.accumulate_rows(after.data(), rows, stride);
      std::vector<std::uint64_t> sums(stride);
      for (std::size_t i = 0; i < rows * stride; ++i)
        assert_true(after[i] == (sums[i % stride] ^= before[i]));
      assert_true(after.back() == before.back());
    }
  });
}

std::vector<std::uint8_t> some_bytes(std::size_t n, std::uint64_t key, std::uint32_t limit) {
  std::vector<std::uint8_t> bytes(n);
  for (std::size_t i = 0; i < n; ++i) bytes[i] = static_cast<std::uint8_t>(bounded(word(key, i), limit));
  return bytes;
}

void quotas_count_the_rests_above_a_residue(void **) {
  for_each_level([](const Kernels &level) {
    for (const std::size_t n : {1U, 63U, 64U, 65U, 200U, 256U}) {
      const std::size_t padded = words_for(n) * kWordBits;
      const auto whole = some_bytes(padded, n, 200);
      std::vector<std::uint32_t> begins(padded);
      std::vector<std::uint32_t> ends(padded);
      for (std::size_t j = 0; j < padded; ++j) {
        begins[j] = bounded(word(5, j), 0x7FFFFFFF);
        ends[j] = j % 3 == 0 ? begins[j] : bounded(word(6, j), 0x7FFFFFFF);
      }
      for (const std::uint32_t residue : {0U, 1U, begins[0], ends[n - 1], 0x40000000U, 0x7FFFFFFEU}) {
        std::vector<std::uint8_t> out(padded + 1, 0xEE);
        level.block_quotas({whole.data(), begins.data(), ends.data()}, residue, n, out.data());
        for (std::size_t j = 0; j < n; ++j) {
          int expected = whole[j];
          if (ends[j] > residue) ++expected;
          if (begins[j] > residue) --expected;
          assert_int_equal(out[j], expected & 0xFF);
        }
        assert_int_equal(out[padded], 0xEE);
      }
    }
  });
}

void bytes_are_repeated(void **) {
  for_each_level([](const Kernels &level) {
    for (const std::uint32_t most : {1U, 2U, 3U, 4U, 40U}) {
      for (std::size_t n = 1; n <= 256; n += n < 70 ? 1 : 31) {
        const auto outer = some_bytes(256, n, 256);
        const auto inner = some_bytes(256, n + 1, 256);
        const auto times = some_bytes(256, n + 2, most);
        std::vector<std::uint8_t> expected;
        for (std::size_t i = 0; i < n; ++i)
          expected.insert(expected.end(), times[outer[inner[i]]], outer[inner[i]]);
        std::vector<std::uint8_t> out(expected.size() + 65, 0xEE);
        level.repeat_bytes(outer.data(), inner.data(), times.data(), n, out.data());
        assert_true(std::equal(expected.begin(), expected.end(), out.begin()));
        assert_int_equal(out.back(), 0xEE);
      }
    }
  });
}

void bytes_are_looked_up_and_widened(void **) {
  for_each_level([](const Kernels &level) {
    const auto table = some_bytes(256, 1, 256);
    for (std::size_t n = 1; n <= 400; n += n < 140 ? 1 : 29) {
      const std::size_t padded = words_for(n) * kWordBits;
      const auto index = some_bytes(padded, n, 256);
      std::vector<std::uint8_t> out(padded + 1, 0xEE);
      level.look_up_bytes(table.data(), index.data(), n, out.data());
      for (std::size_t i = 0; i < n; ++i) assert_int_equal(out[i], table[index[i]]);
      assert_int_equal(out.back(), 0xEE);
      for (const bool stream : {false, true}) {
        for (const std::size_t start : {0U, 1U, 5U}) {
          std::vector<std::uint32_t> wide(start + n + 1, kCanary);
          level.widen_bytes(index.data(), n, wide.data() + start, stream);
          level.end_streams();
          for (std::size_t i = 0; i < n; ++i) assert_int_equal(wide[start + i], index[i]);
          assert_int_equal(wide.back(), kCanary);
          if (start > 0) assert_int_equal(wide[start - 1], kCanary);
        }
      }
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

void rows_are_rotated(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t columns = 1; columns <= 1300; columns += columns < 300 ? 1 : 97) {
      auto row = some_words(words_for(columns) + 1, 4);
      row[words_for(columns) - 1] &= low_bits((columns - 1) % 64 + 1);
      for (std::size_t offset = 0; offset < columns; offset += columns < 140 ? 1 : 53) {
        std::vector<std::uint64_t> out(words_for(columns) + 1, 0x0123456789ABCDEF);
        level.rotate_row(row.data(), columns, offset, out.data());
        for (std::size_t c = 0; c < columns; ++c)
          assert_int_equal(bit_of(out.data(), (c + offset) % columns), bit_of(row.data(), c));
        for (std::size_t c = columns; c < 64 * words_for(columns); ++c) assert_false(bit_of(out.data(), c));
        assert_true(out.back() == 0x0123456789ABCDEF);
      }
    }
  });
}

void bits_are_gathered(void **) {
  for_each_level([](const Kernels &level) {
    for (const std::size_t columns : {1U, 63U, 64U, 65U, 127U, 500U, 4096U, 65536U}) {
      const auto row = some_words(words_for(columns), 4);
      std::vector<std::uint16_t> from(words_for(columns) * 64, 0);
      for (std::size_t c = 0; c < columns; ++c)
        from[c] = static_cast<std::uint16_t>(bounded(word(columns, c), columns));
      std::vector<std::uint64_t> out(words_for(columns) + 1, 0x0123456789ABCDEF);
      level.gather_bits(row.data(), from.data(), columns, out.data());
      for (std::size_t c = 0; c < columns; ++c)
        assert_int_equal(bit_of(out.data(), c), bit_of(row.data(), from[c]));
      for (std::size_t c = columns; c < 64 * words_for(columns); ++c) assert_false(bit_of(out.data(), c));
      assert_true(out.back() == 0x0123456789ABCDEF);
    }
  });
}

void words_are_intersected(void **) {
  for_each_level([](const Kernels &level) {
    for (std::size_t n = 0; n < 70; ++n) {
      const auto a = some_words(n + 1, 4);
      const auto b = some_words(n + 1, 5);
      std::vector<std::uint64_t> out(n + 1, 0x0123456789ABCDEF);
      level.and_words(a.data(), b.data(), n, out.data());
      for (std::size_t i = 0; i < n; ++i) assert_true(out[i] == (a[i] & b[i]));
      assert_true(out.back() == 0x0123456789ABCDEF);
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
      cmocka_unit_test(rows_are_the_set_bits_of_their_arcs),
      cmocka_unit_test(many_rows_are_what_each_is_alone),
      cmocka_unit_test(low_bits_are_found),
      cmocka_unit_test(spans_are_found),
      cmocka_unit_test(draws_are_those_of_the_specification),
      cmocka_unit_test(batches_of_a_feistel_permutation_are_its_single_values),
      cmocka_unit_test(rows_are_accumulated),
      cmocka_unit_test(quotas_count_the_rests_above_a_residue),
      cmocka_unit_test(bytes_are_repeated),
      cmocka_unit_test(bytes_are_looked_up_and_widened),
      cmocka_unit_test(fills_stay_inside),
      cmocka_unit_test(bytes_are_packed_and_unpacked),
      cmocka_unit_test(rows_are_rotated),
      cmocka_unit_test(bits_are_gathered),
      cmocka_unit_test(words_are_intersected),
      cmocka_unit_test(blocks_are_transposed),
      cmocka_unit_test(the_forced_level_runs),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
