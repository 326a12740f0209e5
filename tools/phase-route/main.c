/* phase-route: libphaserouter on your own degree files. `phase-route --help` says how. */
#include <phase_router.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "degree_file.h"
#include "hash_router.h"
#include "options.h"
#include "outcome.h"
#include "packed_file.h"
#include "program.h"
#include "report.h"
#include "routes_file.h"

enum { PROBLEM_SIZE = 200 };

/* Runs are repeated until there are as many as asked for, or until this much time has gone. */
static const double most_ms = 2000;

/* The job with its input in memory. What a job does not have is NULL. */
typedef struct job {
  const options *asked;
  uint64_t n_sources;
  uint64_t n_targets;
  degree_column columns[2];
  int n_columns;
  uint64_t *s_bits;
  uint64_t *t_bits;
  uint32_t *source_degrees;
  uint32_t *capacities; /* target degrees, or the loads that the assignment gives */
} job;

static void require(phase_router_status status, const char *what) {
  if (status != PHASE_ROUTER_OK) {
    fatal(STATUS_FAILED, "%s: %s: %s", what, phase_router_status_string(status), phase_router_last_error());
  }
}

/* --sources and --targets are what a file must have when the file says how many there are. */
static void check_count(const degree_column *column, bool asked, uint64_t expected, const char *option) {
  if (asked) degree_column_check_count(column, expected, option);
}

static void load_assignment(job *j) {
  const options *asked = j->asked;
  degree_file_read(asked->files[0], &asked->source_column, 1, j->columns);
  j->n_columns = 1;
  check_count(&j->columns[0], asked->has_targets, asked->n_targets, "--targets");
  j->n_targets = j->columns[0].count;
  j->n_sources = asked->has_sources ? asked->n_sources : j->n_targets;
  j->capacities = allocate(j->n_targets, sizeof *j->capacities, "capacities");
  require(phase_router_shares(asked->seed, j->columns[0].values, j->n_targets, j->n_sources * asked->k,
                              j->n_sources, j->capacities, (size_t)j->n_targets),
          asked->files[0]);
}

/* Turns "source i wants w_i routes" into degrees: source i meets s_i * sum(t) / (M N) * N targets on average, so
 * s_i = w_i * M * N / sum(t), and at most N. */
static void degrees_from_wants(job *j) {
  double mass = 0;
  for (uint64_t t = 0; t < j->n_targets; t++) mass += j->capacities[t];
  for (uint64_t i = 0; i < j->n_sources; i++) {
    double share = mass > 0 ? (double)j->source_degrees[i] * (double)j->n_sources / mass : 1;
    uint32_t degree = share < 1 ? (uint32_t)(share * (double)j->n_targets) : (uint32_t)j->n_targets;
    if (j->source_degrees[i] > 0) j->source_degrees[i] = degree > 0 ? degree : 1;
  }
}

static void load_degrees(job *j) {
  const options *asked = j->asked;
  const char *selectors[2] = {asked->source_column, asked->target_column};
  if (asked->n_files == 1) {
    degree_file_read(asked->files[0], selectors, 2, j->columns);
  } else {
    degree_file_read(asked->files[0], &selectors[0], 1, &j->columns[0]);
    degree_file_read(asked->files[1], &selectors[1], 1, &j->columns[1]);
  }
  j->n_columns = 2;
  j->n_sources = j->columns[0].count;
  j->n_targets = j->columns[1].count;
  check_count(&j->columns[0], asked->has_sources, asked->n_sources, "--sources");
  check_count(&j->columns[1], asked->has_targets, asked->n_targets, "--targets");
  degree_column_check_limit(&j->columns[0], j->n_targets, "the number of targets");
  degree_column_check_limit(&j->columns[1], j->n_sources, "the number of sources");
  j->source_degrees = degree_column_to_u32(&j->columns[0]);
  j->capacities = degree_column_to_u32(&j->columns[1]);
  if (asked->wanted) degrees_from_wants(j);
}

static void dump(const char *prefix, const char *suffix, const uint64_t *bits, uint64_t rows,
                 uint64_t columns) {
  size_t length = strlen(prefix) + strlen(suffix) + 1;
  char *path = allocate(length, 1, "a file name");
  snprintf(path, length, "%s%s", prefix, suffix);
  packed_write(path, bits, rows, columns);
  free(path);
}

