#define _GNU_SOURCE
#include "interpose.h"

#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <string.h>

#if INTERPOSE_WORKS

/* The program hides its symbols by default; these must be seen by the libraries it loads. */
#define EXPORTED __attribute__((visibility("default")))

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static int armed;        /* 0: pass through */
static long seen, limit; /* limit: the first that fails */
static int later;        /* and all after it */
static long failed;

static int from_a_runtime(void *caller) {
  static const char *const runtimes[] = {"libgomp", "libomp", "ld-linux", "libc.so", "libc-", "libpthread"};
  Dl_info info;
  if (dladdr(caller, &info) == 0 || info.dli_fname == NULL) return 0;
  for (size_t x = 0; x < sizeof runtimes / sizeof *runtimes; x++) {
    if (strstr(info.dli_fname, runtimes[x]) != NULL) return 1;
  }
  return 0;
}

static int must_fail(void *caller) {
  if (!__atomic_load_n(&armed, __ATOMIC_ACQUIRE) || from_a_runtime(caller)) return 0;
  const long number = __atomic_fetch_add(&seen, 1, __ATOMIC_RELAXED);
  if (number != limit && !(later && number > limit)) return 0;
  __atomic_fetch_add(&failed, 1, __ATOMIC_RELAXED);
  errno = ENOMEM;
  return 1;
}

static void arm(long first, int and_later) {
  seen = 0;
  failed = 0;
  limit = first;
  later = and_later;
  __atomic_store_n(&armed, 1, __ATOMIC_RELEASE);
}

void interpose_fail(long first, int and_later) { arm(first, and_later); }

void interpose_count(void) { arm(LONG_MAX, 0); }

long interpose_stop(void) {
  __atomic_store_n(&armed, 0, __ATOMIC_RELEASE);
  return seen;
}

long interpose_failed(void) { return failed; }

EXPORTED void *malloc(size_t size);
EXPORTED void *calloc(size_t count, size_t size);
EXPORTED void *realloc(void *block, size_t size);
EXPORTED void *memalign(size_t alignment, size_t size);
EXPORTED void *aligned_alloc(size_t alignment, size_t size);
EXPORTED int posix_memalign(void **out, size_t alignment, size_t size);

void *malloc(size_t size) { return must_fail(__builtin_return_address(0)) ? NULL : __libc_malloc(size); }

void *calloc(size_t count, size_t size) {
  return must_fail(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  return must_fail(__builtin_return_address(0)) ? NULL : __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
  return must_fail(__builtin_return_address(0)) ? NULL : __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  return must_fail(__builtin_return_address(0)) ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **out, size_t alignment, size_t size) {
  void *block = must_fail(__builtin_return_address(0)) ? NULL : __libc_memalign(alignment, size);
  if (block == NULL) return ENOMEM;
  *out = block;
  return 0;
}

#else
void interpose_fail(long first, int and_later) { (void)first, (void)and_later; }
void interpose_count(void) {}
long interpose_stop(void) { return -1; }
long interpose_failed(void) { return 0; }
#endif
