/* Packing, unpacking, popcounts at every column count, and the literal stages against the closed form. */
#include "closed_form.h"
#include "support.h"

enum { COLUMNS = 200, ROWS = 7 };

static int bit_of(const uint64_t *bits, uint64_t words, uint64_t row, uint64_t column) {
  return (int)(bits[row * words + column / 64] >> (column % 64) & 1);
}

static void pack_every_column_count(void **state) {
  (void)state;
  uint64_t random = 71;
  for (uint64_t columns = 0; columns <= COLUMNS; columns++) {
    const uint64_t words = test_words(columns);
    const size_t cells = (size_t)(ROWS * columns), length = (size_t)(ROWS * words);
    uint8_t *bytes = guard_alloc(cells);
    uint64_t *bits = guard_alloc(length * sizeof *bits);
    for (size_t c = 0; c < cells; c++) {
      static const uint8_t values[] = {0, 0, 0, 1, 2, 128, 255};
      bytes[c] = values[test_below(&random, sizeof values)];
    }
    assert_ok(phase_router_pack_bits(bytes, ROWS, columns, bits, length));
    guard_check(bits);
    for (uint64_t r = 0; r < ROWS; r++) {
      for (uint64_t c = 0; c < columns; c++) {
        assert_int_equal(bit_of(bits, words, r, c), bytes[r * columns + c] != 0);
      }
      for (uint64_t c = columns; c < words * 64; c++) assert_int_equal(bit_of(bits, words, r, c), 0);
    }
    guard_free(bytes);
    guard_free(bits);
  }
}

/* Random words: the bits past the last column are to be ignored. */
static void unpack_and_popcount_every_column_count(void **state) {
  (void)state;
  uint64_t random = 72;
  for (uint64_t columns = 0; columns <= COLUMNS; columns++) {
    const uint64_t words = test_words(columns);
    const size_t cells = (size_t)(ROWS * columns), length = (size_t)(ROWS * words);
    uint8_t *bytes = guard_alloc(cells);
    uint64_t *bits = guard_alloc(length * sizeof *bits);
    uint32_t *degrees = guard_alloc(ROWS * sizeof *degrees);
    for (size_t w = 0; w < length; w++) bits[w] = test_next(&random);
    for (uint64_t w = 0; w < words; w++) bits[w] = UINT64_MAX; /* a row all ones */
    assert_ok(phase_router_unpack_bits(bits, ROWS, columns, bytes, cells));
    assert_ok(phase_router_row_degrees(bits, ROWS, columns, degrees, ROWS));
    guard_check(bytes);
    guard_check(degrees);
    for (uint64_t r = 0; r < ROWS; r++) {
      uint32_t count = 0;
      for (uint64_t c = 0; c < columns; c++) {
        const int bit = bit_of(bits, words, r, c);
        assert_int_equal(bytes[r * columns + c], bit);
        count += (uint32_t)bit;
      }
      assert_int_equal(degrees[r], count);
    }
    assert_int_equal(degrees[0], columns);
    guard_free(bytes);
    guard_free(bits);
    guard_free(degrees);
  }
}

/* Long rows, so that every inner loop of a kernel and its rest are reached, and many rows. */
static void popcounts_of_long_rows(void **state) {
  (void)state;
  uint64_t random = 73;
  static const uint64_t columns[] = {1000, 4095, 4096, 4097, 10000, 65537, 131072};
  for (size_t x = 0; x < sizeof columns / sizeof *columns; x++) {
    const uint64_t words = test_words(columns[x]);
    for (uint64_t rows = 1; rows <= 300; rows *= 17) {
      uint32_t *expected = test_alloc((size_t)rows * sizeof *expected);
      uint32_t *degrees = guard_alloc((size_t)rows * sizeof *degrees);
      test_fill_degrees(expected, rows, columns[x], DEGREES_MIXED, &random);
      uint64_t *bits = test_pack_degrees(expected, rows, columns[x], &random);
      assert_ok(phase_router_row_degrees(bits, rows, columns[x], degrees, (size_t)rows));
      assert_int_equal(memcmp(degrees, expected, (size_t)rows * sizeof *degrees), 0);
      uint8_t *bytes = guard_alloc((size_t)(rows * columns[x]));
      uint64_t *again = guard_alloc((size_t)(rows * words) * sizeof *again);
      assert_ok(phase_router_unpack_bits(bits, rows, columns[x], bytes, (size_t)(rows * columns[x])));
      assert_ok(phase_router_pack_bits(bytes, rows, columns[x], again, (size_t)(rows * words)));
      for (uint64_t r = 0; r < rows && columns[x] % 64 != 0; r++) { /* clear the padding of the original */
        bits[r * words + words - 1] &= ((uint64_t)1 << (columns[x] % 64)) - 1;
      }
      assert_int_equal(memcmp(bits, again, (size_t)(rows * words) * sizeof *bits), 0);
      guard_free(again);
      guard_free(bytes);
      guard_free(degrees);
      free(bits);
      free(expected);
    }
  }
}

