// The model's pure functions against the oracle's vectors and against their definitions, evaluated literally.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "cmocka.hpp"
#include "model/arcs.hpp"
#include "model/blocks.hpp"
#include "model/error.hpp"
#include "model/golden.hpp"
#include "model/keys.hpp"
#include "model/permutation.hpp"
#include "model/target_groups.hpp"
#include "model/uniform.hpp"

extern "C" {
#include "../capi/vector_file.h"
}

using namespace phaserouter;

namespace {

std::span<const std::uint64_t> values(const vector_case *c, const char *key) {
  std::size_t count = 0;
  const std::uint64_t *const first = vector_values(c, key, &count);
  return {first, count};
}

// --- Words ---------------------------------------------------------------------------------------------------

void check_words(const vector_case *c, void *) {
  const std::string_view op = c->op;
  if (op == "word") {
    const auto n = values(c, "n");
    const auto expected = values(c, "word");
    for (std::size_t q = 0; q < n.size(); ++q)
      assert_int_equal(word(vector_number(c, "key"), n[q]), expected[q]);
  } else if (op == "mix") {
    const auto z = values(c, "z");
    const auto expected = values(c, "mix");
    for (std::size_t q = 0; q < z.size(); ++q) assert_int_equal(mix(z[q]), expected[q]);
  } else if (op == "key") {
    const auto purpose = values(c, "purpose");
    const auto expected = values(c, "key");
    for (std::size_t q = 0; q < purpose.size(); ++q)
      assert_int_equal(key_for(vector_number(c, "seed"), static_cast<Purpose>(purpose[q])), expected[q]);
  } else if (op == "bounded") {
    const auto w = values(c, "w");
    const auto expected = values(c, "value");
    for (std::size_t q = 0; q < w.size(); ++q)
      assert_int_equal(bounded(w[q], vector_number(c, "n")), expected[q]);
  } else if (op == "uniform") {
    const auto j = values(c, "j");
    const auto expected = values(c, "value");
    for (std::size_t q = 0; q < j.size(); ++q)
      assert_int_equal(
          uniform(vector_number(c, "key"), static_cast<std::uint32_t>(j[q]), vector_number(c, "n")),
          expected[q]);
  }
}

void words_match_the_vectors(void **) {
  assert_true(vector_file_each("words.txt", check_words, nullptr) > 20);
}

// --- Permutations --------------------------------------------------------------------------------------------

void check_deal(const vector_case *c, void *) {
  const std::string_view op = c->op;
  if (op != "deal" && op != "deal_sample") return;
  const auto elements = values(c, "elements");
  std::vector<std::uint64_t> positions(elements.size());
  std::iota(positions.begin(), positions.end(), 0);
  if (op == "deal_sample") positions.assign(values(c, "positions").begin(), values(c, "positions").end());

  Permutation dealt;
  dealt.make_dealt(static_cast<std::uint32_t>(vector_number(c, "n")), vector_number(c, "key"),
                   Permutation::Directions::both);
  for (std::size_t q = 0; q < elements.size(); ++q) {
    const auto position = static_cast<std::uint32_t>(positions[q]);
    assert_int_equal(dealt.element_at(position), elements[q]);
    assert_int_equal(dealt.position_of(static_cast<std::uint32_t>(elements[q])), position);
  }
}

void deals_match_the_vectors(void **) {
  assert_true(vector_file_each("permutations.txt", check_deal, nullptr) > 50);
}

void large_deals_are_bijections(void **) {
  for (const std::uint32_t n : {65537U, 65538U, 100003U, 131072U, 131073U}) {
    Permutation dealt;
    dealt.make_dealt(n, 42, Permutation::Directions::both);
    assert_null(dealt.element_table());
    std::vector<std::uint32_t> elements(n);
    for (std::uint32_t p = 0; p < n; ++p) {
      elements[p] = dealt.element_at(p);
      assert_int_equal(dealt.position_of(elements[p]), p);
    }
    assert_true(is_permutation_of_range(elements));
  }
}

void non_permutations_are_told(void **) {
  assert_true(is_permutation_of_range({}));
  assert_true(is_permutation_of_range(std::vector<std::uint32_t>{2, 0, 1}));
  assert_false(is_permutation_of_range(std::vector<std::uint32_t>{0, 0}));
  assert_false(is_permutation_of_range(std::vector<std::uint32_t>{1, 2}));
}

// --- Golden multipliers --------------------------------------------------------------------------------------

void golden_multipliers_are_coprime_and_spread_well(void **) {
  for (std::uint32_t n = 1; n < 20000; ++n) {
    const std::uint32_t g = golden(n);
    assert_true(g >= 1 && (g < n || n == 1));
    assert_int_equal(std::gcd(g, n), 1);
    // docs/assignment.md
    assert_true(partial_quotients(n, g) <= 30);
  }
}

void the_spreading_lemma_holds(void **) {
  // Every interval of residues and every run of multiples, by prefix sums of the deviation.
  for (const std::uint32_t n : {1U, 2U, 3U, 7U, 32U, 97U, 126U, 150U, 462U}) {
    const std::uint64_t g = golden(n);
    const double bound = 2.0 * static_cast<double>(partial_quotients(n, static_cast<std::uint32_t>(g)));
    for (std::uint32_t length = 1; length < n; ++length) {
      double sum = 0;
      double lowest = 0;
      double highest = 0;
      for (std::uint64_t x = 0; x < n; ++x) {
        sum += (x * g % n < length ? 1.0 : 0.0) - static_cast<double>(length) / n;
        lowest = std::min(lowest, sum);
        highest = std::max(highest, sum);
      }
      assert_true(highest - lowest < bound);
    }
  }
}

void multiples_are_counted(void **) {
  std::uint64_t state = 1;
  for (int round = 0; round < 3000; ++round) {
    const std::uint32_t modulus = 1 + bounded(word(state, 0), 200);
    const std::uint32_t step = bounded(word(state, 1), modulus);
    const std::uint32_t count = bounded(word(state, 2), 3 * modulus);
    const std::uint32_t limit = bounded(word(state, 3), modulus + 1);
    const std::uint32_t first = bounded(word(state, 5), modulus);
    std::uint64_t expected = 0;
    std::uint64_t from_first = 0;
    for (std::uint64_t x = 0; x < count; ++x) {
      expected += x * step % modulus < limit;
      from_first += (first + x * step) % modulus < limit;
    }
    assert_int_equal(count_multiples_below(count, step, modulus, limit), expected);
    assert_int_equal(count_multiples_below(count, step, modulus, limit, first), from_first);
    state = word(state, 4);
  }
  // Large, with a known answer: all residues once, and a half of an even ring.
  constexpr std::uint64_t kLarge = 2147483646;
  assert_int_equal(count_multiples_below(kLarge, golden(kLarge), kLarge, 1000), 1000);
  assert_int_equal(count_multiples_below(kLarge / 2, 2, kLarge, kLarge / 2), (kLarge / 2 + 1) / 2);
}

// --- Blocks --------------------------------------------------------------------------------------------------

void blocks_partition_rows_and_quotas(void **) {
  for (const std::uint32_t n_sources : {1U, 7U, 64U, 1000U, 4099U}) {
    for (const std::uint32_t n_targets : {1U, 3U, 17U, 256U}) {
      const std::uint32_t k = std::max(1U, n_targets / 5);
      // Any degrees with the right sum and cap will do.
      std::vector<std::uint32_t> degrees(n_targets, 0);
      std::uint64_t left = std::uint64_t{n_sources} * k;
      for (std::uint32_t j = 0; j < n_targets; ++j) {
        const std::uint64_t room_behind = std::uint64_t{n_sources} * (n_targets - j - 1);
        const std::uint64_t least = left > room_behind ? left - room_behind : 0;
        const std::uint64_t most = std::min<std::uint64_t>(left, n_sources);
        degrees[j] = static_cast<std::uint32_t>(least + bounded(word(j, k), most - least + 1));
        left -= degrees[j];
      }
      Blocks blocks;
      blocks.make(degrees, n_sources, k, 9, nullptr);

      std::vector<std::uint64_t> sums(n_targets, 0);
      Room<std::uint32_t> room;
      Block walked = blocks.block(0);
      std::uint32_t row = 0;
      for (std::uint32_t b = 0; b < blocks.count(); ++b) {
        const Block block = blocks.block(b);
        assert_int_equal(block.first_row, row);
        assert_int_equal(walked.first_row, block.first_row);
        assert_int_equal(walked.start, block.start);
        assert_true(block.rows <= blocks.max_rows());
        assert_int_equal(blocks.block_of_row(row).index, b);
        assert_int_equal(blocks.block_of_row(row + block.rows - 1).index, b);
        const std::span<const std::uint32_t> quotas = blocks.quotas(block, room, nullptr);
        std::uint64_t slots = 0;
        for (std::uint32_t j = 0; j < n_targets; ++j) {
          assert_int_equal(blocks.quotas_before(block, j), sums[j]);
          assert_true(quotas[j] <= block.rows);
          if (blocks.count() > 1) assert_int_equal(quotas[j], blocks.quota(block, j));
          slots += quotas[j];
          sums[j] += quotas[j];
        }
        assert_int_equal(slots, std::uint64_t{k} * block.rows);
        row += block.rows;
        if (b + 1 < blocks.count()) walked = blocks.next(walked);
      }
      assert_int_equal(row, n_sources);
      for (std::uint32_t j = 0; j < n_targets; ++j) assert_int_equal(sums[j], degrees[j]);
    }
  }
}

// Rows of a block that stand at certain positions, counted one by one.
void rows_of_a_block_are_counted(void **) {
  const std::vector<std::uint32_t> degrees(60, 50);  // 1000 rows of 3, in blocks of 20
  Blocks blocks;
  blocks.make(degrees, 1000, 3, 11, nullptr);
  for (std::uint32_t b = 0; b < blocks.count(); ++b) {
    const Block block = blocks.block(b);
    for (std::uint32_t first = 0; first < block.rows; first += 3) {
      for (std::uint32_t quota = 0; quota <= block.rows; ++quota) {
        std::uint32_t expected = 0;
        for (std::uint32_t row = block.first_row; row < block.end_row(); ++row) {
          assert_int_equal(Blocks::rows_before(block, row, first, quota), expected);
          expected += (block.position_of(row) + block.rows - first) % block.rows < quota;
        }
        assert_int_equal(expected, quota);
      }
    }
  }
}

// --- Groups --------------------------------------------------------------------------------------------------

void targets_lie_together_by_group(void **) {
  TargetGroups groups;
  for (const std::uint32_t count : {7U, 300U, 1U, 40U}) {  // memory is reused
    std::vector<std::uint32_t> group_of(100000);
    for (std::size_t j = 0; j < group_of.size(); ++j)
      group_of[j] = bounded(word(count, j), count) / 2 * 2 % count;
    groups.make(group_of, count, nullptr);
    assert_int_equal(groups.count(), count);
    std::uint32_t place = 0;
    for (std::uint32_t c = 0; c < count; ++c) {
      assert_int_equal(groups.first(c), place);
      std::int64_t last = -1;
      for (const std::uint32_t j : groups.part(groups.targets(), c)) {
        assert_int_equal(group_of[j], c);
        assert_true(j > last);
        last = j;
        ++place;
      }
    }
    assert_int_equal(place, group_of.size());
  }
}

// --- Arcs ----------------------------------------------------------------------------------------------------

void arcs_tile_the_ring(void **) {
  const std::vector<std::uint32_t> degrees{3, 0, 5, 5, 2, 4};
  std::vector<std::uint32_t> begins(degrees.size());
  arc_begins(degrees, 5, begins);
  const std::vector<std::uint32_t> expected{0, 3, 3, 3, 3, 0};
  assert_memory_equal(begins.data(), expected.data(), sizeof(std::uint32_t) * begins.size());
  assert_int_equal(ring_advance(3, 2, 5), 0);
  assert_int_equal(ring_advance(2147483646, 2147483647, 2147483647), 2147483646);
}

// Against sums in 64 bits.
void arcs_tile_rings_of_any_size(void **) {
  for (const std::uint32_t size : {0U, 1U, 2U, 64U, 65521U, 0x40000000U, 0x7FFFFFFFU}) {
    std::vector<std::uint32_t> degrees(97);
    for (std::size_t r = 0; r < degrees.size(); ++r)
      degrees[r] = r % 5 == 0 ? size : r % 7 == 0 ? 0 : bounded(word(size, r), std::uint64_t{size} + 1);
    std::vector<std::uint32_t> begins(degrees.size());
    arc_begins(degrees, size, begins);
    std::uint64_t sum = 0;
    for (std::size_t r = 0; r < degrees.size(); ++r) {
      assert_int_equal(begins[r], size == 0 ? 0 : sum % size);
      sum += degrees[r];
    }
  }
}

std::string problem(std::span<const std::uint32_t> degrees, std::uint32_t limit) {
  try {
    checked_mass(degrees, limit, "d", "n", nullptr);
  } catch (const Error &error) {
    return error.what();
  }
  return "none";
}

// Limits on both sides of where a sum no longer fits in 32 bits, and degrees whose difference from the limit does not.
void degrees_above_the_limit_are_told(void **) {
  for (const std::uint32_t limit : {0U, 1U, 255U, 41943040U, 42949672U, 0x7FFFFFFFU}) {
    std::vector<std::uint32_t> degrees(101, limit);
    assert_true(checked_mass(degrees, limit, "d", "n", nullptr) == std::uint64_t{limit} * 101);
    for (const std::uint32_t degree :
         {limit + 1, 0x7FFFFFFFU, 0x80000000U, limit + 0x80000000U, 0xFFFFFFFFU}) {
      degrees[67] = degree;
      const std::string told =
          "d: entry 67 is " + std::to_string(degree) + ", which is above n = " + std::to_string(limit);
      assert_string_equal(problem(degrees, limit).c_str(), degree > limit ? told.c_str() : "none");
    }
  }
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(words_match_the_vectors),
      cmocka_unit_test(deals_match_the_vectors),
      cmocka_unit_test(large_deals_are_bijections),
      cmocka_unit_test(non_permutations_are_told),
      cmocka_unit_test(golden_multipliers_are_coprime_and_spread_well),
      cmocka_unit_test(the_spreading_lemma_holds),
      cmocka_unit_test(multiples_are_counted),
      cmocka_unit_test(blocks_partition_rows_and_quotas),
      cmocka_unit_test(rows_of_a_block_are_counted),
      cmocka_unit_test(targets_lie_together_by_group),
      cmocka_unit_test(arcs_tile_the_ring),
      cmocka_unit_test(arcs_tile_rings_of_any_size),
      cmocka_unit_test(degrees_above_the_limit_are_told),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
