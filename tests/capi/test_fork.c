/*
 * A forked child can route, no matter who has used OpenMP's threads in its parent: this library, the program itself, or
 * another copy of the library. It gives the same results on one thread. And a child of a process that had no other thread
 * has threads like any process.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "own_region.h"
#include "support.h"

enum { M = 100000, N = 64, K = 4, SECONDS = 60 };

static uint32_t s[M], t[N];
static uint64_t weights[N];
static int32_t routes[M * K];
static uint64_t expected_digest; /* of the routes */

enum { CHILD_FINE = 0, CHILD_STATUS = 10, CHILD_ROUTES, CHILD_ASSIGNMENT, CHILD_THREADS };

/* What a test calls, in the library that it is linked with or in another copy of it. */
typedef struct copy {
  phase_router_status (*create)(phase_router **, const phase_router_options *);
  phase_router_status (*route)(phase_router *, const uint32_t *, const uint32_t *, uint64_t, uint64_t,
                               uint32_t, int32_t *, size_t);
  phase_router_status (*get_stats)(const phase_router *, phase_router_stats *, size_t);
  void (*destroy)(phase_router *);
} copy;

static const copy linked = {phase_router_create, phase_router_route_degrees, phase_router_get_stats,
                            phase_router_destroy};

/* Routes on two threads if it can; gives the number of threads, or minus what went wrong. No CMocka. */
static int threads_of(const copy *library) {
  phase_router_options options = {sizeof options, 0, 5, 0, 2, 0, 0, NULL, NULL};
  phase_router *router = NULL;
  phase_router_stats stats;
  memset(routes, 0, sizeof routes);
  if (library->create(&router, &options) != PHASE_ROUTER_OK) return -CHILD_STATUS;
  const int failed = library->route(router, s, t, M, N, K, routes, M * K) != PHASE_ROUTER_OK ||
                     library->get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK;
  library->destroy(router);
  if (failed) return -CHILD_STATUS;
  return test_digest(routes, M * K) == expected_digest ? stats.threads : -CHILD_ROUTES;
}

static phase_router *new_router(int32_t threads) {
  phase_router_options options = {sizeof options, 0, 5, 0, threads, 0, 0, NULL, NULL};
  phase_router *router = NULL;
  return phase_router_create(&router, &options) == PHASE_ROUTER_OK ? router : NULL;
}

/* Routes and assigns; gives the exit code that says what went wrong. No CMocka in the child. */
static int child_routes_on(phase_router *router, uint64_t route_digest, uint64_t assign_digest) {
  phase_router_stats stats;
  if (router == NULL) return CHILD_STATUS;
  if (phase_router_route_degrees(router, s, t, M, N, K, routes, M * K) != PHASE_ROUTER_OK)
    return CHILD_STATUS;
  if (test_digest(routes, M * K) != route_digest) return CHILD_ROUTES;
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return CHILD_STATUS;
  if (stats.threads != 1) return CHILD_THREADS;
  if (phase_router_assign(router, weights, M, N, K, routes, M * K) != PHASE_ROUTER_OK) return CHILD_STATUS;
  if (test_digest(routes, M * K) != assign_digest) return CHILD_ASSIGNMENT;
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return CHILD_STATUS;
  return stats.threads == 1 ? CHILD_FINE : CHILD_THREADS;
}

static void wait_for(pid_t child) {
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  if (WIFSIGNALED(status)) fail_msg("the child was killed by signal %d (14: it hung)", WTERMSIG(status));
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), CHILD_FINE);
}

/* Routes in a child with one copy and then with another, and wants them to run on that many threads. */
static void child_routes(const copy *first, const copy *second, int threads) {
  fflush(NULL);
  const pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    alarm(SECONDS);
    int running = threads_of(first);
    if (running == threads) running = threads_of(second);
    _exit(running == threads ? CHILD_FINE : running < 0 ? -running : CHILD_THREADS);
  }
  wait_for(child);
}

#ifdef PHASE_ROUTER_TEST_SERIAL
enum { SEVERAL = 1 };
#else
enum { SEVERAL = 2 };
#endif

