/* What every part of phase-route needs: what the program holds and how it ends, memory that is checked, a clock. */
#ifndef PHASE_ROUTE_PROGRAM_H
#define PHASE_ROUTE_PROGRAM_H

#include <stddef.h>
#include <stdint.h>

/* Exit statuses, as --help lists them. */
enum {
  STATUS_OK = 0,
  STATUS_FILE = 1,           /* an input that is malformed, or a file that cannot be read or written */
  STATUS_USAGE = 2,          /* the command line */
  STATUS_BROKEN_PROMISE = 3, /* a result was checked and is wrong */
  STATUS_FAILED = 4          /* the library refused the job, or memory ran out */
};

#if defined(__GNUC__)
#define PRINTF_LIKE(text, first) __attribute__((format(printf, text, first)))
#define NO_RETURN __attribute__((noreturn))
#else
#define PRINTF_LIKE(text, first)
#define NO_RETURN
#endif

/* The program holds memory, open files and a router. However it ends, what it still holds then is ended first, the
 * last thing first: `end` is called with it. */
void hold(void *thing, void (*end)(void *thing));

/* Ends a thing that is held, which may be NULL. */
void release(void *thing);

/* Stops holding a thing, which the caller ends. */
void forget(void *thing);

/* Ends everything that is held, and the program. */
NO_RETURN void finish(int exit_status);

/* The same after printing "phase-route: " and the message to stderr. */
NO_RETURN void fatal(int exit_status, const char *format, ...) PRINTF_LIKE(2, 3);

/* count elements of `size` bytes, held; never NULL. `what` is named when they cannot be had. */
void *allocate(uint64_t count, size_t size, const char *what);
void *allocate_zeroed(uint64_t count, size_t size, const char *what);

/* Milliseconds on a clock that never goes back. */
double clock_ms(void);

#endif
