/*
 * Threads that cannot be created, and limits on how many there may be: a call runs on those that can be had, with the
 * same result, and the stats tell how many these were.
 *
 * usage: capi_thread_limits            limits that a process sets itself, each in a child
 *        capi_thread_limits CASE       what OpenMP's own variables ask for; CTest sets them
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "own_region.h"
#include "support.h"

enum { M = 100000, N = 64, K = 4, SECONDS = 100 };

static uint32_t s[M], t[N];
static uint64_t expected;

enum { FINE = 0, STATUS = 10, ROUTES, THREADS, NO_SUCH_LIMIT };

static void make_job(void) {
  uint64_t random = 6;
  test_fill_degrees(s, M, N, DEGREES_UNIFORM, &random);
  test_fill_degrees(t, N, M, DEGREES_UNIFORM, &random);
  phase_router *router = test_router(5, 0, 0, 1);
  int32_t *routes = test_route_degrees(router, s, t, M, N, K);
  expected = test_digest(routes, M * K);
  guard_free(routes);
  phase_router_destroy(router);
}

static int route_into(int32_t *routes, phase_router *router) {
  phase_router_stats stats;
  if (phase_router_route_degrees(router, s, t, M, N, K, routes, M * K) != PHASE_ROUTER_OK) return -STATUS;
  if (test_digest(routes, M * K) != expected) return -ROUTES;
  if (phase_router_get_stats(router, &stats, sizeof stats) != PHASE_ROUTER_OK) return -STATUS;
  return stats.threads;
}

/* Routes, and gives the threads that did it, or minus what went wrong. No CMocka in here: it runs in children. */
static int route_on(int32_t threads) {
  phase_router_options options = {sizeof options, 0, 5, 0, threads, 0, 0, NULL, NULL};
  phase_router *router = NULL;
  int32_t *routes = malloc(sizeof(int32_t) * M * K);
  int running = -STATUS;
  if (routes != NULL && phase_router_create(&router, &options) == PHASE_ROUTER_OK)
    running = route_into(routes, router);
  phase_router_destroy(router);
  free(routes);
  return running;
}

/* Runs a case in a child, which must not end in any other way than by returning from it. */
static void in_a_child(int (*check)(void)) {
  fflush(NULL);
  const pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    alarm(SECONDS);
    _exit(check());
  }
  int status = 0;
  assert_int_equal(waitpid(child, &status, 0), child);
  if (WIFSIGNALED(status)) fail_msg("the child was killed by signal %d (14: it hung)", WTERMSIG(status));
  assert_true(WIFEXITED(status));
  if (WEXITSTATUS(status) == NO_SUCH_LIMIT)
    printf("skipped: this system does not enforce the limit\n");
  else
    assert_int_equal(WEXITSTATUS(status), FINE);
}

/* ---- limits ---- */

static int set_limit(int resource, rlim_t value) {
  const struct rlimit limit = {value, value};
  return setrlimit(resource, &limit);
}

static void *nothing(void *argument) { return argument; }

static int a_thread_can_be_created(void) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, nothing, NULL) != 0) return 0;
  pthread_join(thread, NULL);
  return 1;
}

/* The bytes of addresses in use now. */
static rlim_t address_space(void) {
  unsigned long pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (file == NULL) return 0;
  if (fscanf(file, "%lu", &pages) != 1) pages = 0;
  fclose(file);
  return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

static int no_room_for_a_stack(void) {
  const rlim_t used = address_space();
  if (used == 0 || set_limit(RLIMIT_AS, used + (4 << 20)) != 0 || a_thread_can_be_created())
    return NO_SUCH_LIMIT;
  for (int call = 0; call < 100; call++)
    if (route_on(4) != 1) return THREADS;
  return FINE;
}

/* Room for some of the threads: the usual stack has 8 MB. */
static int room_for_some_stacks(void) {
  size_t stack = 0;
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0 || pthread_attr_getstacksize(&attributes, &stack) != 0)
    return STATUS;
  if (stack < (4 << 20)) return NO_SUCH_LIMIT;
  if (address_space() == 0 || set_limit(RLIMIT_AS, address_space() + 2 * stack + stack / 2) != 0)
    return NO_SUCH_LIMIT;
  const int running = route_on(8);
  if (running == 8) return NO_SUCH_LIMIT;
  return running == 2 || running == 3 ? FINE : THREADS;
}

/* Limits the threads of this process's user, which no other process runs as. */
static int limit_threads(rlim_t most) {
  if (geteuid() == 0 && setuid((uid_t)(1000000 + getpid())) != 0) return -1;
  return set_limit(RLIMIT_NPROC, most);
}

static int no_second_thread(void) {
  if (limit_threads(1) != 0 || a_thread_can_be_created()) return NO_SUCH_LIMIT;
  for (int call = 0; call < 100; call++)
    if (route_on(4) != 1) return THREADS;
  return FINE;
}

static void *route_on_this_thread(void *running) {
  *(int *)running = route_on(4);
  return NULL;
}

