/*
 * Loading, routing on two threads and unloading, a thousand times: the shared library, and a plugin that has the static
 * one inside. OpenMP's threads sleep when a call ends, and must find their code when they wake.
 *
 * usage: capi_unload LIBRARY PLUGIN
 */
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support.h"

enum { CYCLES = TEST_UNDER_SANITIZER ? 100 : 1000, M = 20000, N = 64, K = 4 };

static const char *library, *plugin;
static uint32_t s[M], t[N];
static int32_t first_routes[M * K], routes[M * K];

/* A function of a library as what the caller says it is. */
static void find(void *handle, const char *name, void *function) {
  void *const address = dlsym(handle, name);
  if (address == NULL) fail_msg("%s: %s", name, dlerror());
  memcpy(function, &address, sizeof address);
}

static void *load(const char *path) {
  void *const handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) fail_msg("%s", dlerror());
  return handle;
}

static int route_with_library(void *handle) {
  phase_router_status (*create)(phase_router **, const phase_router_options *);
  phase_router_status (*route)(phase_router *, const uint32_t *, const uint32_t *, uint64_t, uint64_t,
                               uint32_t, int32_t *, size_t);
  phase_router_status (*get_stats)(const phase_router *, phase_router_stats *, size_t);
  void (*destroy)(phase_router *);
  phase_router_options options = {sizeof options, 0, 1, 0, 2, 0, 0, NULL, NULL};
  phase_router_stats stats;
  phase_router *router = NULL;
  find(handle, "phase_router_create", &create);
  find(handle, "phase_router_route_degrees", &route);
  find(handle, "phase_router_get_stats", &get_stats);
  find(handle, "phase_router_destroy", &destroy);
  assert_int_equal(create(&router, &options), PHASE_ROUTER_OK);
  assert_int_equal(route(router, s, t, M, N, K, routes, M * K), PHASE_ROUTER_OK);
  assert_int_equal(get_stats(router, &stats, sizeof stats), PHASE_ROUTER_OK);
  destroy(router);
  return stats.threads;
}

static int route_with_plugin(void *handle) {
  int (*route)(const uint32_t *, const uint32_t *, uint64_t, uint64_t, uint32_t, int32_t *);
  find(handle, "plugin_route", &route);
  return route(s, t, M, N, K, routes);
}

static void cycle(const char *path, int (*route)(void *handle)) {
  for (int round = 0; round < CYCLES; round++) {
    void *const handle = load(path);
    const int running = route(handle);
#ifndef PHASE_ROUTER_TEST_SERIAL
    assert_int_equal(running, 2); /* or the test would show nothing */
#else
    assert_int_equal(running, 1);
#endif
    if (round == 0) memcpy(first_routes, routes, sizeof routes);
    assert_memory_equal(routes, first_routes, sizeof routes);
    assert_int_equal(dlclose(handle), 0);
  }
}

/* As long as a plugin has not run threads it may go, and leaves nothing behind that a fork or a thread's end calls. */
static void unused_plugin_goes(void **state) {
  (void)state;
  for (int round = 0; round < CYCLES; round++) assert_int_equal(dlclose(load(plugin)), 0);
  assert_null(dlopen(plugin, RTLD_NOW | RTLD_NOLOAD));
  fflush(NULL);
  const pid_t child = fork();
  if (child == 0) _exit(0);
  int status = 1;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(status, 0);
}

static void plugin_cycles(void **state) {
  (void)state;
  cycle(plugin, route_with_plugin);
}

static void library_cycles(void **state) {
  (void)state;
  cycle(library, route_with_library);
}

int main(int argc, char **argv) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(unused_plugin_goes), cmocka_unit_test(plugin_cycles),
                                     cmocka_unit_test(library_cycles)};
  if (argc != 3) return 2;
  library = argv[1];
  plugin = argv[2];
  for (int i = 0; i < M; i++) s[i] = (uint32_t)(i % (N + 1));
  for (int j = 0; j < N; j++) t[j] = (uint32_t)(M / N * j);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
