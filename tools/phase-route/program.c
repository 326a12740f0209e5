#define _POSIX_C_SOURCE 199309L

#include "program.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct holding {
  struct holding *next;
  void *thing;
  void (*end)(void *thing);
} holding;

static holding *held;

void hold(void *thing, void (*end)(void *thing)) {
  holding *first = malloc(sizeof *first);
  if (first == NULL) {
    end(thing);
    fatal(STATUS_FAILED, "no memory");
  }
  first->next = held;
  first->thing = thing;
  first->end = end;
  held = first;
}

static holding *take_out(void *thing) {
  holding **at = &held;
  while ((*at)->thing != thing) at = &(*at)->next;
  holding *found = *at;
  *at = found->next;
  return found;
}

void release(void *thing) {
  if (thing == NULL) return;
  holding *found = take_out(thing);
  found->end(thing);
  free(found);
}

void forget(void *thing) { free(take_out(thing)); }

void finish(int exit_status) {
  while (held != NULL) release(held->thing);
  exit(exit_status);
}

void fatal(int exit_status, const char *format, ...) {
  va_list arguments;
  fputs("phase-route: ", stderr);
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  finish(exit_status);
}

static void *checked(void *memory, uint64_t count, size_t size, const char *what) {
  if (memory == NULL) fatal(STATUS_FAILED, "no memory for %s (%" PRIu64 " x %zu bytes)", what, count, size);
  hold(memory, free);
  return memory;
}

void *allocate(uint64_t count, size_t size, const char *what) {
  if (count == 0) count = 1;
  return checked(count <= SIZE_MAX / size ? malloc((size_t)count * size) : NULL, count, size, what);
}

void *allocate_zeroed(uint64_t count, size_t size, const char *what) {
  if (count == 0) count = 1;
  return checked(count <= SIZE_MAX / size ? calloc((size_t)count, size) : NULL, count, size, what);
}

double clock_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}
