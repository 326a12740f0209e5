/* Reading a text file line by line. Only a part of it is in memory, so that a file without an end does no harm. */
#ifndef PHASE_ROUTE_TEXT_FILE_H
#define PHASE_ROUTE_TEXT_FILE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* A piece of text; not terminated by a zero. */
typedef struct slice {
  const char *begin;
  const char *end;
} slice;

typedef struct text_file {
  const char *path;
  FILE *file;
  uint64_t line; /* the number of the last line read, from 1 */
  char *buffer;
  const char *at;  /* what is not yet read of the buffer */
  const char *end; /* of what the buffer holds */
  bool ended;      /* the file has no more than that */
} text_file;

text_file text_file_open(const char *path);

/* The next line that is neither blank nor a comment, without its line end; false at the end of the file. It stays in
 * memory until the next call. A line that is not text, or longer than a megabyte, ends the program. */
bool text_file_next(text_file *text, slice *line);

void text_file_close(text_file *text);

/* The text without the blanks around it. */
slice trimmed(slice text);

#endif
