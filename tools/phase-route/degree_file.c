#include "degree_file.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <phase_router.h>

#include "program.h"

enum { SHOWN_LENGTH = 40 };

/* A piece of the file's text; not terminated by a zero. */
typedef struct slice {
  const char *begin;
  const char *end;
} slice;

typedef struct reader {
  const char *path;
  char separator; /* 0 when the file has one column */
  size_t n_fields;
  uint64_t line;
} reader;

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static slice trim(slice text) {
  while (text.begin < text.end && is_blank(*text.begin)) text.begin++;
  while (text.begin < text.end && is_blank(text.end[-1])) text.end--;
  return text;
}

static slice unquote(slice text) {
  if (text.end - text.begin >= 2 && *text.begin == '"' && text.end[-1] == '"') {
    text.begin++;
    text.end--;
  }
  return trim(text);
}

/* The text of a field for a message: cut when long, with what cannot be printed as '?'. */
static const char *shown(slice text, char *buffer) {
  size_t length = (size_t)(text.end - text.begin);
  size_t kept = length > SHOWN_LENGTH ? SHOWN_LENGTH : length;
  for (size_t c = 0; c < kept; c++) {
    buffer[c] = text.begin[c] >= ' ' && text.begin[c] <= '~' ? text.begin[c] : '?';
  }
  strcpy(buffer + kept, kept < length ? "..." : "");
  return buffer;
}

/* The whole file, with its length in *length. */
static char *read_text(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) fatal(STATUS_FILE, "%s: cannot open: %s", path, strerror(errno));
  size_t capacity = 1 << 16;
  size_t size = 0;
  char *text = allocate(capacity, 1, "the text of a degree file");
  for (;;) {
    size += fread(text + size, 1, capacity - size, file);
    if (size < capacity) break;
    char *larger = capacity <= SIZE_MAX / 2 ? realloc(text, capacity * 2) : NULL;
    if (larger == NULL) fatal(STATUS_FAILED, "no memory for the text of %s", path);
    text = larger;
    capacity *= 2;
  }
  if (ferror(file)) fatal(STATUS_FILE, "%s: cannot read: %s", path, strerror(errno));
  fclose(file);
  *length = size;
  return text;
}

/* The next line that is neither blank nor a comment, without its line end; false at the end of the text. */
static bool next_line(reader *in, const char **at, const char *end, slice *line) {
  while (*at < end) {
    const char *stop = memchr(*at, '\n', (size_t)(end - *at));
    slice whole = {*at, stop == NULL ? end : stop};
    *at = stop == NULL ? end : stop + 1;
    in->line++;
    if (memchr(whole.begin, '\0', (size_t)(whole.end - whole.begin)) != NULL) {
      fatal(STATUS_FILE, "%s:%" PRIu64 ": a NUL byte; this is not a text file in UTF-8", in->path, in->line);
    }
    slice content = trim(whole);
    if (content.begin == content.end || *content.begin == '#') continue;
    if (whole.end > whole.begin && whole.end[-1] == '\r') whole.end--;
    *line = whole;
    return true;
  }
  return false;
}

static char find_separator(slice line) {
  for (const char *c = line.begin; c < line.end; c++) {
    if (*c == ',' || *c == ';' || *c == '\t') return *c;
  }
  return 0;
}

/* Splits a line; fields has room for in->n_fields, or is NULL to count them. Returns how many there are. */
static size_t split(const reader *in, slice line, slice *fields) {
  size_t count = 0;
  slice rest = line;
  for (;;) {
    const char *stop =
        in->separator == 0 ? NULL : memchr(rest.begin, in->separator, (size_t)(rest.end - rest.begin));
    slice field = {rest.begin, stop == NULL ? rest.end : stop};
    if (fields != NULL && count < in->n_fields) fields[count] = unquote(trim(field));
    count++;
    if (stop == NULL) return count;
    rest.begin = stop + 1;
  }
}

/* A field that could only be meant as a number, be it a wrong one. */
static bool looks_like_number(slice field) {
  return field.begin == field.end || is_digit(*field.begin) || strchr("+-.", *field.begin) != NULL;
}