static void make_job(void) {
  uint64_t random = 6;
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  for (int j = 0; j < N; j++) weights[j] = (uint64_t)j + 1;
  phase_router *router = new_router(1);
  assert_non_null(router);
  assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
  expected_digest = test_digest(routes, M * K);
  phase_router_destroy(router);
}

/* First of all: this process has no other thread yet. A server that forks itself into the background stays fast. */
static void child_of_one_thread_has_threads(void **state) {
  (void)state;
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 32)
  child_routes(&linked, &linked, SEVERAL);
#else
  child_routes(&linked, &linked, 1);
#endif
}

/* Before this library has run any thread. */
static void program_has_used_openmp(void **state) {
  (void)state;
  if (own_region(4) < 2) {
    printf("skipped: the program has no OpenMP\n");
    return;
  }
  child_routes(&linked, &linked, 1);
}

static copy copy_at(void *handle) {
  copy found = {0};
  void *addresses[4];
  static const char *const names[] = {"phase_router_create", "phase_router_route_degrees",
                                      "phase_router_get_stats", "phase_router_destroy"};
  for (int f = 0; f < 4; f++) {
    addresses[f] = dlsym(handle, names[f]);
    if (addresses[f] == NULL) fail_msg("%s", dlerror());
  }
  memcpy(&found.create, &addresses[0], sizeof found.create);
  memcpy(&found.route, &addresses[1], sizeof found.route);
  memcpy(&found.get_stats, &addresses[2], sizeof found.get_stats);
  memcpy(&found.destroy, &addresses[3], sizeof found.destroy);
  return found;
}

static void path_of_library(char *path, size_t size) {
  Dl_info info;
  phase_router_status (*const function)(phase_router **, const phase_router_options *) = phase_router_create;
  void *address = NULL;
  memcpy(&address, &function, sizeof address);
  assert_true(dladdr(address, &info) != 0);
  snprintf(path, size, "%s", info.dli_fname);
}

static void copy_file(const char *from, const char *to) {
  FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
  assert_true(in != NULL && out != NULL);
  static char block[65536];
  for (size_t n; (n = fread(block, 1, sizeof block, in)) > 0;) assert_true(fwrite(block, 1, n, out) == n);
  fclose(in);
  assert_int_equal(fclose(out), 0);
}

/* A copy with state of its own that shares OpenMP's runtime with the first. */
static void second_copy_has_routed(void **state) {
  (void)state;
  char original[4096], path[64];
  path_of_library(original, sizeof original);
  snprintf(path, sizeof path, "./second_copy_%ld.so", (long)getpid());
  copy_file(original, path);
  void *const handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  assert_int_equal(remove(path), 0);
  if (handle == NULL) fail_msg("%s", dlerror());
  const copy second = copy_at(handle);
  assert_true(second.create != linked.create);
  assert_int_equal(threads_of(&second), SEVERAL);
  child_routes(&linked, &second, 1);
  child_routes(&second, &linked, 1);
}

/* A copy with an OpenMP and a C library of its own, whose fork is not the program's. */
static void copy_in_its_own_namespace_has_routed(void **state) {
  (void)state;
#if defined(__clang__) || TEST_UNDER_SANITIZER
  printf("skipped: LLVM's OpenMP and the sanitizers end a process that has them twice\n");
#elif defined(__GLIBC__)
  char path[4096];
  path_of_library(path, sizeof path);
  void *const handle = dlmopen(LM_ID_NEWLM, path, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) {
    printf("skipped: %s\n", dlerror());
    return;
  }
  const copy second = copy_at(handle);
  assert_int_equal(threads_of(&second), SEVERAL);
  child_routes(&second, &second, 1);
#else
  printf("skipped: this C library has no namespaces\n");
#endif
}

