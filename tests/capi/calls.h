/*
 * Every function of the interface that takes buffers, as one table of calls with their arguments in one shape, so
 * that a test can break one argument at a time in all of them.
 */
#ifndef PHASE_ROUTER_TESTS_CAPI_CALLS_H
#define PHASE_ROUTER_TESTS_CAPI_CALLS_H

#include "support.h"

#define CALL_POINTERS 5

/* The fixture's shape: M = 7 sources, N = 70 targets (two words a row, with padding), fan-out 3. */
enum {
  CALL_M = 7,
  CALL_N = 70,
  CALL_K = 3,
  CALL_BEGIN = 2,
  CALL_END = 6,
  CALL_SEEDS = 2,
  CALL_ROWS = 5,
  CALL_GROUPS = 4,
  CALL_MOVES = CALL_M * CALL_K
};

typedef struct call_arguments {
  phase_router *router;
  phase_router_assignment *assignment;
  void *pointer[CALL_POINTERS];
  size_t length[CALL_POINTERS]; /* passed only where the function takes one */
  uint64_t m, n;
  uint32_t k;
  uint64_t begin, end; /* row range; total and cap of an apportionment; number of a stage in begin */
} call_arguments;

typedef enum buffer_content {
  CONTENT_OUTPUT,
  CONTENT_S, /* source degrees: M entries */
  CONTENT_T, /* target degrees: N entries */
  CONTENT_S_BITS,
  CONTENT_T_BITS,
  CONTENT_WEIGHTS,
  CONTENT_LOADS,
  CONTENT_SEEDS,
  CONTENT_BYTES,
  CONTENT_ROUTES,
  CONTENT_PERMUTATION_N,
  CONTENT_PERMUTATION_M,
  CONTENT_ROWS,     /* row numbers below M */
  CONTENT_GROUP_OF, /* groups below CALL_GROUPS */
  CONTENT_PREVIOUS, /* routes of an assignment: different targets in a row */
  CONTENT_BOUNDS    /* of two ranks, ascending up to N */
} buffer_content;

typedef struct call_buffer {
  const char *name;
  size_t size;  /* bytes of an element */
  size_t count; /* elements */
  buffer_content content;
  int has_length;
  int null_skips; /* NULL with length 0 is allowed */
} call_buffer;

typedef enum call_handle { CALL_NO_HANDLE, CALL_ROUTER, CALL_ASSIGNMENT } call_handle;

typedef struct call_spec {
  const char *name;
  phase_router_status (*call)(const call_arguments *);
  call_handle handle;         /* its first parameter */
  const char *rows, *columns; /* the parameters that m and n stand for; NULL if there is none */
  int takes_k, takes_range;
  call_buffer buffers[CALL_POINTERS];
} call_spec;

extern const call_spec call_specs[];
extern const size_t call_spec_count;

/* Valid arguments in guarded buffers. */
void call_begin(const call_spec *spec, call_arguments *arguments);
/* Checks every canary and frees. */
void call_finish(const call_spec *spec, call_arguments *arguments, void *const originals[CALL_POINTERS]);
/* Every output is as it was, and every input still what call_begin wrote. */
void call_untouched(const call_spec *spec, void *const originals[CALL_POINTERS]);

#endif
