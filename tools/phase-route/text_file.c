#include "text_file.h"

#include <inttypes.h>
#include <string.h>

#include "files.h"
#include "program.h"

enum { BUFFER_SIZE = 1 << 20 };

static const char byte_order_mark[] = "\xEF\xBB\xBF";

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

slice trimmed(slice text) {
  while (text.begin < text.end && is_blank(*text.begin)) text.begin++;
  while (text.begin < text.end && is_blank(text.end[-1])) text.end--;
  return text;
}

/* Moves what is not yet read to the front of the buffer, and fills it up behind that. */
static void fill(text_file *text) {
  size_t kept = (size_t)(text->end - text->at);
  memmove(text->buffer, text->at, kept);
  size_t got = fread(text->buffer + kept, 1, BUFFER_SIZE - kept, text->file);
  file_check_read(text->file, text->path);
  text->at = text->buffer;
  text->end = text->buffer + kept + got;
  text->ended = kept + got < BUFFER_SIZE;
}

text_file text_file_open(const char *path) {
  text_file text = {.path = path, .buffer = allocate(BUFFER_SIZE, 1, "the text of a degree file")};
  text.file = file_open(path);
  text.at = text.end = text.buffer;
  fill(&text);
  size_t length = sizeof byte_order_mark - 1;
  if ((size_t)(text.end - text.at) >= length && memcmp(text.at, byte_order_mark, length) == 0) {
    text.at += length;
  }
  return text;
}

static const char *line_end(const text_file *text) {
  return memchr(text->at, '\n', (size_t)(text->end - text->at));
}

/* The next line whatever is in it; false at the end of the file. */
static bool next_whole(text_file *text, slice *line) {
  const char *stop = line_end(text);
  if (stop == NULL && !text->ended) {
    fill(text);
    stop = line_end(text);
  }
  if (text->at == text->end) return false;
  text->line++;
  line->begin = text->at;
  line->end = stop == NULL ? text->end : stop;
  if (memchr(line->begin, '\0', (size_t)(line->end - line->begin)) != NULL) {
    fatal(STATUS_FILE, "%s:%" PRIu64 ": a NUL byte; this is not a text file in UTF-8", text->path,
          text->line);
  }
  if (stop == NULL && !text->ended) {
    fatal(STATUS_FILE, "%s:%" PRIu64 ": a line of %d bytes or more", text->path, text->line, BUFFER_SIZE);
  }
  text->at = stop == NULL ? text->end : stop + 1;
  return true;
}

bool text_file_next(text_file *text, slice *line) {
  while (next_whole(text, line)) {
    const slice content = trimmed(*line);
    if (content.begin == content.end || *content.begin == '#') continue;
    if (line->end > line->begin && line->end[-1] == '\r') line->end--;
    return true;
  }
  return false;
}

void text_file_close(text_file *text) {
  release(text->file);
  release(text->buffer);
}
