/* Reads the files of tests/vectors/; their format is described in its README.md. */
#ifndef PHASE_ROUTER_TESTS_CAPI_VECTOR_FILE_H
#define PHASE_ROUTER_TESTS_CAPI_VECTOR_FILE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define VECTOR_FIELDS 40
#define VECTOR_NAME 80

typedef struct vector_field {
  char key[VECTOR_NAME];
  char *text;       /* what follows the key */
  uint64_t *values; /* the same as numbers, where they are */
  size_t count;
} vector_field;

typedef struct vector_case {
  char file[VECTOR_NAME], name[VECTOR_NAME], op[VECTOR_NAME];
  vector_field fields[VECTOR_FIELDS];
  size_t count;
} vector_case;

/* Calls visit for every case of tests/vectors/<name>; fails the test when the file is missing or malformed.
 * Returns how many cases there were. */
size_t vector_file_each(const char *name, void (*visit)(const vector_case *, void *), void *context);

int vector_has(const vector_case *c, const char *key);
/* These fail the test when the key is missing. */
const char *vector_text(const vector_case *c, const char *key);
const uint64_t *vector_values(const vector_case *c, const char *key, size_t *count);
uint64_t vector_number(const vector_case *c, const char *key);
/* Narrowed copies, which the caller frees. */
uint32_t *vector_u32(const vector_case *c, const char *key, size_t *count);

#endif
