/* Writing routes to a file. */
#ifndef PHASE_ROUTE_ROUTES_FILE_H
#define PHASE_ROUTE_ROUTES_FILE_H

#include <stdint.h>

/* Writes n_sources x k routes: "source,target" lines when path ends in .csv, little-endian 32-bit integers
 * otherwise. A regular file that could not be written completely is removed, and the program ends. Returns the number of
 * bytes written. */
uint64_t routes_write(const char *path, const int32_t *routes, uint64_t n_sources, uint32_t k);

#endif
