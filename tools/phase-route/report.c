#include "report.h"

#include <inttypes.h>
#include <stdio.h>

#include "program.h"

enum { CELL_SIZE = 32, LABEL_WIDTH = 30, COLUMN_WIDTH = 15 };

static const char *const router_titles[N_ROUTERS] = {"phase router", "uniform hash", "weighted hash"};

/* 1234567 as "1,234,567". */
static const char *grouped(uint64_t value, char *cell) {
  char digits[24];
  int length = snprintf(digits, sizeof digits, "%" PRIu64, value);
  int at = 0;
  for (int d = 0; d < length; d++) {
    if (d > 0 && (length - d) % 3 == 0) cell[at++] = ',';
    cell[at++] = digits[d];
  }
  cell[at] = '\0';
  return cell;
}

static const char *decimal(double value, int places, char *cell) {
  snprintf(cell, CELL_SIZE, "%.*f", places, value);
  return cell;
}

/* A time with three significant digits or so. */
static const char *milliseconds(double value, char *cell) {
  return decimal(value, value < 1 ? 3 : value < 100 ? 2 : 0, cell);
}

/* An amount too small for two places is not shown as nothing. */
static const char *percent(double part, double whole, char *cell) {
  double value = whole > 0 ? 100.0 * part / whole : 0;
  snprintf(cell, CELL_SIZE, value > 0 && value < 0.005 ? "< 0.01 %%" : "%.2f %%", value);
  return cell;
}

typedef const char *(*cell_writer)(const report *r, int router, char *cell);

static const char *cell_time(const report *r, int router, char *cell) {
  return milliseconds(r->outcomes[router].median_ms, cell);
}

static const char *cell_threads(const report *r, int router, char *cell) {
  return grouped((uint64_t)r->outcomes[router].threads, cell);
}

static const char *cell_rate(const report *r, int router, char *cell) {
  return decimal(outcome_routes_per_second(&r->outcomes[router]) / 1e6, 1, cell);
}

static const char *cell_routes(const report *r, int router, char *cell) {
  return grouped(r->outcomes[router].routes, cell);
}

static const char *cell_fill(const report *r, int router, char *cell) {
  return percent(r->outcomes[router].fill, 1, cell);
}

static const char *cell_short(const report *r, int router, char *cell) {
  return grouped(r->outcomes[router].rows_short, cell);
}

static const char *cell_empty(const report *r, int router, char *cell) {
  return grouped(r->outcomes[router].rows_empty, cell);
}

static const char *cell_cut(const report *r, int router, char *cell) {
  return router == ROUTER_PHASE ? grouped(r->stats.rows_cut, cell) : "-";
}

static const char *cell_max(const report *r, int router, char *cell) {
  return decimal(r->outcomes[router].max_load_ratio, 3, cell);
}

static const char *cell_cv(const report *r, int router, char *cell) {
  return decimal(r->outcomes[router].cv_load_ratio, 3, cell);
}

static const char *cell_targets_over(const report *r, int router, char *cell) {
  return grouped(r->outcomes[router].targets_over, cell);
}

static const char *cell_drops(const report *r, int router, char *cell) {
  return grouped(r->outcomes[router].over_capacity, cell);
}

static const char *cell_drop_share(const report *r, int router, char *cell) {
  return percent((double)r->outcomes[router].over_capacity, (double)r->outcomes[router].routes, cell);
}

typedef struct table_line {
  const char *label;
  cell_writer write;
} table_line;

static const table_line table[] = {
    {"time, ms (median)", cell_time},
    {"threads", cell_threads},
    {"million routes a second", cell_rate},
    {"routes", cell_routes},
    {"fill, routes / (sources * k)", cell_fill},
    {"sources with more than k (cut)", cell_cut},
    {"sources with fewer than k", cell_short},
    {"sources with no route", cell_empty},
    {"largest load / capacity", cell_max},
    {"CV of load / capacity", cell_cv},
    {"targets over capacity", cell_targets_over},
    {"drops at capacity, routes", cell_drops},
    {"drops, of all routes", cell_drop_share},
};

