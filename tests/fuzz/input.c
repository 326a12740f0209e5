#include "input.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fuzz_broken(const char *condition, const char *file, int line) {
  fprintf(stderr, "%s:%d: not so: %s (last error: \"%s\")\n", file, line, condition,
          phase_router_last_error());
  abort();
}

uint64_t take(fuzz_input *in, unsigned bytes) {
  uint64_t value = 0;
  for (unsigned b = 0; b < bytes; b++) {
    const uint64_t byte = in->left > 0 ? *in->bytes : 0;
    if (in->left > 0) {
      in->bytes++;
      in->left--;
    }
    value |= byte << (8 * b);
  }
  return value;
}

uint64_t take_below(fuzz_input *in, uint64_t n) {
  const unsigned bytes = n <= 256 ? 1 : n <= 65536 ? 2 : 8;
  return take(in, bytes) % n;
}

fuzz_fault take_fault(fuzz_input *in) {
  const uint64_t byte = take(in, 1);
  return byte < 160 ? FAULT_NOTHING : (fuzz_fault)(byte % FAULT_KINDS);
}

size_t wrong_length(fuzz_input *in, size_t right) {
  static const size_t near[] = {1, 2, SIZE_MAX, SIZE_MAX - 1};
  const uint64_t choice = take(in, 1);
  const size_t length = choice % 8 < 4 ? right + near[choice % 8] : (size_t)take(in, 8);
  return length == right ? right + 1 : length;
}

uint64_t wrong_size(fuzz_input *in) {
  const uint64_t size = take(in, 8);
  return size > PHASE_ROUTER_MAX_SIZE ? size : size + PHASE_ROUTER_MAX_SIZE + 1;
}

static void *reserved[256];
static size_t reserved_count;

void *reserve(size_t bytes) {
  void *memory = malloc(bytes > 0 ? bytes : 1);
  FUZZ_CHECK(memory != NULL && reserved_count < sizeof reserved / sizeof *reserved);
  memset(memory, 0x5A, bytes);
  reserved[reserved_count++] = memory;
  return memory;
}

void release_all(void) {
  while (reserved_count > 0) free(reserved[--reserved_count]);
}

uint32_t *take_degrees(fuzz_input *in, uint64_t count, uint64_t cap) {
  uint32_t *degrees = reserve((size_t)count * sizeof *degrees);
  const uint64_t pattern = take(in, 1) % 5, step = take(in, 1);
  for (uint64_t i = 0; i < count; i++) {
    uint64_t value = 0;
    if (pattern == 0) value = take_below(in, cap + 1);
    if (pattern == 1) value = cap;
    if (pattern == 2) value = (i * (step + 1)) % (cap + 1);
    if (pattern == 3) value = cap / (i % 16 + 1);
    if (pattern == 4) value = step < cap ? step : cap;
    degrees[i] = (uint32_t)value;
  }
  return degrees;
}

uint64_t *take_weights(fuzz_input *in, uint64_t count) {
  uint64_t *weights = reserve((size_t)count * sizeof *weights);
  const uint64_t pattern = take(in, 1) % 4;
  for (uint64_t j = 0; j < count; j++) {
    weights[j] = pattern == 0 ? 1 : take(in, 1);
    if (pattern == 2) weights[j] <<= take(in, 1) % 64;
    if (pattern == 3 && j == 0) weights[j] = take(in, 8);
  }
  return weights;
}

uint64_t words_of(uint64_t columns) { return columns / 64 + (columns % 64 != 0); }

uint64_t *take_bits(fuzz_input *in, uint64_t rows, uint64_t columns) {
  const uint64_t words = rows * words_of(columns);
  uint64_t *bits = reserve((size_t)words * sizeof *bits);
  const uint64_t pattern = take(in, 1) % 3;
  for (uint64_t w = 0; w < words; w++) {
    bits[w] = pattern == 0   ? take(in, 1) * UINT64_C(0x0101010101010101)
              : pattern == 1 ? UINT64_MAX
                             : take(in, 8);
  }
  return bits;
}

uint32_t *take_permutation(fuzz_input *in, uint64_t count) {
  uint32_t *permutation = reserve((size_t)count * sizeof *permutation);
  for (uint64_t i = 0; i < count; i++) permutation[i] = (uint32_t)i;
  for (uint64_t i = count; i > 1 && in->left > 0; i--) {
    const uint64_t r = take_below(in, i);
    const uint32_t held = permutation[i - 1];
    permutation[i - 1] = permutation[r];
    permutation[r] = held;
  }
  return permutation;
}

void check_status(phase_router_status status) {
  FUZZ_CHECK(status <= PHASE_ROUTER_OK && status > PHASE_ROUTER_ERROR_INTERNAL);
  FUZZ_CHECK(status != PHASE_ROUTER_ERROR_NO_MEMORY);
  FUZZ_CHECK(status == PHASE_ROUTER_OK || phase_router_last_error()[0] != '\0');
}

uint64_t check_rows(const int32_t *routes, uint64_t rows, uint32_t k, uint64_t n, uint64_t *loads) {
  uint64_t total = 0;
  uint64_t *seen = reserve((size_t)n * sizeof *seen);
  memset(seen, 0, (size_t)n * sizeof *seen);
  for (uint64_t i = 0; i < rows; i++) {
    int ended = 0;
    for (uint32_t e = 0; e < k; e++) {
      const int32_t target = routes[i * k + e];
      if (target == -1) {
        ended = 1;
        continue;
      }
      FUZZ_CHECK(!ended && target >= 0 && (uint64_t)target < n);
      FUZZ_CHECK(seen[target] != i + 1);
      seen[target] = i + 1;
      loads[target]++;
      total++;
    }
  }
  return total;
}