static void child_can_route(void **state) {
  (void)state;
  phase_router *router = new_router(2);
  assert_non_null(router);
  assert_ok(phase_router_assign(router, weights, M, N, K, routes, M * K));
  const uint64_t assign_digest = test_digest(routes, M * K);
  assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
  const uint64_t route_digest = test_digest(routes, M * K);
  phase_router_stats stats;
  assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
#ifndef PHASE_ROUTER_TEST_SERIAL
  assert_int_equal(stats.threads, 2); /* or the test would show nothing */
#endif

  for (int round = 0; round < 2; round++) {
    fflush(NULL);
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
      alarm(SECONDS);
      int code = child_routes_on(router, route_digest, assign_digest); /* the parent's router */
      phase_router *own = new_router(2);
      if (code == CHILD_FINE) code = child_routes_on(own, route_digest, assign_digest);
      phase_router_destroy(own);
      phase_router_destroy(router);
      _exit(code);
    }
    wait_for(child);
    /* The parent goes on with its threads. */
    assert_ok(phase_router_route_degrees(router, s, t, M, N, K, routes, M * K));
    assert_true(test_digest(routes, M * K) == route_digest);
    assert_ok(phase_router_get_stats(router, &stats, sizeof stats));
#ifndef PHASE_ROUTER_TEST_SERIAL
    assert_int_equal(stats.threads, 2);
#endif
  }
  phase_router_destroy(router);
}

/* ---- an assignment that other threads read ---- */

enum { SHARED_M = 300001, SHARED_N = 300, SHARED_K = 10, FORKS = 100 };

typedef struct shared {
  const phase_router_assignment *assignment;
  volatile int *stop;
} shared;

/* A few rows of a block: a call that takes little besides what the calls of several threads do one after the other. */
static phase_router_status read_some(const phase_router_assignment *assignment, int32_t *rows) {
  return phase_router_assignment_rows(assignment, SHARED_M / 2, SHARED_M / 2 + 2, rows, 2 * SHARED_K);
}

static void *read_on(void *argument) {
  const shared *reader = argument;
  int32_t rows[2 * SHARED_K];
  while (!*reader->stop) (void)read_some(reader->assignment, rows);
  return NULL;
}

/* Whatever the parent's threads were doing at the fork, its child can read. */
static void child_can_read_a_shared_assignment(void **state) {
  (void)state;
  enum { READERS = 3 };
  uint64_t even[SHARED_N];
  for (int j = 0; j < SHARED_N; j++) even[j] = 1;
  phase_router *router = new_router(2);
  phase_router_assignment *made = NULL;
  assert_ok(phase_router_assignment_create(&made, router, even, SHARED_M, SHARED_N, SHARED_K));
  int32_t expected[2 * SHARED_K];
  assert_ok(read_some(made, expected));
  volatile int stop = 0;
  const shared reader = {made, &stop};
  pthread_t threads[READERS];
  for (int r = 0; r < READERS; r++)
    assert_int_equal(pthread_create(&threads[r], NULL, read_on, (void *)(uintptr_t)&reader), 0);
  fflush(NULL);
  for (int round = 0; round < FORKS; round++) {
    const pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
      alarm(SECONDS);
      int32_t rows[2 * SHARED_K];
      if (read_some(made, rows) != PHASE_ROUTER_OK) _exit(CHILD_STATUS);
      _exit(memcmp(rows, expected, sizeof rows) == 0 ? CHILD_FINE : CHILD_ASSIGNMENT);
    }
    wait_for(child);
  }
  stop = 1;
  for (int r = 0; r < READERS; r++) assert_int_equal(pthread_join(threads[r], NULL), 0);
  phase_router_assignment_destroy(made);
  phase_router_destroy(router);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(child_of_one_thread_has_threads), /* must be the first */
      cmocka_unit_test(program_has_used_openmp),
      cmocka_unit_test(second_copy_has_routed),
      cmocka_unit_test(copy_in_its_own_namespace_has_routed),
      cmocka_unit_test(child_can_route),
      cmocka_unit_test(child_can_read_a_shared_assignment),
  };
  make_job();
#if TEST_UNDER_TSAN
  (void)tests;
  printf("skipped: ThreadSanitizer does not follow a fork of a process with threads\n");
  return 0;
#else
  return cmocka_run_group_tests(tests, NULL, NULL);
#endif
}