static uint64_t parse_value(const reader *in, slice field, size_t column) {
  char text[SHOWN_LENGTH + 4];
  uint64_t value = 0;
  if (field.begin == field.end) {
    fatal(STATUS_FILE, "%s:%" PRIu64 ": column %zu is empty", in->path, in->line, column + 1);
  }
  for (const char *c = field.begin; c < field.end; c++) {
    if (is_digit(*c)) continue;
    const char *problem = "is not a non-negative integer";
    if (*c == '-' && c == field.begin && field.end - c > 1 && is_digit(c[1])) problem = "is negative";
    if ((*c == '.' || *c == 'e' || *c == 'E') && c > field.begin) problem = "is not a whole number";
    fatal(STATUS_FILE, "%s:%" PRIu64 ": \"%s\" %s", in->path, in->line, shown(field, text), problem);
  }
  for (const char *c = field.begin; c < field.end; c++) {
    uint64_t digit = (uint64_t)(*c - '0');
    if (value > (UINT64_MAX - digit) / 10) {
      fatal(STATUS_FILE, "%s:%" PRIu64 ": \"%s\" does not fit in 64 bits", in->path, in->line,
            shown(field, text));
    }
    value = value * 10 + digit;
  }
  return value;
}

static void append(degree_column *column, uint64_t *capacity, uint64_t value, uint64_t line) {
  if (column->count == PHASE_ROUTER_MAX_SIZE) {
    fatal(STATUS_FILE, "%s:%" PRIu64 ": more than %d entries", column->path, line, PHASE_ROUTER_MAX_SIZE);
  }
  if (column->count == *capacity) {
    uint64_t larger = *capacity == 0 ? 1024 : *capacity * 2;
    uint64_t *values = allocate(larger, sizeof *values, "degrees");
    uint64_t *lines = allocate(larger, sizeof *lines, "line numbers");
    if (column->count > 0) {
      memcpy(values, column->values, (size_t)column->count * sizeof *values);
      memcpy(lines, column->lines, (size_t)column->count * sizeof *lines);
    }
    free(column->values);
    free(column->lines);
    column->values = values;
    column->lines = lines;
    *capacity = larger;
  }
  column->values[column->count] = value;
  column->lines[column->count] = line;
  column->count++;
}

static bool equals(slice field, const char *text) {
  size_t length = strlen(text);
  return (size_t)(field.end - field.begin) == length && memcmp(field.begin, text, length) == 0;
}

/* Where the selected columns stand among the fields of the first line. */
static void locate(const reader *in, const char *const *selectors, size_t n_columns, const slice *fields,
                   size_t *positions) {
  bool any_selected = false;
  for (size_t c = 0; c < n_columns; c++) any_selected = any_selected || selectors[c] != NULL;
  if (!any_selected && in->n_fields != n_columns) {
    fatal(STATUS_FILE, "%s:%" PRIu64 ": %zu column%s where %zu %s expected; choose by name or number",
          in->path, in->line, in->n_fields, in->n_fields == 1 ? "" : "s", n_columns,
          n_columns == 1 ? "is" : "are");
  }
  for (size_t c = 0; c < n_columns; c++) {
    const char *selector = selectors[c];
    if (selector == NULL) {
      positions[c] = c;
    } else if (selector[0] != '\0' && selector[strspn(selector, "0123456789")] == '\0') {
      unsigned long number = strtoul(selector, NULL, 10);
      if (number < 1 || number > in->n_fields) {
        fatal(STATUS_FILE, "%s:%" PRIu64 ": there is no column %s; the file has %zu", in->path, in->line,
              selector, in->n_fields);
      }
      positions[c] = number - 1;
    } else {
      positions[c] = in->n_fields;
      for (size_t f = 0; f < in->n_fields && positions[c] == in->n_fields; f++) {
        if (equals(fields[f], selector)) positions[c] = f;
      }
      if (positions[c] == in->n_fields) {
        fatal(STATUS_FILE, "%s:%" PRIu64 ": there is no column \"%s\" in the header line", in->path, in->line,
              selector);
      }
    }
    if (positions[c] >= in->n_fields) {
      fatal(STATUS_FILE, "%s:%" PRIu64 ": there is no column %zu; the file has %zu", in->path, in->line,
            positions[c] + 1, in->n_fields);
    }
  }
}

