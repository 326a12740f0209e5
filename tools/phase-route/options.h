/* The command line. */
#ifndef PHASE_ROUTE_OPTIONS_H
#define PHASE_ROUTE_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum command { COMMAND_ASSIGN, COMMAND_ROUTE, COMMAND_PACKED } command;

typedef struct options {
  command command;
  const char *command_name;
  const char *files[2];
  int n_files;
  bool has_sources;
  bool has_targets;
  uint64_t n_sources;
  uint64_t n_targets;
  uint32_t k;
  uint64_t seed;
  int32_t num_threads;
  uint32_t selection; /* PHASE_ROUTER_SELECT_* */
  bool sort_rows;
  const char *source_column;
  const char *target_column;
  bool wanted;
  uint64_t max_degree;
  const char *dump;
  const char *out;
  bool json;
  int runs;
} options;

/* Reads the command line into *read. --help and --version print and end the program with status 0; a mistake ends
 * it with STATUS_USAGE and a message that says what was expected. */
void options_read(int n_arguments, char **arguments, options *read);

#endif