static void print_input(const input_summary *input) {
  char count[CELL_SIZE], sum[CELL_SIZE], largest[CELL_SIZE], zeros[CELL_SIZE];
  double mean = input->count > 0 ? (double)input->sum / (double)input->count : 0;
  printf("  %-11s %s", input->role, input->path == NULL ? "made from the seed" : input->path);
  if (input->column != NULL) printf(", column %s", input->column);
  printf("\n  %-11s %s %s, sum %s, mean %.2f, largest %s", "", grouped(input->count, count),
         input->count == 1 ? "entry" : "entries", grouped(input->sum, sum), mean,
         grouped(input->largest, largest));
  if (mean > 0) printf(" (%.1f times the mean)", (double)input->largest / mean);
  if (input->zeros > 0) printf(", %s %s 0", grouped(input->zeros, zeros), input->zeros == 1 ? "is" : "are");
  putchar('\n');
}

static void print_head(const report *r) {
  static const char *const titles[] = {"Exact assignment", "Routing by degrees",
                                       "Routing of packed matrices"};
  char sources[CELL_SIZE], targets[CELL_SIZE];
  printf("%s: %s sources to %s targets, k = %" PRIu32 ", seed %" PRIu64 "\n", titles[r->asked->command],
         grouped(r->n_sources, sources), grouped(r->n_targets, targets), r->asked->k, r->asked->seed);
  for (int n = 0; n < r->n_inputs; n++) print_input(&r->inputs[n]);
  if (r->asked->wanted) {
    printf("  %-11s the sources' degrees, made from what they want: sum %s\n", "--wanted",
           grouped(r->stats.source_mass, sources));
  }
}

static void print_lines(const report *r) {
  char cell[CELL_SIZE];
  printf("\n  %-*s", LABEL_WIDTH, "");
  for (int router = 0; router < N_ROUTERS; router++) {
    if (r->ran[router]) printf("%*s", COLUMN_WIDTH, router_titles[router]);
  }
  printf("\n  %-*s", LABEL_WIDTH, "");
  for (int router = 0; router < N_ROUTERS; router++) {
    if (r->ran[router]) printf("%*s", COLUMN_WIDTH, "-------------");
  }
  putchar('\n');
  for (size_t n = 0; n < sizeof table / sizeof table[0]; n++) {
    if (r->asked->command == COMMAND_ASSIGN && table[n].write == cell_cut) continue;
    printf("  %-*s", LABEL_WIDTH, table[n].label);
    for (int router = 0; router < N_ROUTERS; router++) {
      if (r->ran[router]) printf("%*s", COLUMN_WIDTH, table[n].write(r, router, cell));
    }
    putchar('\n');
  }
}

static void print_notes(const report *r) {
  char met[CELL_SIZE], wanted[CELL_SIZE], bytes[CELL_SIZE];
  putchar('\n');
  if (r->asked->command == COMMAND_ASSIGN) {
    printf(
        "  The hash routers send k different targets from every source too. A target's capacity is its\n"
        "  share of the routes, so what one has too much another lacks.\n");
  } else {
    double expected = r->stats.expected_density * (double)r->n_sources * (double)r->n_targets;
    printf(
        "  %s pairs of a source and a target met; sum(s) * sum(t) / (sources * targets) = %s were\n"
        "  expected. The hash routers send as many routes from every source as the phase router kept.\n",
        grouped(r->stats.candidates, met), grouped((uint64_t)(expected + 0.5), wanted));
  }
  printf("  Stages of the last run: degrees %.3f ms, set-up %.3f ms, routing %.3f ms (%s kernels).\n",
         r->stats.degrees_ms, r->stats.setup_ms, r->stats.routing_ms, r->stats.simd_level);
  if (!r->kept) {
    printf("  CHECK FAILED: %s\n", r->problem);
  } else if (r->asked->command == COMMAND_ASSIGN) {
    printf("  Checked: every source has exactly k different targets, every target exactly its capacity.\n");
  } else {
    printf(
        "  Checked: no source has more than k or than its degree, no target more than its degree, none "
        "twice.\n");
  }
  if (r->asked->out != NULL) printf("  Wrote %s (%s bytes).\n", r->asked->out, grouped(r->out_bytes, bytes));
}

void report_print_table(const report *r) {
  print_head(r);
  print_lines(r);
  print_notes(r);
}
