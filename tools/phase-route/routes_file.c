#include "routes_file.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "files.h"
#include "program.h"

enum { BUFFER_SIZE = 1 << 16, LONGEST_LINE = 48 };

/* A file with a buffer of our own: most of the time would otherwise go into printf. */
typedef struct output {
  FILE *file;
  bool good;
  size_t used;
  uint64_t total;
  char buffer[BUFFER_SIZE];
} output;

static void flush(output *out) {
  if (out->good) out->good = fwrite(out->buffer, 1, out->used, out->file) == out->used;
  out->total += out->used;
  out->used = 0;
}

static void reserve(output *out, size_t length) {
  if (out->used + length > BUFFER_SIZE) flush(out);
}

static void put_number(output *out, uint64_t value) {
  char digits[20];
  int count = 0;
  do {
    digits[count++] = (char)('0' + value % 10);
    value /= 10;
  } while (value > 0);
  while (count > 0) out->buffer[out->used++] = digits[--count];
}

static void write_csv(output *out, const int32_t *routes, uint64_t n_sources, uint32_t k) {
  static const char header[] = "source,target\n";
  memcpy(out->buffer, header, sizeof header - 1);
  out->used = sizeof header - 1;
  for (uint64_t i = 0; out->good && i < n_sources; i++) {
    for (uint32_t m = 0; m < k && routes[i * k + m] >= 0; m++) {
      reserve(out, LONGEST_LINE);
      put_number(out, i);
      out->buffer[out->used++] = ',';
      put_number(out, (uint64_t)routes[i * k + m]);
      out->buffer[out->used++] = '\n';
    }
  }
}

static void write_binary(output *out, const int32_t *routes, uint64_t n_sources, uint32_t k) {
  uint64_t total = n_sources * k;
  for (uint64_t r = 0; out->good && r < total; r++) {
    uint32_t bits = (uint32_t)routes[r];
    reserve(out, 4);
    for (int b = 0; b < 4; b++) out->buffer[out->used++] = (char)(bits >> (8 * b) & 0xFF);
  }
}

uint64_t routes_write(const char *path, const int32_t *routes, uint64_t n_sources, uint32_t k) {
  output *out = allocate_zeroed(1, sizeof *out, "an output buffer");
  out->file = file_create(path);
  out->good = true;
  size_t length = strlen(path);
  if (length >= 4 && strcmp(path + length - 4, ".csv") == 0) {
    write_csv(out, routes, n_sources, k);
  } else {
    write_binary(out, routes, n_sources, k);
  }
  flush(out);
  file_close_written(out->file, path, out->good);
  uint64_t total = out->total;
  release(out);
  return total;
}
