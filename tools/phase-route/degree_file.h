/* Reading columns of non-negative integers from a text file. */
#ifndef PHASE_ROUTE_DEGREE_FILE_H
#define PHASE_ROUTE_DEGREE_FILE_H

#include <stddef.h>
#include <stdint.h>

typedef struct degree_column {
  const char *path; /* the caller's */
  char *name;       /* from the header line; NULL without one */
  uint64_t count;
  uint64_t *values;
  uint64_t *lines; /* the line of each value, for messages */
} degree_column;

/* Reads n_columns columns of one file into columns[]. A selector is the name of a column, its number from 1, or
 * NULL. When all are NULL the file must have exactly n_columns columns, which are taken in order.
 *
 * The file is UTF-8 text with one entry a line; columns are separated by commas, semicolons or tabs, whichever the
 * first line has. A first line whose selected fields are not numbers is a header. Blank lines and lines that begin
 * with # are skipped; a byte order mark, CR LF line ends, blanks around a field and double quotes around a whole
 * field are accepted. Anything else ends the program with a message that names the file and the line.
 *
 * What a column points to is held by the program until it ends. */
void degree_file_read(const char *path, const char *const *selectors, size_t n_columns,
                      degree_column *columns);

/* Ends the program unless every value is at most `limit`; `rule` says why, as in "the number of targets". */
void degree_column_check_limit(const degree_column *column, uint64_t limit, const char *rule);

/* Ends the program unless the column has `expected` entries; `option` is what asked for that many. */
void degree_column_check_count(const degree_column *column, uint64_t expected, const char *option);

/* The values as 32-bit degrees, in memory that the program holds. They must have been checked to fit. */
uint32_t *degree_column_to_u32(const degree_column *column);

#endif
