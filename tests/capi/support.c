#include "support.h"

void test_assert_status(phase_router_status got, phase_router_status expected, const char *name,
                        const char *expression, const char *file, int line) {
  const char *message = phase_router_last_error();
  if (got != expected) {
    print_error("%s\n  gave %d (%s), expected %d (%s); last error: \"%s\"\n", expression, (int)got,
                phase_router_status_string(got), (int)expected, phase_router_status_string(expected),
                message);
    _fail(file, line);
  }
  if (name == NULL) return;
  if (message[0] == '\0' || strchr(message, '\n') != NULL || strstr(message, name) == NULL) {
    print_error("%s\n  gave the message \"%s\", which should be one line that names \"%s\"\n", expression,
                message, name);
    _fail(file, line);
  }
}

uint64_t test_next(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

uint64_t test_below(uint64_t *state, uint64_t n) { return test_next(state) % n; }

static uint32_t degree_of(uint64_t index, uint64_t n, uint64_t cap, int pattern, uint64_t *state) {
  switch (pattern) {
    case DEGREES_UNIFORM:
      return (uint32_t)test_below(state, cap + 1);
    case DEGREES_SMALL:
      return (uint32_t)test_below(state, (cap < 8 ? cap : 8) + 1);
    case DEGREES_FULL:
      return (uint32_t)cap;
    case DEGREES_MIXED: {
      const uint64_t kind = test_below(state, 4);
      if (kind == 0) return 0;
      if (kind == 1) return (uint32_t)cap;
      return (uint32_t)test_below(state, cap + 1);
    }
    case DEGREES_HEAVY:
      return (uint32_t)(cap / (1 + (index * 7919) % n));
    default:
      return 0;
  }
}

void test_fill_degrees(uint32_t *degrees, uint64_t n, uint64_t cap, int pattern, uint64_t *state) {
  for (uint64_t i = 0; i < n; i++) degrees[i] = degree_of(i, n, cap, pattern, state);
}

void test_fill_permutation(uint32_t *permutation, uint64_t n, uint64_t *state) {
  for (uint64_t i = 0; i < n; i++) permutation[i] = (uint32_t)i;
  for (uint64_t i = n; i > 1; i--) {
    const uint64_t r = test_below(state, i);
    const uint32_t held = permutation[i - 1];
    permutation[i - 1] = permutation[r];
    permutation[r] = held;
  }
}

uint64_t test_words(uint64_t columns) { return columns / 64 + (columns % 64 != 0); }

uint64_t *test_pack_degrees(const uint32_t *degrees, uint64_t rows, uint64_t columns, uint64_t *state) {
  const uint64_t words = test_words(columns);
  uint64_t *bits = test_alloc((size_t)(rows * words) * sizeof *bits);
  for (uint64_t r = 0; r < rows; r++) {
    uint64_t *row = bits + r * words;
    uint64_t needed = degrees[r];
    for (uint64_t w = 0; w < words; w++) row[w] = 0;
    /* Selection sampling: column c is taken with probability needed / columns left. */
    for (uint64_t c = 0; c < columns; c++) {
      if (test_below(state, columns - c) < needed) {
        row[c / 64] |= (uint64_t)1 << (c % 64);
        needed--;
      }
    }
    if (columns % 64 != 0) row[words - 1] |= test_next(state) << (columns % 64);
  }
  return bits;
}

void *test_alloc(size_t bytes) {
  void *memory = malloc(bytes + 1);
  if (memory == NULL) fail_msg("the test itself is out of memory");
  return memory;
}

/* ---- guarded buffers: [size, padding][canary][buffer][canary] ---- */

#define GUARD_BYTES 64
#define GUARD_HEADER 16
#define GUARD_FILL 0xA5
#define GUARD_EDGE 0x3C

static size_t guard_size(const unsigned char *buffer) {
  size_t size;
  memcpy(&size, buffer - GUARD_BYTES - GUARD_HEADER, sizeof size);
  return size;
}

static int all_bytes(const unsigned char *bytes, size_t n, unsigned char value) {
  for (size_t i = 0; i < n; i++) {
    if (bytes[i] != value) return 0;
  }
  return 1;
}

void *guard_alloc(size_t bytes) {
  unsigned char *block = test_alloc(GUARD_HEADER + 2 * GUARD_BYTES + bytes);
  unsigned char *buffer = block + GUARD_HEADER + GUARD_BYTES;
  memcpy(block, &bytes, sizeof bytes);
  memset(buffer - GUARD_BYTES, GUARD_EDGE, GUARD_BYTES);
  memset(buffer, GUARD_FILL, bytes);
  memset(buffer + bytes, GUARD_EDGE, GUARD_BYTES);
  return buffer;
}

void guard_check(const void *buffer) {
  const unsigned char *bytes = buffer;
  if (!all_bytes(bytes - GUARD_BYTES, GUARD_BYTES, GUARD_EDGE))
    fail_msg("bytes before a buffer were written");
  if (!all_bytes(bytes + guard_size(bytes), GUARD_BYTES, GUARD_EDGE))
    fail_msg("bytes after a buffer were written");
}

void guard_untouched(const void *buffer) {
  guard_check(buffer);
  if (!all_bytes(buffer, guard_size(buffer), GUARD_FILL))
    fail_msg("a buffer was written by a call that failed");
}

void guard_free(void *buffer) {
  guard_check(buffer);
  free((unsigned char *)buffer - GUARD_BYTES - GUARD_HEADER);
}

/* ---- routers and routes ---- */

phase_router *test_router(uint64_t seed, uint32_t flags, uint32_t selection, int32_t num_threads) {
  phase_router_options options;
  phase_router *router = NULL;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.seed = seed;
  options.flags = flags;
  options.selection = selection;
  options.num_threads = num_threads;
  assert_ok(phase_router_create(&router, &options));
  assert_non_null(router);
  return router;
}

int32_t *test_route_degrees(phase_router *router, const uint32_t *s, const uint32_t *t, uint64_t m,
                            uint64_t n, uint32_t k) {
  int32_t *routes = guard_alloc((size_t)(m * k) * sizeof *routes);
  assert_ok(phase_router_route_degrees(router, s, t, m, n, k, routes, (size_t)(m * k)));
  guard_check(routes);
  return routes;
}

int32_t *test_assign(phase_router *router, const uint64_t *weights, uint64_t m, uint64_t n, uint32_t k) {
  int32_t *routes = guard_alloc((size_t)(m * k) * sizeof *routes);
  assert_ok(phase_router_assign(router, weights, m, n, k, routes, (size_t)(m * k)));
  guard_check(routes);
  return routes;
}

void assert_routes_equal(const int32_t *got, const int32_t *expected, uint64_t rows, uint32_t k,
                         const char *what) {
  for (uint64_t e = 0; e < rows * k; e++) {
    if (got[e] != expected[e]) {
      fail_msg("%s: row %llu entry %llu is %d, expected %d", what, (unsigned long long)(e / k),
               (unsigned long long)(e % k), (int)got[e], (int)expected[e]);
    }
  }
}

uint64_t assert_routes_valid(const int32_t *routes, uint64_t rows, uint64_t n, uint32_t k) {
  uint64_t total = 0;
  uint64_t *seen = test_alloc((size_t)n * sizeof *seen);
  for (uint64_t j = 0; j < n; j++) seen[j] = 0;
  for (uint64_t i = 0; i < rows; i++) {
    int ended = 0;
    for (uint64_t e = 0; e < k; e++) {
      const int32_t target = routes[i * k + e];
      if (target == -1) {
        ended = 1;
        continue;
      }
      if (ended) fail_msg("row %llu goes on after -1", (unsigned long long)i);
      if (target < 0 || (uint64_t)target >= n) {
        fail_msg("row %llu holds %d, which is no target", (unsigned long long)i, (int)target);
      }
      if (seen[target] == i + 1) fail_msg("row %llu holds %d twice", (unsigned long long)i, (int)target);
      seen[target] = i + 1;
      total++;
    }
  }
  free(seen);
  return total;
}

uint64_t test_digest(const int32_t *routes, uint64_t entries) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (uint64_t e = 0; e < entries; e++) {
    const uint32_t value = (uint32_t)routes[e];
    for (int byte = 0; byte < 4; byte++) {
      hash ^= (value >> (8 * byte)) & 0xFF;
      hash *= 0x100000001B3u;
    }
  }
  return hash;
}
