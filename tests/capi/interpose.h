/*
 * malloc and its kin, interposed for the whole test process: counts allocations, and fails chosen ones. Linked into
 * test_memory only. Calls made by the runtimes (libgomp, libc's thread start) are passed through untouched: they
 * end the process, or are no part of what the library promises.
 */
#ifndef PHASE_ROUTER_TESTS_CAPI_INTERPOSE_H
#define PHASE_ROUTER_TESTS_CAPI_INTERPOSE_H

#include "support.h"

/* Only glibc's names are known, and a sanitizer has interposed them already. */
#if defined(__GLIBC__) && !TEST_UNDER_SANITIZER
#define INTERPOSE_WORKS 1
#else
#define INTERPOSE_WORKS 0
#endif

/* From now on allocation number `first` (0 is the next one) fails; so do all later ones if `and_later`. */
void interpose_fail(long first, int and_later);
/* Counts, and fails nothing. */
void interpose_count(void);
/* Passes everything through again; gives the number of allocations seen since the start. */
long interpose_stop(void);
/* How many were made to fail since the last start. */
long interpose_failed(void);

#endif
