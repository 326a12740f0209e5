/* Keys in every form, most of them right: hashed twice, one by one and all at once, or refused. */
#include <string.h>

#include "input.h"

enum { MOST = 40, WIDEST = 9 };

typedef struct keys_case {
  phase_router_keys keys;
  size_t n;
  unsigned char *values;
  int64_t offsets[MOST + 1];
  int valid;
} keys_case;

static int is_character(uint32_t point) { return point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF); }

static void take_values(keys_case *c, fuzz_input *in) {
  const uint32_t type = c->keys.type;
  const size_t size = type == PHASE_ROUTER_KEYS_INT64 ? 8 : type == PHASE_ROUTER_KEYS_UTF32 ? 4 : 1;
  const size_t width = (size_t)c->keys.width;
  const size_t items = type == PHASE_ROUTER_KEYS_INT64      ? c->n
                       : type < PHASE_ROUTER_KEYS_OFFSETS32 ? c->n * width
                                                            : width;
  c->values = reserve(items * size);
  for (size_t q = 0; q < items; q++) {
    uint64_t item = take(in, size == 4 ? 2 : 1);
    if (size == 4 && take(in, 1) == 0) item = take(in, 4);
    const uint32_t point = (uint32_t)item;
    if (size == 4) {
      c->valid &= is_character(point);
      memcpy(c->values + 4 * q, &point, 4);
    } else if (size == 8) {
      memcpy(c->values + 8 * q, &item, 8);
    } else {
      c->values[q] = (unsigned char)item;
    }
  }
}

static void take_offsets(keys_case *c, fuzz_input *in) {
  const int wide = c->keys.type == PHASE_ROUTER_KEYS_OFFSETS64;
  unsigned char *bytes = reserve((c->n + 1) * (wide ? 8 : 4));
  int64_t before = 0;
  for (size_t q = 0; q <= c->n; q++) {
    int64_t offset = before + (int64_t)take_below(in, 3);
    if (take(in, 1) == 0) offset = (int8_t)take(in, 1);
    const int32_t narrow = (int32_t)offset;
    c->valid &= offset >= before && offset <= (int64_t)c->keys.width;
    c->offsets[q] = before = offset;
    memcpy(bytes + q * (wide ? 8 : 4), wide ? (void *)&offset : (const void *)&narrow, wide ? 8 : 4);
  }
  c->keys.offsets = bytes;
}

/* What is hashed of key q, where it is the bytes of values. */
static size_t key_bytes(const keys_case *c, size_t q, const unsigned char **bytes) {
  const size_t width = (size_t)c->keys.width;
  if (c->keys.type != PHASE_ROUTER_KEYS_BYTES) {
    *bytes = c->values + c->offsets[q];
    return (size_t)(c->offsets[q + 1] - c->offsets[q]);
  }
  size_t length = width;
  *bytes = c->values + q * width;
  while (length > 0 && (*bytes)[length - 1] == 0) length--;
  return length;
}

static void check_results(const keys_case *c, const uint64_t *hashes, const uint32_t *partitions,
                          uint64_t parts) {
  for (size_t q = 0; q < c->n; q++) {
    /* Both sides of the interval of a partition, without 128 bits. */
    const uint64_t high = (hashes[q] >> 32) * parts, low = (hashes[q] & 0xFFFFFFFF) * parts;
    FUZZ_CHECK(partitions[q] == (high + (low >> 32)) >> 32);
    if (c->keys.type == PHASE_ROUTER_KEYS_INT64 || c->keys.type == PHASE_ROUTER_KEYS_UTF32) continue;
    const unsigned char *bytes;
    uint64_t hash = 0;
    const size_t length = key_bytes(c, q, &bytes);
    FUZZ_CHECK(phase_router_hash_key(bytes, length, &hash) == PHASE_ROUTER_OK && hash == hashes[q]);
  }
}

void fuzz_hash_keys(fuzz_input *in) {
  keys_case c;
  memset(&c, 0, sizeof c);
  c.valid = 1;
  c.n = (size_t)take_below(in, MOST + 1);
  c.keys.struct_size = sizeof c.keys;
  c.keys.type = (uint32_t)take_below(in, 6);
  c.keys.width = c.keys.type == PHASE_ROUTER_KEYS_INT64 ? 0 : take_below(in, WIDEST + 1);
  if (c.keys.type >= PHASE_ROUTER_KEYS_OFFSETS32) c.keys.width *= 8;
  take_values(&c, in);
  c.keys.values = c.values;
  if (c.keys.type == PHASE_ROUTER_KEYS_OFFSETS32 || c.keys.type == PHASE_ROUTER_KEYS_OFFSETS64)
    take_offsets(&c, in);
  c.valid &= c.keys.type <= PHASE_ROUTER_KEYS_OFFSETS64;
  if (c.n == 0) c.valid = c.keys.type <= PHASE_ROUTER_KEYS_OFFSETS64;
  uint64_t *hashes = reserve(c.n * sizeof *hashes);
  uint32_t *partitions = reserve(c.n * sizeof *partitions);
  const uint64_t parts = 1 + take(in, 3);
  const phase_router_status first = phase_router_hash_keys(&c.keys, c.n, hashes, c.n);
  const phase_router_status second = phase_router_key_partitions(&c.keys, c.n, parts, partitions, c.n);
  if (first == PHASE_ROUTER_ERROR_UNSUPPORTED) return; /* built without xxHash's header */
  check_status(first);
  FUZZ_CHECK(first == second && (first == PHASE_ROUTER_OK) == c.valid);
  if (c.valid) check_results(&c, hashes, partitions, parts);
}
