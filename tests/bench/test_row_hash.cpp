// Jump hash and rendezvous hash: what they promise, and loads as their laws have them. Keys are fixed, so nothing here
// is left to chance.
#include "row_hash.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "cmocka.hpp"

using namespace bench;

namespace {

constexpr std::uint64_t kKeys = 20000;

using Row = std::vector<std::int32_t>;

template <class RowOf>
Row row_of(std::uint32_t k, RowOf write) {
  Row row(k, -1);
  write(row.data());
  return row;
}

// Values that this function has had in several libraries for years.
void test_known_buckets(void **) {
  assert_int_equal(jump_hash(1, 1), 0);
  assert_int_equal(jump_hash(42, 57), 43);
  assert_int_equal(jump_hash(0xDEAD10CC, 1), 0);
  assert_int_equal(jump_hash(0xDEAD10CC, 666), 361);
  assert_int_equal(jump_hash(256, 1024), 520);
}

void test_a_key_moves_to_the_new_bucket_or_stays(void **) {
  for (std::uint64_t key = 0; key < 200; key++) {
    for (std::uint64_t n = 1; n < 100; n++) {
      const std::int32_t before = jump_hash(key, n);
      const std::int32_t after = jump_hash(key, n + 1);
      assert_true(before < static_cast<std::int32_t>(n));
      assert_true(after == before || after == static_cast<std::int32_t>(n));
    }
  }
}

void assert_different_targets(Row row, std::int32_t n) {
  std::sort(row.begin(), row.end());
  assert_true(row.front() >= 0 && row.back() < n);
  assert_true(std::adjacent_find(row.begin(), row.end()) == row.end());
}

void test_rows_have_different_targets(void **) {
  for (const std::uint64_t n : {3, 5, 16, 1000}) {
    const std::vector<double> weights(n, 2.5);
    for (const std::uint32_t k : {1, 3}) {
      for (std::uint64_t key = 0; key < 200; key++) {
        const auto size = static_cast<std::int32_t>(n);
        assert_different_targets(row_of(k, [=](std::int32_t *row) { jump_hash_row(key, n, k, row); }), size);
        assert_different_targets(row_of(k, [=](std::int32_t *row) { rendezvous_row(key, n, k, row); }), size);
        assert_different_targets(
            row_of(k, [&](std::int32_t *row) { weighted_rendezvous_row(key, weights, k, row); }), size);
      }
    }
  }
}

// The rows of k + 1 targets begin with those of k: the scores are the same.
void test_fewer_targets_are_the_first_of_more(void **) {
  const std::vector<double> weights = {1, 2, 3, 4, 5, 6, 7, 8};
  for (std::uint64_t key = 0; key < 500; key++) {
    Row plain[2];
    Row weighted[2];
    for (const std::uint32_t k : {3, 4}) {
      plain[k - 3] = row_of(k, [=](std::int32_t *row) { rendezvous_row(key, 8, k, row); });
      weighted[k - 3] = row_of(k, [&](std::int32_t *row) { weighted_rendezvous_row(key, weights, k, row); });
    }
    assert_true(std::equal(plain[0].begin(), plain[0].end(), plain[1].begin()));
    assert_true(std::equal(weighted[0].begin(), weighted[0].end(), weighted[1].begin()));
  }
}

// How often each of n targets is the first of its row, over all keys.
template <class RowOf>
std::vector<double> shares(std::size_t n, RowOf write) {
  std::vector<double> counts(n);
  for (std::uint64_t key = 0; key < kKeys; key++) {
    std::int32_t first = -1;
    write(key, &first);
    counts[static_cast<std::size_t>(first)] += 1.0 / kKeys;
  }
  return counts;
}

// 0.02 is more than five standard errors of a share.
void test_first_targets_have_their_shares(void **) {
  const std::vector<double> weights = {1, 2, 3, 4};
  const auto jump = shares(4, [](std::uint64_t key, std::int32_t *row) { jump_hash_row(key, 4, 1, row); });
  const auto plain = shares(4, [](std::uint64_t key, std::int32_t *row) { rendezvous_row(key, 4, 1, row); });
  const auto weighted =
      shares(4, [&](std::uint64_t key, std::int32_t *row) { weighted_rendezvous_row(key, weights, 1, row); });
  for (std::size_t j = 0; j < 4; j++) {
    assert_true(std::abs(jump[j] - 0.25) < 0.02);
    assert_true(std::abs(plain[j] - 0.25) < 0.02);
    assert_true(std::abs(weighted[j] - weights[j] / 10) < 0.02);
  }
}

}  // namespace

int main() {
  const CMUnitTest tests[] = {
      cmocka_unit_test(test_known_buckets),
      cmocka_unit_test(test_a_key_moves_to_the_new_bucket_or_stays),
      cmocka_unit_test(test_rows_have_different_targets),
      cmocka_unit_test(test_fewer_targets_are_the_first_of_more),
      cmocka_unit_test(test_first_targets_have_their_shares),
  };
  return cmocka_run_group_tests(tests, nullptr, nullptr);
}
