#include "degree_file.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <phase_router.h>

#include "program.h"
#include "text_file.h"

enum { SHOWN_LENGTH = 40, PROBLEM_SIZE = 200 };

typedef struct reader {
  text_file text;
  char separator; /* 0 when the file has one column */
  size_t n_fields;
} reader;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Ends the program with a message about the line that was read last. */
NO_RETURN static void wrong_line(const reader *in, const char *format, ...) PRINTF_LIKE(2, 3);

static void wrong_line(const reader *in, const char *format, ...) {
  char problem[PROBLEM_SIZE];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(problem, sizeof problem, format, arguments);
  va_end(arguments);
  fatal(STATUS_FILE, "%s:%" PRIu64 ": %s", in->text.path, in->text.line, problem);
}

/* A field without the blanks and the double quotes around it. */
static slice unquoted(const reader *in, slice field) {
  const slice text = trimmed(field);
  if (text.begin == text.end || *text.begin != '"') return text;
  if (text.end - text.begin < 2 || text.end[-1] != '"') {
    wrong_line(in, "a double quote at the beginning of a field without one at its end");
  }
  const slice inside = {text.begin + 1, text.end - 1};
  return trimmed(inside);
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
    if (fields != NULL && count < in->n_fields) fields[count] = unquoted(in, field);
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
    wrong_line(in, "column %zu is empty", column + 1);
  }
  for (const char *c = field.begin; c < field.end; c++) {
    if (is_digit(*c)) continue;
    const char *problem = "is not a non-negative integer";
    if (*c == '-' && c == field.begin && field.end - c > 1 && is_digit(c[1])) problem = "is negative";
    if ((*c == '.' || *c == 'e' || *c == 'E') && c > field.begin) problem = "is not a whole number";
    wrong_line(in, "\"%s\" %s", shown(field, text), problem);
  }
  for (const char *c = field.begin; c < field.end; c++) {
    uint64_t digit = (uint64_t)(*c - '0');
    if (value > (UINT64_MAX - digit) / 10) {
      wrong_line(in, "\"%s\" does not fit in 64 bits", shown(field, text));
    }
    value = value * 10 + digit;
  }
  return value;
}

/* As many elements in larger memory, which replaces it. */
static uint64_t *grown(uint64_t *values, uint64_t count, uint64_t capacity, const char *what) {
  uint64_t *larger = allocate(capacity, sizeof *larger, what);
  if (count > 0) memcpy(larger, values, (size_t)count * sizeof *larger);
  release(values);
  return larger;
}

static void append(degree_column *column, uint64_t *capacity, uint64_t value, const reader *in) {
  if (column->count == PHASE_ROUTER_MAX_SIZE) wrong_line(in, "more than %d entries", PHASE_ROUTER_MAX_SIZE);
  if (column->count == *capacity) {
    *capacity = *capacity == 0 ? 1024 : *capacity * 2;
    column->values = grown(column->values, column->count, *capacity, "degrees");
    column->lines = grown(column->lines, column->count, *capacity, "line numbers");
  }
  column->values[column->count] = value;
  column->lines[column->count] = in->text.line;
  column->count++;
}

static bool equals(slice field, const char *text) {
  size_t length = strlen(text);
  return (size_t)(field.end - field.begin) == length && memcmp(field.begin, text, length) == 0;
}

/* Where the column that a selector names or numbers stands among the fields of the first line. */
static size_t locate_selected(const reader *in, const char *selector, const slice *fields) {
  if (selector[0] != '\0' && selector[strspn(selector, "0123456789")] == '\0') {
    unsigned long number = strtoul(selector, NULL, 10);
    if (number >= 1 && number <= in->n_fields) return number - 1;
    wrong_line(in, "there is no column %s; the file has %zu", selector, in->n_fields);
  }
  for (size_t f = 0; f < in->n_fields; f++) {
    if (equals(fields[f], selector)) return f;
  }
  wrong_line(in, "there is no column \"%s\" in the header line", selector);
}

static void locate(const reader *in, const char *const *selectors, size_t n_columns, const slice *fields,
                   size_t *positions) {
  bool any_selected = false;
  for (size_t c = 0; c < n_columns; c++) any_selected = any_selected || selectors[c] != NULL;
  if (!any_selected && in->n_fields != n_columns) {
    wrong_line(in, "%zu column%s where %zu %s expected; choose by name or number", in->n_fields,
               in->n_fields == 1 ? "" : "s", n_columns, n_columns == 1 ? "is" : "are");
  }
  for (size_t c = 0; c < n_columns; c++) {
    positions[c] = selectors[c] == NULL ? c : locate_selected(in, selectors[c], fields);
    if (positions[c] >= in->n_fields) {
      wrong_line(in, "there is no column %zu; the file has %zu", positions[c] + 1, in->n_fields);
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

/* The fields of a line, of which every line must have as many as the first. */
static void split_line(const reader *in, slice line, slice *fields) {
  size_t found = split(in, line, fields);
  if (found != in->n_fields) {
    wrong_line(in, "%zu column%s where the first line has %zu", found, found == 1 ? "" : "s", in->n_fields);
  }
}

void degree_file_read(const char *path, const char *const *selectors, size_t n_columns,
                      degree_column *columns) {
  reader in = {.text = text_file_open(path)};
  slice line;
  if (!text_file_next(&in.text, &line)) fatal(STATUS_FILE, "%s: the file has no entries", path);
  in.separator = find_separator(line);
  in.n_fields = split(&in, line, NULL);
  slice *fields = allocate(in.n_fields, sizeof *fields, "the fields of a line");
  size_t *positions = allocate(n_columns, sizeof *positions, "column positions");
  uint64_t *capacities = allocate_zeroed(n_columns, sizeof *capacities, "column sizes");
  split_line(&in, line, fields);
  locate(&in, selectors, n_columns, fields, positions);

  bool header = is_header(fields, selectors, positions, n_columns);
  for (size_t c = 0; c < n_columns; c++) {
    degree_column empty = {path, NULL, 0, NULL, NULL};
    columns[c] = empty;
    if (header) columns[c].name = copy_name(fields[positions[c]]);
  }
  bool have_line = header ? text_file_next(&in.text, &line) : true;
  if (!have_line) fatal(STATUS_FILE, "%s: the file has a header line and no entries", path);
  for (; have_line; have_line = text_file_next(&in.text, &line)) {
    split_line(&in, line, fields);
    for (size_t c = 0; c < n_columns; c++) {
      append(&columns[c], &capacities[c], parse_value(&in, fields[positions[c]], positions[c]), &in);
    }
  }
  release(capacities);
  release(positions);
  release(fields);
  text_file_close(&in.text);
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