/* Where the limit is met exactly, and by threads that have just ended: every calling thread has a team of its own. */
static int just_enough_threads(void) {
  if (geteuid() != 0 || limit_threads(5) != 0) return NO_SUCH_LIMIT;
  int most = 0;
  for (int call = 0; call < 300; call++) {
    pthread_t caller;
    int running = 0;
    if (pthread_create(&caller, NULL, route_on_this_thread, &running) != 0) continue;
    pthread_join(caller, NULL);
    if (running < 1) return -running;
    if (running > most) most = running;
  }
  return most == 4 ? FINE : THREADS;
}

/* Several threads route at the same time, and there are not enough threads for all of them. */
static int not_enough_for_everybody(void) {
  enum { CALLERS = 4 };
  pthread_t callers[CALLERS];
  int running[CALLERS];
  if (geteuid() != 0 || limit_threads(8) != 0) return NO_SUCH_LIMIT;
  for (int round = 0; round < 40; round++) {
    int started = 0;
    for (int c = 0; c < CALLERS; c++)
      if (pthread_create(&callers[started], NULL, route_on_this_thread, &running[started]) == 0) started++;
    for (int c = 0; c < started; c++) pthread_join(callers[c], NULL);
    for (int c = 0; c < started; c++)
      if (running[c] < 1) return -running[c];
  }
  return FINE;
}

/* A smaller region of the program's own takes threads from the pool that the library's next region would use. */
static int the_pool_has_lost_threads(void) {
  if (route_on(4) < 1 || own_region(2) != 2) return NO_SUCH_LIMIT;
  usleep(100000); /* for the others to end */
  if (limit_threads(1) != 0 || a_thread_can_be_created()) return NO_SUCH_LIMIT;
  const int running = route_on(4);
  /* LLVM's runtime keeps them all. */
  return running == 2 || running == 4 ? FINE : running < 1 ? -running : THREADS;
}

static void address_space_is_full(void **state) {
  (void)state;
  in_a_child(no_room_for_a_stack);
}
static void address_space_for_some(void **state) {
  (void)state;
  in_a_child(room_for_some_stacks);
}
static void no_threads_at_all(void **state) {
  (void)state;
  in_a_child(no_second_thread);
}
static void threads_just_suffice(void **state) {
  (void)state;
  in_a_child(just_enough_threads);
}
static void callers_compete(void **state) {
  (void)state;
  in_a_child(not_enough_for_everybody);
}
static void a_pool_shrinks(void **state) {
  (void)state;
  in_a_child(the_pool_has_lost_threads);
}

/* ---- what the environment asks for ---- */

static int processors(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
}

/* OMP_NUM_THREADS=100000 */
static void default_is_held_to_the_processors(void **state) {
  (void)state;
  const int running = route_on(0);
  assert_in_range(running, 1, processors());
}

/* The same for a process that may use one processor. LLVM's OpenMP looks once, when it is first used. */
static void affinity_counts(void **state) {
  (void)state;
  cpu_set_t set;
  assert_int_equal(sched_getaffinity(0, sizeof set, &set), 0);
  for (int processor = 0; CPU_COUNT(&set) > 1; processor++) CPU_CLR(processor, &set);
  assert_int_equal(sched_setaffinity(0, sizeof set, &set), 0);
  assert_int_equal(route_on(0), 1);
}

/* OMP_THREAD_LIMIT=3 */
static void limit_shows_in_the_stats(void **state) {
  (void)state;
  for (int call = 0; call < 3; call++) assert_int_equal(route_on(8), 3);
}

/* OMP_DYNAMIC=true: never more than processors. */
static void dynamic_shows_in_the_stats(void **state) {
  (void)state;
  for (int call = 0; call < 3; call++) assert_in_range(route_on(64), 1, processors());
}

int main(int argc, char **argv) {
  const struct CMUnitTest limits[] = {
      cmocka_unit_test(address_space_is_full), cmocka_unit_test(address_space_for_some),
      cmocka_unit_test(no_threads_at_all),     cmocka_unit_test(threads_just_suffice),
      cmocka_unit_test(callers_compete),       cmocka_unit_test(a_pool_shrinks),
  };
  const struct CMUnitTest many[] = {cmocka_unit_test(default_is_held_to_the_processors)};
  const struct CMUnitTest affinity[] = {cmocka_unit_test(affinity_counts)};
  const struct CMUnitTest limit[] = {cmocka_unit_test(limit_shows_in_the_stats)};
  const struct CMUnitTest dynamic[] = {cmocka_unit_test(dynamic_shows_in_the_stats)};
  const char *chosen = argc > 1 ? argv[1] : "";
  make_job();
  if (strcmp(chosen, "many") == 0) return cmocka_run_group_tests(many, NULL, NULL);
  if (strcmp(chosen, "affinity") == 0) return cmocka_run_group_tests(affinity, NULL, NULL);
  if (strcmp(chosen, "limit") == 0) return cmocka_run_group_tests(limit, NULL, NULL);
  if (strcmp(chosen, "dynamic") == 0) return cmocka_run_group_tests(dynamic, NULL, NULL);
#if TEST_UNDER_SANITIZER || defined(PHASE_ROUTER_TEST_SERIAL)
  (void)limits;
  printf("skipped: no threads, or a sanitizer that needs what the limits take away\n");
  return 0;
#else
  return cmocka_run_group_tests(limits, NULL, NULL);
#endif
}
