#include "vector_file.h"

#include <errno.h>

#include "support.h"

/* Of its own, so that this file can be linked without support.c. */
static void *reserve(size_t bytes) {
  void *memory = malloc(bytes + 1);
  if (memory == NULL) fail_msg("the test itself is out of memory");
  return memory;
}

static void parse_field(vector_field *field, const char *line) {
  const size_t length = strcspn(line, " ");
  if (length >= VECTOR_NAME) fail_msg("a key is too long: %s", line);
  memcpy(field->key, line, length);
  field->key[length] = '\0';
  while (line[length] == ' ') line++;
  const char *text = line + length;
  const size_t size = strlen(text);
  field->text = reserve(size + 1);
  memcpy(field->text, text, size + 1);
  field->values = reserve((size / 2 + 1) * sizeof *field->values);
  field->count = 0;
  const char *at = text;
  while (*at >= '0' && *at <= '9') {
    char *end;
    errno = 0;
    field->values[field->count++] = strtoull(at, &end, 10);
    if (errno != 0 || (*end != ' ' && *end != '\0')) fail_msg("not a number: %s", at);
    at = *end == ' ' ? end + 1 : end;
  }
}

static void clear_case(vector_case *c) {
  for (size_t f = 0; f < c->count; f++) {
    free(c->fields[f].text);
    free(c->fields[f].values);
  }
  c->count = 0;
}

static void copy_name(char *to, const char *from) {
  if (strlen(from) >= VECTOR_NAME) fail_msg("a name is too long: %s", from);
  strcpy(to, from);
}

/* One line of any length without its newline, or NULL. *line and *room grow as needed. */
static char *read_line(FILE *stream, char **line, size_t *room) {
  size_t length = 0;
  for (;;) {
    if (length + 2 > *room) {
      *room = *room * 2 + 65536;
      *line = realloc(*line, *room);
      if (*line == NULL) fail_msg("the test itself is out of memory");
    }
    if (fgets(*line + length, (int)(*room - length), stream) == NULL) return length > 0 ? *line : NULL;
    length += strlen(*line + length);
    if (length > 0 && (*line)[length - 1] == '\n') {
      (*line)[length - 1] = '\0';
      return *line;
    }
  }
}

size_t vector_file_each(const char *name, void (*visit)(const vector_case *, void *), void *context) {
  char path[4096];
  snprintf(path, sizeof path, "%s/tests/vectors/%s", PHASE_ROUTER_SOURCE_DIR, name);
  FILE *stream = fopen(path, "r");
  if (stream == NULL) fail_msg("cannot read %s", path);
  vector_case *c = reserve(sizeof *c);
  char *line = NULL;
  size_t room = 0, cases = 0;
  int inside = 0;
  c->count = 0;
  copy_name(c->file, name);
  while (read_line(stream, &line, &room) != NULL) {
    if (line[0] == '\0' || line[0] == '#') continue;
    if (!inside) {
      if (strncmp(line, "case ", 5) != 0) fail_msg("%s: expected a case: %s", name, line);
      copy_name(c->name, line + 5);
      c->op[0] = '\0';
      inside = 1;
    } else if (strcmp(line, "end") == 0) {
      visit(c, context);
      clear_case(c);
      cases++;
      inside = 0;
    } else if (strncmp(line, "op ", 3) == 0) {
      copy_name(c->op, line + 3);
    } else {
      if (c->count == VECTOR_FIELDS) fail_msg("%s: too many fields in %s", name, c->name);
      parse_field(&c->fields[c->count++], line);
    }
  }
  if (inside || cases == 0) fail_msg("%s ends early", name);
  free(line);
  free(c);
  fclose(stream);
  return cases;
}

static const vector_field *find(const vector_case *c, const char *key) {
  for (size_t f = 0; f < c->count; f++) {
    if (strcmp(c->fields[f].key, key) == 0) return &c->fields[f];
  }
  return NULL;
}

static const vector_field *need(const vector_case *c, const char *key) {
  const vector_field *field = find(c, key);
  if (field == NULL) fail_msg("%s: case %s has no %s", c->file, c->name, key);
  return field;
}

int vector_has(const vector_case *c, const char *key) { return find(c, key) != NULL; }

const char *vector_text(const vector_case *c, const char *key) { return need(c, key)->text; }

const uint64_t *vector_values(const vector_case *c, const char *key, size_t *count) {
  const vector_field *field = need(c, key);
  *count = field->count;
  return field->values;
}

uint64_t vector_number(const vector_case *c, const char *key) {
  const vector_field *field = need(c, key);
  if (field->count != 1) fail_msg("%s: case %s: %s is not one number", c->file, c->name, key);
  return field->values[0];
}

uint32_t *vector_u32(const vector_case *c, const char *key, size_t *count) {
  const uint64_t *values = vector_values(c, key, count);
  uint32_t *narrow = reserve(*count * sizeof *narrow);
  for (size_t x = 0; x < *count; x++) {
    if (values[x] > UINT32_MAX) fail_msg("%s: case %s: %s does not fit 32 bits", c->file, c->name, key);
    narrow[x] = (uint32_t)values[x];
  }
  return narrow;
}
