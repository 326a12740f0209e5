/* A routing problem as a vector case states it, and the router that it asks for. */
#ifndef PHASE_ROUTER_TESTS_CAPI_VECTOR_JOB_H
#define PHASE_ROUTER_TESTS_CAPI_VECTOR_JOB_H

#include "support.h"
#include "vector_file.h"

typedef struct vector_job {
  uint64_t m, n;
  uint32_t k;
  uint32_t *s, *t; /* degrees: NULL in a case without them */
} vector_job;

void vector_job_begin(vector_job *job, const vector_case *c);
void vector_job_end(vector_job *job);
/* A router with the case's seed, options and permutations. */
phase_router *vector_router(const vector_case *c, int32_t threads);
/* The key's numbers must be exactly the n given values. */
void assert_vector_u32(const vector_case *c, const char *key, const uint32_t *got, uint64_t n);
void assert_vector_u64(const vector_case *c, const char *key, const uint64_t *got, uint64_t n);
/* Digest of unsigned values as 32-bit entries. */
uint64_t digest_u32(const uint32_t *values, uint64_t n);
uint64_t digest_u64(const uint64_t *values, uint64_t n);

#define VECTOR_CHECK(c, condition)                                                           \
  do {                                                                                       \
    if (!(condition)) fail_msg("%s: case %s: not so: %s", (c)->file, (c)->name, #condition); \
  } while (0)

#endif
