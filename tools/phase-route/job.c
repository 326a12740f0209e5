#include "job.h"

#include <stdio.h>
#include <string.h>

#include "hash_router.h"
#include "packed_file.h"
#include "program.h"

void require(phase_router_status status, const char *what) {
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
  j->capacities = allocate(j->n_targets, sizeof *j->capacities, "loads");
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
  release(path);
}

static void load_packed(job *j) {
  const options *asked = j->asked;
  j->n_sources = asked->n_sources;
  j->n_targets = asked->n_targets;
  if (asked->n_files == 2) {
    j->s_bits = packed_read(asked->files[0], j->n_sources, j->n_targets);
    j->t_bits = packed_read(asked->files[1], j->n_targets, j->n_sources);
  } else {
    uint64_t largest = asked->max_degree > 0 ? asked->max_degree : asked->k;
    j->s_bits = packed_generate(j->n_sources, j->n_targets, largest, hash_word(asked->seed, 0));
    j->t_bits = packed_generate(j->n_targets, j->n_sources, largest, hash_word(asked->seed, 1));
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

job job_load(const options *asked) {
  job j = {.asked = asked};
  if (asked->command == COMMAND_ASSIGN) load_assignment(&j);
  if (asked->command == COMMAND_ROUTE) load_degrees(&j);
  if (asked->command == COMMAND_PACKED) load_packed(&j);
  return j;
}

static void destroy_router(void *router) { phase_router_destroy(router); }

phase_router *job_create_router(const options *asked) {
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
  hold(router, destroy_router);
  return router;
}

void job_route(const job *j, phase_router *router, int32_t *routes, size_t n_routes) {
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
