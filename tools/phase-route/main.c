/* phase-route: libphaserouter on your own degree files. `phase-route --help` says how. */
#include <phase_router.h>

#include "compare.h"
#include "files.h"
#include "job.h"
#include "options.h"
#include "outcome.h"
#include "program.h"
#include "report.h"
#include "routes_file.h"

enum { PROBLEM_SIZE = 200 };

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
    r->inputs[r->n_inputs++] = summarize("weights", &j->columns[0], NULL, j->n_targets);
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

int main(int n_arguments, char **arguments) {
  files_start_output();
  options asked;
  options_read(n_arguments, arguments, &asked);
  const job j = job_load(&asked);

  report r = {.asked = &asked, .n_sources = j.n_sources, .n_targets = j.n_targets};
  describe_inputs(&j, &r);
  size_t n_routes = (size_t)(j.n_sources * asked.k);
  int32_t *routes = allocate(j.n_sources * asked.k, sizeof *routes, "routes");
  phase_router *router = job_create_router(&asked);
  double median = time_phase_router(&j, router, routes, n_routes);
  require(phase_router_get_stats(router, &r.stats, sizeof r.stats), "stats");
  release(router);

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

  compare_with_hashing(&j, &result, routes, n_routes, &r);
  if (asked.json) {
    report_print_json(&r);
  } else {
    report_print_table(&r);
  }
  files_flush_output();
  finish(r.kept ? STATUS_OK : STATUS_BROKEN_PROMISE);
}
