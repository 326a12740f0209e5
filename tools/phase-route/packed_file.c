#include "packed_file.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>

#include "files.h"
#include "hash_router.h"
#include "program.h"

enum { BUFFER_WORDS = 4096 };

uint64_t packed_row_words(uint64_t columns) { return columns / 64 + (columns % 64 != 0); }

/* Sets one more bit of a row: the column drawn, or the next one that is still free. */
static void set_free_bit(uint64_t *row, uint64_t columns, uint64_t column) {
  while ((row[column / 64] >> (column % 64) & 1) != 0) column = column + 1 == columns ? 0 : column + 1;
  row[column / 64] |= UINT64_C(1) << (column % 64);
}

uint64_t *packed_generate(uint64_t rows, uint64_t columns, uint64_t largest_degree, uint64_t seed) {
  uint64_t words = packed_row_words(columns);
  uint64_t *bits = allocate_zeroed(rows * words, sizeof *bits, "a packed matrix");
  uint64_t limit = largest_degree < columns ? largest_degree : columns;
  if (limit == 0) return bits;
  for (uint64_t row = 0; row < rows; row++) {
    uint64_t row_seed = hash_word(seed, row);
    uint64_t degree = 1 + hash_bounded(hash_word(row_seed, 0), limit);
    for (uint64_t n = 1; n <= degree; n++) {
      set_free_bit(bits + row * words, columns, hash_bounded(hash_word(row_seed, n), columns));
    }
  }
  return bits;
}

static uint64_t from_little_endian(const unsigned char *bytes) {
  uint64_t word = 0;
  for (int b = 7; b >= 0; b--) word = word << 8 | bytes[b];
  return word;
}

static void to_little_endian(uint64_t word, unsigned char *bytes) {
  for (int b = 0; b < 8; b++) bytes[b] = (unsigned char)(word >> (8 * b));
}

/* Reads n_words words. Returns how many bytes the file has, or some number that is too large: it may have no end. */
static uint64_t read_words(FILE *file, uint64_t *words, uint64_t n_words) {
  unsigned char buffer[BUFFER_WORDS * 8];
  uint64_t n_bytes = 0;
  while (n_bytes <= n_words * 8) {
    size_t got = fread(buffer, 1, sizeof buffer, file);
    if (got == 0) break;
    for (size_t b = 0; b + 8 <= got && n_bytes / 8 + b / 8 < n_words; b += 8) {
      words[n_bytes / 8 + b / 8] = from_little_endian(buffer + b);
    }
    n_bytes += got;
  }
  return n_bytes;
}

uint64_t *packed_read(const char *path, uint64_t rows, uint64_t columns) {
  uint64_t total = rows * packed_row_words(columns);
  FILE *file = file_open(path);
  uint64_t *bits = allocate(total, sizeof *bits, "a packed matrix");
  uint64_t n_bytes = read_words(file, bits, total);
  file_check_read(file, path);
  release(file);
  if (n_bytes != total * 8) {
    bool longer = n_bytes > total * 8;
    fatal(STATUS_FILE,
          "%s: %s%" PRIu64 " bytes where a packed %" PRIu64 " x %" PRIu64 " matrix has %" PRIu64 " (%" PRIu64
          " rows of %" PRIu64 " words)",
          path, longer ? "more than " : "", longer ? total * 8 : n_bytes, rows, columns, total * 8, rows,
          packed_row_words(columns));
  }
  return bits;
}

void packed_write(const char *path, const uint64_t *bits, uint64_t rows, uint64_t columns) {
  unsigned char buffer[BUFFER_WORDS * 8];
  uint64_t total = rows * packed_row_words(columns);
  FILE *file = file_create(path);
  bool good = true;
  for (uint64_t at = 0; good && at < total;) {
    size_t n = 0;
    for (; n < BUFFER_WORDS && at < total; n++, at++) to_little_endian(bits[at], buffer + 8 * n);
    good = fwrite(buffer, 8, n, file) == n;
  }
  file_close_written(file, path, good);
}