static int is_n_by_m(uint32_t stage) {
  return stage >= PHASE_ROUTER_STAGE_T_ALIGNED && stage <= PHASE_ROUTER_STAGE_T_PREPARED;
}

static void check_stages(uint64_t m, uint64_t n, int row_permutations, uint64_t *random) {
  uint32_t *s = test_alloc((size_t)m * sizeof *s), *t = test_alloc((size_t)n * sizeof *t);
  test_fill_degrees(s, m, n, DEGREES_MIXED, random);
  test_fill_degrees(t, n, m, DEGREES_MIXED, random);
  uint64_t *s_bits = test_pack_degrees(s, m, n, random), *t_bits = test_pack_degrees(t, n, m, random);
  const uint64_t seed = test_next(random);
  cf_problem problem;
  cf_init(&problem, s, t, m, n, seed, row_permutations);
  phase_router *router = test_router(
      seed, row_permutations ? PHASE_ROUTER_ROW_PERMUTATIONS_ON : PHASE_ROUTER_ROW_PERMUTATIONS_OFF, 0, 2);
  for (uint32_t stage = 0; stage < 10; stage++) {
    const uint64_t rows = is_n_by_m(stage) ? n : m, columns = is_n_by_m(stage) ? m : n;
    const uint64_t words = test_words(columns);
    uint64_t *bits = guard_alloc((size_t)(rows * words) * sizeof *bits);
    assert_ok(phase_router_stage(router, stage, s_bits, t_bits, m, n, bits, (size_t)(rows * words)));
    guard_check(bits);
    for (uint64_t r = 0; r < rows; r++) {
      for (uint64_t c = 0; c < columns; c++) {
        if (bit_of(bits, words, r, c) != cf_stage(&problem, stage, r, c)) {
          fail_msg("stage %u of %llu x %llu differs at (%llu, %llu)", (unsigned)stage, (unsigned long long)m,
                   (unsigned long long)n, (unsigned long long)r, (unsigned long long)c);
        }
      }
      for (uint64_t c = columns; c < words * 64; c++) assert_int_equal(bit_of(bits, words, r, c), 0);
    }
    guard_free(bits);
  }
  phase_router_destroy(router);
  cf_free(&problem);
  free(s);
  free(t);
  free(s_bits);
  free(t_bits);
}

static void stages_are_the_literal_pipeline(void **state) {
  (void)state;
  static const uint64_t sizes[] = {1, 2, 5, 63, 64, 65, 100};
  uint64_t random = 74;
  for (size_t a = 0; a < sizeof sizes / sizeof *sizes; a++) {
    for (size_t b = 0; b < sizeof sizes / sizeof *sizes; b++) {
      check_stages(sizes[a], sizes[b], (int)(a + b) % 2, &random);
    }
  }
}

/* The last stage, row by row, is what routing with an unlimited fan-out gives: larger than the literal check can. */
static void the_last_stage_is_the_candidates(void **state) {
  (void)state;
  enum { M = 700, N = 531 };
  static uint32_t s[M], t[N], counts[M], degrees[M];
  uint64_t random = 75;
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  uint64_t *s_bits = test_pack_degrees(s, M, N, &random), *t_bits = test_pack_degrees(t, N, M, &random);
  const size_t length = (size_t)(M * test_words(N));
  uint64_t *bits = guard_alloc(length * sizeof *bits);
  phase_router *router = test_router(12, PHASE_ROUTER_ROW_PERMUTATIONS_ON, 0, 1);
  assert_ok(phase_router_stage(router, PHASE_ROUTER_STAGE_O, s_bits, t_bits, M, N, bits, length));
  assert_ok(phase_router_count_candidates(router, s, t, M, N, counts, M));
  assert_ok(phase_router_row_degrees(bits, M, N, degrees, M));
  assert_memory_equal(degrees, counts, sizeof counts);
  int32_t *routes = test_route_degrees(router, s, t, M, N, N);
  for (uint64_t i = 0; i < M; i++) {
    for (uint32_t e = 0; e < counts[i]; e++) {
      assert_int_equal(bit_of(bits, test_words(N), i, (uint64_t)routes[i * N + e]), 1);
    }
  }
  guard_free(routes);
  guard_free(bits);
  free(s_bits);
  free(t_bits);
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pack_every_column_count),
      cmocka_unit_test(unpack_and_popcount_every_column_count),
      cmocka_unit_test(popcounts_of_long_rows),
      cmocka_unit_test(stages_are_the_literal_pipeline),
      cmocka_unit_test(the_last_stage_is_the_candidates),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
