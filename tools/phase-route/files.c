#define _POSIX_C_SOURCE 200112L

#include "files.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

#include "program.h"

/* Nothing is written before this is full or flushed, so that the reason of a failure is that of the flush. */
static char output_buffer[1 << 16];

static void close_file(void *file) { fclose(file); }

static FILE *opened(const char *path, const char *mode, const char *what) {
  FILE *file = fopen(path, mode);
  if (file == NULL) fatal(STATUS_FILE, "%s: cannot %s: %s", path, what, strerror(errno));
  hold(file, close_file);
  return file;
}

FILE *file_open(const char *path) { return opened(path, "rb", "open"); }

FILE *file_create(const char *path) { return opened(path, "wb", "create"); }

void file_check_read(FILE *file, const char *path) {
  if (ferror(file)) fatal(STATUS_FILE, "%s: cannot read: %s", path, strerror(errno));
}

/* A device, a pipe or a link to one is the user's, and stays. */
static void remove_regular(const char *path) {
  struct stat status;
  if (stat(path, &status) == 0 && S_ISREG(status.st_mode)) remove(path);
}

void file_close_written(FILE *file, const char *path, bool good) {
  int reason = errno;
  forget(file);
  if (fclose(file) != 0 && good) {
    good = false;
    reason = errno;
  }
  if (good) return;
  remove_regular(path);
  fatal(STATUS_FILE, "%s: cannot write: %s", path, strerror(reason));
}

void files_start_output(void) {
#if defined(SIGPIPE)
  signal(SIGPIPE, SIG_IGN);
#endif
  setvbuf(stdout, output_buffer, _IOFBF, sizeof output_buffer);
}

void files_flush_output(void) {
  if (fflush(stdout) != 0) fatal(STATUS_FILE, "standard output: cannot write: %s", strerror(errno));
}
