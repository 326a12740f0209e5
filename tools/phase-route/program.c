#define _POSIX_C_SOURCE 199309L

#include "program.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void fatal(int exit_status, const char *format, ...) {
  va_list arguments;
  fflush(stdout);
  fputs("phase-route: ", stderr);
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  exit(exit_status);
}

void *allocate(uint64_t count, size_t size, const char *what) {
  void *memory = NULL;
  if (count == 0) count = 1;
  if (count <= SIZE_MAX / size) memory = malloc((size_t)count * size);
  if (memory == NULL) fatal(STATUS_FAILED, "no memory for %s (%" PRIu64 " x %zu bytes)", what, count, size);
  return memory;
}

void *allocate_zeroed(uint64_t count, size_t size, const char *what) {
  void *memory = NULL;
  if (count == 0) count = 1;
  if (count <= SIZE_MAX / size) memory = calloc((size_t)count, size);
  if (memory == NULL) fatal(STATUS_FAILED, "no memory for %s (%" PRIu64 " x %zu bytes)", what, count, size);
  return memory;
}

double clock_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}