static void load_packed(job *j) {
  const options *asked = j->asked;
  j->n_sources = asked->n_sources;
  j->n_targets = asked->n_targets;
  if (asked->n_files == 2) {
    j->s_bits = packed_read(asked->files[0], j->n_sources, j->n_targets);
    j->t_bits = packed_read(asked->files[1], j->n_targets, j->n_sources);
  } else {
    uint64_t most = asked->max_degree > 0 ? asked->max_degree : asked->k;
    j->s_bits = packed_generate(j->n_sources, j->n_targets, most, hash_word(asked->seed, 0));
    j->t_bits = packed_generate(j->n_targets, j->n_sources, most, hash_word(asked->seed, 1));
  }
  if (asked->dump != NULL) {
    dump(asked->dump, "-s.bin", j->s_bits, j->n_sources, j->n_targets);
    dump(asked->dump, "-t.bin", j->t_bits, j->n_targets, j->n_sources);
  }
  j->source_degrees = allocate(j->n_sources, sizeof *j->source_degrees, "degrees");
  j->capacities = allocate(j->n_targets, sizeof *j->capacities, "degrees");
  require(phase_router_row_degrees(j->s_bits, j->n_sources, j->n_targets, j->source_degrees,
                                   (size_t)j->n_sources),
          "S_BITS");
  require(
      phase_router_row_degrees(j->t_bits, j->n_targets, j->n_sources, j->capacities, (size_t)j->n_targets),
      "T_BITS");
}

static phase_router *create_router(const options *asked) {
  phase_router *router = NULL;
  phase_router_options settings;
  require(phase_router_options_init(&settings, sizeof settings), "options");
  settings.seed = asked->seed;
  settings.num_threads = asked->num_threads;
  settings.selection = asked->selection;
  /* Row i of the result is source i of the file, whatever the library was built with. */
  settings.flags |= PHASE_ROUTER_ROW_PERMUTATIONS_OFF;
  if (asked->sort_rows) settings.flags |= PHASE_ROUTER_SORT_ROWS;
  require(phase_router_create(&router, &settings), "router");
  return router;
}

static void route_once(const job *j, phase_router *router, int32_t *routes, size_t n_routes) {
  uint32_t k = j->asked->k;
  if (j->asked->command == COMMAND_ASSIGN) {
    require(
        phase_router_assign(router, j->columns[0].values, j->n_sources, j->n_targets, k, routes, n_routes),
        "assign");
  } else if (j->asked->command == COMMAND_ROUTE) {
    require(phase_router_route_degrees(router, j->source_degrees, j->capacities, j->n_sources, j->n_targets,
                                       k, routes, n_routes),
            "route");
  } else {
    require(phase_router_route_packed(router, j->s_bits, j->t_bits, j->n_sources, j->n_targets, k, routes,
                                      n_routes),
            "route");
  }
}

static void hash_once(const hash_job *hash, const uint32_t *weights, int32_t *routes) {
  bool good = weights == NULL ? hash_route_uniform(hash, routes) : hash_route_weighted(hash, weights, routes);
  if (!good) fatal(STATUS_FAILED, "no memory for a hash router");
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a;
  double y = *(const double *)b;
  return (x > y) - (x < y);
}

/* The routers of the comparison behind one call, so that all are timed alike. */
typedef struct contender {
  const job *work;
  phase_router *router;    /* NULL for a hash router */
  const hash_job *hash;    /* of a hash router */
  const uint32_t *weights; /* of the weighted one */
} contender;

/* Fills routes; returns the median time of asked->runs calls after a first one that is not counted. */
static double time_runs(const contender *c, int32_t *routes, size_t n_routes) {
  int most = c->work->asked->runs;
  double *times = allocate((uint64_t)most, sizeof *times, "times");
  double start = clock_ms();
  int n = 0;
  for (int run = 0; run <= most; run++) {
    double before = clock_ms();
    if (c->router != NULL) {
      route_once(c->work, c->router, routes, n_routes);
    } else {
      hash_once(c->hash, c->weights, routes);
    }
    double after = clock_ms();
    if (run > 0) times[n++] = after - before;
    if (n > 0 && after - start > most_ms) break;
  }
  qsort(times, (size_t)n, sizeof *times, compare_doubles);
  double median = n % 2 == 1 ? times[n / 2] : (times[n / 2 - 1] + times[n / 2]) / 2;
  free(times);
  return median;
}

static uint32_t *count_kept(const job *j, const int32_t *routes) {
  uint32_t k = j->asked->k;
  uint32_t *kept = allocate_zeroed(j->n_sources, sizeof *kept, "row sizes");
  for (uint64_t i = 0; i < j->n_sources; i++) {
    while (kept[i] < k && routes[i * k + kept[i]] >= 0) kept[i]++;
  }
  return kept;
}

