/* The program's own use of OpenMP, beside the library's. */
#ifndef PHASE_ROUTER_TESTS_CAPI_OWN_REGION_H
#define PHASE_ROUTER_TESTS_CAPI_OWN_REGION_H

/* Runs a parallel region on that many threads and gives how many there were; 0 when the compiler has no OpenMP for C. */
int own_region(int threads);

/* Calls function on the first thread of a parallel region, and gives how many threads that has. */
int own_region_around(void (*function)(void));

#endif