static bool is_header(const slice *fields, const char *const *selectors, const size_t *positions,
                      size_t n_columns) {
  bool named = false;
  bool all_text = true;
  for (size_t c = 0; c < n_columns; c++) {
    const slice field = fields[positions[c]];
    if (selectors[c] != NULL && equals(field, selectors[c]) && !looks_like_number(field)) named = true;
    if (looks_like_number(field)) all_text = false;
  }
  return named || all_text;
}

static char *copy_name(slice field) {
  size_t length = (size_t)(field.end - field.begin);
  char *name = allocate(length + 1, 1, "a column's name");
  memcpy(name, field.begin, length);
  name[length] = '\0';
  return name;
}

void degree_file_read(const char *path, const char *const *selectors, size_t n_columns,
                      degree_column *columns) {
  size_t length = 0;
  char *text = read_text(path, &length);
  const char *at = text;
  const char *end = text + length;
  if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) at += 3;

  reader in = {path, 0, 0, 0};
  slice line;
  if (!next_line(&in, &at, end, &line)) fatal(STATUS_FILE, "%s: the file has no entries", path);
  in.separator = find_separator(line);
  in.n_fields = split(&in, line, NULL);
  slice *fields = allocate(in.n_fields, sizeof *fields, "the fields of a line");
  size_t *positions = allocate(n_columns, sizeof *positions, "column positions");
  uint64_t *capacities = allocate_zeroed(n_columns, sizeof *capacities, "column sizes");
  split(&in, line, fields);
  locate(&in, selectors, n_columns, fields, positions);

  bool header = is_header(fields, selectors, positions, n_columns);
  for (size_t c = 0; c < n_columns; c++) {
    degree_column empty = {path, NULL, 0, NULL, NULL};
    columns[c] = empty;
    if (header) columns[c].name = copy_name(fields[positions[c]]);
  }
  bool have_line = header ? next_line(&in, &at, end, &line) : true;
  if (!have_line) fatal(STATUS_FILE, "%s: the file has a header line and no entries", path);
  for (; have_line; have_line = next_line(&in, &at, end, &line)) {
    size_t found = split(&in, line, fields);
    if (found != in.n_fields) {
      fatal(STATUS_FILE, "%s:%" PRIu64 ": %zu column%s where the first line has %zu", path, in.line, found,
            found == 1 ? "" : "s", in.n_fields);
    }
    for (size_t c = 0; c < n_columns; c++) {
      append(&columns[c], &capacities[c], parse_value(&in, fields[positions[c]], positions[c]), in.line);
    }
  }
  free(capacities);
  free(positions);
  free(fields);
  free(text);
}

void degree_column_check_limit(const degree_column *column, uint64_t limit, const char *rule) {
  for (uint64_t i = 0; i < column->count; i++) {
    if (column->values[i] > limit) {
      fatal(STATUS_FILE, "%s:%" PRIu64 ": degree %" PRIu64 " is above %" PRIu64 ", %s", column->path,
            column->lines[i], column->values[i], limit, rule);
    }
  }
}

void degree_column_check_count(const degree_column *column, uint64_t expected, const char *option) {
  if (column->count != expected) {
    fatal(STATUS_FILE, "%s: %" PRIu64 " %s where %s asks for %" PRIu64, column->path, column->count,
          column->count == 1 ? "entry" : "entries", option, expected);
  }
}

uint32_t *degree_column_to_u32(const degree_column *column) {
  uint32_t *degrees = allocate(column->count, sizeof *degrees, "degrees");
  for (uint64_t i = 0; i < column->count; i++) degrees[i] = (uint32_t)column->values[i];
  return degrees;
}

void degree_column_free(degree_column *column) {
  free(column->name);
  free(column->values);
  free(column->lines);
  column->name = NULL;
  column->values = NULL;
  column->lines = NULL;
  column->count = 0;
}
