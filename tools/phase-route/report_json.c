#include <inttypes.h>
#include <stdio.h>

#include "report.h"

static const char *const router_keys[N_ROUTERS] = {"phase_router", "uniform_hash", "weighted_hash"};

static void print_json_string(const char *text) {
  putchar('"');
  for (const unsigned char *c = (const unsigned char *)text; *c != '\0'; c++) {
    if (*c == '"' || *c == '\\') {
      printf("\\%c", *c);
    } else if (*c < 0x20) {
      printf("\\u%04x", *c);
    } else {
      putchar(*c);
    }
  }
  putchar('"');
}

static void print_json_input(const input_summary *input) {
  printf("{\"role\": \"%s\", \"path\": ", input->role);
  if (input->path == NULL) {
    printf("null");
  } else {
    print_json_string(input->path);
  }
  printf(", \"column\": ");
  if (input->column == NULL) {
    printf("null");
  } else {
    print_json_string(input->column);
  }
  printf(", \"entries\": %" PRIu64 ", \"sum\": %" PRIu64 ", \"largest\": %" PRIu64 ", \"zeros\": %" PRIu64
         "}",
         input->count, input->sum, input->largest, input->zeros);
}

static void print_json_outcome(const outcome *o) {
  printf("{\"median_ms\": %.6f, \"threads\": %d, \"routes_per_second\": %.0f, \"routes\": %" PRIu64
         ", \"fill\": %.9f, \"rows_short\": %" PRIu64 ", \"rows_empty\": %" PRIu64
         ", \"max_load_ratio\": %.9f, \"cv_load_ratio\": %.9f, \"targets_over\": %" PRIu64
         ", \"over_capacity\": %" PRIu64 "}",
         o->median_ms, o->threads, outcome_routes_per_second(o), o->routes, o->fill, o->rows_short,
         o->rows_empty, o->max_load_ratio, o->cv_load_ratio, o->targets_over, o->over_capacity);
}

void report_print_json(const report *r) {
  const phase_router_stats *s = &r->stats;
  printf("{\"job\": \"%s\", \"library\": \"%s\", \"spec\": %" PRIu32 ", \"sources\": %" PRIu64
         ", \"targets\": %" PRIu64 ", \"k\": %" PRIu32 ", \"seed\": %" PRIu64 ",\n \"inputs\": [",
         r->asked->command_name, phase_router_version(), s->spec_version, r->n_sources, r->n_targets,
         r->asked->k, r->asked->seed);
  for (int n = 0; n < r->n_inputs; n++) {
    if (n > 0) printf(", ");
    print_json_input(&r->inputs[n]);
  }
  printf("],\n \"candidates\": %" PRIu64 ", \"rows_cut\": %" PRIu64 ", \"expected_density\": %.12g",
         s->candidates, s->rows_cut, s->expected_density);
  printf(", \"degrees_ms\": %.6f, \"setup_ms\": %.6f, \"routing_ms\": %.6f, \"simd_level\": \"%s\"",
         s->degrees_ms, s->setup_ms, s->routing_ms, s->simd_level);
  for (int router = 0; router < N_ROUTERS; router++) {
    printf(",\n \"%s\": ", router_keys[router]);
    if (r->ran[router]) {
      print_json_outcome(&r->outcomes[router]);
    } else {
      printf("null");
    }
  }
  printf(",\n \"kept\": %s, \"problem\": ", r->kept ? "true" : "false");
  if (r->kept) {
    printf("null");
  } else {
    print_json_string(r->problem);
  }
  printf(", \"out\": ");
  if (r->asked->out == NULL) {
    printf("null}\n");
  } else {
    print_json_string(r->asked->out);
    printf(", \"out_bytes\": %" PRIu64 "}\n", r->out_bytes);
  }
}
