#include "packed_file.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

uint64_t *packed_read(const char *path, uint64_t rows, uint64_t columns) {
  unsigned char buffer[BUFFER_WORDS * 8];
  uint64_t total = rows * packed_row_words(columns);
  FILE *file = fopen(path, "rb");
  if (file == NULL) fatal(STATUS_FILE, "%s: cannot open: %s", path, strerror(errno));
  uint64_t *bits = allocate(total, sizeof *bits, "a packed matrix");
  uint64_t n_bytes = 0;
  for (;;) {
    size_t got = fread(buffer, 1, sizeof buffer, file);
    if (got == 0) break;
    for (size_t b = 0; b + 8 <= got && n_bytes / 8 + b / 8 < total; b += 8) {
      bits[n_bytes / 8 + b / 8] = from_little_endian(buffer + b);
    }
    n_bytes += got;
  }
  if (ferror(file)) fatal(STATUS_FILE, "%s: cannot read: %s", path, strerror(errno));
  fclose(file);
  if (n_bytes != total * 8) {
    fatal(STATUS_FILE,
          "%s: %" PRIu64 " bytes where a packed %" PRIu64 " x %" PRIu64 " matrix has %" PRIu64 " (%" PRIu64
          " rows of %" PRIu64 " words)",
          path, n_bytes, rows, columns, total * 8, rows, packed_row_words(columns));
  }
  return bits;
}

void packed_write(const char *path, const uint64_t *bits, uint64_t rows, uint64_t columns) {
  unsigned char buffer[BUFFER_WORDS * 8];
  uint64_t total = rows * packed_row_words(columns);
  FILE *file = fopen(path, "wb");
  if (file == NULL) fatal(STATUS_FILE, "%s: cannot create: %s", path, strerror(errno));
  int good = 1;
  for (uint64_t at = 0; good && at < total;) {
    size_t n = 0;
    for (; n < BUFFER_WORDS && at < total; n++, at++) to_little_endian(bits[at], buffer + 8 * n);
    good = fwrite(buffer, 8, n, file) == n;
  }
  if (fclose(file) != 0) good = 0;
  if (!good) {
    int reason = errno;
    remove(path);
    fatal(STATUS_FILE, "%s: cannot write: %s", path, strerror(reason));
  }
}
