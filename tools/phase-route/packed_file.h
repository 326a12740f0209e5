/* Packed bit matrices: made from a seed, read from and written to files.
 *
 * A file holds nothing but the rows of the matrix, one after another: ceil(columns / 64) words of 64 bits each,
 * little-endian; column c of a row is bit c % 64 of its word c / 64. */
#ifndef PHASE_ROUTE_PACKED_FILE_H
#define PHASE_ROUTE_PACKED_FILE_H

#include <stdint.h>

/* Words in a row. */
uint64_t packed_row_words(uint64_t columns);

/* A rows x columns matrix whose rows have 1 to largest_degree ones (uniformly many, at most `columns`) in random
 * columns. */
uint64_t *packed_generate(uint64_t rows, uint64_t columns, uint64_t largest_degree, uint64_t seed);

/* Reads a file that must have exactly the size of a rows x columns matrix. */
uint64_t *packed_read(const char *path, uint64_t rows, uint64_t columns);

void packed_write(const char *path, const uint64_t *bits, uint64_t rows, uint64_t columns);

#endif
