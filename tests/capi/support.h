/*
 * What every C-API test shares: CMocka with the headers it needs, status assertions that print the library's own
 * message, buffers between canaries, and a generator for test inputs that owes nothing to the library.
 */
#ifndef PHASE_ROUTER_TESTS_CAPI_SUPPORT_H
#define PHASE_ROUTER_TESTS_CAPI_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "phase_router.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TEST_UNDER_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define TEST_UNDER_SANITIZER 1
#endif
#endif
#ifndef TEST_UNDER_SANITIZER
#define TEST_UNDER_SANITIZER 0
#endif

#if defined(__SANITIZE_THREAD__)
#define TEST_UNDER_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define TEST_UNDER_TSAN 1
#endif
#endif
#ifndef TEST_UNDER_TSAN
#define TEST_UNDER_TSAN 0
#endif

/* ---- status ---- */

/* Fails with the status and the library's message unless `expression` gives `expected`. */
#define assert_status(expected, expression) \
  test_assert_status((expression), (expected), NULL, #expression, __FILE__, __LINE__)
#define assert_ok(expression) assert_status(PHASE_ROUTER_OK, expression)
/* The same, and the message must be one line that contains `name`. */
#define assert_error(expected, name, expression) \
  test_assert_status((expression), (expected), (name), #expression, __FILE__, __LINE__)

void test_assert_status(phase_router_status got, phase_router_status expected, const char *name,
                        const char *expression, const char *file, int line);

/* ---- input ---- */

/* SplitMix64 as a plain sequence. */
uint64_t test_next(uint64_t *state);
/* A value of [0, n), n >= 1. */
uint64_t test_below(uint64_t *state, uint64_t n);

/* Degree patterns, all with entries in [0, cap]. */
enum {
  DEGREES_UNIFORM = 0, /* uniform in [0, cap] */
  DEGREES_SMALL,       /* uniform in [0, min(cap, 8)] */
  DEGREES_FULL,        /* all cap */
  DEGREES_ZERO,        /* all 0 */
  DEGREES_MIXED,       /* 0, cap, or uniform */
  DEGREES_HEAVY,       /* cap / rank in a scattered order */
  DEGREES_PATTERNS
};
void test_fill_degrees(uint32_t *degrees, uint64_t n, uint64_t cap, int pattern, uint64_t *state);

/* A uniform random permutation of [0, n). */
void test_fill_permutation(uint32_t *permutation, uint64_t n, uint64_t *state);

/* ceil(columns / 64) */
uint64_t test_words(uint64_t columns);
/* Packed rows x columns with degrees[r] ones in row r in random places; the padding bits are random. */
uint64_t *test_pack_degrees(const uint32_t *degrees, uint64_t rows, uint64_t columns, uint64_t *state);

/* ---- memory ---- */

/* malloc that never gives NULL (it fails the test) and gives a pointer for 0 bytes, too. */
void *test_alloc(size_t bytes);

/* A buffer filled with a canary pattern, between canaries. Aligned for uint64_t. */
void *guard_alloc(size_t bytes);
/* Fails the test if a byte before or after the buffer has changed. */
void guard_check(const void *buffer);
/* Fails the test if any byte of the buffer, or around it, has changed since guard_alloc. */
void guard_untouched(const void *buffer);
/* guard_check, then free. */
void guard_free(void *buffer);

/* ---- routers and routes ---- */

phase_router *test_router(uint64_t seed, uint32_t flags, uint32_t selection, int32_t num_threads);
/* Routes degrees into a guarded buffer that the caller guard_frees. */
int32_t *test_route_degrees(phase_router *router, const uint32_t *s, const uint32_t *t, uint64_t m,
                            uint64_t n, uint32_t k);
int32_t *test_assign(phase_router *router, const uint64_t *weights, uint64_t m, uint64_t n, uint32_t k);

/* Fails with the first differing row and entry. */
void assert_routes_equal(const int32_t *got, const int32_t *expected, uint64_t rows, uint32_t k,
                         const char *what);
/* Every row: entries of [0, n), all different, then -1 to the end. Returns the number of routes. */
uint64_t assert_routes_valid(const int32_t *routes, uint64_t rows, uint64_t n, uint32_t k);
/* FNV-1a of SPEC section 8. */
uint64_t test_digest(const int32_t *routes, uint64_t entries);

#endif
