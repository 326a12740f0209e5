/*
 * What the fuzz target is made of: a reader of the input's bytes, buffers of exactly the right size (so that
 * AddressSanitizer sees the first byte too far), and checks that abort.
 */
#ifndef PHASE_ROUTER_TESTS_FUZZ_INPUT_H
#define PHASE_ROUTER_TESTS_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>

#include "phase_router.h"

/* Prints the condition and the library's message, and aborts. */
#define FUZZ_CHECK(condition) ((condition) ? (void)0 : fuzz_broken(#condition, __FILE__, __LINE__))
void fuzz_broken(const char *condition, const char *file, int line);

/* The input: after its end every byte is 0. */
typedef struct fuzz_input {
  const uint8_t *bytes;
  size_t left;
} fuzz_input;

uint64_t take(fuzz_input *in, unsigned bytes); /* little-endian, 0..8 bytes */
uint64_t take_below(fuzz_input *in, uint64_t n);

/* What may be wrong with a call. Most calls are made with NOTHING. */
typedef enum fuzz_fault {
  FAULT_NOTHING = 0,
  FAULT_LENGTH,     /* a length that is not the shape's */
  FAULT_NULL,       /* a NULL buffer */
  FAULT_MISALIGNED, /* a buffer one byte further */
  FAULT_OVERLAP,    /* the output is the first input */
  FAULT_ROWS,       /* more rows than there can be */
  FAULT_COLUMNS,    /* more columns than there can be */
  FAULT_K,          /* a fan-out above the maximum */
  FAULT_ROUTER,     /* no router */
  FAULT_CONTENT,    /* a degree above its limit, an entry that is none */
  FAULT_KINDS
} fuzz_fault;
fuzz_fault take_fault(fuzz_input *in);
/* A length that differs from the right one. */
size_t wrong_length(fuzz_input *in, size_t right);
/* A size above PHASE_ROUTER_MAX_SIZE. */
uint64_t wrong_size(fuzz_input *in);

/* malloc that never gives NULL; freed by release_all. Exactly `bytes` long. */
void *reserve(size_t bytes);
void release_all(void);

/* Degrees in [0, cap]; patterns and bytes come from the input. */
uint32_t *take_degrees(fuzz_input *in, uint64_t count, uint64_t cap);
uint64_t *take_weights(fuzz_input *in, uint64_t count);
uint64_t *take_bits(fuzz_input *in, uint64_t rows, uint64_t columns);
uint32_t *take_permutation(fuzz_input *in, uint64_t count);
uint64_t words_of(uint64_t columns);

/* Any status but these two, which no input may cause; a failure has a message. */
void check_status(phase_router_status status);
/* Rows of different targets in [0, n), then -1. Adds to loads (n entries). Returns the number of routes. */
uint64_t check_rows(const int32_t *routes, uint64_t rows, uint32_t k, uint64_t n, uint64_t *loads);

/* hash_keys.c: one call of each function that hashes keys. */
void fuzz_hash_keys(fuzz_input *in);
/* dispatch.c: one call of each function that makes dispatch plans. */
void fuzz_dispatch(fuzz_input *in, phase_router *router);

#endif