static input_summary summarize(const char *role, const degree_column *column, const uint32_t *degrees,
                               uint64_t count) {
  input_summary summary = {role, NULL, NULL, count, 0, 0, 0};
  if (column != NULL) {
    summary.path = column->path;
    summary.column = column->name;
  }
  for (uint64_t i = 0; i < count; i++) {
    uint64_t value = column != NULL ? column->values[i] : degrees[i];
    summary.sum += value;
    if (value > summary.largest) summary.largest = value;
    if (value == 0) summary.zeros++;
  }
  return summary;
}

static void describe_inputs(const job *j, report *r) {
  if (j->asked->command == COMMAND_ASSIGN) {
    r->inputs[r->n_inputs++] = summarize("capacities", &j->columns[0], NULL, j->n_targets);
    return;
  }
  bool from_columns = j->n_columns == 2;
  r->inputs[r->n_inputs++] =
      summarize("sources", from_columns ? &j->columns[0] : NULL, j->source_degrees, j->n_sources);
  r->inputs[r->n_inputs++] =
      summarize("targets", from_columns ? &j->columns[1] : NULL, j->capacities, j->n_targets);
  if (j->asked->n_files == 2 && !from_columns) {
    r->inputs[0].path = j->asked->files[0];
    r->inputs[1].path = j->asked->files[1];
  }
}

static void compare_with_hashing(const job *j, const routing *result, int32_t *routes, size_t n_routes,
                                 const uint32_t *wanted, report *r) {
  hash_job hash = {j->asked->seed, j->n_sources, j->n_targets, j->asked->k, wanted, j->asked->num_threads};
  bool any_capacity = r->inputs[r->n_inputs - 1].largest > 0;
  for (int router = ROUTER_UNIFORM_HASH; router <= ROUTER_WEIGHTED_HASH; router++) {
    if (router == ROUTER_WEIGHTED_HASH && !any_capacity) continue;
    const contender c = {j, NULL, &hash, router == ROUTER_WEIGHTED_HASH ? j->capacities : NULL};
    double median = time_runs(&c, routes, n_routes);
    routing hashed = *result;
    hashed.routes = routes;
    outcome_measure(&hashed, &r->outcomes[router]);
    r->outcomes[router].median_ms = median;
    r->outcomes[router].threads = hash_threads(&hash);
    r->ran[router] = true;
  }
}

static void free_job(job *j) {
  for (int c = 0; c < j->n_columns; c++) degree_column_free(&j->columns[c]);
  free(j->s_bits);
  free(j->t_bits);
  free(j->source_degrees);
  free(j->capacities);
}

int main(int n_arguments, char **arguments) {
  options asked;
  options_read(n_arguments, arguments, &asked);
  job j = {.asked = &asked};
  if (asked.command == COMMAND_ASSIGN) load_assignment(&j);
  if (asked.command == COMMAND_ROUTE) load_degrees(&j);
  if (asked.command == COMMAND_PACKED) load_packed(&j);

  report r = {.asked = &asked, .n_sources = j.n_sources, .n_targets = j.n_targets};
  describe_inputs(&j, &r);
  uint64_t n_routes = j.n_sources * asked.k;
  int32_t *routes = allocate(n_routes, sizeof *routes, "routes");
  phase_router *router = create_router(&asked);
  const contender phase = {&j, router, NULL, NULL};
  double median = time_runs(&phase, routes, (size_t)n_routes);
  require(phase_router_get_stats(router, &r.stats, sizeof r.stats), "stats");
  phase_router_destroy(router);

  char problem[PROBLEM_SIZE] = "";
  const routing result = {
      j.n_sources, j.n_targets, asked.k, routes, asked.command == COMMAND_ASSIGN ? NULL : j.source_degrees,
      j.capacities};
  outcome_measure(&result, &r.outcomes[ROUTER_PHASE]);
  r.outcomes[ROUTER_PHASE].median_ms = median;
  r.outcomes[ROUTER_PHASE].threads = r.stats.threads;
  r.ran[ROUTER_PHASE] = true;
  r.kept = outcome_check(&result, problem, PROBLEM_SIZE);
  r.problem = problem;
  if (asked.out != NULL) r.out_bytes = routes_write(asked.out, routes, j.n_sources, asked.k);

  uint32_t *wanted = count_kept(&j, routes);
  compare_with_hashing(&j, &result, routes, (size_t)n_routes, wanted, &r);
  if (asked.json) {
    report_print_json(&r);
  } else {
    report_print_table(&r);
  }
  free(wanted);
  free(routes);
  free_job(&j);
  if (fflush(stdout) != 0) fatal(STATUS_FILE, "cannot write to the standard output");
  return r.kept ? STATUS_OK : STATUS_BROKEN_PROMISE;
}
